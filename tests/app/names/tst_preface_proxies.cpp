// SPDX-License-Identifier: GPL-3.0-or-later
// What proxies put in front of a connection: the PROXY protocol, SOCKS.
#include "names/preface_proxy.h"
#include "names/preface_socks.h"
#include "recording_sink.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using waybill::test::Conversation;
using waybill::test::RecordingSink;
using namespace waybill::test::wire;

namespace {

using Octets = std::vector<std::uint8_t>;

constexpr std::string_view Signature("\r\n\r\n\0\r\nQUIT\n", 12);

Octets hello()
{
    return tlsRecords(clientHelloBody(sniExtension("tls.example")));
}
Octets binaryHeader(unsigned command, unsigned family, const Octets& rest)
{
    return Bytes().text(Signature).u8(command).u8(family).sized(2, rest);
}
Octets v4Ends()
{
    return Bytes().u32(0xC0000207).u32(0xC6336401).u16(50000).u16(443);
}
Octets socksRequest(unsigned type, const Octets& address)
{
    return Bytes().u8(5).u8(1).u8(0).u8(type).add(address).u16(443);
}

class Proxies : public testing::Test {
protected:
    /// The fields told for these segments and the ClientHello in the last of them.
    std::string fieldsOf(const std::vector<Octets>& segments)
    {
        sink = {};
        NameReader reader(sink);
        Conversation talk(reader, 0, 8443);
        for (std::size_t i = 0; i + 1 < segments.size(); ++i)
            talk.say(segments[i]);
        talk.say(Octets(Bytes().add(segments.back()).add(hello())));
        EXPECT_EQ(sink.names.size(), 1u) << "what follows is read";
        return sink.factText(FactKind::ChannelField);
    }

    RecordingSink sink;
};

} // namespace

TEST_F(Proxies, TheTextFormTellsBothEnds)
{
    EXPECT_EQ(fieldsOf({bytesOf("PROXY TCP4 192.0.2.7 198.51.100.1 50000 443\r\n")}),
              "channel-field PROXY src 192.0.2.7:50000 dst 198.51.100.1:443@1");
    EXPECT_EQ(fieldsOf({bytesOf("PROXY TCP6 2001:db8::7 2001:"), bytesOf("db8::1 50000 443\r\n")}),
              "channel-field PROXY src [2001:db8::7]:50000 dst [2001:db8::1]:443@2");
    EXPECT_EQ(fieldsOf({bytesOf("PROXY UNKNOWN\r\n")}), "");
    EXPECT_EQ(sink.factText(FactKind::Protocol), "protocol proxy@1");
}

TEST_F(Proxies, TheBinaryFormTellsBothEndsAndTheAuthority)
{
    EXPECT_EQ(fieldsOf({binaryHeader(0x21, 0x11, v4Ends())}),
              "channel-field PROXY src 192.0.2.7:50000 dst 198.51.100.1:443@1");
    const Octets fields = Bytes().u8(1).sized(2, bytesOf("h2")).u8(2).sized(2, bytesOf("Sni.example"));
    EXPECT_EQ(fieldsOf({binaryHeader(0x21, 0x11, Bytes().add(v4Ends()).add(fields))}),
              "channel-field PROXY src 192.0.2.7:50000 dst 198.51.100.1:443@1; "
              "channel-field PROXY authority=sni.example@1");
    const Octets v6 = Bytes().u32(0x20010db8).zeros(11).u8(7).u32(0x20010db8).zeros(11).u8(1).u16(1).u16(2);
    EXPECT_EQ(fieldsOf({binaryHeader(0x21, 0x21, v6)}),
              "channel-field PROXY src [2001:db8::7]:1 dst [2001:db8::1]:2@1");
    EXPECT_EQ(fieldsOf({binaryHeader(0x20, 0x00, {})}), "") << "LOCAL: the proxy speaks for itself";
    EXPECT_EQ(fieldsOf({binaryHeader(0x21, 0x31, Bytes().zeros(216))}), "") << "UNIX sockets";
}

TEST_F(Proxies, AnySegmentationOfTheBinaryFormGivesTheSame)
{
    const Octets header = binaryHeader(0x21, 0x11, Bytes().add(v4Ends()).u8(2).sized(2, bytesOf("a.example")));
    const Octets all = Bytes().add(header).add(hello());
    for (std::size_t size = Signature.size(); size <= all.size(); ++size) {
        RecordingSink own;
        NameReader reader(own);
        Conversation(reader, 0, 443).sayInPieces(all, size);
        EXPECT_EQ(own.facts.size(), 3u) << size;
        EXPECT_EQ(own.names.size(), 1u) << size;
    }
}

