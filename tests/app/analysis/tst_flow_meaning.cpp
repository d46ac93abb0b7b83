// SPDX-License-Identifier: GPL-3.0-or-later
// What names, requests and certificates say about a flow, and when they name nobody.
#include "analysed.h"
#include "analysis/clear_statements.h"
#include "analysis/sentences.h"
#include "names/service_groups.h"
#include "support/certificate_builder.h"
#include "support/tls_builder.h"
#include "support/xiaomi_frames.h"

namespace waybill::test {

namespace {

const Endpoint Server = endpoint("42.62.94.2", 443), PushServer = endpoint("42.62.94.2", 5222);

AnalysisPtr afterTls(const TlsSession& session, const Endpoint& server = Server)
{
    TcpConversation talk({Phone, server}, after(1));
    return analyseScene(Scene().add(talk.connect().speak(tlsTurns(session)).close().packets()));
}

TlsSession sessionWith(const std::string& serverName, const std::vector<std::string>& certificateNames)
{
    TlsSession session;
    session.hello.serverName = serverName;
    session.chain = {certificateDer({.commonName = certificateNames.front(), .alternativeNames = certificateNames})};
    session.exchanges = {{400, 100}};
    return session;
}

AnalysisPtr afterRequests(const std::vector<HttpRequest>& requests)
{
    TcpConversation talk({Phone, endpoint("173.194.36.32", 80)}, after(1));
    talk.connect();
    for (const HttpRequest& request : requests)
        talk.clientSends(httpRequest(request)).serverSends(httpResponse({.status = 204, .reason = "No Content"}));
    return analyseScene(Scene().add(talk.close().packets()));
}

} // namespace

TEST(FlowMeaning, ACertificateOfOneDomainNamesAFlowWithoutSni)
{
    const auto analysis = afterTls(sessionWith("", {"*.mi.com", "mi.com"}));
    EXPECT_EQ(nameOf(*analysis, Server), "*.mi.com");
    EXPECT_NE(findDestination(*analysis, "mi.com"), nullptr);
    EXPECT_EQ(analysis->view(flowTo(*analysis, Server)).nameSource, NameSource::Certificate);
}

TEST(FlowMeaning, ACertificateOfSeveralDomainsNamesNobody)
{
    const auto analysis = afterTls(sessionWith("", {"mi.com", "example.net"}));
    EXPECT_EQ(nameOf(*analysis, Server), "");
    EXPECT_EQ(analysis->view(flowTo(*analysis, Server)).unnamed, Unnamed::SharedCertificate);
    EXPECT_EQ(analysis->namesOf(flowTo(*analysis, Server)).size(), 2U) << "the evidence stays";
}

TEST(FlowMeaning, ThePublicNameOfAnEchProviderIsNotTheDestination)
{
    TlsSession session;
    session.hello.version = TlsVersion::Tls13;
    session.hello.serverName = "cloudflare-ech.com";
    session.hello.offersEch = true;
    session.exchanges = {{400, 100}};
    const auto hidden = afterTls(session);
    EXPECT_EQ(nameOf(*hidden, Server), "");
    EXPECT_EQ(hidden->view(flowTo(*hidden, Server)).unnamed, Unnamed::EncryptedHello);
    session.hello.serverName = "shop.example";
    const auto perhaps = afterTls(session);
    EXPECT_EQ(nameOf(*perhaps, Server), "shop.example");
    EXPECT_TRUE(perhaps->view(flowTo(*perhaps, Server)).isOuterName) << "and is marked as perhaps the provider's";
}

TEST(FlowMeaning, AResolverReachedOverTlsExplainsMissingNames)
{
    const auto analysis = afterTls(sessionWith("dns.google", {"dns.google"}));
    EXPECT_TRUE(analysis->coverage().encryptedDnsSeen);
    EXPECT_EQ(analysis->view(flowTo(*analysis, Server)).traffic.contentUp, 0U) << "look-ups are housekeeping";
}

TEST(FlowMeaning, AskingWhetherTheNetworkWorksIsNoContentUntilSomethingElseIsAsked)
{
    const HttpRequest check{.target = "/generate_204", .host = "clients3.google.com"};
    const auto only = afterRequests({check, check});
    EXPECT_EQ(only->coverage().remote.contentUp, 0U);
    EXPECT_GT(only->coverage().remote.housekeepingUp, 0U);
    const auto more = afterRequests({check, {.target = "/upload", .host = "clients3.google.com"}});
    EXPECT_GT(more->coverage().remote.contentUp, 0U);
    const auto longer = afterRequests({{.target = "/generate_204/x", .host = "clients3.google.com"}});
    EXPECT_GT(longer->coverage().remote.contentUp, 0U);
}

TEST(FlowMeaning, AVendorChannelIsKnownByNameAndPort)
{
    const auto channel = afterTls(sessionWith("mtalk.google.com", {"mtalk.google.com"}), endpoint("42.62.94.2", 5228));
    ASSERT_EQ(clearStatements(*channel).size(), 1U);
    EXPECT_EQ(clearStatements(*channel)[0].channel, "Google FCM");
    EXPECT_EQ(clearStatements(*channel)[0].deviceAddress, Phone.address);
    EXPECT_EQ(clearStatements(*channel)[0].frame, 4U) << "the packet with the hello";
    const auto elsewhere = afterTls(sessionWith("mtalk.example.com", {"mtalk.example.com"}));
    EXPECT_TRUE(clearStatements(*elsewhere).empty());
}

TEST(FlowMeaning, WhatAPushChannelSaysIsQuotedWithItsPacket)
{
    TcpConversation talk({Phone, PushServer}, after(1));
    const std::vector<std::uint8_t> frame = wire::xiaomiConnect("fr.push.example:5222");
    const auto analysis =
        analyseScene(Scene().add(talk.connect().clientSends(Bytes(frame.begin(), frame.end())).close().packets()));
    const auto statements = clearStatements(*analysis);
    ASSERT_EQ(statements.size(), 1U);
    EXPECT_EQ(statements[0].serverAddress, PushServer.address);
    std::string all;
    for (const FactRow& fact : statements[0].said)
        all += factQuote(*analysis, fact) + "\n";
    EXPECT_NE(all.find("model it states: \u201C"), std::string::npos) << all;
    EXPECT_NE(all.find("(packet 4"), std::string::npos) << all;
}

TEST(FlowMeaning, NoSentenceGivesOnePhoneWhatTwoSent)
{
    const auto from = [](const std::string& model) {
        return HttpRequest{.target = "/",
                           .host = "www.example.com",
                           .headers = {{"User-Agent", "Mozilla/5.0 (Linux; Android 10; " + model + " Build/QP1A)"}}};
    };
    const std::vector<CountryCode> watched = defaultWatchList();
    const auto one = afterRequests({from("SM-G960F"), from("SM-G960F")});
    EXPECT_TRUE(headline(*one, watched).sent.starts_with("This phone sent "));
    const auto two = afterRequests({from("SM-G960F"), from("Redmi Note 8T")});
    EXPECT_TRUE(headline(*two, watched).sent.starts_with(Phone.address.toString() + " (several devices "));
    EXPECT_EQ(handsetTitle(*two), Phone.address.toString());
    EXPECT_NE(quotableHeadline(*two, watched).find("several devices behind one address, at"), std::string::npos);
}

TEST(FlowMeaning, WhatIsNotKeptIsCountedAloud)
{
    std::vector<HttpRequest> requests;
    for (int i = 0; i < 200; ++i)
        requests.push_back({.target = "/page-" + std::to_string(i), .host = "www.example.com"});
    const auto analysis = afterRequests(requests);
    EXPECT_GT(analysis->coverage().ledger.factsLeftOut, 0U);
    const auto texts = coverageTexts(*analysis);
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(),
                            [](const std::string& t) { return t.find("not kept") != std::string::npos; }));
}

