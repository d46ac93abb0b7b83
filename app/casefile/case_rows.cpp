// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_rows.h"

#include "casefile/case_forms.h"
#include "casefile/row_values.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace waybill {

namespace {

template <typename Row>
std::vector<std::string> columnsOf()
{
    Row row;
    ColumnList list;
    RowForm<Row>::visit(list, row);
    return list.names;
}

template <typename Row>
Result<std::vector<Row>> readRows(Database& database)
{
    using Form = RowForm<Row>;
    const std::string sql =
        fmt::format("SELECT position, {} FROM {} ORDER BY position", fmt::join(columnsOf<Row>(), ", "), Form::Table);
    Result<Statement> rows = database.prepare(sql);
    if (!rows)
        return Failure(rows.error());
    std::vector<Row> list;
    for (;;) {
        const Result<bool> step = rows->step();
        if (!step)
            return Failure(step.error());
        if (!*step)
            return list;
        if (list.size() >= Form::Most)
            return Failure(Error{ErrorCode::TooLarge,
                                 fmt::format("its table “{}” has more than {} rows", Form::Table, Form::Most),
                                 database.path()});
        Loader loader{*rows};
        Form::visit(loader, list.emplace_back());
        if (!loader.odd.empty())
            return Failure(Error{ErrorCode::Corrupt,
                                 fmt::format("damaged: row {} of its table “{}” has no proper “{}”", list.size(),
                                             Form::Table, loader.odd),
                                 database.path()});
    }
}

template <typename Row>
Result<void> insertRows(Database& database, const std::vector<Row>& rows, std::size_t first)
{
    using Form = RowForm<Row>;
    const std::vector<std::string> columns = columnsOf<Row>();
    if (rows.size() > Form::Most)
        return Failure(Error{ErrorCode::TooLarge, fmt::format("more than {} rows of “{}”", Form::Most, Form::Table),
                             database.path()});
    std::string marks;
    for (std::size_t i = 0; i < columns.size(); ++i)
        marks += ", ?";
    Result<Statement> insert = database.prepare(
        fmt::format("INSERT INTO {}(position, {}) VALUES(?{})", Form::Table, fmt::join(columns, ", "), marks));
    if (!insert)
        return Failure(insert.error());
    for (std::size_t i = first; i < rows.size(); ++i) {
        insert->reset();
        insert->bind(static_cast<std::int64_t>(i + 1));
        Binder binder{*insert};
        Form::visit(binder, rows[i]);
        if (!binder.refused.empty())
            return Failure(Error{ErrorCode::TooLarge, fmt::format("{} {}, {}", Form::Table, i + 1, binder.refused),
                                 database.path()});
        const Result<bool> done = insert->step();
        if (!done)
            return Failure(done.error());
    }
    return {};
}

/// Writes a list anew when it differs from what the file holds.
template <typename Row>
Result<void> replaceRows(Database& database, const std::vector<Row>& after, bool isSame)
{
    if (isSame)
        return {};
    const Result<void> emptied = database.run(fmt::format("DELETE FROM {}", RowForm<Row>::Table));
    return emptied ? insertRows(database, after, 0) : emptied;
}

std::vector<CaptureOfRun> capturesOf(const Case& item)
{
    std::vector<CaptureOfRun> rows;
    for (const CaseRun& run : item.runs) {
        for (const CaseCapture& capture : run.captures)
            rows.push_back({run.id, capture});
    }
    return rows;
}

Result<void> placeCaptures(Case& item, std::vector<CaptureOfRun> rows, const std::string& path)
{
    std::map<CaseRunId, CaseRun*> runs;
    for (CaseRun& run : item.runs)
        runs[run.id] = &run;
    for (CaptureOfRun& row : rows) {
        const auto at = runs.find(row.run);
        if (at == runs.end())
            return Failure(Error{ErrorCode::Corrupt, "damaged: a capture belongs to no run", path});
        at->second->captures.push_back(std::move(row.capture));
    }
    return {};
}

Result<void> readMeta(Database& database, Case& item)
{
    Result<Statement> meta = database.prepare("SELECT one, title, device_card, claims FROM meta");
    if (!meta)
        return Failure(meta.error());
    const Result<bool> row = meta->step();
    if (!row)
        return Failure(row.error());
    if (!*row)
        return Failure(Error{ErrorCode::Corrupt, "damaged: its first table is empty", database.path()});
    Loader loader{*meta};
    loader("title", item.title, LongestShortText);
    loader("device card", item.deviceCard, LongestDocument);
    loader("claims", item.claims, LongestDocument);
    if (!loader.odd.empty())
        return Failure(
            Error{ErrorCode::Corrupt, fmt::format("damaged: it has no proper {}", loader.odd), database.path()});
    return {};
}

template <typename Row>
void readInto(Database& database, std::vector<Row>& list, Result<void>& state)
{
    if (!state)
        return;
    Result<std::vector<Row>> rows = readRows<Row>(database);
    if (rows)
        list = std::move(*rows);
    else
        state = Failure(rows.error());
}

Result<void> writeMeta(Database& database, const Case& item, const CaseChange& change, bool isFirst)
{
    Result<Statement> meta = database.prepare(
        isFirst ? "INSERT INTO meta(change_number, changed, program, title, device_card, claims, one, created) "
                  "VALUES(?1, ?2, ?3, ?4, ?5, ?6, 1, ?2)"
                : "UPDATE meta SET change_number = ?1, changed = ?2, program = ?3, title = ?4, device_card = ?5, "
                  "claims = ?6 WHERE one = 1");
    if (!meta)
        return Failure(meta.error());
    meta->bind(change.number);
    meta->bind(change.time.ns);
    meta->bind(std::string_view("waybill " WAYBILL_VERSION));
    Binder binder{*meta};
    binder("title", item.title, LongestShortText);
    binder("device card", item.deviceCard, LongestDocument);
    binder("claims", item.claims, LongestDocument);
    if (!binder.refused.empty())
        return Failure(Error{ErrorCode::TooLarge, binder.refused, database.path()});
    const Result<bool> done = meta->step();
    return done ? Result<void>() : Failure(done.error());
}

Result<void> writeRuns(Database& database, const Case& after, const Case* before)
{
    const auto same = [&](auto member) { return before != nullptr && after.*member == before->*member; };
    Result<void> state = replaceRows(database, after.sides, same(&Case::sides));
    const bool isSame = same(&Case::runs);
    if (state)
        state = replaceRows(database, after.runs, isSame);
    if (state)
        state = replaceRows(database, capturesOf(after), isSame);
    if (state)
        state = replaceRows(database, after.steps, same(&Case::steps));
    return state;
}

} // namespace

