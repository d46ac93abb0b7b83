// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/share_copy.h"

#include "base/format.h"
#include "casefile/capture_check.h"
#include "casefile/case_log.h"
#include "casefile/case_rows.h"
#include "casefile/cited_packets.h"
#include "casefile/file_copy.h"

#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <set>
#include <sys/stat.h>

namespace waybill {

namespace {

namespace fs = std::filesystem;

/// A folder that goes, with what was put into it, unless it is kept.
class NewFolder {
public:
    explicit NewFolder(std::string path) : m_path(std::move(path)) {}
    ~NewFolder()
    {
        std::error_code ignored;
        if (m_isMade && !m_isKept)
            fs::remove_all(m_path, ignored);
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    Result<void> make()
    {
        if (::mkdir(m_path.c_str(), S_IRWXU) != 0)
            return failureFromErrno(errno, "make the folder for the captures", m_path);
        m_isMade = true;
        return {};
    }
    void keep() { m_isKept = true; }
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    std::string m_path;
    bool m_isMade = false, m_isKept = false;
};

/// Copies one capture and compares what was copied with what the case knows.
Result<void> copyCapture(const CaseCapture& capture, const std::string& caseFolder, const std::string& to,
                         const Checkpoint& checkpoint)
{
    const CaptureStanding standing = glanceAt(capture, caseFolder);
    if (standing.path.empty())
        return Failure(Error{ErrorCode::NotFound, "the capture is not there or may not be read", capture.path});
    const Result<Sha256Digest> copied = copyFile(standing.path, to, checkpoint);
    if (!copied)
        return Failure(copied.error());
    if (*copied != capture.sha256)
        return Failure(Error{ErrorCode::Corrupt,
                             fmt::format("the file holds other bytes than the case was made with: SHA-256 {} is "
                                         "expected, {} was found",
                                         toHex(capture.sha256), toHex(*copied)),
                             standing.path});
    return {};
}

/// A name for a file of a run that no other file in the folder has: two captures of one run may be called the same.
std::string freshName(CaseRunId run, const std::string& capture, const std::string& ending,
                      std::set<std::string>& taken)
{
    const std::string name = fs::path(capture).filename().string();
    std::string fresh = fmt::format("run{}-{}{}", run.value, name, ending);
    for (int number = 2; !taken.insert(fresh).second; ++number)
        fresh = fmt::format("run{}-{}-{}{}", run.value, number, name, ending);
    return fresh;
}

/// Copies every capture once and points the copy of the case to them.
Result<void> takeCaptures(Case& copy, const CaseStore& source, const NewFolder& folder, const Checkpoint& checkpoint)
{
    std::map<Sha256Digest, std::string> names; // of what was copied already
    std::set<std::string> taken;
    for (CaseRun& run : copy.runs) {
        for (CaseCapture& capture : run.captures) {
            const auto [at, isNew] = names.try_emplace(capture.sha256);
            if (isNew)
                at->second = freshName(run.id, capture.path, "", taken);
            const std::string to = (fs::path(folder.path()) / at->second).string();
            const Result<void> copied = isNew ? copyCapture(capture, source.folder(), to, checkpoint) : Result<void>();
            if (!copied)
                return copied;
            const Result<CaseCapture> there =
                captureAt(to, capture.sha256, fs::path(folder.path()).parent_path().string());
            if (!there)
                return Failure(there.error());
            capture.relativePath = there->relativePath;
            capture.modifiedNs = there->modifiedNs;
        }
    }
    return {};
}

void forgetPlaces(Case& copy, bool withCaptures)
{
    for (CaseRun& run : copy.runs) {
        for (CaseCapture& capture : run.captures) {
            capture.path = fs::path(capture.path).filename().string();
            if (!withCaptures)
                capture.relativePath.clear();
        }
    }
}

/// Writes the packets that results cite, one file a capture.
Result<void> takePackets(const CaseStore& source, const NewFolder& folder, SharedCopy& shared,
                         const std::vector<CitedPackets>& cited, const Checkpoint& checkpoint)
{
    std::set<std::string> taken;
    for (const CitedPackets& one : cited) {
        const std::string name = freshName(one.run, one.capture.path, "-cited.pcapng", taken);
        const std::string to = (fs::path(folder.path()) / name).string();
        const Result<void> written = writeCitedPackets(one, source.folder(), to, checkpoint);
        if (!written)
            return written;
        shared.packets.push_back({name, fs::path(one.capture.path).filename().string(), one.frames});
    }
    return {};
}

Result<std::vector<CitedPackets>> packetsToTake(const CaseStore& source, const std::string& target)
{
    Result<std::vector<CitedPackets>> cited = citedPackets(source.current());
    if (cited && cited->empty())
        return Failure(Error{ErrorCode::Unsupported,
                             "no result of this case cites packets, so there are none to pick; keep a result first, or "
                             "share all captures, or results only",
                             target});
    return cited;
}

std::uint64_t countOf(const std::vector<SharedPackets>& packets)
{
    std::uint64_t count = 0;
    for (const SharedPackets& one : packets)
        count += one.frames.size();
    return count;
}

void noteCaptures(SharedCopy& shared, SharedCaptures captures)
{
    if (captures == SharedCaptures::All)
        shared.remaining.push_back({"captures",
                                    "everything that the phone sent and received while it was recorded, and "
                                    "decryption secrets if a capture holds some",
                                    shared.captureFolder, 1});
    else if (captures == SharedCaptures::CitedPackets)
        shared.remaining.push_back({"cited packets",
                                    fmt::format("what the phone sent and received in {}",
                                                countedText(countOf(shared.packets), "packet", "packets")),
                                    shared.captureFolder, countOf(shared.packets)});
    if (captures == SharedCaptures::CitedPackets)
        shared.leftOut.emplace_back("all packets that no result cites; the captures' names, lengths and SHA-256 are in "
                                    "the copy");
    else if (captures == SharedCaptures::None)
        shared.leftOut.emplace_back("the captures; their names, lengths and SHA-256 are in the copy");
    shared.leftOut.emplace_back("where the captures lie on this computer");
}

/// What the copy's own log says of it.
std::string logText(const SharedCopy& shared, SharedCaptures captures, bool withCard)
{
    std::string text = "copied to be shared, results only";
    if (captures == SharedCaptures::All)
        text = "copied to be shared, with all captures";
    else if (captures == SharedCaptures::CitedPackets)
        text = fmt::format("copied to be shared, with {} that results cite",
                           countedText(countOf(shared.packets), "packet", "packets"));
    text += withCard ? ", with the device card" : "";
    for (const SharedPackets& one : shared.packets)
        text += fmt::format("; {} holds {} of {}", one.file, framesText(one.frames), one.capture);
    if (text.size() > LongestProse) // the comments of the packets say it, too
        text.resize(text.rfind(';', LongestProse));
    return text;
}

/// Takes what should go along into a folder beside the copy.
Result<void> takeAlong(Case& copy, const CaseStore& source, const ShareRequest& request, NewFolder& folder,
                       SharedCopy& shared, const Checkpoint& checkpoint)
{
    std::vector<CitedPackets> cited;
    if (request.captures == SharedCaptures::CitedPackets) {
        Result<std::vector<CitedPackets>> found = packetsToTake(source, request.target);
        if (!found)
            return Failure(found.error());
        cited = std::move(*found);
    }
    const Result<void> made = folder.make();
    if (!made)
        return made;
    shared.captureFolder = folder.path();
    return request.captures == SharedCaptures::All ? takeCaptures(copy, source, folder, checkpoint)
                                                   : takePackets(source, folder, shared, cited, checkpoint);
}

} // namespace

Result<SharedCopy> saveCopyToShare(const CaseStore& source, const ShareRequest& request, const Checkpoint& checkpoint)
{
    std::error_code error;
    const fs::path target = fs::absolute(request.target, error);
    if (fs::exists(fs::symlink_status(target, error)))
        return Failure(Error{ErrorCode::InvalidArgument, "there is a file of that name already", request.target});
    SharedCopy shared;
    shared.path = request.target;
    Case copy = source.current();
    const bool hasNone = request.captures == SharedCaptures::All && copy.runs.empty();
    const SharedCaptures captures = hasNone ? SharedCaptures::None : request.captures;
    const char* const kind = captures == SharedCaptures::All ? "-captures" : "-packets";
    NewFolder folder((target.parent_path() / (target.stem().string() + kind)).string());
    if (captures != SharedCaptures::None) {
        const Result<void> taken = takeAlong(copy, source, request, folder, shared, checkpoint);
        if (!taken)
            return Failure(taken.error());
    }
    forgetPlaces(copy, captures == SharedCaptures::All);
    if (!request.withDeviceCard && !copy.deviceCard.empty()) {
        copy.deviceCard.clear();
        shared.leftOut.emplace_back("the device card");
    }
    const bool withCard = !copy.deviceCard.empty();
    copy.log.push_back(logEntry("waybill " WAYBILL_VERSION, logText(shared, captures, withCard)));
    const Result<CaseStore> made = CaseStore::create(target.string(), copy);
    if (!made)
        return Failure(made.error());
    folder.keep();
    shared.remaining = personalTraces(copy);
    noteCaptures(shared, captures);
    return shared;
}

} // namespace waybill
