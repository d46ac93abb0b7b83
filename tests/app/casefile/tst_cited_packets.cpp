// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_samples.h"
#include "capture/capture_reader.h"
#include "casefile/capture_check.h"
#include "casefile/cited_packets.h"
#include "casefile/file_copy.h"
#include "casefile/share_copy.h"
#include "support/capture_writer.h"

#include <algorithm>
#include <filesystem>

namespace waybill::test {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t Begin = 1407657720'123456789;

/// Ten packets of two interfaces and link types, the third with a comment and cut, the fifth before 1970.
Bytes tenPackets()
{
    PcapngWriter out;
    out.addSection({.os = "secret machine", .comments = {"Reconstruction from published accounts: made for a test"}});
    const std::uint32_t wlan = out.addInterface({.name = "wlan0"});
    const std::uint32_t raw = out.addInterface({.linkType = LinkType::Raw, .snaplen = 96, .resolution = 6});
    const std::uint32_t early = out.addInterface({.name = "old", .offsetSeconds = -9'000'000'000});
    out.addSecrets(0x544c534b, "CLIENT_RANDOM secret");
    for (std::uint32_t i = 1; i <= 10; ++i) {
        BuiltPacket packet{Timestamp{Begin + i * NsPerSecond}, Bytes(50 + i, static_cast<std::uint8_t>(i))};
        packet.interface = i == 5 ? early : i % 2 == 0 ? raw : wlan;
        if (packet.interface == raw)
            packet.time.ns -= packet.time.ns % 1000;
        if (i == 5)
            packet.time = Timestamp{-1'234'567'890'123'456'789};
        if (i == 3) {
            packet.comment = "u-10023";
            packet.wireLength = 900;
            packet.direction = NotedDirection::Outbound;
        }
        out.addPacket(packet);
    }
    return out.bytes();
}

/// A case whose results cite packets of captures in a folder.
struct Citing {
    TemporaryDirectory temporary;
    std::string folder = fs::canonical(temporary.path()).string();
    Case item;

    Citing()
    {
        CaseRun& run = addRun(item, addSide(item, "before", SideRole::Before).id);
        run.captures = {written("a.pcapng", tenPackets()),
                        written("b.pcap", pcapFile({{Timestamp{1'000'000'000}, Bytes(60, 1)},
                                                    {Timestamp{2'000'000'000}, Bytes(61, 2)}}))};
    }
    CaseCapture written(const std::string& name, const Bytes& bytes) const
    {
        const std::string path = temporary.write(name, bytes);
        return captureAt(path, hashOfFile(path, {}).value_or(Sha256Digest{}), folder).value_or(CaseCapture{});
    }
    void cite(const std::string& json) { item.results.push_back({"comparison", "waybill.compare/1", json, "", {}}); }
    std::string shown() const
    {
        const Result<std::vector<CitedPackets>> cited = citedPackets(item);
        std::string text = cited ? "" : describe(cited.error());
        for (std::size_t i = 0; cited && i < cited->size(); ++i)
            text +=
                fs::path((*cited)[i].capture.path).filename().string() + ": " + framesText((*cited)[i].frames) + "\n";
        return text;
    }
};

struct Packet {
    std::int64_t time;
    LinkType linkType;
    std::uint32_t wireLength;
    NotedDirection direction;
    Bytes bytes;
    friend bool operator==(const Packet&, const Packet&) = default;
};

std::vector<Packet> packetsIn(const std::string& path, CaptureFacts* facts = nullptr)
{
    Result<CaptureReader> reader = CaptureReader::open(path);
    std::vector<Packet> packets;
    RawPacket packet;
    while (reader && reader->next(packet) == ReadStep::Packet)
        packets.push_back({packet.time.ns, packet.linkType, packet.wireLength, packet.direction,
                           Bytes(packet.bytes.begin(), packet.bytes.end())});
    if (reader && facts != nullptr)
        *facts = reader->facts();
    return packets;
}

std::string outputOf(const std::string& command)
{
    std::string text;
    if (FILE* const pipe = ::popen(command.c_str(), "r"); pipe != nullptr) {
        for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe))
            text += static_cast<char>(c);
        ::pclose(pipe);
    }
    return text;
}

} // namespace

TEST(CitedPackets, AreFoundAnywhereInResultsByDigestPathOrName)
{
    Citing citing;
    const std::string a = citing.item.runs[0].captures[0].path;
    citing.cite(R"({"rows":[{"flows_before":{"count":2,"capture":")" + a +
                R"(","frame":3}},{"capture":null,"frame":4},)"
                R"({"capture":")" +
                a + R"(","frame":null},{"evidence":[{"frame":1,"capture":"b.pcap","filter":"tcp"}]}]})");
    citing.cite(R"({"captures":[{"path":"/old/place.pcap","sha256":")" + toHex(citing.item.runs[0].captures[0].sha256) +
                R"("}],"x":[{"capture":"/old/place.pcap","frame":5},{"capture":"/old/place.pcap","frame":4}]})");
    EXPECT_EQ(citing.shown(), "a.pcapng: 3 to 5\nb.pcap: 1\n");
}

