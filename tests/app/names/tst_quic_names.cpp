// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_sink.h"
#include "support/quic_builder.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test;
using Hidden = NameSink::Hidden;

namespace {

constexpr auto Up = Direction::FromOriginator, Down = Direction::FromResponder;
const Bytes ClientId = fromHex("c1c1c1c1"), ServerId = fromHex("5e5e5e5e5e5e5e5e");

class QuicNames : public testing::Test {
protected:
    RecordingSink sink;
    NameReader reader{sink};
    Conversation talk{reader, 0, 443};
    Bytes hello = quicHello("www.example.com");

    bool up(const Bytes& datagram) { return talk.send(datagram, Up); }
    bool down(const Bytes& datagram) { return talk.send(datagram, Down); }
    static Bytes initialOf(const Bytes& frames, std::uint32_t number = 0)
    {
        QuicPacketSpec spec;
        spec.number = number;
        return initialPacket(spec, frames);
    }
    [[nodiscard]] Bytes part(std::size_t begin, std::size_t end) const
    {
        return cryptoFrame(begin, std::span(hello).subspan(begin, end - begin));
    }
};

TEST_F(QuicNames, ANameIsReadFromOnePacket)
{
    EXPECT_TRUE(up(clientInitial("www.example.com")));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@1");
    ASSERT_EQ(sink.handshakes.size(), 1u);
    EXPECT_TRUE(sink.handshakes[0].isClient);
    EXPECT_EQ(sink.handshakes[0].version, 0x0304);
    EXPECT_EQ(sink.handshakes[0].alpn, "h3");
    EXPECT_EQ(sink.handshakes[0].ja3.size(), 32u);
    EXPECT_EQ(sink.handshakes[0].ja4.substr(0, 4), "q13d");
    EXPECT_EQ(sink.factText(), "protocol http3@1");
    EXPECT_TRUE(sink.hidden.empty());
}

TEST_F(QuicNames, TheServersAnswerEndsTheReading)
{
    up(clientInitial("www.example.com"));
    EXPECT_FALSE(down(serverInitial()));
    ASSERT_EQ(sink.handshakes.size(), 2u);
    EXPECT_FALSE(sink.handshakes[1].isClient);
    EXPECT_EQ(sink.handshakes[1].version, 0x0304);
    EXPECT_EQ(sink.handshakes[1].cipherSuite, 0x1301);
    EXPECT_EQ(sink.handshakes[1].frame, 2u);
    EXPECT_FALSE(up(shortPacket(ServerId)));
    EXPECT_FALSE(down(opaquePacket(2, ClientId, ServerId)));
    talk.end();
    EXPECT_EQ(sink.names.size(), 1u);
    EXPECT_TRUE(sink.hidden.empty());
}

TEST_F(QuicNames, AHelloCutAnywhereIntoTwoPacketsIsRead)
{
    for (std::uint32_t cut = 1; cut < hello.size(); ++cut) {
        for (const bool isSwapped : {false, true}) {
            RecordingSink pieces;
            NameReader piecewise(pieces);
            Conversation one(piecewise, cut, 443);
            Bytes packets[] = {initialOf(part(0, cut), 0), initialOf(part(cut, hello.size()), 1)};
            one.send(packets[isSwapped ? 1 : 0]);
            EXPECT_TRUE(pieces.names.empty());
            one.send(packets[isSwapped ? 0 : 1]);
            ASSERT_EQ(pieces.names.size(), 1u) << cut;
            EXPECT_EQ(pieces.names[0].name, "www.example.com");
            EXPECT_EQ(pieces.handshakes.at(0).frame, 2u);
        }
    }
}

TEST_F(QuicNames, ShuffledRepeatedFramesAreRead)
{
    Bytes frames = {1, 0, 0}; // PING and PADDING between, as browsers do on purpose
    const std::size_t end = hello.size() - 3;
    for (const unsigned at : {100u, 20u, 180u, 60u, 140u, 0u, 40u, 120u, 160u, 80u, 100u, 20u, 200u, 220u, 240u}) {
        if (at < end)
            frames = concat({frames, part(at, std::min<std::size_t>(at + 25, end)), Bytes{1, 0}});
    }
    up(initialOf(frames));
    EXPECT_TRUE(sink.names.empty()); // the end is missing
    up(initialOf(part(170, hello.size()), 1));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@1"); // where the name ends
}

TEST_F(QuicNames, TwoInitialsInOneDatagramAreRead)
{
    QuicPacketSpec spec;
    spec.size = 300;
    const Bytes first = initialPacket(spec, part(0, 50));
    spec.number = 1;
    up(concat({first, initialPacket(spec, part(50, hello.size()))}));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@1");
}

TEST_F(QuicNames, TheServersDatagramMayHoldMore)
{
    up(clientInitial("www.example.com"));
    EXPECT_FALSE(down(concat({serverInitial(), opaquePacket(2, ClientId, ServerId, 500), shortPacket(ClientId)})));
    EXPECT_EQ(sink.handshakes.size(), 2u);
}

TEST_F(QuicNames, KeysStayThoseOfTheFirstId)
{
    up(initialOf(part(0, 90)));
    QuicPacketSpec spec;
    spec.destinationId = ServerId; // taken over from the server's first answer
    spec.number = 1;
    up(initialPacket(spec, part(90, hello.size())));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@2");
}

TEST_F(QuicNames, ARetryMakesNewKeys)
{
    const Bytes fresh = fromHex("a5a5a5a5a5a5a5a5a5a5");
    up(clientInitial("www.example.com"));
    down(concat({fromHex("f000000001"), Bytes{4}, ClientId, Bytes{10}, fresh, noise(60, 1)}));
    QuicPacketSpec spec;
    spec.keyId = fresh;
    spec.token = noise(44, 1);
    spec.number = 1;
    EXPECT_TRUE(up(clientInitial("www.example.com", spec)));
    EXPECT_FALSE(down(serverInitial(spec)));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@1"); // told once
    ASSERT_EQ(sink.handshakes.size(), 2u);
    EXPECT_EQ(sink.handshakes[1].frame, 4u);
}

TEST_F(QuicNames, ZeroRttPacketsBeforeTheInitialDoNoHarm)
{
    EXPECT_TRUE(up(opaquePacket(1, QuicPacketSpec().keyId, ClientId, 1100)));
    up(clientInitial("www.example.com"));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@2");
}

TEST_F(QuicNames, AnotherVersionAfterNegotiationIsRead)
{
    QuicPacketSpec reserved;
    reserved.version = 0x1a2a3a4a;
    reserved.salt = "afbfec289993d24c9e9786f19c6111e04390a899"; // of any version: only the server minds
    up(initialPacket(reserved, part(0, 80)));
    down(concat({fromHex("8000000000"), Bytes{4}, ClientId, Bytes{8}, reserved.keyId, fromHex("00000001")}));
    QuicPacketSpec spec;
    spec.keyId = fromHex("0102030405060708");
    up(clientInitial("www.example.com", spec));
    EXPECT_FALSE(down(serverInitial(spec)));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@3");
    EXPECT_EQ(sink.handshakes.size(), 2u);
}

TEST_F(QuicNames, TheServerMayAnswerInVersion2)
{
    QuicPacketSpec second;
    second.version = QuicVersion2;
    second.salt = "0dede3def700a6db819381be6e269dcbf9bd2ed9";
    up(clientInitial("www.example.com"));
    EXPECT_FALSE(down(serverInitial(second)));
    EXPECT_EQ(sink.handshakes.size(), 2u);
}

TEST_F(QuicNames, AServersPacketThatOvertookTheClientsIsReadToo)
{
    EXPECT_TRUE(down(serverInitial()));
    EXPECT_FALSE(up(clientInitial("www.example.com")));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@2");
    ASSERT_EQ(sink.handshakes.size(), 2u);
    EXPECT_FALSE(sink.handshakes[1].isClient);
}

TEST_F(QuicNames, TheOriginatorMayBeTheServer)
{
    Conversation reversed(reader, 5, 443);
    reversed.send(serverInitial(), Up);
    reversed.send(clientInitial("www.example.com"), Down);
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@2");
    EXPECT_EQ(sink.facts.at(0).speaker, Conversation::server());
}

TEST_F(QuicNames, TheServersSideAloneIsSaidToBeUnreadable)
{
    EXPECT_TRUE(down(serverInitial()));
    EXPECT_TRUE(down(opaquePacket(2, ClientId, ServerId, 900)));
    talk.end();
    EXPECT_TRUE(sink.names.empty());
    EXPECT_EQ(sink.hidden, std::vector{Hidden::UnreadableQuic});
}

TEST_F(QuicNames, ACutPacketIsNotBelieved)
{
    const Bytes packet = clientInitial("www.example.com");
    FlowContext flow;
    flow.flow.value = 3;
    for (const std::size_t kept : {30u, 200u, 1199u})
        EXPECT_TRUE(reader.onDatagram(flow, {Up, std::span(packet).first(kept), 1200, kept, Timestamp{}}));
    reader.onFlowEnd(flow.flow);
    EXPECT_TRUE(sink.names.empty());
    EXPECT_EQ(sink.hidden, std::vector{Hidden::UnreadableQuic});
}

TEST_F(QuicNames, AHelloWithALostEndTellsItsName)
{
    up(initialOf(part(0, hello.size() - 5)));
    EXPECT_TRUE(sink.names.empty());
    for (int i = 0; i < 4; ++i)
        talk.send(shortPacket(ServerId));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@1");
    EXPECT_TRUE(sink.handshakes.empty()); // no fingerprint of a part
    talk.end();
    EXPECT_TRUE(sink.hidden.empty());
}

TEST_F(QuicNames, AHelloWithALostStartIsUnreadable)
{
    up(initialOf(part(20, hello.size())));
    talk.end();
    EXPECT_TRUE(sink.names.empty());
    EXPECT_EQ(sink.hidden, std::vector{Hidden::UnreadableQuic});
}

TEST_F(QuicNames, DnsOverQuicIsSaidToHideWhatItAsks)
{
    up(initialOf(cryptoFrame(0, quicHello("dns.example", {"doq-i03"}))));
    EXPECT_EQ(sink.nameText(), "quic-sni dns.example@1");
    EXPECT_EQ(sink.factText(), "protocol doq@1");
    EXPECT_EQ(sink.hidden, std::vector{Hidden::EncryptedDns});
    RecordingSink byPort;
    NameReader portReader(byPort);
    Conversation(portReader, 0, 853).send(initialOf(cryptoFrame(0, quicHello("", {}))));
    EXPECT_EQ(byPort.hidden, std::vector{Hidden::EncryptedDns});
}

TEST_F(QuicNames, AnOfferOfEchMarksTheNameAsTheProviders)
{
    const Bytes outer = clientHello(
        {.version = TlsVersion::Tls13, .serverName = "provider.example", .alpn = {"h3"}, .offersEch = true});
    up(initialOf(cryptoFrame(0, outer)));
    ASSERT_EQ(sink.names.size(), 1u);
    EXPECT_TRUE(sink.names[0].isOuter);
    EXPECT_EQ(sink.hidden, std::vector{Hidden::EncryptedClientHello});
}

TEST_F(QuicNames, AHelloWithoutNameIsSaidToHaveNone)
{
    up(initialOf(cryptoFrame(0, quicHello(""))));
    EXPECT_TRUE(sink.names.empty());
    EXPECT_EQ(sink.hidden, std::vector{Hidden::NoSniSent});
}

TEST_F(QuicNames, TheHelloBehindARetryRequestIsTheServers)
{
    up(clientInitial("www.example.com"));
    Bytes request = serverHello({.version = TlsVersion::Tls13, .cipher = 0x1302});
    const Bytes magic = fromHex("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c"); // RFC 8446 §4.1.3
    std::copy(magic.begin(), magic.end(), request.begin() + 6);
    QuicPacketSpec spec;
    spec.isClient = false;
    EXPECT_TRUE(down(initialPacket(spec, cryptoFrame(0, request))));
    EXPECT_EQ(sink.handshakes.size(), 1u);
    spec.number = 1;
    const Bytes answer = serverHello({.version = TlsVersion::Tls13, .cipher = 0x1301});
    EXPECT_FALSE(down(initialPacket(spec, cryptoFrame(request.size(), answer))));
    ASSERT_EQ(sink.handshakes.size(), 2u);
    EXPECT_EQ(sink.handshakes[1].cipherSuite, 0x1301);
}

TEST_F(QuicNames, ARefusedConnectionEnds)
{
    up(clientInitial("www.example.com"));
    QuicPacketSpec spec;
    spec.isClient = false;
    spec.destinationId = ClientId;
    EXPECT_FALSE(down(initialPacket(spec, fromHex("02000000001c410006036e6f21"))));
    EXPECT_EQ(sink.handshakes.size(), 1u);
}

struct VersionRow {
    const char* name;
    std::uint32_t version;
    const char* salt;
};
const char* const Salt1 = "38762cf7f55934b34d179ae6a4c80cadccbb7f0a";
const char* const Salt29 = "afbfec289993d24c9e9786f19c6111e04390a899";
const char* const Salt23 = "c3eef712c72ebb5a11a7d2432bb46365bef9f502";
const char* const Salt22 = "7fbcdb0e7c66bbe9193a96cd21519ebd7a02644a";
const VersionRow VersionRows[] = {
    {"Version1", 1, Salt1},
    {"Version2", QuicVersion2, "0dede3def700a6db819381be6e269dcbf9bd2ed9"},
    {"Draft22", 0xff000016, Salt22},
    {"Draft23", 0xff000017, Salt23},
    {"Draft28", 0xff00001c, Salt23},
    {"Draft29", 0xff00001d, Salt29},
    {"Draft32", 0xff000020, Salt29},
    {"Draft33", 0xff000021, Salt1},
    {"Draft34", 0xff000022, Salt1},
    {"Mvfst22", 0xfaceb001, Salt22},
    {"Mvfst27", 0xfaceb002, Salt23},
    {"MvfstExperiment", 0xfaceb00e, Salt23},
    {"MvfstVersion1", 0xfaceb003, Salt1},
    {"GoogleT050", 0x54303530, "7ff579e5acd072915580304c43a2367c60488310"},
    {"GoogleT051", 0x54303531, "7a4edef4e7ccee5fa4506c19124fc8ccda6e033d"},
    {"ReservedVersion", 0x4a5a6a7a, Salt29},
    {"PrivateVersion", 0x50435131, Salt1},
};

class QuicVersions : public testing::TestWithParam<VersionRow> {};

TEST_P(QuicVersions, BothSidesAreRead)
{
    QuicPacketSpec spec;
    spec.version = GetParam().version;
    spec.salt = GetParam().salt;
    RecordingSink sink;
    NameReader reader(sink);
    Conversation talk(reader, 0, 443);
    talk.send(clientInitial("www.example.com", spec));
    EXPECT_EQ(sink.nameText(), "quic-sni www.example.com@1");
    EXPECT_FALSE(talk.send(serverInitial(spec), Down));
    EXPECT_EQ(sink.handshakes.size(), 2u);
}

INSTANTIATE_TEST_SUITE_P(All, QuicVersions, testing::ValuesIn(VersionRows),
                         [](const auto& row) { return std::string(row.param.name); });

TEST_F(QuicNames, AVersionThatNobodyKnowsIsSaidToBeUnreadable)
{
    QuicPacketSpec spec;
    spec.version = 0x00c0ffee;
    spec.salt = "0000000000000000000000000000000000000000";
    up(clientInitial("www.example.com", spec));
    talk.end();
    EXPECT_TRUE(sink.names.empty());
    EXPECT_EQ(sink.hidden, std::vector{Hidden::UnreadableQuic});
}

} // namespace
