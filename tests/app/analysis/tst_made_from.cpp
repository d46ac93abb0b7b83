// SPDX-License-Identifier: GPL-3.0-or-later
// Captures whose packets were made from messages: the mark in the file decides what may be said of encryption, clear
// text and round trips.
#include "analysed.h"
#include "analysis/clear_statements.h"
#include "analysis/sentences.h"
#include "capture/har_mark.h"

namespace waybill::test {

namespace {

const Endpoint Server = endpoint("42.62.94.2", 5228);

/// A request to a vendor channel in a capture with this comment, on an interface of this name.
AnalysisPtr requestIn(const std::string& comment, const std::string& interface)
{
    TcpConversation talk({Phone, Server}, after(1));
    talk.connect()
        .clientSends(httpRequest({.target = "/x", .host = "mtalk.google.com"}))
        .serverSends(httpResponse({}))
        .close();
    PcapngWriter file;
    file.addSection({.comments = {comment, std::string(HarMissingMark) + "3 entries."}});
    file.addInterface({.name = interface});
    file.addPackets(talk.packets());
    const TemporaryDirectory directory;
    return analyseFiles({{directory.write("t.pcapng", file.bytes())}}, {Phone.address, {}});
}

bool isSaid(const Analysis& analysis, const std::string& part)
{
    const auto texts = coverageTexts(analysis);
    return std::any_of(texts.begin(), texts.end(),
                       [&part](const std::string& text) { return text.find(part) != std::string::npos; });
}

} // namespace

TEST(MadeFrom, ARecordingIsMadeOfPackets)
{
    const auto analysis = requestIn("a comment", "https");
    const FlowId flow = flowTo(*analysis, Server);
    EXPECT_EQ(analysis->flow(flow).madeFrom, MadeFrom::Packets);
    EXPECT_EQ(analysis->importNotice(), "");
    EXPECT_FALSE(analysis->view(flow).isEncrypted);
    EXPECT_GT(analysis->counters(flow).handshakeRttNs, 0);
    EXPECT_EQ(clearStatements(*analysis).size(), 1U);
    EXPECT_FALSE(isSaid(*analysis, "lacks or changed"));
}

TEST(MadeFrom, WhatTravelledInTheClearIsCalledSo)
{
    const auto analysis = requestIn(std::string(HarMark) + " …", std::string(HarClearInterface));
    const FlowId flow = flowTo(*analysis, Server);
    EXPECT_EQ(analysis->flow(flow).madeFrom, MadeFrom::ClearMessages);
    EXPECT_FALSE(analysis->view(flow).isEncrypted);
    EXPECT_EQ(analysis->view(flow).nameSource, NameSource::HttpHost);
    EXPECT_EQ(analysis->counters(flow).handshakeRttNs, -1);
    EXPECT_EQ(clearStatements(*analysis).size(), 1U);
    EXPECT_TRUE(isSaid(*analysis, "the import from a HAR file lacks or changed: 3 entries"));
}

TEST(MadeFrom, EverythingElseInAMarkedFileTravelledEncrypted)
{
    for (const char* interface : {"https", "", "wlan0"}) {
        const auto analysis = requestIn(std::string(HarMark) + " …", interface);
        const FlowId flow = flowTo(*analysis, Server);
        EXPECT_EQ(analysis->flow(flow).madeFrom, MadeFrom::SecureMessages) << interface;
        EXPECT_EQ(analysis->importNotice(), "Imported from a HAR file – requests as the tool wrote them, not packets");
        EXPECT_TRUE(analysis->view(flow).isEncrypted && analysis->view(flow).isDecrypted);
        EXPECT_EQ(analysis->view(flow).nameSource, NameSource::Authority);
        EXPECT_EQ(analysis->coverage().encryptedContentUp, 0U);
        EXPECT_GT(analysis->coverage().decryptedContentUp, 0U);
        EXPECT_TRUE(clearStatements(*analysis).empty()) << "nothing was said in the clear";
    }
}

TEST(MadeFrom, ANotedAddressOfNobodyHasNoPlaceAndIsNotLocal)
{
    const Endpoint nobody = endpoint("100::7", 80), phone = endpoint("2001:db8::1", 40000);
    TcpConversation talk({phone, nobody}, after(1));
    talk.connect().clientSends(httpRequest({.target = "/x", .host = "www.example.com"})).close();
    const auto analysis = analyseScene(Scene().add(talk.packets()), {phone.address, {}});
    EXPECT_EQ(analysis->view(flowTo(*analysis, nobody)).band, Band::Unplaced);
    ASSERT_NE(findDestination(*analysis, "example.com"), nullptr);
    EXPECT_GT(analysis->unplaced().contentUp, 0U);
    EXPECT_EQ(analysis->local().contentUp, 0U);
}

} // namespace waybill::test
