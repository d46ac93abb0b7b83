// SPDX-License-Identifier: GPL-3.0-or-later
// A HAR file as a capture: what is written, what is refused, and what stays when something goes wrong.
#include "capture/capture_reader.h"
#include "capture/har_mark.h"
#include "decrypt/har_import.h"
#include "decrypt/har_source.h"
#include "har_texts.h"
#include "imported.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <zlib.h>

namespace waybill::test {

namespace {

std::vector<std::uint8_t> zlibbed(const std::string& text)
{
    uLongf size = compressBound(text.size());
    std::vector<std::uint8_t> packed(size);
    EXPECT_EQ(compress(packed.data(), &size, viewOf(text).data(), text.size()), Z_OK);
    packed.resize(size);
    return packed;
}

/// Names in a folder.
std::vector<std::string> namesIn(const std::string& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

TEST(HarImport, AnEntryBecomesOneConnectionAtItsTime)
{
    const Imported imported(harOf({entryOf()}));
    ASSERT_TRUE(imported.result) << describe(imported.result.error());
    EXPECT_EQ(imported.result->packets, 9U) << "three to begin, request, answer, four to end";
    const AnalysisPtr analysis = imported.analysis();
    ASSERT_EQ(analysis->flowCount(), 1U);
    const FlowIdentity& flow = analysis->flow(FlowId{0});
    EXPECT_EQ(flow.responder.toString(), "42.62.48.181");
    EXPECT_EQ(flow.responderPort, 443);
    EXPECT_EQ(flow.madeFrom, MadeFrom::SecureMessages);
    EXPECT_EQ(toRfc3339(analysis->firstTime()), "2014-08-10T08:32:00.000000000Z");
    EXPECT_EQ(toRfc3339(analysis->lastTime()), "2014-08-10T08:32:00.050000000Z");
    EXPECT_TRUE(analysis->isComplete());
    EXPECT_EQ(analysis->coverage().ledger.malformedPackets, 0U);
    EXPECT_EQ(analysis->coverage().missedBytes, 0U);
    EXPECT_EQ(analysis->coverage().unacknowledgedUp, 0U);
}

TEST(HarImport, PacketsAndSectionSayWhatTheyAre)
{
    const Imported imported(harOf({entryOf(), entryOf({.url = "http://a.example/x"})}));
    ASSERT_TRUE(imported.result);
    auto reader = CaptureReader::open(imported.capture, {});
    ASSERT_TRUE(reader);
    std::set<std::string> comments, interfaces;
    RawPacket packet;
    while (reader->next(packet) == ReadStep::Packet) {
        comments.emplace(packet.comment);
        interfaces.insert(reader->facts().interfaces[packet.interface].name);
        EXPECT_EQ(packet.linkType, LinkType::Raw);
    }
    EXPECT_EQ(comments, (std::set<std::string>{"entry 1 of t.har", "entry 2 of t.har"}));
    EXPECT_EQ(interfaces, (std::set<std::string>{"http", "https"}));
    EXPECT_TRUE(reader->facts().problems.empty());
    const auto& said = reader->facts().sections.at(0).comments;
    ASSERT_EQ(said.size(), 1U);
    EXPECT_TRUE(said[0].starts_with(HarMark)) << said[0];
    for (const char* part : {"t.har (SHA-256 ", "written by Tool 1.0", "Stand-ins are the packets"})
        EXPECT_NE(said[0].find(part), std::string::npos) << said[0];
}

TEST(HarImport, EntriesComeInOrderOfTheirTimes)
{
    const Imported imported(
        harOf({entryOf({.started = "2014-08-10T10:00:00Z"}), entryOf({.started = "2014-08-10T08:00:00Z"}),
               entryOf({.started = "2014-08-10T12:00:00+0300"})}));
    ASSERT_TRUE(imported.result);
    auto reader = CaptureReader::open(imported.capture, {});
    ASSERT_TRUE(reader);
    RawPacket packet;
    std::string order;
    while (reader->next(packet) == ReadStep::Packet)
        if (!order.ends_with(packet.comment.substr(6, 1)))
            order += packet.comment.substr(6, 1);
    EXPECT_EQ(order, "231");
    EXPECT_EQ(reader->facts().outOfOrderTimes, 0U);
}

TEST(HarImport, PackedFilesAreRead)
{
    const std::string text = harOf({entryOf()});
    const Imported packed(zlibbed(text), "t.zhar");
    ASSERT_TRUE(packed.result) << describe(packed.result.error());
    EXPECT_EQ(packed.result->tally.imported, 1U);
    EXPECT_TRUE(isHarFile(packed.har));
    std::vector<std::uint8_t> cut = zlibbed(harOf(std::vector<std::string>(50, entryOf())));
    cut.resize(cut.size() - 20);
    const Imported damaged(cut, "t.zhar");
    ASSERT_TRUE(damaged.result) << describe(damaged.result.error());
    EXPECT_GT(damaged.result->tally.imported, 0U);
    EXPECT_NE(damaged.result->partial.find("the zlib data end early"), std::string::npos) << damaged.result->partial;
}

TEST(HarImport, ABombEndsEarlyAndIsTold)
{
    std::string bomb = R"({"log":{"entries":[)" + entryOf() + R"(],"x":")";
    bomb += std::string(std::size_t{70} << 20, ' ');
    TemporaryDirectory folder;
    const auto source = HarSource::open(folder.write("t.zhar", zlibbed(bomb)), {std::uint64_t{1} << 30, 100});
    ASSERT_TRUE(source);
    auto opened = HarSource::open(folder.path() + "/t.zhar", {std::uint64_t{1} << 30, 100});
    const HarFile read = readHar(opened->text(), {}, [](HarEntry&&) { return true; });
    EXPECT_EQ(read.entries, 1U);
    EXPECT_NE(read.problem.find("as decompression bombs do"), std::string::npos) << read.problem;
}

TEST(HarImport, ACutFileIsTakenUpToThere)
{
    const std::string text = harOf({entryOf(), entryOf()});
    const Imported imported(text.substr(0, text.size() - 40));
    ASSERT_TRUE(imported.result);
    EXPECT_EQ(imported.result->tally.imported, 1U);
    EXPECT_EQ(imported.result->partial,
              "it was read up to byte " + std::to_string(text.size() - 40) + " only: the file ends here");
    const auto texts = coverageTexts(*imported.analysis());
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [](const std::string& said) {
        return said.find("lacks or changed: it was read up to byte") != std::string::npos;
    }));
}

