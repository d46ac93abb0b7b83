// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentences.h"
#include "app/analysis/analysed.h"
#include "casefile/cached_analysis.h"
#include "casefile/file_copy.h"
#include "report/flow_records.h"
#include "report/names_report.h"
#include "report/summary_report.h"

#include <filesystem>
#include <fmt/format.h>
#include <sstream>
#include <sys/stat.h>

namespace waybill::test {

namespace {

namespace fs = std::filesystem;

struct CacheFolder {
    TemporaryDirectory temporary;
    std::string path = temporary.path() + "/cache/recordings";
    AnalysisCache cache{path, "1"};

    std::size_t entries() const
    {
        return fs::exists(path)
                   ? static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()))
                   : 0;
    }
};

KnownCaptures known(const std::vector<std::string>& paths)
{
    KnownCaptures known;
    known.request.runs = {paths};
    known.geography = geography();
    known.digests.emplace_back();
    for (const std::string& path : paths)
        known.digests.front().push_back(hashOfFile(path, {}).value_or(Sha256Digest{}));
    return known;
}

CacheKey keyOf(const KnownCaptures& captures)
{
    return {captures.digests, captures.request.from, captures.request.to};
}

std::string everythingOf(const Analysis& analysis)
{
    std::ostringstream out;
    writeSummaryJson(analysis, out);
    writeSummaryText(analysis, defaultWatchList(), out);
    writeNames(analysis, true, out);
    writeFlows(analysis, FlowFormat::Ecs, out);
    return out.str();
}

/// A small capture with one host named by its number.
std::string smallCapture(const TemporaryDirectory& folder, int number)
{
    Scene scene;
    scene.resolves(0.1, 7, fmt::format("host{}.example.com", number), "42.62.48.181");
    scene.http(1, endpoint("42.62.48.181", 80), {});
    return folder.write(fmt::format("{}.pcap", number), pcapFile(scene.packets()));
}

CachedAnalysis analysed(const KnownCaptures& captures, AnalysisCache& cache)
{
    const Result<CachedAnalysis> result = analyseKnown(captures, cache, {}, {});
    EXPECT_TRUE(result) << (result ? "" : describe(result.error()));
    return result.value_or(CachedAnalysis{});
}

} // namespace

TEST(AnalysisCache, PublishedCapturesGiveTheSameReportsFromTheCache)
{
    const std::vector<std::string> paths = corpusFiles("handset");
    if (paths.empty())
        GTEST_SKIP() << "no published captures";
    CacheFolder folder;
    std::uint64_t captured = 0;
    for (const std::string& path : paths) {
        const KnownCaptures captures = known({path});
        const CachedAnalysis fresh = analysed(captures, folder.cache);
        ASSERT_TRUE(fresh.analysis) << path;
        EXPECT_FALSE(fresh.isFromCache) << path;
        EXPECT_EQ(fresh.note, "") << path;
        const CachedAnalysis again = analysed(captures, folder.cache);
        ASSERT_TRUE(again.analysis) << path;
        EXPECT_TRUE(again.isFromCache) << path;
        EXPECT_EQ(everythingOf(*again.analysis), everythingOf(*fresh.analysis)) << path;
        captured += fs::file_size(path);
    }
    std::uint64_t kept = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.path))
        kept += entry.file_size();
    RecordProperty("bytesOfCaptures", std::to_string(captured));
    RecordProperty("bytesOfEntries", std::to_string(kept));
}

TEST(AnalysisCache, ARunOfTwoFilesAndAnotherHandsetComeFromTheCache)
{
    const std::vector<std::string> paths = corpusFiles("handset");
    if (paths.size() < 3)
        GTEST_SKIP() << "no published captures";
    CacheFolder folder;
    KnownCaptures captures = known({paths[0], paths[1]});
    const CachedAnalysis fresh = analysed(captures, folder.cache);
    ASSERT_TRUE(fresh.analysis);
    const CachedAnalysis again = analysed(captures, folder.cache);
    ASSERT_TRUE(again.isFromCache);
    EXPECT_EQ(everythingOf(*again.analysis), everythingOf(*fresh.analysis));
    captures.request.handset.address = fresh.analysis->recording().hosts.front().address;
    const CachedAnalysis chosen = analysed(captures, folder.cache);
    ASSERT_TRUE(chosen.isFromCache) << "the handset is chosen after the cache";
    EXPECT_EQ(everythingOf(*chosen.analysis), everythingOf(*withHandset(fresh.analysis, captures.request.handset)));
    std::swap(captures.digests[0][0], captures.digests[0][1]);
    EXPECT_FALSE(folder.cache.find(keyOf(captures)).recording) << "another order is another run";
}