TEST_F(Proxies, LongHeadersArePassedOverWithoutHoldingThem)
{
    const Octets header = binaryHeader(0x21, 0x11, Bytes().add(v4Ends()).u8(0xE0).sized(2, Octets(60000)));
    ProxyHeaderReader reader(sink);
    StreamChunk chunk;
    for (std::size_t at = 0; at < header.size(); at += 1000) {
        chunk.bytes = std::span(header).subspan(at, std::min<std::size_t>(1000, header.size() - at));
        const bool isLast = at + chunk.bytes.size() == header.size();
        EXPECT_EQ(reader.onChunk({}, chunk).next, isLast ? ReadOutcome::Next::Recognise : ReadOutcome::Next::More);
        EXPECT_LE(reader.heldBytes(), 2 * ProxyHeaderReader::MaxHeldHeader);
    }
    EXPECT_EQ(sink.factText(FactKind::ChannelField), "channel-field PROXY src 192.0.2.7:50000 dst 198.51.100.1:443@0");
}

TEST_F(Proxies, HeadersThatLieEnd)
{
    NameReader reader(sink);
    EXPECT_FALSE(Conversation(reader, 0, 80).say("PROXY TCP4 " + std::string(200, '1') + "\r\n"));
    EXPECT_FALSE(Conversation(reader, 1, 80).say("PROXY TCP4 " + std::string(200, '1')));
    Conversation lost(reader, 2, 80);
    lost.say(Signature);
    EXPECT_FALSE(lost.say(hello(), 10));
    Conversation(reader, 3, 80).say(binaryHeader(0x21, 0x11, Octets(5)));
    EXPECT_EQ(sink.factText(FactKind::ChannelField), "");
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(Proxies, Socks5ClientsNameTheirDestination)
{
    const Octets methods{5, 2, 0, 2};
    const Octets login = Bytes().u8(1).sized(1, bytesOf("user")).sized(1, bytesOf("password"));
    const Octets named = socksRequest(3, Bytes().sized(1, bytesOf("Host.example")));
    EXPECT_EQ(fieldsOf({methods, named}), "channel-field SOCKS host=host.example:443@2");
    EXPECT_EQ(fieldsOf({methods, login, named}), "channel-field SOCKS host=host.example:443@3");
    EXPECT_EQ(fieldsOf({Bytes().add(methods).add(login).add(named)}), "channel-field SOCKS host=host.example:443@1");
    EXPECT_EQ(fieldsOf({methods, socksRequest(1, Bytes().u32(0xC0000207))}),
              "channel-field SOCKS host=192.0.2.7:443@2");
    EXPECT_EQ(fieldsOf({methods, socksRequest(4, Bytes().u32(0x20010db8).zeros(12))}),
              "channel-field SOCKS host=[2001:db8::]:443@2");
    EXPECT_EQ(sink.factText(FactKind::Protocol), "protocol socks@1");
}

TEST_F(Proxies, Socks4ClientsDoToo)
{
    const Octets plain = Bytes().u8(4).u8(1).u16(443).u32(0xC0000207).text("user").u8(0);
    EXPECT_EQ(fieldsOf({plain}), "channel-field SOCKS host=192.0.2.7:443@1");
    const Octets named = Bytes().u8(4).u8(1).u16(443).u32(1).u8(0).text("Host.example").u8(0);
    EXPECT_EQ(fieldsOf({named}), "channel-field SOCKS host=host.example:443@1");
}

TEST_F(Proxies, SocksServersArePassedOver)
{
    const Octets reply = Bytes().u8(5).u8(0).u8(0).u8(1).zeros(6);
    EXPECT_EQ(fieldsOf({{5, 0}, reply}), "") << "an address of the proxy's own";
    EXPECT_EQ(fieldsOf({{5, 2}, {1, 0}, reply}), "");
    NameReader reader(sink);
    Conversation talk(reader, 1, 1080);
    talk.say(Bytes().u8(0).u8(90).zeros(6));
    talk.say(hello());
    EXPECT_EQ(sink.names.size(), 2u);
}

TEST_F(Proxies, EveryPrefixOfSocksIsHarmlessAndLiesEnd)
{
    const Octets all = Bytes().u8(5).u8(1).u8(0).add(socksRequest(3, Bytes().sized(1, bytesOf("h.example"))));
    NameReader reader(sink);
    for (std::size_t kept = 3; kept < all.size(); ++kept) {
        Conversation talk(reader, static_cast<std::uint32_t>(kept), 1080);
        talk.say(std::span(all).first(kept));
        talk.end();
    }
    EXPECT_EQ(sink.factText(FactKind::ChannelField), "");
    for (const Octets& lie : {Octets{5, 0, 0}, Octets{5, 200, 0}, Octets{4, 9, 0, 0, 0, 0, 0, 0, 0},
                              Octets{5, 1, 0, 9, 9}, Octets{0, 90, 0}, Octets{5}})
        EXPECT_FALSE(SocksReader::mayBeginWith(lie));
    Conversation wrongType(reader, 100, 1080);
    wrongType.say(Octets{5, 1, 0});
    EXPECT_FALSE(wrongType.say(socksRequest(9, Octets(4))));
    Conversation wrongMessage(reader, 101, 1080);
    wrongMessage.say(Octets{5, 1, 0});
    EXPECT_FALSE(wrongMessage.say("GET / HTTP/1.1\r\n"));
}
