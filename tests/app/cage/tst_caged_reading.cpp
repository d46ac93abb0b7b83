// SPDX-License-Identifier: GPL-3.0-or-later
// A reader in a process of its own beside one that is not: the same recordings, the same failures. And readers that
// crash, hang, lie and are ended.
#include "analysis/recording_image.h"
#include "base/timestamp.h"
#include "cage/caged_reading.h"
#include "support/paths.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waybill::test {

namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

std::string samplePath(const char* name)
{
    return std::string(WAYBILL_SOURCE_RESOURCES) + "/samples/" + name;
}

const std::string Before = samplePath("redmi-1s-before.pcapng"), After = samplePath("redmi-1s-after.pcapng");

AnalysisRequest requestOf(std::vector<std::vector<std::string>> runs)
{
    AnalysisRequest request;
    request.runs = std::move(runs);
    return request;
}

void expectSame(const AnalysisRequest& request)
{
    const auto plain = record(request, {}, {}), caged = readInCage(request, {}, {});
    ASSERT_EQ(plain.has_value(), caged.has_value()) << (caged ? "" : describe(caged.error()));
    if (plain) {
        EXPECT_EQ(recordingImage(*plain->recording), recordingImage(*caged->recording));
        return;
    }
    EXPECT_EQ(describe(plain.error()), describe(caged.error()));
    EXPECT_EQ(plain.error().code, caged.error().code);
}

bool hasNoChild()
{
    return waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD;
}

/// A reader that is a shell script; descriptor 3 leads to us.
class FakeReader {
public:
    explicit FakeReader(const std::string& script)
    {
        const std::string text = "#!/bin/sh\n" + script + "\n";
        m_terms.program = m_folder.write("reader", {text.begin(), text.end()});
        fs::permissions(m_terms.program, fs::perms::owner_all);
        m_terms.patience = milliseconds(300);
        m_terms.processorTime = milliseconds(100);
    }
    [[nodiscard]] Error failure() const
    {
        const auto read = readInCage(requestOf({{Before}, {After}}), {}, {}, m_terms);
        EXPECT_TRUE(hasNoChild());
        return read ? Error{ErrorCode::Internal, "it did not fail"} : read.error();
    }

private:
    TemporaryDirectory m_folder;
    CageTerms m_terms;
};

bool says(const Error& error, const std::string& part)
{
    return error.message.find(part) != std::string::npos;
}

/// A capture of small packets without anything in them.
std::string plainCapture(const TemporaryDirectory& folder)
{
    constexpr std::uint32_t Head[] = {0xA1B2C3D4, 2 | 4 << 16, 0, 0, 65535, 1}, Length = 42, Packets = 100'000;
    const std::string path = folder.path() + "/plain.pcap";
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(Head), sizeof Head);
    for (std::uint32_t i = 0; i < Packets; ++i) {
        const std::uint32_t record[] = {1'407'650'520 + i / 1000, i % 1000, Length, Length};
        file.write(reinterpret_cast<const char*>(record), sizeof record);
        file.write("\2\0\0\0\0\1\2\0\0\0\0\2\x08\0\x45\0\0\x1C\0\0\0\0\x40\x11\0\0\xC0\xA8\x2B\x14\xC6\x33\x64\7"
                   "\x9C\x40\0\x09\0\x08\0\0",
                   Length);
    }
    return path;
}

/// To read a capture so often that it takes a second and more, however fast this build is.
AnalysisRequest longRequest(const std::string& path)
{
    AnalysisRequest request = requestOf({{path}});
    request.hash = false; // else it would be refused as the same file
    const auto began = std::chrono::steady_clock::now();
    EXPECT_TRUE(record(request, {}, {}).has_value());
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    request.runs.assign(static_cast<std::size_t>(1.5 / std::max(took.count(), 0.001)) + 2, {path});
    return request;
}

std::uint64_t packetsOf(const Recording& recording)
{
    std::uint64_t packets = 0;
    for (const CaptureFacts& capture : recording.captures)
        packets += capture.packets;
    return packets;
}

/// Ends the children of this process as a crash would.
void crashChildren()
{
    for (const auto& task : fs::directory_iterator("/proc/self/task")) {
        std::ifstream children(task.path() / "children");
        for (pid_t child = 0; children >> child;)
            kill(child, SIGSEGV);
    }
}

} // namespace

TEST(CagedReading, GivesTheSameRecording)
{
    expectSame(requestOf({{Before}}));
    expectSame(requestOf({{Before}, {After}}));
    expectSame(requestOf({{Before, After}}));
    AnalysisRequest part = requestOf({{Before}});
    part.hash = false;
    part.from = parseTimestamp("2014-08-10T06:00:00Z");
    part.to = parseTimestamp("2014-08-10T09:00:00Z");
    expectSame(part);
}

