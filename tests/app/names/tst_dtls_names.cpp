// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_builder.h"
#include "recording_sink.h"
#include "tls_messages.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test::wire;
using waybill::test::Conversation;
using waybill::test::makeCertificate;
using waybill::test::RecordingSink;
using Hidden = NameSink::Hidden;

namespace {

using Octets = std::vector<std::uint8_t>;

/// A datagram with one record.
Bytes record(unsigned type, unsigned sequence, const Octets& content, unsigned version = 0xfefd)
{
    return Bytes().u8(type).u16(version).u16(0).u16(0).u32(sequence).sized(2, content);
}

struct Message {
    unsigned type, sequence;
    Octets body;
};

/// Octets `from` to `to` of a message as one fragment.
Bytes fragment(const Message& message, std::size_t from = 0, std::size_t to = SIZE_MAX)
{
    to = std::min(to, message.body.size());
    return Bytes()
        .u8(message.type)
        .u24(static_cast<unsigned>(message.body.size()))
        .u16(message.sequence)
        .u24(static_cast<unsigned>(from))
        .sized(3, {message.body.begin() + static_cast<std::ptrdiff_t>(from),
                   message.body.begin() + static_cast<std::ptrdiff_t>(to)});
}

Message clientHello(unsigned sequence, const Octets& extensions, std::size_t cookie = 0, unsigned version = 0xfefd)
{
    return {1, sequence,
            Bytes()
                .u16(version)
                .zeros(32)
                .sized(1, {})
                .sized(1, Bytes().zeros(cookie))
                .sized(2, Bytes().u16(0xc02b))
                .sized(1, {0})
                .sized(2, extensions)};
}

class DtlsNames : public testing::Test {
protected:
    bool answer(const Octets& datagram) { return talk.send(datagram, Direction::FromResponder); }

    RecordingSink sink;
    NameReader reader{sink};
    Conversation talk{reader, 0, 4433};
    Message hello = clientHello(0, sniExtension("a.example"));
    Message serverHello{2, 1, serverHelloBody({}, 0xfefd)};
    Message certificate{11, 2, certificateBody(makeCertificate({{{"CN", "c.example"}}, {}, {}}))};
};

} // namespace

TEST_F(DtlsNames, AClientHelloNamesTheServer)
{
    EXPECT_FALSE(talk.send(record(22, 0, fragment(hello))));
    EXPECT_EQ(sink.nameText(), "tls-sni a.example@1");
    ASSERT_EQ(sink.handshakes.size(), 1u);
    EXPECT_EQ(sink.handshakes[0].version, 0xfefd);
    EXPECT_EQ(sink.handshakes[0].ja4.substr(0, 10), "dd2d010100");
}

TEST_F(DtlsNames, AHelloThatComesAgainWithACookieIsToldOnce)
{
    (void)talk.send(record(22, 0, fragment(hello)));
    EXPECT_TRUE(answer(record(22, 0, fragment({3, 0, Bytes().u16(0xfeff).sized(1, Bytes().zeros(20))}))));
    EXPECT_FALSE(talk.send(record(22, 1, fragment(clientHello(1, sniExtension("a.example"), 20)))));
    EXPECT_EQ(sink.nameText(), "tls-sni a.example@1");
}

TEST_F(DtlsNames, FragmentsMayComeInAnyOrderAndTwice)
{
    const std::size_t size = hello.body.size();
    EXPECT_TRUE(talk.send(record(22, 0, fragment(hello, 40, size))));
    EXPECT_TRUE(talk.send(record(22, 1, fragment(hello, 40, size))));
    EXPECT_TRUE(talk.send(record(22, 2, fragment(hello, 20, 45))));
    EXPECT_TRUE(sink.names.empty());
    EXPECT_FALSE(talk.send(record(22, 3, fragment(hello, 0, 30))));
    EXPECT_EQ(sink.nameText(), "tls-sni a.example@4");
}

TEST_F(DtlsNames, TheNameBeforeAHoleCounts)
{
    const Message padded =
        clientHello(0, Bytes().add(sniExtension("a.example")).add(tlsExtension(21, Bytes().zeros(400))));
    EXPECT_TRUE(talk.send(record(22, 0, fragment(padded, 0, 200))));
    talk.end();
    EXPECT_EQ(sink.nameText(), "tls-sni a.example@1");
    EXPECT_TRUE(sink.handshakes.empty() && sink.hidden.empty());
}

TEST_F(DtlsNames, OtherVersionsAreRead)
{
    (void)talk.send(record(22, 0, fragment(clientHello(0, sniExtension("one.example"), 0, 0xfeff)), 0xfeff));
    Conversation(reader, 1, 443).send(record(22, 0, fragment(clientHello(0, {}, 20, 0x0100)), 0x0100));
    Conversation(reader, 2, 443).send(record(22, 0, fragment(clientHello(0, tlsExtension(43, {2, 0xfe, 0xfc})))));
    ASSERT_EQ(sink.handshakes.size(), 3u);
    EXPECT_EQ(sink.handshakes[0].version, 0xfeff);
    EXPECT_EQ(sink.handshakes[1].version, 0x0100);
    EXPECT_EQ(sink.handshakes[2].version, 0xfefc);
    EXPECT_EQ(sink.hidden, (std::vector{Hidden::NoSniSent, Hidden::NoSniSent}));
}

