// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_samples.h"
#include "casefile/capture_check.h"
#include "casefile/file_copy.h"

#include <filesystem>

namespace waybill::test {

namespace {

namespace fs = std::filesystem;

const std::vector<std::uint8_t> Content(300'000, 0x5A);
// sha256sum of 300,000 times 0x5A (coreutils).
constexpr const char* ContentSha256 = "9fc75d3f01b2a06f4232078a136c2297f854c4797fce6c4dc58e1d88589761af";

struct Folder {
    TemporaryDirectory temporary;
    std::string path = fs::canonical(temporary.path()).string();
    CaseCapture capture = made();

    CaseCapture made() const
    {
        fs::create_directory(path + "/captures");
        const std::string file = temporary.write("captures/a.pcap", Content);
        const Result<Sha256Digest> hash = hashOfFile(file, {});
        EXPECT_TRUE(hash);
        const Result<CaseCapture> described = captureAt(file, hash.value_or(Sha256Digest{}), path);
        EXPECT_TRUE(described);
        return described.value_or(CaseCapture{});
    }
    CaptureStanding again() const { return recheck(capture, path, {}).value_or(CaptureStanding{}); }
    CaptureStanding glance() const { return glanceAt(capture, path); }
    CaptureStanding find() const
    {
        const auto found = findMoved(std::span(&capture, 1), {path}, {});
        EXPECT_TRUE(found);
        return found && found->size() == 1 ? found->front() : CaptureStanding{};
    }
};

const Checkpoint CancelAtOnce = [](const Progress&) { return Continue::Cancel; };

} // namespace

TEST(CaptureCheck, AFileIsDescribedAsItLies)
{
    const Folder folder;
    EXPECT_EQ(toHex(folder.capture.sha256), ContentSha256);
    EXPECT_EQ(folder.capture.size, Content.size());
    EXPECT_EQ(folder.capture.path, folder.path + "/captures/a.pcap");
    EXPECT_EQ(folder.capture.relativePath, "captures/a.pcap");
    const auto elsewhere = captureAt(folder.capture.path, {}, folder.path + "/captures");
    ASSERT_TRUE(elsewhere);
    EXPECT_EQ(elsewhere->relativePath, "a.pcap");
    fs::create_directories(folder.path + "/cases/redmi");
    EXPECT_EQ(captureAt(folder.capture.path, {}, folder.path + "/cases")->relativePath, "../captures/a.pcap");
    EXPECT_EQ(captureAt(folder.capture.path, {}, folder.path + "/cases/redmi")->relativePath, "") << "too far";
    EXPECT_EQ(captureAt(folder.path + "/none", {}, folder.path).error().code, ErrorCode::NotFound);
}

TEST(CaptureCheck, AnUntouchedFileIsNotYetRecheckedThenTheSame)
{
    const Folder folder;
    EXPECT_EQ(folder.glance().state, CaptureState::NotYetRechecked);
    EXPECT_EQ(folder.glance().path, folder.capture.path);
    const CaptureStanding again = folder.again();
    EXPECT_EQ(again.state, CaptureState::Same);
    EXPECT_EQ(again.found, folder.capture.sha256);
}

TEST(CaptureCheck, ATouchedFileIsTheSameOnceItWasHashed)
{
    const Folder folder;
    fs::last_write_time(folder.capture.path, fs::file_time_type::clock::now() - std::chrono::hours(5));
    EXPECT_EQ(folder.glance().state, CaptureState::NotYetRechecked);
    EXPECT_NE(folder.glance().why.find("its time is another"), std::string::npos);
    EXPECT_EQ(folder.again().state, CaptureState::Same);
}

TEST(CaptureCheck, ACaseMovedTogetherWithItsCapturesFindsThem)
{
    const Folder folder;
    const std::string old = folder.path + "/captures";
    fs::create_directory(folder.path + "/moved");
    fs::rename(old, folder.path + "/moved/captures");
    EXPECT_EQ(glanceAt(folder.capture, folder.path + "/moved").state, CaptureState::NotYetRechecked);
    const auto again = recheck(folder.capture, folder.path + "/moved", {});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state, CaptureState::Same);
    EXPECT_EQ(again->path, folder.path + "/moved/captures/a.pcap");
}

TEST(CaptureCheck, ChangedBytesOfTheSameLengthAreFoundByTheirHash)
{
    const Folder folder;
    const auto time = fs::last_write_time(folder.capture.path);
    std::vector<std::uint8_t> other = Content;
    other.back() = 0;
    (void)folder.temporary.write("captures/a.pcap", other);
    fs::last_write_time(folder.capture.path, time);
    EXPECT_EQ(folder.glance().state, CaptureState::NotYetRechecked);
    const CaptureStanding again = folder.again();
    EXPECT_EQ(again.state, CaptureState::Changed);
    ASSERT_TRUE(again.found);
    EXPECT_NE(again.why.find(ContentSha256), std::string::npos) << again.why;
    EXPECT_NE(again.why.find(toHex(*again.found)), std::string::npos) << "both hashes: " << again.why;
}

TEST(CaptureCheck, AnotherLengthIsAChangeAtAGlance)
{
    const Folder folder;
    fs::resize_file(folder.capture.path, 10);
    EXPECT_EQ(folder.glance().state, CaptureState::Changed);
    EXPECT_NE(folder.glance().why.find("10 bytes"), std::string::npos);
    EXPECT_EQ(folder.again().state, CaptureState::Changed);
}

TEST(CaptureCheck, AMovedCaptureIsFoundByItsHashAmongOthersOfItsLength)
{
    const Folder folder;
    fs::create_directories(folder.path + "/other/deep");
    std::vector<std::uint8_t> decoy = Content;
    decoy.front() = 0;
    (void)folder.temporary.write("other/a.pcap", decoy);
    fs::rename(folder.capture.path, folder.path + "/other/deep/renamed.bin");
    EXPECT_EQ(folder.glance().state, CaptureState::Missing);
    EXPECT_EQ(folder.again().state, CaptureState::Missing);
    const CaptureStanding found = folder.find();
    EXPECT_EQ(found.state, CaptureState::Moved);
    EXPECT_EQ(found.path, folder.path + "/other/deep/renamed.bin");
    fs::remove(found.path);
    EXPECT_EQ(folder.find().state, CaptureState::Missing);
    EXPECT_NE(folder.find().why.find("nothing with its SHA-256"), std::string::npos);
}

TEST(CaptureCheck, LinksInACircleAreNotFollowed)
{
    const Folder folder;
    fs::create_directory_symlink(folder.path, folder.path + "/captures/round");
    fs::rename(folder.capture.path, folder.path + "/b.pcap");
    EXPECT_EQ(folder.find().path, folder.path + "/b.pcap");
}

TEST(CaptureCheck, WhatIsNoOrdinaryFileIsMissing)
{
    const Folder folder;
    fs::remove(folder.capture.path);
    ASSERT_EQ(::mkfifo(folder.capture.path.c_str(), 0600), 0);
    EXPECT_EQ(folder.glance().state, CaptureState::Missing);
    EXPECT_EQ(folder.again().state, CaptureState::Missing);
    EXPECT_EQ(folder.find().state, CaptureState::Missing);
}

TEST(CaptureCheck, HashingAndSearchingCanBeCancelled)
{
    const Folder folder;
    const auto again = recheck(folder.capture, folder.path, CancelAtOnce);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Cancelled);
    const auto found = findMoved(std::span(&folder.capture, 1), {folder.path}, CancelAtOnce);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

TEST(CaptureCheck, ProgressCountsTheBytesOfTheFile)
{
    const TemporaryDirectory folder;
    const std::string path = folder.write("large", std::vector<std::uint8_t>(std::size_t{5} << 20, 1));
    std::vector<std::uint64_t> done;
    const auto hash = hashOfFile(path, [&done](const Progress& progress) {
        EXPECT_EQ(progress.bytesTotal, std::uint64_t{5} << 20);
        done.push_back(progress.bytesDone);
        return Continue::Yes;
    });
    ASSERT_TRUE(hash);
    EXPECT_GE(done.size(), 5u);
    EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
    EXPECT_EQ(done.back(), std::uint64_t{5} << 20);
}

TEST(FileCopy, ACopyIsWholeOrNotThere)
{
    const Folder folder;
    const std::string target = folder.path + "/copy";
    EXPECT_EQ(copyFile(folder.capture.path, target, CancelAtOnce).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(fs::exists(target));
    EXPECT_EQ(copyFile(folder.capture.path, target, {}).value_or(Sha256Digest{}), folder.capture.sha256);
    EXPECT_EQ(readFile(target), Content);
    EXPECT_FALSE(copyFile(folder.capture.path, target, {})) << "a name that is taken";
    EXPECT_EQ(readFile(target), Content);
}

} // namespace waybill::test
