// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_schema.h"

#include "base/format.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace waybill {

namespace {

// Times are ns since 1970 in UTC. `position` is the place in the list that the table holds.
constexpr std::string_view Version1 = R"sql(
CREATE TABLE meta(one INTEGER PRIMARY KEY CHECK(one = 1), change_number INTEGER NOT NULL, created INTEGER NOT NULL,
  changed INTEGER NOT NULL, program TEXT NOT NULL, title TEXT NOT NULL, device_card TEXT NOT NULL,
  claims TEXT NOT NULL) STRICT;
CREATE TABLE side(position INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE,
  role INTEGER NOT NULL) STRICT;
CREATE TABLE run(position INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE,
  side INTEGER NOT NULL REFERENCES side(id) DEFERRABLE INITIALLY DEFERRED,
  device TEXT NOT NULL, build TEXT NOT NULL, region TEXT NOT NULL, sim TEXT NOT NULL, account TEXT NOT NULL,
  consent TEXT NOT NULL, reset TEXT NOT NULL, access_network TEXT NOT NULL, vantage TEXT NOT NULL,
  script TEXT NOT NULL, slot TEXT NOT NULL, notes TEXT NOT NULL, is_control INTEGER NOT NULL, updated_at INTEGER,
  serial_hash TEXT NOT NULL, start_reason TEXT NOT NULL, public_address TEXT NOT NULL,
  proxy_certificate TEXT NOT NULL, script_version TEXT NOT NULL, operator_name TEXT NOT NULL, clock_offset INTEGER,
  clock_uncertainty INTEGER, span_from INTEGER, span_to INTEGER) STRICT;
CREATE TABLE capture(position INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run(id) DEFERRABLE INITIALLY DEFERRED, path TEXT NOT NULL,
  relative_path TEXT NOT NULL, sha256 BLOB NOT NULL CHECK(length(sha256) = 32), size INTEGER NOT NULL,
  modified INTEGER NOT NULL) STRICT;
CREATE TABLE step(position INTEGER PRIMARY KEY, time INTEGER NOT NULL, clock_uncertainty INTEGER NOT NULL,
  text TEXT NOT NULL, run INTEGER REFERENCES run(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE correction(position INTEGER PRIMARY KEY, subject TEXT NOT NULL, country TEXT NOT NULL,
  reason TEXT NOT NULL, source TEXT NOT NULL, valid_from INTEGER, valid_to INTEGER) STRICT;
CREATE TABLE note(position INTEGER PRIMARY KEY, time INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE result(position INTEGER PRIMARY KEY, what TEXT NOT NULL, json_schema TEXT NOT NULL, json TEXT NOT NULL,
  versions TEXT NOT NULL, time INTEGER NOT NULL) STRICT;
CREATE TABLE lookup(position INTEGER PRIMARY KEY, address TEXT NOT NULL, source TEXT NOT NULL,
  source_date TEXT NOT NULL, country TEXT NOT NULL) STRICT;
CREATE TABLE log(position INTEGER PRIMARY KEY, time INTEGER NOT NULL, program TEXT NOT NULL,
  text TEXT NOT NULL) STRICT;
CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log
  BEGIN SELECT RAISE(ABORT, 'entries of the log are never changed'); END;
CREATE TRIGGER log_is_not_shortened BEFORE DELETE ON log
  BEGIN SELECT RAISE(ABORT, 'entries of the log are never removed'); END;
CREATE TRIGGER log_grows_at_its_end BEFORE INSERT ON log
  WHEN NEW.position <> (SELECT ifnull(max(position), 0) + 1 FROM log)
  BEGIN SELECT RAISE(ABORT, 'entries of the log are added at its end only'); END;
)sql";

// Version 2: corrections also leave traffic out, and can be switched off.
constexpr std::string_view Upgrade2 = R"sql(
ALTER TABLE correction ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE correction ADD COLUMN is_on INTEGER NOT NULL DEFAULT 1)sql";

// Version 3: notes and stars also stand on single things.
constexpr std::string_view Upgrade3 = R"sql(
ALTER TABLE note ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN run INTEGER REFERENCES run(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE note ADD COLUMN is_starred INTEGER NOT NULL DEFAULT 0)sql";

/// The statements of a version before, with columns put behind the last one of a table.
std::string withColumns(std::string_view before, std::string_view lastColumn, std::string_view columns)
{
    std::string tables(before);
    return tables.insert(tables.find(lastColumn) + lastColumn.size(), columns);
}

std::string version2()
{
    return withColumns(Version1, "valid_from INTEGER, valid_to INTEGER",
                       ", kind INTEGER NOT NULL DEFAULT 0, is_on INTEGER NOT NULL DEFAULT 1");
}

std::string version3()
{
    return withColumns(version2(),
                       "CREATE TABLE note(position INTEGER PRIMARY KEY, time INTEGER NOT NULL, text TEXT NOT NULL",
                       ", subject TEXT NOT NULL DEFAULT '', run INTEGER REFERENCES run(id) DEFERRABLE INITIALLY "
                       "DEFERRED, is_starred INTEGER NOT NULL DEFAULT 0");
}

// A table of a case has at most one index that SQLite makes by itself for each UNIQUE; far more is no case.
constexpr std::size_t MostEntries = 200;

using Entries = std::map<std::string, std::string>; // "table meta" → the statement that made it

/// Without quotes and line breaks: ALTER TABLE writes names in quotes.
std::string plainSql(std::string_view sql)
{
    std::string plain;
    for (const char letter : sql) {
        const bool isSpace = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
        if (letter == '"' || (isSpace && (plain.empty() || plain.back() == ' ')))
            continue;
        plain += isSpace ? ' ' : letter;
    }
    return plain;
}

Result<Entries> entriesOf(Database& database)
{
    Result<Statement> rows = database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema");
    if (!rows)
        return Failure(rows.error());
    Entries entries;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return entries;
        const std::string what = fmt::format("{} “{}”", printableText(rows->text(0).value_or("entry")),
                                             printableText(rows->text(1).value_or("?")));
        const bool isNew = entries.try_emplace(what, plainSql(rows->text(3).value_or(""))).second;
        if (!isNew || entries.size() > MostEntries)
            return Failure(
                Error{ErrorCode::Corrupt, "damaged or forged: its list of tables is none of a case", database.path()});
    }
}

Result<Entries> entriesOf(const CaseSchema& schema)
{
    Result<Database> fresh = Database::open(":memory:", Database::Access::ReadWrite);
    if (!fresh)
        return Failure(fresh.error());
    const Result<void> made = fresh->run(std::string(schema.tables));
    if (!made)
        return Failure(made.error());
    return entriesOf(*fresh);
}

std::string difference(const Entries& found, const Entries& expected)
{
    for (const auto& [what, sql] : found) {
        const auto at = expected.find(what);
        if (at == expected.end())
            return fmt::format("it holds the {}, which Waybill did not write", what);
        if (at->second != sql)
            return fmt::format("its {} is another one than Waybill writes", what);
    }
    for (const auto& [what, sql] : expected) {
        if (found.count(what) == 0)
            return fmt::format("the {} is missing", what);
    }
    return {};
}

} // namespace

