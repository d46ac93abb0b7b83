// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_store.h"

#include "casefile/case_file.h"
#include "casefile/case_log.h"
#include "casefile/case_rows.h"
#include "casefile/case_schema.h"
#include "casefile/file_copy.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>

namespace waybill {

namespace {

namespace fs = std::filesystem;

constexpr int MostCopies = 100; // of one older version; further ones would be a loop, not a wish

/// The same failure, told about the path that the user gave.
Failure about(const std::string& path, Error error)
{
    error.path = path;
    return Failure(std::move(error));
}

Result<void> writeFirst(Database& database, const Case& content)
{
    const Result<void> made = makeTables(database, caseSchemas().back());
    if (!made)
        return made;
    Result<Transaction> transaction = Transaction::begin(database, true);
    if (!transaction)
        return Failure(transaction.error());
    const Result<void> written = writeCase(database, content, nullptr, {1, timeNow()});
    return written ? transaction->commit() : written;
}

/// Copies the case as it is to a name beside it that says of which version it is.
Result<std::string> keepCopy(Database& database, const std::string& path, int version)
{
    const fs::path original(path);
    for (int number = 1; number <= MostCopies; ++number) {
        const std::string mark = number == 1 ? "" : fmt::format(".{}", number);
        const std::string name = (original.parent_path() / fmt::format("{}.version{}{}{}", original.stem().string(),
                                                                       version, mark, original.extension().string()))
                                     .string();
        if (::access(name.c_str(), F_OK) == 0)
            continue;
        const Result<void> copied = database.copyTo(name);
        if (!copied)
            return Failure(copied.error());
        syncFolderOf(name);
        return name;
    }
    return Failure(Error{ErrorCode::InvalidArgument, "too many copies of older versions lie beside it", path});
}

/// What a journal means that may not be played back.
Error stoppedWhileSaving(const CaseFile& file)
{
    return {ErrorCode::NoPermission, "a program was stopped while it saved this case, and putting that right needs "
                                     "writing: " +
                                         file.readOnlyReason()};
}

} // namespace

struct CaseStore::State {
    State(CaseFile opened, Database connection) : file(std::move(opened)), database(std::move(connection)) {}

    CaseFile file; // before the database: SQLite's descriptors are closed first
    Database database;
    std::string path;
    Case content;
    CaseChange change;
    bool isOutdated = false;
    std::optional<std::string> keptCopy;

