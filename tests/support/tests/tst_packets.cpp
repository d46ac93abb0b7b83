// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/capture_writer.h"
#include "support/dns_builder.h"
#include "support/http_builder.h"
#include "support/lan_builder.h"
#include "support/packet_builder.h"
#include "support/tcp_conversation.h"
#include "support/tests/tshark.h"
#include "support/tls_builder.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

const Endpoint Phone = endpoint("192.168.43.20", 40000), Server = endpoint("42.62.48.181", 443);
const Endpoint Resolver = endpoint("192.168.43.1", 53);
const Endpoint PhoneV6 = endpoint("2001:db8::20", 40000), ServerV6 = endpoint("2001:db8:1::443", 443);

BuiltPacket at(std::int64_t second, Bytes bytes)
{
    BuiltPacket packet;
    packet.time = {second * NsPerSecond};
    packet.bytes = std::move(bytes);
    return packet;
}

// Writes the packets to a file and returns what tshark prints for it.
std::string ask(const std::vector<BuiltPacket>& packets, const std::string& arguments)
{
    const TemporaryDirectory directory;
    return tshark(directory.write("t.pcapng", pcapngFile(packets)), arguments);
}

std::vector<BuiltPacket> conversation(const TlsSession& session, const TcpPath& path = {Phone, Server})
{
    TcpConversation talk(path, {NsPerSecond});
    return talk.connect().speak(tlsTurns(session)).close().packets();
}

} // namespace

TEST(InternetChecksum, AgreesWithTheExampleOfRfc1071)
{
    EXPECT_EQ(internetChecksum(fromHex("00 01 f2 03 f4 f5 f6 f7")), static_cast<std::uint16_t>(~0xddf2));
}

TEST(Builders, TheFilterForWrongPacketsFindsABadChecksum)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    Bytes frame = tcpFrame(Phone, Server, {.syn = true});
    frame.back() ^= 1;
    EXPECT_NE(ask({at(1, frame)}, WrongPackets), "");
}

