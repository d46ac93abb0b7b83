// SPDX-License-Identifier: GPL-3.0-or-later
#include "../decode/capture_bytes.h"
#include "names/packet_tree.h"
#include "support/packet_builder.h"
#include "support/protocol_bytes.h"
#include "support/tree_promises.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace waybill::test {

namespace {

using wire::clientHelloBody, wire::dnsQuery, wire::sniExtension, wire::tlsRecords;

const TreeNode* find(const TreeNode& node, std::string_view field)
{
    if (node.wiresharkField == field)
        return &node;
    for (const TreeNode& child : node.children)
        if (const TreeNode* found = find(child, field))
            return found;
    return nullptr;
}

const TreeNode* findLabel(const TreeNode& node, std::string_view label)
{
    if (node.label.rfind(label, 0) == 0)
        return &node;
    for (const TreeNode& child : node.children)
        if (const TreeNode* found = findLabel(child, label))
            return found;
    return nullptr;
}

/// "field=value@offset+length" of the first node with that field; empty when there is none.
std::string placed(const TreeNode& tree, std::string_view field)
{
    const TreeNode* node = find(tree, field);
    return node ? node->wiresharkValue + "@" + std::to_string(node->offset) + "+" + std::to_string(node->length)
                : std::string();
}

const Endpoint Phone = endpoint("192.168.43.20", 40000), Server = endpoint("42.62.48.181", 443),
               Resolver = endpoint("8.8.8.8", 53);

void expectPromises(const Bytes& packet, LinkType link)
{
    for (std::size_t kept = 0; kept <= packet.size(); ++kept) {
        const Bytes prefix(packet.begin(), packet.begin() + static_cast<std::ptrdiff_t>(kept));
        RawPacket raw = rawPacket(prefix, link);
        EXPECT_EQ(brokenPromise(packetTree(raw), kept), "") << "ended after " << kept;
        raw.wireLength = static_cast<std::uint32_t>(packet.size());
        EXPECT_EQ(brokenPromise(packetTree(raw), kept), "") << "cut after " << kept;
    }
}

} // namespace

TEST(PacketTree, FieldsStandAtTheirBytes)
{
    const TreeNode tree = packetTree(rawPacket(tcpFrame(Phone, Server, {.sequence = 7, .syn = true})));
    EXPECT_EQ(placed(tree, "eth.dst"), gatewayMac().toString() + "@0+6");
    EXPECT_EQ(placed(tree, "ip.ttl"), "64@22+1");
    EXPECT_EQ(placed(tree, "ip.src"), "192.168.43.20@26+4");
    EXPECT_EQ(placed(tree, "tcp.dstport"), "443@36+2");
    EXPECT_EQ(placed(tree, "tcp.seq_raw"), "7@38+4");
    EXPECT_EQ(placed(tree, "tcp.flags"), "0x0002@46+2");
    EXPECT_EQ(wiresharkFilter(*find(tree, "ip.src")), "ip.src == 192.168.43.20");
    EXPECT_EQ(packetLine(tree).protocol, "TCP");
    EXPECT_NE(packetLine(tree).info.find("[SYN]"), std::string::npos);
}

TEST(PacketTree, NamesAreFilteredForAsText)
{
    const TreeNode dns = packetTree(rawPacket(udpFrame(Phone, Resolver, dnsQuery(7, "mi.com"))));
    EXPECT_EQ(placed(dns, "dns.qry.name"), "mi.com@54+8");
    EXPECT_EQ(wiresharkFilter(*find(dns, "dns.qry.name")), "lower(dns.qry.name) == \"mi.com\"");
    EXPECT_EQ(packetLine(dns).info, "query A mi.com");
    const TreeNode tls = packetTree(rawPacket(tcpFrame(
        Phone, Server, {.ack = true, .payload = tlsRecords(clientHelloBody(sniExtension("weibo.com")), 9999)})));
    EXPECT_EQ(wiresharkFilter(*find(tls, "tls.handshake.extensions_server_name")),
              "tls.handshake.extensions_server_name == \"weibo.com\"");
    EXPECT_EQ(packetLine(tls).info, "Client Hello, weibo.com");
}

TEST(PacketTree, WhatIsNotDecodedIsNamedWithItsBytes)
{
    const TreeNode tree = packetTree(rawPacket(tcpFrame(Phone, Server, {.ack = true, .payload = noise(100, 1)})));
    const TreeNode* rest = findLabel(tree, "Not decoded further");
    ASSERT_NE(rest, nullptr);
    EXPECT_EQ(rest->offset, 54U);
    EXPECT_EQ(rest->length, 100U);
    RawPacket cut = rawPacket(Bytes(60));
    const Bytes frame = tcpFrame(Phone, Server, {.ack = true, .payload = noise(100, 1)});
    cut.bytes = std::span(frame).first(60);
    cut.wireLength = static_cast<std::uint32_t>(frame.size());
    EXPECT_EQ(findLabel(packetTree(cut), "Not decoded further")->value,
              "6 bytes; 94 more were on the wire and not captured");
}

