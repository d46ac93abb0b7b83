// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"

namespace waybill::test {
namespace {

const PduFields Piece{.frame = 70'000, .bytes = fromHex("000000040100000000")};

} // namespace

TEST(ExportedPdu, TagsAndBytesAreRead)
{
    const Bytes whole = pduBytes(Piece);
    const auto pdu = readExportedPdu(whole);
    ASSERT_TRUE(pdu);
    EXPECT_EQ(pdu->frame, 70'000u);
    EXPECT_EQ(pdu->dissector, "http2");
    EXPECT_EQ(pdu->source, Phone.address);
    EXPECT_EQ(pdu->destination, TlsServer.address);
    EXPECT_EQ(pdu->sourcePort, Phone.port);
    EXPECT_EQ(pdu->destinationPort, 443);
    EXPECT_FALSE(pdu->isDatagram);
    EXPECT_EQ(Bytes(pdu->bytes.begin(), pdu->bytes.end()), Piece.bytes);
}

TEST(ExportedPdu, Ipv6AndDatagramsAreRead)
{
    PduFields fields = Piece;
    fields.from.address = ip("2001:db8::1");
    fields.to.address = ip("2001:db8::2");
    fields.portType = 3;
    const Bytes whole = pduBytes(fields);
    const auto pdu = readExportedPdu(whole);
    ASSERT_TRUE(pdu);
    EXPECT_EQ(pdu->source, ip("2001:db8::1"));
    EXPECT_TRUE(pdu->isDatagram);
}

TEST(ExportedPdu, EveryTruncationOfTheTagsIsRefused)
{
    const Bytes whole = pduBytes(Piece);
    const std::size_t tags = whole.size() - Piece.bytes.size();
    for (std::size_t kept = 0; kept < tags; ++kept)
        EXPECT_FALSE(readExportedPdu(std::span(whole).first(kept))) << kept;
    EXPECT_TRUE(readExportedPdu(std::span(whole).first(tags))) << "an empty piece is a piece";
}

TEST(ExportedPdu, ALyingLengthIsRefusedOrPassesOverWhatFollows)
{
    const Bytes whole = pduBytes(Piece);
    for (std::size_t at = 2; at < whole.size() - Piece.bytes.size(); at += 4u + whole[at] * 256u + whole[at + 1]) {
        Bytes lying = whole;
        lying[at] = 0xFF; // beyond the end
        EXPECT_FALSE(readExportedPdu(lying)) << at;
    }
}

TEST(ExportedPdu, WithoutFrameOrAddressesItIsNotPlaced)
{
    const std::initializer_list<void (*)(PduFields&)> damages = {
        [](PduFields& f) { f.frame = 0; }, [](PduFields& f) { f.from.port = 0; }, [](PduFields& f) { f.to.port = 0; }};
    for (const auto damage : damages) {
        PduFields fields = Piece;
        damage(fields);
        EXPECT_FALSE(readExportedPdu(pduBytes(fields)));
    }
    EXPECT_FALSE(readExportedPdu(fromHex("0000 0000 aabb")));
}

} // namespace waybill::test
