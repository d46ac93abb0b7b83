// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/tls_client_hello.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test::wire;

namespace {

std::vector<std::uint8_t> manyExtensions()
{
    return Bytes()
        .add(sniExtension("WWW.Example.com"))
        .add(tlsExtension(10, Bytes().sized(2, Bytes().u16(0x2a2a).u16(29))))
        .add(tlsExtension(11, Bytes().sized(1, {0, 1})))
        .add(tlsExtension(13, Bytes().sized(2, Bytes().u16(0x0403).u16(0x0804))))
        .add(tlsExtension(16, Bytes().sized(2, Bytes().sized(1, bytesOf("h2")).sized(1, bytesOf("http/1.1")))))
        .add(tlsExtension(42, {}))
        .add(tlsExtension(43, Bytes().sized(1, Bytes().u16(0x0304).u16(0x0303))));
}

DecodeStatus decode(const std::vector<std::uint8_t>& body, ClientHello& hello)
{
    return decodeClientHello(body, body.size(), hello);
}

} // namespace

TEST(TlsClientHello, EveryPartIsReadInOrder)
{
    ClientHello hello;
    ASSERT_EQ(decode(clientHelloBody(manyExtensions()), hello), DecodeStatus::Ok);
    EXPECT_TRUE(hello.isComplete);
    EXPECT_EQ(hello.legacyVersion, 0x0303);
    EXPECT_EQ(hello.sessionIdLength, 32);
    EXPECT_EQ(hello.serverName, "www.example.com");
    EXPECT_EQ(hello.cipherSuites, (std::vector<std::uint16_t>{0x1301, 0xc02b}));
    EXPECT_EQ(hello.extensions, (std::vector<std::uint16_t>{0, 10, 11, 13, 16, 42, 43}));
    EXPECT_EQ(hello.groups, (std::vector<std::uint16_t>{0x2a2a, 29})) << "GREASE is kept";
    EXPECT_EQ(hello.pointFormats, (std::vector<std::uint8_t>{0, 1}));
    EXPECT_EQ(hello.signatureAlgorithms, (std::vector<std::uint16_t>{0x0403, 0x0804}));
    EXPECT_EQ(hello.alpn, (std::vector<std::string>{"h2", "http/1.1"}));
    EXPECT_EQ(hello.supportedVersions, (std::vector<std::uint16_t>{0x0304, 0x0303}));
    EXPECT_TRUE(hello.offersEarlyData);
    EXPECT_EQ(hello.ech, ClientHello::Ech::NotOffered);
}

TEST(TlsClientHello, ThePublishedExampleIsRead)
{
    const std::vector<std::uint8_t> body{
        // RFC 8448 §3, "Simple 1-RTT Handshake", behind the handshake header
        0x03, 0x03, 0xcb, 0x34, 0xec, 0xb1, 0xe7, 0x81, 0x63, 0xba, 0x1c, 0x38, 0xc6, 0xda, 0xcb, 0x19, 0x6a, 0x6d,
        0xff, 0xa2, 0x1a, 0x8d, 0x99, 0x12, 0xec, 0x18, 0xa2, 0xef, 0x62, 0x83, 0x02, 0x4d, 0xec, 0xe7, 0x00, 0x00,
        0x06, 0x13, 0x01, 0x13, 0x03, 0x13, 0x02, 0x01, 0x00, 0x00, 0x91, 0x00, 0x00, 0x00, 0x0b, 0x00, 0x09, 0x00,
        0x00, 0x06, 0x73, 0x65, 0x72, 0x76, 0x65, 0x72, 0xff, 0x01, 0x00, 0x01, 0x00, 0x00, 0x0a, 0x00, 0x14, 0x00,
        0x12, 0x00, 0x1d, 0x00, 0x17, 0x00, 0x18, 0x00, 0x19, 0x01, 0x00, 0x01, 0x01, 0x01, 0x02, 0x01, 0x03, 0x01,
        0x04, 0x00, 0x23, 0x00, 0x00, 0x00, 0x33, 0x00, 0x26, 0x00, 0x24, 0x00, 0x1d, 0x00, 0x20, 0x99, 0x38, 0x1d,
        0xe5, 0x60, 0xe4, 0xbd, 0x43, 0xd2, 0x3d, 0x8e, 0x43, 0x5a, 0x7d, 0xba, 0xfe, 0xb3, 0xc0, 0x6e, 0x51, 0xc1,
        0x3c, 0xae, 0x4d, 0x54, 0x13, 0x69, 0x1e, 0x52, 0x9a, 0xaf, 0x2c, 0x00, 0x2b, 0x00, 0x03, 0x02, 0x03, 0x04,
        0x00, 0x0d, 0x00, 0x20, 0x00, 0x1e, 0x04, 0x03, 0x05, 0x03, 0x06, 0x03, 0x02, 0x03, 0x08, 0x04, 0x08, 0x05,
        0x08, 0x06, 0x04, 0x01, 0x05, 0x01, 0x06, 0x01, 0x02, 0x01, 0x04, 0x02, 0x05, 0x02, 0x06, 0x02, 0x02, 0x02,
        0x00, 0x2d, 0x00, 0x02, 0x01, 0x01, 0x00, 0x1c, 0x00, 0x02, 0x40, 0x01};
    ClientHello hello;
    ASSERT_EQ(decode(body, hello), DecodeStatus::Ok);
    EXPECT_EQ(hello.serverName, "server");
    EXPECT_EQ(hello.sessionIdLength, 0);
    EXPECT_EQ(hello.cipherSuites, (std::vector<std::uint16_t>{0x1301, 0x1303, 0x1302}));
    EXPECT_EQ(hello.extensions, (std::vector<std::uint16_t>{0, 0xff01, 10, 35, 51, 43, 13, 45, 28}));
    EXPECT_EQ(hello.groups.size(), 9u);
    EXPECT_EQ(hello.signatureAlgorithms.size(), 15u);
    EXPECT_EQ(hello.supportedVersions, (std::vector<std::uint16_t>{0x0304}));
}