TEST(AnalysisCache, OtherVersionsAndSpansOfTimeAreOtherEntries)
{
    CacheFolder folder;
    KnownCaptures captures = known({smallCapture(folder.temporary, 1)});
    (void)analysed(captures, folder.cache);
    EXPECT_TRUE(folder.cache.find(keyOf(captures)).recording);
    AnalysisCache newer(folder.path, "2");
    EXPECT_FALSE(newer.find(keyOf(captures)).recording);
    captures.request.from = Start;
    EXPECT_FALSE(folder.cache.find(keyOf(captures)).recording);
    EXPECT_FALSE(analysed(captures, folder.cache).isFromCache);
    EXPECT_TRUE(analysed(captures, folder.cache).isFromCache);
    EXPECT_EQ(folder.entries(), 2u);
}

TEST(AnalysisCache, AMovedCaptureHasThePathOfToday)
{
    CacheFolder folder;
    KnownCaptures captures = known({smallCapture(folder.temporary, 1)});
    (void)analysed(captures, folder.cache);
    const std::string moved = folder.temporary.path() + "/moved.pcap";
    fs::rename(captures.request.runs[0][0], moved);
    captures.request.runs[0][0] = moved;
    const CachedAnalysis again = analysed(captures, folder.cache);
    ASSERT_TRUE(again.isFromCache);
    EXPECT_EQ(again.analysis->recording().captures[0].path, moved);
    EXPECT_EQ(again.analysis->recording().runs[0].label, "moved.pcap");
}

TEST(AnalysisCache, EveryDamageIsFoundRemovedAndSaid)
{
    CacheFolder folder;
    const KnownCaptures captures = known({smallCapture(folder.temporary, 1)});
    (void)analysed(captures, folder.cache);
    const std::string path = folder.cache.pathOf(keyOf(captures));
    const std::vector<std::uint8_t> whole = readFile(path);
    ASSERT_GT(whole.size(), 200u);
    const auto put = [&path](const std::vector<std::uint8_t>& bytes) {
        std::FILE* file = std::fopen(path.c_str(), "wb");
        ASSERT_NE(file, nullptr);
        EXPECT_EQ(std::fwrite(bytes.data(), 1, bytes.size(), file), bytes.size());
        std::fclose(file);
    };
    std::vector<std::vector<std::uint8_t>> damaged{{'W'}};
    for (std::size_t i = 1; i <= 20; ++i) {
        damaged.emplace_back(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(whole.size() * i / 21));
        damaged.push_back(whole);
        damaged.back()[whole.size() * i / 21] ^= 0x10; // counters too: no check of values would see it
    }
    damaged.push_back(whole);
    damaged.back().push_back(0);
    for (std::size_t i = 0; i < damaged.size(); ++i) {
        put(damaged[i]);
        const CacheAnswer answer = folder.cache.find(keyOf(captures));
        EXPECT_FALSE(answer.recording) << i;
        EXPECT_NE(answer.removed.find("was removed: "), std::string::npos) << i;
        EXPECT_FALSE(fs::exists(path)) << i;
    }
    put(damaged[5]);
    const CachedAnalysis mended = analysed(captures, folder.cache);
    EXPECT_FALSE(mended.isFromCache);
    EXPECT_NE(mended.note, "");
    EXPECT_TRUE(analysed(captures, folder.cache).isFromCache);
}

TEST(AnalysisCache, AnEntryUnderAnotherNameIsNotBelieved)
{
    CacheFolder folder;
    const KnownCaptures one = known({smallCapture(folder.temporary, 1)});
    const KnownCaptures two = known({smallCapture(folder.temporary, 2)});
    (void)analysed(one, folder.cache);
    fs::copy_file(folder.cache.pathOf(keyOf(one)), folder.cache.pathOf(keyOf(two)));
    EXPECT_FALSE(folder.cache.find(keyOf(two)).recording);
    EXPECT_TRUE(folder.cache.find(keyOf(one)).recording);
}

