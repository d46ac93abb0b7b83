// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysed.h"
#include "analysis/narrowing.h"
#include "analysis/packet_column.h"

#include <filesystem>

namespace waybill::test {

namespace {

const Endpoint Near = endpoint("42.62.48.181", 443);
const Endpoint Far = endpoint("52.74.0.17", 443);

class Narrowing : public testing::Test {
protected:
    std::string file(const Scene& scene) { return m_folder.write("a.pcap", pcapFile(scene.packets())); }
    AnalysisPtr analysed(const Scene& scene) { return analyseFiles({{file(scene)}}); }
    TemporaryDirectory m_folder;
};

AnalysisPtr part(const AnalysisPtr& whole, const TimeSpan& span)
{
    const auto result = withinSpan(whole, span, {});
    if (!result)
        throw std::runtime_error(describe(result.error()));
    return *result;
}

TrafficTotals all(const Analysis& analysis)
{
    TrafficTotals sum;
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        if (analysis.view(FlowId{row}).role != FlowRole::NotOurs)
            sum += analysis.view(FlowId{row}).traffic;
    }
    return sum;
}

} // namespace

TEST_F(Narrowing, AFlowThatBeganBeforeTheSpanKeepsItsName)
{
    Scene scene;
    scene.resolves(0, 7, "api.example.org", "42.62.48.181").tls(1, Near, "api.example.org", 5000);
    const AnalysisPtr whole = analysed(scene);
    const FlowId flow = flowTo(*whole, Near);
    const Timestamp last = whole->counters(flow).last;
    const AnalysisPtr end = part(whole, {Timestamp{last.ns - 1}, {}});
    ASSERT_EQ(flowTo(*end, Near), flow) << "row numbers are those of the whole";
    EXPECT_TRUE(end->isListed(flow));
    EXPECT_EQ(end->text(end->view(flow).name), "api.example.org");
    EXPECT_EQ(end->counters(flow).first, end->counters(flow).last);
    EXPECT_LT(end->view(flow).traffic.wireUp, whole->view(flow).traffic.wireUp);
    EXPECT_EQ(end->coverage().dnsQueries, 0U) << "the question was asked before";
    ASSERT_EQ(end->destinations().size(), 1U);
    EXPECT_EQ(end->destinations().front()->key, "example.org");
    EXPECT_EQ(end->destinations().front()->lookups, 0U);
}

TEST_F(Narrowing, ALaterAnswerRenamesNoFlowThatBeganBeforeTheSpan)
{
    Scene scene;
    scene.resolves(0, 7, "first.example.org", "42.62.48.181").udp(1, Near, 100);
    scene.resolves(10, 8, "second.example.net", "42.62.48.181").udp(20, Near, 100);
    const AnalysisPtr whole = analysed(scene);
    ASSERT_EQ(nameOf(*whole, Near), "first.example.org");
    const AnalysisPtr late = part(whole, {after(15), {}});
    const FlowId flow = flowTo(*late, Near);
    EXPECT_EQ(nameOf(*late, Near), "first.example.org");
    ASSERT_EQ(late->namesOf(flow).size(), 1U);
    EXPECT_EQ(late->text(late->namesOf(flow).front().name), "first.example.org");
    EXPECT_EQ(late->flow(flow).began, after(1));
    EXPECT_EQ(late->counters(flow).first, after(20)) << "what counts begins with the span";
}

TEST_F(Narrowing, APacketStampedBeforeTheFirstSaysWhenTheFlowBegan)
{
    Scene early, late;
    late.udp(5, Near, 100);
    early.udp(2, Near, 100);
    std::vector<BuiltPacket> packets = late.packets(); // not in order of time
    packets.push_back(early.packets().front());
    const AnalysisPtr whole = analyseFiles({{m_folder.write("b.pcap", pcapFile(packets))}});
    EXPECT_EQ(whole->flow(flowTo(*whole, Near)).began, after(2));
    EXPECT_EQ(part(whole, {after(4), {}})->flow(flowTo(*whole, Near)).began, after(2));
}

