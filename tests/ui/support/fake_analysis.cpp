// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_analysis.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <map>
#include <set>

namespace waybill::test {

namespace {

constexpr std::int64_t OriginNs = 1'407'659'520'000'000'000; // 10 Aug 2014, 08:32 UTC
constexpr std::uint32_t HandsetAddress = 0xC0A82B14;         // 192.168.43.20

std::shared_ptr<const Geography> bundledGeography()
{
    static const auto loaded = Geography::load(findResourceDirectory());
    if (!loaded)
        std::abort(); // the tests run from a source tree, which holds the tables
    return *loaded;
}

/// Columns while they are filled.
class Builder {
public:
    explicit Builder(const FakeAnalysis& plan) : m_plan(plan) {}

    AnalysisPtr build()
    {
        addHandsets();
        for (const FakeFlow& flow : m_plan.flows)
            addFlow(flow);
        finishDestinations();
        finishCountries();
        finishCoverage();
        finishRecording();
        return std::make_shared<const Analysis>(std::move(m_parts));
    }

private:
    void addHandsets()
    {
        for (std::size_t i = 0; i < m_plan.phones.size(); ++i) {
            Handset handset;
            handset.run = RunId{0};
            handset.addresses = {IpAddress::v4(HandsetAddress + static_cast<std::uint32_t>(i))};
            handset.model = m_plan.phones[i];
            handset.build = "MIUI JHCMIBH43.0";
            handset.system = "Android 4.3";
            handset.reasons = {{"named itself in its User-Agent", 12}, {"opened 9 of 10 flows", 0}};
            handset.share = i == 0 ? 0.8 : 0.1;
            handset.wireBytes = i == 0 ? 8'000'000 : 1'000'000;
            handset.isPhone = true;
            m_parts.handsets.push_back(handset);
        }
        m_parts.chosen = {HandsetId{0}};
    }

    std::uint32_t hostOf(const FakeFlow& flow)
    {
        const IpAddress address = IpAddress::parse(flow.server).value_or(IpAddress());
        const auto [it, isNew] = m_hostIndex.try_emplace(address, static_cast<std::uint32_t>(m_hosts.size()));
        if (isNew) {
            RemoteHost host;
            host.address = address;
            host.where.state = flow.place;
            host.where.bySource = {flow.country, flow.second};
            if (flow.place == PlaceState::Agreed || flow.place == PlaceState::OneSource)
                host.where.country = flow.country;
            host.where.asn = 23724;
            host.where.operatorCountry = China;
            host.where.edge = flow.place == PlaceState::Edge ? 1 : 0;
            m_hosts.append(host);
        }
        return it->second;
    }

    static Band bandOf(PlaceState state)
    {
        switch (state) {
        case PlaceState::NotPublic: return Band::Local;
        case PlaceState::Edge: return Band::Edge;
        case PlaceState::Unplaced: return Band::Unplaced;
        default: return Band::Country;
        }
    }

    static TrafficTotals trafficOf(const FakeFlow& flow)
    {
        TrafficTotals traffic;
        traffic.contentUp = flow.contentUp;
        traffic.setupUp = 500;
        traffic.payloadUp = flow.contentUp + 500;
        traffic.payloadDown = flow.payloadDown;
        traffic.packetsUp = flow.contentUp / 1400 + 3;
        traffic.packetsDown = flow.payloadDown / 1400 + 3;
        traffic.wireUp = traffic.payloadUp + traffic.packetsUp * 54;
        traffic.wireDown = traffic.payloadDown + traffic.packetsDown * 54;
        traffic.flows = 1;
        return traffic;
    }

    std::uint32_t destinationOf(const FakeFlow& flow)
    {
        const std::string key = flow.name.empty() ? flow.server : flow.domain;
        const auto [it, isNew] = m_destinationIndex.try_emplace(key, static_cast<std::uint32_t>(m_destinations.size()));
        if (isNew) {
            Destination destination;
            destination.id = DestinationId{it->second};
            destination.key = key;
            destination.isNamed = !flow.name.empty();
            destination.firstFrame = m_flows.size() + 1;
            m_destinations.push_back(destination);
        }
        return it->second;
    }

