// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/dtls_record.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test::wire;

namespace {

Bytes record(unsigned version, unsigned epoch, unsigned sequence, const std::vector<std::uint8_t>& fragment)
{
    return Bytes().u8(22).u16(version).u16(epoch).u16(0).u32(sequence).sized(2, fragment);
}

Bytes fragment(unsigned offset, const std::vector<std::uint8_t>& bytes, unsigned length)
{
    return Bytes().u8(1).u24(length).u16(3).u24(offset).sized(3, bytes);
}

} // namespace

TEST(DtlsRecord, RecordsOfADatagramAreTakenOneByOne)
{
    const Bytes datagram = Bytes().add(record(0xfeff, 0, 5, {1, 2, 3})).add(record(0xfefd, 0, 6, {4}));
    std::span<const std::uint8_t> bytes(datagram.begin(), datagram.size());
    DtlsRecord got;
    ASSERT_EQ(takeDtlsRecord(bytes, bytes.size(), got), DecodeStatus::Ok);
    EXPECT_EQ(got.type, 22);
    EXPECT_EQ(got.version, 0xfeff);
    EXPECT_EQ(got.sequence, 5u);
    EXPECT_EQ(got.fragment.size(), 3u);
    ASSERT_EQ(takeDtlsRecord(bytes, bytes.size(), got), DecodeStatus::Ok);
    EXPECT_EQ(got.sequence, 6u);
    EXPECT_TRUE(bytes.empty());
}

TEST(DtlsRecord, HandshakeFragmentsSayTheirPlace)
{
    const Bytes message = Bytes().add(fragment(10, {7, 8}, 40)).add(fragment(0, {}, 0));
    std::span<const std::uint8_t> bytes(message.begin(), message.size());
    DtlsHandshakeFragment got;
    ASSERT_EQ(takeDtlsFragment(bytes, bytes.size(), got), DecodeStatus::Ok);
    EXPECT_EQ(got.type, 1);
    EXPECT_EQ(got.length, 40u);
    EXPECT_EQ(got.messageSequence, 3);
    EXPECT_EQ(got.offset, 10u);
    EXPECT_EQ(got.bytes.size(), 2u);
    ASSERT_EQ(takeDtlsFragment(bytes, bytes.size(), got), DecodeStatus::Ok);
    EXPECT_TRUE(bytes.empty());
}

TEST(DtlsRecord, EveryTruncationIsReported)
{
    const Bytes whole = record(0xfefd, 0, 1, fragment(0, {1, 2, 3}, 3));
    for (std::size_t kept = 0; kept < whole.size(); ++kept) {
        std::span<const std::uint8_t> bytes(whole.begin(), kept);
        DtlsRecord got;
        EXPECT_EQ(takeDtlsRecord(bytes, whole.size(), got), DecodeStatus::Truncated) << kept;
        EXPECT_TRUE(bytes.empty());
        bytes = {whole.begin(), kept};
        EXPECT_EQ(takeDtlsRecord(bytes, kept, got), DecodeStatus::Malformed) << kept;
    }
    const Bytes message = fragment(0, {1, 2, 3}, 3);
    for (std::size_t kept = 0; kept < message.size(); ++kept) {
        std::span<const std::uint8_t> bytes(message.begin(), kept);
        DtlsHandshakeFragment got;
        EXPECT_EQ(takeDtlsFragment(bytes, message.size(), got), DecodeStatus::Truncated) << kept;
        bytes = {message.begin(), kept};
        EXPECT_EQ(takeDtlsFragment(bytes, kept, got), DecodeStatus::Malformed) << kept;
    }
}

TEST(DtlsRecord, AFragmentBeyondItsMessageIsMalformed)
{
    const Bytes message = fragment(39, {7, 8}, 40);
    std::span<const std::uint8_t> bytes(message.begin(), message.size());
    DtlsHandshakeFragment got;
    EXPECT_EQ(takeDtlsFragment(bytes, bytes.size(), got), DecodeStatus::Malformed);
}

struct DtlsRow {
    const char* name;
    Bytes datagram;
    bool expected;
};

class DtlsRecordKind : public testing::TestWithParam<DtlsRow> {};

TEST_P(DtlsRecordKind, IsToldByItsFirstOctets)
{
    const Bytes& datagram = GetParam().datagram;
    std::span<const std::uint8_t> bytes(datagram.begin(), datagram.size());
    EXPECT_EQ(mayBeDtls(bytes), GetParam().expected);
    DtlsRecord got;
    EXPECT_EQ(takeDtlsRecord(bytes, bytes.size(), got) == DecodeStatus::Ok, GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Datagrams, DtlsRecordKind,
                         testing::Values(DtlsRow{"Dtls10", record(0xfeff, 0, 0, {1}), true},
                                         DtlsRow{"Dtls12", record(0xfefd, 0, 0, {1}), true},
                                         DtlsRow{"BeforeTheStandard", record(0x0100, 0, 0, {1}), true},
                                         DtlsRow{"Encrypted", record(0xfefd, 1, 0, {1}), false},
                                         DtlsRow{"Tls", record(0x0303, 0, 0, {1}), false},
                                         DtlsRow{"Short", Bytes().u8(22).u16(0xfefd), false}),
                         [](const auto& row) { return row.param.name; });