TEST(TlsClientHello, TheEndOfTheNameIsItsPlaceInTheBody)
{
    const std::vector<std::uint8_t> body = clientHelloBody(sniExtension("abc.example"));
    ClientHello hello;
    ASSERT_EQ(decode(body, hello), DecodeStatus::Ok);
    EXPECT_EQ(hello.serverNameEnd, body.size());
}

TEST(TlsClientHello, EveryTruncationIsReported)
{
    const std::vector<std::uint8_t> whole = clientHelloBody(manyExtensions());
    for (std::size_t kept = 0; kept < whole.size(); ++kept) {
        ClientHello hello;
        const std::span captured = std::span(whole).first(kept);
        EXPECT_EQ(decodeClientHello(captured, whole.size(), hello), DecodeStatus::Truncated) << kept;
        EXPECT_FALSE(hello.isComplete);
    }
}

TEST(TlsClientHello, AMessageThatEndsEarlyIsMalformedExceptBeforeExtensions)
{
    const std::vector<std::uint8_t> whole = clientHelloBody(manyExtensions());
    const std::size_t beforeExtensions = 2 + 32 + 33 + 6 + 2;
    for (std::size_t kept = 0; kept < whole.size(); ++kept) {
        ClientHello hello;
        const bool isOldClient = kept == beforeExtensions;
        EXPECT_EQ(decodeClientHello(std::span(whole).first(kept), kept, hello),
                  isOldClient ? DecodeStatus::Ok : DecodeStatus::Malformed)
            << kept;
        EXPECT_EQ(hello.isComplete, isOldClient);
    }
}

TEST(TlsClientHello, ANameBeforeACutIsStillTheName)
{
    const std::vector<std::uint8_t> whole = clientHelloBody(manyExtensions());
    ClientHello hello;
    EXPECT_EQ(decodeClientHello(std::span(whole).first(whole.size() - 5), whole.size(), hello),
              DecodeStatus::Truncated);
    EXPECT_EQ(hello.serverName, "www.example.com");
}

struct HelloLie {
    const char* name;
    std::size_t at; ///< octet of the body to overwrite
    std::uint8_t value;
};

class TlsClientHelloLie : public testing::TestWithParam<HelloLie> {};

TEST_P(TlsClientHelloLie, IsReported)
{
    std::vector<std::uint8_t> body = clientHelloBody(sniExtension("example.com"));
    body.at(GetParam().at) = GetParam().value;
    ClientHello hello;
    EXPECT_EQ(decode(body, hello), DecodeStatus::Malformed);
}

INSTANTIATE_TEST_SUITE_P(Lengths, TlsClientHelloLie,
                         testing::Values(HelloLie{"SessionIdTooLong", 34, 255}, HelloLie{"CiphersTooLong", 67, 255},
                                         HelloLie{"CompressionTooLong", 73, 255},
                                         HelloLie{"ExtensionsTooLong", 75, 255}, HelloLie{"ExtensionsTooShort", 76, 19},
                                         HelloLie{"ExtensionTooLong", 79, 255}),
                         [](const auto& row) { return row.param.name; });

TEST(TlsClientHello, ANameWhoseLengthLiesIsNoName)
{
    std::vector<std::uint8_t> body = clientHelloBody(sniExtension("example.com"));
    body.at(85) = 200; // host_name length
    ClientHello hello;
    (void)decode(body, hello);
    EXPECT_TRUE(hello.hasServerNameExtension);
    EXPECT_EQ(hello.serverName, "");
    EXPECT_EQ(hello.serverNameEnd, 0u);
}

namespace {

struct EchRow {
    const char* name;
    std::vector<std::uint8_t> content;
    ClientHello::Ech expected;
};

/// ECHClientHello of the outer kind; `suite` is KDF and AEAD.
Bytes echOffer(unsigned suite, std::size_t encSize, std::size_t payloadSize)
{
    return Bytes().u8(0).u32(suite).u8(7).sized(2, Bytes().zeros(encSize)).sized(2, Bytes().zeros(payloadSize));
}

class TlsClientHelloEch : public testing::TestWithParam<EchRow> {};

} // namespace

