// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"

#include <QString>
#include <QStringList>

namespace waybill {

/// The change as a sign and the engine's word: "▾ Less", "+ Not seen before". The sign helps the eye; the word says it.
/// `isNarrowed`: of SideFigures.
[[nodiscard]] QString changeShown(Change change, bool isNarrowed = false);
/// "4.2 per hour", "3.6 a day", "3 in 6.1 s"; "–" when the side does not show it.
[[nodiscard]] QString contactRateShown(const SideFigures& side);
/// "12 kB per hour", "430 B in 6.1 s"; "–" when the side does not show it.
[[nodiscard]] QString contentRateShown(const SideFigures& side);
/// "0.31× (0.17× to 0.36×)"; without the interval where the runs give none; "–" for none.
[[nodiscard]] QString ratioShown(const std::optional<Ratio>& ratio);
/// "permutation test: p 0.0002, q 0.0006 (smallest attainable p 0.0002)"; empty without a test.
[[nodiscard]] QString testShown(const std::optional<RunTest>& test);
/// "at least 41 kB per hour; up to 52 kB per hour", "none certain; up to …", "contacted, no content sent", "not seen in
/// 12 h": what a country got on one side, short of countrySideText() by the reason of the range.
[[nodiscard]] QString countrySideShown(const CountryRow& row, bool isBefore);

/// "JHCMIBH41.0 · 8 runs · 16 h · W1": what stands beside "Before" and "After".
[[nodiscard]] QString sideShown(const ComparedSide& side);
/// What the evidence level of a side means, for its tooltip.
[[nodiscard]] QString evidenceLevelShown(EvidenceLevel level);
/// The notices that reconstructions and captures made from HAR files carry everywhere, in one line; empty without.
[[nodiscard]] QString noticeShown(const std::string& reconstruction, const std::string& imported);

/// Everything that must go with the sentence when it is quoted: what follows it, limits, method, sources, and the
/// notice of a reconstruction first.
[[nodiscard]] QString quotableComparison(const Comparison& comparison);
/// One row, quotable by itself: figures of both sides, reason, scope, method, notice.
[[nodiscard]] QString quotableChange(const Comparison& comparison, const ChangeRow& row);
/// "location: geo-whois-asn-country 2026-06-17, DB-IP Lite 2026-06-01 · SHA-256 …": of every run.
[[nodiscard]] QStringList comparisonSources(const Comparison& comparison);

} // namespace waybill