TEST_F(Narrowing, QuestionsBeforeTheSpanAreNoNamesOfIt)
{
    Scene scene;
    scene.asks(0, 7, "before.example.org").asks(20, 8, "twice.example.org").asks(30, 9, "twice.example.org");
    const AnalysisPtr late = part(analysed(scene), {after(25), {}});
    ASSERT_EQ(late->recording().names.size(), 1U);
    EXPECT_EQ(late->text(late->recording().names[0].name), "twice.example.org");
    EXPECT_EQ(late->recording().names[0].count, 1U);
    EXPECT_EQ(late->recording().names[0].frame, 3U);
}

TEST_F(Narrowing, AFlowOutsideTheSpanStandsInNoList)
{
    Scene scene;
    scene.tcp(0, Near, 100, 10).tcp(100, Far, 200, 20);
    const AnalysisPtr whole = analysed(scene);
    const AnalysisPtr late = part(whole, {after(50), {}});
    EXPECT_EQ(late->listedFlows(), (Analysis::ListedFlows{1, 1}));
    EXPECT_EQ(late->view(flowTo(*late, Near)).omitted, Omitted::OutsideSpan);
    EXPECT_EQ(all(*late).contentUp, 200U);
    EXPECT_EQ(late->destinations().size(), 1U);
    EXPECT_EQ(late->firstTime(), after(50)) << "the span says when looking began";
}

