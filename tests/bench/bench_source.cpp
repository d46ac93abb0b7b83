// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_source.h"

#include "capture/capture_reader.h"

#include <algorithm>
#include <cstdio>
#include <map>

namespace waybill::test {

namespace {

constexpr std::int64_t LongestSilenceNs = 10 * NsPerSecond;

std::uint16_t read16(std::span<const std::uint8_t> bytes, std::size_t at)
{
    return at + 2 <= bytes.size() ? static_cast<std::uint16_t>(bytes[at] << 8 | bytes[at + 1]) : std::uint16_t{0};
}

// Bytes before the IP header, by link type; the packet's size when there is no IP in it.
std::size_t linkHeaderSize(const RawPacket& packet)
{
    const auto bytes = packet.bytes;
    const auto ipBehind = [&](std::size_t etherTypeAt) {
        const std::uint16_t etherType = read16(bytes, etherTypeAt);
        return etherType == 0x0800 || etherType == 0x86DD ? etherTypeAt + 2 : bytes.size();
    };
    switch (packet.linkType) {
    case LinkType::Ethernet: return read16(bytes, 12) == 0x8100 ? ipBehind(16) : ipBehind(12);
    case LinkType::LinuxSll: return ipBehind(14);
    case LinkType::LinuxSll2: return read16(bytes, 0) == 0x0800 || read16(bytes, 0) == 0x86DD ? 20 : bytes.size();
    case LinkType::Raw:
    case LinkType::RawBsd:
    case LinkType::Ipv4:
    case LinkType::Ipv6: return 0;
    default: return bytes.size();
    }
}

// The IP packet without link padding and PCAPdroid trailer; empty when its header is too short to say.
SourcePacket ipPacketOf(const RawPacket& raw)
{
    const std::size_t header = std::min(linkHeaderSize(raw), raw.bytes.size());
    const auto bytes = raw.bytes.subspan(header);
    const int version = bytes.empty() ? 0 : bytes[0] >> 4;
    if ((version != 4 || bytes.size() < 20) && (version != 6 || bytes.size() < 40))
        return {};
    const std::uint32_t stated = version == 4 ? read16(bytes, 2) : read16(bytes, 4) + 40u;
    const auto onWire = static_cast<std::uint32_t>(raw.wireLength - std::min<std::size_t>(raw.wireLength, header));
    SourcePacket packet;
    packet.wireLength = stated >= 20 ? std::min(stated, onWire) : onWire;
    const std::size_t kept = std::min<std::size_t>(packet.wireLength, bytes.size());
    packet.bytes.assign(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(kept));
    return packet;
}

// The IPv6 address that most packets of a capture name is its handset's.
void noteHandset(BenchSource& source, std::size_t firstPacket)
{
    std::map<IpAddress, std::size_t> counts;
    for (std::size_t i = firstPacket; i < source.packets.size(); ++i) {
        const std::span<const std::uint8_t> bytes = source.packets[i].bytes;
        if (bytes.size() < 40 || bytes[0] >> 4 != 6)
            continue;
        ++counts[IpAddress::fromBytes(bytes.subspan(8, 16))];
        ++counts[IpAddress::fromBytes(bytes.subspan(24, 16))];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most != counts.end())
        source.readdress.addHandset(most->first);
}

void loadCapture(BenchSource& source, CaptureReader& reader)
{
    const std::size_t firstPacket = source.packets.size();
    RawPacket raw;
    std::int64_t offset = 0;
    Timestamp previous = Timestamp::latest();
    while (reader.next(raw) == ReadStep::Packet) {
        offset += std::clamp<std::int64_t>(nanosecondsBetween(previous, raw.time), 0, LongestSilenceNs);
        previous = raw.time;
        SourcePacket packet = ipPacketOf(raw);
        packet.offsetNs = offset;
        if (packet.bytes.empty())
            ++source.skipped;
        else
            source.packets.push_back(std::move(packet));
    }
    noteHandset(source, firstPacket);
}

} // namespace

BenchSource loadBenchSource(const std::vector<std::string>& paths)
{
    BenchSource source;
    for (const std::string& path : paths) {
        CaptureOptions options;
        options.hash = false;
        Result<CaptureReader> reader = CaptureReader::open(path, options);
        if (!reader) {
            std::fprintf(stderr, "left out: %s\n", describe(reader.error()).c_str());
            continue;
        }
        ++source.captures;
        loadCapture(source, *reader);
    }
    std::stable_sort(source.packets.begin(), source.packets.end(),
                     [](const SourcePacket& a, const SourcePacket& b) { return a.offsetNs < b.offsetNs; });
    return source;
}

} // namespace waybill::test