TEST(CagedReading, GivesTheSameOfPublishedCaptures)
{
    if (corpusPath().empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    for (const char* folder : {"handset", "formats", "malformed"}) {
        for (const std::string& path : corpusFiles(folder))
            if (fs::file_size(path) < 2'000'000)
                expectSame(requestOf({{path}}));
    }
}

TEST(CagedReading, GivesTheSameFailures)
{
    const TemporaryDirectory folder;
    expectSame(requestOf({{folder.path() + "/none.pcap"}}));
    expectSame(requestOf({{folder.path()}}));
    expectSame(requestOf({{folder.write("=odd name\n.pcap", {'h', 'e', 'y'})}}));
    expectSame(requestOf({{Before}, {Before}}));
    expectSame(requestOf({}));
}

TEST(CagedReading, ACutCaptureGivesWhatWasReadAndWhereItEnds)
{
    const TemporaryDirectory folder;
    std::vector<std::uint8_t> content = readFile(Before);
    content.resize(content.size() * 2 / 3);
    expectSame(requestOf({{folder.write("cut.pcapng", content)}}));
}

TEST(CagedReading, CancelDiscardsAndEndsTheReader)
{
    const TemporaryDirectory folder;
    const Checkpoint cancel = [](const Progress&) { return Continue::Cancel; };
    const auto read = readInCage(longRequest(plainCapture(folder)), cancel, {});
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(hasNoChild());
}

TEST(CagedReading, StopHereKeepsWhatWasRead)
{
    const TemporaryDirectory folder;
    const AnalysisRequest request = longRequest(plainCapture(folder));
    const Checkpoint stop = [](const Progress& progress) {
        return progress.packets > 0 ? Continue::StopHere : Continue::Yes;
    };
    const auto read = readInCage(request, stop, {});
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    EXPECT_TRUE(read->recording->wasStopped);
    EXPECT_FALSE(read->recording->isComplete);
    EXPECT_GT(packetsOf(*read->recording), 0u);
    EXPECT_LT(packetsOf(*read->recording), 100'000 * request.runs.size());
}

TEST(CagedReading, GrowingRecordingsAreGiven)
{
    const TemporaryDirectory folder;
    const AnalysisRequest request = longRequest(plainCapture(folder));
    std::vector<std::uint64_t> packets;
    const GiveRecording give = [&packets](const GivenRecording& given) {
        packets.push_back(packetsOf(*given.recording));
        EXPECT_FALSE(given.changed.has_value());
        return Continue::Yes;
    };
    const auto read = readInCage(request, {}, give);
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    EXPECT_EQ(packetsOf(*read->recording), 100'000 * request.runs.size());
    EXPECT_GE(packets.size(), 2u);
    EXPECT_TRUE(std::is_sorted(packets.begin(), packets.end()));
}

TEST(CagedReading, ACrashSaysWhereAndThisProcessLives)
{
    const TemporaryDirectory folder;
    const std::string path = plainCapture(folder);
    const Checkpoint crash = [](const Progress& progress) {
        if (progress.packets > 0)
            crashChildren();
        return Continue::Yes;
    };
    const auto read = readInCage(longRequest(path), crash, {});
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().path, path);
    EXPECT_GT(read.error().offset.value_or(0), 0u);
    EXPECT_TRUE(says(read.error(), "signal 11") || says(read.error(), "status")) << read.error().message;
    EXPECT_TRUE(hasNoChild());
}

TEST(CagedReading, ReadersThatEndAreToldOf)
{
    const Error crashed = FakeReader("kill -SEGV $$").failure();
    EXPECT_TRUE(says(crashed, "ended by signal 11")) << crashed.message;
    EXPECT_EQ(crashed.path, Before);
    EXPECT_TRUE(says(FakeReader("kill -SYS $$").failure(), "what a reader may not"));
    EXPECT_TRUE(says(FakeReader("kill -KILL $$").failure(), "memory may have run out"));
    EXPECT_TRUE(says(FakeReader("exit 7").failure(), "status 7 and said nothing"));
}

TEST(CagedReading, AnEndlessLoopIsEnded)
{
    const Error error = FakeReader("while :; do :; done").failure();
    EXPECT_TRUE(says(error, "came no further")) << error.message;
}

TEST(CagedReading, ASlowDiskIsWaitedFor)
{
    EXPECT_TRUE(says(FakeReader("sleep 1; exit 3").failure(), "status 3"));
}

TEST(CagedReading, WhatAReaderSaysIsNotBelieved)
{
    EXPECT_TRUE(says(FakeReader("printf nonsense >&3; sleep 5").failure(), "no reader says"));
    EXPECT_TRUE(says(FakeReader("printf 'result 99' >&3; sleep 5").failure(), "not as it says"));
    EXPECT_TRUE(says(FakeReader("printf 'failed 3 - 99\\nshort' >&3; sleep 5").failure(), "cannot be read"));
    const Error told = FakeReader("printf 'failed 3 12 4\\nwhy?/a/b' >&3; sleep 5").failure();
    EXPECT_EQ(describe(told), "/a/b: byte 12: why?");
}

TEST(CagedReading, AMissingProgramIsSaid)
{
    CageTerms terms;
    terms.program = "/nonexistent/waybill-reader";
    const auto read = readInCage(requestOf({{Before}}), {}, {}, terms);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().path, terms.program);
}

} // namespace waybill::test
