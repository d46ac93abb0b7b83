// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a measurement of traffic does not bear out must not appear in any sentence.
#include "analysed.h"
#include "analysis/sentences.h"

namespace waybill::test {

namespace {

constexpr const char* Forbidden[] = {
    "spying",  "steal",     "leak",       "anonymous",   "stopped sending", "owner",  "owned by",
    "located", "is hosted", "significan", "because of ", "proves",          "secret",
};

std::vector<std::string> sentencesOf(const Analysis& analysis)
{
    std::vector<std::string> texts = coverageTexts(analysis);
    std::vector<CountryCode> watched = defaultWatchList();
    watched.push_back({'B', 'R'});
    for (const auto& list : {watched, std::vector<CountryCode>{}}) {
        const Headline found = headline(analysis, list);
        texts.insert(texts.end(),
                     {found.sent, found.watched, remainderText(analysis, list), quotableHeadline(analysis, list)});
    }
    for (const CountryTotals& country : analysis.countries()) {
        texts.push_back(countryAmountText(country, analysis));
        texts.push_back(quotableSentence(analysis, country));
    }
    for (const CountryCode code : watched)
        texts.push_back(quotableSentence(analysis, analysis.country(code)));
    for (const auto& destination : analysis.destinations())
        texts.push_back(quotableDestination(analysis, *destination));
    texts.insert(texts.end(), {handsetTitle(analysis), locationSourcesText(analysis), locationAgeText(analysis),
                               analysis.coverage().vantage, contentDefinition()});
    for (const Handset& handset : analysis.handsets()) {
        for (const HandsetReason& reason : handset.reasons)
            texts.push_back(reason.text);
    }
    return texts;
}

/// The text without what the capture itself brings in: names of destinations and files.
std::string ownWords(std::string text, const Analysis& analysis)
{
    const auto blank = [&text](const std::string& name) {
        for (std::size_t at = text.find(name); !name.empty() && at != std::string::npos; at = text.find(name, at))
            text.replace(at, name.size(), "*");
    };
    for (const auto& destination : analysis.destinations())
        blank(destination->key);
    for (const CaptureFacts& capture : analysis.recording().captures)
        blank(capture.path.substr(capture.path.rfind('/') + 1));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

void expectSoberWords(const Analysis& analysis)
{
    for (const std::string& text : sentencesOf(analysis)) {
        const std::string own = ownWords(text, analysis);
        for (const char* word : Forbidden)
            EXPECT_EQ(own.find(word), std::string::npos) << word << ": " << text;
        for (const char c : text)
            EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) << "control character: " << text;
        EXPECT_EQ(text.find("  "), std::string::npos) << text;
        EXPECT_EQ(text.find(".."), std::string::npos) << text;
        EXPECT_EQ(text.find("{}"), std::string::npos) << text;
    }
}

} // namespace

class Wording : public testing::TestWithParam<const char*> {};

TEST_P(Wording, StaysSoberOnEveryCaptureOfTheFolder)
{
    const std::vector<std::string> files = corpusFiles(GetParam());
    if (files.empty())
        GTEST_SKIP() << "no corpus: set WAYBILL_CORPUS";
    for (const std::string& path : files) {
        AnalysisRequest request;
        request.runs = {{path}};
        request.hash = false;
        const auto result = tryAnalyse(request);
        if (!result)
            continue;
        SCOPED_TRACE(path);
        expectSoberWords(**result);
    }
}
INSTANTIATE_TEST_SUITE_P(Corpus, Wording, testing::Values("handset", "formats", "names", "malformed"));

TEST(WordingOfHostileNames, NeverReachesATerminalRaw)
{
    const HttpRequest request{.host = "evil\x1b[2J.example.com",
                              .headers = {{"User-Agent", "HM\x1b[31m 1S\xe2\x80\xae; MIUI/J\x07"}}};
    const auto analysis = analyseScene(Scene().http(0, endpoint("42.62.94.2", 80), request));
    expectSoberWords(*analysis);
}

} // namespace waybill::test
