// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.h"
#include "casefile/capture_check.h"
#include "casefile/case_log.h"
#include "cli/case_actions.h"
#include "cli/progress_bar.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <ostream>

namespace waybill {

namespace {

bool isFound(const CaptureStanding& standing)
{
    return standing.state == CaptureState::Same || standing.state == CaptureState::Moved;
}

/// Hashes the captures of a case, each file once, and keeps where they are now.
class Checking {
public:
    explicit Checking(const CaseStore& store) : m_store(store), m_content(store.current()) {}

    Result<void> hashAll();
    Result<void> find(const std::vector<std::string>& folders);
    Result<bool> updatePaths();
    void tell(std::ostream& out) const;
    [[nodiscard]] bool isAllThere() const { return std::all_of(m_standings.begin(), m_standings.end(), isFound); }
    [[nodiscard]] const Case& content() const { return m_content; }

private:
    std::vector<CaseCapture*> captures();

    const CaseStore& m_store;
    Case m_content;
    std::vector<CaptureStanding> m_standings; ///< of every capture of every run
    ProgressBar m_bar;
    Checkpoint m_checkpoint = [this](const Progress& progress) { return m_bar.show(progress); };
};

std::vector<CaseCapture*> Checking::captures()
{
    std::vector<CaseCapture*> all;
    for (CaseRun& run : m_content.runs) {
        for (CaseCapture& capture : run.captures)
            all.push_back(&capture);
    }
    return all;
}

Result<void> Checking::hashAll()
{
    std::map<std::tuple<std::string, std::string, Sha256Digest>, CaptureStanding> known; // parts share a capture
    for (const CaseCapture* capture : captures()) {
        const auto key = std::tuple(capture->path, capture->relativePath, capture->sha256);
        if (known.count(key) == 0) {
            Result<CaptureStanding> standing = recheck(*capture, m_store.folder(), m_checkpoint);
            if (!standing)
                return Failure(standing.error());
            known[key] = std::move(*standing);
        }
        m_standings.push_back(known[key]);
    }
    return {};
}

Result<void> Checking::find(const std::vector<std::string>& folders)
{
    std::vector<CaseCapture> wanted;
    std::vector<std::size_t> places;
    const std::vector<CaseCapture*> all = captures();
    for (std::size_t i = 0; i < all.size() && !folders.empty(); ++i) {
        if (isFound(m_standings[i]))
            continue;
        wanted.push_back(*all[i]);
        places.push_back(i);
    }
    if (wanted.empty())
        return {};
    Result<std::vector<CaptureStanding>> found = findMoved(wanted, folders, m_checkpoint);
    if (!found)
        return Failure(found.error());
    for (std::size_t i = 0; i < places.size(); ++i) {
        CaptureStanding& standing = m_standings[places[i]];
        if (isFound((*found)[i]) || standing.state == CaptureState::Missing)
            standing = std::move((*found)[i]);
    }
    return {};
}

/// Notes where captures are that are no longer at their path. True: something was noted.
Result<bool> Checking::updatePaths()
{
    bool isChanged = false;
    const std::vector<CaseCapture*> all = captures();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!isFound(m_standings[i]))
            continue;
        const Result<CaseCapture> now = captureAt(m_standings[i].path, all[i]->sha256, m_store.folder());
        if (!now)
            return Failure(now.error());
        if (now->path == all[i]->path)
            continue;
        m_content.log.push_back(logEntry(
            CliProgram, fmt::format("{} (SHA-256 {}) lies elsewhere now, as {}; its path was updated",
                                    std::filesystem::path(all[i]->path).filename().string(), toHex(now->sha256),
                                    std::filesystem::path(now->path).filename().string())));
        *all[i] = *now;
        isChanged = true;
    }
    return isChanged;
}

void Checking::tell(std::ostream& out) const
{
    std::size_t at = 0;
    for (const CaseRun& run : m_store.current().runs) {
        for (const CaseCapture& capture : run.captures) {
            const CaptureStanding& standing = m_standings[at++];
            out << fmt::format("run {}  {}\n  {}: {}\n", run.id.value, printableText(capture.path),
                               captureStateKey(standing.state), standing.why);
        }
    }
}

ExitCode stopped(const Error& error, std::ostream& err)
{
    const bool isStopped = error.code == ErrorCode::Cancelled;
    err << (isStopped ? "stopped; nothing was noted in the case" : printableText(describe(error))) << '\n';
    return isStopped ? ExitCode::Partial : ExitCode::Failed;
}

} // namespace

ExitCode caseCheck(const CaseArguments& arguments, std::ostream& out, std::ostream& err)
{
    Result<CaseStore> store = openCase(arguments.file, err);
    if (!store)
        return failCase(store.error(), err);
    Checking checking(*store);
    Result<void> done = checking.hashAll();
    if (done)
        done = checking.find(arguments.folders);
    if (!done)
        return stopped(done.error(), err);
    checking.tell(out);
    const Result<bool> moved = checking.updatePaths();
    if (!moved)
        return failCase(moved.error(), err);
    if (*moved) {
        const Result<void> saved = store->save(checking.content());
        if (!saved)
            return failCase(saved.error(), err);
        out << "the paths of what moved were updated in the case\n";
    }
    return checking.isAllThere() ? ExitCode::Ok : ExitCode::Failed;
}

} // namespace waybill
