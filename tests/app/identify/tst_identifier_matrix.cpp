// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/finding_words.h"
#include "identify/identifier_change.h"
#include "identify/identifier_matrix.h"
#include "searched.h"

namespace waybill::test {
namespace {

const Endpoint Singapore = endpoint("52.74.10.10", 80);

DeviceCard resettable()
{
    DeviceCard made = card();
    made.identifiers.push_back(*checkIdentifier(IdentifierKind::AdId, "38400000-8cf0-11bd-b23e-10b96e40000d"));
    return made;
}

std::vector<BuiltPacket> asked(double seconds, const Endpoint& server, std::uint16_t port, const std::string& target)
{
    TcpConversation talk({.client = endpoint("192.168.43.20", port), .server = server}, after(seconds));
    return talk.connect()
        .clientSends(httpRequest(
            {.target = target, .host = server.address == Beijing.address ? "h.example.com" : "g.example.net"}))
        .serverSends(httpResponse({}))
        .close()
        .packets();
}

/// IMEI and advertising ID in one message to Beijing, twice; the IMEI's hash and the number to Singapore.
Scene scene()
{
    Scene made;
    const std::string both = "/?imei=" + Imei + "&gaid=38400000-8cf0-11bd-b23e-10b96e40000d";
    made.add(asked(1, Beijing, 40001, both));
    made.add(asked(100, Beijing, 40002, both));
    made.add(asked(200, Singapore, 40003, "/?id=ypDS92VeIgVGAjwf&phone=%2B919876543210"));
    return made;
}

} // namespace

TEST(IdentifierMatrix, TellsWhoGotWhatInWhichForm)
{
    const DeviceCard device = resettable();
    const Searched searched(scene(), {}, device);
    const IdentifierMatrix matrix = identifierMatrix(*searched.analysis, device, searched.found, false);
    ASSERT_EQ(matrix.rows.size(), 4u);
    ASSERT_EQ(matrix.columns.size(), 2u);
    EXPECT_EQ(matrix.columns[0].name, "example.com"); // four findings there, two in Singapore
    EXPECT_EQ(matrix.columns[1].name, "example.net");
    EXPECT_EQ(matrix.cell(0, 0).plain, 2u);
    EXPECT_EQ(matrix.cell(0, 0).hashed, 0u);
    EXPECT_EQ(matrix.cell(0, 1).plain, 0u);
    EXPECT_EQ(matrix.cell(0, 1).hashed, 1u);
    EXPECT_EQ(matrix.cell(1, 1).plain, 1u);
    EXPECT_EQ(matrix.cell(2, 0).count() + matrix.cell(2, 1).count(), 0u); // the canary
    EXPECT_EQ(searched.found.findings[matrix.cell(0, 1).first].hashed, DigestKind::Sha1);
    EXPECT_EQ(searched.found.findings[matrix.cell(0, 1).first].matched, "ypDS92VeIgVGAjwf");
}

TEST(IdentifierMatrix, ARecipientInTwoCountriesHasNone)
{
    const DeviceCard device = card();
    const auto matrixOf = [&device](const std::vector<BuiltPacket>& first, const std::vector<BuiltPacket>& second) {
        const Searched searched(Scene().add(first).add(second), {}, device);
        const IdentifierMatrix matrix = identifierMatrix(*searched.analysis, device, searched.found, false);
        return std::pair(matrix.columns.size(), countryOf(*searched.analysis, matrix.columns.at(0)).toString());
    };
    const auto toBeijing = asked(1, Beijing, 40001, "/?imei=" + Imei);
    TcpConversation talk({.client = endpoint("192.168.43.20", 40002), .server = Singapore}, after(10));
    const auto elsewhere = talk.connect()
                               .clientSends(httpRequest({.target = "/?imei=" + Imei, .host = "h.example.com"}))
                               .serverSends(httpResponse({}))
                               .close()
                               .packets();
    EXPECT_EQ(matrixOf(toBeijing, asked(10, Beijing, 40003, "/?imei=" + Imei)),
              std::pair(std::size_t{1}, China.toString()));
    EXPECT_EQ(matrixOf(toBeijing, elsewhere), std::pair(std::size_t{1}, CountryCode().toString()));
}

TEST(IdentifierMatrix, ByStepAndInPairs)
{
    const DeviceCard device = resettable();
    const Searched searched(scene(), {}, device);
    const IdentifierSteps steps = identifierSteps(*searched.analysis, device, searched.found,
                                                  {{after(50), "send a message"}, {after(150), "log in"}});
    ASSERT_EQ(steps.columns.size(), 3u);
    EXPECT_EQ(steps.columns[0].text, "");
    EXPECT_EQ(steps.cell(0, 0).plain, 1u);
    EXPECT_EQ(steps.cell(0, 1).plain, 1u);
    EXPECT_EQ(steps.cell(0, 2).hashed, 1u);
    EXPECT_EQ(steps.cell(1, 0).count(), 0u);
    EXPECT_EQ(steps.cell(1, 2).plain, 1u);
    const std::vector<LinkedPair> pairs = linkedPairs(*searched.analysis, device, searched.found);
    ASSERT_EQ(pairs.size(), 1u);
    EXPECT_EQ(device.identifiers[pairs[0].resettable].kind, IdentifierKind::AdId);
    EXPECT_EQ(device.identifiers[pairs[0].lasting].kind, IdentifierKind::Imei);
    EXPECT_EQ(pairs[0].messages, 2u);
    EXPECT_EQ(searched.found.findings[pairs[0].finding].wire, Imei);
}

TEST(IdentifierMatrix, WordsMaskDeclaredValuesWhereverTheyStand)
{
    const DeviceCard device = card();
    const Searched searched(spoken(httpRequest({.target = "/?" + Imei + "=" + Imei, .host = "h.example.com"}), 1400));
    ASSERT_FALSE(searched.found.findings.empty());
    const FindingWords masked(*searched.analysis, device, searched.found, false);
    const FindingWords open(*searched.analysis, device, searched.found, true);
    for (const IdentifierFinding& finding : searched.found.findings)
        EXPECT_EQ(masked.chain(finding).find(Imei), std::string::npos) << masked.chain(finding);
    EXPECT_EQ(masked.sentence().find(Imei), std::string::npos) << masked.sentence();
    EXPECT_NE(open.sentence().find(Imei), std::string::npos) << open.sentence();
    EXPECT_NE(masked.sentence().find("1 of 3 identifiers"), std::string::npos) << masked.sentence();
}

TEST(IdentifierChange, NoLongerReadableIsNotNoLongerSent)
{
    Scene after;
    after.tls(5, endpoint("42.62.48.181", 443), "h.example.com", 5000, endpoint("192.168.43.20", 40100));
    Scene before =
        spoken(httpRequest({.target = "/?imei=" + Imei + "&phone=%2B919876543210", .host = "h.example.com"}), 1400);
    const Searched first(before), second(after), third(spoken(httpRequest({.host = "h.example.com"}), 1400));
    const auto run = [](const Searched& searched) {
        return std::vector<SearchedRun>{
            {searched.analysis, std::make_shared<const IdentifierFindings>(searched.found)}};
    };
    const auto encrypted = compareIdentifiers(card(), run(first), run(second));
    ASSERT_EQ(encrypted.size(), 3u);
    const std::vector<std::string> recipients = encrypted[0].before.recipients;
    EXPECT_EQ(encrypted[0].before.standing, IdentifierStanding::Read);
    EXPECT_EQ(encrypted[2].change, IdentifierChange::NeverSeen);
    ASSERT_EQ(recipients.size(), 1u);
    const bool isSameName = recipients[0] == recipientName(*second.analysis, FlowId{0});
    ASSERT_TRUE(isSameName) << recipients[0] << " " << recipientName(*second.analysis, FlowId{0});
    EXPECT_EQ(encrypted[0].change, IdentifierChange::NoLongerReadable);
    EXPECT_NE(changeText(encrypted[0]).find("whether it is still sent cannot be told"), std::string::npos);
    const auto gone = compareIdentifiers(card(), run(first), run(third));
    EXPECT_EQ(gone[0].change, IdentifierChange::NotSeenAfter);
    EXPECT_EQ(compareIdentifiers(card(), run(third), run(first))[0].change, IdentifierChange::New);
    EXPECT_EQ(compareIdentifiers(card(), run(second), run(first))[0].change, IdentifierChange::NewlyReadable);
    EXPECT_EQ(compareIdentifiers(card(), run(first), run(first))[0].change, IdentifierChange::Same);
}

} // namespace waybill::test
