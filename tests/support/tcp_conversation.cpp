// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tcp_conversation.h"

#include <algorithm>
#include <utility>

namespace waybill::test {

namespace {

constexpr double NsPerMs = 1e6;
constexpr double ClientShare = 0.1;            // of the round trip lies between capture and client
constexpr std::int64_t SegmentGapNs = 120'000; // 1,500 bytes at 100 Mbit/s
constexpr double RetransmissionMs = 300;       // a little above the usual minimum of 200 ms
constexpr std::uint8_t Tcp = 6;
constexpr std::uint16_t ScaledWindow = 229; // times 2^7 of synOptions(): the 29,200 bytes of the SYN, rounded up

} // namespace

struct TcpConversation::Turn {
    bool isFromClient;
    const Bytes& bytes;
    const TcpTrouble& trouble;
    const std::string& comment;
};

TcpConversation::TcpConversation(const TcpPath& path, Timestamp start)
    : m_path(path), m_now(start), m_clientNext(path.clientIsn), m_serverNext(path.serverIsn),
      m_clientIpId(static_cast<std::uint16_t>(path.clientIsn)), m_serverIpId(static_cast<std::uint16_t>(path.serverIsn))
{}

TcpConversation& TcpConversation::connect(const std::string& comment)
{
    TcpSegment syn;
    syn.syn = true;
    syn.options = synOptions(m_path.mss);
    record(true, syn, comment);
    passTime(false);
    syn.ack = true;
    record(false, syn);
    passTime(true);
    acknowledge(true);
    return *this;
}

TcpConversation& TcpConversation::clientSends(const Bytes& bytes, const TcpTrouble& trouble, const std::string& comment)
{
    send({true, bytes, trouble, comment});
    return *this;
}

TcpConversation& TcpConversation::serverSends(const Bytes& bytes, const TcpTrouble& trouble, const std::string& comment)
{
    send({false, bytes, trouble, comment});
    return *this;
}

TcpConversation& TcpConversation::speak(const std::vector<TlsTurn>& turns)
{
    for (const TlsTurn& turn : turns)
        send({turn.isFromClient, turn.bytes, {}, turn.comment});
    return *this;
}

TcpConversation& TcpConversation::close()
{
    TcpSegment fin;
    fin.fin = true;
    fin.ack = true;
    record(true, fin);
    passTime(false);
    record(false, fin);
    passTime(true);
    acknowledge(true);
    return *this;
}

TcpConversation& TcpConversation::reset(bool isFromClient)
{
    TcpSegment rst;
    rst.rst = true;
    rst.ack = true;
    rst.window = 0;
    record(isFromClient, rst);
    return *this;
}

TcpConversation& TcpConversation::keepAlive()
{
    --m_clientNext;
    acknowledge(true);
    ++m_clientNext;
    passTime(false);
    acknowledge(false);
    return *this;
}

TcpConversation& TcpConversation::waitMs(double ms)
{
    m_now.ns += static_cast<std::int64_t>(ms * NsPerMs);
    return *this;
}

TcpConversation& TcpConversation::waitUntil(Timestamp time)
{
    m_now = std::max(m_now, time);
    return *this;
}

void TcpConversation::send(const Turn& turn)
{
    std::vector<BuiltPacket> segments;
    for (std::size_t at = 0; at < turn.bytes.size(); at += m_path.mss) {
        const std::size_t end = std::min(at + m_path.mss, turn.bytes.size());
        const auto begin = turn.bytes.begin();
        TcpSegment segment;
        segment.ack = true;
        segment.psh = end == turn.bytes.size();
        segment.payload.assign(begin + static_cast<std::ptrdiff_t>(at), begin + static_cast<std::ptrdiff_t>(end));
        segments.push_back(build(turn.isFromClient, segment, at == 0 ? turn.comment : std::string()));
        m_now.ns += SegmentGapNs;
    }
    const TcpTrouble& trouble = turn.trouble;
    if (trouble.swapped && *trouble.swapped + 1 < segments.size()) {
        std::swap(segments[*trouble.swapped].time, segments[*trouble.swapped + 1].time);
        std::swap(segments[*trouble.swapped], segments[*trouble.swapped + 1]);
    }
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (trouble.missing != i && trouble.lost != i)
            m_packets.push_back(segments[i]);
        if (trouble.repeated == i)
            m_packets.push_back(segments[i]);
    }
    if (trouble.lost && *trouble.lost < segments.size()) {
        waitMs(RetransmissionMs);
        segments[*trouble.lost].time = m_now;
        m_packets.push_back(segments[*trouble.lost]);
    }
    passTime(!turn.isFromClient);
    acknowledge(!turn.isFromClient);
    m_now.ns += SegmentGapNs;
}

void TcpConversation::record(bool isFromClient, TcpSegment segment, const std::string& comment)
{
    m_packets.push_back(build(isFromClient, segment, comment));
}

void TcpConversation::acknowledge(bool isFromClient)
{
    TcpSegment segment;
    segment.ack = true;
    record(isFromClient, segment);
}

BuiltPacket TcpConversation::build(bool isFromClient, const TcpSegment& segment, const std::string& comment)
{
    const Endpoint& from = isFromClient ? m_path.client : m_path.server;
    const Endpoint& to = isFromClient ? m_path.server : m_path.client;
    std::uint32_t& next = isFromClient ? m_clientNext : m_serverNext;
    TcpSegment numbered = segment;
    numbered.sequence = next;
    if (!segment.syn && !segment.rst)
        numbered.window = ScaledWindow;
    numbered.acknowledgment = segment.ack ? (isFromClient ? m_serverNext : m_clientNext) : 0;
    next += static_cast<std::uint32_t>(segment.payload.size()) + (segment.syn ? 1 : 0) + (segment.fin ? 1 : 0);
    IpHeader header{from.address, to.address, Tcp};
    header.ttl = isFromClient ? m_path.clientTtl : m_path.serverTtl;
    header.identification = isFromClient ? m_clientIpId++ : m_serverIpId++;
    const Bytes packet = ipPacket(header, tcpBytes(from, to, numbered));
    BuiltPacket built;
    built.time = m_now;
    built.bytes = isFromClient ? ethernetIp(m_path.clientMac, m_path.serverMac, packet)
                               : ethernetIp(m_path.serverMac, m_path.clientMac, packet);
    built.comment = comment;
    built.direction = isFromClient ? NotedDirection::Inbound : NotedDirection::Outbound;
    return built;
}

void TcpConversation::passTime(bool isFromClient)
{
    waitMs(m_path.rttMs * (isFromClient ? ClientShare : 1 - ClientShare));
}

void sortByTime(std::vector<BuiltPacket>& packets)
{
    std::stable_sort(packets.begin(), packets.end(),
                     [](const BuiltPacket& a, const BuiltPacket& b) { return a.time < b.time; });
}

} // namespace waybill::test
