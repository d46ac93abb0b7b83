// SPDX-License-Identifier: GPL-3.0-or-later
// What single statements of a scenario do to a capture, checked by others than the builder.
#include "analysis/analyse.h"
#include "geo/geography.h"
#include "support/scenario_capture.h"
#include "support/scenario_catalogue.h"
#include "support/scenario_content.h"
#include "support/scenario_parser.h"
#include "support/tests/tshark.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <sstream>
#include <stdexcept>

namespace waybill::test::scenario {

namespace {

const std::shared_ptr<const Geography>& geography()
{
    static const auto loaded = Geography::load(findResourceDirectory());
    if (!loaded)
        throw std::runtime_error(describe(loaded.error()));
    return *loaded;
}

AnalysisPtr analysisOf(const DrawnRun& run)
{
    const TemporaryDirectory directory;
    AnalysisRequest request;
    request.runs = {{directory.write(fileNameOf(run), captureOf(run))}};
    const auto result = analyse(request, geography(), {}, {});
    if (!result)
        throw std::runtime_error(describe(result.error()));
    return *result;
}

DrawnRun firstRun(const std::string& text)
{
    return drawRuns(scenarioFrom(text), 4).front();
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::string percentDecoded(const std::string& text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '%')
            out += static_cast<char>(fromHex(text.substr(at + 1, 2)).at(0)), at += 2;
        else
            out += text[at];
    }
    return out;
}

// The other way round than the builder: Base64, then AES-128-CBC with the published key.
std::string formOf(const std::string& body)
{
    const Bytes base64 = bytesOf(percentDecoded(body.substr(2)));
    Bytes hidden(base64.size());
    const int size = EVP_DecodeBlock(hidden.data(), base64.data(), static_cast<int>(base64.size()));
    const auto padding = std::count(base64.begin(), base64.end(), '=');
    const Bytes key = bytesOf(UpdateCheckKey), vector = bytesOf(UpdateCheckVector);
    Bytes plain(hidden.size() + 16);
    int first = 0, last = 0;
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    EVP_DecryptInit_ex(context, EVP_aes_128_cbc(), nullptr, key.data(), vector.data());
    EVP_DecryptUpdate(context, plain.data(), &first, hidden.data(), size - static_cast<int>(padding));
    const bool isWhole = EVP_DecryptFinal_ex(context, plain.data() + first, &last) == 1;
    EVP_CIPHER_CTX_free(context);
    return isWhole ? std::string(plain.begin(), plain.begin() + first + last) : "not decrypted";
}

constexpr std::uint32_t Singapore54 = 0x36FB6E15, Beijing54 = 0x36DE3015, Alibaba = 0xA1756114, Vendor = 0x2A3E30D2;

std::string placeOf(const Geography& tables, std::uint32_t address)
{
    const Where where = tables.locate(IpAddress::v4(address));
    return where.state == PlaceState::Disputed ? "disputed" : where.country.toString();
}

} // namespace

TEST(ScenarioEffects, AnUpdateRestartsThePhoneAndChangesTheBuild)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    const DrawnRun run = drawRuns(readyScenario("build-change"), 4).front();
    const TemporaryDirectory directory;
    const std::string path = directory.write("update.pcapng", captureOf(run));
    EXPECT_EQ(linesOf(tshark(path, "-Y 'dhcp.option.dhcp==1' -T fields -e dhcp.id | sort -u")).size(), 2u);
    EXPECT_EQ(linesOf(tshark(path, "-Y 'http.request.uri contains \"generate_204\"' -T fields -e frame.number")).size(),
              2u);
    const std::string restart = "frame.time_relative > 2550 && frame.time_relative < 2699";
    EXPECT_EQ(tshark(path, "-Y '" + restart + "'"), "");
    const std::string agents = "-Y 'http.host == \"api.account.xiaomi.com\" && frame.time_relative ";
    EXPECT_EQ(tshark(path, agents + "< 2550' -T fields -e http.user_agent | sort -u"), "HM 1SW; MIUI/JHCMIBH41.0\n");
    EXPECT_EQ(tshark(path, agents + "> 2699' -T fields -e http.user_agent | sort -u"), "HM 1SW; MIUI/JHCMIBH43.0\n");
    EXPECT_GT(linesOf(tshark(path, "-Y 'ip.src==42.62.48.149 && tcp.len>0' -T fields -e tcp.len")).size(), 1400u);
}

TEST(ScenarioEffects, TheUpdateCheckCanBeReadWithThePublishedKey)
{
    const std::string form = "d=HM 1SW&v=JHCMIBH41.0&b=F&c=4.3";
    EXPECT_EQ(formOf(updateCheckBody("HM 1SW", "JHCMIBH41.0")), form);
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    const TemporaryDirectory directory;
    const std::string path =
        directory.write("update.pcapng", captureOf(drawRuns(readyScenario("build-change"), 4).front()));
    const std::string key = tshark(path, "-Y 'http.host==\"update.miui.com\"' -T fields -e urlencoded-form.value");
    EXPECT_EQ(formOf("q=" + key.substr(0, key.find('\n'))), form);
}

TEST(ScenarioEffects, BothBuildsAreSeenByAnalyse)
{
    const AnalysisPtr analysis = analysisOf(drawRuns(readyScenario("build-change"), 4).front());
    ASSERT_NE(analysis->handset(), nullptr);
    std::string claims;
    for (const HandsetClaim& claim : analysis->handset()->claims)
        claims += claim.text + "; ";
    EXPECT_NE(claims.find("JHCMIBH41.0"), std::string::npos) << claims;
    EXPECT_NE(claims.find("JHCMIBH43.0"), std::string::npos) << claims;
    EXPECT_EQ(analysis->handset()->model, "HM 1SW");
}

