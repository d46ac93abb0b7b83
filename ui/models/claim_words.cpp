// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claim_words.h"

#include "base/format.h"
#include "base/wording.h"
#include "models/text.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ClaimWords", text);
}

std::string joined(const std::vector<std::string>& sentences)
{
    std::string text;
    for (const std::string& sentence : sentences)
        text += (text.empty() ? "" : " ") + sentence;
    return text;
}

/// In the middle of a sentence, by number.
QString countedVerdicts(VerdictWord word, int count)
{
    switch (word) {
    case VerdictWord::Contradicted: return tr("%1 contradicted").arg(count);
    case VerdictWord::Supported: return tr("%1 seen").arg(count);
    case VerdictWord::Consistent: return tr("%1 with nothing seen against").arg(count);
    case VerdictWord::NotDeterminable: return tr("%1 not to be determined").arg(count);
    case VerdictWord::NotObservable: return tr("%1 that traffic cannot show").arg(count);
    case VerdictWord::NotTested: break;
    }
    return tr("%1 not tested").arg(count);
}

} // namespace

QString linesShown(const std::string& text)
{
    QStringList lines;
    std::size_t at = 0;
    while (at <= text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines << shownText(std::string_view(text).substr(at, end - at));
        at = end + 1;
    }
    return lines.join(QLatin1Char('\n'));
}

QString verdictMark(VerdictWord word)
{
    switch (word) {
    case VerdictWord::Contradicted: return QStringLiteral("✕");
    case VerdictWord::Supported: return QStringLiteral("●");
    case VerdictWord::Consistent: return QStringLiteral("○");
    case VerdictWord::NotDeterminable: return QStringLiteral("?");
    case VerdictWord::NotObservable: return QStringLiteral("–");
    case VerdictWord::NotTested: break;
    }
    return QStringLiteral("·");
}

QString verdictShown(VerdictWord word, bool isExercise)
{
    return QStringLiteral("%1  %2").arg(verdictMark(word), toQString(verdictText(word, isExercise)));
}

QString saidByShown(const std::string& speaker, const ClaimDate& date)
{
    QStringList parts;
    if (!speaker.empty())
        parts << shownText(speaker);
    if (!date.isNone())
        parts << toQString(date.toString());
    return parts.join(QStringLiteral(", "));
}

QString replyShown(const ClaimReply& reply)
{
    QString text = QStringLiteral("“%1”").arg(linesShown(reply.text));
    if (const QString by = saidByShown(reply.speaker, reply.date); !by.isEmpty())
        text = by + QStringLiteral(": ") + text;
    return reply.source.empty() ? text : QStringLiteral("%1 (%2)").arg(text, shownText(reply.source));
}

QString sideShown(ClaimSide side)
{
    switch (side) {
    case ClaimSide::Before: return tr("Before");
    case ClaimSide::After: return tr("After");
    case ClaimSide::Both: break;
    }
    return tr("Before and after");
}

QString quotableVerdict(const Claim& claim, const Verdict& verdict, const std::string& notice)
{
    const EnglishScope english;
    std::string text = notice.empty() ? "" : notice + ". ";
    text += fmt::format("Claim {}: “{}”", printableText(claim.id), printableText(claim.text));
    if (!claim.speaker.empty() || !claim.date.isNone())
        text += " (" + saidByShown(claim.speaker, claim.date).toStdString() + ")";
    text += fmt::format(". Tested as: {} {}: {}", testSentence(claim), verdictText(verdict.word, verdict.isExercise),
                        verdict.because);
    if (!verdict.scope.empty())
        text += " Judged on " + verdict.scope + (verdict.scope.ends_with('.') ? "" : ".");
    for (const Evidence& evidence : verdict.evidence)
        text += fmt::format(" {}, packet {}: {}.", printableText(evidence.captureName), evidence.frame, evidence.text);
    if (verdict.evidenceTotal > verdict.evidence.size())
        text += fmt::format(" And {} more.", verdict.evidenceTotal - verdict.evidence.size());
    if (!verdict.limits.empty())
        text += " Limits: " + joined(verdict.limits);
    if (!verdict.wouldChange.empty())
        text += " Would change it: " + joined(verdict.wouldChange);
    return toQString(text);
}

QString verdictCounts(const std::vector<Verdict>& verdicts)
{
    std::array<int, 6> counts{};
    for (const Verdict& verdict : verdicts)
        ++counts[static_cast<std::size_t>(verdict.word)];
    QStringList parts;
    for (std::size_t word = 0; word < counts.size(); ++word)
        if (counts[word] > 0)
            parts << countedVerdicts(static_cast<VerdictWord>(word), counts[word]);
    return parts.join(QStringLiteral(", "));
}

QString kindShown(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Destination: return tr("Where traffic goes");
    case ClaimKind::Identifier: return tr("Whether an identifier is sent");
    case ClaimKind::Transport: return tr("Whether content is encrypted in transit");
    case ClaimKind::Change: return tr("What changed with the update");
    case ClaimKind::Latency: return tr("How far the servers are, by time");
    case ClaimKind::Unobservable: break;
    }
    return tr("Nothing: traffic cannot show it");
}

bool needsIdentifiers(const ClaimTest& test)
{
    return test.kind == ClaimKind::Identifier || test.level == ClaimLevel::Identifier ||
           (test.kind == ClaimKind::Change && test.subject == ClaimKind::Identifier);
}

} // namespace waybill
