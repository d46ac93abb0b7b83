// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/quic_lane.h"
#include "decrypt/tls_lane.h"
#include "exported.h"

namespace waybill::test {
namespace {

using Lines = std::vector<std::string>;

std::pair<Timestamp, PduFields> piece(std::uint32_t frame, const std::string& text, bool isUp = true)
{
    PduFields fields{.frame = frame, .bytes = bytesOf(text)};
    if (!isUp)
        std::swap(fields.from, fields.to);
    return {OnePacket::timeOf(frame), fields};
}

/// A lane beside packets 1 to `count`, odd ones sent by the phone.
template <typename Lane>
struct Beside {
    DecryptionTally tally{.mostBytes = 1000};
    PlaintextLog log;
    bool wasAtEnd = false;

    static constexpr std::uint8_t Usual = std::is_same_v<Lane, TlsLane> ? ProtocolTcp : ProtocolUdp;

    explicit Beside(const Bytes& output, std::uint64_t count = 9, std::uint64_t mostBytes = 1000,
                    std::uint8_t protocol = Usual)
    {
        tally.mostBytes = mostBytes;
        Lane lane(sourceOf(output), tally);
        for (std::uint64_t frame = 1; frame <= count; ++frame)
            EXPECT_TRUE(lane.onPacket(OnePacket(frame, frame % 2 == 1, protocol).reread(), log));
        if constexpr (std::is_same_v<Lane, TlsLane>)
            wasAtEnd = lane.isAtEnd().value_or(false);
        else
            wasAtEnd = lane.finish(log).value_or(false);
    }
};
using BesideTls = Beside<TlsLane>;
using BesideQuic = Beside<QuicLane>;

std::string quicLine(std::uint64_t frame, std::uint64_t stream, std::uint64_t offset, const std::string& text)
{
    std::string hex;
    for (const char c : text)
        hex += fmt::format("{:02x}", c);
    const std::int64_t ns = OnePacket::timeOf(frame).ns;
    return fmt::format("{}\t{}.{:09}\t{}\t1\t1\t{}\t{}\t{}\n", frame, ns / NsPerSecond, ns % NsPerSecond, stream,
                       offset, text.size(), hex);
}

} // namespace

TEST(TlsLane, PiecesMeetTheirPackets)
{
    const BesideTls seen(
        exportedFile({piece(3, "GET /"), piece(3, " HTTP"), piece(4, "200", false), piece(7, "/1.1")}));
    EXPECT_EQ(seen.log.told, (Lines{"flow 0 tls up 0+0 GET / @3", "flow 0 tls up 5+0  HTTP @3",
                                    "flow 0 tls down 0+0 200 @4", "flow 0 tls up 10+0 /1.1 @7"}));
    EXPECT_EQ(seen.tally.pieces, 4u);
    EXPECT_EQ(seen.tally.bytes, 17u);
    EXPECT_EQ(seen.tally.whyEnded, "");
    EXPECT_TRUE(seen.wasAtEnd);
}

TEST(TlsLane, EmptyRecordsTellNothing)
{
    const BesideTls seen(exportedFile({piece(1, ""), piece(3, "x"), piece(3, ""), piece(5, "y")}));
    EXPECT_EQ(seen.log.told, (Lines{"flow 0 tls up 0+0 x @3", "flow 0 tls up 1+0 y @5"}));
    EXPECT_EQ(seen.tally.pieces, 2u);
    EXPECT_EQ(seen.tally.damaged, 0u);
}

TEST(TlsLane, DatagramsAreOfDtls)
{
    auto one = piece(1, "x");
    one.second.portType = 3;
    EXPECT_EQ(BesideTls(exportedFile({one})).log.told, (Lines{"flow 0 dtls up 0+0 x @1"}));
}

TEST(TlsLane, WhatContradictsThePacketIsLeftOut)
{
    auto late = piece(3, "late");
    late.first.ns += 2000; // two microseconds: another packet has this number there
    auto foreign = piece(5, "foreign");
    foreign.second.to = endpoint("203.0.113.5", 443);
    const BesideTls seen(exportedFile({late, foreign, piece(7, "good"), piece(5, "back")}));
    EXPECT_EQ(seen.log.told, (Lines{"flow 0 tls up 0+0 good @7"}));
    EXPECT_EQ(seen.tally.unplaced, 2u);
    EXPECT_EQ(seen.tally.passed, 1u);
}

TEST(TlsLane, FurtherPacketsAreNoticed)
{
    EXPECT_FALSE(BesideTls(exportedFile({piece(1, "x"), piece(10, "y")})).wasAtEnd);
}

TEST(TlsLane, DamagedPiecesAreCounted)
{
    PcapngWriter out;
    out.addSection();
    (void)out.addInterface({.linkType = static_cast<LinkType>(ExportedPduLinkType)});
    (void)out.addInterface({.linkType = LinkType::Ethernet});
    out.addPacket({.time = Start, .bytes = fromHex("000c ffff 00")});
    out.addPacket({.time = Start, .bytes = Bytes(60), .interface = 1});
    out.addPacket({.time = OnePacket::timeOf(3), .bytes = pduBytes(piece(3, "good").second)});
    const BesideTls seen(out.bytes());
    EXPECT_EQ(seen.tally.damaged, 2u);
    EXPECT_EQ(seen.log.told, (Lines{"flow 0 tls up 0+0 good @3"}));
}

TEST(TlsLane, MoreThanTheCaptureHoldsIsNotTaken)
{
    const BesideTls seen(exportedFile({piece(1, "12345678"), piece(3, "90"), piece(5, "x")}), 9, 9);
    EXPECT_EQ(seen.log.told.size(), 1u);
    EXPECT_NE(seen.tally.whyEnded.find("more plaintext than"), std::string::npos);
}

TEST(TlsLane, EveryCutOfItsOutputKeepsWhatCameBefore)
{
    const Bytes whole = exportedFile({piece(1, "one"), piece(3, "two")});
    for (std::size_t kept = 0; kept < whole.size(); ++kept) {
        const BesideTls seen(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(kept)));
        EXPECT_LE(seen.log.told.size(), 1u) << kept;
        EXPECT_TRUE(!seen.tally.whyEnded.empty() || seen.wasAtEnd) << kept;
    }
    EXPECT_NE(BesideTls(bytesOf("tshark: what is this?")).tally.whyEnded, "");
}