TEST(FlowMeaning, ADestinationBelongsToTheServicesOfItsNames)
{
    const auto services = ServiceGroups::load(findResourceDirectory());
    ASSERT_TRUE(services) << describe(services.error());
    const auto plain = afterTls(sessionWith("app.chat.global.xiaomi.net", {"*.xiaomi.net"}));
    EXPECT_EQ(plain->serviceOf(flowTo(*plain, Server)).service, nullptr) << "without rules nothing is known";
    const auto analysis = withServices(plain, std::make_shared<const ServiceGroups>(*services));
    const ServiceMatch match = analysis->serviceOf(flowTo(*analysis, Server));
    ASSERT_NE(match.service, nullptr);
    EXPECT_EQ(match.service->maker, "Xiaomi");
    EXPECT_EQ(match.service->kind, ServiceKind::Push);
    EXPECT_TRUE(serviceText(match).starts_with("Xiaomi \u00B7 "));
    EXPECT_FALSE(match.service->source.empty());
    EXPECT_FALSE(analysis->servicesOf(*findDestination(*analysis, "xiaomi.net")).empty());
    EXPECT_EQ(withHandset(analysis, {Phone.address, {}})->serviceOf(flowTo(*analysis, Server)).service->maker, "Xiaomi")
        << "another handset keeps the rules";
}

} // namespace waybill::test
