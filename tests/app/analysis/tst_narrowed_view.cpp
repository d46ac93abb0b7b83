// SPDX-License-Identifier: GPL-3.0-or-later
// Narrowing sums up from what the whole analysis says of each flow; ViewBuilder decides anew about the kept flows
// alone. Both must say the same, to the last figure.
#include "analysed.h"
#include "analysis/narrowing.h"
#include "analysis/with_rules.h"

#include <filesystem>
#include <fmt/format.h>

namespace waybill::test {

namespace {

using Mask = std::shared_ptr<const std::vector<bool>>;
using Lookups = std::shared_ptr<const std::set<StringId>>;

AnalysisPtr decidedAnew(const AnalysisPtr& whole, const Mask& kept, const Lookups& lookups)
{
    const AnalysisPtr& plain = plainAnalysis(whole);
    ViewBuilder view(plain->sharedGeography(), plain->choice(), plain->parts().services);
    view.keepOnly(kept, "some", lookups);
    return withRules(view.update(plain->sharedRecording(), {}), whole->parts().rules);
}

std::string text(const TrafficTotals& t)
{
    return fmt::format("{} {} {} {} {} {} {} {} {} {} {} {}", t.contentUp, t.setupUp, t.housekeepingUp, t.payloadUp,
                       t.payloadDown, t.wireUp, t.wireDown, t.packetsUp, t.packetsDown, t.unacknowledgedUp,
                       t.upperBoundUp, t.flows);
}

std::string text(const RemoteHost& host)
{
    return fmt::format("{} {} rule {} {} rtt {}", host.address.toString(), static_cast<int>(host.where.state),
                       host.rule, text(host.traffic), host.minRttNs);
}

std::string text(const std::vector<CountryCode>& codes)
{
    std::string all;
    for (const CountryCode code : codes)
        all += " " + code.toString();
    return all;
}

std::string text(const Analysis& analysis, const Destination& d)
{
    std::string all = fmt::format("{} {} {} {} rtt {} {}..{} frame {} of {} looked up {} encrypted {}", d.key,
                                  d.isNamed, static_cast<int>(d.level), text(d.traffic), d.minRttNs, d.first.ns,
                                  d.last.ns, d.firstFrame, d.capture, d.lookups, d.encryptedUp);
    all += fmt::format(" {}{}{}|{}|{}|{}|", d.hasEdge, d.hasUnplaced, d.isLocal, text(d.agreed), text(d.possible),
                       text(d.corrected));
    for (const std::uint32_t asn : d.asns)
        all += fmt::format(" AS{}", asn);
    for (const std::string& name : d.names)
        all += " " + name;
    for (const std::uint32_t host : d.hosts)
        all += "\n    " + text(analysis.host(host));
    return all;
}

std::string text(const Coverage& c)
{
    std::string all =
        fmt::format("{} {} {} other {} remote {} unnamed {} {} encrypted {} {} of {} one way {} mid-flow {} missed {} "
                    "unacknowledged {} bound {} questions {} {}{}{}{} {}",
                    c.packets, c.wireBytes, c.handsetWireBytes, c.otherWireBytes, text(c.remote), c.unnamedContentUp,
                    c.unnamedFlows, c.encryptedContentUp, c.encryptedDestinations, c.contentDestinations,
                    c.oneDirectionalFlows, c.midFlowStarts, c.missedBytes, c.unacknowledgedUp, c.upperBoundUp,
                    c.dnsQueries, c.ipv6Seen, c.proxySeen, c.encryptedDnsSeen, c.isPcapdroid, c.vantage);
    for (const Coverage::UnnamedShare& share : c.unnamedBy)
        all += fmt::format("\n    {}: {} {}", unnamedText(share.why), share.flows, share.contentUp);
    return all;
}

std::string flowText(const Analysis& analysis, FlowId flow)
{
    const FlowView& view = analysis.view(flow);
    std::string all =
        fmt::format("{} {} rule {} {} {} {} {} {} {}", static_cast<int>(view.role), static_cast<int>(view.omitted),
                    view.rule, static_cast<int>(view.band), unnamedText(view.unnamed), view.isEncrypted,
                    analysis.text(view.name), analysis.text(view.domain), text(view.traffic));
    if (view.role == FlowRole::NotOurs)
        return all;
    for (const auto& destination : analysis.destinations())
        if (destination->id == view.destination)
            all += " under " + destination->key;
    return all + " at " + analysis.host(view.host).address.toString();
}

std::string said(const Analysis& analysis)
{
    const Analysis::Parts& parts = analysis.parts();
    std::string all = text(analysis.coverage()) + '\n';
    for (const TrafficTotals* band : {&parts.edge, &parts.local, &parts.unplaced, &parts.placed, &parts.leftOut})
        all += text(*band) + '\n';
    for (const TrafficTotals& rule : parts.byRule)
        all += "rule " + text(rule) + '\n';
    for (const StringId domain : parts.leftOutDomains)
        all += fmt::format("left out {}\n", analysis.text(domain));
    all += fmt::format("{} {} {}; {} of {}\n", parts.edgeDestinations, parts.localDestinations,
                       parts.unplacedDestinations, analysis.listedFlows().listed, analysis.listedFlows().of);
    for (const CountryTotals& c : analysis.countries())
        all +=
            fmt::format("{} {}-{} {}-{} {}-{} {}-{} {}-{} disputed {} corrected {} {} {} {}-{}\n", c.code.toString(),
                        c.contentUp.min, c.contentUp.max, c.payloadUp.min, c.payloadUp.max, c.wireUp.min, c.wireUp.max,
                        c.wireDown.min, c.wireDown.max, c.upperBoundUp.min, c.upperBoundUp.max, c.disputedUp,
                        c.correctedUp, c.flows, c.destinations, c.destinationRange.min, c.destinationRange.max);
    for (const auto& destination : analysis.destinations())
        all += text(analysis, *destination) + '\n';
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row)
        all += flowText(analysis, FlowId{row}) + '\n';
    return all;
}

/// Masks that keep every `step`th of blocks of `block` flows, and one that keeps all.
std::vector<Mask> masks(std::size_t flows)
{
    std::vector<Mask> all{std::make_shared<const std::vector<bool>>(flows, true),
                          std::make_shared<const std::vector<bool>>(flows, false)};
    for (const std::size_t step : {2U, 3U, 7U}) {
        for (const std::size_t block : {1U, 5U}) {
            std::vector<bool> mask(flows);
            for (std::size_t row = 0; row < flows; ++row)
                mask[row] = row / block % step == 1;
            all.push_back(std::make_shared<const std::vector<bool>>(mask));
            mask.flip();
            all.push_back(std::make_shared<const std::vector<bool>>(mask));
        }
    }
    return all;
}

void expectSame(const AnalysisPtr& whole)
{
    auto someLookups = std::make_shared<std::set<StringId>>();
    for (std::size_t row = 0; row < whole->recording().dnsQueries.size(); row += 2)
        someLookups->insert(whole->recording().dnsQueries[row].domain);
    for (const Mask& mask : masks(whole->flowCount())) {
        for (const Lookups& lookups : {Lookups(), Lookups(someLookups)}) {
            const AnalysisPtr fast = narrowedTo(whole, mask, "some", lookups);
            const AnalysisPtr anew = decidedAnew(whole, mask, lookups);
            ASSERT_EQ(said(*fast), said(*anew));
            if (whole->rules() != nullptr) {
                ASSERT_TRUE(fast->withoutRules());
                ASSERT_EQ(said(*fast->withoutRules()), said(*anew->withoutRules()));
            }
        }
    }
}

const Endpoint Shared = endpoint("42.62.94.2", 443);    // CN, CN
const Endpoint Disputed = endpoint("47.241.0.1", 5222); // US, SG
const Endpoint Edge = endpoint("1.1.1.1", 9999);
const Endpoint Printer = endpoint("192.168.43.7", 80);

/// Names that flows give each other, names without a domain, lookups without a flow, encrypted DNS.
Scene entangled()
{
    Scene scene;
    double at = 0;
    for (int round = 0; round < 3; ++round) {
        const std::string domain = round == 1 ? "example.net" : "example.org";
        scene.udp(at + 1, Shared, 100).udp(at + 2, Edge, 30).tcp(at + 3, Disputed, 200, 20);
        HttpRequest plain;
        plain.host = "intranet";
        scene.http(at + 4, endpoint("42.62.94.2", 80), plain);
        scene.tls(at + 6, Shared, "api." + domain, 300).udp(at + 8, Disputed, 50);
        scene.asks(at + 9, static_cast<std::uint16_t>(50 + round), "only.asked" + std::to_string(round) + ".com");
        scene.resolves(at + 10, static_cast<std::uint16_t>(60 + round), "told.example.com", "47.241.0.1");
        scene.tcp(at + 12, Disputed, 70, 10).tcp(at + 14, Printer, 40, 4).udp(at + 15, Shared, 10, Laptop);
        scene.tls(at + 16, endpoint("52.74.0.17", 443), "left.example.com", 60);
        at += 100;
    }
    scene.tcp(at, endpoint("9.9.9.9", 853), 30, 3).udp(at + 1, endpoint("8.8.4.4", 4000), 11);
    return scene;
}

AnalysisPtr ruled(const AnalysisPtr& analysis)
{
    AnalystRule india, none;
    india.subject = "42.62.94.2";
    india.country = India;
    india.reason = none.reason = "known";
    none.subject = "left.example.com";
    none.kind = AnalystRule::Kind::LeaveOut;
    const auto rules = AnalystRules::parse({india, none});
    if (!rules)
        throw std::runtime_error(describe(rules.error()));
    return withRules(analysis, *rules);
}

} // namespace

