// SPDX-License-Identifier: GPL-3.0-or-later
// The vectors of RFC 9001 appendix A and RFC 9369 appendix A, and salts of forerunners against OpenSSL's own HKDF.
#include "names/quic_keys.h"
#include "support/quic_builder.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test;

namespace {

const Bytes FirstId = fromHex("8394c8f03e515708");
// RFC 9001 A.2: the ClientHello's CRYPTO frame; 917 octets of padding follow.
const Bytes RfcClientFrame =
    fromHex("060040f1010000ed0303ebf8fa56f12939b9584a3896472ec40bb863cfd3e86804fe3a47f06a2b69484c"
            "00000413011302010000c000000010000e00000b6578616d706c652e636f6dff01000100000a00080006001d"
            "0017001800100007000504616c706e000500050100000000003300260024001d00209370b2c9caa47fbabaf4"
            "559fedba753de171fa71f50f1ce15d43e994ec74d748002b0003020304000d0010000e040305030603020308"
            "0408050806002d00020101001c00024001003900320408ffffffffffffffff05048000ffff07048000ffff08"
            "01100104800075300901100f088394c8f03e51570806048000ffff");
// RFC 9001 A.3 and RFC 9369 A.3: acknowledgement and ServerHello.
const Bytes RfcServerFrames = fromHex("02000000000600405a020000560303eefce7f7b37ba1d1632e96677825ddf73988cfc79825df"
                                      "566dc5430b9a045a1200130100002e00330024001d00209d3c940d89690b84d08a60993c144eca"
                                      "684d1081287c834d5311bcf32bb9da1a002b00020304");

struct Published {
    const char* version;
    QuicScheme scheme;
    const char* clientKeys[3]; ///< key, iv, header key
    const char* serverKeys[3];
    const char* clientStart; ///< protected header and first octets of the client's packet
    const char* clientTag;   ///< its last 16 octets, which depend on every octet before
    const char* serverPacket;
};

const Published Vectors[] = {
    {"Version1",
     QuicScheme::V1,
     {"1f369613dd76d5467730efcbe3b1a22d", "fa044b2f42a3fd3b46fb255c", "9f50449e04a0e810283a1e9933adedd2"},
     {"cf3a5331653c364c88f0f379b6067e37", "0ac1493ca1905853b0bba03e", "c206b8d9b9f0f37644430b490eeaa314"},
     "c000000001088394c8f03e5157080000449e7b9aec34d1b1c98dd7689fb8ec11d242b123dc9bd8bab936b47d92ec356c",
     "e221af44860018ab0856972e194cd934",
     "cf000000010008f067a5502a4262b5004075c0d95a482cd0991cd25b0aac406a5816b6394100f37a1c69797554780bb38cc5a99f5ede4cf7"
     "3c3ec2493a1839b3dbcba3f6ea46c5b7684df3548e7ddeb9c3bf9c73cc3f3bded74b562bfb19fb84022f8ef4cdd93795d77d06edbb7aaf2f"
     "58891850abbdca3d20398c276456cbc42158407dd074ee"},
    {"Version2",
     QuicScheme::V2,
     {"8b1a0bc121284290a29e0971b5cd045d", "91f73e2351d8fa91660e909f", "45b95e15235d6f45a6b19cbcb0294ba9"},
     {"82db637861d55e1d011f19ea71d5d2a7", "dd13c276499c0249d3310652", "edf6d05c83121201b436e16877593c3a"},
     "d76b3343cf088394c8f03e5157080000449ea0c95e82ffe67b6abcdb4298b485dd04de806071bf03dceebfa162e75d6c",
     "a18b2faa745b6fe189cf772a9f84cbfc",
     "dc6b3343cf0008f067a5502a4262b5004075d92faaf16f05d8a4398c47089698baeea26b91eb761d9b89237bbf87263017915358230035f7"
     "fd3945d88965cf17f9af6e16886c61bfc703106fbaf3cb4cfa52382dd16a393e42757507698075b2c984c707f0a0812d8cd5a6881eaf21ce"
     "da98f4bd23f6fe1a3e2c43edd9ce7ca84bed8521e2e140"},
};

Bytes bytesOf(std::span<const std::uint8_t> view)
{
    return {view.begin(), view.end()};
}

class QuicVectors : public testing::TestWithParam<Published> {
protected:
    [[nodiscard]] QuicKeys keys(bool isClient)
    {
        const Published& row = GetParam();
        return opener.keysOf(row.scheme, opener.initialSecret(row.scheme, FirstId), isClient);
    }

