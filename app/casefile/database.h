// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace waybill {

/// One prepared SQL statement. Values are bound in order; a value that cannot be bound makes step() fail.
class Statement {
public:
    void bind(std::int64_t value);
    void bind(std::string_view text);
    void bind(std::span<const std::uint8_t> bytes);
    void bindNothing();

    /// True: a row is there; false: done.
    [[nodiscard]] Result<bool> step();
    /// Ready for the next row of values.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    /// Empty when the column holds something else.
    [[nodiscard]] std::optional<std::int64_t> integer(int column) const;
    /// Valid until the next step(); empty when the column holds something else.
    [[nodiscard]] std::optional<std::string_view> text(int column) const;
    [[nodiscard]] std::optional<std::span<const std::uint8_t>> bytes(int column) const;

private:
    friend class Database;
    struct Closer {
        void operator()(sqlite3_stmt* statement) const noexcept;
    };
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}
    std::unique_ptr<sqlite3_stmt, Closer> m_statement;
    int m_bound = 0;   ///< values so far
    int m_refused = 0; ///< first result code that was not "ok" while binding
};

/// A connection to one SQLite file that strangers may have written (https://www.sqlite.org/security.html, "Untrusted
/// SQLite Database Files"): defensive, schema not trusted, no extension, no view, no attached file, no memory map,
/// cells checked, lengths bounded; DELETE journal, and on disk when a transaction ends. One thread at a time.
class Database {
public:
    enum class Access : std::uint8_t { ReadOnly, ReadWrite };

    /// Longest text or blob, and longest row. The largest thing in a case is a frozen result.
    static constexpr int LongestValue = 64 << 20;
    /// How long to wait for another program that saves: a save takes milliseconds, on a slow disk a second.
    static constexpr int PatienceMs = 2000;

    /// Opens a file that is there. ":memory:" with ReadWrite is a fresh one in memory.
    [[nodiscard]] static Result<Database> open(const std::string& path, Access access);

    /// One or several statements without results.
    [[nodiscard]] Result<void> run(const std::string& sql);
    [[nodiscard]] Result<Statement> prepare(const std::string& sql);
    /// The first column of the first row; fails when that is no integer.
    [[nodiscard]] Result<std::int64_t> number(const std::string& sql);
    /// Every page, cell and type of column (PRAGMA quick_check); the failure says at which byte when SQLite does.
    [[nodiscard]] Result<void> checkPages();
    /// Copies everything, as of one moment, into a new file; what is there is not touched, and nothing half-made stays.
    [[nodiscard]] Result<void> copyTo(const std::string& path);
    [[nodiscard]] const std::string& path() const noexcept { return m_path; }

private:
    struct Closer {
        void operator()(sqlite3* connection) const noexcept;
    };
    explicit Database(sqlite3* connection, std::string path) : m_connection(connection), m_path(std::move(path)) {}
    [[nodiscard]] Result<void> harden();

    std::unique_ptr<sqlite3, Closer> m_connection;
    std::string m_path;
};

/// A transaction that is undone unless it is committed.
class Transaction {
public:
    /// `isWriting`: keeps other writers out from the beginning, so that what was read stays true until the commit.
    [[nodiscard]] static Result<Transaction> begin(Database& database, bool isWriting);
    ~Transaction();
    Transaction(Transaction&& other) noexcept : m_database(other.m_database) { other.m_database = nullptr; }
    Transaction& operator=(Transaction&&) = delete;
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace waybill
