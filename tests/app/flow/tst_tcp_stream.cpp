// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/tcp_stream.h"
#include "support/bytes.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace waybill::test {

namespace {

/// One direction whose pieces are put together again: missing bytes read as '?'.
class Received {
public:
    explicit Received(std::uint32_t isn = 1000) : m_isn(isn) {}

    void syn(const std::string& early = {}) { give(m_isn, early, true); }
    /// Bytes at an offset from the byte behind the SYN; `wireLength` above the text's is cut by the snaplen.
    void at(std::int64_t offset, const std::string& sent, std::uint32_t wireLength = 0)
    {
        give(static_cast<std::uint32_t>(m_isn + 1 + offset), sent, false, wireLength);
    }
    void ack(std::int64_t offset) { stream.acknowledge(static_cast<std::uint32_t>(m_isn + 1 + offset), m_handler); }
    void finish() { stream.finish(m_handler); }

    TcpStream stream;
    std::string text;
    std::vector<StreamPiece> pieces; ///< their bytes are gone

private:
    void give(std::uint32_t sequence, const std::string& bytes, bool syn, std::uint32_t wireLength = 0)
    {
        const Bytes copy = bytesOf(bytes);
        const auto length = std::max(wireLength, static_cast<std::uint32_t>(copy.size()));
        stream.add({.sequence = sequence, .syn = syn, .length = length, .bytes = copy, .frame = ++m_frame, .time = {}},
                   m_handler);
    }

    std::uint32_t m_isn;
    std::uint64_t m_frame = 0;
    PieceHandler m_handler = [this](const StreamPiece& piece) {
        EXPECT_EQ(piece.offset, text.size() + piece.gapBefore) << "pieces come in order, without holes of their own";
        text += std::string(piece.gapBefore, '?');
        text.append(piece.bytes.begin(), piece.bytes.end());
        text += std::string(piece.length - piece.bytes.size(), '#');
        pieces.push_back(piece);
        pieces.back().bytes = {};
    };
};

} // namespace

TEST(TcpStream, SegmentsInOrderPassThrough)
{
    Received in;
    in.syn();
    in.at(0, "abc");
    in.at(3, "def");
    EXPECT_EQ(in.text, "abcdef");
    EXPECT_TRUE(in.stream.startsAtSyn());
    EXPECT_EQ(in.stream.distinctBytes(), 6U);
    EXPECT_EQ(in.stream.retransmittedBytes(), 0U);
    EXPECT_EQ(in.stream.missedBytes(), 0U);
}

TEST(TcpStream, ReorderedSegmentsWaitForTheirPlace)
{
    Received in;
    in.syn();
    in.at(6, "ghi");
    in.at(3, "def");
    EXPECT_EQ(in.text, "");
    in.at(0, "abc");
    EXPECT_EQ(in.text, "abcdefghi");
    EXPECT_EQ(in.pieces.back().frame, 2U) << "the packet that carried ghi";
    EXPECT_EQ(in.stream.distinctBytes(), 9U);
    EXPECT_EQ(in.stream.retransmittedBytes(), 0U);
}