    QuicOpener opener;
};

TEST_P(QuicVectors, KeysAreThePublishedOnes)
{
    for (const bool isClient : {true, false}) {
        const QuicKeys derived = keys(isClient);
        const auto& published = isClient ? GetParam().clientKeys : GetParam().serverKeys;
        EXPECT_EQ(bytesOf(derived.key), fromHex(published[0]));
        EXPECT_EQ(bytesOf(derived.iv), fromHex(published[1]));
        EXPECT_EQ(bytesOf(derived.headerKey), fromHex(published[2]));
    }
}

TEST_P(QuicVectors, TheServersPacketOpens)
{
    const Bytes packet = fromHex(GetParam().serverPacket);
    QuicLongHeader header;
    ASSERT_EQ(decodeQuicLongHeader(packet, packet.size(), header), DecodeStatus::Ok);
    EXPECT_EQ(header.type, QuicPacketType::Initial);
    EXPECT_EQ(header.packet.size(), packet.size());
    std::span<const std::uint8_t> payload;
    ASSERT_TRUE(opener.open(keys(false), header, payload));
    EXPECT_EQ(bytesOf(payload), RfcServerFrames);
}

TEST_P(QuicVectors, TheClientsPacketOpens)
{
    // Sealed here; that start and tag are the published ones shows that all of it is the published packet.
    QuicPacketSpec spec;
    spec.version = GetParam().scheme == QuicScheme::V2 ? QuicVersion2 : QuicVersion1;
    spec.salt = spec.version == QuicVersion2 ? "0dede3def700a6db819381be6e269dcbf9bd2ed9" : spec.salt;
    spec.sourceId.clear();
    spec.number = 2;
    const Bytes packet = initialPacket(spec, RfcClientFrame);
    const Bytes start = fromHex(GetParam().clientStart), tag = fromHex(GetParam().clientTag);
    ASSERT_EQ(packet.size(), 1200u);
    EXPECT_TRUE(std::equal(start.begin(), start.end(), packet.begin()));
    EXPECT_TRUE(std::equal(tag.begin(), tag.end(), packet.end() - 16));

    QuicLongHeader header;
    ASSERT_EQ(decodeQuicLongHeader(packet, packet.size(), header), DecodeStatus::Ok);
    EXPECT_EQ(header.packetNumberOffset, 18u);
    std::span<const std::uint8_t> payload;
    ASSERT_TRUE(opener.open(keys(true), header, payload));
    ASSERT_EQ(payload.size(), 1162u);
    EXPECT_TRUE(std::equal(RfcClientFrame.begin(), RfcClientFrame.end(), payload.begin()));
}

TEST_P(QuicVectors, NoChangedOctetAuthenticates)
{
    const Bytes packet = fromHex(GetParam().serverPacket);
    const QuicKeys serverKeys = keys(false);
    for (std::size_t i = 0; i < packet.size(); ++i) {
        Bytes changed = packet;
        changed[i] ^= 1;
        QuicLongHeader header;
        std::span<const std::uint8_t> payload;
        if (decodeQuicLongHeader(changed, changed.size(), header) == DecodeStatus::Ok) {
            EXPECT_FALSE(opener.open(serverKeys, header, payload)) << "octet " << i;
        }
    }
}

TEST_P(QuicVectors, OtherKeysDoNotOpen)
{
    const Bytes packet = fromHex(GetParam().serverPacket);
    QuicLongHeader header;
    ASSERT_EQ(decodeQuicLongHeader(packet, packet.size(), header), DecodeStatus::Ok);
    std::span<const std::uint8_t> payload;
    EXPECT_FALSE(opener.open(keys(true), header, payload));
    EXPECT_FALSE(opener.open(QuicKeys{}, header, payload));
}

INSTANTIATE_TEST_SUITE_P(Rfc, QuicVectors, testing::ValuesIn(Vectors),
                         [](const auto& row) { return std::string(row.param.version); });

TEST(QuicKeys, APacketTooShortForItsMaskDoesNotOpen)
{
    QuicOpener opener;
    const Bytes packet = fromHex("c00000000100000014");
    QuicLongHeader header;
    header.packet = packet;
    header.packetNumberOffset = 8;
    std::span<const std::uint8_t> payload;
    EXPECT_FALSE(opener.open(QuicKeys{}, header, payload));
}

} // namespace
