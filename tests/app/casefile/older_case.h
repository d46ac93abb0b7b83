// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_samples.h"
#include "casefile/case_schema.h"

#include <sqlite3.h>

namespace waybill::test {

/// Runs SQL of one or several statements on a connection of its own.
inline void runSql(const std::string& path, const std::string& sql)
{
    sqlite3* connection = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
    char* wrong = nullptr;
    EXPECT_EQ(sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, &wrong), SQLITE_OK) << (wrong ? wrong : "");
    sqlite3_free(wrong);
    sqlite3_close(connection);
}

/// A case as the program of that version would have saved it: what its tables have no column for is left out.
inline std::string olderCase(const TemporaryDirectory& folder, int version, const Case& content = fullCase())
{
    const std::string made = madeCase(folder, content);
    const std::string path = fmt::format("{}/version{}.waybill", folder.path(), version);
    const CaseSchema& schema = caseSchemas()[static_cast<std::size_t>(version - 1)];
    EXPECT_EQ(schema.version, version);
    std::string sql = fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}; {} ATTACH '{}' AS made;"
                                  "BEGIN;",
                                  CaseApplicationId, version, schema.tables, made);
    const std::string corrections = "position, subject, country, reason, source, valid_from, valid_to";
    for (const char* table : {"meta", "side", "run", "capture", "step", "result", "lookup", "log"})
        sql += fmt::format("INSERT INTO main.{0} SELECT * FROM made.{0};", table);
    sql += fmt::format("INSERT INTO main.correction({0}) SELECT {0} FROM made.correction;",
                       corrections + (version < 2 ? "" : ", kind, is_on"));
    sql += "INSERT INTO main.note(position, time, text) SELECT position, time, text FROM made.note; COMMIT;";
    runSql(path, sql);
    return path;
}

} // namespace waybill::test
