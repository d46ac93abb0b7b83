// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stated_words.h"

#include "models/text.h"
#include "models/time_entry.h"

#include <QCoreApplication>
#include <QStringList>
#include <string_view>

namespace waybill {

namespace {

constexpr qsizetype LongestInLine = 120; ///< characters of one fact in a line; a script may have pages

QString tr(const char* text)
{
    return QCoreApplication::translate("Stated", text);
}

/// As one line; the notebook may come from another computer.
QString valueOf(const RunForm& form, std::size_t field)
{
    return shownText(form.value(field).value_or(QString()).toStdString()).simplified();
}

/// What the traffic says of the same thing; empty when nothing.
QString saidOf(std::string_view key, const TrafficSays& said, int offsetMinutes)
{
    if (key == "device")
        return said.device;
    if (key == "build")
        return said.build;
    if (key == "updated-at" && !said.updates.empty())
        return timeEntryText(said.updates.front().split, offsetMinutes);
    return {};
}

QString evidenceOf(const QString& value, const QString& said)
{
    if (said.isEmpty())
        return tr("stated by the user");
    return said.simplified().compare(value, Qt::CaseInsensitive) == 0
               ? tr("stated by the user; the traffic says the same")
               : tr("stated by the user; the traffic says otherwise: %1").arg(said);
}

/// Who recorded it, from where, and which single phone it was: not for every picture that is passed on.
bool isInLine(const RunField& field)
{
    return field.kind != RunField::Kind::Prose && field.ofSheet == nullptr && field.kind != RunField::Kind::Seconds;
}

} // namespace

FactSection statedSection(const RunRecord& stated, const TrafficSays& said, int offsetMinutes)
{
    const RunForm form({stated}, offsetMinutes);
    FactSection section{tr("Stated by the user about this handset"), {}};
    for (std::size_t field = 0; field < runFields().size(); ++field) {
        const QString value = valueOf(form, field);
        if (value.isEmpty())
            continue;
        const RunField& shown = runFields()[field];
        section.facts.push_back(
            {runFieldLabel(shown), value, evidenceOf(value, saidOf(shown.key, said, offsetMinutes))});
    }
    if (section.facts.empty())
        section.facts.push_back({{}, tr("Nothing.")});
    return section;
}

QString statedLine(const RunRecord& stated, int offsetMinutes)
{
    const RunForm form({stated}, offsetMinutes);
    QStringList parts;
    for (std::size_t field = 0; field < runFields().size(); ++field) {
        QString value = valueOf(form, field);
        if (value.isEmpty() || !isInLine(runFields()[field]))
            continue;
        if (value.size() > LongestInLine)
            value = value.left(LongestInLine) + QStringLiteral("…");
        parts << tr("%1: %2").arg(runFieldLabel(runFields()[field]), value);
    }
    return parts.isEmpty() ? QString() : tr("Stated by the user: %1").arg(parts.join(QStringLiteral("; ")));
}

} // namespace waybill