TEST(QuicLane, StreamsArePutInOrder)
{
    const BesideQuic seen(bytesOf(quicLine(1, 0, 0, "hel") + quicLine(2, 0, 0, "down") + quicLine(3, 0, 5, "world") +
                                  quicLine(5, 0, 3, "lo") + quicLine(7, 4, 0, "other") + quicLine(9, 0, 8, "ld!")));
    EXPECT_EQ(seen.log.told,
              (Lines{"flow 0 quic 0 up 0+0 hel @1", "flow 0 quic 0 down 0+0 down @2", "flow 0 quic 0 up 3+0 lo @5",
                     "flow 0 quic 0 up 5+0 world @3", "flow 0 quic 4 up 0+0 other @7", "flow 0 quic 0 up 10+0 ! @9"}));
    EXPECT_TRUE(seen.wasAtEnd);
}

TEST(QuicLane, WhatAnIcmpErrorQuotesIsNotTakenTwice)
{
    EXPECT_TRUE(BesideQuic(bytesOf(quicLine(3, 0, 0, "x")), 9, 1000, ProtocolIcmp).log.told.empty());
    EXPECT_TRUE(BesideTls(exportedFile({piece(3, "x")}), 9, 1000, ProtocolIcmp).log.told.empty());
}

TEST(QuicLane, GapsAreToldAtTheEnd)
{
    EXPECT_EQ(BesideQuic(bytesOf(quicLine(3, 0, 5, "world"))).log.told, (Lines{"flow 0 quic 0 up 5+5 world @3"}));
}

TEST(QuicLane, WhatIsDamagedOrForeignIsCounted)
{
    std::string wrongTime = quicLine(3, 0, 0, "x");
    wrongTime[wrongTime.find('.') + 1] = '7';
    const BesideQuic seen(bytesOf("what\n" + wrongTime + "5\t1.000000000\t0\t1\t1\t\t1\tab\n" +
                                  quicLine(7, 0, std::uint64_t{1} << 33, "far") + quicLine(9, 0, 0, "good") + "cut"));
    EXPECT_EQ(seen.log.told, (Lines{"flow 0 quic 0 up 0+0 good @9"}));
    EXPECT_EQ(seen.tally.damaged, 3u);
    EXPECT_EQ(seen.tally.unplaced, 2u) << "the unreadable line has another time, too";
    EXPECT_EQ(seen.tally.whyEnded, "its output ends within a line");
}

TEST(QuicLane, AnEndlessLineIsNotHeld)
{
    const BesideQuic seen(Bytes(QuicLane::MostLineBytes + 100, 'x'));
    EXPECT_NE(seen.tally.whyEnded.find("longer than 1 MiB"), std::string::npos);
}

TEST(QuicLane, TheQuietestStreamMakesRoom)
{
    std::string text;
    for (std::uint64_t stream = 0; stream <= QuicLane::MostStreams; ++stream)
        text += quicLine(stream < 5 ? 1 : 3, stream * 4, 1, "x"); // each waits for its first byte
    const BesideQuic seen(bytesOf(text), 3, 10'000);
    ASSERT_EQ(seen.log.told.size(), QuicLane::MostStreams + 1);
    EXPECT_EQ(seen.log.told.front(), "flow 0 quic 0 up 1+1 x @1");
}

} // namespace waybill::test