TEST_F(DtlsNames, TheServersCertificateIsReadInAnyOrder)
{
    EXPECT_TRUE(answer(record(22, 2, fragment(certificate, 200))));
    EXPECT_TRUE(answer(record(22, 3, fragment(certificate, 0, 200))));
    EXPECT_EQ(sink.nameText(), "certificate c.example@2");
    EXPECT_FALSE(answer(record(22, 1, fragment(serverHello))));
    ASSERT_EQ(sink.handshakes.size(), 1u);
    EXPECT_FALSE(sink.handshakes[0].isResumed);
}

TEST_F(DtlsNames, AWholeFlightInOneDatagramIsRead)
{
    EXPECT_FALSE(answer(Bytes().add(record(22, 1, fragment(serverHello))).add(record(22, 2, fragment(certificate)))));
    EXPECT_EQ(sink.nameText(), "certificate c.example@1");
    EXPECT_EQ(sink.handshakes.size(), 1u);
}

TEST_F(DtlsNames, ChangeCipherSpecRightBehindTheHelloIsAResumedSession)
{
    EXPECT_FALSE(answer(Bytes().add(record(22, 1, fragment(serverHello))).add(record(20, 2, {1}))));
    ASSERT_EQ(sink.handshakes.size(), 1u);
    EXPECT_TRUE(sink.handshakes[0].isResumed);
}

TEST_F(DtlsNames, ChangeCipherSpecAfterALossProvesNothing)
{
    EXPECT_TRUE(answer(record(22, 1, fragment(serverHello))));
    EXPECT_TRUE(answer(record(20, 6, {1})));
    talk.end();
    ASSERT_EQ(sink.handshakes.size(), 1u);
    EXPECT_FALSE(sink.handshakes[0].isResumed);
}

TEST_F(DtlsNames, AKeyExchangeBehindTheHelloEndsTheWait)
{
    EXPECT_TRUE(answer(record(22, 1, fragment(serverHello))));
    EXPECT_TRUE(answer(record(22, 2, fragment({14, 5, {}})))) << "not the next message";
    EXPECT_FALSE(answer(record(22, 2, fragment({12, 2, Bytes().zeros(30)}))));
    EXPECT_EQ(sink.handshakes.size(), 1u);
}

TEST_F(DtlsNames, Dtls13EndsWithTheServersHello)
{
    EXPECT_FALSE(answer(record(22, 1, fragment({2, 1, serverHelloBody(tlsExtension(43, {0xfe, 0xfc}), 0xfefd)}))));
    ASSERT_EQ(sink.handshakes.size(), 1u);
    EXPECT_EQ(sink.handshakes[0].version, 0xfefc);
}

TEST_F(DtlsNames, AHandshakeBehindStunIsFound)
{
    const Octets stun = Bytes().u16(1).u16(0).u32(0x2112a442).zeros(12);
    EXPECT_TRUE(talk.send(stun));
    EXPECT_FALSE(talk.send(record(22, 0, fragment(hello))));
    EXPECT_EQ(sink.nameText(), "tls-sni a.example@2");
}

TEST_F(DtlsNames, ADirectionWithoutAnEndIsGivenUp)
{
    int datagrams = 1;
    while (answer(record(22, 0, fragment({3, 0, Bytes().zeros(3)}))) && datagrams < 1000)
        ++datagrams;
    EXPECT_EQ(datagrams, 64);
}

TEST_F(DtlsNames, ManyHalfSentHellosHoldABoundedAmount)
{
    const Message large =
        clientHello(0, Bytes().add(sniExtension("a.example")).add(tlsExtension(21, Bytes().zeros(16000))));
    const Bytes first = record(22, 0, fragment(large, 0, 15000));
    for (std::uint32_t flow = 1; flow <= 2000; ++flow)
        (void)Conversation(reader, flow, 443).send(first);
    EXPECT_GT(sink.names.size(), 500u) << "those beyond 16 MiB are ended and tell what they have";
    EXPECT_LT(sink.names.size(), 1500u);
}

TEST_F(DtlsNames, EveryDamageIsSafe)
{
    const Octets whole = record(22, 0, fragment(hello));
    for (std::uint32_t at = 0; at < whole.size(); ++at) {
        Octets damaged = whole;
        damaged[at] ^= 0xFF;
        (void)Conversation(reader, at + 1, 443).send(damaged);
        (void)Conversation(reader, 1000 + at, 443).send(std::span(whole).first(at));
    }
    EXPECT_GT(sink.names.size(), 0u);
}