TEST(HarImport, WhatCannotBeImportedIsCounted)
{
    const std::string noServer;
    const Imported imported(harOf({
        entryOf(),
        entryOf({.url = "data:text/plain,x"}),
        entryOf({.started = "yesterday"}),
        entryOf({.more = R"(,"_fromCache":"memory")"}),
        entryOf({.more = noServer}),
        entryOf({.url = "https://api.example.com/2", .more = noServer}),
        entryOf({.url = "https://b.example/", .more = noServer}),
        R"({"startedDateTime":"2014-08-10T08:00:00Z","request":{"method":"GET","url":"https://c.example/"},)"
        R"("response":{"status":0,"_error":"net::ERR_NAME_NOT_RESOLVED"}})",
        R"({"startedDateTime":"2014-08-10T08:00:00Z","request":{"method":"","url":"https://c.example/"}})",
        R"({"startedDateTime":"2014-08-10T08:00:00Z","request":{"method":"GET","url":"http://192.0.2.77/","bodySize":9},)"
        R"("response":{"status":0},"timings":{"send":-1,"wait":-1,"receive":-1}})",
    }));
    ASSERT_TRUE(imported.result) << describe(imported.result.error());
    const HarTally& tally = imported.result->tally;
    EXPECT_EQ(tally.imported, 5U);
    EXPECT_EQ(tally.leftOut(), 5U);
    EXPECT_EQ(tally.otherScheme, 1U);
    EXPECT_EQ(tally.noTime, 1U);
    EXPECT_EQ(tally.noMethod, 1U);
    EXPECT_EQ(tally.fromCache, 1U);
    EXPECT_EQ(tally.notSent, 1U);
    EXPECT_EQ(tally.standInHosts, 2U) << "192.0.2.77 stands in the URL itself";
    EXPECT_EQ(tally.unanswered, 1U);
    EXPECT_EQ(tally.missingBodies, 1U);
    std::string lines;
    for (const std::string& line : importLines(*imported.result))
        lines += line + "\n";
    for (const char* part : {"5 of 10 entries to 3 hosts", "Left out: 1 entry that a cache answered: nothing was sent",
                             "Not as recorded: 2 hosts without a recorded address"})
        EXPECT_NE(lines.find(part), std::string::npos) << lines;
}

