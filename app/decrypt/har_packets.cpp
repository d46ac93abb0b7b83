// SPDX-License-Identifier: GPL-3.0-or-later
// IPv4: RFC 791 §3.1; IPv6: RFC 8200 §3; TCP: RFC 9293 §3.1; checksums: RFC 1071.
#include "decrypt/har_packets.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t SegmentBytes = 1440; // what fits into an Ethernet frame behind an IPv6 header
constexpr std::uint8_t Fin = 1, Syn = 2, Push = 8, Ack = 16;
constexpr std::uint8_t ProtocolTcpNumber = 6, HopLimit = 64;

void put16(Bytes& out, std::uint32_t value)
{
    out.push_back(static_cast<std::uint8_t>(value >> 8));
    out.push_back(static_cast<std::uint8_t>(value));
}

void put32(Bytes& out, std::uint32_t value)
{
    put16(out, value >> 16);
    put16(out, value & 0xFFFF);
}

void putAddress(Bytes& out, const IpAddress& address)
{
    const auto bytes = address.bytes();
    out.insert(out.end(), bytes.begin(), bytes.begin() + (address.isV4() ? 4 : 16));
}

std::uint32_t sumOf(std::span<const std::uint8_t> bytes, std::uint32_t sum)
{
    for (std::size_t i = 0; i < bytes.size(); ++i)
        sum += i % 2 == 0 ? static_cast<std::uint32_t>(bytes[i]) << 8 : bytes[i];
    return sum; // at most 65,535 bytes: no carry is lost
}

void setChecksum(Bytes& packet, std::size_t at, std::uint32_t sum)
{
    while (sum > 0xFFFF)
        sum = (sum & 0xFFFF) + (sum >> 16);
    packet[at] = static_cast<std::uint8_t>(~sum >> 8);
    packet[at + 1] = static_cast<std::uint8_t>(~sum);
}

class Connection {
public:
    using Take = std::function<void(Timestamp, std::span<const std::uint8_t>)>;

    Connection(const StandInConnection& connection, const Take& take)
        : m_connection(connection),
          m_take(take), m_next{connection.number * 0x9E3779B1U, connection.number * 0x85EBCA77U + 1}
    {}

    void open(Timestamp at)
    {
        m_time = at;
        send(true, Syn, {});
        send(false, Syn | Ack, {});
        send(true, Ack, {});
    }

    void say(const StandInTurn& turn)
    {
        const std::size_t count = (turn.bytes.size() + SegmentBytes - 1) / SegmentBytes;
        const std::int64_t lasts = std::max<std::int64_t>(nanosecondsBetween(turn.from, turn.to), 0);
        const std::span bytes(reinterpret_cast<const std::uint8_t*>(turn.bytes.data()), turn.bytes.size());
        for (std::size_t i = 0; i < count; ++i) {
            const double share = count > 1 ? static_cast<double>(i) / static_cast<double>(count - 1) : 0;
            const auto part = static_cast<std::int64_t>(static_cast<double>(lasts) * share);
            m_time = std::max(m_time, Timestamp{turn.from.ns + std::min(part, lasts)});
            const std::size_t from = i * SegmentBytes;
            const bool isLast = i + 1 == count;
            send(turn.isFromClient, static_cast<std::uint8_t>(isLast ? Push | Ack : Ack),
                 bytes.subspan(from, std::min(SegmentBytes, bytes.size() - from)));
        }
        m_time = std::max(m_time, turn.to);
    }

    void acknowledge(bool isFromClient) { send(isFromClient, Ack, {}); }

