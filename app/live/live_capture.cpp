// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_capture.h"

#include "base/format.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace waybill {

namespace {

constexpr std::chrono::seconds SyncEvery{10}, WatchEvery{1};

Timestamp now()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(since).count()};
}

Result<FileDescriptor> makeFile(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0 && errno == EEXIST)
        return Failure(
            Error{ErrorCode::InvalidArgument, "there is a file of that name already; it is left as it is", path});
    if (descriptor < 0)
        return failureFromErrno(errno, "make the file", path);
    return FileDescriptor(descriptor);
}

std::uint64_t lengthOf(int descriptor)
{
    struct stat status {};
    return fstat(descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

} // namespace

std::string LiveCapture::pathOf(const CaptureOutput& output, std::size_t number)
{
    if (output.rotateBytes == 0 && output.rotateSeconds == 0)
        return output.path;
    const std::filesystem::path path(output.path);
    std::string time = toRfc3339(now()).substr(0, 19); // as the ring buffer files of dumpcap: NAME_00001_20140810140200
    std::erase_if(time, [](char c) { return c < '0' || c > '9'; });
    const std::string name =
        fmt::format("{}_{:05}_{}{}", path.stem().string(), number, time, path.extension().string());
    return (path.parent_path() / name).string();
}

Result<LiveCapture> LiveCapture::start(const LiveSource& source, const CaptureOutput& output)
{
    const std::string path = pathOf(output, 1);
    Result<FileDescriptor> file = makeFile(path);
    if (!file)
        return Failure(file.error());
    Result<std::unique_ptr<PacketFeed>> feed = openFeed(source, file->get());
    if (!feed) {
        ::unlink(path.c_str());
        return Failure(feed.error());
    }
    LiveCapture capture(std::move(*feed), std::move(*file), source, output);
    capture.m_files.push_back(path);
    return capture;
}

LiveCapture::LiveCapture(std::unique_ptr<PacketFeed> feed, FileDescriptor file, LiveSource source, CaptureOutput output)
    : m_feed(std::move(feed)), m_file(std::move(file)), m_source(std::move(source)), m_output(std::move(output))
{}

void LiveCapture::advance(int timeoutMs)
{
    if (m_end != CaptureEnd::Running)
        return;
    if (m_feed->advance(timeoutMs).isEnded) {
        noteEnd();
        return;
    }
    rotateWhenDue();
    watchDisk();
    watchSleep();
}

void LiveCapture::noteEnd()
{
    const CaptureStatus& status = m_feed->status();
    m_ended = Clock::now();
    fsync(m_file.get());
    dropUnused();
    m_end = m_isNearlyFull               ? CaptureEnd::DiskNearlyFull
            : status.reason == "gone"    ? CaptureEnd::InterfaceGone
            : status.reason == "write"   ? CaptureEnd::WriteFailed
            : status.failure.has_value() ? CaptureEnd::Failed
            : status.reason == "ended"   ? CaptureEnd::SourceEnded
                                         : CaptureEnd::Asked;
}

std::string LiveCapture::problem() const
{
    return !m_problem.empty() ? m_problem : status().failure ? describe(*status().failure) : std::string();
}

std::string LiveCapture::trouble() const
{
    const std::string& remark = status().remark;
    return m_trouble + (m_trouble.empty() || remark.empty() ? "" : "; ") + remark;
}

std::size_t LiveCapture::wholeFiles() const noexcept
{
    return m_end != CaptureEnd::Running ? m_files.size() : std::min<std::size_t>(status().switches, m_files.size());
}

void LiveCapture::stop()
{
    m_isStopping = true;
    m_feed->stop();
}

/// A file to which nothing was written: it was handed over when the feed was about to end, or nothing ever came.
void LiveCapture::dropUnused()
{
    if (lengthOf(m_file.get()) > 0)
        return;
    ::unlink(m_files.back().c_str());
    m_files.pop_back();
}

void LiveCapture::rotateWhenDue()
{
    if (m_isStopping || !status().isReady)
        return;
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - m_fileStart).count();
    const bool isLong = m_output.rotateBytes > 0 && lengthOf(m_file.get()) >= m_output.rotateBytes;
    const bool isOld = m_output.rotateSeconds > 0 && static_cast<std::uint64_t>(age) >= m_output.rotateSeconds;
    if (!isLong && !isOld)
        return;
    const std::string path = pathOf(m_output, m_files.size() + 1);
    Result<FileDescriptor> file = makeFile(path);
    if (!file || !m_feed->switchTo(file->get())) { // it goes on in the file that is open
        m_trouble = "no further file was begun: " + (file ? "what captures took none" : describe(file.error()));
        if (file)
            ::unlink(path.c_str());
        m_output.rotateBytes = m_output.rotateSeconds = 0; // else it would be tried ten times a second
        return;
    }
    m_file = std::move(*file);
    m_files.push_back(path);
    m_fileStart = Clock::now();
}

void LiveCapture::watchDisk()
{
    const Clock::time_point now = Clock::now();
    if (now - m_watched < WatchEvery)
        return;
    m_watched = now;
    if (now - m_synced >= SyncEvery) {
        m_synced = now;
        fdatasync(m_file.get());
    }
    struct statvfs disk {};
    if (m_isNearlyFull || fstatvfs(m_file.get(), &disk) != 0)
        return;
    const std::uint64_t free = std::uint64_t{disk.f_bavail} * disk.f_frsize;
    if (free >= m_output.leastFreeBytes)
        return;
    m_isNearlyFull = true;
    m_problem = fmt::format("the disk has {} left, less than the {} that are kept free", bytesText(free),
                            bytesText(m_output.leastFreeBytes));
    stop();
}

std::chrono::seconds LiveCapture::lasted() const
{
    const Clock::time_point until = m_end == CaptureEnd::Running ? Clock::now() : m_ended;
    return std::chrono::duration_cast<std::chrono::seconds>(until - m_start);
}

void LiveCapture::mark(const std::string& name, Timestamp time)
{
    m_feed->mark(fmt::format("marker: {}, {}", name, toRfc3339(time)));
}

/// What the clocks say goes into the file, where a reader of next year finds it.
void LiveCapture::watchSleep()
{
    if (const std::optional<std::string> happened = m_sleep.look(ClockReading::now()))
        m_feed->mark(*happened);
}

} // namespace waybill
