// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture_bytes.h"
#include "decode/packet_summary.h"
#include "decode/xiaomi_push.h"
#include "support/xiaomi_frames.h"

#include <gtest/gtest.h>
#include <map>
#include <random>
#include <string>

using namespace waybill;
using namespace waybill::test::wire;
using Kind = XiaomiPushFrame::Kind;

namespace {

std::string textOf(const std::vector<XiaomiPushField>& fields)
{
    std::string text;
    for (const XiaomiPushField& field : fields) {
        text += text.empty() ? "" : " | ";
        text += field.name.empty() ? std::to_string(field.tag) : std::string(field.name);
        text += "=" + (field.isNumber ? std::to_string(field.number) : std::string(field.text));
    }
    return text;
}

DecodeStatus decode(const std::vector<std::uint8_t>& bytes, XiaomiPushFrame& frame)
{
    return decodeXiaomiPush(bytes, frame);
}

} // namespace

TEST(XiaomiPush, AConnectOfTheClientIsReadFieldByField)
{
    XiaomiPushFrame frame;
    const std::vector<std::uint8_t> bytes = xiaomiConnect();
    ASSERT_EQ(decode(bytes, frame), DecodeStatus::Ok);
    EXPECT_EQ(frame.kind, Kind::Connect);
    EXPECT_EQ(frame.size, bytes.size());
    EXPECT_EQ(textOf(frame.header), "chid=0 | server=xiaomi.com | cipher=0");
    EXPECT_EQ(textOf(frame.payload),
              "version=106 | model=Redmi Note 9S | os=V12.5.2.0.RJWMIXM | udid=a-00 | sdk=42 | connpt=mobile-lte-apn | "
              "host=fr.push.example:5222 | locale=ar_EG | psc.clientVersion=0 | andver=30");
}

TEST(XiaomiPush, TheServersAnswerIsToldApartWithoutItsPort)
{
    XiaomiPushFrame frame;
    const std::vector<std::uint8_t> bytes = xiaomiReply();
    ASSERT_EQ(decode(bytes, frame), DecodeStatus::Ok);
    EXPECT_EQ(frame.kind, Kind::ConnectReply);
    EXPECT_EQ(textOf(frame.payload), "challenge=5386370769 | host=7f04 | psc.fetchBucket=0 | sessionKey=");
}

TEST(XiaomiPush, EveryPrefixIsTruncatedAndKeepsWholeFieldsOnly)
{
    const std::vector<std::uint8_t> bytes = xiaomiConnect();
    XiaomiPushFrame whole;
    ASSERT_EQ(decode(bytes, whole), DecodeStatus::Ok);
    const std::string all = textOf(whole.payload);
    for (std::size_t kept = 1; kept < bytes.size(); ++kept) {
        const std::vector<std::uint8_t> prefix(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(kept));
        XiaomiPushFrame frame;
        EXPECT_TRUE(mayBeXiaomiPush(prefix)) << kept;
        ASSERT_EQ(decode(prefix, frame), DecodeStatus::Truncated) << kept;
        EXPECT_EQ(all.substr(0, textOf(frame.payload).size()), textOf(frame.payload)) << kept;
    }
}

TEST(XiaomiPush, ALieInAnyOctetIsFoundByTheChecksum)
{
    const std::vector<std::uint8_t> bytes = xiaomiConnect();
    for (std::size_t at = 8; at < bytes.size(); ++at) {
        std::vector<std::uint8_t> lie = bytes;
        lie[at] ^= 0x01;
        XiaomiPushFrame frame;
        ASSERT_EQ(decode(lie, frame), DecodeStatus::Malformed) << at;
        EXPECT_TRUE(frame.payload.empty() && frame.kind == Kind::Unknown);
    }
}

TEST(XiaomiPush, LengthsThatDisagreeMakeABodyUnreadable)
{
    const std::vector<std::uint8_t> honest = xiaomiBody(xiaomiHeader(), pbNumber(1, 106));
    for (const std::size_t at : {3u, 7u}) { // length of header, length of payload
        std::vector<std::uint8_t> body = honest;
        ++body[at];
        XiaomiPushFrame frame;
        const std::vector<std::uint8_t> bytes = xiaomiFrame(body);
        ASSERT_EQ(decode(bytes, frame), DecodeStatus::Ok) << at;
        EXPECT_EQ(frame.kind, Kind::Encrypted) << at;
        EXPECT_TRUE(frame.header.empty());
    }
    std::vector<std::uint8_t> bytes = xiaomiFrame(honest);
    bytes[4] = 0x7F; // two gigabytes
    EXPECT_FALSE(mayBeXiaomiPush(bytes));
}

