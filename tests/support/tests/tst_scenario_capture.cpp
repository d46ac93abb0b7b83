// SPDX-License-Identifier: GPL-3.0-or-later
// Captures of generated runs against their plan: opened by Waybill's own analyse(), and by tshark.
#include "analysis/analyse.h"
#include "support/scenario_capture.h"
#include "support/scenario_catalogue.h"
#include "support/scenario_parser.h"
#include "support/tests/tshark.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <sstream>
#include <stdexcept>

namespace waybill::test::scenario {

namespace {

using Counts = std::map<std::string, std::uint64_t>;

struct Row {
    const char* name;
    const char* scenario;
    std::size_t run; ///< which of all sides
};

std::shared_ptr<const Geography> geography()
{
    static const auto loaded = Geography::load(findResourceDirectory());
    if (!loaded)
        throw std::runtime_error(describe(loaded.error()));
    return *loaded;
}

AnalysisPtr analysisOf(const std::string& path)
{
    AnalysisRequest request;
    request.runs = {{path}};
    const auto result = analyse(request, geography(), {}, {});
    if (!result)
        throw std::runtime_error(describe(result.error()));
    return *result;
}

Counts tally(const DrawnRun& run, const std::function<void(const Host&, const Contact&, Counts&)>& add)
{
    Counts counts;
    for (const Contact& contact : contactsOf(run))
        add(run.setup->hosts[contact.host], contact, counts);
    return counts;
}

// How often each line stands in what tshark prints, empty ones left out.
Counts linesOf(const std::string& text)
{
    Counts counts;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty())
            ++counts[line];
    }
    return counts;
}

// Sums of the last column, by the first; a packet with several TLS records has several numbers, "729,64".
Counts sumsOf(const std::string& text)
{
    Counts sums;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        const std::size_t tab = line.find('\t');
        std::istringstream numbers(line.substr(tab + 1));
        for (std::string number; std::getline(numbers, number, ',');)
            sums[line.substr(0, tab)] += std::stoull(number);
    }
    return sums;
}

bool isTls(const Host& host)
{
    return host.transport == Transport::Tls || host.transport == Transport::Tls13 || host.transport == Transport::Quic;
}

const std::string& sentName(const Host& host)
{
    return host.echProvider.empty() ? host.name : host.echProvider;
}

class ScenarioCapture : public testing::TestWithParam<Row> {
protected:
    void SetUp() override { m_path = m_directory.write(fileNameOf(m_run), captureOf(m_run)); }
    [[nodiscard]] std::string fields(const std::string& filter, const std::string& names) const
    {
        return tshark(m_path, "-Y '" + filter + "' -T fields " + names);
    }
    // Content bytes to each address over TCP, for hosts of these transports.
    [[nodiscard]] Counts contentOver(std::initializer_list<Transport> transports) const
    {
        return tally(m_run, [transports](const Host& host, const Contact& contact, Counts& sums) {
            if (std::find(transports.begin(), transports.end(), host.transport) != transports.end() &&
                !host.isConnectivityCheck)
                sums[contact.address.toString()] += contact.contentUp;
        });
    }

    DrawnRun m_run = drawRuns(readyScenario(GetParam().scenario), 11).at(GetParam().run);
    TemporaryDirectory m_directory;
    std::string m_path;
};

} // namespace

TEST_P(ScenarioCapture, AnalyseFindsTheFlowsOfThePlanWithTheirContent)
{
    const AnalysisPtr analysis = analysisOf(m_path);
    ASSERT_NE(analysis->handset(), nullptr);
    EXPECT_EQ(analysis->handset()->addresses.front(), m_run.setup->device.address);
    EXPECT_TRUE(analysis->isComplete());
    Counts flows, content;
    for (std::uint32_t row = 0; row < analysis->flowCount(); ++row) {
        const FlowView& view = analysis->view(FlowId{row});
        const std::string address = analysis->flow(FlowId{row}).responder.toString();
        if (view.role != FlowRole::Up || !analysis->flow(FlowId{row}).responder.isPublic())
            continue;
        ++flows[address];
        content[address] += view.traffic.contentUp;
    }
    EXPECT_EQ(flows, tally(m_run, [](const Host&, const Contact& contact, Counts& counts) {
                  ++counts[contact.address.toString()];
              }));
    EXPECT_EQ(content, tally(m_run, [](const Host&, const Contact& contact, Counts& sums) {
                  sums[contact.address.toString()] += contact.contentUp;
              }));
}

