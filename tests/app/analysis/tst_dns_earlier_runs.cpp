// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysed.h"
#include "analysis/dns_join.h"

namespace waybill::test {

namespace {

const Endpoint Server = endpoint("42.62.94.2", 5222);
constexpr double Hour = 3600;

/// Two runs on disk, the phone chosen in both.
AnalysisPtr twoRuns(const Scene& first, const Scene& second, const HandsetChoice& choice = {Phone.address, {}})
{
    const TemporaryDirectory directory;
    const std::string a = directory.write("a.pcap", pcapFile(first.packets()));
    const std::string b = directory.write("b.pcap", pcapFile(second.packets()));
    return analyseFiles({{a}, {b}}, choice);
}

FlowId lastFlowTo(const Analysis& analysis, const Endpoint& server)
{
    FlowId found = flowTo(analysis, server);
    for (std::uint32_t row = found.value; row < analysis.flowCount(); ++row) {
        if (analysis.flow(FlowId{row}).responder == server.address)
            found = FlowId{row};
    }
    return found;
}

} // namespace

TEST(DnsOfEarlierRuns, AnAnswerOfAnEarlierRunNamesAFlowAndIsMarked)
{
    const auto analysis = twoRuns(Scene().resolves(0, 1, "app.chat.xiaomi.net", "42.62.94.2").udp(1, Server, 9),
                                  Scene().tcp(Hour, Server, 500, 100));
    const FlowId flow = lastFlowTo(*analysis, Server);
    EXPECT_EQ(analysis->flow(flow).run, RunId{1});
    EXPECT_EQ(analysis->text(analysis->view(flow).name), "app.chat.xiaomi.net");
    EXPECT_TRUE(analysis->view(flow).isFromEarlierRun);
    ASSERT_EQ(analysis->namesOf(flow).size(), 1U);
    EXPECT_TRUE(analysis->namesOf(flow)[0].isFromEarlierRun);
    EXPECT_FALSE(analysis->view(flowTo(*analysis, Server)).isFromEarlierRun) << "the run that it was answered in";
}

TEST(DnsOfEarlierRuns, OwnEvidenceComesFirst)
{
    const auto analysis =
        twoRuns(Scene().resolves(0, 1, "old.example.com", "42.62.94.2").udp(1, Server, 9),
                Scene().resolves(Hour, 1, "new.example.net", "42.62.94.2").tcp(Hour + 1, Server, 500, 100));
    const FlowId flow = lastFlowTo(*analysis, Server);
    EXPECT_EQ(analysis->text(analysis->view(flow).name), "new.example.net");
    EXPECT_FALSE(analysis->view(flow).isFromEarlierRun);
    EXPECT_EQ(analysis->namesOf(flow).size(), 1U) << "the old one is not needed";
}

TEST(DnsOfEarlierRuns, ALaterAnswerOrALaterRunDoesNotCount)
{
    const auto late =
        twoRuns(Scene().resolves(2 * Hour, 1, "late.example.com", "42.62.94.2"), Scene().tcp(Hour, Server, 500, 100));
    EXPECT_EQ(nameOf(*late, Server), "") << "answered after the flow began";
    const auto behind = twoRuns(Scene().tcp(Hour, Server, 500, 100),
                                Scene().resolves(0, 1, "behind.example.com", "42.62.94.2").udp(1, Server, 9));
    EXPECT_EQ(nameOf(*behind, Server), "") << "that run stands behind this one";
}

TEST(DnsOfEarlierRuns, WhatAnotherDeviceWasToldThereDoesNotCount)
{
    const auto analysis = twoRuns(
        Scene().resolves(0, 1, "app.chat.xiaomi.net", "42.62.94.2", Laptop).udp(1, endpoint("13.232.0.1", 9), 9),
        Scene().tcp(Hour, Server, 500, 100));
    EXPECT_EQ(nameOf(*analysis, Server), "");
}

TEST(DnsOfEarlierRuns, TheSameMacIsTheSameHandsetUnderAnyAddress)
{
    DnsJoin join;
    const MacAddress mac = handsetMac();
    Handset then{.run = RunId{0}, .addresses = {ip("10.0.0.7")}, .macs = {mac}};
    Handset chosenThen{.run = RunId{0}, .addresses = {ip("10.0.0.9")}, .macs = {}};
    Handset now{.run = RunId{1}, .addresses = {ip("192.168.1.5")}, .macs = {mac}};
    join.setHandsets({chosenThen, then, now}, {HandsetId{0}, HandsetId{2}});
    PagedColumn<DnsAnswerRow> answers;
    DnsAnswerRow row;
    row.run = RunId{0};
    row.client = ip("10.0.0.7");
    row.address = Server.address;
    row.time = after(0);
    answers.append(row);
    const auto rows = answers.snapshot();
    join.update(rows, PagedColumn<DnsQueryRow>().snapshot());
    const auto found = join.newest({RunId{1}, Server.address, after(Hour)}, rows);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->isFromEarlierRun);
    EXPECT_FALSE(join.newest({RunId{0}, Server.address, after(Hour)}, rows)) << "another one was chosen there";
}

} // namespace waybill::test
