// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filter_fields.h"

namespace waybill {

namespace {

using F = FieldId;
using T = FieldType;

enum Scope : unsigned { OfFlow = 1, OfPacket = 2, OfBoth = OfFlow | OfPacket, Same = 4 };

struct Row {
    FieldId id;
    std::string_view name;
    FieldType type;
    std::string_view what, example;
    unsigned scope;
};

// In the order of FieldId. Names below `frame` are Wireshark's, and so are their meanings where the row says Same:
// tests/cli/filter.py compares what they select.
constexpr Row Rows[] = {
    {F::Country, "country", T::Country,
     "country in which any location source estimates the far side, agreed or not; the analyst's where corrected",
     "country == CN", OfFlow},
    {F::CountryCertain, "country.certain", T::Country,
     "estimated country on which at least two location sources agree; the analyst's where corrected",
     "country.certain == China", OfFlow},
    {F::CountryOperator, "country.operator", T::Country,
     "country in which the network of the far side is registered; no estimate of its place", "country.operator == US",
     OfFlow},
    {F::Place, "place", T::Keyword, "what the location sources say together about the far side", "place == disputed",
     OfFlow},
    {F::Band, "band", T::Keyword, "group in which the far side stands", "band == edge", OfFlow},
    {F::Edge, "edge", T::Text, "operator of the CDN or anycast network of the far side", "edge contains \"Cloudflare\"",
     OfFlow},
    {F::Asn, "asn", T::Number, "number of the autonomous system of the far side", "asn == 16509", OfFlow},
    {F::Operator, "operator", T::Text, "name of the autonomous system of the far side",
     "operator matches \"alibaba|tencent\"", OfFlow},
    {F::Region, "region", T::Country, "country that the vendor or cloud declares for the far side; no measurement",
     "region == DE", OfFlow},
    {F::Maker, "maker", T::Text, "who runs the service of the far side, by the service rules", "maker == Xiaomi",
     OfFlow},
    {F::Service, "service", T::Text, "group or kind of the service of the far side, by the service rules",
     "service == analytics", OfFlow},
    {F::Name, "name", T::Name, "any name of the far side read in the flow or joined from DNS",
     "name contains \"mi.com\"", OfFlow},
    {F::NameSource, "name.source", T::Keyword, "where a name of the flow was read", "name.source == tls-sni", OfFlow},
    {F::Domain, "domain", T::Name, "registrable domain of a name of the far side", "domain == xiaomi.com", OfFlow},
    {F::Destination, "destination", T::Name,
     "destination as it is listed: a registrable domain, or an address without a name", "destination == xiaomi.com",
     OfFlow},
    {F::DestinationFirst, "destination.first", T::Time,
     "time of the first contact with the destination of the flow; of one that was only looked up, of the first "
     "question",
     "destination.first >= \"2014-08-10 14:02:00\"", OfFlow},
    {F::Lookup, "lookup", T::Name, "name that was asked for in this DNS flow", "lookup contains \"miui\"", OfFlow},
    {F::Request, "request", T::Text, "line of an HTTP request: method, host and path, without query",
     "request contains \"/v2/check\"", OfFlow},
    {F::App, "app", T::Text, "app as the capturing system noted it", "app == \"WhatsApp\"", OfFlow},
    {F::Uid, "uid", T::Number, "Android user id as the capturing system noted it", "uid == 10123", OfFlow},
    {F::Handset, "handset", T::Text, "address, MAC or model of the handset whose flow it is", "handset == 192.168.1.5",
     OfFlow},
    {F::Direction, "direction", T::Keyword,
     "who opened the flow: up the handset, down the far side; unknown: no handset takes part", "direction == down",
     OfFlow},
    {F::Level, "level", T::Keyword, "highest level of contact of the flow, or of a name that was only looked up",
     "level == content-sent", OfFlow},
    {F::Protocol, "protocol", T::Text, "transport and what is spoken in the flow: tcp, tls, quic, smtp, …",
     "protocol == quic", OfFlow},
    {F::Address, "address", T::AddressAny, "address of either side of the flow", "address == 42.62.0.0/16", OfFlow},
    {F::Port, "port", T::Number, "port of either side of the flow", "port == 443", OfFlow},
    {F::ContentUp, "content.up", T::Number, "bytes of content that the handset sent",
     "country == CN and content.up > 1k", OfFlow},
    {F::PayloadUp, "payload.up", T::Number, "bytes of payload that the handset sent", "payload.up > 1M", OfFlow},
    {F::PayloadDown, "payload.down", T::Number, "bytes of payload that the handset received", "payload.down > 1M",
     OfFlow},
    {F::WireUp, "wire.up", T::Number, "bytes on the wire from the handset, headers among them", "wire.up >= 10Ki",
     OfFlow},
    {F::WireDown, "wire.down", T::Number, "bytes on the wire to the handset, headers among them", "wire.down >= 10Ki",
     OfFlow},
    {F::PacketsUp, "packets.up", T::Number, "packets from the handset", "packets.up > 100", OfFlow},
    {F::PacketsDown, "packets.down", T::Number, "packets to the handset", "packets.down == 0", OfFlow},
    {F::Duration, "duration", T::Duration, "time between the first and the last packet of the flow", "duration > 5min",
     OfFlow},
    {F::Rtt, "rtt", T::Duration, "shortest handshake round trip of the flow", "rtt < 20ms", OfFlow},
    {F::Start, "start", T::Time, "time of the first packet of the flow", "start >= \"2014-08-10 14:02:00\"", OfFlow},
    {F::End, "end", T::Time, "time of the last packet of the flow", "end < \"2014-08-10T14:02:00+05:30\"", OfFlow},
    {F::Encrypted, "encrypted", T::Truth, "the flow is TLS, DTLS or QUIC", "encrypted and content.up > 0", OfFlow},
    {F::Unnamed, "unnamed", T::Truth, "the far side has no name", "unnamed and country == CN", OfFlow},
    {F::Proxied, "proxied", T::Truth, "a request with a public name went to a machine of the local network", "proxied",
     OfFlow},
    {F::Ja3, "ja3", T::Text, "JA3 of the client, 32 hexadecimal digits", "ja3 == ada70206e40642a3e4461f35503241d5",
     OfFlow},
    {F::Ja4, "ja4", T::Text, "JA4 of the client", "ja4 contains \"t13d\"", OfFlow},
    {F::Alpn, "alpn", T::Text, "application protocol offered or chosen in the handshake", "alpn == h2", OfFlow},
    {F::Run, "run", T::Text, "run of the flow, by its number from 1 or its label", "run == 2", OfFlow},
    {F::Capture, "capture", T::Text, "path of the capture file in which the flow begins", "capture contains \"before\"",
     OfFlow},
    {F::CommunityId, "community_id", T::Text, "Community ID of the flow, version 1, seed 0",
     "community_id == \"1:wCb3OG7yAFWelaUydu0D+125CLM=\"", OfFlow},
    {F::Frame, "frame", T::Bytes, "captured bytes of the packet", "frame contains \"IMEI\"", OfPacket | Same},
    {F::FrameNumber, "frame.number", T::Number, "number of the packet in its capture, from 1",
     "frame.number in {17, 100..120}", OfPacket | Same},
    {F::FrameTime, "frame.time", T::Time, "time of the packet", "frame.time >= \"2014-08-10 14:02:00\"", OfBoth | Same},
    {F::FrameTimeEpoch, "frame.time_epoch", T::Duration, "seconds since 1970 of the packet",
     "frame.time_epoch >= 1407679320", OfPacket | Same},
    {F::FrameTimeRelative, "frame.time_relative", T::Duration, "time since the first packet of the capture",
     "frame.time_relative < 60", OfPacket | Same},
    {F::FrameLen, "frame.len", T::Number, "length of the packet on the wire", "frame.len > 1000", OfPacket | Same},
    {F::FrameCapLen, "frame.cap_len", T::Number, "captured length of the packet", "frame.cap_len < 64",
     OfPacket | Same},
    {F::Eth, "eth", T::Protocol, "the packet has an Ethernet header", "eth", OfPacket | Same},
    {F::EthAddr, "eth.addr", T::Mac, "MAC address of sender or receiver", "eth.addr == ff:ff:ff:ff:ff:ff",
     OfBoth | Same},
    {F::EthSrc, "eth.src", T::Mac, "MAC address of the sender", "eth.src == 00:0c:29:3a:1f:20", OfBoth | Same},
    {F::EthDst, "eth.dst", T::Mac, "MAC address of the receiver", "eth.dst == ff:ff:ff:ff:ff:ff", OfBoth | Same},
    {F::EthType, "eth.type", T::Number, "EtherType of the Ethernet header", "eth.type == 0x86dd", OfPacket | Same},
    {F::Arp, "arp", T::Protocol, "address resolution", "arp", OfBoth | Same},
    {F::Ip, "ip", T::Protocol, "IPv4", "ip and not udp", OfBoth | Same},
    {F::IpAddr, "ip.addr", T::AddressV4, "IPv4 address of either side", "ip.addr == 192.168.0.0/16", OfBoth | Same},
    {F::IpSrc, "ip.src", T::AddressV4, "IPv4 address of the sender", "ip.src == 192.168.1.5", OfBoth | Same},
    {F::IpDst, "ip.dst", T::AddressV4, "IPv4 address of the receiver", "ip.dst == 8.8.8.8", OfBoth | Same},
    {F::IpProto, "ip.proto", T::Number, "protocol number of the IPv4 header", "ip.proto == 17", OfBoth | Same},
    {F::IpTtl, "ip.ttl", T::Number, "time to live", "ip.ttl <= 5", OfPacket | Same},
    {F::IpLen, "ip.len", T::Number, "total length of the IPv4 packet", "ip.len > 576", OfPacket | Same},
    {F::IpVersion, "ip.version", T::Number, "version of the IPv4 header: 4", "ip.version == 4", OfPacket | Same},
    {F::IpFlagsMf, "ip.flags.mf", T::Truth, "more fragments follow", "ip.flags.mf == 1", OfPacket | Same},
    {F::IpFlagsDf, "ip.flags.df", T::Truth, "must not be fragmented", "ip.flags.df == 1", OfPacket | Same},
    {F::Ipv6, "ipv6", T::Protocol, "IPv6", "ipv6", OfBoth | Same},
    {F::Ipv6Addr, "ipv6.addr", T::AddressV6, "IPv6 address of either side", "ipv6.addr == 2001:db8::/32",
     OfBoth | Same},
    {F::Ipv6Src, "ipv6.src", T::AddressV6, "IPv6 address of the sender", "ipv6.src == fe80::1", OfBoth | Same},
    {F::Ipv6Dst, "ipv6.dst", T::AddressV6, "IPv6 address of the receiver", "ipv6.dst == ff02::fb", OfBoth | Same},
    {F::Ipv6Nxt, "ipv6.nxt", T::Number, "next header number of the IPv6 header itself", "ipv6.nxt == 58",
     OfPacket | Same},
    {F::Ipv6Hlim, "ipv6.hlim", T::Number, "hop limit", "ipv6.hlim == 255", OfPacket | Same},
    {F::Icmp, "icmp", T::Protocol, "ICMP for IPv4", "icmp", OfBoth | Same},
    {F::IcmpType, "icmp.type", T::Number, "ICMP type", "icmp.type == 3", OfPacket | Same},
    {F::IcmpCode, "icmp.code", T::Number, "ICMP code", "icmp.code == 3", OfPacket | Same},
    {F::Icmpv6, "icmpv6", T::Protocol, "ICMP for IPv6", "icmpv6", OfBoth | Same},
    {F::Icmpv6Type, "icmpv6.type", T::Number, "ICMPv6 type", "icmpv6.type == 135", OfPacket | Same},
    {F::Igmp, "igmp", T::Protocol, "group membership", "igmp", OfBoth | Same},
    {F::Tcp, "tcp", T::Protocol, "TCP", "tcp", OfBoth | Same},
    {F::TcpPort, "tcp.port", T::Number, "TCP port of either side", "tcp.port in {80, 443, 8000..8100}", OfBoth | Same},
    {F::TcpSrcport, "tcp.srcport", T::Number, "TCP port of the sender", "tcp.srcport == 443", OfBoth | Same},
    {F::TcpDstport, "tcp.dstport", T::Number, "TCP port of the receiver", "tcp.dstport == 5228", OfBoth | Same},
    {F::TcpLen, "tcp.len", T::Number, "bytes of TCP payload in the packet", "tcp.len > 0", OfPacket | Same},
    {F::TcpFlags, "tcp.flags", T::Number, "TCP flags as a number", "tcp.flags == 0x12", OfPacket | Same},
    {F::TcpFlagsSyn, "tcp.flags.syn", T::Truth, "SYN", "tcp.flags.syn == 1", OfPacket | Same},
    {F::TcpFlagsAck, "tcp.flags.ack", T::Truth, "ACK", "tcp.flags.ack == 0", OfPacket | Same},
    {F::TcpFlagsFin, "tcp.flags.fin", T::Truth, "FIN", "tcp.flags.fin == 1", OfPacket | Same},
    {F::TcpFlagsReset, "tcp.flags.reset", T::Truth, "RST", "tcp.flags.reset == 1", OfPacket | Same},
    {F::TcpFlagsPush, "tcp.flags.push", T::Truth, "PSH", "tcp.flags.push == 1", OfPacket | Same},
    {F::TcpSeqRaw, "tcp.seq_raw", T::Number, "sequence number as sent", "tcp.seq_raw == 0x3ade68b1", OfPacket | Same},
    {F::TcpWindowSizeValue, "tcp.window_size_value", T::Number, "window as sent", "tcp.window_size_value == 0",
     OfPacket | Same},
    {F::TcpPayload, "tcp.payload", T::Bytes, "TCP payload of the packet", "tcp.payload contains \"GET \"",
     OfPacket | Same},
    {F::Udp, "udp", T::Protocol, "UDP", "udp", OfBoth | Same},
    {F::UdpPort, "udp.port", T::Number, "UDP port of either side", "udp.port == 53", OfBoth | Same},
    {F::UdpSrcport, "udp.srcport", T::Number, "UDP port of the sender", "udp.srcport == 443", OfBoth | Same},
    {F::UdpDstport, "udp.dstport", T::Number, "UDP port of the receiver", "udp.dstport in {53, 5353}", OfBoth | Same},
    {F::UdpLength, "udp.length", T::Number, "length field of the UDP header", "udp.length > 1200", OfPacket | Same},
    {F::Dns, "dns", T::Protocol, "DNS message on port 53", "dns", OfBoth | Same},
    {F::Mdns, "mdns", T::Protocol, "multicast DNS message on port 5353", "mdns", OfBoth | Same},
    {F::Llmnr, "llmnr", T::Protocol, "LLMNR message on port 5355", "llmnr", OfBoth | Same},
    {F::DnsId, "dns.id", T::Number, "identifier of the DNS message", "dns.id == 0x1234", OfPacket | Same},
    {F::DnsFlagsResponse, "dns.flags.response", T::Truth, "the DNS message is an answer", "dns.flags.response == 1",
     OfPacket | Same},
    {F::DnsFlagsRcode, "dns.flags.rcode", T::Number, "response code of a DNS answer", "dns.flags.rcode == 3",
     OfPacket | Same},
    {F::DnsQryName, "dns.qry.name", T::Name, "name in the question of a DNS message",
     "dns.qry.name contains \"xiaomi\"", OfPacket | Same},
    {F::DnsQryType, "dns.qry.type", T::Number, "type of the question: 1 A, 28 AAAA, 65 HTTPS", "dns.qry.type == 28",
     OfPacket | Same},
    {F::DnsRespName, "dns.resp.name", T::Name, "owner of a record of a DNS message", "dns.resp.name == \"xiaomi.com\"",
     OfPacket | Same},
    {F::DnsA, "dns.a", T::AddressV4, "IPv4 address in a DNS message", "dns.a == 42.62.0.0/16", OfPacket | Same},
    {F::DnsAaaa, "dns.aaaa", T::AddressV6, "IPv6 address in a DNS message", "dns.aaaa == 2001:db8::/32",
     OfPacket | Same},
    {F::DnsCname, "dns.cname", T::Name, "name that a DNS alias leads to", "dns.cname contains \"cdn\"",
     OfPacket | Same},
    {F::Dhcp, "dhcp", T::Protocol, "DHCP message on ports 67 and 68", "dhcp", OfBoth | Same},
    {F::Ntp, "ntp", T::Protocol, "time message on port 123", "ntp", OfBoth | Same},
    {F::Ssdp, "ssdp", T::Protocol, "SSDP message on port 1900", "ssdp", OfBoth | Same},
    {F::Tls, "tls", T::Protocol, "packet with payload in a flow that speaks TLS; Wireshark shows fewer", "tls", OfBoth},
    {F::Quic, "quic", T::Protocol, "packet with payload in a flow that speaks QUIC", "quic", OfBoth},
    {F::TlsHandshakeType, "tls.handshake.type", T::Number,
     "1: the packet in which a ClientHello ends, 2: a ServerHello, over TCP or QUIC; others are not read",
     "tls.handshake.type == 1", OfBoth | Same},
    {F::TlsServerName, "tls.handshake.extensions_server_name", T::Name,
     "server name in a ClientHello, in the packet in which that ends",
     "tls.handshake.extensions_server_name contains \"mi.com\"", OfBoth | Same},
    {F::Http, "http", T::Protocol,
     "packet with payload in a flow that speaks HTTP without encryption; Wireshark shows fewer", "http", OfBoth},
    {F::HttpRequest, "http.request", T::Protocol, "packet in which an HTTP request ends, with its body", "http.request",
     OfPacket | Same},
    {F::HttpRequestMethod, "http.request.method", T::Text, "method of an HTTP request",
     "http.request.method == \"POST\"", OfPacket | Same},
    {F::HttpRequestUri, "http.request.uri", T::Text, "target of an HTTP request as sent, with its query",
     "http.request.uri contains \"imei=\"", OfPacket | Same},
    {F::HttpHost, "http.host", T::Text, "Host of an HTTP request as sent", "http.host contains \"mi.com\"",
     OfPacket | Same},
    {F::HttpUserAgent, "http.user_agent", T::Text, "User-Agent of an HTTP request", "http.user_agent contains \"MIUI\"",
     OfPacket | Same},
    {F::IpGeoCountry, "ip.geoip.country_iso", T::Country,
     "country in which any location source estimates an IPv4 address of either side", "ip.geoip.country_iso == CN",
     OfBoth},
    {F::IpGeoSrcCountry, "ip.geoip.src_country_iso", T::Country, "the same of the sender",
     "ip.geoip.src_country_iso == CN", OfBoth},
    {F::IpGeoDstCountry, "ip.geoip.dst_country_iso", T::Country, "the same of the receiver",
     "ip.geoip.dst_country_iso == SG", OfBoth},
    {F::IpGeoAsnum, "ip.geoip.asnum", T::Number, "autonomous system of an IPv4 address of either side",
     "ip.geoip.asnum == 16509", OfBoth},
    {F::IpGeoOrg, "ip.geoip.org", T::Text, "name of that autonomous system", "ip.geoip.org contains \"ALIBABA\"",
     OfBoth},
    {F::Ipv6GeoCountry, "ipv6.geoip.country_iso", T::Country,
     "country in which any location source estimates an IPv6 address of either side", "ipv6.geoip.country_iso == CN",
     OfBoth},
    {F::Ipv6GeoSrcCountry, "ipv6.geoip.src_country_iso", T::Country, "the same of the sender",
     "ipv6.geoip.src_country_iso == CN", OfBoth},
    {F::Ipv6GeoDstCountry, "ipv6.geoip.dst_country_iso", T::Country, "the same of the receiver",
     "ipv6.geoip.dst_country_iso == SG", OfBoth},
    {F::Ipv6GeoAsnum, "ipv6.geoip.asnum", T::Number, "autonomous system of an IPv6 address of either side",
     "ipv6.geoip.asnum == 16509", OfBoth},
    {F::Ipv6GeoOrg, "ipv6.geoip.org", T::Text, "name of that autonomous system", "ipv6.geoip.org contains \"ALIBABA\"",
     OfBoth},
};
static_assert(std::size(Rows) == FieldCount);

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < FieldCount; ++i)
        if (static_cast<std::size_t>(Rows[i].id) != i)
            return false;
    return true;
}
static_assert(isInOrder());

std::vector<FilterField> makeFields()
{
    std::vector<FilterField> fields;
    fields.reserve(FieldCount);
    for (const Row& row : Rows)
        fields.push_back({row.id, row.name, row.type, row.what, row.example, (row.scope & OfFlow) != 0,
                          (row.scope & OfPacket) != 0, (row.scope & Same) != 0});
    return fields;
}

} // namespace

const std::vector<FilterField>& filterFields()
{
    static const std::vector<FilterField> fields = makeFields();
    return fields;
}

} // namespace waybill
