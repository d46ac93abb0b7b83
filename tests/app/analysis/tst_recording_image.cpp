// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/image_codec.h"
#include "analysis/recording_image.h"
#include "app/analysis/analysed.h"

#include <cstring>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace waybill::test {

namespace {

Scene smallScene()
{
    Scene scene;
    scene.resolves(0.1, 7, "api.example.com", "42.62.48.181");
    scene.tls(1, endpoint("42.62.48.181", 443), "api.example.com", 900);
    scene.http(2, endpoint("42.62.48.182", 80), {});
    scene.udp(3, endpoint("8.8.4.4", 9999), 40);
    return scene;
}

Result<std::shared_ptr<Recording>> roundTrip(const Recording& recording)
{
    return readRecording(recordingImage(recording));
}

template <typename Row>
void append(ColumnSnapshot<Row>& column, const Row& row)
{
    PagedColumn<Row> rows;
    for (std::size_t i = 0; i < column.size(); ++i)
        rows.append(column[i]);
    rows.append(row);
    column = rows.snapshot();
}

NameRow nameRow(std::uint32_t text, FlowId flow, std::uint32_t previous = NoRow)
{
    NameRow row;
    row.name = StringId{text};
    row.flow = flow;
    row.previous = previous;
    return row;
}

/// A recording of one run and capture with two flows, all rows of which are right.
Recording rightRecording()
{
    Recording recording;
    StringPool texts;
    (void)texts.intern("example.com");
    recording.strings = texts.snapshot();
    recording.captures.resize(1);
    recording.runs.push_back({{0}, "a.pcap"});
    FlowIdentity flow;
    flow.run = RunId{0};
    append(recording.flows, flow);
    append(recording.flows, flow);
    append(recording.names, nameRow(0, FlowId{0}));
    append(recording.names, nameRow(0, FlowId{0}, 0));
    FlowCounters counters;
    counters.lastName = 1;
    append(recording.counters, counters);
    append(recording.counters, {});
    return recording;
}

struct Wrong {
    const char* name;
    void (*damage)(Recording& recording);
};

const Wrong WrongRecordings[] = {
    {"aTextThatIsNotThere", [](Recording& r) { append(r.names, nameRow(1, FlowId{0})); }},
    {"aNameOfAFlowThatIsNotThere", [](Recording& r) { append(r.names, nameRow(0, FlowId{2})); }},
    {"aNameOfNoFlow", [](Recording& r) { append(r.names, nameRow(0, FlowId())); }},
    {"aNameLinkedToItself", [](Recording& r) { append(r.names, nameRow(0, FlowId{0}, 2)); }},
    {"aNameLinkedToANewerOne",
     [](Recording& r) {
         append(r.names, nameRow(0, FlowId{0}, 3));
         append(r.names, nameRow(0, FlowId{0}));
     }},
    {"aNameLinkedToAnotherFlow", [](Recording& r) { append(r.names, nameRow(0, FlowId{1}, 0)); }},
    {"aFactLinkedToNowhere",
     [](Recording& r) {
         FactRow row;
         row.flow = FlowId{0};
         row.previous = 9;
         append(r.facts, row);
     }},
    {"aPauseOfACaptureThatIsNotThere",
     [](Recording& r) {
         r.pauses.push_back({static_cast<std::uint32_t>(r.captures.size()), Timestamp{1}, Timestamp{2}});
     }},
    {"aPauseThatEndsBeforeItBegins",
     [](Recording& r) {
         r.pauses.push_back({0, Timestamp{2}, Timestamp{1}});
     }},
    {"countersOfNoFlow", [](Recording& r) { append(r.counters, {}); }},
    {"aFlowOfARunThatIsNotThere",
     [](Recording& r) {
         FlowIdentity flow;
         flow.run = RunId{1};
         append(r.flows, flow);
         append(r.counters, {});
     }},
    {"aFlowOfACaptureThatIsNotThere",
     [](Recording& r) {
         FlowIdentity flow;
         flow.run = RunId{0};
         flow.capture = 1;
         append(r.flows, flow);
         append(r.counters, {});
     }},
    {"aHandshakeThatIsNotThere",
     [](Recording& r) {
         FlowIdentity flow;
         flow.run = RunId{0};
         append(r.flows, flow);
         FlowCounters counters;
         counters.handshake = 0;
         append(r.counters, counters);
     }},
    {"aRunOfACaptureThatIsNotThere", [](Recording& r) { r.runs[0].captures.push_back(1); }},
    {"aHostOfNoRun", [](Recording& r) { r.hosts.emplace_back(); }},
    {"aShareAboveOne",
     [](Recording& r) {
         r.handsets.emplace_back();
         r.handsets[0].run = RunId{0};
         r.handsets[0].share = 1.5;
     }},
    {"binsWithoutLength", [](Recording& r) { r.timelineBinNs = 0; }},
    {"aBinBeyondTheEndOfTime",
     [](Recording& r) {
         r.timelineBinNs = std::int64_t{1} << 60;
         TimelineRow row;
         row.flow = FlowId{0};
         row.bin = 9;
         append(r.timeline, row);
     }},
    {"anInterfaceOfNoSection",
     [](Recording& r) {
         r.captures[0].interfaces.emplace_back();
         r.captures[0].interfaces[0].section = 1;
     }},
    {"anEnumeratorThatIsNone",
     [](Recording& r) {
         NameRow row = nameRow(0, FlowId{0});
         row.source = static_cast<NameSource>(200);
         append(r.names, row);
     }},
};

class WrongImage : public testing::TestWithParam<Wrong> {};

} // namespace