Result<Case> readCase(Database& database)
{
    Case item;
    std::vector<CaptureOfRun> captures;
    Result<void> state = readMeta(database, item);
    readInto(database, item.sides, state);
    readInto(database, item.runs, state);
    readInto(database, captures, state);
    readInto(database, item.steps, state);
    readInto(database, item.corrections, state);
    readInto(database, item.notes, state);
    readInto(database, item.results, state);
    readInto(database, item.lookups, state);
    readInto(database, item.log, state);
    if (state)
        state = placeCaptures(item, std::move(captures), database.path());
    if (!state)
        return Failure(state.error());
    if (const auto wrong = whatIsWrongWith(item))
        return Failure(Error{ErrorCode::Corrupt, "damaged: " + *wrong, database.path()});
    return item;
}

Result<CaseChange> readChange(Database& database)
{
    const Result<std::int64_t> number = database.number("SELECT change_number FROM meta");
    if (!number)
        return Failure(number.error());
    const Result<std::int64_t> time = database.number("SELECT changed FROM meta");
    if (!time)
        return Failure(time.error());
    return CaseChange{*number, Timestamp{*time}};
}

Result<void> writeCase(Database& database, const Case& after, const Case* before, const CaseChange& change)
{
    const std::size_t logged = before == nullptr ? 0 : before->log.size();
    if (after.log.size() < logged ||
        (before != nullptr && !std::equal(before->log.begin(), before->log.end(), after.log.begin())))
        return Failure(
            Error{ErrorCode::InvalidArgument, "entries of the log are never changed or removed", database.path()});
    if (const auto wrong = whatIsWrongWith(after))
        return Failure(Error{ErrorCode::InvalidArgument, *wrong, database.path()});
    const auto same = [&](auto member) { return before != nullptr && after.*member == before->*member; };
    Result<void> state = writeMeta(database, after, change, before == nullptr);
    if (state)
        state = writeRuns(database, after, before);
    if (state)
        state = replaceRows(database, after.corrections, same(&Case::corrections));
    if (state)
        state = replaceRows(database, after.notes, same(&Case::notes));
    if (state)
        state = replaceRows(database, after.results, same(&Case::results));
    if (state)
        state = replaceRows(database, after.lookups, same(&Case::lookups));
    return state ? insertRows(database, after.log, logged) : state;
}

} // namespace waybill
