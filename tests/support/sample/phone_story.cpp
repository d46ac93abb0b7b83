// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample/phone_story.h"

#include "support/dns_builder.h"

#include <algorithm>

namespace waybill::test {

namespace {

constexpr std::uint8_t Udp = 17;
constexpr double NsPerMinute = 60e9;
constexpr IpAddress Gateway = IpAddress::v4(0xC0A82B01); // 192.168.43.1, where Android hotspots sit
constexpr MacAddress GatewayMac(0x0a5d713c9001);

Timestamp later(Timestamp time, double ms)
{
    return {time.ns + static_cast<std::int64_t>(ms * 1e6)};
}

BuiltPacket lanPacket(Timestamp time, Bytes bytes, NotedDirection direction)
{
    BuiltPacket packet;
    packet.time = time;
    packet.bytes = std::move(bytes);
    packet.direction = direction;
    return packet;
}

Bytes udpIp(const Endpoint& from, const Endpoint& to, const Bytes& payload)
{
    return ipPacket({from.address, to.address, Udp}, udpDatagram(from, to, payload));
}

} // namespace

PhoneStory::PhoneStory(SamplePhone phone, Timestamp start, std::uint64_t seed)
    : m_phone(std::move(phone)), m_start(start), m_seed(seed)
{}

Timestamp PhoneStory::at(double minutes) const
{
    return {m_start.ns + static_cast<std::int64_t>(minutes * NsPerMinute)};
}

void PhoneStory::joinNetwork(double minutes, const std::string& hostname, const std::string& comment)
{
    DhcpMessage dhcp;
    dhcp.transaction = static_cast<std::uint32_t>(nextSeed());
    dhcp.client = m_phone.macAddress;
    dhcp.hostname = hostname;
    dhcp.vendorClass = "dhcpcd-5.5.6";
    addDhcp(later(at(minutes), 0), dhcp);
    m_packets.back().comment = comment;
    dhcp.requested = m_phone.address;
    dhcp.server = Gateway;
    dhcp.type = DhcpType::Request;
    addDhcp(later(at(minutes), 31), dhcp);

    dhcp.hostname.clear();
    dhcp.vendorClass.clear();
    dhcp.requested = IpAddress();
    dhcp.offered = m_phone.address;
    dhcp.type = DhcpType::Offer;
    addDhcp(later(at(minutes), 12), dhcp);
    dhcp.type = DhcpType::Ack;
    addDhcp(later(at(minutes), 44), dhcp);

    const ArpMessage who{false, m_phone.macAddress, m_phone.address, MacAddress(), Gateway};
    const ArpMessage here{true, GatewayMac, Gateway, m_phone.macAddress, m_phone.address};
    m_packets.push_back(lanPacket(later(at(minutes), 90), arpFrame(who), NotedDirection::Inbound));
    m_packets.push_back(lanPacket(later(at(minutes), 91), arpFrame(here), NotedDirection::Outbound));
}

void PhoneStory::addDhcp(Timestamp time, const DhcpMessage& message)
{
    constexpr std::uint16_t ClientPort = 68, ServerPort = 67;
    const bool isFromPhone = message.type == DhcpType::Discover || message.type == DhcpType::Request;
    const Endpoint nobody{IpAddress::v4(0), ClientPort}, everybody{IpAddress::v4(0xFFFFFFFF), ServerPort};
    const Bytes bytes = dhcpBytes(message);
    if (isFromPhone) {
        const Bytes frame = ethernetIp(m_phone.macAddress, MacAddress(0xFFFFFFFFFFFF), udpIp(nobody, everybody, bytes));
        m_packets.push_back(lanPacket(time, frame, NotedDirection::Inbound));
        return;
    }
    const Bytes packet = udpIp({Gateway, ServerPort}, {m_phone.address, ClientPort}, bytes);
    m_packets.push_back(lanPacket(time, ethernetIp(GatewayMac, m_phone.macAddress, packet), NotedDirection::Outbound));
}

void PhoneStory::lookUp(double minutes, const SampleHost& host, const std::string& comment)
{
    const std::uint16_t id = static_cast<std::uint16_t>(nextSeed() >> 3);
    const Endpoint resolver{Gateway, 53};
    addUdp(at(minutes), true, resolver, dnsQuery(id, host.name));
    m_packets.back().comment = comment;
    std::vector<DnsRecord> answers;
    if (!host.alias.empty())
        answers.push_back(cnameRecord(host.name, host.alias, 600));
    answers.push_back(addressRecord(host.alias.empty() ? host.name : host.alias, host.address, 300));
    addUdp(later(at(minutes), 38), false, resolver, dnsAnswer(id, host.name, DnsType::A, answers));
    ++m_nextPort;
}

void PhoneStory::http(double minutes, const SampleHost& host, const std::vector<HttpExchange>& exchanges)
{
    TcpConversation talk = converse(minutes, host, 80);
    talk.connect();
    for (const HttpExchange& exchange : exchanges) {
        talk.clientSends(httpRequest(exchange.request), {}, exchange.comment);
        talk.waitMs(35).serverSends(httpResponse(exchange.response)).waitMs(120);
    }
    add(talk.close());
}

void PhoneStory::https(double minutes, const SampleHost& host, const HttpsVisit& visit)
{
    TlsSession session;
    session.hello.serverName = host.name;
    session.hello.seed = nextSeed();
    session.answer.seed = nextSeed();
    session.exchanges = visit.exchanges;
    TcpConversation talk = converse(minutes, host, visit.port);
    add(talk.connect(visit.comment).speak(tlsTurns(session)).close());
}

void PhoneStory::askTime(double minutes, const SampleHost& host, const std::string& comment)
{
    const Timestamp sent = at(minutes);
    const Timestamp answered = later(sent, host.rttMs);
    const Endpoint server{host.address, 123};
    addUdp(sent, true, server, ntpRequest(sent));
    m_packets.back().comment = comment;
    addUdp(answered, false, server, ntpResponse(sent, later(sent, host.rttMs / 2)));
    ++m_nextPort;
}

TcpConversation PhoneStory::converse(double minutes, const SampleHost& host, std::uint16_t port)
{
    TcpPath path;
    path.client = {m_phone.address, m_nextPort++};
    path.server = {host.address, port};
    path.rttMs = host.rttMs;
    path.clientIsn = static_cast<std::uint32_t>(nextSeed() * 2654435761u);
    path.serverIsn = static_cast<std::uint32_t>(nextSeed() * 2246822519u);
    path.clientMac = m_phone.macAddress;
    path.serverMac = GatewayMac;
    return {path, at(minutes)};
}

void PhoneStory::add(const TcpConversation& conversation)
{
    m_packets.insert(m_packets.end(), conversation.packets().begin(), conversation.packets().end());
}

std::vector<BuiltPacket> PhoneStory::packets() const
{
    std::vector<BuiltPacket> sorted = m_packets;
    sortByTime(sorted);
    return sorted;
}

void PhoneStory::addUdp(Timestamp time, bool isFromPhone, const Endpoint& server, const Bytes& payload)
{
    const Endpoint phone{m_phone.address, m_nextPort};
    const Bytes frame = isFromPhone ? ethernetIp(m_phone.macAddress, GatewayMac, udpIp(phone, server, payload))
                                    : ethernetIp(GatewayMac, m_phone.macAddress, udpIp(server, phone, payload));
    m_packets.push_back(lanPacket(time, frame, isFromPhone ? NotedDirection::Inbound : NotedDirection::Outbound));
}

} // namespace waybill::test