    void addToDestination(Destination& destination, const FakeFlow& flow, std::uint32_t host)
    {
        destination.traffic += trafficOf(flow);
        destination.level = destination.traffic.contentUp > 0 ? ContactLevel::ContentSent : ContactLevel::Contacted;
        const auto addOnce = [](auto& list, const auto& value) {
            if (std::find(list.begin(), list.end(), value) == list.end())
                list.push_back(value);
        };
        if (!flow.name.empty())
            addOnce(destination.names, flow.name);
        addOnce(destination.hosts, host);
        addOnce(destination.asns, std::uint32_t{23724});
        if (flow.place == PlaceState::Agreed)
            addOnce(destination.agreed, flow.country);
        if (flow.place == PlaceState::OneSource || flow.place == PlaceState::Disputed)
            addOnce(destination.possible, flow.country);
        if (flow.place == PlaceState::Disputed)
            addOnce(destination.possible, flow.second);
        destination.hasEdge |= flow.place == PlaceState::Edge;
        destination.hasUnplaced |= flow.place == PlaceState::Unplaced;
        destination.isLocal |= flow.place == PlaceState::NotPublic;
        destination.first = std::min(destination.first, timeAt(flow.startSeconds));
        destination.last = std::max(destination.last, timeAt(flow.startSeconds + flow.lengthSeconds));
    }

    static Timestamp timeAt(double seconds)
    {
        return {OriginNs + static_cast<std::int64_t>(seconds * static_cast<double>(NsPerSecond))};
    }

    void addFlow(const FakeFlow& flow)
    {
        const auto row = static_cast<std::uint32_t>(m_flows.size());
        const std::uint32_t host = hostOf(flow);
        const TrafficTotals traffic = trafficOf(flow);
        FlowIdentity identity;
        identity.originator = IpAddress::v4(HandsetAddress);
        identity.responder = m_hosts[host].address;
        identity.originatorPort = static_cast<std::uint16_t>(40000 + row % 20000);
        identity.responderPort = flow.port;
        identity.etherType = 0x0800;
        identity.protocol = 6;
        identity.run = RunId{0};
        identity.firstFrame = row + 1;
        identity.began = timeAt(flow.startSeconds);
        identity.hasPorts = true;
        m_flows.append(identity);
        addCounters(flow, traffic);
        addView(flow, host, traffic);
        m_hosts.edit(host).traffic += traffic;
        m_timeline.append({FlowId{row}, static_cast<std::uint32_t>(flow.startSeconds), flow.contentUp, 0});
        m_lastSecond = std::max(m_lastSecond, flow.startSeconds + flow.lengthSeconds);
    }

    void addCounters(const FakeFlow& flow, const TrafficTotals& traffic)
    {
        FlowCounters counters;
        counters.first = timeAt(flow.startSeconds);
        counters.last = timeAt(flow.startSeconds + flow.lengthSeconds);
        counters.originator = {traffic.packetsUp, traffic.wireUp, traffic.payloadUp, traffic.setupUp, 0, 0, 0};
        counters.responder = {traffic.packetsDown, traffic.wireDown, traffic.payloadDown, 0, 0, 0, 0};
        counters.protocol = flow.port == 80 ? FlowProtocol::Http : FlowProtocol::Tls;
        m_counters.append(counters);
    }

    void addView(const FakeFlow& flow, std::uint32_t host, const TrafficTotals& traffic)
    {
        FlowView view;
        view.role = FlowRole::Up;
        view.handset = HandsetId{0};
        view.band = bandOf(flow.place);
        view.unnamed = flow.name.empty() ? Unnamed::NoDnsSeen : Unnamed::No;
        view.host = host;
        view.destination = DestinationId{destinationOf(flow)};
        if (!flow.name.empty()) {
            view.name = m_strings.intern(flow.name);
            view.domain = m_strings.intern(flow.domain);
            view.nameSource = NameSource::TlsSni;
            view.nameFrame = m_views.size() + 4;
        }
        view.traffic = traffic;
        addToDestination(m_destinations[view.destination.value], flow, host);
        addToBand(flow, traffic);
        m_views.append(view);
    }

