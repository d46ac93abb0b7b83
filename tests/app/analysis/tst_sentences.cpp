// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysed.h"
#include "analysis/sentences.h"

namespace waybill::test {

namespace {

const Endpoint InChina = endpoint("42.62.94.2", 5222), InIndia = endpoint("13.232.0.1", 5222);
const Endpoint Disputed = endpoint("47.241.0.1", 5222); // US, SG
const Endpoint OnEdge = endpoint("1.1.1.1", 9999), OneSource = endpoint("200.160.2.3", 5222);

/// "300 B" as bytesText() writes it.
std::string amount(const std::string& number, const std::string& unit)
{
    return number + "\u00A0" + unit;
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

bool anyContains(const std::vector<std::string>& texts, const std::string& part)
{
    return std::any_of(texts.begin(), texts.end(), [&part](const std::string& text) { return contains(text, part); });
}

struct AmountRow {
    const char* name;
    CountryTotals country;
    std::string text;
};
class CountryAmounts : public testing::TestWithParam<AmountRow> {};

CountryTotals totals(Range content, std::uint64_t disputed = 0, Range upperBound = {})
{
    CountryTotals country;
    country.code = Singapore;
    country.flows = 1;
    country.contentUp = content;
    country.disputedUp = disputed;
    country.upperBoundUp = upperBound;
    country.wireUp = country.wireDown = {60, 60};
    return country;
}

AnalysisPtr observedFor(double seconds)
{
    Scene scene;
    for (double at = 0; at < seconds; at += 240)
        scene.udp(at, InChina, 1);
    return analyseScene(scene.udp(seconds, InChina, 1));
}

} // namespace

TEST_P(CountryAmounts, SayWhatIsCertainAndWhatIsNot)
{
    static const AnalysisPtr analysis = observedFor(7440);
    EXPECT_EQ(countryAmountText(GetParam().country, *analysis), GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(
    Rows, CountryAmounts,
    testing::Values(AmountRow{"exact", totals({300'000, 300'000}), amount("300", "kB")},
                    AmountRow{"disputedPart", totals({900'000, 1'200'000}, 300'000),
                              "at least " + amount("900", "kB") + "; up to " + amount("1.2", "MB") +
                                  " if disputed servers are there"},
                    AmountRow{"oneSourcePart", totals({900'000, 1'200'000}),
                              "at least " + amount("900", "kB") + "; up to " + amount("1.2", "MB") +
                                  " if one-source servers are there"},
                    AmountRow{"onlyDisputed", totals({0, 300'000}, 300'000),
                              "none certain; up to " + amount("300", "kB") + ", sources disagree"},
                    AmountRow{"onlyOneSource", totals({0, 300'000}),
                              "none certain; up to " + amount("300", "kB") + ", by one source only"},
                    AmountRow{"upperBound", totals({500, 500}, 0, {200, 200}),
                              amount("500", "B") + " (" + amount("200", "B") + " of it an upper bound)"},
                    AmountRow{"contacted", totals({0, 0}), "contacted, no content sent"},
                    AmountRow{"neverSeen", CountryTotals{}, "not seen in 2 h 04 min"}),
    [](const auto& row) { return row.param.name; });

TEST(Headlines, NameTheAmountAndTheLargestWatchedCountry)
{
    const auto analysis = analyseScene(Scene().tcp(0, InChina, 1000, 10).tcp(5, InIndia, 200, 10));
    const Headline found = headline(*analysis, defaultWatchList());
    EXPECT_EQ(found.sent, "This device sent " + amount("1.2", "kB") + " of content to 2 destinations.");
    EXPECT_EQ(found.watched, amount("1.0", "kB") + " of it went to addresses estimated in China.");
}

TEST(Headlines, SayPhoneOnlyWhenEvidenceDoes)
{
    const Endpoint web = endpoint("42.62.94.2", 80);
    const HttpRequest request{.host = "update.miui.com", .headers = {{"User-Agent", "HM 1SW; MIUI/JHCMIBH41.0"}}};
    const auto analysis = analyseScene(Scene().http(0, web, request));
    EXPECT_TRUE(headline(*analysis, {}).sent.starts_with("This phone sent "));
    EXPECT_EQ(headline(*analysis, {}).watched, "");
    EXPECT_EQ(handsetTitle(*analysis), "HM 1SW");
}

TEST(Headlines, DisputedContentIsNeverStatedAsSent)
{
    const auto analysis = analyseScene(Scene().tcp(0, Disputed, 400, 10));
    const std::string watched = headline(*analysis, {Singapore}).watched;
    EXPECT_TRUE(contains(watched, "Singapore"));
    EXPECT_TRUE(contains(watched, "p to " + amount("400", "B"))) << watched;
    EXPECT_FALSE(contains(watched, "At least")) << watched;
}

TEST(Headlines, NothingSentIsSaid)
{
    const auto none = analyseScene(Scene().udp(0, endpoint("192.168.43.1", 7000), 10));
    EXPECT_EQ(headline(*none, defaultWatchList()).sent,
              "This device was not seen to contact anything outside its own network.");
    TcpConversation talk({Phone, InChina}, Start);
    const auto contacted = analyseScene(Scene().add(talk.connect().close().packets()));
    EXPECT_TRUE(contains(headline(*contacted, defaultWatchList()).sent, "sent no content"));
    const auto empty = analyseScene(Scene());
    EXPECT_TRUE(contains(headline(*empty, defaultWatchList()).sent, "No device was found"));
    EXPECT_EQ(handsetTitle(*empty), "No handset found");
}

TEST(Headlines, NoWatchedCountryIsSaidWithAllNames)
{
    const auto analysis = analyseScene(Scene().tcp(0, InIndia, 200, 10));
    EXPECT_TRUE(contains(headline(*analysis, {China, UnitedStates}).watched,
                         "No content was seen to addresses estimated in China or the United States"));
}

TEST(Remainder, GivesTheFourOtherAmounts)
{
    const auto analysis = analyseScene(Scene()
                                           .tcp(0, InChina, 1000, 10)
                                           .tcp(5, InIndia, 200, 10)
                                           .udp(10, OnEdge, 70)
                                           .udp(11, OneSource, 30)
                                           .udp(12, endpoint("192.168.43.1", 7000), 500));
    const std::string text = remainderText(*analysis, {China});
    EXPECT_TRUE(contains(text, "Elsewhere " + amount("230", "B"))) << "India and Brazil; " << text;
    EXPECT_TRUE(contains(text, "place unknown " + amount("70", "B"))) << text;
    EXPECT_TRUE(contains(text, "Unplaced " + amount("0", "B"))) << text;
    EXPECT_TRUE(contains(text, "Local network " + amount("500", "B"))) << text;
    EXPECT_TRUE(contains(remainderText(*analysis, {China, India}), "Elsewhere " + amount("30", "B")));
}

TEST(CoverageTexts, NameWhatCouldNotBeSeen)
{
    const Endpoint web = endpoint("42.62.94.2", 443);
    const auto analysis = analyseScene(Scene().tls(0, web, "api.xiaomi.com", 671).udp(9, InIndia, 300));
    const std::vector<std::string> texts = coverageTexts(*analysis);
    EXPECT_TRUE(anyContains(texts, "30 % of ")) << "671 + 29 of record against 300 without a name";
    EXPECT_TRUE(anyContains(texts, "has no name"));
    EXPECT_TRUE(anyContains(texts, "content is encrypted on 1 of 2"));
    EXPECT_TRUE(anyContains(texts, "does not say whether packets were lost"));
    EXPECT_TRUE(anyContains(texts, "IPv6 not present"));
    EXPECT_EQ(texts.back(), analysis->coverage().vantage);
    EXPECT_FALSE(analysis->coverage().vantage.empty());
}

TEST(CoverageTexts, NameLossesAndHalves)
{
    TcpConversation talk({Phone, InChina}, Start);
    Scene scene;
    scene.add(talk.connect().clientSends(Bytes(7000, 'a'), {.missing = 2}).packets());
    TcpSegment late;
    late.ack = true;
    late.payload = Bytes(100, 'x');
    for (int i = 0; i < 2; ++i) {
        late.sequence = 100U * static_cast<std::uint32_t>(i);
        scene.built.push_back(packetAt(5 + i, tcpFrame({Phone.address, 40001}, InIndia, late)));
    }
    const std::vector<std::string> texts = coverageTexts(*analyseScene(scene));
    EXPECT_TRUE(anyContains(texts, amount("1.4", "kB") + " missing inside connections"));
    EXPECT_TRUE(anyContains(texts, "1 flow was seen in one direction only"));
    EXPECT_TRUE(anyContains(texts, "1 connection began before the capture"));
    EXPECT_TRUE(anyContains(texts, amount("200", "B") + " sent but not seen to be acknowledged"));
}

TEST(CoverageTexts, AreNeverEmpty)
{
    EXPECT_FALSE(coverageTexts(*analyseScene(Scene())).empty());
}

TEST(Quotes, CarryScopeSourcesAndLimits)
{
    const auto analysis = analyseScene(Scene().tcp(0, InChina, 1000, 10).tcp(400, InChina, 1, 1));
    for (const std::string& text :
         {quotableSentence(*analysis, analysis->country(China)), quotableSentence(*analysis, analysis->country(India)),
          quotableHeadline(*analysis, defaultWatchList()),
          quotableDestination(*analysis, *analysis->destinations().front())}) {
        EXPECT_TRUE(contains(text, "scene.pcap")) << text;
        EXPECT_TRUE(contains(text, "10 Aug 2014")) << text;
        EXPECT_TRUE(contains(text, "UTC")) << text;
        EXPECT_TRUE(contains(text, "192.168.43.20")) << text;
        EXPECT_TRUE(contains(text, "Could not see: ")) << text;
        for (const GeoSource& source : analysis->geography().locationSources()) {
            EXPECT_TRUE(contains(text, source.name)) << text;
            EXPECT_TRUE(contains(text, source.date)) << text;
        }
    }
    EXPECT_TRUE(contains(locationAgeText(*analysis), "newer than the capture"));
}

} // namespace waybill::test
