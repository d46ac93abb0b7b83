// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/share_copy.h"

#include "base/format.h"
#include "casefile/capture_check.h"
#include "casefile/file_copy.h"

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <fmt/format.h>
#include <map>
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

/// Copies every capture once and points the copy of the case to them.
Result<void> takeCaptures(Case& copy, const CaseStore& source, const NewFolder& folder, const Checkpoint& checkpoint)
{
    std::map<Sha256Digest, std::string> names; // of what was copied already
    for (CaseRun& run : copy.runs) {
        for (CaseCapture& capture : run.captures) {
            const std::string name = fmt::format("run{}-{}", run.id.value, fs::path(capture.path).filename().string());
            const auto [at, isNew] = names.try_emplace(capture.sha256, name);
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

Timestamp now()
{
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
                .count()};
}

void noteCaptures(SharedCopy& shared, bool withCaptures)
{
    if (withCaptures)
        shared.remaining.push_back({"captures",
                                    "everything that the phone sent and received while it was recorded, and "
                                    "decryption secrets if a capture holds some",
                                    shared.captureFolder, 1});
    else
        shared.leftOut.emplace_back("the captures; their names, lengths and SHA-256 are in the copy");
    shared.leftOut.emplace_back("where the captures lie on this computer");
}

} // namespace

Result<SharedCopy> saveCopyToShare(const CaseStore& source, const ShareRequest& request, const Checkpoint& checkpoint)
{
    if (request.captures == SharedCaptures::CitedPackets)
        return Failure(Error{ErrorCode::Unsupported,
                             "no verdict of this case cites packets, so there are none to pick; "
                             "share all captures, or results only",
                             request.target});
    std::error_code error;
    const fs::path target = fs::absolute(request.target, error);
    if (fs::exists(fs::symlink_status(target, error)))
        return Failure(Error{ErrorCode::InvalidArgument, "there is a file of that name already", request.target});
    SharedCopy shared;
    shared.path = request.target;
    Case copy = source.current();
    const bool withCaptures = request.captures == SharedCaptures::All && !copy.runs.empty();
    NewFolder folder((target.parent_path() / (target.stem().string() + "-captures")).string());
    if (withCaptures) {
        Result<void> taken = folder.make();
        if (taken)
            taken = takeCaptures(copy, source, folder, checkpoint);
        if (!taken)
            return Failure(taken.error());
        shared.captureFolder = folder.path();
    }
    forgetPlaces(copy, withCaptures);
    if (!request.withDeviceCard && !copy.deviceCard.empty()) {
        copy.deviceCard.clear();
        shared.leftOut.emplace_back("the device card");
    }
    copy.log.push_back({now(), "waybill " WAYBILL_VERSION,
                        fmt::format("copied to be shared, {}{}", withCaptures ? "with all captures" : "results only",
                                    copy.deviceCard.empty() ? "" : ", with the device card")});
    const Result<CaseStore> made = CaseStore::create(target.string(), copy);
    if (!made)
        return Failure(made.error());
    folder.keep();
    shared.remaining = personalTraces(copy);
    noteCaptures(shared, withCaptures);
    return shared;
}

} // namespace waybill