TEST(RecordingImage, OfEveryHandsetCaptureGivesTheSameRecording)
{
    const std::vector<std::string> files = handsetCaptures();
    if (files.empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    for (const std::string& file : files) {
        SCOPED_TRACE(file);
        const AnalysisPtr analysis = analyseFiles({{file}});
        const std::vector<std::uint8_t> image = recordingImage(analysis->recording());
        const auto read = readRecording(image);
        ASSERT_TRUE(read) << describe(read.error());
        EXPECT_EQ(recordingImage(**read), image);
        ViewBuilder view(geography(), {});
        const AnalysisPtr again = view.update(*read, {});
        EXPECT_EQ(again->flowCount(), analysis->flowCount());
        EXPECT_EQ(again->destinations().size(), analysis->destinations().size());
        for (std::uint32_t row = 0; row < again->flowCount(); ++row) {
            EXPECT_EQ(again->text(again->view(FlowId{row}).name), analysis->text(analysis->view(FlowId{row}).name));
            EXPECT_EQ(again->counters(FlowId{row}).last, analysis->counters(FlowId{row}).last);
        }
    }
}

TEST(RecordingImage, OfManyRunsGivesTheSameRecording)
{
    std::vector<std::vector<std::string>> runs;
    for (const char* folder : {"names", "formats", "handset"}) {
        for (const std::string& file : corpusFiles(folder)) {
            if (file.find("pcap") != std::string::npos)
                runs.push_back({file});
        }
    }
    if (runs.empty())
        GTEST_SKIP() << "no published captures (WAYBILL_CORPUS)";
    const std::vector<std::uint8_t> image = recordingImage(analyseFiles(runs)->recording());
    const auto read = readRecording(image);
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(recordingImage(**read), image);
}

TEST(RecordingImage, EveryTruncationIsRefusedWithASentence)
{
    const std::vector<std::uint8_t> image = recordingImage(analyseScene(smallScene())->recording());
    ASSERT_TRUE(readRecording(image));
    ASSERT_LT(image.size(), 20'000u);
    for (std::size_t length = 0; length < image.size(); ++length) {
        const auto read = readRecording(std::span(image).first(length));
        ASSERT_FALSE(read) << length;
        EXPECT_EQ(read.error().code, ErrorCode::Corrupt);
        EXPECT_NE(read.error().message.find(' '), std::string::npos);
    }
    std::vector<std::uint8_t> longer = image;
    longer.push_back(0);
    EXPECT_FALSE(readRecording(longer));
}

TEST(RecordingImage, EveryDamagedByteIsRefusedOrMeansSomething)
{
    std::vector<std::uint8_t> image = recordingImage(analyseScene(smallScene())->recording());
    std::size_t refused = 0;
    for (std::size_t at = 0; at < image.size(); ++at) {
        const std::uint8_t right = image[at];
        for (const unsigned change : {0x01u, 0x80u, 0xFFu}) {
            image[at] = static_cast<std::uint8_t>(right ^ change);
            const auto read = readRecording(image);
            refused += read ? 0 : 1;
            if (read) {
                ASSERT_EQ(recordingImage(**read), image) << "byte " << at;
            }
        }
        image[at] = right;
    }
    EXPECT_GT(refused, image.size());
}

TEST(RecordingImage, WritesNoByteThatIsNotAFields)
{
    // The padding of rows is filled with noise before they are written.
    const Recording right = rightRecording();
    const auto noisy = [](const auto& column, std::uint8_t noise) {
        using Row = std::decay_t<decltype(column[0])>;
        PagedColumn<Row> rows;
        for (std::size_t i = 0; i < column.size(); ++i) {
            rows.append(Row{});
            Row& row = rows.edit(i);
            std::memset(static_cast<void*>(&row), noise, sizeof row);
            forEachField<Row>([&](const auto& field) { row.*field.member = column[i].*field.member; });
        }
        return rows.snapshot();
    };
    Recording other = right;
    other.flows = noisy(right.flows, 0xAB);
    other.counters = noisy(right.counters, 0xCD);
    other.names = noisy(right.names, 0xEF);
    EXPECT_EQ(recordingImage(other), recordingImage(right));
}

TEST(RecordingImage, ARefusingSinkEndsTheWriting)
{
    int calls = 0;
    const auto written = writeRecording(rightRecording(), [&calls](std::span<const std::uint8_t>) -> Result<void> {
        ++calls;
        return Failure(Error{ErrorCode::Io, "could not write on: No space left on device"});
    });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Io);
    EXPECT_EQ(calls, 1);
}

TEST(RecordingImage, AnotherVersionIsSaidToBeOne)
{
    std::vector<std::uint8_t> image = recordingImage(rightRecording());
    image[12] = 2; // format version
    const auto read = readRecording(image);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Unsupported);
    EXPECT_NE(read.error().message.find("another version"), std::string::npos) << read.error().message;
    std::reverse(image.begin() + 8, image.begin() + 12);
    EXPECT_EQ(readRecording(image).error().code, ErrorCode::Unsupported);
}