TEST(Builders, DatagramsOfEveryProtocolPassTshark)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    DhcpMessage dhcp;
    dhcp.client = handsetMac();
    dhcp.hostname = "android-1";
    const Endpoint client = endpoint("0.0.0.0", 68), everyone = endpoint("255.255.255.255", 67);
    const Endpoint resolverV6 = endpoint("2001:db8::1", 53);
    const std::vector<DnsRecord> chain = {cnameRecord("app.chat.xiaomi.net", "app01.nodes.gslb.mi-idc.com"),
                                          addressRecord("app01.nodes.gslb.mi-idc.com", Server.address)};
    const std::vector<DnsRecord> six = {addressRecord("a.example", ServerV6.address)};
    const std::vector<DnsRecord> service = {httpsRecord("b.example", {"h2", "h3"}, {})};
    const std::vector<BuiltPacket> packets = {
        at(1, udpFrame(client, everyone, dhcpBytes(dhcp))),
        at(2, udpFrame(Phone, Resolver, dnsQuery(7, "app.chat.xiaomi.net"))),
        at(3, udpFrame(Resolver, Phone, dnsAnswer(7, "app.chat.xiaomi.net", DnsType::A, chain))),
        at(4, udpFrame(resolverV6, PhoneV6, dnsAnswer(8, "a.example", DnsType::Aaaa, six))),
        at(5, udpFrame(Resolver, Phone, dnsAnswer(9, "b.example", DnsType::Https, service))),
        at(6, udpFrame(Phone, endpoint("216.239.32.15", 123), ntpRequest({1'400'000'000 * NsPerSecond}))),
    };
    EXPECT_EQ(ask(packets, WrongPackets), "");
    EXPECT_EQ(ask(packets, "-Y 'dns || dhcp || ntp' -T fields -e frame.number"), "1\n2\n3\n4\n5\n6\n");
    EXPECT_EQ(ask(packets, "-Y dns.flags.response==1 -T fields -e dns.a -e dns.aaaa"),
              "42.62.48.181\t\n\t2001:db8:1::443\n\t\n");
}

TEST(Builders, FramesOfEveryShapePassTshark)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    const Bytes datagram = udpDatagram(Phone, Resolver, dnsQuery(9, "fragmented.example"));
    IpHeader head{Phone.address, Resolver.address, 17};
    head.dontFragment = false;
    IpHeader tail = head;
    head.moreFragments = true;
    tail.fragmentOffset = 16;
    const auto cut = datagram.begin() + tail.fragmentOffset;
    const Bytes first = ipPacket(head, Bytes(datagram.begin(), cut)),
                second = ipPacket(tail, Bytes(cut, datagram.end()));
    const Bytes ping = icmpBytes(Phone.address, Server.address, {8, 0, fromHex("00 01 00 01 61 62 63")});
    const Bytes pingV6 = icmpBytes(PhoneV6.address, ServerV6.address, {128, 0, fromHex("00 01 00 01 61 62")});
    const std::vector<BuiltPacket> packets = {
        at(1, ethernetIp(handsetMac(), gatewayMac(), ping)),
        at(2, ethernetIp(handsetMac(), gatewayMac(), pingV6)),
        at(3, ethernetIp(handsetMac(), gatewayMac(), first)),
        at(4, ethernetIp(handsetMac(), gatewayMac(), second)),
        at(5, withVlan(withVlan(udpFrame(Phone, Resolver, dnsQuery(1, "vlan.example")), 7), 8, 0x88A8)),
        at(6, arpFrame({false, handsetMac(), Phone.address, MacAddress(), Resolver.address})),
    };
    EXPECT_EQ(ask(packets, WrongPackets), "");
    EXPECT_EQ(ask(packets, "-Y 'dns || icmp || icmpv6 || arp' -T fields -e frame.number"), "1\n2\n4\n5\n6\n");
}

TEST(Tls, SessionOfEitherVersionPassesTshark)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    for (const TlsVersion version : {TlsVersion::Tls12, TlsVersion::Tls13}) {
        TlsSession session;
        session.hello.version = version;
        session.hello.serverName = "api.account.xiaomi.com";
        session.hello.alpn = {"h2", "http/1.1"};
        session.exchanges = {{700, 40'000}};
        const auto packets = conversation(session);
        EXPECT_EQ(ask(packets, WrongPackets), "");
        EXPECT_EQ(ask(packets, "-Y tls.handshake.type==1 -T fields -e tls.handshake.extensions_server_name -e "
                               "tls.handshake.extensions_alpn_str"),
                  "api.account.xiaomi.com\th2,http/1.1\n");
        EXPECT_NE(ask(packets, "-Y tls.handshake.type==2 -T fields -e tls.handshake.ciphersuite"), "");
    }
}

TEST(Tls, OuterHelloOfEchIsReadAsOneByTshark)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    TlsSession session;
    session.hello.version = TlsVersion::Tls13;
    session.hello.serverName = "cloudflare-ech.com";
    session.hello.offersEch = true;
    EXPECT_EQ(ask(conversation(session), "-Y 'tls.handshake.extension.type == 65037' -T fields -e frame.number"),
              "4\n");
    EXPECT_EQ(ask(conversation(session), WrongPackets), "");
}

TEST(Tls, CertificateShowsItsNamesToTshark)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    TlsSession session;
    session.hello.serverName = "update.miui.com";
    EXPECT_EQ(ask(conversation(session), "-Y tls.handshake.type==11 -T fields -e x509ce.dNSName"), "update.miui.com\n");
}

TEST(TcpConversation, UntroubledExchangeGivesTsharkNothingToSay)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    TcpPath path{Phone, Server};
    path.clientIsn = 0xFFFFFFF0; // wraps within the first segment
    TcpConversation talk(path, {NsPerSecond});
    talk.connect().clientSends(noise(5000, 1)).serverSends(noise(9000, 2)).close();
    EXPECT_EQ(ask(talk.packets(), "-Y tcp.analysis.flags"), "");
    EXPECT_EQ(ask(talk.packets(), "-q -z conv,tcp").find("0 packets"), std::string::npos);
}

TEST(TcpConversation, EachTroubleIsTheOneThatTsharkNames)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    const std::vector<std::pair<TcpTrouble, std::string>> rows = {
        {{.missing = 1}, "tcp.analysis.lost_segment"},
        {{.lost = 1}, "tcp.analysis.retransmission || tcp.analysis.out_of_order"},
        {{.repeated = 1}, "tcp.analysis.retransmission"},
        {{.swapped = 0}, "tcp.analysis.out_of_order"},
    };
    for (const auto& [trouble, filter] : rows) {
        TcpConversation talk({Phone, Server}, {NsPerSecond});
        talk.connect().clientSends(noise(4000, 1), trouble).close();
        EXPECT_NE(ask(talk.packets(), "-Y '" + filter + "'"), "") << filter;
        EXPECT_EQ(ask(talk.packets(), WrongPackets), "") << filter;
    }
}

TEST(TcpConversation, HandshakeTakesOneRoundTripAtTheCapture)
{
    TcpPath path{Phone, Server};
    path.rttMs = 200;
    TcpConversation talk(path, {0});
    talk.connect();
    EXPECT_EQ(talk.packets().at(1).time.ns, 180'000'000);
    EXPECT_EQ(talk.packets().at(2).time.ns, 200'000'000);
}

TEST(TcpConversation, Ipv6SegmentsPassTsharkToo)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    TcpConversation talk({PhoneV6, {ServerV6.address, 80}}, {NsPerSecond});
    talk.connect()
        .clientSends(httpRequest({.target = "/a", .host = "v6.example"}))
        .serverSends(httpResponse({}))
        .close();
    EXPECT_EQ(ask(talk.packets(), WrongPackets), "");
    EXPECT_EQ(ask(talk.packets(), "-Y http.request -T fields -e http.request.full_uri"), "http://v6.example/a\n");
}

} // namespace waybill::test
