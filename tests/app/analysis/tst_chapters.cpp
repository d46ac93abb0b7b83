// SPDX-License-Identifier: GPL-3.0-or-later
// Chapters and restarts of generated captures, whose phases are known.
#include "analysis/chapters.h"
#include "analysis/restarts.h"
#include "scenario_run.h"

namespace waybill::test {

namespace {

using Kind = Chapter::Kind;

/// Push every 15 min, and a server in China every 30 min.
const std::string IdlePhone = R"(
duration 6 h
host mtalk.google.com at 74.125.200.188 via tls port 5228 every 15 min jitter 5% sends 310 B receives 220 B rtt 92 ms
host api.account.xiaomi.com at 42.62.48.210 via tls every 30 min jitter 5% first 20 min sends 1 kB receives 400 B rtt 262 ms
)";

std::vector<Kind> kindsOf(const std::vector<Chapter>& chapters)
{
    std::vector<Kind> kinds;
    for (const Chapter& chapter : chapters)
        kinds.push_back(chapter.kind);
    return kinds;
}

const Chapter& only(const std::vector<Chapter>& chapters, Kind kind)
{
    const auto found =
        std::find_if(chapters.begin(), chapters.end(), [kind](const Chapter& c) { return c.kind == kind; });
    if (found == chapters.end())
        throw std::runtime_error("no chapter " + std::string(chapterKey(kind)));
    return *found;
}

/// They touch each other from the first packet to the last, and hold all flows and all content.
void expectTiling(const Analysis& analysis, const std::vector<Chapter>& chapters)
{
    ASSERT_FALSE(chapters.empty());
    EXPECT_EQ(chapters.front().from, analysis.firstTime());
    EXPECT_EQ(chapters.back().to, analysis.lastTime());
    std::uint64_t flows = 0, content = 0;
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        EXPECT_LE(chapters[i].from, chapters[i].to);
        if (i > 0) {
            EXPECT_EQ(chapters[i].from, chapters[i - 1].to);
            EXPECT_NE(chapters[i].kind, chapters[i - 1].kind);
        }
        flows += chapters[i].flows;
        content += chapters[i].contentUp;
    }
    EXPECT_EQ(flows, analysis.coverage().remote.flows);
    EXPECT_EQ(content, analysis.coverage().remote.contentUp);
}

} // namespace

TEST(Chapters, APhoneThatBootsIsInItsFirstTenMinutesAndThenIdle)
{
    const AnalysisPtr analysis = analysedScenario(IdlePhone);
    const std::vector<Chapter> chapters = chaptersOf(*analysis);
    expectTiling(*analysis, chapters);
    EXPECT_EQ(kindsOf(chapters), (std::vector<Kind>{Kind::FirstBoot, Kind::Idle}));
    EXPECT_NEAR(minutesAfterStart(*analysis, chapters[0].to), 10, 0.1);
    EXPECT_NE(chapters[1].summary.find("idle, 5 h"), std::string::npos) << chapters[1].summary;
    EXPECT_NE(chapters[1].summary.find("2 destinations"), std::string::npos) << chapters[1].summary;
    EXPECT_NE(chapters[1].summary.find("to addresses estimated in China"), std::string::npos) << chapters[1].summary;
}

TEST(Chapters, APhoneThatWasOnAllTheTimeHasNoFirstBoot)
{
    const AnalysisPtr analysis = analysedScenario(IdlePhone + "boot no\n");
    EXPECT_EQ(kindsOf(chaptersOf(*analysis)), std::vector<Kind>{Kind::Idle});
    EXPECT_TRUE(restarts(*analysis).empty());
}

TEST(Chapters, APauseOfMoreThanHalfAnHourIsAGap)
{
    const AnalysisPtr analysis = analysedScenario(IdlePhone + "boot no\ngap 40 min at 2 h\ngap 20 min at 4 h\n");
    const std::vector<Chapter> chapters = chaptersOf(*analysis);
    expectTiling(*analysis, chapters);
    EXPECT_EQ(kindsOf(chapters), (std::vector<Kind>{Kind::Idle, Kind::Gap, Kind::Idle}));
    const Chapter& gap = chapters[1];
    EXPECT_EQ(gap.flows, 0U);
    EXPECT_EQ(gap.contentUp, 0U);
    EXPECT_GE(nanosecondsBetween(gap.from, gap.to), 40 * 60 * NsPerSecond);
    EXPECT_NE(gap.summary.find("no packet of any device"), std::string::npos) << gap.summary;
    ASSERT_EQ(analysis->recording().pauses.size(), 1U);
    EXPECT_EQ(analysis->recording().pauses.front().from, gap.from);
    EXPECT_EQ(analysis->recording().observedNs + nanosecondsBetween(gap.from, gap.to),
              nanosecondsBetween(analysis->firstTime(), analysis->lastTime()));
}

TEST(Chapters, ManyDestinationsAMinuteAreActive)
{
    const AnalysisPtr analysis = analysedScenario(
        IdlePhone +
        "boot no\nphase active 2 h to 3 h\nnoise hosts 12 rate 0.01/h in active 60/h sends 700 B receives 3 kB\n");
    const std::vector<Chapter> chapters = chaptersOf(*analysis);
    expectTiling(*analysis, chapters);
    EXPECT_EQ(kindsOf(chapters), (std::vector<Kind>{Kind::Idle, Kind::Active, Kind::Idle}));
    const Chapter& active = only(chapters, Kind::Active);
    EXPECT_NEAR(minutesAfterStart(*analysis, active.from), 120, 16) << "the first packet comes within 15 min";
    EXPECT_NEAR(static_cast<double>(nanosecondsBetween(active.from, active.to)) / 60e9, 60, 3);
    EXPECT_GT(active.flows, 500U);
}