    void addToBand(const FakeFlow& flow, const TrafficTotals& traffic)
    {
        switch (bandOf(flow.place)) {
        case Band::Country: m_parts.placed += traffic; break;
        case Band::Edge: m_parts.edge += traffic; break;
        case Band::Local: m_parts.local += traffic; return;
        case Band::Unplaced: m_parts.unplaced += traffic; break;
        }
        m_parts.coverage.remote += traffic;
        if (flow.place == PlaceState::Agreed)
            addToCountry(flow.country, traffic, true);
        else if (flow.place == PlaceState::OneSource || flow.place == PlaceState::Disputed)
            addToCountry(flow.country, traffic, false);
        if (flow.place == PlaceState::Disputed)
            addToCountry(flow.second, traffic, false);
    }

    void addToCountry(CountryCode code, const TrafficTotals& traffic, bool isCertain)
    {
        CountryTotals& totals = m_countries[code];
        totals.code = code;
        const auto add = [isCertain](Range& range, std::uint64_t bytes) {
            range.min += isCertain ? bytes : 0;
            range.max += bytes;
        };
        add(totals.contentUp, traffic.contentUp);
        add(totals.payloadUp, traffic.payloadUp);
        add(totals.wireUp, traffic.wireUp);
        add(totals.wireDown, traffic.wireDown);
        totals.flows += 1;
    }

    void finishDestinations()
    {
        for (const Destination& destination : m_destinations)
            m_parts.destinations.push_back(std::make_shared<const Destination>(destination));
        // FlowView::destination indexes this vector, so it stays in order of appearance.
    }

    void finishCountries()
    {
        for (auto& [code, totals] : m_countries) {
            for (const Destination& destination : m_destinations) {
                const auto has = [&code = code](const std::vector<CountryCode>& list) {
                    return std::find(list.begin(), list.end(), code) != list.end();
                };
                totals.destinationRange.min += has(destination.agreed) ? 1 : 0;
                totals.destinationRange.max += has(destination.agreed) || has(destination.possible) ? 1 : 0;
            }
            totals.destinations = totals.destinationRange.max;
            m_parts.countries.push_back(totals);
        }
        std::sort(m_parts.countries.begin(), m_parts.countries.end(),
                  [](const CountryTotals& a, const CountryTotals& b) { return a.contentUp.max > b.contentUp.max; });
    }

    void finishCoverage()
    {
        Coverage& coverage = m_parts.coverage;
        for (const Destination& destination : m_destinations)
            coverage.contentDestinations += !destination.isLocal && destination.traffic.contentUp > 0 ? 1 : 0;
        coverage.packets = 14'203;
        coverage.wireBytes = 9'800'000;
        coverage.droppedPackets = 120;
        coverage.hasDropCounts = true;
        coverage.encryptedDestinations = coverage.contentDestinations / 2;
        coverage.vantage = "recorded at the phone's hotspot";
    }