std::span<const CaseSchema> caseSchemas() noexcept
{
    static const std::string tables2 = version2();
    static const std::string tables3 = version3();
    static const std::array<CaseSchema, 3> schemas{{{1, Version1, ""}, {2, tables2, Upgrade2}, {3, tables3, Upgrade3}}};
    return schemas;
}

Result<void> makeTables(Database& database, const CaseSchema& schema)
{
    Result<Transaction> transaction = Transaction::begin(database, true);
    if (!transaction)
        return Failure(transaction.error());
    Result<void> made = database.run(std::string(schema.tables));
    if (made)
        made = database.run(
            fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {};", CaseApplicationId, schema.version));
    return made ? transaction->commit() : made;
}

Result<void> checkTables(Database& database, const CaseSchema& schema)
{
    const Result<Entries> found = entriesOf(database);
    if (!found)
        return Failure(found.error());
    const Result<Entries> expected = entriesOf(schema);
    if (!expected)
        return Failure(expected.error());
    const std::string odd = difference(*found, *expected);
    if (!odd.empty())
        return Failure(Error{ErrorCode::Corrupt, "damaged or forged: " + odd, database.path()});
    return {};
}

Result<void> upgradeTables(Database& database, std::span<const CaseSchema> schemas, int from)
{
    Result<Transaction> transaction = Transaction::begin(database, true);
    if (!transaction)
        return Failure(transaction.error());
    for (const CaseSchema& schema : schemas) {
        if (schema.version <= from)
            continue;
        const Result<void> upgraded =
            database.run(fmt::format("{}; PRAGMA user_version = {};", schema.upgrade, schema.version));
        if (!upgraded)
            return upgraded;
    }
    const Result<void> checked = checkTables(database, schemas.back());
    return checked ? transaction->commit() : checked;
}

} // namespace waybill