TEST(NarrowedView, FlowsThatNameEachOtherAreDecidedAnew)
{
    expectSame(analyseScene(entangled()));
}

TEST(NarrowedView, CorrectionsAndWhatWasLeftOutFollow)
{
    const AnalysisPtr whole = ruled(analyseScene(entangled()));
    ASSERT_GT(whole->parts().byRule.at(0).flows, 0U);
    ASSERT_GT(whole->parts().leftOut.flows, 0U);
    expectSame(whole);
}

TEST(NarrowedView, FlowsOutsideASpanStayOutside)
{
    const TemporaryDirectory folder;
    const AnalysisPtr whole = analyseFiles({{folder.write("a.pcap", pcapFile(entangled().packets()))}});
    const Result<AnalysisPtr> late = withinSpan(whole, {after(110), {}}, {});
    ASSERT_TRUE(late) << describe(late.error());
    expectSame(*late);
    expectSame(ruled(*late));
}

TEST(NarrowedView, AllKeptIsTheWhole)
{
    const AnalysisPtr whole = analyseScene(entangled());
    const AnalysisPtr all =
        narrowedTo(whole, std::make_shared<const std::vector<bool>>(whole->flowCount(), true), "all");
    EXPECT_TRUE(all->isNarrowed());
    EXPECT_EQ(all->parts().keptBy, "all");
    EXPECT_EQ(said(*all), said(*whole));
}