TEST(HarImport, NothingIsOverwrittenAndNothingIsLeftBehind)
{
    TemporaryDirectory folder;
    HarImportRequest request;
    request.from = folder.write("t.har", copyOf(harOf({entryOf()})));
    request.to = folder.write("t.pcapng", copyOf("mine"));
    const auto taken = importHar(request, {});
    ASSERT_FALSE(taken);
    EXPECT_NE(describe(taken.error()).find("nothing is overwritten"), std::string::npos);
    EXPECT_EQ(readFile(request.to), copyOf("mine"));
    request.to = folder.path() + "/new.pcapng";
    const auto cancelled = importHar(request, [](const Progress&) { return Continue::Cancel; });
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    for (const char* text : {"{\"log\":{\"entries\":[]}}", "{\"a\":1}", "[1]", "\xFF\xFE{\0", "not JSON"}) {
        request.from = folder.write("t.har", copyOf(text));
        const auto refused = importHar(request, {});
        ASSERT_FALSE(refused) << text;
        EXPECT_FALSE(refused.error().message.empty());
    }
    EXPECT_EQ(namesIn(folder.path()), (std::vector<std::string>{"t.har", "t.pcapng"}));
}

TEST(HarImport, WhatIsStoppedIsKeptAsFarAsItCame)
{
    TemporaryDirectory folder;
    HarImportRequest request;
    request.from = folder.write("t.har", copyOf(harOf(std::vector<std::string>(3000, entryOf()))));
    request.to = folder.path() + "/t.pcapng";
    int asked = 0;
    const auto stopped =
        importHar(request, [&asked](const Progress&) { return ++asked > 2 ? Continue::StopHere : Continue::Yes; });
    ASSERT_TRUE(stopped) << describe(stopped.error());
    EXPECT_NE(stopped->partial.find("stopped by the user"), std::string::npos) << stopped->partial;
    EXPECT_GT(stopped->tally.imported, 0U);
    request.to = folder.path() + "/few.pcapng";
    request.mostEntries = 2;
    const auto bounded = importHar(request, {});
    ASSERT_TRUE(bounded);
    EXPECT_EQ(bounded->tally.imported, 2U);
    EXPECT_EQ(bounded->partial, "only its first 2 entries were taken, which is the limit");
}

TEST(HarImport, NamesBesideTheHarFile)
{
    EXPECT_EQ(captureNameFor("/a/phone.har"), "/a/phone.pcapng");
    EXPECT_EQ(captureNameFor("phone.zhar"), "phone.pcapng");
    EXPECT_EQ(captureNameFor("phone.har.gz"), "phone.pcapng");
    EXPECT_EQ(captureNameFor("phone"), "phone.pcapng");
    EXPECT_EQ(captureNameFor("/a/.har"), "/a/.har.pcapng");
}

} // namespace waybill::test
