// SPDX-License-Identifier: GPL-3.0-or-later
// Expected offsets were read from the IANA database with Python's zoneinfo.
#include "analysed.h"
#include "analysis/sentences.h"
#include "analysis/time_zone.h"

namespace waybill::test {

namespace {

constexpr Timestamp at(std::int64_t second)
{
    return {second * NsPerSecond};
}

constexpr std::int64_t August = 1'407'657'720;     // 2014-08-10 08:02:00 UTC
constexpr std::int64_t ClocksBack = 1'414'285'200; // 2014-10-26 01:00:00 UTC: Berlin goes back from +02:00 to +01:00

/// One datagram at each of these seconds, in a capture that names this zone.
AnalysisPtr captureIn(const std::string& zone, const std::vector<std::int64_t>& seconds)
{
    PcapngWriter out;
    out.addSection();
    out.addInterface({.name = "wlan0", .timeZone = zone});
    for (const std::int64_t second : seconds) {
        BuiltPacket packet;
        packet.time = at(second);
        packet.bytes = frameUp(Phone, endpoint("42.62.94.2", 5222), Bytes(100, 'u'));
        out.addPacket(packet);
    }
    const TemporaryDirectory directory;
    return analyseFiles({{directory.write("zone.pcapng", out.bytes())}}, {Phone.address, {}});
}

} // namespace

TEST(ZoneClock, HasDaylightSavingOfItsTimeAndOfItsZone)
{
    EXPECT_EQ(zoneClock("Asia/Kolkata", at(August))->offsetMinutes, 330);
    EXPECT_EQ(zoneClock("Asia/Calcutta", at(August))->offsetMinutes, 330) << "a former name";
    EXPECT_EQ(zoneClock("Europe/Berlin", at(August))->offsetMinutes, 120);
    EXPECT_EQ(zoneClock("America/St_Johns", at(August))->offsetMinutes, -150);
    EXPECT_EQ(zoneClock("Europe/Berlin", at(ClocksBack - 1))->offsetMinutes, 120);
    EXPECT_EQ(zoneClock("Europe/Berlin", at(ClocksBack - 1))->until, at(ClocksBack));
    EXPECT_EQ(zoneClock("Europe/Berlin", at(ClocksBack))->offsetMinutes, 60);
    EXPECT_TRUE(zoneClock("UTC", Timestamp::latest()).has_value());
    EXPECT_TRUE(zoneClock("Asia/Kolkata", Timestamp::earliest()).has_value());
}

TEST(ZoneClock, RefusesWhatIsNoZone)
{
    for (const std::string& name :
         {std::string(), std::string("Mars/Base"), std::string("../../etc/passwd"), std::string("/etc/localtime"),
          std::string("Europe/Berlin\0x", 15), std::string(70'000, 'A')})
        EXPECT_FALSE(zoneClock(name, at(August)).has_value()) << name.substr(0, 40);
}

TEST(CaptureZone, IsTheOneThatTheCaptureNamesAtItsOwnTime)
{
    const AnalysisPtr summer = captureIn("Europe/Berlin", {August, August + 60});
    EXPECT_EQ(displayOffsetMinutes(*summer), 120);
    EXPECT_EQ(captureZoneNote(*summer), "");
    EXPECT_NE(quotableHeadline(*summer, {}).find("10 Aug 2014, 10:02:00 to 10 Aug 2014, 10:03:00 UTC+02:00"),
              std::string::npos)
        << quotableHeadline(*summer, {});
    EXPECT_NE(quotableHeadline(*summer, {}, 0).find("10 Aug 2014, 08:02:00 to 10 Aug 2014, 08:03:00 UTC ("),
              std::string::npos);
    EXPECT_EQ(displayOffsetMinutes(*captureIn("", {August})), 0);
}

TEST(CaptureZone, SaysThatClocksChangedWithinTheCapture)
{
    const AnalysisPtr night = captureIn("Europe/Berlin", {ClocksBack - 600, ClocksBack + 600});
    EXPECT_EQ(displayOffsetMinutes(*night), 120) << "one offset throughout: no hour stands there twice";
    EXPECT_EQ(captureZone(*night).changedTo, 60);
    EXPECT_EQ(captureZoneNote(*night), "the clocks of Europe/Berlin changed to UTC+01:00 within this capture: all its "
                                       "times are at UTC+02:00");
    EXPECT_EQ(captureZoneNote(*captureIn("Europe/Berlin", {ClocksBack, ClocksBack + 600})), "");
}

TEST(CaptureZone, SaysThatAZoneIsNotKnown)
{
    const AnalysisPtr odd = captureIn("Mars/Base\x1b[2J", {August});
    EXPECT_EQ(displayOffsetMinutes(*odd), 0);
    const std::string note = captureZoneNote(*odd);
    EXPECT_NE(note.find("Mars/Base"), std::string::npos);
    EXPECT_NE(note.find("times are in UTC"), std::string::npos);
    EXPECT_EQ(note.find('\x1b'), std::string::npos) << "it comes from a file of a stranger";
}

} // namespace waybill::test