TEST(NarrowedView, ManyFlowsAreSummedUpInStretches)
{
    Scene scene;
    for (std::uint32_t i = 0; i < 70'000; ++i) { // more than two stretches are made of
        const auto low = static_cast<std::uint16_t>(1024 + i % 50'000);
        Endpoint from = Phone, to = i % 5 == 0 ? Disputed : Shared;
        from.port = low;
        to.port = static_cast<std::uint16_t>(4000 + i / 50'000);
        scene.udp(10 + i * 0.001, to, 1 + i % 97, from);
    }
    scene.tls(5, Shared, "early.example.org", 100).tls(200, Disputed, "late.example.net", 100);
    const AnalysisPtr whole = analyseScene(scene);
    ASSERT_GT(whole->flowCount(), 65'536U);
    std::vector<bool> mask(whole->flowCount(), true);
    mask[0] = false; // the flow that names the others
    for (std::size_t row = 1; row < mask.size(); row += 3)
        mask[row] = false;
    const Mask kept = std::make_shared<const std::vector<bool>>(mask);
    ASSERT_EQ(said(*narrowedTo(whole, kept, "some")), said(*decidedAnew(whole, kept, nullptr)));
}

TEST(NarrowedView, PublishedCapturesSayTheSame)
{
    std::size_t captures = 0;
    for (const std::string& path : corpusFiles("handset")) {
        if (std::filesystem::file_size(path) > 600'000 || captures == 25)
            continue;
        SCOPED_TRACE(path);
        AnalysisRequest request;
        request.runs = {{path}};
        const Result<AnalysisPtr> read = tryAnalyse(request);
        if (!read)
            continue; // not a capture: a note beside them
        ++captures;
        expectSame(*read);
    }
    EXPECT_GT(captures, 10U);
}

} // namespace waybill::test
