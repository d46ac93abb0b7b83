// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_words.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "base/sha256.h"
#include "compare/compare_sentences.h"
#include "compare/rate_texts.h"
#include "models/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString sign(Change change)
{
    switch (change) {
    case Change::New: return QStringLiteral("+");
    case Change::Gone: return QStringLiteral("−");
    case Change::More: return QStringLiteral("▴");
    case Change::Less: return QStringLiteral("▾");
    case Change::Differs: return QStringLiteral("≠");
    case Change::Same: return QStringLiteral("=");
    }
    return {};
}

QString scopeLine(const Comparison& comparison)
{
    return tr("Before: %1. After: %2.").arg(sideShown(comparison.before), sideShown(comparison.after));
}

} // namespace

QString changeShown(Change change, bool isNarrowed)
{
    return sign(change) + QLatin1Char(' ') + toQString(changeText(change, isNarrowed));
}

QString contactRateShown(const SideFigures& side)
{
    if (!side.level)
        return QStringLiteral("–");
    const QString lookedUp = side.isNarrowed ? tr("looked up") : tr("looked up only");
    return side.contacts == 0 ? lookedUp : toQString(contactsOverText(side.contacts, side.hours));
}

QString contentRateShown(const SideFigures& side)
{
    return side.level ? toQString(bytesOverText(side.contentUp, side.hours)) : QStringLiteral("–");
}

QString ratioShown(const std::optional<Ratio>& ratio)
{
    if (!ratio)
        return QStringLiteral("–");
    const QString value = toQString(factorText(ratio->value));
    if (!ratio->low || !ratio->high)
        return value;
    return tr("%1 (%2 to %3)").arg(value, toQString(factorText(*ratio->low)), toQString(factorText(*ratio->high)));
}

QString testShown(const std::optional<RunTest>& test)
{
    if (!test)
        return {};
    return tr("%1 test: p %2, q %3 (smallest attainable p %4)")
        .arg(toQString(test->name), toQString(probabilityText(test->p)), toQString(probabilityText(test->q)),
             toQString(probabilityText(test->smallestP)));
}

QString countrySideShown(const CountryRow& row, bool isBefore)
{
    return toQString(countrySideText(row, isBefore, RangeReason::Omitted)); // said in the whole text
}

QString sideShown(const ComparedSide& side)
{
    QStringList parts;
    for (const std::string& build : side.builds)
        parts << shownText(build);
    if (side.builds.empty())
        parts << tr("build not known");
    parts << toQString(countedText(side.countedRuns, "run", "runs")) << toQString(hoursText(side.hours));
    if (side.controlRuns > 0)
        parts << toQString(countedText(side.controlRuns, "control run", "control runs"));
    parts << toQString(evidenceLevelKey(side.level));
    return parts.join(QStringLiteral(" · "));
}

QString evidenceLevelShown(EvidenceLevel level)
{
    switch (level) {
    case EvidenceLevel::W2: return tr("W2: some content was sent encrypted, and was decrypted by who wrote it down");
    case EvidenceLevel::W1: return tr("W1: some content was sent in the clear and can be read");
    case EvidenceLevel::W0: break;
    }
    return tr("W0: addresses, names, sizes and times can be seen, no content");
}

QString noticeShown(const std::string& reconstruction, const std::string& imported)
{
    QStringList notices;
    if (!reconstruction.empty())
        notices << shownText(reconstruction);
    if (!imported.empty())
        notices << wordShown(imported);
    return notices.join(QStringLiteral(" · "));
}

namespace {

/// "10 Aug 2014, 14:02:00 UTC+05:30".
QString beginShown(const ComparedRun& run)
{
    const int offset = displayOffsetMinutes(*run.analysis);
    return toQString(dateTimeText(run.first, offset) + " " + offsetText(offset));
}

} // namespace

QStringList comparisonSources(const Comparison& comparison)
{
    QStringList parts;
    for (const ComparedSide* side : {&comparison.before, &comparison.after}) {
        for (const ComparedRun& run : side->runs) {
            const QString sources = toQString(locationSourcesText(*run.analysis));
            if (!parts.contains(sources))
                parts << sources;
        }
    }
    for (const ComparedSide* side : {&comparison.before, &comparison.after}) {
        for (const ComparedRun& run : side->runs) {
            for (const CaptureFacts& capture : run.analysis->recording().captures)
                if (capture.sha256)
                    parts << tr("%1, from %2, SHA-256 %3")
                                 .arg(shownText(run.label), beginShown(run), toQString(toHex(*capture.sha256)));
        }
    }
    return parts;
}

QString quotableComparison(const Comparison& comparison)
{
    QStringList lines;
    if (const QString notice = noticeShown(comparison.reconstruction, comparison.imported); !notice.isEmpty())
        lines << notice;
    lines << toQString(comparison.sentence);
    for (const std::string& sentence : comparison.sentences)
        lines << toQString(sentence);
    lines << scopeLine(comparison);
    for (const Caveat& caveat : comparison.caveats)
        lines << toQString(caveat.text);
    lines << toQString(comparison.method.test) << toQString(contentDefinition());
    lines << comparisonSources(comparison).join(QStringLiteral(" · "));
    return lines.join(QLatin1Char('\n'));
}

QString quotableChange(const Comparison& comparison, const ChangeRow& row)
{
    QStringList lines;
    if (const QString notice = noticeShown(comparison.reconstruction, comparison.imported); !notice.isEmpty())
        lines << notice;
    lines << tr("%1: %2. Contacts: %3 before, %4 after. Content sent: %5 before, %6 after. %7")
                 .arg(shownText(row.label.empty() ? row.key : row.label),
                      toQString(changeText(row.change, row.before.isNarrowed)), contactRateShown(row.before),
                      contactRateShown(row.after), contentRateShown(row.before), contentRateShown(row.after),
                      toQString(row.reason));
    if (const QString test = testShown(row.test); !test.isEmpty())
        lines << test;
    lines << scopeLine(comparison);
    lines << toQString(comparison.worth); // goes with every figure
    lines << toQString(contentDefinition()) << comparisonSources(comparison).join(QStringLiteral(" · "));
    return lines.join(QLatin1Char('\n'));
}

} // namespace waybill