TEST(PacketTree, DamageIsSaidWithItsPlace)
{
    Bytes frame = udpFrame(Phone, Resolver, dnsQuery(7, "mi.com"));
    frame[54] = 0x7F; // a label longer than any can be
    const TreeNode tree = packetTree(rawPacket(frame));
    const TreeNode* damage = findLabel(tree, "Name is damaged");
    ASSERT_NE(damage, nullptr);
    EXPECT_TRUE(damage->isProblem);
    Bytes shortIp = tcpFrame(Phone, Server, {.syn = true});
    shortIp[14] = 0x41; // a header of four bytes
    EXPECT_TRUE(findLabel(packetTree(rawPacket(shortIp)), "Contradicts itself")->isProblem);
}

TEST(PacketTree, TunnelsLeadToTheInnerPacket)
{
    const Bytes inner = ipPacket({.source = ip("10.0.0.1"), .destination = ip("10.0.0.2"), .protocol = 17},
                                 udpDatagram(endpoint("10.0.0.1", 4000), endpoint("10.0.0.2", 53), dnsQuery(1, "a.b")));
    const Bytes outer =
        ethernetIp(handsetMac(), gatewayMac(),
                   ipPacket({.source = ip("1.1.1.1"), .destination = ip("2.2.2.2"), .protocol = 4}, inner));
    const TreeNode tree = packetTree(rawPacket(outer));
    EXPECT_EQ(packetLine(tree).info, "query A a.b");
    EXPECT_EQ(placed(tree, "dns.qry.name"), "a.b@74+5");
}

TEST(PacketTree, HostileTextsAreShownEscapedAndNeverFilteredFor)
{
    const std::string target = "GET /\x1b[31m" + std::string(3000, 'a') + " HTTP/1.1\r\nHost: a\"b\\c\r\n\r\n";
    const TreeNode tree = packetTree(rawPacket(tcpFrame(Phone, Server, {.ack = true, .payload = bytesOf(target)})));
    EXPECT_EQ(brokenPromise(tree, 10'000), "");
    EXPECT_EQ(find(tree, "http.request.uri"), nullptr);
    EXPECT_EQ(wiresharkFilter(*find(tree, "http.host")), R"(http.host == "a\"b\\c")");
}

TEST(PacketTree, ManyTinyRecordsAreBounded)
{
    Bytes records;
    for (int i = 0; i < 10'000; ++i)
        records.insert(records.end(), {23, 3, 3, 0, 1, 0});
    const TreeNode tree = packetTree(rawPacket(tcpFrame(Phone, Server, {.ack = true, .payload = records})));
    EXPECT_EQ(brokenPromise(tree, 100'000), "");
    EXPECT_NE(findLabel(tree, "More than can be listed"), nullptr);
}

TEST(PacketTree, EveryPrefixOfGoodPacketsKeepsThePromises)
{
    expectPromises(udpFrame(Phone, Resolver, dnsQuery(7, "mi.com")), LinkType::Ethernet);
    expectPromises(tcpFrame(Phone, Server, {.syn = true, .options = synOptions(1460)}), LinkType::Ethernet);
    expectPromises(tcpFrame(Phone, Server, {.payload = tlsRecords(clientHelloBody(sniExtension("weibo.com")), 9999)}),
                   LinkType::Ethernet);
    expectPromises(
        arpFrame({.senderMac = handsetMac(), .sender = ip("10.0.0.1"), .targetMac = {}, .target = ip("10.0.0.2")}),
        LinkType::Ethernet);
}

TEST(PacketTree, EveryPublishedPacketKeepsThePromises)
{
    ASSERT_FALSE(corpusPath().empty()) << "needs the published captures";
    std::size_t packets = 0;
    for (const char* folder : {"handset", "formats", "malformed", "names"}) {
        for (const std::string& path : corpusFiles(folder)) {
            const CaptureBytes capture(path);
            for (const RawPacket& packet : capture.packets()) {
                const TreeNode tree = packetTree(packet);
                ASSERT_EQ(brokenPromise(tree, packet.bytes.size()), "") << path << " packet " << packet.frame;
                ASSERT_FALSE(packetLine(tree).protocol.empty());
                ++packets;
            }
        }
    }
    EXPECT_GT(packets, 10'000U);
}

} // namespace waybill::test