TEST(TcpStream, EveryOrderOfFourSegmentsGivesTheSameStream)
{
    std::vector<int> order{0, 1, 2, 3};
    do {
        Received in;
        in.syn();
        for (const int i : order)
            in.at(i * 2, std::string(2, static_cast<char>('a' + i)));
        EXPECT_EQ(in.text, "aabbccdd");
        EXPECT_EQ(in.stream.distinctBytes(), 8U);
        EXPECT_EQ(in.stream.retransmittedBytes(), 0U);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST(TcpStream, ARetransmissionCountsOnce)
{
    Received in;
    in.syn();
    in.at(0, "abcdef");
    in.at(0, "abcdef");
    in.at(2, "cdefgh"); // four old bytes, two new ones
    EXPECT_EQ(in.text, "abcdefgh");
    EXPECT_EQ(in.stream.distinctBytes(), 8U);
    EXPECT_EQ(in.stream.retransmittedBytes(), 10U);
}

TEST(TcpStream, OverlapsOfWaitingSegmentsCountOnce)
{
    Received in;
    in.syn();
    in.at(4, "ef");
    in.at(8, "ij");
    in.at(3, "defghijk"); // e, f, i and j wait already
    EXPECT_EQ(in.stream.distinctBytes(), 8U);
    EXPECT_EQ(in.stream.retransmittedBytes(), 4U);
    in.at(0, "abcd"); // d waits already
    EXPECT_EQ(in.text, "abcdefghijk");
    EXPECT_EQ(in.stream.distinctBytes(), 11U);
    EXPECT_EQ(in.stream.retransmittedBytes(), 5U);
}

TEST(TcpStream, SequenceNumbersWrap)
{
    Received in(0xFFFFFFFCU); // bytes 0 to 2 stand before the wrap
    in.syn();
    in.at(0, "ab");
    in.at(6, "gh");
    in.at(2, "cdef");
    in.at(0, "ab");
    in.ack(8);
    EXPECT_EQ(in.text, "abcdefgh");
    EXPECT_EQ(in.stream.retransmittedBytes(), 2U);
    EXPECT_EQ(in.stream.unacknowledgedBytes(), 0U);
    EXPECT_EQ(in.stream.missedBytes(), 0U);
}

TEST(TcpStream, DataOnTheSynIsPartOfTheStream)
{
    Received in;
    in.syn("early"); // TCP Fast Open, RFC 7413
    in.at(5, "late");
    EXPECT_EQ(in.text, "earlylate");
    EXPECT_EQ(in.stream.firstByteSequence(), 1001U);
}

TEST(TcpStream, AnAcknowledgedGapIsGivenUp)
{
    Received in;
    in.syn();
    in.at(0, "abc");
    in.at(8, "ijk");
    EXPECT_EQ(in.text, "abc");
    in.ack(11); // the receiver has what the capture lost
    EXPECT_EQ(in.text, "abc?????ijk");
    EXPECT_EQ(in.stream.missedBytes(), 5U);
    EXPECT_EQ(in.stream.distinctBytes(), 6U);
    EXPECT_EQ(in.stream.unacknowledgedBytes(), 0U);
}

TEST(TcpStream, AnAcknowledgmentBeforeTheGapLeavesItOpen)
{
    Received in;
    in.syn();
    in.at(0, "abc");
    in.at(8, "ijk");
    in.ack(3); // the receiver misses it too: it will be sent again
    EXPECT_EQ(in.text, "abc");
    EXPECT_EQ(in.stream.unacknowledgedBytes(), 3U) << "ijk: bytes not seen are not sent and waiting";
    in.at(3, "defgh");
    EXPECT_EQ(in.text, "abcdefghijk");
    EXPECT_EQ(in.stream.missedBytes(), 0U);
}

TEST(TcpStream, BytesAcknowledgedButNeverSeenAreMissed)
{
    Received in;
    in.syn();
    in.at(0, "abc");
    in.ack(103);
    EXPECT_EQ(in.stream.missedBytes(), 99U) << "103 - 3, and one may be the FIN";
    in.ack(4);
    EXPECT_EQ(in.stream.missedBytes(), 99U) << "an older acknowledgment takes nothing back";
}

TEST(TcpStream, AnAcknowledgedFinIsNoMissedByte)
{
    Received in;
    in.syn();
    in.at(0, "abc");
    in.ack(4);
    EXPECT_EQ(in.stream.missedBytes(), 0U);
}

TEST(TcpStream, FinishGivesUpEveryGap)
{
    Received in;
    in.syn();
    in.at(2, "c");
    in.at(5, "f");
    in.finish();
    EXPECT_EQ(in.text, "??c??f");
    EXPECT_EQ(in.stream.missedBytes(), 4U);
    EXPECT_EQ(in.stream.distinctBytes(), 2U);
    EXPECT_EQ(in.stream.unacknowledgedBytes(), 2U) << "no acknowledgment was seen at all";
}

TEST(TcpStream, TooManyWaitingBytesGiveUpTheGap)
{
    Received in;
    in.syn();
    const std::string segment(1024, 'x');
    for (std::size_t i = 0; i < 63; ++i)
        in.at(static_cast<std::int64_t>(10 + i * 1024), segment);
    EXPECT_EQ(in.text.size(), 0U) << "63 KiB may wait";
    in.at(10 + 63 * 1024, segment + "more");
    EXPECT_EQ(in.text.size(), 10U + 64 * 1024 + 4);
    EXPECT_EQ(in.stream.missedBytes(), 10U);
}

TEST(TcpStream, TooManyWaitingSegmentsGiveUpTheGap)
{
    Received in;
    in.syn();
    for (int i = 0; i < static_cast<int>(TcpStream::PendingSegmentsLimit); ++i)
        in.at(1 + 2 * i, "x"); // each behind a hole of one byte
    EXPECT_EQ(in.text, "");
    in.at(1 + 2 * 64, "x");
    EXPECT_EQ(in.text, "?x") << "only as many gaps as needed";
    in.finish();
    EXPECT_EQ(in.stream.distinctBytes(), 65U);
    EXPECT_EQ(in.stream.missedBytes(), 65U);
}

TEST(TcpStream, AKeepAliveProbeIsARetransmission)
{
    Received in;
    in.syn();
    in.at(0, "abc");
    in.at(2, "c"); // RFC 9293 §3.8.4: SEG.SEQ = SND.NXT - 1, one garbage byte
    in.at(2, "");  // or none
    EXPECT_EQ(in.text, "abc");
    EXPECT_EQ(in.stream.distinctBytes(), 3U);
    EXPECT_EQ(in.stream.retransmittedBytes(), 1U);
}

TEST(TcpStream, JoinedLateTheFirstSegmentIsTheStart)
{
    Received in;
    in.at(5000, "abc");
    in.at(5003, "def");
    EXPECT_EQ(in.text, "abcdef");
    EXPECT_FALSE(in.stream.startsAtSyn());
    in.at(4990, "0123456789ABCg"); // begins before everything that was seen
    EXPECT_EQ(in.stream.distinctBytes(), 6U) << "ends inside what is known";
}

TEST(TcpStream, OnlyAcknowledgmentsSeenStillCountWhatWasMissed)
{
    Received in;
    in.ack(1);
    in.ack(501);
    EXPECT_TRUE(in.stream.hasBase());
    EXPECT_EQ(in.stream.distinctBytes(), 0U);
    EXPECT_EQ(in.stream.missedBytes(), 499U) << "500, and one may be the FIN";
}

TEST(TcpStream, BytesCutByTheSnaplenCountByTheirLength)
{
    Received in;
    in.syn();
    in.at(0, "abc", 10);
    in.at(10, "k");
    EXPECT_EQ(in.text, "abc#######k");
    EXPECT_EQ(in.stream.distinctBytes(), 11U);
    EXPECT_EQ(in.stream.missedBytes(), 0U);
}

TEST(TcpStream, ASegmentFromFarAwayIsForeign)
{
    Received in;
    in.syn();
    in.at(0, "abc");
    in.at((std::int64_t{1} << 30) + 4, "x");
    in.at(-(std::int64_t{1} << 29), "x");
    in.finish();
    EXPECT_EQ(in.text, "abc");
    EXPECT_EQ(in.stream.missedBytes(), 0U);
}

TEST(TcpStream, MoreThanFourGigabytesKeepCounting)
{
    std::uint64_t sent = 0;
    PieceHandler ignore = [](const StreamPiece&) {};
    TcpStream stream;
    constexpr std::uint32_t Step = 1U << 29;
    for (std::uint32_t sequence = 0; sent < (std::uint64_t{5} << 30); sequence += Step, sent += Step) {
        stream.add({.sequence = sequence, .length = Step, .bytes = {}, .time = {}}, ignore);
        stream.acknowledge(sequence + Step, ignore);
    }
    EXPECT_EQ(stream.distinctBytes(), std::uint64_t{5} << 30);
    EXPECT_EQ(stream.missedBytes(), 0U);
    EXPECT_EQ(stream.unacknowledgedBytes(), 0U);
}

} // namespace waybill::test
