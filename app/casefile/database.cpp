// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/database.h"

#include "base/file_descriptor.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <system_error>

namespace waybill {

namespace {

// Bounds for a schema of a dozen plain tables; SQLite's own defaults allow for far more.
constexpr int LongestSql = 1 << 16, MostColumns = 64, DeepestExpression = 50, MostProgramSteps = 50'000;

/// The page that a message of SQLite names ("On tree page 3 cell 0: …"); 0 when none.
std::uint64_t pageIn(const std::string& message)
{
    std::size_t at = message.find("age ");
    while (at != std::string::npos) {
        std::uint64_t page = 0;
        for (at += 4; at < message.size() && std::isdigit(static_cast<unsigned char>(message[at])) && page < 1U << 31;
             ++at)
            page = page * 10 + static_cast<std::uint64_t>(message[at] - '0');
        if (page > 0)
            return page;
        at = message.find("age ", at);
    }
    return 0;
}

/// The first fault that quick_check tells, without the line that names the database.
std::string firstFault(std::string_view says)
{
    if (says.substr(0, 3) == "***")
        says.remove_prefix(std::min(says.find('\n'), says.size() - 1) + 1);
    return std::string(says.substr(0, says.find('\n')));
}

std::string systemSays(sqlite3* connection)
{
    const int reason = sqlite3_system_errno(connection);
    return reason == 0 ? std::string(sqlite3_errmsg(connection)) : std::generic_category().message(reason);
}

Error errorOf(sqlite3* connection, const std::string& path)
{
    const std::string says = sqlite3_errmsg(connection);
    switch (sqlite3_extended_errcode(connection) & 0xFF) {
    case SQLITE_FULL: return {ErrorCode::Io, "the disk is full; nothing was changed", path};
    case SQLITE_IOERR: return {ErrorCode::Io, "could not read or write: " + systemSays(connection), path};
    case SQLITE_CANTOPEN: return {ErrorCode::Io, "could not be opened: " + systemSays(connection), path};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::Io, "another program is saving it and does not end", path};
    case SQLITE_READONLY:
    case SQLITE_PERM: return {ErrorCode::NoPermission, "may not be written to (" + says + ")", path};
    case SQLITE_NOMEM: return {ErrorCode::OutOfMemory, "not enough memory", path};
    case SQLITE_TOOBIG: return {ErrorCode::TooLarge, "a value in it is longer than any case may hold", path};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return {ErrorCode::Corrupt, "damaged: " + says, path};
    case SQLITE_CONSTRAINT: return {ErrorCode::InvalidArgument, "refused by the case file: " + says, path};
    default: return {ErrorCode::Corrupt, "cannot be read as a case: " + says, path};
    }
}

} // namespace

void Statement::Closer::operator()(sqlite3_stmt* statement) const noexcept
{
    sqlite3_finalize(statement);
}

void Statement::bind(std::int64_t value)
{
    const int code = sqlite3_bind_int64(m_statement.get(), ++m_bound, value);
    m_refused = m_refused != 0 ? m_refused : code;
}

void Statement::bind(std::string_view text)
{
    const char* at = text.data() == nullptr ? "" : text.data(); // a null pointer would bind NULL
    const int code = sqlite3_bind_text64(m_statement.get(), ++m_bound, at, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    m_refused = m_refused != 0 ? m_refused : code;
}

void Statement::bind(std::span<const std::uint8_t> bytes)
{
    const int code = sqlite3_bind_blob64(m_statement.get(), ++m_bound, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
    m_refused = m_refused != 0 ? m_refused : code;
}

void Statement::bindNothing()
{
    const int code = sqlite3_bind_null(m_statement.get(), ++m_bound);
    m_refused = m_refused != 0 ? m_refused : code;
}

Result<bool> Statement::step()
{
    sqlite3* connection = sqlite3_db_handle(m_statement.get());
    const char* name = sqlite3_db_filename(connection, "main");
    const std::string path = name == nullptr ? "" : name;
    if (m_refused == SQLITE_TOOBIG)
        return Failure(Error{ErrorCode::TooLarge, "a value is longer than any case may hold", path});
    const int code = m_refused != 0 ? m_refused : sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return Failure(errorOf(connection, path));
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get()); // repeats the failure of the last step, which was told already
    sqlite3_clear_bindings(m_statement.get());
    m_bound = 0;
    m_refused = 0;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::optional<std::int64_t> Statement::integer(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<std::string_view> Statement::text(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_TEXT)
        return std::nullopt;
    const auto* at = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    if (at == nullptr)
        return std::nullopt;
    return std::string_view(at, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)));
}

