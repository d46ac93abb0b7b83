// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/judge.h"

#include <QString>
#include <QStringList>

namespace waybill {

/// A text of several lines from a file, made printable line by line.
[[nodiscard]] QString linesShown(const std::string& text);
/// "✕ Contradicted": the word with a mark of its own, so that it is told apart without colours.
[[nodiscard]] QString verdictShown(VerdictWord word, bool isExercise);
/// The mark alone: "✕".
[[nodiscard]] QString verdictMark(VerdictWord word);
/// "Xiaomi, as reported by PTI, 2014-10"; empty when neither is stated.
[[nodiscard]] QString saidByShown(const std::string& speaker, const ClaimDate& date);
/// "2014-10-24: Xiaomi: “…” (source)".
[[nodiscard]] QString replyShown(const ClaimReply& reply);
/// "Before", "After", "Before and after".
[[nodiscard]] QString sideShown(ClaimSide side);
/// A claim with its verdict, and what belongs to it when it is quoted by itself, in English as all evidence. `notice`
/// is that of reconstructions, and stands first.
[[nodiscard]] QString quotableVerdict(const Claim& claim, const Verdict& verdict, const std::string& notice);
/// "37 claims: 5 contradicted, …": how many of each verdict, those with none left out.
[[nodiscard]] QString verdictCounts(const std::vector<Verdict>& verdicts);
/// What each kind of test is called: "Where traffic goes".
[[nodiscard]] QString kindShown(ClaimKind kind);
/// The claim's test looks for identifiers of the device card.
[[nodiscard]] bool needsIdentifiers(const ClaimTest& test);

} // namespace waybill