    void close(bool isAnswered)
    {
        send(true, Fin | Ack, {});
        if (!isAnswered)
            return;
        send(false, Fin | Ack, {});
        send(true, Ack, {});
    }

private:
    void send(bool isFromClient, std::uint8_t flags, std::span<const std::uint8_t> payload)
    {
        const StandInConnection& c = m_connection;
        const IpAddress& source = isFromClient ? c.client : c.server;
        const IpAddress& destination = isFromClient ? c.server : c.client;
        std::uint32_t& sequence = m_next[isFromClient ? 0 : 1];
        const std::uint32_t acknowledged = (flags & Ack) != 0 ? m_next[isFromClient ? 1 : 0] : 0;
        m_packet.clear();
        putIp(source, destination, payload.size());
        const std::size_t tcpAt = m_packet.size();
        put16(m_packet, isFromClient ? c.clientPort : c.serverPort);
        put16(m_packet, isFromClient ? c.serverPort : c.clientPort);
        put32(m_packet, sequence);
        put32(m_packet, acknowledged);
        put16(m_packet, 5U << 12 | flags); // five words of header
        put16(m_packet, 0xFFFF);           // window
        put32(m_packet, 0);                // checksum, urgent pointer
        m_packet.insert(m_packet.end(), payload.begin(), payload.end());
        putTcpChecksum(source, destination, tcpAt);
        sequence += static_cast<std::uint32_t>(payload.size()) + ((flags & (Syn | Fin)) != 0 ? 1 : 0);
        m_take(m_time, m_packet);
    }

    void putIp(const IpAddress& source, const IpAddress& destination, std::size_t payload)
    {
        constexpr std::size_t Ipv4Header = 20, TcpHeader = 20;
        if (source.isV4()) {
            put16(m_packet, 0x4500);
            put16(m_packet, static_cast<std::uint32_t>(Ipv4Header + TcpHeader + payload));
            put32(m_packet, 0x00004000); // no fragments
            put16(m_packet, HopLimit << 8 | ProtocolTcpNumber);
            put16(m_packet, 0); // checksum
        } else {
            put32(m_packet, 0x60000000);
            put16(m_packet, static_cast<std::uint32_t>(TcpHeader + payload));
            put16(m_packet, ProtocolTcpNumber << 8 | HopLimit);
        }
        putAddress(m_packet, source);
        putAddress(m_packet, destination);
        if (source.isV4())
            setChecksum(m_packet, 10, sumOf(m_packet, 0));
    }

    /// Over the segment and a pseudo header: addresses, length, protocol.
    void putTcpChecksum(const IpAddress& source, const IpAddress& destination, std::size_t tcpAt)
    {
        constexpr std::size_t ChecksumAt = 16;
        Bytes& pseudo = m_pseudo;
        pseudo.clear();
        putAddress(pseudo, source);
        putAddress(pseudo, destination);
        const std::span segment = std::span<const std::uint8_t>(m_packet).subspan(tcpAt);
        const auto length = static_cast<std::uint32_t>(segment.size());
        setChecksum(m_packet, tcpAt + ChecksumAt, sumOf(segment, sumOf(pseudo, length + ProtocolTcpNumber)));
    }

    const StandInConnection& m_connection;
    const Take& m_take;
    std::array<std::uint32_t, 2> m_next; ///< sequence numbers of client and server
    Timestamp m_time;
    Bytes m_packet, m_pseudo;
};

} // namespace

IpAddress standInHandset(IpFamily family) noexcept
{
    constexpr std::uint32_t TestNet1 = 0xC0000201;                 // 192.0.2.1
    constexpr std::uint64_t Documentation = 0x20010DB800000000ULL; // 2001:db8::1
    return family == IpFamily::V4 ? IpAddress::v4(TestNet1) : IpAddress::v6(Documentation, 1);
}

void makeConnection(const StandInConnection& connection, const std::vector<StandInTurn>& turns,
                    const std::function<void(Timestamp, std::span<const std::uint8_t>)>& take)
{
    Connection made(connection, take);
    bool isAnswered = false, hasBegun = false;
    for (const StandInTurn& turn : turns) {
        if (turn.bytes.empty())
            continue;
        if (!std::exchange(hasBegun, true))
            made.open(turn.from);
        made.say(turn);
        isAnswered = isAnswered || !turn.isFromClient;
    }
    if (!hasBegun)
        return;
    if (isAnswered)
        made.acknowledge(true);
    made.close(isAnswered);
}

} // namespace waybill
