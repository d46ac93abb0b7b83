// SPDX-License-Identifier: GPL-3.0-or-later
// make_load_capture KIND COUNT OUT.pcap: captures that are all of one kind.
//   tiny-flows  COUNT connections of three packets each (UDP: question, answer, question)
//   one-flow    one TCP connection of COUNT packets, full-sized ones from the server
//   packets     COUNT packets of 60 to 200 bytes in a thousand UDP connections
// All from one handset, 192.168.43.20, to servers in 42.62.0.0/16 and 52.74.0.0/16.
#include "base/timestamp.h"
#include "bench/bench_file.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <vector>

namespace {

using namespace waybill;
using test::BenchFile;

constexpr std::int64_t FirstNs = 1'700'000'000 * NsPerSecond; // 14 November 2023; any moment would do
constexpr std::size_t IpSize = 20, UdpSize = 8, TcpSize = 20, Ethernet = BenchFile::EthernetSize;

struct Packet {
    std::uint32_t server = 0;
    std::uint16_t handsetPort = 0, serverPort = 0;
    bool isUp = false;
    std::uint8_t protocol = 17;
    std::uint32_t sequence = 0, acknowledged = 0; ///< of TCP
    std::uint8_t flags = 0;
    std::size_t payload = 0;
};

void put(std::uint8_t* at, std::uint64_t value, std::size_t width)
{
    for (std::size_t i = 0; i < width; ++i)
        at[i] = static_cast<std::uint8_t>(value >> (8 * (width - 1 - i)));
}

/// A frame without checksums: they are not looked at.
std::vector<std::uint8_t> frameOf(const Packet& packet)
{
    constexpr std::uint32_t Handset = 0xC0A82B14;
    const std::size_t transport = packet.protocol == 6 ? TcpSize : UdpSize;
    std::vector<std::uint8_t> frame(Ethernet + IpSize + transport + packet.payload, 0x5A);
    std::uint8_t* at = frame.data();
    put(at, packet.isUp ? 0x020000000001 : 0x020000000002, 6);
    put(at + 6, packet.isUp ? 0x020000000002 : 0x020000000001, 6);
    put(at + 12, 0x0800, 2);
    at += Ethernet;
    put(at, 0x45000000U | static_cast<std::uint32_t>(frame.size() - Ethernet), 4);
    put(at + 4, 0x00004000, 4);
    put(at + 8, 0x40000000U | std::uint32_t{packet.protocol} << 16, 4);
    put(at + 12, packet.isUp ? Handset : packet.server, 4);
    put(at + 16, packet.isUp ? packet.server : Handset, 4);
    at += IpSize;
    put(at, packet.isUp ? packet.handsetPort : packet.serverPort, 2);
    put(at + 2, packet.isUp ? packet.serverPort : packet.handsetPort, 2);
    if (packet.protocol == 6) {
        put(at + 4, packet.sequence, 4);
        put(at + 8, packet.acknowledged, 4);
        put(at + 12, 0x5000FFFFU | std::uint32_t{packet.flags} << 16, 4);
        put(at + 16, 0, 4);
    } else {
        put(at + 4, UdpSize + packet.payload, 2);
        put(at + 6, 0, 2);
    }
    return frame;
}

void write(BenchFile& out, std::int64_t timeNs, const Packet& packet)
{
    const auto frame = frameOf(packet);
    out.write(timeNs, static_cast<std::uint32_t>(frame.size()), frame);
}

std::uint32_t serverOf(std::uint64_t number)
{
    const std::uint32_t net = number % 2 == 0 ? 0x2A3E0000U : 0x344A0000U; // 42.62.0.0, 52.74.0.0
    return net | static_cast<std::uint32_t>(number / 2 % 60'000 + 1);
}

void writeTinyFlows(BenchFile& out, std::uint64_t count)
{
    for (std::uint64_t i = 0; i < count && !out.hasFailed(); ++i) {
        Packet packet;
        packet.server = serverOf(i);
        packet.handsetPort = static_cast<std::uint16_t>(1024 + i / 120'000 % 60'000);
        packet.serverPort = 5000;
        const std::int64_t time = FirstNs + static_cast<std::int64_t>(i) * 300'000;
        for (std::int64_t part = 0; part < 3; ++part) {
            packet.isUp = part != 1;
            packet.payload = packet.isUp ? 30 : 60;
            write(out, time + part * 100'000, packet);
        }
    }
}

void writeOneFlow(BenchFile& out, std::uint64_t count)
{
    constexpr std::uint8_t Syn = 0x02, Ack = 0x10;
    constexpr std::size_t Full = 1460;
    Packet packet;
    packet.server = serverOf(0);
    packet.handsetPort = 40'000;
    packet.serverPort = 5000;
    packet.protocol = 6;
    std::uint32_t up = 1000, down = 5000;
    for (std::uint64_t i = 0; i < count && !out.hasFailed(); ++i) {
        packet.isUp = i == 0 || (i > 1 && i % 3 == 2); // the handset acknowledges every other segment
        packet.flags = static_cast<std::uint8_t>((i < 2 ? Syn : 0) | (i > 0 ? Ack : 0));
        packet.sequence = packet.isUp ? up : down;
        packet.acknowledged = i == 0 ? 0 : packet.isUp ? down : up;
        packet.payload = packet.isUp || i < 2 ? 0 : Full;
        std::uint32_t& next = packet.isUp ? up : down;
        next += static_cast<std::uint32_t>(packet.payload) + (i < 2 ? 1 : 0);
        write(out, FirstNs + static_cast<std::int64_t>(i) * 50'000, packet);
    }
}

void writePackets(BenchFile& out, std::uint64_t count)
{
    for (std::uint64_t i = 0; i < count && !out.hasFailed(); ++i) {
        Packet packet;
        packet.server = serverOf(i * 7919 % 1000);
        packet.handsetPort = static_cast<std::uint16_t>(20'000 + i * 7919 % 1000);
        packet.serverPort = 5000;
        packet.isUp = i / 1000 % 3 == 0;
        packet.payload = 18 + i * 31 % 140;
        write(out, FirstNs + static_cast<std::int64_t>(i) * 20'000, packet);
    }
}

} // namespace

int main(int argc, char** argv)
{
    using Writer = void (*)(BenchFile&, std::uint64_t);
    constexpr std::array<std::pair<std::string_view, Writer>, 3> Kinds{
        {{"tiny-flows", &writeTinyFlows}, {"one-flow", &writeOneFlow}, {"packets", &writePackets}}};
    std::uint64_t count = 0;
    Writer writer = nullptr;
    for (const auto& [name, of] : Kinds)
        writer = argc == 4 && name == argv[1] ? of : writer;
    if (writer == nullptr || std::from_chars(argv[2], argv[2] + std::strlen(argv[2]), count).ptr == argv[2]) {
        std::fputs("usage: make_load_capture tiny-flows|one-flow|packets COUNT OUT.pcap\n", stderr);
        return 2;
    }
    BenchFile out(argv[3]);
    if (!out.isOpen()) {
        std::perror(argv[3]);
        return 1;
    }
    writer(out, count);
    return out.close() ? 0 : 1;
}