TEST_P(ScenarioCapture, AnalyseNamesTheFlowsAsThePlanDoes)
{
    const AnalysisPtr analysis = analysisOf(m_path);
    Counts names;
    for (std::uint32_t row = 0; row < analysis->flowCount(); ++row) {
        const FlowView& view = analysis->view(FlowId{row});
        if (view.role == FlowRole::Up && analysis->flow(FlowId{row}).responder.isPublic())
            ++names[std::string(analysis->text(view.name))];
    }
    EXPECT_EQ(names, tally(m_run, [](const Host& host, const Contact& contact, Counts& counts) {
                  // The public name of an ECH provider names no destination.
                  const bool isHidden = !host.echProvider.empty() && !contact.isLookedUp;
                  ++counts[isHidden ? std::string() : host.name];
              }));
}

TEST_P(ScenarioCapture, TsharkCountsTheSameNamesAndConnections)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    EXPECT_EQ(linesOf(fields("tls.handshake.type==1", "-e tls.handshake.extensions_server_name")),
              tally(m_run, [](const Host& host, const Contact&, Counts& counts) {
                  if (isTls(host))
                      ++counts[sentName(host)];
              }));
    EXPECT_EQ(linesOf(fields("http.request", "-e http.host")),
              tally(m_run, [](const Host& host, const Contact&, Counts& counts) {
                  if (host.transport == Transport::Http)
                      ++counts[host.name];
              }));
    EXPECT_EQ(linesOf(fields("dns.flags.response==0", "-e dns.qry.name")),
              tally(m_run, [](const Host& host, const Contact& contact, Counts& counts) {
                  if (contact.isLookedUp)
                      ++counts[host.name];
              }));
    EXPECT_EQ(linesOf(fields("tcp.flags.syn==1 && tcp.flags.ack==0", "-e ip.dst")),
              tally(m_run, [](const Host& host, const Contact& contact, Counts& counts) {
                  if (host.transport != Transport::Quic)
                      ++counts[contact.address.toString()];
              }));
}

TEST_P(ScenarioCapture, TsharkCountsTheSameBytesUp)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    const std::string fromPhone = "ip.src==" + m_run.setup->device.address.toString();
    const std::string readable = fromPhone + " && tcp.len>0 && (tcp.dstport==80 || tcp.dstport==5222) && "
                                             "!(http.request.uri contains \"generate_204\")";
    EXPECT_EQ(sumsOf(fields(readable, "-e ip.dst -e tcp.len")), contentOver({Transport::Http, Transport::Push}));
    // One record a connection, with a header of 5 bytes; TLS 1.3 hides parts of the handshake in the same type.
    Counts records = sumsOf(fields(fromPhone + " && tls.app_data", "-e ip.dst -e tls.record.length"));
    Counts connections = linesOf(fields("tcp.flags.syn==1 && tcp.flags.ack==0", "-e ip.dst"));
    for (const auto& [address, sum] : contentOver({Transport::Tls}))
        EXPECT_EQ(records[address] + 5 * connections[address], sum) << address;
}

TEST_P(ScenarioCapture, TsharkFindsNothingWrong)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    EXPECT_EQ(tshark(m_path, WrongPackets), "");
    EXPECT_EQ(tshark(m_path, "-Y tcp.analysis.flags"), "");
}

TEST_P(ScenarioCapture, SaysThatItIsGenerated)
{
    const AnalysisPtr analysis = analysisOf(m_path);
    const auto& captures = analysis->recording().captures;
    ASSERT_EQ(captures.size(), 1u);
    const Bytes file = readFile(m_path);
    const std::string text(file.begin(), file.end());
    EXPECT_NE(text.find(GeneratedMark), std::string::npos);
    EXPECT_NE(text.find("seed " + std::to_string(m_run.seed)), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Ready, ScenarioCapture,
                         testing::Values(Row{"FSecureBefore", "f-secure", 0}, Row{"FSecureAfter", "f-secure", 1},
                                         Row{"ChangesBefore", "changes-8v8", 0}, Row{"ChangesAfter", "changes-8v8", 9},
                                         Row{"PushAtAnAddress", "hard-coded-push", 0}, Row{"HiddenNames", "ech", 1},
                                         Row{"Update", "build-change", 0}),
                         [](const auto& row) { return std::string(row.param.name); });

} // namespace waybill::test::scenario
