// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_samples.h"
#include "casefile/case_log.h"
#include "casefile/case_runs.h"
#include "support/capture_writer.h"

#include <chrono>
#include <filesystem>

namespace waybill::test {

namespace {

namespace fs = std::filesystem;

/// A folder with a capture, and the recording of it.
struct Recorded {
    TemporaryDirectory temporary;
    std::string folder = fs::canonical(temporary.path()).string();
    std::string path = folder + "/a.pcap";
    Case item;
    CaseSideId side = addSide(item, "before", SideRole::Before).id;

    Recorded() { (void)temporary.write("a.pcap", pcapFile({{Timestamp{NsPerSecond}, Bytes(60, 7)}})); }
    /// As a reader of `from` would give it.
    Recording recording(const std::string& from) const
    {
        Recording recording;
        CaptureFacts facts;
        facts.path = from;
        facts.fileSize = fs::file_size(path);
        facts.sha256 = digest(9);
        recording.captures.push_back(facts);
        return recording;
    }
    void expectRefusal(const Recording& recording, ErrorCode code, const std::string& part)
    {
        const Case before = item;
        const Result<CaseRun*> added = addRunOf(item, recording, side, folder);
        ASSERT_FALSE(added) << part;
        EXPECT_EQ(added.error().code, code) << describe(added.error());
        EXPECT_NE(added.error().message.find(part), std::string::npos) << describe(added.error());
        EXPECT_EQ(item, before) << "the case stays as it was";
    }
};

} // namespace

TEST(AddRunOf, TakesHashPlaceAndPartOfARecording)
{
    Recorded recorded;
    Recording recording = recorded.recording(recorded.path);
    recording.from = Timestamp{5};
    const Result<CaseRun*> run = addRunOf(recorded.item, recording, recorded.side, recorded.folder);
    ASSERT_TRUE(run) << describe(run.error());
    EXPECT_EQ(*run, &recorded.item.runs[0]);
    EXPECT_EQ((*run)->side, recorded.side);
    EXPECT_EQ((*run)->from, Timestamp{5});
    ASSERT_EQ((*run)->captures.size(), 1u);
    EXPECT_EQ((*run)->captures[0].path, recorded.path);
    EXPECT_EQ((*run)->captures[0].relativePath, "a.pcap");
    EXPECT_EQ((*run)->captures[0].sha256, digest(9));
}

TEST(AddRunOf, ACaseThatLiesNowhereYetHasNoRelativePaths)
{
    Recorded recorded;
    const Result<CaseRun*> run = addRunOf(recorded.item, recorded.recording(recorded.path), recorded.side, "");
    ASSERT_TRUE(run) << describe(run.error());
    EXPECT_EQ((*run)->captures[0].relativePath, "");
}

TEST(AddRunOf, RefusesWhatCannotBeFoundAgain)
{
    Recorded recorded;
    recorded.expectRefusal(recorded.recording("-"), ErrorCode::InvalidArgument, "files that stay");
    const std::string pipe = recorded.folder + "/pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    recorded.expectRefusal(recorded.recording(pipe), ErrorCode::InvalidArgument, "files that stay");
    recorded.expectRefusal(recorded.recording(recorded.folder + "/gone"), ErrorCode::NotFound, "");
    Recording grown = recorded.recording(recorded.path);
    grown.captures[0].fileSize -= 1;
    recorded.expectRefusal(grown, ErrorCode::Io, "changed while it was read");
    Recording notHashed = recorded.recording(recorded.path);
    notHashed.captures[0].sha256.reset();
    recorded.expectRefusal(notHashed, ErrorCode::Io, "changed while it was read");
    Recording stopped = recorded.recording(recorded.path);
    stopped.wasStopped = true;
    recorded.expectRefusal(stopped, ErrorCode::Cancelled, "stopped");
    recorded.side = CaseSideId{77};
    recorded.expectRefusal(recorded.recording(recorded.path), ErrorCode::NotFound, "no side 77");
}

TEST(AddRunOf, RefusesTheSameCaptureTwiceOnOneSide)
{
    Recorded recorded;
    ASSERT_TRUE(addRunOf(recorded.item, recorded.recording(recorded.path), recorded.side, recorded.folder));
    recorded.expectRefusal(recorded.recording(recorded.path), ErrorCode::DuplicateInput, "would count twice");
}

TEST(StepsOf, AreThoseOfTheRunOnTheClockOfTheRecordingMachine)
{
    Case item = fullCase(); // run 1: its clock is 1.5 s fast, ± 0.25 s; step 1 is of run 1 ± 2 s, step 2 of none
    item.steps.push_back({Timestamp{100}, 0, "of another run", CaseRunId{2}});
    item.steps[1].time = Timestamp{50};
    const std::vector<RunStep> steps = stepsOf(item, item.runs[0]);
    ASSERT_EQ(steps.size(), 2u);
    EXPECT_EQ(steps[0].text, "contact added");
    EXPECT_EQ(steps[0].time.ns, item.steps[0].time.ns + 1'500'000'000);
    EXPECT_EQ(steps[0].uncertaintyNs, 2'250'000'000);
    EXPECT_EQ(stepsOf(item, item.runs[1]).size(), 2u);
}

TEST(LogEntries, AreOfNow)
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    const LogEntry entry = logEntry("waybill 9", "looked");
    EXPECT_GE(entry.time.ns, std::chrono::duration_cast<std::chrono::nanoseconds>(since).count());
    EXPECT_EQ(entry.program, "waybill 9");
    EXPECT_EQ(entry.text, "looked");
}

} // namespace waybill::test