TEST(Chapters, AnUpdateLastsFromItsDownloadToTheRestartAndTheNewBuildBootsBehindIt)
{
    const AnalysisPtr analysis =
        analysedScenario(IdlePhone + "boot no\nupdate at 2 h to build \"JHCMIBH43.0\" size 2 MB\n");
    const std::vector<Chapter> chapters = chaptersOf(*analysis);
    expectTiling(*analysis, chapters);
    EXPECT_EQ(kindsOf(chapters), (std::vector<Kind>{Kind::Idle, Kind::Update, Kind::FirstBoot, Kind::Idle}));
    const std::vector<Restart> found = restarts(*analysis);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(only(chapters, Kind::Update).to, found[0].at);
    EXPECT_NE(found[0].frame, 0U);
    EXPECT_GE(nanosecondsBetween(found[0].silentSince, found[0].at), 100 * NsPerSecond);
    EXPECT_NE(found[0].why.find("asked for an address anew"), std::string::npos) << found[0].why;
    EXPECT_NE(found[0].why.find("checked whether the network reaches the internet"), std::string::npos);
}

TEST(Chapters, APartOfARecordingIsTiledByItself)
{
    const AnalysisPtr whole = analysedScenario(IdlePhone + "gap 40 min at 2 h\n");
    const Timestamp from{whole->firstTime().ns + 3600 * NsPerSecond}, to{whole->lastTime().ns - 3600 * NsPerSecond};
    const AnalysisPtr part = analysedScenario(IdlePhone + "gap 40 min at 2 h\n", from, to);
    EXPECT_EQ(part->firstTime(), from);
    EXPECT_EQ(part->lastTime(), to);
    const std::vector<Chapter> chapters = chaptersOf(*part);
    expectTiling(*part, chapters);
    EXPECT_EQ(kindsOf(chapters), (std::vector<Kind>{Kind::Idle, Kind::Gap, Kind::Idle}));
}

TEST(Chapters, FilesOfOneRecordingThatLieApartHaveAGapBetweenThem)
{
    Scene early, late;
    for (int minute = 0; minute < 5; ++minute) {
        early.udp(60 * minute, endpoint("42.62.48.210", 9000), 100);
        late.udp(7200 + 60 * minute, endpoint("42.62.48.210", 9000), 100);
    }
    const TemporaryDirectory directory;
    const AnalysisPtr analysis = analyseFiles({{directory.write("early.pcap", pcapFile(early.packets())),
                                                directory.write("late.pcap", pcapFile(late.packets()))}},
                                              {Phone.address, {}});
    const std::vector<Chapter> chapters = chaptersOf(*analysis);
    expectTiling(*analysis, chapters);
    EXPECT_EQ(kindsOf(chapters), (std::vector<Kind>{Kind::Idle, Kind::Gap, Kind::Idle}));
    const AnalysisPtr runs = analyseFiles({{directory.write("early.pcap", pcapFile(early.packets()))},
                                           {directory.write("late.pcap", pcapFile(late.packets()))}},
                                          {Phone.address, {}});
    const std::vector<Chapter> ofRuns = chaptersOf(*runs);
    ASSERT_EQ(kindsOf(ofRuns), (std::vector<Kind>{Kind::Idle, Kind::Idle}));
    EXPECT_EQ(ofRuns[0].run, 0U);
    EXPECT_EQ(ofRuns[1].run, 1U);
}

TEST(Chapters, OnePacketIsAChapterAndNoneIsNone)
{
    Scene one;
    one.udp(0, endpoint("42.62.48.210", 9000), 100);
    const std::vector<Chapter> chapters = chaptersOf(*analyseScene(one));
    ASSERT_EQ(chapters.size(), 1U);
    EXPECT_EQ(chapters[0].from, chapters[0].to);
    EXPECT_EQ(chapters[0].contentUp, 100U);
    EXPECT_TRUE(chaptersOf(*analyseScene(Scene())).empty());
}

TEST(Restarts, ACheckOfTheConnectionAfterSilenceIsAJoinWhereNoDhcpIsSeen)
{
    const HttpRequest check{"GET", "/generate_204", "connectivitycheck.gstatic.com"};
    const auto joined = [&check](double silence) {
        Scene scene;
        scene.udp(0, endpoint("42.62.48.210", 9000), 100);
        scene.http(silence, endpoint("142.250.1.94", 80), check);
        scene.http(silence + 5, endpoint("142.250.1.94", 80), check, endpoint("192.168.43.20", 40002));
        return networkJoins(*analyseScene(scene));
    };
    const std::vector<NetworkJoin> joins = joined(600);
    ASSERT_EQ(joins.size(), 1U) << "the second check follows the same join";
    EXPECT_FALSE(joins[0].hasAsked);
    EXPECT_NEAR(static_cast<double>(joins[0].silenceNs()) / 1e9, 600, 0.1);
    EXPECT_TRUE(joined(60).empty()) << "phones that are awake check too";
}

} // namespace waybill::test