std::optional<std::span<const std::uint8_t>> Statement::bytes(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_BLOB)
        return std::nullopt;
    const auto* at = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return std::span<const std::uint8_t>(at, at == nullptr ? 0 : size);
}

void Database::Closer::operator()(sqlite3* connection) const noexcept
{
    sqlite3_close_v2(connection);
}

Result<Database> Database::open(const std::string& path, Access access)
{
    const int flags = (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &connection, flags, nullptr);
    Database database(connection, path);
    if (code != SQLITE_OK)
        return Failure(connection == nullptr ? Error{ErrorCode::OutOfMemory, "not enough memory", path}
                                             : errorOf(connection, path));
    const Result<void> hardened = database.harden();
    if (!hardened)
        return Failure(hardened.error());
    return database;
}

Result<void> Database::harden()
{
    sqlite3* connection = m_connection.get();
    bool isDone = true;
    const auto set = [&](int option, int value) {
        isDone = sqlite3_db_config(connection, option, value, nullptr) == SQLITE_OK && isDone;
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    set(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    if (!isDone)
        return Failure(Error{ErrorCode::Unsupported, "this SQLite library cannot be told to distrust a file", m_path});
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, LongestValue);
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, LongestSql);
    sqlite3_limit(connection, SQLITE_LIMIT_COLUMN, MostColumns);
    sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, DeepestExpression);
    sqlite3_limit(connection, SQLITE_LIMIT_COMPOUND_SELECT, 3);
    sqlite3_limit(connection, SQLITE_LIMIT_VDBE_OP, MostProgramSteps);
    sqlite3_limit(connection, SQLITE_LIMIT_FUNCTION_ARG, 8);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(connection, SQLITE_LIMIT_TRIGGER_DEPTH, 2);
    sqlite3_limit(connection, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_busy_timeout(connection, PatienceMs);
    // EXTRA also puts the folder on disk once the journal is gone; secure_delete: what was taken out of a case must
    // not be found in a copy that is mailed.
    return run("PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA synchronous = EXTRA; "
               "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA recursive_triggers = ON;");
}

Result<void> Database::run(const std::string& sql)
{
    if (sqlite3_exec(m_connection.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return Failure(errorOf(m_connection.get(), m_path));
    return {};
}

Result<Statement> Database::prepare(const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(m_connection.get(), sql.c_str(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return Failure(errorOf(m_connection.get(), m_path));
    return Statement(statement);
}

Result<std::int64_t> Database::number(const std::string& sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return Failure(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return Failure(row.error());
    const std::optional<std::int64_t> value = *row ? statement->integer(0) : std::nullopt;
    if (!value)
        return Failure(Error{ErrorCode::Corrupt, "damaged: a number is missing", m_path});
    return *value;
}

Result<void> Database::checkPages()
{
    Result<Statement> check = prepare("PRAGMA quick_check(1)");
    if (!check)
        return Failure(check.error());
    const Result<bool> row = check->step();
    if (!row)
        return Failure(row.error());
    const std::string says = firstFault(*row ? check->text(0).value_or("") : "");
    if (says == "ok")
        return {};
    Error error{ErrorCode::Corrupt, "damaged: " + says, m_path};
    const Result<std::int64_t> pageSize = number("PRAGMA page_size");
    if (const std::uint64_t page = pageIn(says); page > 0 && pageSize)
        error.offset = (page - 1) * static_cast<std::uint64_t>(*pageSize);
    return Failure(std::move(error));
}

Result<void> Database::copyTo(const std::string& path)
{
    FileDescriptor place(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!place.isOpen() || !place.close())
        return failureFromErrno(errno, "make the copy", path);
    Result<Database> copy = open(path, Access::ReadWrite);
    Result<void> done = copy ? Result<void>() : Failure(copy.error());
    if (copy) {
        sqlite3_backup* backup = sqlite3_backup_init(copy->m_connection.get(), "main", m_connection.get(), "main");
        constexpr int EveryPage = -1;
        const bool isWhole = backup != nullptr && sqlite3_backup_step(backup, EveryPage) == SQLITE_DONE;
        if (sqlite3_backup_finish(backup) != SQLITE_OK || !isWhole)
            done = Failure(errorOf(copy->m_connection.get(), path));
    }
    if (!done)
        ::unlink(path.c_str());
    return done;
}

Result<Transaction> Transaction::begin(Database& database, bool isWriting)
{
    const Result<void> begun = database.run(isWriting ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun)
        return Failure(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database != nullptr)
        (void)m_database->run("ROLLBACK"); // SQLite may have undone it already, after a full disk
}

Result<void> Transaction::commit()
{
    const Result<void> committed = m_database->run("COMMIT");
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace waybill
