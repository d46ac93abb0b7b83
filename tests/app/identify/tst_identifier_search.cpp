// SPDX-License-Identifier: GPL-3.0-or-later
#include "searched.h"

namespace waybill::test {
namespace {

const std::string ImeiSha1Hex = "ca90f64bd795220546023c1f8b18e6a4d2b1b6f4"; // not this number's: a decoy

} // namespace

TEST(IdentifierSearch, AQueryIsTakenApartAndNamesItsPacket)
{
    const Searched searched(spoken(
        httpRequest({.target = "/pass?type=MXPH&externalId=%2B919876543210&imei=" + Imei, .host = "api.example.com"}),
        1400));
    ASSERT_EQ(searched.found.findings.size(), 2u) << testing::PrintToString(chains(searched.found));
    for (const IdentifierFinding& finding : searched.found.findings) {
        EXPECT_EQ(finding.tier, FindingTier::Verified) << shown(finding);
        EXPECT_EQ(finding.host, "api.example.com");
        EXPECT_EQ(finding.frame, 4u);
        EXPECT_EQ(finding.direction, Direction::FromOriginator);
    }
    EXPECT_EQ(searched.found.findings[1].field, "imei");
    EXPECT_NE(shown(searched.found.findings[1]).find("imei"), std::string::npos);
}

TEST(IdentifierSearch, EverySegmentBoundaryGivesTheSameFindings)
{
    const Bytes request =
        httpRequest({.method = "POST",
                     .target = "/u",
                     .host = "api.example.com",
                     .headers = {{"Content-Type", "application/json"}},
                     .body = R"({"a":1,"device":{"imei":")" + Imei + R"("},"t":"canary-Quetzal-7731"})"});
    const std::vector<std::string> whole = chains(Searched(spoken(request, 1400)).found);
    ASSERT_EQ(whole.size(), 2u);
    for (std::uint16_t mss = 1; mss < 40; mss = static_cast<std::uint16_t>(mss + mss / 4 + 1))
        EXPECT_EQ(chains(Searched(spoken(request, mss)).found), whole) << "segments of " << mss;
}

TEST(IdentifierSearch, TheFrameIsThePacketInWhichTheMatchEnds)
{
    const std::string body = "id=" + Imei + "&rest=of-the-form";
    const Bytes request = httpRequest({.method = "POST",
                                       .target = "/u",
                                       .host = "h.example.com",
                                       .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                       .body = body});
    const std::size_t end = request.size() - body.size() + 3 + Imei.size();
    for (const std::uint16_t mss : {std::uint16_t{7}, std::uint16_t{11}, std::uint16_t{23}, std::uint16_t{60}}) {
        const Searched searched(spoken(request, mss));
        ASSERT_EQ(searched.found.findings.size(), 1u) << mss;
        const Scene scene = spoken(request, mss);
        std::size_t sent = 0;
        std::uint64_t expected = 0;
        for (std::size_t i = 0; i < scene.built.size() && expected == 0; ++i) {
            const RawPacket raw = rawPacket(scene.built[i]);
            PacketSummary packet;
            decodePacket(raw, packet);
            sent += packet.source == Phone.address ? packet.payloadLength : 0;
            expected = sent >= end ? i + 1 : 0;
        }
        EXPECT_EQ(searched.found.findings[0].frame, expected) << mss;
    }
}

TEST(IdentifierSearch, AHashInAUnknownProtocolIsFoundInTheStream)
{
    const Searched searched(spoken(bytesOf("\x01\x02hello ypDS92VeIgVGAjwf and more"), 13, bytesOf("ok")));
    ASSERT_EQ(searched.found.findings.size(), 1u);
    const IdentifierFinding& finding = searched.found.findings[0];
    EXPECT_EQ(finding.identifier, 0u);
    EXPECT_EQ(finding.tier, FindingTier::Verified);
    EXPECT_EQ(finding.offset, 8u);
    EXPECT_NE(shown(finding).find("sha-1"), std::string::npos) << shown(finding);
}

TEST(IdentifierSearch, WhatServersSayIsFoundAsTheirs)
{
    const Searched searched(
        spoken(httpRequest({.host = "h.example.com"}), 1400, httpResponse({.body = "your imei: " + Imei})));
    ASSERT_EQ(searched.found.findings.size(), 1u) << testing::PrintToString(chains(searched.found));
    EXPECT_EQ(searched.found.findings[0].direction, Direction::FromResponder);
}

TEST(IdentifierSearch, DatagramsAreSearchedAndTheOwnNetworkIsNotListed)
{
    Scene scene;
    scene.built.push_back(packetAt(1, frameUp(Phone, endpoint("52.74.10.10", 9000), bytesOf("imei " + Imei))));
    scene.built.push_back(packetAt(2, frameUp(Phone, endpoint("192.168.43.77", 9000), bytesOf("imei " + Imei))));
    const Searched searched(scene);
    ASSERT_EQ(searched.found.findings.size(), 1u);
    EXPECT_EQ(searched.found.findings[0].offsetIn, OffsetIn::Datagram);
    EXPECT_EQ(searched.found.findings[0].offset, 5u);
    EXPECT_EQ(searched.found.local, 1u);
}

TEST(IdentifierSearch, OtherNumbersAreNotTaken)
{
    const Searched searched(
        spoken(httpRequest({.target = "/?order=86030802823257&t=1407657720123456&x=8603080282325811&h=" + ImeiSha1Hex +
                                      "&phone=98765432101",
                            .host = "h.example.com"}),
               1400));
    EXPECT_EQ(chains(searched.found), std::vector<std::string>{});
}

TEST(IdentifierSearch, AnImeiThatIsOnNoCardIsProbableInAFieldOfThatName)
{
    const Searched named(spoken(httpRequest({.target = "/?imei=490154203237518", .host = "h.example.com"}), 1400));
    ASSERT_EQ(named.found.findings.size(), 1u);
    EXPECT_EQ(named.found.findings[0].tier, FindingTier::Probable);
    EXPECT_EQ(named.found.findings[0].identifier, IdentifierFinding::NoIdentifier);
    const Searched order(spoken(httpRequest({.target = "/?order=490154203237518", .host = "h.example.com"}), 1400));
    EXPECT_TRUE(order.found.findings.empty());
    const Searched wrongDigit(spoken(httpRequest({.target = "/?imei=490154203237519", .host = "h.example.com"}), 1400));
    EXPECT_TRUE(wrongDigit.found.findings.empty());
}

TEST(IdentifierSearch, AShortNumberCountsInAFieldThatIsCalledSo)
{
    const auto asked = [](const std::string& target) {
        return chains(Searched(spoken(httpRequest({.target = target, .host = "h.example.com"}), 1400)).found);
    };
    EXPECT_EQ(asked("/?phone=9876543210"), std::vector<std::string>{"verified url query phone > bare national"});
    EXPECT_EQ(asked("/?order=9876543210"), std::vector<std::string>{"possible url query order > bare national"});
}

TEST(IdentifierSearch, AListOfInstalledAppsIsAFindingOfItsOwn)
{
    const auto sent = [](const std::string& body) {
        return chains(Searched(spoken(httpRequest({.method = "POST",
                                                   .target = "/u",
                                                   .host = "h.example.com",
                                                   .headers = {{"Content-Type", "application/json"}},
                                                   .body = body}),
                                      1400))
                          .found);
    };
    const std::string five =
        R"({"apps":["com.whatsapp","com.example.bank","org.example.chat","in.example.rail","com.miui.home"]})";
    ASSERT_EQ(sent(five).size(), 1u);
    EXPECT_TRUE(sent(five)[0].starts_with("probable http body")) << sent(five)[0];
    EXPECT_TRUE(sent(five)[0].ends_with("5 package names in one message")) << sent(five)[0];
    EXPECT_TRUE(sent(R"({"apps":["com.whatsapp","com.example.bank","org.example.chat","in.example.rail"]})").empty());
    EXPECT_TRUE(
        sent(R"({"trace":"com.a.B.c(B.java) com.a.C.d(x) com.b.D$1 org.e.F.g( com.h.I.j( in.k.L.m("})").empty());
}

TEST(IdentifierSearch, APositionNearTheDeclaredOneIsFoundInItsSpellings)
{
    DeviceCard place;
    place.identifiers = {*checkIdentifier(IdentifierKind::Location, "28.6139, 77.2090"), card().identifiers[0]};
    const auto asked = [&place](const std::string& target) {
        const TemporaryDirectory directory;
        const std::string path = directory.write(
            "s.pcap", pcapFile(spoken(httpRequest({.target = target, .host = "h.example.com"}), 1400).packets()));
        const AnalysisPtr analysis = analyseFiles({{path}}, {Phone.address, {}});
        return searchIdentifiers(*analysis, place, {}, {})->findings.size();
    };
    for (const char* near : {"/?lat=28.6139&lon=77.2090", "/?latitude=28.61412&lng=77.20877", "/?loc=28.6139,77.2090",
                             "/?pos=77.20901,28.61391", "/?lat=28613900&lon=77209000", "/?lat=286139000&lng=772090000"})
        EXPECT_EQ(asked(near), 1u) << near;
    for (const char* far : {"/?lat=28.6239&lon=77.2090", "/?lat=28.6139", "/?lat=28.61&lon=77.20",
                            "/?x=28.6139&y=77.2090", "/?loc=1.0,2.0"})
        EXPECT_EQ(asked(far), 0u) << far;
}

TEST(IdentifierSearch, ACardOfNothingThatCanBeFoundIsRefused)
{
    const TemporaryDirectory directory;
    const std::string path =
        directory.write("s.pcap", pcapFile(spoken(httpRequest({.host = "h.example.com"}), 1400).packets()));
    const AnalysisPtr analysis = analyseFiles({{path}}, {Phone.address, {}});
    EXPECT_EQ(searchIdentifiers(*analysis, {}, {}, {}).error().code, ErrorCode::InvalidArgument);
}

TEST(IdentifierSearch, WhatCouldNotBeReadIsCounted)
{
    Scene scene = spoken(httpRequest({.host = "h.example.com"}), 1400);
    scene.tls(5, endpoint("52.74.10.10", 443), "secret.example.com", 5000, endpoint("192.168.43.20", 40100));
    const Searched searched(scene);
    EXPECT_GT(searched.found.share.encryptedUp, 5000u);
    EXPECT_GT(searched.found.share.payloadUp, searched.found.share.encryptedUp);
    EXPECT_GT(searched.found.tokens, 1000u);
}

TEST(IdentifierSearch, EachFieldThatHoldsItIsTold)
{
    const Searched searched(
        spoken(httpRequest({.target = "/?imei2=" + Imei + "&imei=" + Imei, .host = "h.example.com"}), 1400));
    const std::vector<std::string> expected{"verified url query imei2 > 15 digits",
                                            "verified url query imei > 15 digits"};
    EXPECT_EQ(chains(searched.found), expected);
}

TEST(IdentifierSearch, ShortWordsInTheNameOfAFieldStandAlone)
{
    const auto tierIn = [](const std::string& field) {
        const Searched searched(
            spoken(httpRequest({.target = "/?" + field + "=9876543210", .host = "h.example.com"}), 1400));
        return std::string(searched.found.findings.empty() ? "none" : tierKey(searched.found.findings[0].tier));
    };
    for (const char* named : {"tel", "tel_no", "userTel", "home-tel"})
        EXPECT_EQ(tierIn(named), "verified") << named;
    for (const char* other : {"hotel", "telemetry", "intel", "number"})
        EXPECT_EQ(tierIn(other), "possible") << other;
}

TEST(IdentifierSearch, AMacBesideTheDeclaredOneIsProbable)
{
    DeviceCard device;
    device.identifiers = {*checkIdentifier(IdentifierKind::Mac, "0c:1d:af:10:20:30")};
    const auto said = [&device](const std::string& mac) {
        return chains(
            Searched(spoken(httpRequest({.target = "/?mac=" + mac, .host = "h.example.com"}), 1400), {}, device).found);
    };
    EXPECT_EQ(said("0c:1d:af:10:20:30"), std::vector<std::string>{"verified url query mac > colons, lower case"});
    ASSERT_EQ(said("0c:1d:af:10:20:31").size(), 1u);
    EXPECT_TRUE(said("0c:1d:af:10:20:31")[0].starts_with("probable url query mac")) << said("0c:1d:af:10:20:31")[0];
    EXPECT_EQ(said("0c:1d:af:10:20:39"), std::vector<std::string>{});
}

TEST(IdentifierSearch, MessagesUnderWayHaveOneBoundTogether)
{
    const Bytes request = httpRequest({.method = "POST",
                                       .target = "/u",
                                       .host = "h.example.com",
                                       .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                       .body = "imei=" + Imei + "&pad=" + std::string(60'000, 'x') + "&t=" + Imei});
    SearchOptions options;
    options.heldBytes = 30'000;
    const Searched searched(spoken(request, 1400), options);
    ASSERT_EQ(searched.found.findings.size(), 2u) << testing::PrintToString(chains(searched.found));
    EXPECT_EQ(chains(searched.found)[0], "verified http body > form field imei > 15 digits");
    EXPECT_TRUE(chains(searched.found)[1].starts_with("verified tcp stream")); // searched, but not as a message
    ASSERT_EQ(searched.found.share.messages.limitsHit.size(), 1u);
    EXPECT_NE(searched.found.share.messages.limitsHit[0].find("too many messages were under way"), std::string::npos);
}

} // namespace waybill::test
