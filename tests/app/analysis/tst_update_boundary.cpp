// SPDX-License-Identifier: GPL-3.0-or-later
// Where an update lies in a recording: scenario 11 of methods.md §7, and what must not be taken for one.
#include "analysed.h"
#include "analysis/update_boundary.h"
#include "support/scenario_capture.h"
#include "support/scenario_catalogue.h"
#include "support/scenario_parser.h"

#include <fstream>

namespace waybill::test {

namespace {

AnalysisPtr analysisOf(const scenario::Scenario& scenario)
{
    const TemporaryDirectory folder;
    const auto runs = scenario::drawRuns(scenario, 7);
    const std::string path = folder.path() + "/" + scenario::fileNameOf(runs.front());
    const Bytes bytes = scenario::captureOf(runs.front());
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    const auto services = ServiceGroups::load(findResourceDirectory(), {});
    AnalysisRequest request;
    request.runs = {{path}};
    if (services)
        request.services = std::make_shared<const ServiceGroups>(*services);
    const Result<AnalysisPtr> result = analyse(request, geography(), {}, {});
    return result ? *result : nullptr;
}

AnalysisPtr analysisOf(std::string_view text)
{
    return analysisOf(scenario::scenarioFrom(text));
}

double minutesAfterStart(const Analysis& analysis, Timestamp time)
{
    return static_cast<double>(nanosecondsBetween(analysis.firstTime(), time)) / 60e9;
}

} // namespace

TEST(UpdateBoundary, LiesWhereThePhoneComesBackWithAnotherBuild)
{
    const AnalysisPtr analysis = analysisOf(scenario::readyScenario("build-change"));
    ASSERT_NE(analysis, nullptr);
    const std::vector<UpdateBoundary> boundaries = updateBoundaries(*analysis);
    ASSERT_EQ(boundaries.size(), 1U);
    const UpdateBoundary& boundary = boundaries.front();
    EXPECT_EQ(boundary.basis, UpdateBoundary::Basis::BuildChange);
    EXPECT_NE(boundary.buildBefore.find("JHCMIBH41.0"), std::string::npos) << boundary.buildBefore;
    EXPECT_NE(boundary.buildAfter.find("JHCMIBH43.0"), std::string::npos) << boundary.buildAfter;
    EXPECT_NEAR(minutesAfterStart(*analysis, boundary.split), 45, 1) << "back 300 s after the update began at 40 min";
    EXPECT_LT(boundary.after, boundary.split);
    EXPECT_GE(boundary.before, boundary.split);
    EXPECT_EQ(boundary.reasons.size(), 4U) << boundaryText(boundary);
    for (const UpdateBoundary::Reason& reason : boundary.reasons)
        EXPECT_NE(reason.frame, 0U) << reason.text;
}

TEST(UpdateBoundary, IsSeenWithoutABuildWhereAnUpdaterSentDataAndThePhoneRestarted)
{
    scenario::Scenario scenario = scenario::readyScenario("build-change");
    scenario.front().setup.update->build = scenario.front().setup.device.build; // nothing readable changes
    const AnalysisPtr analysis = analysisOf(scenario);
    ASSERT_NE(analysis, nullptr);
    const std::vector<UpdateBoundary> boundaries = updateBoundaries(*analysis);
    ASSERT_EQ(boundaries.size(), 1U);
    EXPECT_EQ(boundaries.front().basis, UpdateBoundary::Basis::DownloadAndRestart);
    EXPECT_NEAR(minutesAfterStart(*analysis, boundaries.front().split), 45, 1);
}

TEST(UpdateBoundary, IsNotProposedForAPhoneThatOnlyJoinsAgain)
{
    const AnalysisPtr analysis = analysisOf(R"(
title "A restart without an update"
duration 2 h
device "HM 1SW" build "JHCMIBH41.0"
gap 20 min at 1 h
host api.account.xiaomi.com at 42.62.48.210 via http every 8 min sends 500 B receives 400 B
)");
    ASSERT_NE(analysis, nullptr);
    EXPECT_TRUE(updateBoundaries(*analysis).empty());
}

TEST(UpdateBoundary, IsNotProposedForAnAppThatCopiesAnotherBuild)
{
    const AnalysisPtr analysis = analysisOf(R"(
title "One app says another build now and then"
duration 2 h
device "HM 1SW" build "JHCMIBH41.0"
host api.account.xiaomi.com at 42.62.48.210 via http every 8 min sends 500 B receives 400 B
host old.example at 54.251.110.41 via http every 25 min first 20 min agent "HM 1SW; MIUI/JHCMIBH39.0" sends 500 B receives 400 B
)");
    ASSERT_NE(analysis, nullptr);
    const std::vector<UpdateBoundary> boundaries = updateBoundaries(*analysis);
    EXPECT_TRUE(boundaries.empty()) << boundaryText(boundaries.front());
}

TEST(UpdateBoundary, AndroidsBuildBesideTheMakersIsNoChange)
{
    const AnalysisPtr analysis = analysisOf(R"(
title "A browser says the build of Android, later the account service that of MIUI"
duration 2 h
device "HM 1SW" build "JHCMIBH43.0"
host browser.example at 54.251.110.41 via http every 9 min first 10 min agent "Mozilla/5.0 (Linux; U; Android 4.3; en-in; HM 1SW Build/JLS36C) AppleWebKit/534.30" sends 500 B receives 400 B
)");
    ASSERT_NE(analysis, nullptr);
    const std::vector<UpdateBoundary> boundaries = updateBoundaries(*analysis);
    EXPECT_TRUE(boundaries.empty()) << boundaryText(boundaries.front());
}

TEST(UpdateBoundary, IsNotSeenInTheSamples)
{
    for (const char* name : {"redmi-1s-before.pcapng", "redmi-1s-after.pcapng"}) {
        AnalysisRequest request;
        request.runs = {{findResourceDirectory() + "/samples/" + name}};
        const Result<AnalysisPtr> result = analyse(request, geography(), {}, {});
        ASSERT_TRUE(result.has_value()) << name;
        const std::vector<UpdateBoundary> boundaries = updateBoundaries(**result);
        EXPECT_TRUE(boundaries.empty()) << name << ": " << boundaryText(boundaries.front());
    }
}

TEST(UpdateBoundary, IsNotSeenInRealCapturesOfOneFirmware)
{
    for (const char* name : {"android.pcap", "weibo.pcap", "yi-camera.pcap", "xiaomi.pcap"}) {
        AnalysisRequest request;
        request.runs = {{corpusPath() + "/handset/" + name}};
        const Result<AnalysisPtr> result = analyse(request, geography(), {}, {});
        ASSERT_TRUE(result.has_value()) << name;
        const std::vector<UpdateBoundary> boundaries = updateBoundaries(**result);
        EXPECT_TRUE(boundaries.empty()) << name << ": " << boundaryText(boundaries.front());
    }
}

} // namespace waybill::test
