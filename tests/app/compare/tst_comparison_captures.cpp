// SPDX-License-Identifier: GPL-3.0-or-later
// Sides made of real captures, or of a few packets.
#include "capture/capture_reader.h"
#include "compared.h"

namespace waybill {

namespace {

using test::after;
using test::endpoint;
using test::Scene;
using test::side;

const test::Endpoint Beijing = endpoint("42.62.48.181", 443), BeijingToo = endpoint("42.62.48.210", 443),
                     BeijingPlain = endpoint("42.62.48.181", 80), Singapore1 = endpoint("54.251.110.21", 443);

std::string captureNamed(const std::string& name)
{
    const std::string corpus = test::corpusPath();
    return corpus.empty() ? std::string() : corpus + "/handset/" + name;
}

/// The same packets in a pcapng file.
test::Bytes repackaged(const std::string& path)
{
    Result<CaptureReader> reader = CaptureReader::open(path);
    test::PcapngWriter out;
    if (!reader) {
        ADD_FAILURE() << describe(reader.error());
        return {};
    }
    out.addSection({});
    out.addInterface({.name = "any"});
    RawPacket packet;
    while (reader->next(packet) == ReadStep::Packet) {
        test::BuiltPacket built;
        built.time = packet.time;
        built.bytes.assign(packet.bytes.begin(), packet.bytes.end());
        out.addPacket(built);
    }
    return out.bytes();
}

TEST(Sides, TheSamePacketsInAnotherContainerAreTheSame)
{
    const std::string path = captureNamed("android.pcap");
    if (path.empty())
        GTEST_SKIP() << "the published captures are not there";
    const test::TemporaryDirectory directory;
    const AnalysisPtr one = test::analysedFile(path);
    const AnalysisPtr two = test::analysedFile(directory.write("android.pcapng", repackaged(path)));
    ASSERT_NE(one->recording().captures[0].sha256, two->recording().captures[0].sha256);
    const Comparison comparison = test::comparedSides(side("before", {one}), side("after", {two}));
    ASSERT_EQ(comparison.destinations.size(), 10u);
    for (const DestinationRow& row : comparison.destinations)
        EXPECT_EQ(row.change, Change::Same) << row.key << ": " << row.reason;
    for (const ChangeRow& row : comparison.serviceGroups)
        EXPECT_EQ(row.change, Change::Same) << row.key;
    for (const CountryRow& row : comparison.countries)
        EXPECT_EQ(row.change, Change::Same) << row.key;
    EXPECT_NE(comparison.sentence.find("10 destinations and what was sent to them are the same on both sides"),
              std::string::npos)
        << comparison.sentence;
    test::expectCleanWording(comparison);
}

TEST(Sides, TwoPhonesHaveNewAndGoneWithBothCountsKept)
{
    if (test::corpusPath().empty())
        GTEST_SKIP() << "the published captures are not there";
    const AnalysisPtr one = test::analysedFile(captureNamed("android.pcap"));
    const AnalysisPtr two = test::analysedFile(captureNamed("weibo.pcap"));
    const Comparison comparison = test::comparedSides(side("before", {one}), side("after", {two}));
    const DestinationRow* google = test::rowWith(comparison.destinations, "google.com");
    const DestinationRow* weibo = test::rowWith(comparison.destinations, "weibo.com");
    ASSERT_TRUE(google != nullptr && weibo != nullptr);
    EXPECT_EQ(google->change, Change::Gone);
    EXPECT_EQ(weibo->change, Change::New);
    const Destination* before = test::findDestination(*one, "google.com");
    ASSERT_NE(before, nullptr);
    EXPECT_EQ(google->before.contentUp, before->traffic.contentUp);
    EXPECT_EQ(google->before.wireUp, before->traffic.wireUp);
    EXPECT_EQ(google->flowsBefore.size(), before->traffic.flows);
    EXPECT_TRUE(google->flowsAfter.empty());
    for (const FlowRef& ref : google->flowsBefore)
        EXPECT_EQ(one->view(ref.flow).destination, before->id);
    EXPECT_NE(test::caveatWith(comparison, "after-is-older"), nullptr);
    EXPECT_NE(test::caveatWith(comparison, "calendar-gap"), nullptr);
    EXPECT_NE(test::caveatWith(comparison, "resolver-differs"), nullptr);
    EXPECT_NE(comparison.sentence.find("captures of the same phone on the same firmware can differ this much; no "
                                       "estimate of ordinary variation is available."),
              std::string::npos)
        << comparison.sentence;
    test::expectCleanWording(comparison);
}

TEST(Sides, EveryPublishedHandsetCaptureCanBeComparedWithEveryOther)
{
    std::vector<AnalysisPtr> all;
    for (const std::string& path : test::handsetCaptures())
        all.push_back(test::analysedFile(path));
    if (all.empty())
        GTEST_SKIP() << "the published captures are not there";
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        const Comparison comparison = test::comparedSides(side("before", {all[i]}), side("after", {all[i + 1]}));
        test::expectCleanWording(comparison);
        std::uint64_t content = 0;
        for (const DestinationRow& row : comparison.destinations)
            content += row.before.contentUp;
        EXPECT_EQ(content, all[i]->coverage().remote.contentUp) << comparison.before.runs[0].label;
    }
}

TEST(Refused, ACaptureTwiceOnOneSide)
{
    const test::TemporaryDirectory directory;
    const test::Bytes bytes = test::pcapFile(Scene().tls(0, Beijing, "api.example.com", 900).packets());
    const AnalysisPtr one = test::analysedFile(directory.write("a.pcap", bytes));
    const AnalysisPtr two = test::analysedFile(directory.write("b.pcap", bytes));
    const auto refused = compareSides(side("before", {one, two}), side("after", {one}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::DuplicateInput);
    EXPECT_TRUE(refused.error().path.ends_with("b.pcap"));
    EXPECT_NE(refused.error().message.find("a.pcap"), std::string::npos) << refused.error().message;
    const auto across = compareSides(side("before", {one}), side("after", {two}));
    ASSERT_TRUE(across);
    EXPECT_NE(test::caveatWith(*across, "same-capture"), nullptr);
}

TEST(Refused, SidesWithoutRunsAndRunsWithoutAHandset)
{
    const AnalysisPtr good = test::analyseScene(Scene().tls(0, Beijing, "api.example.com", 900));
    const auto empty = compareSides(side("before", {good}), side("after", {}));
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, ErrorCode::InvalidArgument);
    EXPECT_NE(empty.error().message.find("“after”"), std::string::npos);

    SideInput controls = side("before", {good});
    controls.runs[0].conditions.isControl = true;
    EXPECT_FALSE(compareSides(controls, side("after", {good})));

    const auto nobody = compareSides(side("before", {good}), side("after", {test::analyseScene(Scene())}));
    ASSERT_FALSE(nobody);
    EXPECT_NE(nobody.error().message.find("no handset was found"), std::string::npos);
    EXPECT_FALSE(compareSides(side("before", {nullptr}), side("after", {good})));
}

TEST(Refused, SeveralRunsInOneAnalysis)
{
    const test::TemporaryDirectory directory;
    const auto file = [&](const char* name, double at) {
        return directory.write(name, test::pcapFile(Scene().tls(at, Beijing, "api.example.com", 900).packets()));
    };
    const AnalysisPtr both =
        test::analyseFiles({{file("a.pcap", 0)}, {file("b.pcap", 900)}}, {test::Phone.address, {}});
    const auto refused = compareSides(side("before", {both}), side("after", {both}));
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("analysed by itself"), std::string::npos) << refused.error().message;
}

