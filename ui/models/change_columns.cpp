// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/change_columns.h"

#include "base/format.h"
#include "compare/compare_sentences.h"
#include "models/name_words.h"
#include "models/text.h"

#include <QCoreApplication>
#include <array>
#include <limits>

namespace waybill {

namespace {

constexpr auto Left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto Right = Qt::AlignRight | Qt::AlignVCenter;
constexpr double Nothing = -1; ///< sorts below every figure

QString tr(const char* text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString nameOf(const ChangeEntry& entry)
{
    const std::string& label = entry.row.label.empty() ? entry.row.key : entry.row.label;
    return entry.destination ? nameShown(label) : shownText(label);
}

QString listShown(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << shownText(text);
    return list.join(QStringLiteral(", "));
}

QString nameEvidence(const ChangeEntry& entry)
{
    QStringList lines{nameOf(entry)};
    if (const DestinationRow* row = entry.destination) {
        if (!row->services.empty())
            lines << tr("Service: %1").arg(listShown(row->services));
        if (!row->operators.empty())
            lines << tr("Operator: %1").arg(listShown(row->operators));
        if (!row->addressesBefore.empty())
            lines << tr("Addresses before: %1").arg(listShown(row->addressesBefore));
        if (!row->addressesAfter.empty())
            lines << tr("Addresses after: %1").arg(listShown(row->addressesAfter));
    }
    return lines.join(QLatin1Char('\n'));
}

QString changeEvidence(const ChangeEntry& entry)
{
    QStringList lines{toQString(entry.row.reason)};
    if (const QString test = testShown(entry.row.test); !test.isEmpty())
        lines << test;
    if (entry.row.againstControl)
        lines << tr("Against phones held back: %1").arg(ratioShown(entry.row.againstControl->ratio));
    return lines.join(QLatin1Char('\n'));
}

QString countsOf(const SideFigures& side)
{
    return tr("%1 in %2 of %3; %4, %5 of content sent")
        .arg(toQString(countedText(side.contacts, "contact", "contacts")),
             toQString(countedText(side.runsSeen, "run", "runs")), countShown(side.runs),
             toQString(countedText(side.flows, "flow", "flows")), bytesShown(side.contentUp));
}

QString contentOf(const ChangeEntry& entry, bool isBefore)
{
    if (entry.country)
        return countrySideShown(*entry.country, isBefore);
    return contentRateShown(isBefore ? entry.row.before : entry.row.after);
}

/// Where the addresses of a destination are, on one side of its row.
QString placesShown(const ChangeEntry& entry, bool isBefore)
{
    if (!entry.destination)
        return {};
    const PlaceSet& places = isBefore ? entry.destination->placesBefore : entry.destination->placesAfter;
    const bool isNarrowed = (isBefore ? entry.row.before : entry.row.after).isNarrowed;
    return places.empty() && isNarrowed ? toQString(placeText({Place::Kind::NoMatch, {}}))
                                        : toQString(placesText(places));
}

double contentNumber(const SideFigures& side)
{
    return side.level ? side.contentPerHour() : Nothing;
}

const std::array<ChangeColumn, 10> Columns{{
    {ChangeField::Name, QT_TRANSLATE_NOOP("Comparison", "Name"),
     QT_TRANSLATE_NOOP("Comparison", "Matched by name, else by service, else by operator and place: never by address "
                                     "alone, which content networks change daily"),
     Left, 22, nameOf, nameEvidence, nullptr},
    {ChangeField::Change, QT_TRANSLATE_NOOP("Comparison", "Change"),
     QT_TRANSLATE_NOOP("Comparison", "More and Less only where a test over runs supports it; Same only when equal or "
                                     "the ratio’s interval lies within 0.8 to 1.25; else Differs"),
     Left, 16, [](const ChangeEntry& entry) { return changeShown(entry.row.change, entry.row.before.isNarrowed); },
     changeEvidence, [](const ChangeEntry& entry) { return static_cast<double>(entry.row.change); }},
    {ChangeField::ContactsBefore, QT_TRANSLATE_NOOP("Comparison", "Contacts before"),
     QT_TRANSLATE_NOOP("Comparison", "First flows after a minute of silence, by hour of observable time"), Right, 13,
     [](const ChangeEntry& entry) { return contactRateShown(entry.row.before); },
     [](const ChangeEntry& entry) { return countsOf(entry.row.before); },
     [](const ChangeEntry& entry) { return entry.row.before.level ? entry.row.before.contactsPerHour() : Nothing; }},
    {ChangeField::ContactsAfter, QT_TRANSLATE_NOOP("Comparison", "Contacts after"),
     QT_TRANSLATE_NOOP("Comparison", "First flows after a minute of silence, by hour of observable time"), Right, 13,
     [](const ChangeEntry& entry) { return contactRateShown(entry.row.after); },
     [](const ChangeEntry& entry) { return countsOf(entry.row.after); },
     [](const ChangeEntry& entry) { return entry.row.after.level ? entry.row.after.contactsPerHour() : Nothing; }},
    {ChangeField::Ratio, QT_TRANSLATE_NOOP("Comparison", "After : before"),
     QT_TRANSLATE_NOOP("Comparison", "Contacts per hour after divided by before; with its 95 % interval where there "
                                     "are runs enough for one"),
     Right, 11, [](const ChangeEntry& entry) { return ratioShown(entry.row.ratio); }, changeEvidence,
     [](const ChangeEntry& entry) { return entry.row.ratio ? entry.row.ratio->value : Nothing; }},
    {ChangeField::PlaceBefore, QT_TRANSLATE_NOOP("Comparison", "Estimated in, before"),
     QT_TRANSLATE_NOOP("Comparison", "Where the location sources place its addresses"), Left, 17,
     [](const ChangeEntry& entry) { return placesShown(entry, true); }, nullptr, nullptr},
    {ChangeField::PlaceAfter, QT_TRANSLATE_NOOP("Comparison", "Estimated in, after"),
     QT_TRANSLATE_NOOP("Comparison", "Where the location sources place its addresses"), Left, 17,
     [](const ChangeEntry& entry) { return placesShown(entry, false); }, nullptr, nullptr},
    {ChangeField::ContentBefore, QT_TRANSLATE_NOOP("Comparison", "Content before"),
     QT_TRANSLATE_NOOP("Comparison", "Content sent by hour of observable time"), Right, 14,
     [](const ChangeEntry& entry) { return contentOf(entry, true); },
     [](const ChangeEntry& entry) {
         return entry.country ? toQString(countrySideText(*entry.country, true)) : countsOf(entry.row.before);
     },
     [](const ChangeEntry& entry) { return contentNumber(entry.row.before); }},
    {ChangeField::ContentAfter, QT_TRANSLATE_NOOP("Comparison", "Content after"),
     QT_TRANSLATE_NOOP("Comparison", "Content sent by hour of observable time"), Right, 14,
     [](const ChangeEntry& entry) { return contentOf(entry, false); },
     [](const ChangeEntry& entry) {
         return entry.country ? toQString(countrySideText(*entry.country, false)) : countsOf(entry.row.after);
     },
     [](const ChangeEntry& entry) { return contentNumber(entry.row.after); }},
    {ChangeField::Reason, QT_TRANSLATE_NOOP("Comparison", "Reason"),
     QT_TRANSLATE_NOOP("Comparison", "What was measured, and what follows"), Left, 60,
     [](const ChangeEntry& entry) { return toQString(entry.row.reason); }, changeEvidence, nullptr},
}};

} // namespace

std::size_t changeCount(const Comparison& comparison, Family family)
{
    switch (family) {
    case Family::Destinations: return comparison.destinations.size();
    case Family::ServiceGroups: return comparison.serviceGroups.size();
    case Family::Operators: return comparison.operators.size();
    case Family::Countries: return comparison.countries.size();
    case Family::PossibleCountries: break;
    }
    return 0;
}

ChangeEntry changeAt(const Comparison& comparison, Family family, std::size_t index)
{
    if (family == Family::Destinations)
        return {comparison.destinations[index], &comparison.destinations[index]};
    if (family == Family::Countries)
        return {comparison.countries[index], nullptr, &comparison.countries[index]};
    return {family == Family::Operators ? comparison.operators[index] : comparison.serviceGroups[index]};
}

std::span<const ChangeColumn> changeColumns()
{
    return Columns;
}

QString changeColumnTitle(const ChangeColumn& column)
{
    return tr(column.title);
}

QVariant changeTableValue(const ChangeColumn& column, const ChangeEntry& entry)
{
    if (column.field == ChangeField::Change)
        return toQString(changeText(entry.row.change, entry.row.before.isNarrowed));
    if (!column.number)
        return column.text(entry);
    const double figure = column.number(entry);
    return figure < 0 ? QVariant(QString()) : QVariant(figure); // Nothing: not tested
}

QString changeTableTitle(const ChangeColumn& column)
{
    switch (column.field) {
    case ChangeField::ContactsBefore:
    case ChangeField::ContactsAfter: return tr("%1 (per hour)").arg(changeColumnTitle(column));
    case ChangeField::ContentBefore:
    case ChangeField::ContentAfter: return tr("%1 (bytes per hour)").arg(changeColumnTitle(column));
    default: return changeColumnTitle(column);
    }
}

QString changeWords(const ChangeEntry& entry)
{
    QStringList words{nameEvidence(entry), toQString(entry.row.key),
                      toQString(changeText(entry.row.change, entry.row.before.isNarrowed)),
                      toQString(entry.row.reason)};
    if (const DestinationRow* row = entry.destination)
        words << placesShown(entry, true) << placesShown(entry, false) << toQString(placesKey(row->placesBefore))
              << toQString(placesKey(row->placesAfter));
    return words.join(QLatin1Char('\n')).toLower();
}

} // namespace waybill
