// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lan_scenes.h"

namespace waybill::test {

namespace {

constexpr std::uint8_t Udp = 17;
constexpr double DnsAnswerMs = 38;

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

BuiltPacket dhcpPacket(const LanPlace& place, Timestamp time, const DhcpMessage& message)
{
    constexpr std::uint16_t ClientPort = 68, ServerPort = 67;
    const bool isFromPhone = message.type == DhcpType::Discover || message.type == DhcpType::Request;
    const Endpoint nobody{IpAddress::v4(0), ClientPort}, everybody{IpAddress::v4(0xFFFFFFFF), ServerPort};
    const Bytes bytes = dhcpBytes(message);
    if (!isFromPhone)
        return lanDatagram(place, time, {place.gateway, ServerPort}, {place.phone, ClientPort}, bytes);
    const Bytes frame = ethernetIp(place.phoneMac, MacAddress(0xFFFFFFFFFFFF), udpIp(nobody, everybody, bytes));
    return lanPacket(time, frame, NotedDirection::Inbound);
}

} // namespace

BuiltPacket lanDatagram(const LanPlace& place, Timestamp time, const Endpoint& from, const Endpoint& to,
                        const Bytes& payload)
{
    const bool isFromPhone = from.address == place.phone;
    const Bytes packet = udpIp(from, to, payload);
    const Bytes frame = isFromPhone ? ethernetIp(place.phoneMac, place.gatewayMac, packet)
                                    : ethernetIp(place.gatewayMac, place.phoneMac, packet);
    return lanPacket(time, frame, isFromPhone ? NotedDirection::Inbound : NotedDirection::Outbound);
}

std::vector<BuiltPacket> joinPackets(const LanPlace& place, Timestamp time, const LanJoin& join)
{
    std::vector<BuiltPacket> packets;
    DhcpMessage dhcp;
    dhcp.transaction = join.transaction;
    dhcp.client = place.phoneMac;
    dhcp.hostname = join.hostname;
    dhcp.vendorClass = join.vendorClass;
    packets.push_back(dhcpPacket(place, time, dhcp));
    dhcp.requested = place.phone;
    dhcp.server = place.gateway;
    dhcp.type = DhcpType::Request;
    packets.push_back(dhcpPacket(place, later(time, 31), dhcp));

    dhcp.hostname.clear();
    dhcp.vendorClass.clear();
    dhcp.requested = IpAddress();
    dhcp.offered = place.phone;
    dhcp.type = DhcpType::Offer;
    packets.push_back(dhcpPacket(place, later(time, 12), dhcp));
    dhcp.type = DhcpType::Ack;
    packets.push_back(dhcpPacket(place, later(time, 44), dhcp));

    const ArpMessage who{false, place.phoneMac, place.phone, MacAddress(), place.gateway};
    const ArpMessage here{true, place.gatewayMac, place.gateway, place.phoneMac, place.phone};
    packets.push_back(lanPacket(later(time, 90), arpFrame(who), NotedDirection::Inbound));
    packets.push_back(lanPacket(later(time, 91), arpFrame(here), NotedDirection::Outbound));
    return packets;
}

std::vector<BuiltPacket> lookUpPackets(const LanPlace& place, Timestamp time, const LanLookUp& lookUp)
{
    const Endpoint phone{place.phone, lookUp.port}, resolver{place.gateway, 53};
    const Bytes answer = dnsAnswer(lookUp.id, lookUp.name, DnsType::A, lookUp.answers);
    return {lanDatagram(place, time, phone, resolver, dnsQuery(lookUp.id, lookUp.name)),
            lanDatagram(place, later(time, DnsAnswerMs), resolver, phone, answer)};
}

} // namespace waybill::test
