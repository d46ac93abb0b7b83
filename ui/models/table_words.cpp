// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_words.h"

#include "models/case_lookups_model.h"
#include "models/change_columns.h"
#include "models/chapter_model.h"
#include "models/destination_columns.h"
#include "models/flow_columns.h"
#include "models/packet_model.h"
#include "models/side_runs_model.h"
#include "models/step_model.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <span>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TableWords", text);
}

#define MEANING(text) QT_TRANSLATE_NOOP("TableWords", text)

constexpr const char* Packets[] = {
    MEANING("Number of the packet in its capture, as Wireshark counts"),
    MEANING("Capture time of the packet, with the offset in the title"),
    MEANING("Seconds since the first packet of the flow"),
    MEANING("↑ from the handset’s side, ↓ to it"),
    MEANING("The innermost protocol that Waybill reads in it"),
    MEANING("Length of the whole packet on the wire"),
    MEANING("Bytes behind the transport header, as the packet states them; some may not have been captured"),
    MEANING("The most telling of what the packet says in the clear"),
};
constexpr const char* Steps[] = {
    MEANING("When it was done, by the clock it was noted with"),
    MEANING("How far that clock may be off"),
    MEANING("The recording in which it was done; all, when none is named"),
    MEANING("What the tester did with the phone"),
};
constexpr const char* Captures[] = {
    MEANING("The recording, and the part of it that this run is"),
    MEANING("A phone held back, or recorded only to know ordinary variation: not part of the side"),
    MEANING("Build of the system, as the traffic says it, or as it was written down"),
    MEANING("What the user had agreed to on the phone, as it was written down"),
    MEANING("Whether an account was signed in, as it was written down"),
    MEANING("Whether the file is still the one of the case, by its SHA-256"),
    MEANING("First packet of the run"),
    MEANING("Time in which something was seen at all; long pauses are left out"),
    MEANING("Model of the handset, as the traffic says it"),
    MEANING("W0: addresses, names, sizes and times; W1: also some content in the clear; W2: also decrypted content"),
    MEANING("What the recording is known to have lost: drops, cuts, gaps"),
};
constexpr const char* Chapters[] = {
    MEANING("First moment of the chapter"),
    MEANING("How long it lasts"),
    MEANING("First boot, active, idle, update or gap, by the rules in the documentation"),
    MEANING("What was seen that makes it this kind of chapter"),
};
constexpr const char* Lookups[] = {
    MEANING("Address whose estimate differs"),
    MEANING("Location source or operator table that answered"),
    MEANING("What it said when the case was saved"),
    MEANING("What today’s table says"),
};

#undef MEANING

std::span<const char* const> meaningsOf(MeantTable table)
{
    switch (table) {
    case MeantTable::Packets: return Packets;
    case MeantTable::Steps: return Steps;
    case MeantTable::Captures: return Captures;
    case MeantTable::Chapters: return Chapters;
    case MeantTable::Lookups: return Lookups;
    }
    return {};
}

void addModel(std::vector<ColumnWords>& all, const QString& table, MeantTable which, const QAbstractItemModel& model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        all.push_back({table, title.section(QStringLiteral(" ("), 0, 0), columnMeaning(which, column)});
    }
}

} // namespace

QString columnMeaning(MeantTable table, int column)
{
    const std::span<const char* const> meanings = meaningsOf(table);
    const auto at = static_cast<std::size_t>(column);
    return column < 0 || at >= meanings.size() ? QString() : tr(meanings[at]);
}

std::vector<ColumnWords> allColumnWords()
{
    std::vector<ColumnWords> all;
    for (const FlowColumn& column : flowColumns())
        all.push_back(
            {tr("Flows"), flowColumnName(column), QCoreApplication::translate("FlowColumns", column.meaning)});
    for (const DestinationColumn& column : destinationColumns())
        all.push_back({tr("Destinations"), QCoreApplication::translate("Destinations", column.title),
                       QCoreApplication::translate("Destinations", column.meaning)});
    for (const ChangeColumn& column : changeColumns())
        all.push_back(
            {tr("Compare"), changeColumnTitle(column), QCoreApplication::translate("Comparison", column.meaning)});
    addModel(all, tr("Packets"), MeantTable::Packets, PacketModel());
    addModel(all, tr("Steps"), MeantTable::Steps, StepModel());
    addModel(all, tr("Captures"), MeantTable::Captures, SideRunsModel());
    addModel(all, tr("Chapters"), MeantTable::Chapters, ChapterModel());
    addModel(all, tr("Earlier lookups"), MeantTable::Lookups, CaseLookupsModel(std::vector<LookupChange>()));
    return all;
}

} // namespace waybill
