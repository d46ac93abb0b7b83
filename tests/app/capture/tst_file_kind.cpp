// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_bytes.h"
#include "capture/file_kind.h"
#include "support/paths.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

using namespace std::string_view_literals;

struct Foreign {
    const char* name;
    std::string_view head;
    const char* fileName;
    const char* says; ///< part of the sentence
};

class ForeignFile : public testing::TestWithParam<Foreign> {};

TEST_P(ForeignFile, IsRecognisedWithWhatToDo)
{
    const TemporaryDirectory directory;
    const Foreign& row = GetParam();
    const Seen seen = readAll(CaptureReader::open(directory.write(row.fileName, {row.head.begin(), row.head.end()})));
    EXPECT_NE(seen.refusal.find(row.says), std::string::npos) << seen.refusal;
    EXPECT_FALSE(seen.refusal.ends_with('.'));
    EXPECT_TRUE(seen.code == ErrorCode::NotACapture || seen.code == ErrorCode::Unsupported);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ForeignFile,
    testing::Values(
        Foreign{"png", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv, "a.pcap", "a PNG picture, not a capture"},
        Foreign{"jpeg", "\xFF\xD8\xFF\xE0\0\x10JFIF"sv, "a.jpg", "a JPEG picture"},
        Foreign{"pdf", "%PDF-1.7\n"sv, "a.pdf", "a PDF document"},
        Foreign{"zip", "PK\x03\x04\x14\0\0\0"sv, "runs.zip",
                "this is a ZIP archive; unpack it first ('unzip 'runs.zip'')"},
        Foreign{"sevenZip", "7z\xBC\xAF\x27\x1C\0\4"sv, "a.7z", "7z x 'a.7z'"},
        Foreign{"xz", "\xFD\x37zXZ\0\0\4"sv, "a.xz", "unxz 'a.xz'"},
        Foreign{"bzip2", "BZh91AY&SY\0\0"sv, "a.bz2", "bunzip2 'a.bz2'"},
        Foreign{"lz4", "\x04\x22\x4D\x18\x64\x40"sv, "a.lz4", "unlz4 'a.lz4'"},
        Foreign{"har", "{\n  \"log\": {\n    \"version\": \"1.2\", \"creator\": {}"sv, "a.har", "this is a HAR file"},
        Foreign{"json", "[{\"_index\": \"packets\"}]"sv, "a.json", "this is JSON"},
        Foreign{"keyLog", "# SSL/TLS secrets\nCLIENT_RANDOM 00 11\n"sv, "keys.txt",
                "TLS key log; give it with '--keys"},
        Foreign{"pcapdroidCsv", "IPProto,SrcIP,SrcPort,DstIp,DstPort,UID\n6,10.215.173.1"sv, "a.csv",
                "PCAPdroid's table"},
        Foreign{"mitmproxy", "3185:9:websocket;0:~8:response;409:6:reason;2:OK,\x01\x02"sv, "a.flow",
                "mitmproxy flow file"},
        Foreign{"zhar", "\x78\x9C\xCB\x48\xCD\xC9\xC9\x07\x00"sv, "a.zhar", "zlib-compressed"},
        Foreign{"etlByName", "\0\x10\0\0garbage"sv, "net.etl", "Windows event trace"},
        Foreign{"snoop", "snoop\0\0\0\0\0\0\2\0\0\0\4"sv, "a.snoop", "'editcap -F pcapng a.snoop a.snoop.pcapng'"},
        Foreign{"networkMonitor", "GMBU\0\2\1\0"sv, "a.cap", "editcap -F pcapng a.cap a.cap.pcapng"},
        Foreign{"erfByName", "\1\2\3\4\5\6\7\x10"sv, "a.erf", "an Endace ERF capture"},
        Foreign{"sqlite", "SQLite format 3\0\x10\0"sv, "x.waybill", "a Waybill case"},
        Foreign{"elf", "\x7F\x45LF\2\1\1"sv, "a.out", "a program (ELF)"},
        Foreign{"html", "<!DOCTYPE html><html>"sv, "a.pcap", "the download gave a page"},
        Foreign{"lfs", "version https://git-lfs.github.com/spec/v1\n"sv, "a.pcap", "git lfs pull"},
        Foreign{"text", "0000  45 00 00 3c\n"sv, "a.txt", "text2pcap"},
        Foreign{"wordsThatBeginLikeABitmap", "BMW drives home\n"sv, "a.txt", "this is text"},
        Foreign{"zeros", "\0\0\0\0\0\0\0\0"sv, "a.pcap", "begins with zeros only"},
        Foreign{"twoBytes", "\xD4\xC3"sv, "a.pcap", "has only 2 bytes"},
        Foreign{"noise", "\x91\x02\xF3\x84\x15\x16"sv, "a.bin", "it begins with 91 02 f3 84"}),
    [](const auto& row) { return row.param.name; });

TEST(FileKind, TarIsRecognisedByItsHeader)
{
    FileBytes tar(1024);
    const std::string_view name = "runs/a.pcap";
    std::copy(name.begin(), name.end(), tar.begin());
    const std::string_view mark = "ustar";
    std::copy(mark.begin(), mark.end(), tar.begin() + 257);
    EXPECT_NE(describeForeignFile(tar, "/x/runs.tar").message.find("tar xf 'runs.tar'"), std::string::npos);
}

TEST(FileKind, EventTraceIsRecognisedByItsHeader)
{
    FieldWriter trace;
    trace.u32(0x10000).u32(0x1000).u32(0x1000).u32(0).zeros(200);
    EXPECT_EQ(describeForeignFile(trace.take(), "net").code, ErrorCode::Unsupported);
}

TEST(FileKind, AnyHeadGetsASentence)
{
    std::uint32_t state = 1;
    for (int round = 0; round < 2000; ++round) {
        FileBytes head;
        for (int i = 0; i <= round % 300; ++i) {
            state = state * 1664525 + 1013904223;
            head.push_back(static_cast<std::uint8_t>(state >> 24));
        }
        EXPECT_FALSE(describeForeignFile(head, "x").message.empty());
    }
}

} // namespace

} // namespace waybill::test
