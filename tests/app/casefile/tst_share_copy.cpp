// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_samples.h"
#include "casefile/capture_check.h"
#include "casefile/file_copy.h"
#include "casefile/share_copy.h"

#include <algorithm>
#include <filesystem>

namespace waybill::test {

namespace {

namespace fs = std::filesystem;

/// A case with two captures of its own, one of them on both sides, in a folder that names a person.
struct Shared {
    TemporaryDirectory temporary;
    std::string home = fs::canonical(temporary.path()).string() + "/home/alice";
    std::string target = home + "/out/copy.waybill";
    Result<CaseStore> store = made();

    CaseCapture capture(const std::string& name, std::uint8_t filling) const
    {
        const std::string path =
            temporary.write("home/alice/" + name, std::vector<std::uint8_t>(1000u + filling, filling));
        return captureAt(path, hashOfFile(path, {}).value_or(Sha256Digest{}), home).value_or(CaseCapture{});
    }
    Result<CaseStore> made() const
    {
        fs::create_directories(home + "/out");
        Case item = fullCase();
        item.runs[0].captures = {capture("a.pcap", 1), capture("b.pcap", 2)};
        item.runs[1].captures = {capture("a.pcap", 1)};
        return CaseStore::create(home + "/made.waybill", item);
    }
    Result<SharedCopy> share(SharedCaptures captures, bool withCard = false, const Checkpoint& checkpoint = {}) const
    {
        return saveCopyToShare(*store, {target, captures, withCard}, checkpoint);
    }
    bool outIsEmpty() const { return fs::is_empty(home + "/out"); }
};

bool holds(const std::string& path, const std::string& text)
{
    const std::vector<std::uint8_t> bytes = readFile(path);
    return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
}

bool tells(const SharedCopy& copy, const std::string& where, const std::string& what)
{
    return std::any_of(copy.remaining.begin(), copy.remaining.end(), [&](const PersonalTrace& trace) {
        return trace.where == where && trace.what.find(what) != std::string::npos;
    });
}

} // namespace

TEST(ShareCopy, ResultsOnlyHoldNeitherCardNorPlaces)
{
    const Shared shared;
    ASSERT_TRUE(shared.store);
    const Result<SharedCopy> copy = shared.share(SharedCaptures::None);
    ASSERT_TRUE(copy) << describe(copy.error());
    EXPECT_EQ(copy->captureFolder, "");
    EXPECT_EQ(copy->leftOut.size(), 3u);
    EXPECT_FALSE(holds(shared.target, "alice"));
    EXPECT_FALSE(holds(shared.target, "490154203237518"));
    const Result<CaseStore> opened = CaseStore::open(shared.target);
    ASSERT_TRUE(opened) << describe(opened.error());
    Case expected = shared.store->current();
    EXPECT_EQ(opened->current().deviceCard, "");
    EXPECT_EQ(opened->current().runs[0].captures[1].path, "b.pcap");
    EXPECT_EQ(opened->current().runs[0].captures[1].relativePath, "");
    EXPECT_EQ(opened->current().runs[0].captures[1].sha256, expected.runs[0].captures[1].sha256);
    EXPECT_EQ(opened->current().results, expected.results);
    EXPECT_EQ(opened->current().log.size(), expected.log.size() + 1);
    EXPECT_TRUE(tells(*copy, "run 1, operator", "name of the operator"));
    EXPECT_TRUE(tells(*copy, "run 1, notes", "notes"));
    EXPECT_TRUE(tells(*copy, "note 1", "notes"));
    EXPECT_FALSE(tells(*copy, "device card", ""));
    EXPECT_FALSE(tells(*copy, "captures", ""));
}

TEST(ShareCopy, TheDeviceCardGoesAlongWhenAskedFor)
{
    const Shared shared;
    const Result<SharedCopy> copy = shared.share(SharedCaptures::None, true);
    ASSERT_TRUE(copy) << describe(copy.error());
    EXPECT_TRUE(holds(shared.target, "490154203237518"));
    EXPECT_TRUE(tells(*copy, "device card", "identifiers of the phone"));
    EXPECT_TRUE(tells(*copy, "device card", "IMEI"));
}

TEST(ShareCopy, AllCapturesAreCopiedOnceAndFoundBesideTheCopy)
{
    const Shared shared;
    const Result<SharedCopy> copy = shared.share(SharedCaptures::All);
    ASSERT_TRUE(copy) << describe(copy.error());
    EXPECT_TRUE(tells(*copy, "captures", "everything that the phone sent"));
    EXPECT_EQ(std::distance(fs::directory_iterator(copy->captureFolder), fs::directory_iterator()), 2);
    EXPECT_FALSE(holds(shared.target, "alice"));
    fs::create_directory(shared.home + "/elsewhere"); // as at the receiver
    fs::rename(shared.target, shared.home + "/elsewhere/copy.waybill");
    fs::rename(copy->captureFolder, shared.home + "/elsewhere/copy-captures");
    const Result<CaseStore> opened = CaseStore::open(shared.home + "/elsewhere/copy.waybill");
    ASSERT_TRUE(opened) << describe(opened.error());
    for (const CaseRun& run : opened->current().runs) {
        for (const CaseCapture& capture : run.captures) {
            EXPECT_EQ(glanceAt(capture, opened->folder()).state, CaptureState::NotYetRechecked) << capture.path;
            EXPECT_EQ(recheck(capture, opened->folder(), {})->state, CaptureState::Same) << capture.path;
        }
    }
}

TEST(ShareCopy, ACaptureThatChangedOrIsGoneStopsItAndNothingIsLeft)
{
    const Shared shared;
    const std::string path = shared.home + "/b.pcap";
    std::vector<std::uint8_t> other(1002, 2);
    other[500] = 9;
    (void)shared.temporary.write("home/alice/b.pcap", other);
    const Result<SharedCopy> changed = shared.share(SharedCaptures::All);
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, ErrorCode::Corrupt);
    const std::string found = toHex(hashOfFile(path, {}).value_or(Sha256Digest{}));
    EXPECT_NE(changed.error().message.find(found), std::string::npos) << describe(changed.error());
    EXPECT_TRUE(shared.outIsEmpty());
    fs::remove(path);
    EXPECT_EQ(shared.share(SharedCaptures::All).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(shared.outIsEmpty());
    EXPECT_TRUE(shared.share(SharedCaptures::None)) << "results need no captures";
}

TEST(ShareCopy, CancellingLeavesNothing)
{
    const Shared shared;
    const auto cancel = [](const Progress&) { return Continue::Cancel; };
    EXPECT_EQ(shared.share(SharedCaptures::All, false, cancel).error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(shared.outIsEmpty());
}

TEST(ShareCopy, NothingIsOverwritten)
{
    const Shared shared;
    (void)shared.temporary.write("home/alice/out/copy.waybill", {'x'});
    EXPECT_EQ(shared.share(SharedCaptures::None).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(readFile(shared.target), std::vector<std::uint8_t>{'x'});
    fs::remove(shared.target);
    fs::create_directory(shared.home + "/out/copy-captures");
    EXPECT_FALSE(shared.share(SharedCaptures::All));
    EXPECT_TRUE(fs::exists(shared.home + "/out/copy-captures")) << "it was there before";
}

TEST(ShareCopy, CitedPacketsAreRefusedWhereNoResultCitesAny)
{
    const Shared shared;
    const Result<SharedCopy> copy = shared.share(SharedCaptures::CitedPackets);
    ASSERT_FALSE(copy);
    EXPECT_EQ(copy.error().code, ErrorCode::Unsupported);
    EXPECT_NE(copy.error().message.find("no result of this case cites packets"), std::string::npos);
    EXPECT_TRUE(shared.outIsEmpty());
}

TEST(ShareCopy, TwoCapturesOfOneNameInOneRunAreBothCopied)
{
    Shared shared;
    fs::create_directories(shared.home + "/second");
    Case item = shared.store->current();
    item.runs[0].captures = {shared.capture("a.pcap", 1), shared.capture("second/a.pcap", 7)};
    ASSERT_TRUE(shared.store->save(item));
    const Result<SharedCopy> copy = shared.share(SharedCaptures::All);
    ASSERT_TRUE(copy) << describe(copy.error());
    EXPECT_EQ(readFile(copy->captureFolder + "/run1-a.pcap"), readFile(shared.home + "/a.pcap"));
    EXPECT_EQ(readFile(copy->captureFolder + "/run1-2-a.pcap"), readFile(shared.home + "/second/a.pcap"));
}

namespace {

struct TraceRow {
    const char* text;
    const char* what;    ///< part of the kind found; null: nothing is
    const char* example; ///< what is found
};
const TraceRow TraceRows[] = {
    {"see /home/alice/x.pcap", "user name", "/home/alice"},
    {"/Users/bob", "user name", "/Users/bob"},
    {R"(C:\Users\carol\x)", "user name", R"(\\Users\\carol)"},
    {R"({"path":"C:\\Users\\dave\\x"})", "user name", R"(\\\\Users\\\\dave)"},
    {"/home/", nullptr, ""},
    {"mail a.tester@example.org today", "e-mail", "a.tester@example.org"},
    {"user@host", nullptr, ""},
    {"@example.org", nullptr, ""},
    {"mac 02:00:5e:10:00:01.", "MAC", "02:00:5e:10:00:01"},
    {"02-00-5E-10-00-01", "MAC", "02-00-5E-10-00-01"},
    {"02:00:5e:10:00:01:22", nullptr, ""}, // no MAC, but part of something longer
    {"02:00:5e-10:00:01", nullptr, ""},
    {"2001:db8::12:34:56", nullptr, ""},
    {"imei 490154203237518,", "IMEI", "490154203237518"},
    {"\"imsi\":\"404680505601234\"", "IMEI", "404680505601234"},
    {"1407657720123456789", nullptr, ""}, // ns since 1970
    {"1.49015420323751", nullptr, ""},
    {"49015420323751.5", nullptr, ""},
    {"sha256 490154203237518a", nullptr, ""},
    {"call +91 98 7654-3210 now", "telephone", "+91 98 7654-3210"},
    {"+123", nullptr, ""},
    {"1+12345678901", nullptr, ""},
};

class PersonalTraces : public testing::TestWithParam<TraceRow> {};

} // namespace

TEST_P(PersonalTraces, AreFoundByTheirFormAndNothingElseIs)
{
    const TraceRow& row = GetParam();
    const std::vector<PersonalTrace> traces = personalTracesIn(row.text, "here");
    ASSERT_EQ(traces.size(), row.what == nullptr ? 0u : 1u) << row.text;
    if (row.what == nullptr)
        return;
    EXPECT_NE(traces[0].what.find(row.what), std::string::npos) << traces[0].what;
    EXPECT_EQ(traces[0].example, row.example);
    EXPECT_EQ(traces[0].where, "here");
}

INSTANTIATE_TEST_SUITE_P(Texts, PersonalTraces, testing::ValuesIn(TraceRows));

TEST(PersonalTracesOf, AreCountedAndALongTextTakesNoLongerThanItIsLong)
{
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "02:00:5e:10:00:01 ";
    EXPECT_EQ(personalTracesIn(text, "")[0].count, 1000u);
    for (const char* hostile : {"a", "+1", "@", "a@", "1", "0:", "/home/"}) {
        std::string many;
        while (many.size() < (std::size_t{1} << 19))
            many += hostile;
        (void)personalTracesIn(many, ""); // quadratic time would be found by the time limit of the test
    }
}

} // namespace waybill::test