TEST(CitedPackets, OfACaptureThatNobodyHasAreRefused)
{
    Citing citing;
    citing.cite(R"({"capture":"/x/unknown.pcap","frame":12})");
    EXPECT_NE(citing.shown().find("cites packet 12 of /x/unknown.pcap, which no run of the case has"),
              std::string::npos)
        << citing.shown();
}

TEST(CitedPackets, OfANameThatSeveralCapturesHaveAreRefused)
{
    Citing citing;
    fs::create_directory(citing.folder + "/second");
    citing.item.runs[0].captures.push_back(citing.written("second/b.pcap", pcapFile({})));
    citing.cite(R"({"capture":"/x/b.pcap","frame":1})");
    EXPECT_NE(citing.shown().find("a name that several captures of the case have"), std::string::npos);
    citing.item.results[0].json = R"({"capture":")" + citing.item.runs[0].captures[1].path + R"(","frame":1})";
    EXPECT_EQ(citing.shown(), "b.pcap: 1\n");
}

TEST(CitedPackets, HostileResultsAreRefusedOrCiteNothing)
{
    for (const std::string& json :
         {std::string("no json"), std::string("{"), std::string(), std::string(1'000'000, '['), std::string("[1] 2")}) {
        Citing citing;
        citing.cite(json);
        EXPECT_NE(citing.shown().find("is not readable as JSON"), std::string::npos) << json.substr(0, 20);
    }
    for (const char* json : {"1", "\"capture\"", "[\"frame\",1]", "{\"capture\":\"b.pcap\",\"frame\":-1}",
                             "{\"capture\":\"b.pcap\",\"frame\":1.5}", "{\"capture\":{\"capture\":1},\"frame\":2}"}) {
        Citing citing;
        citing.cite(json);
        EXPECT_EQ(citing.shown(), "") << json;
    }
}

TEST(CitedPackets, AreWrittenWithTheirBytesTimesAndKinds)
{
    const Citing citing;
    const CaseCapture& capture = citing.item.runs[0].captures[0];
    const std::string to = citing.folder + "/out.pcapng";
    const Result<void> done = writeCitedPackets({CaseRunId{1}, capture, {2, 3, 5, 10}}, citing.folder, to, {});
    ASSERT_TRUE(done) << describe(done.error());
    const std::vector<Packet> all = packetsIn(capture.path);
    CaptureFacts facts;
    const std::vector<Packet> some = packetsIn(to, &facts);
    ASSERT_EQ(all.size(), 10u);
    EXPECT_EQ(some, (std::vector<Packet>{all[1], all[2], all[4], all[9]}));
    EXPECT_TRUE(facts.isComplete);
    EXPECT_TRUE(facts.problems.empty());
    ASSERT_EQ(facts.sections.size(), 1u);
    EXPECT_EQ(facts.sections[0].comments,
              std::vector<std::string>{"Reconstruction from published accounts: made for a test"})
        << "a reconstruction stays one";
    EXPECT_TRUE(facts.secrets.empty());
    const std::vector<std::uint8_t> bytes = readFile(to);
    for (const char* secret : {"secret machine", "CLIENT_RANDOM"})
        EXPECT_EQ(std::search(bytes.begin(), bytes.end(), secret, secret + std::strlen(secret)), bytes.end()) << secret;
}