TEST_F(Narrowing, TheSpanIsCutWithinATlsRecord)
{
    Scene scene;
    scene.tls(0, Near, "api.example.org", 40'000);
    const AnalysisPtr whole = analysed(scene);
    const FlowId flow = flowTo(*whole, Near);
    std::vector<Timestamp> cuts;
    for (const BuiltPacket& packet : scene.packets())
        cuts.push_back(packet.time);
    for (const Timestamp cut : cuts) {
        const AnalysisPtr before = part(whole, {{}, Timestamp{cut.ns - 1}}), behind = part(whole, {cut, {}});
        TrafficTotals sum = all(*before);
        sum += all(*behind);
        EXPECT_EQ(sum.contentUp, whole->view(flow).traffic.contentUp) << cut.ns;
        EXPECT_EQ(sum.payloadUp, whole->view(flow).traffic.payloadUp) << cut.ns;
        EXPECT_EQ(sum.wireDown, whole->view(flow).traffic.wireDown) << cut.ns;
    }
}

TEST_F(Narrowing, ThePartsOfAPublishedCaptureSumUpToTheWhole)
{
    std::size_t captures = 0;
    for (const std::string& path : corpusFiles("handset")) {
        if (std::filesystem::file_size(path) > 400'000 || captures == 12)
            continue;
        SCOPED_TRACE(path);
        AnalysisRequest request;
        request.runs = {{path}};
        const Result<AnalysisPtr> read = tryAnalyse(request);
        if (!read)
            continue; // not a capture: a note beside them
        ++captures;
        const AnalysisPtr whole = *read;
        if (whole->handset() == nullptr)
            continue;
        const Timestamp middle{whole->firstTime().ns + nanosecondsBetween(whole->firstTime(), whole->lastTime()) / 3};
        const AnalysisPtr before = part(whole, {{}, Timestamp{middle.ns - 1}}), behind = part(whole, {middle, {}});
        TrafficTotals sum = all(*before);
        sum += all(*behind);
        const TrafficTotals wanted = all(*whole);
        EXPECT_EQ(sum.wireUp, wanted.wireUp);
        EXPECT_EQ(sum.wireDown, wanted.wireDown);
        EXPECT_EQ(sum.packetsUp, wanted.packetsUp);
        EXPECT_EQ(sum.payloadUp, wanted.payloadUp);
        EXPECT_EQ(behind->flowCount(), whole->flowCount()) << "what lies before the span is followed";
    }
    EXPECT_GE(captures, 5U);
}

TEST_F(Narrowing, PacketsOfASpanAreThoseOfTheColumn)
{
    Scene scene;
    for (int second = 0; second < 10; ++second)
        scene.udp(second, Near, 100);
    const AnalysisPtr span = part(analysed(scene), {after(4), after(6)});
    const auto column = PacketColumn::build(span, 0, {});
    ASSERT_TRUE(column.has_value());
    const auto packets = (*column)->packetsOf(flowTo(*span, Near), 100);
    ASSERT_TRUE(packets.has_value());
    ASSERT_EQ(packets->packets.size(), 3U);
    EXPECT_EQ(packets->packets.front().frame, 5U);
    EXPECT_EQ(span->flow(flowTo(*span, Near)).firstFrame, 5U);
}

TEST_F(Narrowing, AFileThatChangedSinceIsRefused)
{
    Scene scene;
    scene.tcp(0, Near, 100, 10);
    const AnalysisPtr whole = analysed(scene);
    (void)file(scene.tcp(5, Far, 10, 10));
    const auto result = withinSpan(whole, {after(1), {}}, {});
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::Corrupt);
}

TEST_F(Narrowing, TheHandsetStaysTheOneOfTheWhole)
{
    Scene scene;
    scene.tls(0, Near, "api.example.org", 90'000).tls(30, Near, "api.example.org", 90'000).udp(60, Near, 10);
    scene.udp(61, Far, 900, Laptop).udp(62, Far, 900, Laptop).udp(63, Near, 900, Laptop);
    const AnalysisPtr whole = analysed(scene);
    ASSERT_EQ(whole->handset()->addresses.front(), Phone.address);
    const AnalysisPtr late = part(whole, {after(59), {}});
    ASSERT_NE(late->handset(), nullptr);
    EXPECT_EQ(late->handset()->addresses.front(), Phone.address);
    EXPECT_EQ(all(*late).contentUp, 10U);
}

TEST_F(Narrowing, KeptFlowsAloneMakeTheFigures)
{
    Scene scene;
    scene.resolves(0, 7, "api.example.org", "42.62.48.181").tls(1, Near, "api.example.org", 5000);
    scene.resolves(5, 8, "www.example.net", "52.74.0.17").tls(6, Far, "www.example.net", 700);
    const AnalysisPtr whole = analysed(scene);
    auto kept = std::make_shared<std::vector<bool>>(whole->flowCount());
    (*kept)[flowTo(*whole, Far).value] = true;
    const AnalysisPtr some = narrowedTo(whole, kept);
    EXPECT_EQ(all(*some), whole->view(flowTo(*whole, Far)).traffic);
    EXPECT_EQ(some->listedFlows().listed, 1U);
    EXPECT_EQ(some->listedFlows().of, whole->flowCount());
    ASSERT_EQ(some->destinations().size(), 1U);
    EXPECT_EQ(some->destinations().front()->key, "example.net");
    EXPECT_EQ(some->destinations().front()->lookups, 0U) << "the DNS flow is not kept";
    EXPECT_EQ(some->text(some->view(flowTo(*some, Far)).name), "www.example.net");
    kept = std::make_shared<std::vector<bool>>(*kept);
    kept->flip();
    TrafficTotals sum = all(*narrowedTo(whole, kept));
    sum += all(*some);
    EXPECT_EQ(sum, all(*whole));
    EXPECT_EQ(all(*narrowedTo(some, nullptr)), all(*whole));
}

TEST_F(Narrowing, LookupsOfKeptDomainsAreKept)
{
    Scene scene;
    scene.asks(0, 7, "a.only.example").asks(1, 8, "b.other.example").tcp(2, Near, 100, 10);
    const AnalysisPtr whole = analysed(scene);
    auto domains = std::make_shared<std::set<StringId>>();
    domains->insert(whole->recording().dnsQueries[0].domain);
    const auto none = std::make_shared<const std::vector<bool>>(whole->flowCount());
    const AnalysisPtr some = narrowedTo(whole, none, "level == looked-up", domains);
    ASSERT_EQ(some->destinations().size(), 1U);
    EXPECT_EQ(some->destinations().front()->key, "only.example");
    EXPECT_EQ(some->destinations().front()->level, ContactLevel::LookedUp);
    EXPECT_EQ(some->coverage().dnsQueries, 1U);
    EXPECT_TRUE(some->isListed(whole->recording().dnsQueries[0]));
    EXPECT_FALSE(some->isListed(whole->recording().dnsQueries[1]));
    EXPECT_TRUE(some->isListed(whole->recording().names[0]));
    EXPECT_FALSE(some->isListed(whole->recording().names[1]));
    EXPECT_EQ(some->listedFlows().listed, 0U);
    EXPECT_TRUE(narrowedTo(whole, none)->destinations().empty());
}

} // namespace waybill::test