TEST(ScenarioEffects, LossIsReportedAndTheRestIsCut)
{
    const DrawnRun run = drawRuns(readyScenario("lossy"), 4).at(1);
    std::uint64_t lost = 0;
    const auto packets = packetsOf(run, &lost);
    EXPECT_NEAR(static_cast<double>(lost) / static_cast<double>(packets.size() + lost), 0.02, 0.008);
    const AnalysisPtr analysis = analysisOf(run);
    EXPECT_TRUE(analysis->coverage().hasDropCounts);
    EXPECT_EQ(analysis->coverage().droppedPackets, lost + 120);
    const auto cut = std::count_if(packets.begin(), packets.end(), [](const auto& p) { return p.wireLength > 96; });
    EXPECT_EQ(analysis->coverage().snaplenCutPackets, static_cast<std::uint64_t>(cut));
    EXPECT_GT(cut, 100);
    EXPECT_EQ(analysis->coverage().packets, packets.size());
}

TEST(ScenarioEffects, AGapIsNotObservedTime)
{
    const std::string text = "duration 2 h\nhost a.example at 54.251.0.9 every 1 min\n";
    const double whole = static_cast<double>(analysisOf(firstRun(text))->recording().observedNs) / 1e9;
    const double gapped = static_cast<double>(analysisOf(firstRun(text + "gap 40 min at 1 h"))->recording().observedNs);
    EXPECT_NEAR(whole, 7200, 70);
    EXPECT_NEAR(gapped / 1e9, 4800, 130);
}

TEST(ScenarioEffects, BothContainersHoldTheSamePackets)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    const std::string text = "duration 20 min\nnoise hosts 5 rate 20/h\n";
    const TemporaryDirectory directory;
    const std::string next = directory.write("a.pcapng", captureOf(firstRun(text)));
    const std::string old = directory.write("a.pcap", captureOf(firstRun(text + "container pcap")));
    const std::string fields = "-T fields -e frame.time_epoch -e frame.len -e ip.id -e ip.src -e tcp.checksum";
    EXPECT_EQ(tshark(next, fields), tshark(old, fields));
    EXPECT_NE(tshark(old, "-Y 'dhcp.option.hostname contains \"generated\"'"), "");
}

TEST(ScenarioEffects, AddressesTakeTurnsAndAnswersHoldAllOfThem)
{
    if (!hasTshark())
        GTEST_SKIP() << "tshark is not installed";
    const DrawnRun run = firstRun("host a.example at 54.251.0.1, 54.251.0.2 times 1 min, 2 min, 3 min");
    const TemporaryDirectory directory;
    const std::string path = directory.write("a.pcapng", captureOf(run));
    EXPECT_EQ(tshark(path, "-Y 'tcp.flags.syn==1 && tcp.flags.ack==0 && tcp.port==443' -T fields -e ip.dst"),
              "54.251.0.1\n54.251.0.2\n54.251.0.1\n");
    EXPECT_EQ(tshark(path, "-Y 'dns.qry.name==a.example && dns.flags.response==1' -T fields -e dns.a"),
              "54.251.0.1,54.251.0.2\n54.251.0.2,54.251.0.1\n54.251.0.1,54.251.0.2\n");
}

TEST(ScenarioEffects, ARequestIsAsLongAsAsked)
{
    for (const std::uint32_t size : {300u, 1000u, 1200u, 20'000u}) {
        const DrawnRun run =
            firstRun("host a.example at 54.251.0.1 via http times 1 min sends " + std::to_string(size) + " B");
        EXPECT_NEAR(static_cast<double>(contactsOf(run).back().contentUp), size, 1) << size;
    }
}

TEST(ScenarioPlaces, BundledTablesPlaceTheHostsWhereTheScenariosSay)
{
    EXPECT_EQ(placeOf(*geography(), Vendor), "CN");
    EXPECT_EQ(placeOf(*geography(), Singapore54), "SG");
    EXPECT_EQ(placeOf(*geography(), Beijing54), "CN");
    EXPECT_EQ(placeOf(*geography(), Alibaba), "SG");
}

TEST(ScenarioPlaces, TheDatabaseOfTheTestDisputesOneOfThem)
{
    const TemporaryDirectory directory;
    const std::string path = directory.write("disputing.mmdb", disputingDatabase());
    const auto tables = Geography::load(findResourceDirectory(), {path});
    ASSERT_TRUE(tables) << describe(tables.error());
    EXPECT_EQ(placeOf(**tables, Alibaba), "disputed");
    EXPECT_EQ(placeOf(**tables, Singapore54), "SG");
    if (std::system("command -v mmdblookup >/dev/null 2>&1") != 0)
        GTEST_SKIP() << "mmdblookup is not installed";
    EXPECT_NE(outputOf("mmdblookup -f " + path + " -i 161.117.97.20 country iso_code").find("\"CN\""),
              std::string::npos);
    EXPECT_EQ(outputOf("mmdblookup -f " + path + " -i 161.118.0.1 country iso_code").find("\"CN\""), std::string::npos);
}

TEST(ScenarioPlaces, NoiseStandsInFourCountries)
{
    const DrawnRun run = firstRun("noise hosts 8 rate 1/h");
    std::string places;
    for (std::size_t i = 0; i < 8; ++i)
        places += placeOf(*geography(), run.setup->hosts[i].addresses[0].v4Value()) + " ";
    EXPECT_EQ(places, "IN SG US DE IN SG US DE ");
}

} // namespace waybill::test::scenario