TEST(Refused, ComparingWhenCancelled)
{
    const AnalysisPtr good = test::analyseScene(Scene().tls(0, Beijing, "api.example.com", 900));
    const auto refused = compareSides(side("before", {good}), side("after", {good}), {},
                                      [](const Progress&) { return Continue::Cancel; });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Cancelled);
}

TEST(Matching, ACdnThatTurnsItsAddressesIsNoChange)
{
    Scene before, after;
    before.tls(0, Beijing, "api.example.com", 900).tls(600, Beijing, "api.example.com", 900);
    after.tls(0, BeijingToo, "api.example.com", 900).tls(600, BeijingToo, "api.example.com", 900);
    const Comparison comparison = test::comparedScenes(before, after);
    ASSERT_EQ(comparison.destinations.size(), 1u);
    EXPECT_EQ(comparison.destinations[0].change, Change::Same) << comparison.destinations[0].reason;
    EXPECT_EQ(comparison.destinations[0].addressesBefore, std::vector<std::string>{"42.62.48.181"});
    EXPECT_EQ(comparison.destinations[0].addressesAfter, std::vector<std::string>{"42.62.48.210"});
}

TEST(Matching, AServerWithoutANameIsKnownByItsServiceOrOperatorAndPlace)
{
    Scene before, after;
    before.tcp(0, endpoint("54.251.110.21", 9999), 900, 100).udp(1, endpoint("203.0.113.9", 99), 5);
    after.tcp(0, endpoint("54.251.110.99", 9999), 900, 100).udp(1, endpoint("203.0.113.9", 99), 5);
    const Comparison comparison = test::comparedScenes(before, after);
    ASSERT_EQ(comparison.destinations.size(), 1u) << "documentation addresses are no destinations";
    const DestinationRow& row = comparison.destinations[0];
    EXPECT_EQ(row.matchedBy, DestinationRow::MatchedBy::OperatorAndPlace);
    EXPECT_TRUE(row.key.starts_with("AS16509 ")) << row.key;
    EXPECT_EQ(row.change, Change::Same);
}