TEST(AnalysisCache, TheEntriesUsedLongestAgoMakeRoom)
{
    CacheFolder folder;
    std::vector<KnownCaptures> captures;
    for (int number = 1; number <= 3; ++number)
        captures.push_back(known({smallCapture(folder.temporary, number)}));
    (void)analysed(captures[0], folder.cache);
    const std::uint64_t size = fs::file_size(folder.cache.pathOf(keyOf(captures[0])));
    AnalysisCache small(folder.path, "1", size * 5 / 2);
    (void)analysed(captures[1], small);
    const auto now = fs::file_time_type::clock::now();
    fs::last_write_time(small.pathOf(keyOf(captures[0])), now - std::chrono::hours(2));
    fs::last_write_time(small.pathOf(keyOf(captures[1])), now - std::chrono::hours(1));
    EXPECT_TRUE(small.find(keyOf(captures[0])).recording); // used just now, so the other one is older
    (void)analysed(captures[2], small);
    EXPECT_TRUE(small.find(keyOf(captures[0])).recording);
    EXPECT_FALSE(small.find(keyOf(captures[1])).recording);
    EXPECT_TRUE(small.find(keyOf(captures[2])).recording);
    AnalysisCache tiny(folder.path, "1", 100);
    EXPECT_NE(analysed(captures[1], tiny).note.find("larger than the whole cache"), std::string::npos);
}

TEST(AnalysisCache, WhatAKilledProgramLeftIsClearedAway)
{
    CacheFolder folder;
    fs::create_directories(folder.path);
    const std::string old = folder.path + "/x.recording.1.part", fresh = folder.path + "/y.recording.2.part";
    for (const std::string& part : {old, fresh})
        std::fclose(std::fopen(part.c_str(), "wb"));
    fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(25));
    (void)analysed(known({smallCapture(folder.temporary, 1)}), folder.cache);
    EXPECT_FALSE(fs::exists(old));
    EXPECT_TRUE(fs::exists(fresh)) << "another program may be writing it";
}

TEST(AnalysisCache, OnlyTheUserMayReadIt)
{
    CacheFolder folder;
    const KnownCaptures captures = known({smallCapture(folder.temporary, 1)});
    (void)analysed(captures, folder.cache);
    struct stat status = {};
    ASSERT_EQ(::stat(folder.path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0700u);
    ASSERT_EQ(::stat(folder.cache.pathOf(keyOf(captures)).c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST(AnalysisCache, ACaptureThatChangedIsRefusedWithBothHashes)
{
    CacheFolder folder;
    KnownCaptures captures = known({smallCapture(folder.temporary, 1)});
    const std::string found = toHex(captures.digests[0][0]);
    captures.digests[0][0] = {};
    const Result<CachedAnalysis> result = analyseKnown(captures, folder.cache, {}, {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Corrupt);
    EXPECT_NE(result.error().message.find(found), std::string::npos);
    EXPECT_NE(result.error().message.find(std::string(64, '0')), std::string::npos);
    EXPECT_EQ(folder.entries(), 0u);
}

TEST(AnalysisCache, ReadingThatWasStoppedIsNotKept)
{
    CacheFolder folder;
    const KnownCaptures captures = known({smallCapture(folder.temporary, 1)});
    const Result<AnalysisPtr> whole = analyse(captures.request, geography(), {}, {});
    ASSERT_TRUE(whole);
    Recording recording = (*whole)->recording();
    recording.wasStopped = true;
    EXPECT_EQ(folder.cache.keep(keyOf(captures), recording).error().code, ErrorCode::InvalidArgument);
    recording.wasStopped = false;
    recording.captures[0].sha256.reset();
    EXPECT_EQ(folder.cache.keep(keyOf(captures), recording).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(folder.entries(), 0u);
}

TEST(AnalysisCache, TheFolderIsThatOfTheXdgSpecification)
{
    const char* home = std::getenv("HOME");
    const std::string before = home == nullptr ? "" : home;
    ::setenv("XDG_CACHE_HOME", "/x/cache", 1);
    EXPECT_EQ(userCacheDirectory(), "/x/cache/waybill/recordings");
    ::setenv("XDG_CACHE_HOME", "relative", 1);
    ::setenv("HOME", "/home/t", 1);
    EXPECT_EQ(userCacheDirectory(), "/home/t/.cache/waybill/recordings");
    ::unsetenv("HOME");
    EXPECT_EQ(userCacheDirectory(), "");
    ::unsetenv("XDG_CACHE_HOME");
    if (!before.empty())
        ::setenv("HOME", before.c_str(), 1);
    EXPECT_NE(runningVersion().find(WAYBILL_VERSION), std::string::npos);
}

} // namespace waybill::test
