// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample/phone_story.h"

#include "support/lan_scenes.h"

namespace waybill::test {

namespace {

constexpr double NsPerMinute = 60e9;
constexpr IpAddress Gateway = IpAddress::v4(0xC0A82B01); // 192.168.43.1, where Android hotspots sit
constexpr MacAddress GatewayMac(0x0a5d713c9001);

Timestamp later(Timestamp time, double ms)
{
    return {time.ns + static_cast<std::int64_t>(ms * 1e6)};
}

LanPlace placeOf(const SamplePhone& phone)
{
    return {phone.macAddress, phone.address, GatewayMac, Gateway};
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
    const LanJoin join{static_cast<std::uint32_t>(nextSeed()), hostname};
    addWithComment(joinPackets(placeOf(m_phone), at(minutes), join), comment);
}

void PhoneStory::lookUp(double minutes, const SampleHost& host, const std::string& comment)
{
    LanLookUp lookUp{m_nextPort, static_cast<std::uint16_t>(nextSeed() >> 3), host.name};
    if (!host.alias.empty())
        lookUp.answers.push_back(cnameRecord(host.name, host.alias, 600));
    lookUp.answers.push_back(addressRecord(host.alias.empty() ? host.name : host.alias, host.address, 300));
    addWithComment(lookUpPackets(placeOf(m_phone), at(minutes), lookUp), comment);
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
    const Endpoint phone{m_phone.address, m_nextPort};
    const Bytes answer = ntpResponse(sent, later(sent, host.rttMs / 2));
    addWithComment({lanDatagram(placeOf(m_phone), sent, phone, server, ntpRequest(sent)),
                    lanDatagram(placeOf(m_phone), answered, server, phone, answer)},
                   comment);
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

void PhoneStory::addWithComment(std::vector<BuiltPacket> packets, const std::string& comment)
{
    packets.front().comment = comment;
    m_packets.insert(m_packets.end(), packets.begin(), packets.end());
}

} // namespace waybill::test