TEST(RecordingImage, AcceptsTheRightRecordingOfThisTest)
{
    const auto read = roundTrip(rightRecording());
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ((*read)->names.size(), 2u);
}

TEST_P(WrongImage, IsRefused)
{
    Recording recording = rightRecording();
    GetParam().damage(recording);
    const auto read = roundTrip(recording);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Corrupt) << read.error().message;
}

INSTANTIATE_TEST_SUITE_P(Each, WrongImage, testing::ValuesIn(WrongRecordings),
                         [](const auto& row) { return std::string(row.param.name); });

// A record that changes makes images of another version: change its Form's version and the number here.
TEST(RecordingImage, LayoutsAreTheKnownOnes)
{
    const auto line = [](std::string_view name, std::uint16_t version, std::uint64_t hash) {
        return fmt::format("{} {} {:016x}", name, version, hash);
    };
    const auto lineOf = [&](auto record) {
        using Record = decltype(record);
        return line(Form<Record>::Name, Form<Record>::Version, LayoutHash<Record>);
    };
    EXPECT_EQ(lineOf(FlowIdentity{}), "flow 3 0dd30f4f566ce7f9");
    EXPECT_EQ(lineOf(FlowCounters{}), "counters 2 152d54f384e20419");
    EXPECT_EQ(lineOf(NameRow{}), "name 1 d22e0bd8b98097e9");
    EXPECT_EQ(lineOf(FactRow{}), "fact 1 5d5383bfebd86f79");
    EXPECT_EQ(lineOf(HandshakeRow{}), "handshake 1 101b01a8ced93762");
    EXPECT_EQ(lineOf(DnsAnswerRow{}), "dns answer 1 c3d617e69702f98a");
    EXPECT_EQ(lineOf(DnsQueryRow{}), "dns query 1 1a71e0035837bec7");
    EXPECT_EQ(lineOf(TimelineRow{}), "timeline 1 09856982d42609db");
    EXPECT_EQ(lineOf(CaptureFacts{}), "capture 1 7c57d7baedad3501");
    EXPECT_EQ(lineOf(RunFacts{}), "run 1 e937f9c830ef82f4");
    EXPECT_EQ(lineOf(HostFacts{}), "host 1 703c69bd197c9d88");
    EXPECT_EQ(lineOf(Handset{}), "handset 1 792b481f0949cee2");
    EXPECT_EQ(lineOf(DecodeLedger{}), "ledger 1 a8321d75aa2bda22");
}

TEST(RecordingImage, KnowsTheLargestEnumerators)
{
    const auto next = [](auto last) { return static_cast<decltype(last)>(static_cast<unsigned>(last) + 1); };
    EXPECT_STRNE(flowProtocolKey(LastOf<FlowProtocol>), "");
    EXPECT_STREQ(flowProtocolKey(next(LastOf<FlowProtocol>)), "");
    // A new source of names is least trusted only by mistake; this is where the mistake shows.
    EXPECT_EQ(nameSourceKey(LastOf<NameSource>), "dns-query");
}

} // namespace waybill::test
