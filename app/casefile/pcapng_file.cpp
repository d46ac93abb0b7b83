// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/pcapng_file.h"

#include "base/pcapng_writer.h"
#include "casefile/file_copy.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waybill {

namespace {

constexpr std::size_t FlushAt = std::size_t{1} << 20;
constexpr std::uint8_t Nanoseconds = 9;               // if_tsresol: 10^-9 s
constexpr std::int64_t EarlySeconds = -9'223'372'036; // ticks have no sign: times before 1970 count from 1677-09-21

/// epb_flags bits 0–1.
std::uint8_t flagsOf(NotedDirection direction)
{
    switch (direction) {
    case NotedDirection::Inbound: return 1;
    case NotedDirection::Outbound: return 2;
    case NotedDirection::Unknown: break;
    }
    return 0;
}

} // namespace

Result<PcapngFile> PcapngFile::create(const std::string& path)
{
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return failureFromErrno(errno, "write the packets", path);
    return PcapngFile(path, std::move(file));
}

PcapngFile::PcapngFile(PcapngFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_file(std::move(other.m_file)), m_pending(std::move(other.m_pending)),
      m_interfaces(std::move(other.m_interfaces)), m_isFinished(std::exchange(other.m_isFinished, true))
{}

PcapngFile::~PcapngFile()
{
    if (!m_isFinished)
        ::unlink(m_path.c_str());
}

void PcapngFile::beginSection(const std::vector<std::string>& comments)
{
    PcapngWriter block = beginSectionHeader(m_pending);
    for (const std::string& comment : comments)
        block.option(pcapng::Comment, comment);
    block.option(pcapng::SectionProgram, std::string_view("Waybill " WAYBILL_VERSION));
    block.endOptions();
    block.end();
    m_interfaces.clear();
}

void PcapngFile::addKeyLog(std::string_view lines)
{
    PcapngWriter block(m_pending, pcapng::DecryptionSecrets);
    block.u32(pcapng::TlsKeyLog);
    block.u32(static_cast<std::uint32_t>(lines.size()));
    block.padded(std::span(reinterpret_cast<const std::uint8_t*>(lines.data()), lines.size()));
    block.end();
}

std::uint32_t PcapngFile::interfaceFor(const RawPacket& packet, const CaptureInterface& interface)
{
    const bool isEarly = packet.time.ns < 0;
    const auto [at, isNew] =
        m_interfaces.try_emplace({packet.interface, isEarly}, static_cast<std::uint32_t>(m_interfaces.size()));
    if (!isNew)
        return at->second;
    PcapngWriter block(m_pending, pcapng::InterfaceDescription);
    block.u16(static_cast<std::uint16_t>(packet.linkType));
    block.u16(0);
    block.u32(interface.snaplen);
    if (!interface.name.empty())
        block.option(pcapng::InterfaceName, interface.name);
    block.option(pcapng::InterfaceResolution, std::span<const std::uint8_t>(&Nanoseconds, 1));
    if (isEarly)
        block.option(pcapng::InterfaceOffset, static_cast<std::uint64_t>(EarlySeconds));
    block.endOptions();
    block.end();
    return at->second;
}

Result<void> PcapngFile::add(const RawPacket& packet, const CaptureInterface& interface, const std::string& comment)
{
    const std::int64_t start = packet.time.ns < 0 ? EarlySeconds * NsPerSecond : 0;
    if (packet.time.ns < start)
        return Failure(Error{ErrorCode::Unsupported, "a packet of 1677 cannot be written", m_path});
    const std::uint32_t number = interfaceFor(packet, interface);
    const auto ticks = static_cast<std::uint64_t>(packet.time.ns) - static_cast<std::uint64_t>(start);
    PcapngWriter block(m_pending, pcapng::EnhancedPacket);
    block.u32(number);
    block.ticks(ticks);
    block.u32(static_cast<std::uint32_t>(packet.bytes.size()));
    block.u32(packet.wireLength);
    block.padded(packet.bytes);
    if (!packet.comment.empty())
        block.option(pcapng::Comment, packet.comment); // first, where readers look for the app's mark
    block.option(pcapng::Comment, comment);
    if (const std::uint8_t flags = flagsOf(packet.direction); flags != 0)
        block.option(pcapng::PacketFlags, std::array<std::uint8_t, 4>{flags, 0, 0, 0});
    block.endOptions();
    block.end();
    return m_pending.size() >= FlushAt ? flush() : Result<void>();
}

Result<void> PcapngFile::flush()
{
    if (!writeWhole(m_file.get(), m_pending))
        return failureFromErrno(errno, "write the packets", m_path);
    m_pending.clear();
    return {};
}

Result<void> PcapngFile::finish()
{
    const Result<void> written = flush();
    if (!written)
        return written;
    if (::fsync(m_file.get()) != 0 || !m_file.close())
        return failureFromErrno(errno, "write the packets", m_path);
    syncFolderOf(m_path);
    m_isFinished = true;
    return {};
}

} // namespace waybill
