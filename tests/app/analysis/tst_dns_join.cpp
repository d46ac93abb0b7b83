// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysed.h"

namespace waybill::test {

namespace {

const Endpoint Server = endpoint("42.62.94.2", 5222), Second = endpoint("13.232.0.1", 5222);

} // namespace

TEST(DnsJoin, AnAnswerBeforeTheFlowNamesIt)
{
    const auto analysis =
        analyseScene(Scene().resolves(0, 1, "app.chat.xiaomi.net", "42.62.94.2").tcp(1, Server, 500, 100));
    const FlowView& view = analysis->view(flowTo(*analysis, Server));
    EXPECT_EQ(nameOf(*analysis, Server), "app.chat.xiaomi.net");
    EXPECT_EQ(view.nameSource, NameSource::DnsAnswer);
    EXPECT_EQ(view.nameFrame, 2U) << "the packet with the answer";
    EXPECT_EQ(view.unnamed, Unnamed::No);
    const Destination* destination = findDestination(*analysis, "xiaomi.net");
    ASSERT_NE(destination, nullptr);
    EXPECT_EQ(destination->traffic.contentUp, 500U);
    EXPECT_EQ(destination->lookups, 1U);
    EXPECT_EQ(destination->level, ContactLevel::ContentSent);
    EXPECT_EQ(destination->names, std::vector<std::string>{"app.chat.xiaomi.net"});
}

TEST(DnsJoin, AnAnswerBehindTheStartOfTheFlowDoesNot)
{
    const auto analysis =
        analyseScene(Scene().tcp(0, Server, 500, 100).resolves(60, 1, "app.chat.xiaomi.net", "42.62.94.2"));
    EXPECT_EQ(nameOf(*analysis, Server), "");
    EXPECT_EQ(analysis->view(flowTo(*analysis, Server)).unnamed, Unnamed::NoDnsSeen);
    ASSERT_NE(findDestination(*analysis, "42.62.94.2"), nullptr);
    const Destination* asked = findDestination(*analysis, "xiaomi.net");
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->level, ContactLevel::LookedUp);
}

TEST(DnsJoin, WhatAnotherClientWasToldIsNoEvidence)
{
    const auto analysis =
        analyseScene(Scene().resolves(0, 1, "app.chat.xiaomi.net", "42.62.94.2", Laptop).tcp(1, Server, 500, 100));
    EXPECT_EQ(nameOf(*analysis, Server), "");
    EXPECT_EQ(findDestination(*analysis, "xiaomi.net"), nullptr) << "the phone did not look it up";
    EXPECT_EQ(analysis->coverage().dnsQueries, 0U);
}

TEST(DnsJoin, AnAnswerNobodyAskedForIsIgnored)
{
    const auto analysis = analyseScene(
        Scene()
            .resolves(0, 1, "other.example.com", "13.232.0.1")
            .answers(0.5, 77, "forged.example.net", {addressRecord("forged.example.net", ip("42.62.94.2"))})
            .tcp(1, Server, 500, 100));
    EXPECT_EQ(nameOf(*analysis, Server), "");
}

TEST(DnsJoin, WithOnlyAnswersInTheCaptureTheyCount)
{
    const auto analysis = analyseScene(
        Scene()
            .answers(0.5, 77, "app.chat.xiaomi.net", {addressRecord("app.chat.xiaomi.net", ip("42.62.94.2"))})
            .tcp(1, Server, 500, 100));
    EXPECT_EQ(nameOf(*analysis, Server), "app.chat.xiaomi.net") << "the questions went another way";
}

TEST(DnsJoin, OfSeveralNamesTheNewestWinsAndAllAreKept)
{
    const auto analysis = analyseScene(Scene()
                                           .resolves(0, 1, "old.example.com", "42.62.94.2")
                                           .resolves(5, 2, "new.example.net", "42.62.94.2")
                                           .tcp(10, Server, 500, 100)
                                           .resolves(20, 3, "late.example.org", "42.62.94.2"));
    EXPECT_EQ(nameOf(*analysis, Server), "new.example.net");
    std::vector<std::string> names;
    for (const NameRow& row : analysis->namesOf(flowTo(*analysis, Server)))
        names.emplace_back(analysis->text(row.name));
    EXPECT_EQ(names, (std::vector<std::string>{"new.example.net", "old.example.com"}));
}

