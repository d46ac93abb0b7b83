// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_speech.h"

#include "support/paths.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace waybill::test {

namespace {

/// A pool with the texts of `old` under the same ids.
StringPool poolLike(const StringSnapshot& old)
{
    StringPool pool;
    for (std::uint32_t i = 0; i < old.size(); ++i)
        static_cast<void>(pool.intern(old[StringId{i}]));
    return pool;
}

HandshakeRow handshakeOf(FlowId flow, StringPool& strings)
{
    HandshakeRow row;
    row.flow = flow;
    row.ja3 = strings.intern(FakeSpeech::ja3());
    row.ja4 = strings.intern(FakeSpeech::ja4());
    row.offeredAlpn = strings.intern("h2,http/1.1");
    row.alpn = strings.intern("h2");
    row.clientFrame = 4;
    row.serverFrame = 6;
    row.offeredVersion = 0x0304;
    row.version = 0x0303;
    row.cipherSuite = 0x1301;
    return row;
}

std::shared_ptr<const ServiceGroups> groupsOf(const std::string& rules)
{
    const TemporaryDirectory directory;
    std::filesystem::create_directory(directory.path() + "/services");
    static_cast<void>(directory.write("services/services.toml", {rules.begin(), rules.end()}));
    auto groups = ServiceGroups::load(directory.path());
    if (!groups) {
        std::fprintf(stderr, "%s\n", describe(groups.error()).c_str());
        std::abort();
    }
    return std::make_shared<const ServiceGroups>(std::move(*groups));
}

/// The part of the ledger that FakeAnalysis leaves out.
void countUnnamed(const Analysis& analysis, Coverage& coverage)
{
    Coverage::UnnamedShare share;
    for (std::uint32_t i = 0; i < analysis.flowCount(); ++i) {
        const FlowView& view = analysis.view(FlowId{i});
        if (!view.name.isNone() || view.band == Band::Local)
            continue;
        share.why = view.unnamed;
        ++share.flows;
        share.contentUp += view.traffic.contentUp;
    }
    coverage.unnamedFlows = share.flows;
    coverage.unnamedContentUp = share.contentUp;
    coverage.unnamedBy = {share};
}

} // namespace

AnalysisPtr FakeSpeech::addTo(const AnalysisPtr& analysis) const
{
    Analysis::Parts parts = analysis->parts();
    auto recording = std::make_shared<Recording>(*parts.recording);
    StringPool strings = poolLike(recording->strings);
    PagedColumn<FlowCounters> counters;
    for (std::uint32_t i = 0; i < analysis->flowCount(); ++i)
        counters.append(recording->counters[FlowId{i}]);
    PagedColumn<FactRow> facts;
    for (const FakeSaying& saying : sayings) {
        const FlowIdentity& flow = analysis->flow(saying.flow);
        FlowCounters& counted = counters.edit(saying.flow.value);
        facts.append({.kind = saying.kind,
                      .text = strings.intern(saying.text),
                      .flow = saying.flow,
                      .speaker = saying.isByHandset ? flow.originator : flow.responder,
                      .frame = saying.frame,
                      .time = counted.first,
                      .count = 1,
                      .previous = counted.lastFact});
        counted.lastFact = static_cast<std::uint32_t>(facts.size() - 1);
    }
    PagedColumn<HandshakeRow> rows;
    for (const FlowId flow : handshakes) {
        counters.edit(flow.value).handshake = static_cast<std::uint32_t>(rows.size());
        rows.append(handshakeOf(flow, strings));
    }
    recording->strings = strings.snapshot();
    recording->counters = counters.snapshot();
    recording->facts = facts.snapshot();
    recording->handshakes = rows.snapshot();
    parts.recording = recording;
    parts.services = serviceRules.empty() ? nullptr : groupsOf(serviceRules);
    countUnnamed(*analysis, parts.coverage);
    if (!parts.handsets.empty())
        parts.handsets.front().claims = claims;
    return std::make_shared<const Analysis>(std::move(parts));
}

FakeSpeech FakeSpeech::typical()
{
    FakeSpeech speech;
    speech.handshakes = {FlowId{0}};
    speech.sayings = {{FlowId{1}, FactKind::Channel, "Xiaomi push", true, 20},
                      {FlowId{1}, FactKind::DeviceModel, "HM 1SW", true, 21},
                      {FlowId{1}, FactKind::DeviceBuild, "JHCMIBH43.0", true, 21},
                      {FlowId{1}, FactKind::ChannelServer, "app.chat.xiaomi.net", false, 22}};
    speech.serviceRules = R"(
date = 2026-11-21
[[service]]
maker = "Xiaomi"
service = "account"
kind = "account"
hosts = ["api.account.xiaomi.com"]
source = "a public document"
read = 2026-11-20
[[service]]
maker = "Xiaomi"
service = "push channel"
kind = "push"
hosts = ["*.chat.xiaomi.net"]
region = "SG"
source = "another public document"
read = 2026-11-20
[[service]]
maker = "Example"
service = "shop"
kind = "app-store"
hosts = ["play.example.com"]
source = "a third"
read = 2026-11-20
)";
    speech.claims = {{DeviceTrait::Model, "HM 1SW", ClaimSource::VendorChannel, "HM 1SW", 21},
                     {DeviceTrait::Model, "Redmi 1S", ClaimSource::UserAgent, "Dalvik/1.6 (Redmi 1S)", 30},
                     {DeviceTrait::Locale, "de_DE", ClaimSource::VendorChannel, "de_DE", 21}};
    return speech;
}

} // namespace waybill::test