TEST(CitedPackets, AreReadByTsharkAndCapinfosAsWritten)
{
    const Citing citing;
    const CaseCapture& capture = citing.item.runs[0].captures[0];
    const std::string to = citing.folder + "/out.pcapng";
    ASSERT_TRUE(writeCitedPackets({CaseRunId{1}, capture, {2, 3}}, citing.folder, to, {}));
    if (outputOf("command -v tshark").empty() || outputOf("command -v capinfos").empty())
        return; // our own reader read it above
    const std::string shown =
        outputOf("tshark -r '" + to +
                 "' -T fields -e frame.time_epoch -e frame.len -e frame.cap_len -e frame.comment 2>/dev/null");
    const std::string digest = toHex(capture.sha256);
    EXPECT_EQ(shown, "1407657722.123456000\t52\t52\tpacket 2 of a.pcapng, SHA-256 " + digest +
                         "\n1407657723.123456789\t900\t53\tu-10023,packet 3 of a.pcapng, SHA-256 " + digest + "\n");
    EXPECT_NE(outputOf("capinfos -Mc '" + to + "' 2>/dev/null").find("Number of packets:   2"), std::string::npos);
}

TEST(CitedPackets, OfCapturesThatAreGoneChangedOrShorterAreRefusedAndNothingIsLeft)
{
    const Citing citing;
    const CaseCapture& capture = citing.item.runs[0].captures[1];
    const std::string to = citing.folder + "/out.pcapng";
    const auto write = [&](std::vector<std::uint64_t> frames, const Checkpoint& checkpoint = {}) {
        const Result<void> done =
            writeCitedPackets({CaseRunId{1}, capture, std::move(frames)}, citing.folder, to, checkpoint);
        EXPECT_FALSE(fs::exists(to));
        return done ? Error{ErrorCode::Io, "it was written"} : done.error();
    };
    EXPECT_NE(write({1, 900}).message.find("cites its packet 900; it has 2 packets"), std::string::npos);
    EXPECT_EQ(write({0, 1}).code, ErrorCode::NotFound);
    EXPECT_EQ(write({1}, [](const Progress&) { return Continue::Cancel; }).code, ErrorCode::Cancelled);
    Bytes other = pcapFile({{Timestamp{1'000'000'000}, Bytes(60, 1)}, {Timestamp{2'000'000'000}, Bytes(61, 3)}});
    (void)citing.temporary.write("b.pcap", other);
    const Error changed = write({1});
    EXPECT_EQ(changed.code, ErrorCode::Corrupt);
    EXPECT_NE(changed.message.find(toHex(capture.sha256)), std::string::npos) << changed.message;
    EXPECT_NE(changed.message.find(toHex(hashOfFile(capture.path, {}).value_or(Sha256Digest{}))), std::string::npos);
    fs::remove(capture.path);
    EXPECT_EQ(write({1}).code, ErrorCode::NotFound);
}

TEST(CitedPackets, GoAlongWithACopyThatSaysWhichTheyAre)
{
    Citing citing;
    citing.cite(
        R"([{"capture":"a.pcapng","frame":3},{"capture":"a.pcapng","frame":9},{"capture":"b.pcap","frame":2}])");
    const Result<CaseStore> store = CaseStore::create(citing.folder + "/made.waybill", citing.item);
    ASSERT_TRUE(store) << describe(store.error());
    const std::string target = citing.folder + "/copy.waybill";
    const Result<SharedCopy> copy = saveCopyToShare(*store, {target, SharedCaptures::CitedPackets}, {});
    ASSERT_TRUE(copy) << describe(copy.error());
    EXPECT_EQ(copy->captureFolder, citing.folder + "/copy-packets");
    ASSERT_EQ(copy->packets.size(), 2u);
    EXPECT_EQ(packetsIn(copy->captureFolder + "/" + copy->packets[0].file).size() +
                  packetsIn(copy->captureFolder + "/" + copy->packets[1].file).size(),
              3u);
    const Result<CaseStore> opened = CaseStore::open(target);
    ASSERT_TRUE(opened) << describe(opened.error());
    EXPECT_EQ(opened->current().runs[0].captures[0].sha256, citing.item.runs[0].captures[0].sha256);
    EXPECT_EQ(opened->current().runs[0].captures[0].path, "a.pcapng");
    const std::string& log = opened->current().log.back().text;
    EXPECT_NE(log.find("with 3 packets that results cite"), std::string::npos) << log;
    EXPECT_NE(log.find("run1-a.pcapng-cited.pcapng holds 3, 9 of a.pcapng"), std::string::npos) << log;
    fs::remove(citing.item.runs[0].captures[1].path);
    EXPECT_FALSE(saveCopyToShare(*store, {citing.folder + "/copy2.waybill", SharedCaptures::CitedPackets}, {}));
    EXPECT_FALSE(fs::exists(citing.folder + "/copy2.waybill"));
    EXPECT_FALSE(fs::exists(citing.folder + "/copy2-packets")) << "the first capture's packets go again";
}

} // namespace waybill::test
