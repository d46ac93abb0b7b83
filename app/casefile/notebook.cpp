// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/notebook.h"

#include "casefile/case_notes.h"
#include "casefile/case_store.h"
#include "casefile/note_subject.h"
#include "casefile/stated_facts.h"
#include "casefile/user_directory.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

namespace waybill {

namespace {

namespace fs = std::filesystem;

constexpr int MostTries = 8; // against another program that saves in between; each try takes milliseconds

/// The same thing to be corrected, for a case may hold one correction about it.
bool isSame(const Correction& a, const Correction& b)
{
    return a.kind == b.kind && a.subject == b.subject && a.validFrom == b.validFrom && a.validTo == b.validTo;
}

/// The same note, written anew or not. Of those on a capture as a whole there may be several: the words tell them
/// apart.
bool isSame(const CaseNote& a, const CaseNote& b)
{
    return a.subject == b.subject && a.run == b.run && (a.text == b.text || !NoteSubject::parse(a.subject).isWhole());
}

/// Done at the same time under the same words.
bool isSame(const CaseStep& a, const CaseStep& b)
{
    return a.time == b.time && a.text == b.text;
}

template <typename Row>
auto findSame(const std::vector<Row>& rows, const Row& wanted)
{
    return std::find_if(rows.begin(), rows.end(), [&wanted](const Row& row) { return isSame(row, wanted); });
}

Correction joined(const Correction* /*known*/, const Correction& mine, const Correction& /*theirs*/)
{
    return mine; // one can stand; the log says what the other was
}

CaseStep joined(const CaseStep* /*known*/, const CaseStep& mine, const CaseStep& /*theirs*/)
{
    return mine;
}

/// Both, one paragraph after the other, unless one holds the other as paragraphs.
std::string joinedText(const std::string& mine, const std::string& theirs)
{
    const std::string gap = "\n\n";
    const auto holds = [&gap](const std::string& whole, const std::string& part) {
        return (gap + whole + gap).find(gap + part + gap) != std::string::npos;
    };
    if (theirs.empty() || holds(mine, theirs))
        return mine;
    if (mine.empty() || holds(theirs, mine))
        return theirs;
    const std::string both = theirs + gap + mine;
    return both.size() > LongestNote ? mine : both; // the log has the other one
}

CaseNote joined(const CaseNote* known, const CaseNote& mine, const CaseNote& theirs)
{
    CaseNote note = mine;
    note.time = std::max(mine.time, theirs.time);
    if (known == nullptr) {
        note.text = joinedText(mine.text, theirs.text);
        note.isStarred = mine.isStarred || theirs.isStarred;
        return note;
    }
    if (mine.text == known->text)
        note.text = theirs.text;
    else if (theirs.text != known->text)
        note.text = joinedText(mine.text, theirs.text);
    if (mine.isStarred == known->isStarred)
        note.isStarred = theirs.isStarred;
    return note;
}

template <typename Row>
std::vector<Row> merged(const std::vector<Row>& known, const std::vector<Row>& mine, std::vector<Row> theirs)
{
    for (const Row& row : known) {
        const auto there = findSame(theirs, row);
        if (findSame(mine, row) == mine.end() && there != theirs.end() && *there == row)
            theirs.erase(there); // taken back here, and not changed there
    }
    for (const Row& row : mine) {
        const auto before = findSame(known, row);
        if (before != known.end() && *before == row)
            continue; // not changed here
        const auto there = findSame(theirs, row);
        if (there == theirs.end())
            theirs.push_back(row);
        else if (!(*there == row))
            theirs[static_cast<std::size_t>(there - theirs.begin())] =
                joined(before == known.end() ? nullptr : &*before, row, *there);
    }
    return theirs;
}

std::vector<LogEntry> mergedLog(const std::vector<LogEntry>& mine, std::vector<LogEntry> theirs)
{
    const auto key = [](const LogEntry& entry) { return std::tuple(entry.time.ns, entry.program, entry.text); };
    std::set<std::tuple<std::int64_t, std::string, std::string>> known;
    for (const LogEntry& entry : theirs)
        known.insert(key(entry));
    for (const LogEntry& entry : mine) {
        if (known.count(key(entry)) == 0)
            theirs.push_back(entry);
    }
    return theirs;
}

bool isBlank(const Case& content)
{
    return content.corrections.empty() && content.notes.empty() && content.log.empty() && content.steps.empty() &&
           content.runs.empty() && content.deviceCard.empty() && content.claims.empty();
}

Result<void> makeFolder(const std::string& path)
{
    const fs::path folder = fs::path(path).parent_path();
    std::error_code error;
    const bool isNew = fs::create_directories(folder, error);
    if (error)
        return failureFromErrno(error.value(), "make the folder of the notebooks", folder.string());
    if (isNew)
        (void)::chmod(folder.c_str(), S_IRWXU); // what somebody thinks of a phone is nobody else's business
    return {};
}

bool isThere(const std::string& path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0 || errno != ENOENT;
}

} // namespace

std::string userNotebookDirectory()
{
    const fs::path base = userBaseDirectory("XDG_DATA_HOME", fs::path(".local") / "share");
    return base.empty() ? std::string() : (base / "Waybill" / "notebooks").string();
}

std::string notebookPath(const std::string& directory, const std::vector<Sha256Digest>& captures)
{
    Sha256Digest digest = captures.front();
    if (captures.size() > 1) {
        Sha256 hash;
        for (const Sha256Digest& capture : captures)
            hash.update(capture);
        digest = hash.finish();
    }
    return (fs::path(directory) / (toHex(digest) + ".waybill")).string();
}

Result<Case> readNotebook(const std::string& path)
{
    if (!isThere(path))
        return Case();
    const Result<CaseStore> store = CaseStore::open(path);
    if (!store)
        return Failure(store.error());
    return store->current();
}

Result<Case> keepNotebook(const std::string& path, const Case& known, const Case& wanted)
{
    Error last;
    for (int tries = 0; tries < MostTries; ++tries) {
        if (!isThere(path)) {
            Case content = mergedNotebook({}, wanted, {}); // what was kept here before is still wanted
            if (isBlank(content))
                return content;
            if (const Result<void> made = makeFolder(path); !made)
                return Failure(made.error());
            const Result<CaseStore> store = CaseStore::create(path, content);
            if (store)
                return content;
            last = store.error();
            if (!isThere(path)) // else another program was quicker
                return Failure(last);
            continue;
        }
        Result<CaseStore> store = CaseStore::open(path);
        if (!store)
            return Failure(store.error());
        Case content = mergedNotebook(known, wanted, store->current());
        const Result<void> saved = store->save(content);
        if (saved)
            return content;
        last = saved.error();
        if (!store->isOutdated())
            break;
    }
    return Failure(last);
}

Case mergedNotebook(const Case& known, const Case& mine, const Case& theirs)
{
    Case content = theirs;
    content.corrections = merged(known.corrections, mine.corrections, theirs.corrections);
    content.notes = merged(known.notes, mine.notes, theirs.notes);
    content.steps = merged(known.steps, mine.steps, theirs.steps);
    mergeFacts(content, known, mine);
    if (mine.deviceCard != known.deviceCard)
        content.deviceCard = mine.deviceCard;
    if (mine.claims != known.claims)
        content.claims = mine.claims; // one file can stand; the log says what was done
    content.log = mergedLog(mine.log, theirs.log);
    return content;
}

} // namespace waybill
