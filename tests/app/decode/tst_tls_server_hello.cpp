// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/tls_server_hello.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test::wire;

namespace {

std::vector<std::uint8_t> serverHelloBody(const std::vector<std::uint8_t>& extensions)
{
    return Bytes().u16(0x0303).zeros(32).sized(1, Bytes().u32(0xAABBCCDD)).u16(0xc02f).u8(0).sized(2, extensions);
}

std::vector<std::uint8_t> manyExtensions()
{
    return Bytes()
        .add(tlsExtension(43, {3, 4}))
        .add(tlsExtension(41, {0, 0}))
        .add(tlsExtension(16, Bytes().sized(2, Bytes().sized(1, bytesOf("h2")))));
}

DecodeStatus decode(const std::vector<std::uint8_t>& body, ServerHello& hello)
{
    return decodeServerHello(body, body.size(), hello);
}

} // namespace

TEST(TlsServerHello, EveryPartIsRead)
{
    ServerHello hello;
    ASSERT_EQ(decode(serverHelloBody(manyExtensions()), hello), DecodeStatus::Ok);
    EXPECT_TRUE(hello.isComplete && hello.hasSelectedPsk);
    EXPECT_FALSE(hello.isHelloRetryRequest);
    EXPECT_EQ(hello.legacyVersion, 0x0303);
    EXPECT_EQ(hello.version(), 0x0304);
    EXPECT_EQ(hello.sessionId, (std::vector<std::uint8_t>{0xAA, 0xBB, 0xCC, 0xDD}));
    EXPECT_EQ(hello.cipherSuite, 0xc02f);
    EXPECT_EQ(hello.alpn, "h2");
    EXPECT_EQ(hello.extensions, (std::vector<std::uint16_t>{43, 41, 16}));
}

TEST(TlsServerHello, ThePublishedExampleIsRead)
{
    const std::vector<std::uint8_t> body{
        // RFC 8448 §3, "Simple 1-RTT Handshake", behind the handshake header
        0x03, 0x03, 0xa6, 0xaf, 0x06, 0xa4, 0x12, 0x18, 0x60, 0xdc, 0x5e, 0x6e, 0x60, 0x24, 0x9c, 0xd3, 0x4c, 0x95,
        0x93, 0x0c, 0x8a, 0xc5, 0xcb, 0x14, 0x34, 0xda, 0xc1, 0x55, 0x77, 0x2e, 0xd3, 0xe2, 0x69, 0x28, 0x00, 0x13,
        0x01, 0x00, 0x00, 0x2e, 0x00, 0x33, 0x00, 0x24, 0x00, 0x1d, 0x00, 0x20, 0xc9, 0x82, 0x88, 0x76, 0x11, 0x20,
        0x95, 0xfe, 0x66, 0x76, 0x2b, 0xdb, 0xf7, 0xc6, 0x72, 0xe1, 0x56, 0xd6, 0xcc, 0x25, 0x3b, 0x83, 0x3d, 0xf1,
        0xdd, 0x69, 0xb1, 0xb0, 0x4e, 0x75, 0x1f, 0x0f, 0x00, 0x2b, 0x00, 0x02, 0x03, 0x04};
    ServerHello hello;
    ASSERT_EQ(decode(body, hello), DecodeStatus::Ok);
    EXPECT_EQ(hello.version(), 0x0304);
    EXPECT_EQ(hello.cipherSuite, 0x1301);
    EXPECT_TRUE(hello.sessionId.empty());
    EXPECT_EQ(hello.random[0], 0xa6);
}

TEST(TlsServerHello, OldServersSendNoExtensions)
{
    ServerHello hello;
    ASSERT_EQ(decode(Bytes().u16(0x0301).zeros(32).sized(1, {}).u16(5).u8(0), hello), DecodeStatus::Ok);
    EXPECT_TRUE(hello.isComplete);
    EXPECT_EQ(hello.version(), 0x0301);
}

TEST(TlsServerHello, EarlyDraftsOfTls13HaveNoSessionId)
{
    ServerHello hello;
    ASSERT_EQ(decode(Bytes().u16(0x7f12).zeros(32).u16(0x1301).sized(2, tlsExtension(51, {0, 29})), hello),
              DecodeStatus::Ok);
    EXPECT_EQ(hello.cipherSuite, 0x1301);
    EXPECT_EQ(hello.extensions, (std::vector<std::uint16_t>{51}));
}

TEST(TlsServerHello, AHelloRetryRequestIsKnownByItsRandom)
{
    std::vector<std::uint8_t> body = serverHelloBody(tlsExtension(43, {3, 4}));
    const std::vector<std::uint8_t> random{// RFC 8446 §4.1.3
                                           0xCF, 0x21, 0xAD, 0x74, 0xE5, 0x9A, 0x61, 0x11, 0xBE, 0x1D, 0x8C,
                                           0x02, 0x1E, 0x65, 0xB8, 0x91, 0xC2, 0xA2, 0x11, 0x16, 0x7A, 0xBB,
                                           0x8C, 0x5E, 0x07, 0x9E, 0x09, 0xE2, 0xC8, 0xA8, 0x33, 0x9C};
    std::copy(random.begin(), random.end(), body.begin() + 2);
    ServerHello hello;
    ASSERT_EQ(decode(body, hello), DecodeStatus::Ok);
    EXPECT_TRUE(hello.isHelloRetryRequest);
}

TEST(TlsServerHello, EveryTruncationIsReported)
{
    const std::vector<std::uint8_t> whole = serverHelloBody(manyExtensions());
    for (std::size_t kept = 0; kept < whole.size(); ++kept) {
        ServerHello hello;
        EXPECT_EQ(decodeServerHello(std::span(whole).first(kept), whole.size(), hello), DecodeStatus::Truncated)
            << kept;
        EXPECT_FALSE(hello.isComplete);
    }
}

TEST(TlsServerHello, AMessageThatEndsEarlyIsMalformedExceptBeforeExtensions)
{
    const std::vector<std::uint8_t> whole = serverHelloBody(manyExtensions());
    const std::size_t beforeExtensions = 2 + 32 + 5 + 2 + 1;
    for (std::size_t kept = 0; kept < whole.size(); ++kept) {
        ServerHello hello;
        EXPECT_EQ(decodeServerHello(std::span(whole).first(kept), kept, hello),
                  kept == beforeExtensions ? DecodeStatus::Ok : DecodeStatus::Malformed)
            << kept;
    }
}

struct ServerHelloLie {
    const char* name;
    std::size_t at; ///< octet of the body to overwrite
    std::uint8_t value;
};

class TlsServerHelloLie : public testing::TestWithParam<ServerHelloLie> {};

TEST_P(TlsServerHelloLie, IsReported)
{
    std::vector<std::uint8_t> body = serverHelloBody(tlsExtension(43, {3, 4}));
    body.at(GetParam().at) = GetParam().value;
    ServerHello hello;
    EXPECT_EQ(decode(body, hello), DecodeStatus::Malformed);
}

INSTANTIATE_TEST_SUITE_P(Lengths, TlsServerHelloLie,
                         testing::Values(ServerHelloLie{"SessionIdTooLong", 34, 255},
                                         ServerHelloLie{"ExtensionsTooLong", 42, 255},
                                         ServerHelloLie{"ExtensionsTooShort", 43, 5},
                                         ServerHelloLie{"ExtensionTooLong", 46, 255}),
                         [](const auto& row) { return row.param.name; });
