// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of draft-ietf-opsawg-pcapng §4, little-endian, each padded to 4 bytes between two equal lengths:
//   SHB §4.1: 1A2B3C4D · version 1.0 · length of the section, not stated · options
//   IDB §4.2: link type u16 · reserved u16 · snaplen u32 · options
//   EPB §4.3: interface u32 · ticks u32 u32 · captured u32 · wire u32 · packet, padded · options
// Options §3.5: code u16 · length u16 · value, padded.
#include "casefile/pcapng_file.h"

#include "casefile/file_copy.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waybill {

namespace {

constexpr std::size_t FlushAt = std::size_t{1} << 20;
constexpr std::size_t LongestOption = 0xFFFF;
constexpr std::uint16_t OptionEnd = 0, OptionComment = 1;
constexpr std::uint16_t SectionProgram = 4, InterfaceName = 2, InterfaceResolution = 9, InterfaceOffset = 14;
constexpr std::uint16_t PacketFlags = 2;
constexpr std::uint8_t Nanoseconds = 9;               // if_tsresol: 10^-9 s
constexpr std::int64_t EarlySeconds = -9'223'372'036; // ticks have no sign: times before 1970 count from 1677-09-21

/// The body of one block.
class Block {
public:
    void u16(std::uint32_t value) { number(value, 2); }
    void u32(std::uint32_t value) { number(value, 4); }
    void u64(std::uint64_t value) { number(value, 8); }
    void padded(std::span<const std::uint8_t> bytes)
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        while (m_bytes.size() % 4 != 0)
            m_bytes.push_back(0);
    }
    void option(std::uint16_t code, std::string_view text)
    {
        text = text.substr(0, LongestOption);
        option(code, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    }
    void option(std::uint16_t code, std::span<const std::uint8_t> value)
    {
        u16(code);
        u16(static_cast<std::uint32_t>(value.size()));
        padded(value);
    }
    void endOptions() { option(OptionEnd, std::string_view()); }
    void appendTo(std::vector<std::uint8_t>& out, std::uint32_t type) const
    {
        Block frame;
        const auto length = static_cast<std::uint32_t>(m_bytes.size() + 12); // type and both lengths
        frame.u32(type);
        frame.u32(length);
        frame.padded(m_bytes);
        frame.u32(length);
        out.insert(out.end(), frame.m_bytes.begin(), frame.m_bytes.end());
    }

private:
    void number(std::uint64_t value, std::size_t bytes)
    {
        for (std::size_t i = 0; i < bytes; ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    std::vector<std::uint8_t> m_bytes;
};

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
    Block block;
    block.u32(0x1A2B3C4D);
    block.u16(1);
    block.u16(0);
    block.u64(UINT64_MAX);
    for (const std::string& comment : comments)
        block.option(OptionComment, comment);
    block.option(SectionProgram, std::string_view("Waybill " WAYBILL_VERSION));
    block.endOptions();
    block.appendTo(m_pending, 0x0A0D0D0A);
    m_interfaces.clear();
}

std::uint32_t PcapngFile::interfaceFor(const RawPacket& packet, const CaptureInterface& interface)
{
    const bool isEarly = packet.time.ns < 0;
    const auto [at, isNew] =
        m_interfaces.try_emplace({packet.interface, isEarly}, static_cast<std::uint32_t>(m_interfaces.size()));
    if (!isNew)
        return at->second;
    Block block;
    block.u16(static_cast<std::uint16_t>(packet.linkType));
    block.u16(0);
    block.u32(interface.snaplen);
    if (!interface.name.empty())
        block.option(InterfaceName, interface.name);
    block.option(InterfaceResolution, std::span<const std::uint8_t>(&Nanoseconds, 1));
    if (isEarly) {
        std::array<std::uint8_t, 8> seconds{};
        for (std::size_t i = 0; i < seconds.size(); ++i)
            seconds[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(EarlySeconds) >> (8 * i));
        block.option(InterfaceOffset, seconds);
    }
    block.endOptions();
    block.appendTo(m_pending, 1);
    return at->second;
}

Result<void> PcapngFile::add(const RawPacket& packet, const CaptureInterface& interface, const std::string& comment)
{
    const std::int64_t start = packet.time.ns < 0 ? EarlySeconds * NsPerSecond : 0;
    if (packet.time.ns < start)
        return Failure(Error{ErrorCode::Unsupported, "a packet of 1677 cannot be written", m_path});
    const std::uint32_t number = interfaceFor(packet, interface);
    const auto ticks = static_cast<std::uint64_t>(packet.time.ns) - static_cast<std::uint64_t>(start);
    Block block;
    block.u32(number);
    block.u32(static_cast<std::uint32_t>(ticks >> 32));
    block.u32(static_cast<std::uint32_t>(ticks));
    block.u32(static_cast<std::uint32_t>(packet.bytes.size()));
    block.u32(packet.wireLength);
    block.padded(packet.bytes);
    if (!packet.comment.empty())
        block.option(OptionComment, packet.comment); // first, where readers look for the app's mark
    block.option(OptionComment, comment);
    if (const std::uint8_t flags = flagsOf(packet.direction); flags != 0)
        block.option(PacketFlags, std::array<std::uint8_t, 4>{flags, 0, 0, 0});
    block.endOptions();
    block.appendTo(m_pending, 6);
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