TEST(XiaomiPush, AFieldLongerThanItsMessageEndsTheReading)
{
    XiaomiPushFrame frame;
    const std::vector<std::uint8_t> bytes =
        xiaomiFrame(xiaomiBody(xiaomiHeader(), Bytes().add(pbNumber(1, 106)).u8(2 << 3 | 2).u8(100).text("short")));
    ASSERT_EQ(decode(bytes, frame), DecodeStatus::Ok);
    EXPECT_EQ(textOf(frame.payload), "version=106");
}

TEST(XiaomiPush, UnknownFieldsAreKeptByNumberAndTheirCountIsBounded)
{
    Bytes payload;
    payload.add(pbNumber(1, 106)).add(pbText(15, "new"));
    for (int i = 0; i < 1000; ++i)
        payload.add(pbNumber(14, 1));
    XiaomiPushFrame frame;
    const std::vector<std::uint8_t> bytes = xiaomiFrame(xiaomiBody(xiaomiHeader(), payload));
    ASSERT_EQ(decode(bytes, frame), DecodeStatus::Ok);
    EXPECT_EQ(textOf(frame.payload).substr(0, 23), "version=106 | 15=new | ");
    EXPECT_EQ(frame.payload.size(), 64u);
}

TEST(XiaomiPush, APingIsItsConstantAndOtherVersionsAreNot)
{
    XiaomiPushFrame frame;
    const std::vector<std::uint8_t> ping = Bytes().u32(0xC2FE0005).u32(0).u32(0x0D2301C6); // frame 17 of xiaomi.pcap
    EXPECT_EQ(decode(ping, frame), DecodeStatus::Ok);
    EXPECT_EQ(frame.kind, Kind::Ping);
    EXPECT_FALSE(mayBeXiaomiPush(std::vector<std::uint8_t>(Bytes().u32(0xC2FE0006))));
}

TEST(XiaomiPush, RandomBytesBehindTheMagicAreNoFrame)
{
    std::mt19937 random(1);
    for (int run = 0; run < 20000; ++run) {
        Bytes bytes;
        bytes.u32(0xC2FE0005).u32(40);
        for (int i = 0; i < 11; ++i)
            bytes.u32(static_cast<unsigned>(random()));
        XiaomiPushFrame frame;
        ASSERT_EQ(decode(bytes, frame), DecodeStatus::Malformed);
    }
}

TEST(XiaomiPush, ThePublishedCaptureIsReadWhole)
{
    if (waybill::test::corpusPath().empty())
        GTEST_SKIP() << "no corpus";
    const waybill::test::CaptureBytes capture(waybill::test::corpusPath() + "/handset/xiaomi.pcap");
    std::map<Kind, int> kinds;
    std::map<std::uint64_t, std::string> said;
    for (const RawPacket& raw : capture.packets()) {
        PacketSummary summary;
        decodePacket(raw, summary);
        XiaomiPushFrame frame;
        if (summary.payload.empty() || !mayBeXiaomiPush(summary.payload))
            continue;
        ASSERT_EQ(decodeXiaomiPush(summary.payload, frame), DecodeStatus::Ok) << raw.frame;
        EXPECT_EQ(frame.size, summary.payload.size()) << raw.frame;
        ++kinds[frame.kind];
        said[raw.frame] = textOf(frame.payload);
    }
    EXPECT_EQ(kinds[Kind::Connect], 5);
    EXPECT_EQ(kinds[Kind::ConnectReply], 6);
    EXPECT_EQ(kinds[Kind::Ping], 4);
    EXPECT_EQ(kinds[Kind::Encrypted], 13);
    // As `tshark -x` prints the octets of these frames.
    EXPECT_EQ(said[13], "version=106 | model=M2101K7BG | os=V12.5.15.0.RKLMIXM | "
                        "udid=a-AC941D2ADAD8FEC4BF86314CC8C516CB76F6952A | sdk=46 | connpt=mobile-lte-taif | "
                        "host=47.241.59.87:5222 | locale=ar_EG | psc.clientVersion=0 | andver=30");
    EXPECT_EQ(said[39], "challenge=8499585311 | host=f832 | psc.fetchBucket=0 | sessionKey=");
}