TEST(DnsJoin, AnAliasChainLeadsToTheNameThatWasAsked)
{
    const auto analysis = analyseScene(Scene()
                                           .asks(0, 1, "www.mi.com")
                                           .answers(0.01, 1, "www.mi.com",
                                                    {cnameRecord("www.mi.com", "mi.com.edge.example.net"),
                                                     cnameRecord("mi.com.edge.example.net", "e1.example.net"),
                                                     addressRecord("e1.example.net", ip("42.62.94.2"))})
                                           .tcp(1, Server, 500, 100));
    EXPECT_EQ(nameOf(*analysis, Server), "www.mi.com");
    EXPECT_NE(findDestination(*analysis, "mi.com"), nullptr);
}

TEST(DnsJoin, ANameReadInTheFlowIsTrustedMore)
{
    const Endpoint web = endpoint("42.62.94.2", 443);
    const auto analysis =
        analyseScene(Scene().resolves(0, 1, "dns.example.com", "42.62.94.2").tls(1, web, "sni.example.net", 300));
    const FlowView& view = analysis->view(flowTo(*analysis, web));
    EXPECT_EQ(nameOf(*analysis, web), "sni.example.net");
    EXPECT_EQ(view.nameSource, NameSource::TlsSni);
    ASSERT_GE(analysis->namesOf(flowTo(*analysis, web)).size(), 2U) << "a certificate may name it besides";
    EXPECT_EQ(analysis->namesOf(flowTo(*analysis, web))[1].source, NameSource::DnsAnswer);
}

TEST(DnsJoin, LookedUpButNotContactedIsADestinationWithoutFlows)
{
    const auto analysis = analyseScene(
        Scene().resolves(3, 1, "tracking.miui.com", "42.62.94.2").asks(4, 2, "data.miui.com").tcp(9, Second, 50, 10));
    const Destination* destination = findDestination(*analysis, "miui.com");
    ASSERT_NE(destination, nullptr);
    EXPECT_EQ(destination->level, ContactLevel::LookedUp);
    EXPECT_EQ(destination->traffic.flows, 0U);
    EXPECT_EQ(destination->lookups, 2U);
    EXPECT_EQ(destination->first, after(3));
    EXPECT_EQ(destination->firstFrame, 1U);
    EXPECT_EQ(destination->names, (std::vector<std::string>{"data.miui.com", "tracking.miui.com"}));
    EXPECT_EQ(analysis->destinations().back()->traffic.contentUp, 0U);
    EXPECT_EQ(analysis->contentDestinations(), 1U);
}

TEST(DnsJoin, AHostWithOneDomainAdoptsItsUnnamedFlows)
{
    const Endpoint web = endpoint("42.62.94.2", 443);
    const auto analysis = analyseScene(Scene().tcp(0, Server, 500, 100).tls(10, web, "api.xiaomi.com", 300));
    EXPECT_EQ(findDestination(*analysis, "42.62.94.2"), nullptr);
    const Destination* destination = findDestination(*analysis, "xiaomi.com");
    ASSERT_NE(destination, nullptr);
    EXPECT_EQ(destination->traffic.flows, 2U);
    EXPECT_EQ(destination->traffic.contentUp, 500 + 300 + 5 + OverheadTls12);
    EXPECT_EQ(destination->first, after(0));
    EXPECT_EQ(nameOf(*analysis, Server), "") << "the flow itself stays unnamed";
}

TEST(DnsJoin, AHostWithTwoDomainsAdoptsNone)
{
    const Endpoint web = endpoint("42.62.94.2", 443), alternative = endpoint("42.62.94.2", 8443);
    const auto analysis = analyseScene(Scene()
                                           .tls(0, web, "api.xiaomi.com", 300)
                                           .tcp(10, Server, 500, 100)
                                           .tls(20, alternative, "www.example.org", 300));
    const Destination* unnamed = findDestination(*analysis, "42.62.94.2");
    ASSERT_NE(unnamed, nullptr);
    EXPECT_EQ(unnamed->traffic.contentUp, 500U);
    EXPECT_EQ(unnamed->first, after(10));
    EXPECT_EQ(findDestination(*analysis, "xiaomi.com")->traffic.flows, 1U);
    EXPECT_EQ(findDestination(*analysis, "xiaomi.com")->last, analysis->counters(flowTo(*analysis, web)).last);
    EXPECT_EQ(findDestination(*analysis, "example.org")->traffic.flows, 1U);
}

} // namespace waybill::test