    void finishRecording()
    {
        auto recording = std::make_shared<Recording>();
        CaptureFacts facts;
        facts.path = "/tmp/redmi.pcapng";
        facts.format = CaptureFormat::Pcapng;
        facts.packets = 14'203;
        facts.wireBytes = 9'800'000;
        facts.first = timeAt(0);
        facts.last = timeAt(m_lastSecond);
        facts.isComplete = m_plan.isComplete;
        facts.interfaces = {CaptureInterface{}};
        facts.sections = {CaptureSection{}};
        if (!m_plan.captureComment.empty())
            facts.sections.front().comments = {m_plan.captureComment};
        for (const std::string& problem : m_plan.problems)
            facts.problems.push_back({4096, problem, !m_plan.isComplete});
        recording->captures = {facts};
        recording->runs = {RunFacts{{0}, "redmi.pcapng"}};
        recording->strings = m_strings.snapshot();
        recording->flows = m_flows.snapshot();
        recording->counters = m_counters.snapshot();
        recording->timeline = m_timeline.snapshot();
        recording->timelineOrigin = timeAt(0);
        recording->handsets = m_parts.handsets;
        recording->isComplete = m_plan.isComplete;
        recording->wasStopped = m_plan.wasStopped;
        m_parts.recording = recording;
        m_parts.geography = bundledGeography();
        m_parts.flowViews = m_views.snapshot();
        m_parts.hosts = m_hosts.snapshot();
    }

    const FakeAnalysis& m_plan;
    Analysis::Parts m_parts;
    StringPool m_strings;
    PagedColumn<FlowIdentity> m_flows;
    PagedColumn<FlowCounters> m_counters;
    PagedColumn<FlowView> m_views;
    PagedColumn<RemoteHost> m_hosts;
    PagedColumn<TimelineRow> m_timeline;
    std::map<IpAddress, std::uint32_t> m_hostIndex;
    std::map<std::string, std::uint32_t> m_destinationIndex;
    std::vector<Destination> m_destinations;
    std::map<CountryCode, CountryTotals> m_countries;
    double m_lastSecond = 0;
};

} // namespace

AnalysisPtr FakeAnalysis::build() const
{
    return Builder(*this).build();
}

FakeAnalysis FakeAnalysis::typical()
{
    FakeAnalysis plan;
    plan.phones = {"HM 1SW", "iPhone", "Lenovo A369i"};
    FakeFlow account;
    account.contentUp = 800'000;
    FakeFlow push;
    push.server = "42.62.48.210";
    push.name = "app.chat.xiaomi.net";
    push.domain = "xiaomi.net";
    push.contentUp = 100'000;
    push.port = 5222;
    push.startSeconds = 60;
    FakeFlow google;
    google.server = "20.40.0.1";
    google.name = "play.example.com";
    google.domain = "example.com";
    google.country = google.second = UnitedStates;
    google.contentUp = 300'000;
    google.startSeconds = 600;
    FakeFlow disputed;
    disputed.server = "47.88.0.1";
    disputed.name = "";
    disputed.place = PlaceState::Disputed;
    disputed.country = UnitedStates;
    disputed.second = Singapore;
    disputed.contentUp = 250'000;
    disputed.startSeconds = 3600;
    FakeFlow edge;
    edge.server = "104.16.0.1";
    edge.name = "cdn.example.org";
    edge.domain = "example.org";
    edge.place = PlaceState::Edge;
    edge.country = edge.second = CountryCode();
    edge.startSeconds = 7200;
    FakeFlow local;
    local.server = "192.168.43.1";
    local.name = "";
    local.place = PlaceState::NotPublic;
    local.country = local.second = CountryCode();
    local.port = 53;
    local.startSeconds = 7400;
    plan.flows = {account, push, google, disputed, edge, local};
    return plan;
}

FakeAnalysis FakeAnalysis::large(std::size_t count)
{
    static constexpr std::array<CountryCode, 5> Countries{China, UnitedStates, Singapore, India, CountryCode('D', 'E')};
    FakeAnalysis plan;
    plan.flows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t server = i * 7919 % 200;
        FakeFlow flow;
        flow.server = fmt::format("52.74.{}.{}", server / 50, server % 50 + 1);
        flow.domain = fmt::format("domain{}.example", server % 20);
        flow.name = fmt::format("host{}.{}", server, flow.domain);
        flow.country = flow.second = Countries[server % Countries.size()];
        flow.contentUp = i * 104'729 % 65'536;
        flow.startSeconds = static_cast<double>(i % 7200);
        plan.flows.push_back(std::move(flow));
    }
    return plan;
}

} // namespace waybill::test
