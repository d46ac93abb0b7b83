// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/har_capture_file.h"

#include "base/link_type.h"
#include "base/pcapng_writer.h"
#include "capture/har_mark.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace waybill {

namespace {

constexpr std::size_t FlushAt = std::size_t{1} << 20;
constexpr std::size_t PacketsPerCheckpoint = 4096;
constexpr std::uint8_t Nanoseconds = 9; // if_tsresol: 10^-9 s
constexpr const char* Doing = "write the capture";

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.find_last_of('/');
    return slash == std::string::npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
}

/// A file without a name in the folder that the capture goes to, where there is room for it if anywhere.
FileDescriptor unnamedFile(const std::string& folder)
{
    FileDescriptor unnamed(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (unnamed.isOpen())
        return unnamed;
    std::string name = folder + "/.waybill-import-XXXXXX"; // a file system without unnamed files
    FileDescriptor named(::mkostemp(name.data(), O_CLOEXEC));
    if (named.isOpen())
        ::unlink(name.c_str());
    return named;
}

} // namespace

HarCaptureFile::HarCaptureFile(std::string path, FileDescriptor file, FileDescriptor spool)
    : m_path(std::move(path)), m_file(std::move(file)), m_spool(std::move(spool))
{}

HarCaptureFile::HarCaptureFile(HarCaptureFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_file(std::move(other.m_file)), m_spool(std::move(other.m_spool)),
      m_pending(std::move(other.m_pending)), m_spooled(other.m_spooled), m_index(std::move(other.m_index)),
      m_first(other.m_first), m_last(other.m_last), m_isFinished(std::exchange(other.m_isFinished, true))
{}

HarCaptureFile::~HarCaptureFile()
{
    if (!m_isFinished)
        ::unlink(m_path.c_str());
}

Result<HarCaptureFile> HarCaptureFile::create(const std::string& path)
{
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.isOpen() && errno == EEXIST)
        return Failure(Error{ErrorCode::InvalidArgument,
                             "there is a file of this name already, and nothing is overwritten; choose another name",
                             path});
    if (!file.isOpen())
        return failureFromErrno(errno, Doing, path);
    FileDescriptor spool = unnamedFile(folderOf(path));
    const int problem = errno;
    const bool hasSpool = spool.isOpen();
    HarCaptureFile made(path, std::move(file), std::move(spool));
    if (!hasSpool)
        return failureFromErrno(problem, Doing, path);
    return made;
}

Result<void> HarCaptureFile::add(Timestamp time, std::span<const std::uint8_t> packet, MadeFrom from,
                                 const std::string& comment)
{
    const std::size_t before = m_pending.size();
    PcapngWriter block(m_pending, pcapng::EnhancedPacket);
    block.u32(from == MadeFrom::ClearMessages ? 0 : 1);
    block.ticks(static_cast<std::uint64_t>(time.ns));
    block.u32(static_cast<std::uint32_t>(packet.size()));
    block.u32(static_cast<std::uint32_t>(packet.size()));
    block.padded(packet);
    if (!comment.empty()) {
        block.option(pcapng::Comment, comment);
        block.endOptions();
    }
    block.end();
    const std::size_t length = m_pending.size() - before;
    m_index.push_back({time.ns, m_spooled, static_cast<std::uint32_t>(length)});
    m_spooled += length;
    m_first = std::min(m_first, time);
    m_last = std::max(m_last, time);
    return m_pending.size() >= FlushAt ? flush(m_spool.get()) : Result<void>();
}

Result<void> HarCaptureFile::flush(int descriptor)
{
    for (std::size_t done = 0; done < m_pending.size();) {
        const ssize_t count = ::write(descriptor, m_pending.data() + done, m_pending.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failureFromErrno(errno, Doing, m_path);
        done += static_cast<std::size_t>(count);
    }
    m_pending.clear();
    return {};
}

void HarCaptureFile::beginSection(const std::vector<std::string>& comments)
{
    PcapngWriter block = beginSectionHeader(m_pending);
    for (const std::string& comment : comments)
        block.option(pcapng::Comment, comment);
    block.option(pcapng::SectionProgram, std::string_view("Waybill " WAYBILL_VERSION));
    block.endOptions();
    block.end();
    for (const std::string_view name : {HarClearInterface, HarSecureInterface}) {
        PcapngWriter interface(m_pending, pcapng::InterfaceDescription);
        interface.u16(static_cast<std::uint16_t>(LinkType::Raw));
        interface.u16(0);
        interface.u32(0); // no snaplen
        interface.option(pcapng::InterfaceName, name);
        interface.option(pcapng::InterfaceResolution, std::span<const std::uint8_t>(&Nanoseconds, 1));
        interface.endOptions();
        interface.end();
    }
}

Result<void> HarCaptureFile::copy(const Place& place)
{
    const std::size_t at = m_pending.size();
    m_pending.resize(at + place.length);
    for (std::size_t done = 0; done < place.length;) {
        const ssize_t count = ::pread(m_spool.get(), m_pending.data() + at + done, place.length - done,
                                      static_cast<off_t>(place.offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failureFromErrno(count < 0 ? errno : EIO, Doing, m_path);
        done += static_cast<std::size_t>(count);
    }
    return m_pending.size() >= FlushAt ? flush(m_file.get()) : Result<void>();
}

Result<void> HarCaptureFile::finish(const std::vector<std::string>& comments, const Checkpoint& checkpoint)
{
    Result<void> done = flush(m_spool.get());
    std::stable_sort(m_index.begin(), m_index.end(), [](const Place& a, const Place& b) { return a.time < b.time; });
    beginSection(comments);
    Progress progress;
    progress.bytesTotal = m_spooled;
    for (std::size_t i = 0; i < m_index.size() && done; ++i) {
        progress.bytesDone += m_index[i].length;
        progress.packets = i + 1;
        if (checkpoint && i % PacketsPerCheckpoint == 0 && checkpoint(progress) == Continue::Cancel)
            return Failure(Error{ErrorCode::Cancelled, "cancelled; nothing was kept", m_path});
        done = copy(m_index[i]);
    }
    if (done)
        done = flush(m_file.get());
    if (!done)
        return done;
    if (::fsync(m_file.get()) != 0 || !m_file.close())
        return failureFromErrno(errno, Doing, m_path);
    m_isFinished = true;
    return {};
}

} // namespace waybill
