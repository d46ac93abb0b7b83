// SPDX-License-Identifier: GPL-3.0-or-later
// What Waybill says of a capture that was made from a HAR file, and what it must not say.
#include "analysis/clear_statements.h"
#include "analysis/traffic.h"
#include "imported.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

const std::string NoAddress;

const Destination* destinationOf(const Analysis& analysis, const std::string& key)
{
    for (const auto& destination : analysis.destinations())
        if (destination->key == key)
            return destination.get();
    return nullptr;
}

bool isSaid(const Analysis& analysis, const std::string& part)
{
    const auto texts = coverageTexts(analysis);
    return std::any_of(texts.begin(), texts.end(),
                       [&part](const std::string& text) { return text.find(part) != std::string::npos; });
}

} // namespace

TEST(HarMeaning, TheNoticeGoesWithTheCapture)
{
    const AnalysisPtr analysis = Imported(harOf({entryOf()})).analysis();
    EXPECT_EQ(analysis->importNotice(), "Imported from a HAR file – requests as the tool wrote them, not packets");
    EXPECT_EQ(analysis->reconstructionNotice(), "");
    EXPECT_NE(quotableHeadline(*analysis, {}).find(analysis->importNotice()), std::string::npos);
    EXPECT_TRUE(isSaid(*analysis, "written down by a browser or proxy"));
}

TEST(HarMeaning, WhatTravelledInTlsWasNotReadableOnTheWay)
{
    const AnalysisPtr analysis =
        Imported(harOf({entryOf(), entryOf({.url = "http://plain.example.net/up"})})).analysis();
    const FlowView &secure = analysis->view(FlowId{0}), &clear = analysis->view(FlowId{1});
    EXPECT_TRUE(secure.isEncrypted && secure.isDecrypted && !secure.isUnreadable());
    EXPECT_EQ(secure.nameSource, NameSource::Authority);
    EXPECT_FALSE(clear.isEncrypted || clear.isDecrypted);
    EXPECT_EQ(clear.nameSource, NameSource::HttpHost);
    EXPECT_EQ(analysis->flow(FlowId{1}).responderPort, 80);
    const Coverage& coverage = analysis->coverage();
    EXPECT_EQ(coverage.encryptedContentUp, 0U) << "it can be read";
    EXPECT_EQ(coverage.decryptedContentUp, secure.traffic.contentUp);
    EXPECT_TRUE(isSaid(*analysis, "travelled encrypted and stands here as the tool that decrypted it wrote it"));
}

TEST(HarMeaning, NoVendorChannelInsideTlsIsCalledClear)
{
    const auto statements = [](const std::string& url) {
        return clearStatements(*Imported(harOf({entryOf({.url = url})})).analysis()).size();
    };
    EXPECT_EQ(statements("http://mtalk.google.com:5228/x"), 1U) << "the channel is known by name and port";
    EXPECT_EQ(statements("https://mtalk.google.com:5228/x"), 0U);
}

TEST(HarMeaning, StandInsHaveNoRoundTrip)
{
    const AnalysisPtr analysis = Imported(harOf({entryOf()})).analysis();
    EXPECT_EQ(analysis->counters(FlowId{0}).handshakeRttNs, -1) << "else it would bound where the server is";
    EXPECT_EQ(destinationOf(*analysis, "example.com")->minRttNs, -1);
}

TEST(HarMeaning, HostsWithoutAnAddressHaveNoPlaceButCount)
{
    const AnalysisPtr analysis =
        Imported(
            harOf({entryOf(), entryOf({.url = "https://nowhere.example.org/", .more = NoAddress}),
                   entryOf({.url = "https://six.example.net/", .more = R"(,"serverIPAddress":"[2a03:2880::1]")"})}))
            .analysis();
    const Destination* nowhere = destinationOf(*analysis, "example.org");
    ASSERT_NE(nowhere, nullptr);
    EXPECT_TRUE(nowhere->hasUnplaced);
    EXPECT_FALSE(nowhere->isLocal);
    EXPECT_GT(nowhere->traffic.contentUp, 0U);
    EXPECT_GT(analysis->unplaced().contentUp, 0U);
    ASSERT_NE(destinationOf(*analysis, "example.com"), nullptr) << "IPv4 and IPv6 are one handset";
    ASSERT_NE(destinationOf(*analysis, "example.net"), nullptr);
    EXPECT_EQ(analysis->coverage().otherWireBytes, 0U);
    EXPECT_GT(analysis->country(*CountryCode::parse("CN")).contentUp.max, 0U);
}

TEST(HarMeaning, AnUnansweredRequestIsNotSaidToHaveArrived)
{
    const std::string lost = R"({"startedDateTime":"2014-08-10T08:00:00Z","request":{"method":"POST",)"
                             R"("url":"https://a.example.com/","postData":{"text":"lost"}},)"
                             R"("response":{"status":0,"content":{}},"serverIPAddress":"42.62.48.181"})";
    const AnalysisPtr analysis = Imported(harOf({lost})).analysis();
    EXPECT_GT(analysis->coverage().unacknowledgedUp, 0U);
    EXPECT_EQ(analysis->coverage().unacknowledgedUp, analysis->coverage().remote.contentUp);
}

TEST(HarMeaning, SocketMessagesAreInTheConnection)
{
    const std::string socket =
        R"({"startedDateTime":"2014-08-10T08:00:00Z","request":{"method":"GET","url":"wss://a.example.com/s"},)"
        R"("response":{"status":101},"serverIPAddress":"42.62.48.181","_webSocketMessages":[)"
        R"({"type":"send","time":1407657601.5,"opcode":1,"data":"up"},)"
        R"({"type":"receive","time":1407657602,"opcode":1,"data":"down"}]})";
    const AnalysisPtr analysis = Imported(harOf({socket})).analysis();
    ASSERT_EQ(analysis->flowCount(), 1U);
    EXPECT_EQ(toRfc3339(analysis->lastTime()), "2014-08-10T08:00:02.000000000Z");
    EXPECT_TRUE(analysis->view(FlowId{0}).isDecrypted);
}

} // namespace waybill::test
