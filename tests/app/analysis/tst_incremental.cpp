// SPDX-License-Identifier: GPL-3.0-or-later
// What is published while reading must end where one publication at the end does.
#include "analysed.h"
#include "capture/capture_reader.h"

namespace waybill::test {

namespace {

/// One capture read through the builders, published after every `step` packets (0: only at the end).
AnalysisPtr publishEvery(const std::string& path, std::size_t step, const HandsetChoice& choice = {})
{
    CaptureOptions options;
    options.hash = false;
    auto reader = CaptureReader::open(path, options);
    if (!reader)
        throw std::runtime_error(describe(reader.error()));
    RecordingBuilder builder;
    ViewBuilder views(geography(), choice);
    const std::vector<RunFacts> runs{{{0}, "run"}};
    RawPacket raw;
    PacketSummary packet;
    for (std::size_t count = 1; reader->next(raw) == ReadStep::Packet; ++count) {
        decodePacket(raw, packet);
        builder.add(packet, raw.linkType, {RunId{0}, 0});
        if (step == 0 || count % step != 0)
            continue;
        const auto changed = builder.takeChanged();
        (void)views.update(builder.snapshot({reader->facts()}, runs), changed);
    }
    builder.finish();
    const auto changed = builder.takeChanged();
    return views.update(builder.snapshot({reader->facts()}, runs), changed);
}

void expectSameDestinations(const Analysis& a, const Analysis& b)
{
    ASSERT_EQ(a.destinations().size(), b.destinations().size());
    for (std::size_t i = 0; i < a.destinations().size(); ++i) {
        const Destination& left = *a.destinations()[i];
        const Destination& right = *b.destinations()[i];
        EXPECT_EQ(left.key, right.key);
        EXPECT_EQ(left.isNamed, right.isNamed);
        EXPECT_EQ(left.level, right.level) << left.key;
        EXPECT_EQ(left.traffic, right.traffic) << left.key;
        EXPECT_EQ(left.names, right.names) << left.key;
        EXPECT_EQ(left.hosts.size(), right.hosts.size()) << left.key;
        EXPECT_EQ(left.agreed, right.agreed) << left.key;
        EXPECT_EQ(left.possible, right.possible) << left.key;
        EXPECT_EQ(left.asns, right.asns) << left.key;
        EXPECT_EQ(left.minRttNs, right.minRttNs) << left.key;
        EXPECT_EQ(left.first, right.first) << left.key;
        EXPECT_EQ(left.last, right.last) << left.key;
        EXPECT_EQ(left.firstFrame, right.firstFrame) << left.key;
        EXPECT_EQ(left.lookups, right.lookups) << left.key;
        EXPECT_EQ(left.encryptedUp, right.encryptedUp) << left.key;
    }
}

void expectSameCountries(const Analysis& a, const Analysis& b)
{
    ASSERT_EQ(a.countries().size(), b.countries().size());
    for (const CountryTotals& left : a.countries()) {
        const CountryTotals right = b.country(left.code);
        const std::string code = left.code.toString();
        EXPECT_EQ(left.contentUp, right.contentUp) << code;
        EXPECT_EQ(left.payloadUp, right.payloadUp) << code;
        EXPECT_EQ(left.wireUp, right.wireUp) << code;
        EXPECT_EQ(left.wireDown, right.wireDown) << code;
        EXPECT_EQ(left.upperBoundUp, right.upperBoundUp) << code;
        EXPECT_EQ(left.disputedUp, right.disputedUp) << code;
        EXPECT_EQ(left.flows, right.flows) << code;
        EXPECT_EQ(left.destinationRange, right.destinationRange) << code;
    }
    EXPECT_EQ(a.edge(), b.edge());
    EXPECT_EQ(a.local(), b.local());
    EXPECT_EQ(a.unplaced(), b.unplaced());
}

void expectSameCoverage(const Coverage& a, const Coverage& b)
{
    EXPECT_EQ(a.remote, b.remote);
    EXPECT_EQ(a.handsetWireBytes, b.handsetWireBytes);
    EXPECT_EQ(a.otherWireBytes, b.otherWireBytes);
    EXPECT_EQ(a.unnamedContentUp, b.unnamedContentUp);
    EXPECT_EQ(a.unnamedFlows, b.unnamedFlows);
    EXPECT_EQ(a.unnamedBy, b.unnamedBy);
    EXPECT_EQ(a.encryptedContentUp, b.encryptedContentUp);
    EXPECT_EQ(a.encryptedDestinations, b.encryptedDestinations);
    EXPECT_EQ(a.contentDestinations, b.contentDestinations);
    EXPECT_EQ(a.oneDirectionalFlows, b.oneDirectionalFlows);
    EXPECT_EQ(a.midFlowStarts, b.midFlowStarts);
    EXPECT_EQ(a.missedBytes, b.missedBytes);
    EXPECT_EQ(a.unacknowledgedUp, b.unacknowledgedUp);
    EXPECT_EQ(a.upperBoundUp, b.upperBoundUp);
    EXPECT_EQ(a.dnsQueries, b.dnsQueries);
    EXPECT_EQ(a.proxySeen, b.proxySeen);
    EXPECT_EQ(a.encryptedDnsSeen, b.encryptedDnsSeen);
    EXPECT_EQ(a.vantage, b.vantage);
}

void expectSameViews(const Analysis& a, const Analysis& b)
{
    ASSERT_EQ(a.flowCount(), b.flowCount());
    for (std::uint32_t row = 0; row < a.flowCount(); ++row) {
        const FlowView& left = a.view(FlowId{row});
        const FlowView& right = b.view(FlowId{row});
        ASSERT_EQ(left.role, right.role) << row;
        EXPECT_EQ(left.traffic, right.traffic) << row;
        EXPECT_EQ(left.band, right.band) << row;
        EXPECT_EQ(left.unnamed, right.unnamed) << row;
        EXPECT_EQ(left.name, right.name) << row;
        EXPECT_EQ(left.nameSource, right.nameSource) << row;
        EXPECT_EQ(left.nameFrame, right.nameFrame) << row;
        EXPECT_EQ(left.missedBytes, right.missedBytes) << row;
        EXPECT_EQ(left.isEncrypted, right.isEncrypted) << row;
        EXPECT_EQ(left.isOneDirectional, right.isOneDirectional) << row;
        if (left.role != FlowRole::NotOurs) {
            EXPECT_EQ(a.host(left.host).address, b.host(right.host).address) << row;
            EXPECT_EQ(a.host(left.host).minRttNs, b.host(right.host).minRttNs) << row;
            EXPECT_EQ(a.host(left.host).traffic, b.host(right.host).traffic) << row;
        }
    }
}

void expectSame(const Analysis& a, const Analysis& b)
{
    expectSameViews(a, b);
    expectSameDestinations(a, b);
    expectSameCountries(a, b);
    expectSameCoverage(a.coverage(), b.coverage());
}

} // namespace

// Names come late (the ClientHello behind the SYN, the lookup behind the flow), hosts change from none to one to two
// domains, and encrypted DNS begins when flows without a name are there already.
TEST(Incremental, NamesArrivingLateEndInTheSamePlace)
{
    const Endpoint web = endpoint("42.62.94.2", 443), other = endpoint("42.62.94.2", 8443);
    const Endpoint push = endpoint("42.62.94.2", 5222), dot = endpoint("8.8.8.8", 853);
    Scene scene;
    scene.tcp(0, push, 400, 50).tls(5, web, "api.xiaomi.com", 300).tls(30, other, "www.example.org", 200);
    scene.udp(1, endpoint("13.232.0.1", 9999), 77).resolves(40, 7, "late.example.net", "13.232.0.1");
    scene.asks(2, 8, "never.example.com").tls(50, dot, "", 90).udp(60, endpoint("13.232.0.1", 9998), 10);
    scene.tcp(70, push, 10, 10, endpoint("192.168.43.20", 40007)).udp(80, Phone, 500, endpoint("3.0.0.1", 4000));
    const TemporaryDirectory directory;
    const std::string path = directory.write("late.pcap", pcapFile(scene.packets()));
    const HandsetChoice phone{Phone.address, {}};
    const AnalysisPtr once = publishEvery(path, 0, phone);
    for (const std::size_t step : {1u, 2u, 3u, 7u}) {
        SCOPED_TRACE(step);
        expectSame(*publishEvery(path, step, phone), *once);
    }
    expectSame(*publishEvery(path, 1), *publishEvery(path, 0));
    EXPECT_EQ(once->view(flowTo(*once, push)).unnamed, Unnamed::EncryptedDns) << "explains the flows before it too";
}

TEST(Incremental, CapturesOfHandsetsEndInTheSamePlace)
{
    if (corpusPath().empty())
        GTEST_SKIP() << "no corpus: set WAYBILL_CORPUS";
    for (const char* name :
         {"xiaomi.pcap", "android.pcap", "iphone.pcap", "weibo.pcap", "pcapdroid-metadata.pcap", "telegram.pcap"}) {
        SCOPED_TRACE(name);
        const std::string path = corpusPath() + "/handset/" + name;
        const AnalysisPtr once = publishEvery(path, 0);
        expectSame(*publishEvery(path, 1), *once);
        expectSame(*publishEvery(path, 97), *once);
        expectSame(*analyseFiles({{path}}), *once);
    }
}

TEST(Incremental, APublishedAnalysisDoesNotChange)
{
    RecordingBuilder builder;
    ViewBuilder views(geography(), {Phone.address, {}});
    const Endpoint web = endpoint("42.62.94.2", 443);
    const auto packets = Scene().tls(0, web, "api.xiaomi.com", 300).udp(9, web, 20).packets();
    AnalysisPtr half;
    std::uint64_t contentThen = 0;
    for (std::size_t i = 0; i < packets.size(); ++i) {
        PacketSummary packet;
        decodePacket(rawPacket(packets[i]), packet);
        builder.add(packet, LinkType::Ethernet, {RunId{0}, 0});
        const auto changed = builder.takeChanged();
        const AnalysisPtr now = views.update(builder.snapshot({}, {{{0}, "run"}}), changed);
        if (i == 3) {
            half = now;
            contentThen = now->coverage().remote.wireUp;
        }
    }
    EXPECT_EQ(half->flowCount(), 1U);
    EXPECT_EQ(half->coverage().remote.wireUp, contentThen);
    EXPECT_EQ(half->view(FlowId{0}).traffic.wireUp, contentThen);
    EXPECT_EQ(half->counters(FlowId{0}).originator.wireBytes, contentThen);
    EXPECT_EQ(half->destinations().size(), 1U);
    EXPECT_EQ(half->view(FlowId{0}).traffic.contentUp, 0U) << "at the fourth packet only the ClientHello was sent";
}

} // namespace waybill::test