    Result<void> prepare(std::span<const CaseSchema> schemas);
    Result<void> upgrade(std::span<const CaseSchema> schemas, int from);
    Result<void> load();
    Result<void> refuseOutdated(const CaseChange& found);
};

Result<void> CaseStore::State::prepare(std::span<const CaseSchema> schemas)
{
    // The first read undoes what a killed program had begun; only then do the header and the length mean something.
    const Result<std::int64_t> first = database.number("PRAGMA schema_version");
    if (!first && !file.readOnlyReason().empty() && first.error().code == ErrorCode::NoPermission)
        return Failure(stoppedWhileSaving(file));
    const Result<int> version = file.checkHeader(); // says more about a cut file than SQLite does
    if (!version)
        return Failure(version.error());
    if (!first)
        return Failure(first.error());
    const auto known = std::find_if(schemas.begin(), schemas.end(),
                                    [&](const CaseSchema& schema) { return schema.version == *version; });
    if (*version > schemas.back().version)
        return Failure(Error{ErrorCode::Unsupported,
                             fmt::format("this case was saved by a newer Waybill (tables of version {}; this program "
                                         "knows {}); open it with that one",
                                         *version, schemas.back().version)});
    if (known == schemas.end())
        return Failure(Error{ErrorCode::Corrupt, fmt::format("damaged: there is no version {} of a case", *version)});
    Result<void> state = checkTables(database, *known);
    if (state)
        state = database.checkPages();
    return state && *version < schemas.back().version ? upgrade(schemas, *version) : state;
}

Result<void> CaseStore::State::upgrade(std::span<const CaseSchema> schemas, int from)
{
    if (!file.readOnlyReason().empty())
        return Failure(
            Error{ErrorCode::NoPermission, "this case was saved by an older Waybill and has to be brought up "
                                           "to date, but " +
                                               file.readOnlyReason()});
    Result<std::string> copy = keepCopy(database, file.path(), from);
    if (!copy)
        return Failure(copy.error());
    keptCopy = std::move(*copy);
    return upgradeTables(database, schemas, from);
}

Result<void> CaseStore::State::load()
{
    Result<Transaction> transaction = Transaction::begin(database, false);
    if (!transaction)
        return Failure(transaction.error());
    const Result<CaseChange> found = readChange(database);
    if (!found)
        return Failure(found.error());
    Result<Case> read = readCase(database);
    if (!read)
        return Failure(read.error());
    change = *found;
    content = std::move(*read);
    return transaction->commit();
}

Result<void> CaseStore::State::refuseOutdated(const CaseChange& found)
{
    if (found == change)
        return {};
    isOutdated = true;
    return Failure(Error{ErrorCode::InvalidArgument,
                         fmt::format("another program saved this case at {} (change {}), after the state of {} (change "
                                     "{}) that was opened here; nothing was written. Open it again, or save under "
                                     "another name",
                                     toRfc3339(found.time), found.number, toRfc3339(change.time), change.number)});
}

Result<CaseStore> CaseStore::create(const std::string& path, const Case& content)
{
    if (::access(path.c_str(), F_OK) == 0)
        return Failure(Error{ErrorCode::InvalidArgument, "there is a file of that name already", path});
    std::string temporary = path + ".XXXXXX";
    FileDescriptor place(::mkstemp(temporary.data())); // readable by its owner only: a case holds identifiers
    if (!place.isOpen())
        return failureFromErrno(errno, "make the case", path);
    place.close();
    Result<void> made;
    {
        Result<Database> database = Database::open(temporary, Database::Access::ReadWrite);
        made = database ? writeFirst(*database, content) : Failure(database.error());
    }
    if (made)
        made = renameToNew(temporary, path);
    if (!made) {
        ::unlink(temporary.c_str());
        return about(path, made.error());
    }
    return open(path);
}

Result<CaseStore> CaseStore::open(const std::string& path)
{
    return open(path, caseSchemas());
}

Result<CaseStore> CaseStore::open(const std::string& path, std::span<const CaseSchema> schemas)
{
    Result<CaseFile> file = CaseFile::open(path);
    if (!file)
        return Failure(file.error());
    const bool isReadOnly = !file->readOnlyReason().empty();
    Result<Database> database =
        Database::open(file->path(), isReadOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!database && isReadOnly && database.error().code == ErrorCode::NoPermission)
        return about(path, stoppedWhileSaving(*file)); // nothing but a journal is written on opening
    if (!database) {                                   // its length is the likeliest reason, and tells more
        const Result<int> header = file->checkHeader();
        return about(path, header ? database.error() : header.error());
    }
    auto state = std::make_unique<State>(std::move(*file), std::move(*database));
    state->path = path;
    Result<void> done = state->prepare(schemas);
    if (done)
        done = state->load();
    if (!done)
        return about(path, done.error());
    return CaseStore(std::move(state));
}

CaseStore::CaseStore(std::unique_ptr<State> state) noexcept : m_state(std::move(state)) {}
CaseStore::~CaseStore() = default;
CaseStore::CaseStore(CaseStore&&) noexcept = default;
CaseStore& CaseStore::operator=(CaseStore&&) noexcept = default;

Result<void> CaseStore::save(const Case& content)
{
    State& state = *m_state;
    if (content == state.content)
        return {};
    if (!state.file.readOnlyReason().empty())
        return Failure(Error{ErrorCode::NoPermission,
                             "this case is open for reading only: " + state.file.readOnlyReason(), state.path});
    if (state.file.wasReplaced())
        return Failure(Error{ErrorCode::NotFound,
                             "the file was moved, removed or replaced since it was opened; nothing "
                             "was written. Save under another name",
                             state.path});
    Result<Transaction> transaction = Transaction::begin(state.database, true);
    if (!transaction)
        return about(state.path, transaction.error());
    const Result<CaseChange> found = readChange(state.database);
    Result<void> done = found ? state.refuseOutdated(*found) : Failure(found.error());
    const CaseChange next{state.change.number + 1, timeNow()};
    if (done)
        done = writeCase(state.database, content, &state.content, next);
    if (done)
        done = transaction->commit();
    if (!done)
        return about(state.path, done.error());
    state.content = content;
    state.change = next;
    return {};
}

const Case& CaseStore::current() const noexcept
{
    return m_state->content;
}

const std::string& CaseStore::path() const noexcept
{
    return m_state->path;
}

std::string CaseStore::folder() const
{
    return fs::path(m_state->file.path()).parent_path().string();
}

const std::string& CaseStore::readOnlyReason() const noexcept
{
    return m_state->file.readOnlyReason();
}

bool CaseStore::isOpenElsewhere() const noexcept
{
    return m_state->file.isOpenElsewhere();
}

bool CaseStore::isOutdated() const noexcept
{
    return m_state->isOutdated;
}

Timestamp CaseStore::changedAt() const noexcept
{
    return m_state->change.time;
}

const std::optional<std::string>& CaseStore::keptCopy() const noexcept
{
    return m_state->keptCopy;
}

} // namespace waybill
