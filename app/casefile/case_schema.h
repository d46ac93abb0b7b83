// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"

#include <span>
#include <string_view>

namespace waybill {

/// One version of the tables of a case.
struct CaseSchema {
    int version = 0;          ///< PRAGMA user_version
    std::string_view tables;  ///< what makes them in an empty file
    std::string_view upgrade; ///< what turns the version before into this one; columns are added at the end only
};

/// PRAGMA application_id of a case, "WbCs": bytes 68 to 71 of the file.
inline constexpr std::int32_t CaseApplicationId = 0x57624373;

/// Every version there ever was, oldest first.
[[nodiscard]] std::span<const CaseSchema> caseSchemas() noexcept;

/// Makes the tables in an empty file and marks it as a case.
[[nodiscard]] Result<void> makeTables(Database& database, const CaseSchema& schema);

/// Compares what the file says about itself with what makeTables() makes: a table, view, trigger or index more, less or
/// other than these is refused by name. The log's triggers are among them. Nothing of the file's schema is run.
[[nodiscard]] Result<void> checkTables(Database& database, const CaseSchema& schema);

/// Brings a file of version `from` to the newest of `schemas`, all in one transaction, and checks the result. The
/// caller keeps a copy.
[[nodiscard]] Result<void> upgradeTables(Database& database, std::span<const CaseSchema> schemas, int from);

} // namespace waybill
