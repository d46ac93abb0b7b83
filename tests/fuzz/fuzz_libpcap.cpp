// SPDX-License-Identifier: GPL-3.0-or-later
// The reader beside libpcap, where that reads: every packet that libpcap gives, the reader gives, with the same time,
// lengths and bytes, or says where and why it stopped.
#include "capture/byte_source.h"
#include "capture/capture_reader.h"
#include "capture_fuzz.h"

#include <cstdio>
#include <cstring>
#include <memory>
#include <pcap/pcap.h>

namespace {

using namespace waybill;
using fuzz::require;

struct ClosePeer {
    void operator()(pcap_t* peer) const { pcap_close(peer); }
};
using Peer = std::unique_ptr<pcap_t, ClosePeer>;

Peer openPeer(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return nullptr;
    std::FILE* const file = ::fmemopen(const_cast<std::uint8_t*>(bytes), size, "rb");
    require(file != nullptr);
    char why[PCAP_ERRBUF_SIZE] = {};
    Peer peer(pcap_fopen_offline_with_tstamp_precision(file, PCAP_TSTAMP_PRECISION_NANO, why));
    if (!peer)
        std::fclose(file);
    return peer;
}

void requireSame(const char* what, std::uint64_t packet, std::int64_t ours, std::int64_t theirs)
{
    if (ours != theirs)
        std::fprintf(stderr, "packet %llu: %s %lld, by libpcap %lld\n", static_cast<unsigned long long>(packet), what,
                     static_cast<long long>(ours), static_cast<long long>(theirs));
    require(ours == theirs);
}

void requireSameTime(const RawPacket& packet, const pcap_pkthdr& header, bool isPcapng)
{
    constexpr std::int64_t MostSeconds = INT64_MAX / NsPerSecond / 2, Wrap = std::int64_t{1} << 32;
    if (header.ts.tv_sec < -MostSeconds || header.ts.tv_sec > MostSeconds || header.ts.tv_sec == 0 ||
        packet.time == Timestamp::latest() || packet.time == Timestamp::earliest())
        return; // 64 bits of nanoseconds hold no such time; simple packet blocks have none: we take the one before
    const std::int64_t theirs = header.ts.tv_sec * NsPerSecond + header.ts.tv_usec;
    // libpcap takes both parts of a time in pcap for signed, so that its seconds end in 2038, and ours in 2106.
    for (const std::int64_t lost :
         {Wrap * NsPerSecond, Wrap * 1000, Wrap, Wrap * NsPerSecond + Wrap * 1000, Wrap * NsPerSecond + Wrap})
        if (packet.time.ns == theirs + lost)
            return;
    // Its fractions of seconds overflow in pcapng where the resolution is finer than 2^-34 s.
    requireSame("time", packet.frame, packet.time.ns / (isPcapng ? NsPerSecond : 1),
                theirs / (isPcapng ? NsPerSecond : 1));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const Peer peer = openPeer(bytes, size);
    if (!peer)
        return 0;
    auto reader = CaptureReader::openSource(std::make_unique<MemorySource>(std::span(bytes, size)));
    require(reader.has_value());
    pcap_pkthdr* header = nullptr;
    const u_char* content = nullptr;
    RawPacket packet;
    while (pcap_next_ex(peer.get(), &header, &content) == 1) {
        const ReadStep step = reader->next(packet);
        if (step == ReadStep::Cut) { // stricter than libpcap with lengths that contradict each other, and says so
            require(!reader->facts().problems.empty() && reader->facts().problems.back().endsReading);
            return 0;
        }
        requireSame("step", packet.frame, static_cast<int>(step), static_cast<int>(ReadStep::Packet));
        // libpcap cuts what is longer than the snaplen that the file states.
        const auto snaplen = static_cast<std::size_t>(pcap_snapshot(peer.get()));
        requireSame("captured", packet.frame, static_cast<std::int64_t>(std::min(packet.bytes.size(), snaplen)),
                    header->caplen);
        requireSame("wire", packet.frame, packet.wireLength, header->len);
        require(std::memcmp(packet.bytes.data(), content, header->caplen) == 0);
        requireSameTime(packet, *header, bytes[0] == '\n');
    }
    return 0;
}