TEST_P(TlsClientHelloEch, IsAnOfferUnlessItCannotBe)
{
    const Bytes extensions = Bytes()
                                 .add(sniExtension("outer.example"))
                                 .add(tlsExtension(0xfe0d, GetParam().content))
                                 .add(tlsExtension(43, {2, 3, 4}));
    ClientHello hello;
    ASSERT_EQ(decode(clientHelloBody(extensions), hello), DecodeStatus::Ok);
    EXPECT_EQ(hello.ech, GetParam().expected);
    EXPECT_EQ(hello.serverName, "outer.example");
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, TlsClientHelloEch,
    testing::Values(EchRow{"Offer", echOffer(0x00010001, 32, 208), ClientHello::Ech::Outer},
                    EchRow{"OfferAfterRetry", echOffer(0x00010001, 0, 208), ClientHello::Ech::Outer},
                    EchRow{"OfferOfAnUnknownSuite", echOffer(0x00100009, 1120, 208), ClientHello::Ech::Outer},
                    EchRow{"Inner", {1}, ClientHello::Ech::Inner},
                    EchRow{"NoContent", {}, ClientHello::Ech::Impossible},
                    EchRow{"Short", {0, 0, 1}, ClientHello::Ech::Impossible},
                    EchRow{"NoKdf", echOffer(0x00000001, 32, 208), ClientHello::Ech::Impossible},
                    EchRow{"AeadThatEncryptsNothing", echOffer(0x0001ffff, 32, 208), ClientHello::Ech::Impossible},
                    EchRow{"KeyTooShort", echOffer(0x00010001, 31, 208), ClientHello::Ech::Impossible},
                    EchRow{"PayloadTooShort", echOffer(0x00010001, 32, 63), ClientHello::Ech::Impossible},
                    EchRow{"MoreBehind", echOffer(0x00010001, 32, 208).u8(0), ClientHello::Ech::Impossible}),
    [](const auto& row) { return row.param.name; });

TEST(TlsClientHello, EchWithoutTls13IsNoOffer)
{
    ClientHello hello;
    (void)decode(clientHelloBody(tlsExtension(0xfe0d, echOffer(0x00010001, 32, 208))), hello);
    EXPECT_EQ(hello.ech, ClientHello::Ech::Impossible);
}

TEST(TlsClientHello, DraftsOfEncryptedNamesAreTold)
{
    ClientHello hello;
    (void)decode(clientHelloBody(Bytes().add(tlsExtension(0xfe0a, {0x13})).add(tlsExtension(43, {2, 3, 4}))), hello);
    EXPECT_EQ(hello.ech, ClientHello::Ech::Outer);
    (void)decode(clientHelloBody(tlsExtension(0xffce, {0x13, 0x01})), hello);
    EXPECT_TRUE(hello.hasEncryptedSni);
}

TEST(TlsClientHello, OffersOfResumptionAreTold)
{
    ClientHello hello;
    (void)decode(clientHelloBody(tlsExtension(35, {})), hello);
    EXPECT_FALSE(hello.offersTicket) << "asks for a ticket, has none";
    (void)decode(clientHelloBody(Bytes().add(tlsExtension(35, {1, 2})).add(tlsExtension(41, {0}))), hello);
    EXPECT_TRUE(hello.offersTicket && hello.offersPsk);
}

TEST(TlsClientHello, DtlsHasACookieBehindTheSessionId)
{
    const std::vector<std::uint8_t> body = Bytes()
                                               .u16(0xfefd)
                                               .zeros(32)
                                               .sized(1, {})
                                               .sized(1, Bytes().zeros(20))
                                               .sized(2, Bytes().u16(0xc02b))
                                               .sized(1, {0})
                                               .sized(2, sniExtension("dtls.example"));
    ClientHello hello;
    EXPECT_EQ(decodeClientHello(body, body.size(), hello, ClientHelloKind::Dtls), DecodeStatus::Ok);
    EXPECT_EQ(hello.serverName, "dtls.example");
}

TEST(TlsClientHello, SslV2FramingHasCiphersButNoName)
{
    const std::vector<std::uint8_t> message =
        Bytes().u8(1).u16(0x0301).u16(6).u16(0).u16(16).u24(0x00002f).u24(0x010080).zeros(16);
    ClientHello hello;
    EXPECT_EQ(decodeSslV2ClientHello(message, message.size(), hello), DecodeStatus::Ok);
    EXPECT_EQ(hello.cipherSuites, (std::vector<std::uint16_t>{0x2f}));
    EXPECT_TRUE(hello.isComplete);
    for (std::size_t kept = 0; kept < message.size(); ++kept) {
        EXPECT_EQ(decodeSslV2ClientHello(std::span(message).first(kept), message.size(), hello),
                  DecodeStatus::Truncated);
        EXPECT_FALSE(hello.isComplete);
    }
}