TEST(Contacts, BeginAfterAMinuteOfSilence)
{
    Scene one;
    std::uint16_t port = 40000;
    for (const double at : {0.0, 20.0, 40.0, 130.0, 195.0}) // 130 follows 90 s of silence, 195 65 s
        one.tls(at, Beijing, "api.example.com", 900, {test::Phone.address, port++});
    const Comparison comparison = test::comparedScenes(one, one);
    EXPECT_EQ(comparison.destinations[0].before.contacts, 3u);
    EXPECT_EQ(comparison.destinations[0].before.flows, 5u);
    CompareOptions options;
    options.silenceNs = 10 * NsPerSecond;
    const AnalysisPtr analysis = test::analyseScene(one);
    const Comparison shorter = test::comparedSides(side("before", {analysis}), side("after", {analysis}), options);
    EXPECT_EQ(shorter.destinations[0].before.contacts, 5u);
}

TEST(Hours, APauseWithoutAnyPacketIsNotObserved)
{
    Scene whole, paused;
    for (int minute = 0; minute <= 120; minute += 20)
        whole.tls(minute * 60, Beijing, "api.example.com", 900);
    for (const int minute : {0, 20, 40, 100, 120}) // an hour of nothing
        paused.tls(minute * 60, Beijing, "api.example.com", 900);
    const Comparison comparison = test::comparedScenes(whole, paused);
    EXPECT_NEAR(comparison.before.hours, 2, 0.01);
    EXPECT_NEAR(comparison.after.hours, 1, 0.01);
    ASSERT_NE(test::caveatWith(comparison, "lossy-run"), nullptr);
    EXPECT_NE(test::caveatWith(comparison, "lossy-run")->text.find("pauses without any packet"), std::string::npos);
}

TEST(Transport, ReadableBeforeAndEncryptedAfterIsNoLongerReadable) // methods §3.3, the key trap
{
    Scene before, after;
    before.http(0, BeijingPlain, {.method = "POST", .host = "api.example.com", .body = std::string(900, 'a')});
    after.tls(0, Beijing, "api.example.com", 900);
    const Comparison comparison = test::comparedScenes(before, after);
    const TransportRow* row = test::rowWith(comparison.transport, "example.com");
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->change, TransportChange::NoLongerReadable);
    EXPECT_EQ(comparison.before.level, EvidenceLevel::W1);
    EXPECT_EQ(comparison.after.level, EvidenceLevel::W0);
    EXPECT_NE(test::caveatWith(comparison, "evidence-level"), nullptr);
    EXPECT_NE(test::caveatWith(comparison, "no-longer-readable"), nullptr);
    test::expectCleanWording(comparison);
}

TEST(States, BuildsAndConsentThatNoRunHadWereNotTested)
{
    const AnalysisPtr one = test::analyseScene(Scene().tls(0, Beijing, "api.account.xiaomi.com", 900));
    const AnalysisPtr two = test::analyseScene(Scene().tls(9, Singapore1, "www.example.com", 900));
    SideInput before = side("before", {withServices(one, test::services())});
    SideInput after = side("after", {withServices(two, test::services())});
    before.runs[0].conditions = {.build = "A1", .consent = "off"};
    after.runs[0].conditions = {.build = "B2", .consent = "on"};
    const StateMatrix states = test::comparedSides(before, after).states;
    ASSERT_EQ(states.columns.size(), 4u);
    ASSERT_EQ(states.rows.size(), 1u);
    EXPECT_TRUE(states.rows[0].group.starts_with("Xiaomi")) << states.rows[0].group;
    const auto& cells = states.rows[0].cells; // A1 off, A1 on, B2 off, B2 on
    EXPECT_EQ(cells[0].state, GroupState::ContentSent);
    EXPECT_EQ(cells[0].flowsBefore.size(), 1u);
    EXPECT_EQ(cells[1].state, GroupState::NotTested);
    EXPECT_EQ(cells[2].state, GroupState::NotTested);
    EXPECT_EQ(cells[3].state, GroupState::NotSeen);
    EXPECT_FALSE(cells[3].bound.empty());
}

TEST(Conditions, WhatWasStatedDifferentlyIsSaid)
{
    const AnalysisPtr one = test::analyseScene(Scene().tls(0, Beijing, "api.example.com", 900));
    SideInput before = side("before", {one}), after = side("after", {one});
    before.runs[0].conditions = {.device = "HM 1SW", .reset = "no", .accessNetwork = "Wi-Fi"};
    after.runs[0].conditions = {.device = "Mi 4", .reset = "yes", .accessNetwork = "Wi-Fi"};
    const Comparison comparison = test::comparedSides(before, after);
    ASSERT_NE(test::caveatWith(comparison, "reset-differs"), nullptr);
    EXPECT_NE(test::caveatWith(comparison, "models-differ"), nullptr);
    EXPECT_EQ(test::caveatWith(comparison, "access-network-differs"), nullptr);
    test::expectCleanWording(comparison);
}

} // namespace

} // namespace waybill
