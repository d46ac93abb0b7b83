// SPDX-License-Identifier: GPL-3.0-or-later
// Marks are from the formats' own documents and from file(1)'s magic (5.44); capture formats from Wireshark's wiretap.
#include "capture/file_kind.h"

#include "capture/text_kind.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <optional>
#include <string_view>

namespace waybill {

namespace {

using namespace std::string_view_literals;

enum class Advice : std::uint8_t { OpensCaptures, Convert, Unpack, Say };

struct Mark {
    std::size_t offset;
    std::string_view bytes;
    std::string_view what;
    Advice advice;
    std::string_view doing = {}; ///< for Unpack and Say: what to do
};

constexpr std::array Marks{
    // capture formats that editcap reads
    Mark{0, "snoop\0\0\0"sv, "a Solaris snoop capture", Advice::Convert},
    Mark{0, "RTSS"sv, "a Microsoft Network Monitor 1 capture", Advice::Convert},
    Mark{0, "GMBU"sv, "a Microsoft Network Monitor capture", Advice::Convert},
    Mark{0, "btsnoop\0"sv, "a Bluetooth btsnoop log", Advice::Convert},
    Mark{0, "XCP\0"sv, "a Sniffer or NetXRay capture", Advice::Convert},
    Mark{0, "TRSNIFF data    \x1A"sv, "a Sniffer capture", Advice::Convert},
    Mark{0, "iptrace "sv, "an AIX iptrace capture", Advice::Convert},
    Mark{0, "ObserverPktBuffe"sv, "a Network Instruments Observer capture", Advice::Convert},
    Mark{0, "\177ver"sv, "an OmniPeek capture", Advice::Convert},
    Mark{0, "\x05VNF"sv, "a Visual Networks capture", Advice::Convert},
    Mark{0, "EyeSDN"sv, "an EyeSDN trace", Advice::Convert},
    Mark{0, "\xAA\xAA\xAA\xAA"sv, "an Accellent 5Views capture", Advice::Convert},
    Mark{0, "\x42\xD2\x00\x34\x12\x66\x22\x88"sv, "a RADCOM capture", Advice::Convert},
    // archives and compression
    Mark{0, "PK\x03\x04"sv, "a ZIP archive", Advice::Unpack, "unzip '{}'"},
    Mark{0, "PK\x05\x06"sv, "an empty ZIP archive", Advice::OpensCaptures},
    Mark{0, "7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive", Advice::Unpack, "7z x '{}'"},
    Mark{0, "Rar!\x1A\x07"sv, "a RAR archive", Advice::Unpack, "unrar x '{}'"},
    Mark{257, "ustar"sv, "a tar archive", Advice::Unpack, "tar xf '{}'"},
    Mark{0,
         "\xFD"
         "7zXZ\0"sv,
         "xz-compressed", Advice::Unpack, "unxz '{}'"},
    Mark{0, "BZh"sv, "bzip2-compressed", Advice::Unpack, "bunzip2 '{}'"},
    Mark{0, "\x04\x22\x4D\x18"sv, "LZ4-compressed", Advice::Unpack, "unlz4 '{}'"},
    Mark{0, "LZIP"sv, "lzip-compressed", Advice::Unpack, "lzip -d '{}'"},
    Mark{0, "\x1F\x9D"sv, "compressed with compress", Advice::Unpack, "uncompress '{}'"},
    Mark{0, "\x1F\x8B"sv, "compressed twice", Advice::Unpack, "gunzip '{}'"},
    Mark{0, "\x28\xB5\x2F\xFD"sv, "compressed twice", Advice::Unpack, "unzstd '{}'"},
    // pictures, documents, programs
    Mark{0, "\x89PNG"sv, "a PNG picture", Advice::OpensCaptures},
    Mark{0, "\xFF\xD8\xFF"sv, "a JPEG picture", Advice::OpensCaptures},
    Mark{0, "GIF8"sv, "a GIF picture", Advice::OpensCaptures},
    Mark{8, "WEBP"sv, "a WebP picture", Advice::OpensCaptures},
    Mark{4, "ftyphei"sv, "a HEIC picture", Advice::OpensCaptures},
    Mark{4, "ftypmif1"sv, "a HEIF picture", Advice::OpensCaptures},
    Mark{4, "ftypavif"sv, "an AVIF picture", Advice::OpensCaptures},
    Mark{4, "ftyp"sv, "a video", Advice::OpensCaptures},
    Mark{0, "II*\0"sv, "a TIFF picture", Advice::OpensCaptures},
    Mark{0, "MM\0*"sv, "a TIFF picture", Advice::OpensCaptures},
    Mark{0, "BM"sv, "a BMP picture", Advice::OpensCaptures},
    Mark{0, "RIFF"sv, "a sound or video file", Advice::OpensCaptures},
    Mark{0, "ID3"sv, "a sound file", Advice::OpensCaptures},
    Mark{0, "OggS"sv, "a sound or video file", Advice::OpensCaptures},
    Mark{0, "%PDF"sv, "a PDF document", Advice::OpensCaptures},
    Mark{0, "\xD0\xCF\x11\xE0"sv, "an Office document", Advice::OpensCaptures},
    Mark{0,
         "\x7F"
         "ELF"sv,
         "a program (ELF)", Advice::OpensCaptures},
    Mark{0, "MZ"sv, "a Windows program", Advice::OpensCaptures},
    Mark{0, "dex\n"sv, "an Android program (DEX)", Advice::OpensCaptures},
    Mark{0, "bplist00"sv, "an Apple property list", Advice::OpensCaptures},
    Mark{0, "SQLite format 3\0"sv, "a database: a Waybill case, or another program's", Advice::Say,
         "open a case in the window, or with 'waybill-cli case list'"},
};

std::string baseName(const std::string& path)
{
    return path.substr(path.find_last_of('/') + 1);
}

bool hasSuffix(const std::string& path, std::string_view suffix)
{
    if (path.size() < suffix.size())
        return false;
    return std::equal(suffix.rbegin(), suffix.rend(), path.rbegin(),
                      [](char a, char b) { return a == std::tolower(static_cast<unsigned char>(b)); });
}

Error foreign(std::string message, const std::string& path, ErrorCode code = ErrorCode::NotACapture)
{
    return Error{code, std::move(message), path};
}

Error convertWithEditcap(std::string_view what, const std::string& path)
{
    const std::string name = baseName(path);
    return foreign(
        fmt::format("this is {}; convert it with Wireshark's 'editcap -F pcapng {} {}.pcapng'", what, name, name), path,
        ErrorCode::Unsupported);
}

Error describeMark(const Mark& mark, const std::string& path)
{
    switch (mark.advice) {
    case Advice::Convert: return convertWithEditcap(mark.what, path);
    case Advice::Unpack:
        return foreign(fmt::format("this is {}; unpack it first ('{}') and open the captures that come out", mark.what,
                                   fmt::format(fmt::runtime(mark.doing), baseName(path))),
                       path);
    case Advice::Say: return foreign(fmt::format("this is {}; {}", mark.what, mark.doing), path);
    case Advice::OpensCaptures: break;
    }
    return foreign(fmt::format("this is {}, not a capture; Waybill opens pcap and pcapng files", mark.what), path);
}

// Windows event traces begin with a WMI_BUFFER_HEADER (evntrace.h): buffer size, saved and current offset,
// little-endian.
bool looksLikeEventTrace(std::span<const std::uint8_t> head)
{
    constexpr std::size_t HeaderBytes = 0x48;
    if (head.size() < HeaderBytes)
        return false;
    const auto field = [&](std::size_t at) {
        return static_cast<std::uint32_t>(head[at] | head[at + 1] << 8 | head[at + 2] << 16) |
               static_cast<std::uint32_t>(head[at + 3]) << 24;
    };
    const std::uint32_t size = field(0);
    const bool isPowerOfTwo = size >= 1024 && size <= (1u << 20) && (size & (size - 1)) == 0;
    return isPowerOfTwo && field(4) > HeaderBytes && field(4) <= size && field(8) <= size;
}

std::optional<Error> describeByStructure(std::span<const std::uint8_t> head, const std::string& path)
{
    constexpr std::size_t SmallestMagic = 4;
    if (head.size() < SmallestMagic)
        return foreign(fmt::format("the file has only {} {}, too few for a capture; the copy probably did not finish",
                                   head.size(), head.size() == 1 ? "byte" : "bytes"),
                       path);
    if (hasSuffix(path, ".etl") || looksLikeEventTrace(head))
        return foreign(
            "this is a Windows event trace; convert it on Windows with 'pktmon etl2pcap', or with etl2pcapng", path,
            ErrorCode::Unsupported);
    if (hasSuffix(path, ".erf"))
        return convertWithEditcap("an Endace ERF capture", path);
    const bool isZlib = head.size() > 1 && head[0] == 0x78 && (head[0] * 256 + head[1]) % 31 == 0; // RFC 1950 §2.2
    if (isZlib)
        return foreign(
            "this is zlib-compressed, as mitmproxy's .zhar files are; if it is one, 'waybill-cli import FILE' makes a "
            "capture of it",
            path);
    if (std::all_of(head.begin(), head.end(), [](std::uint8_t byte) { return byte == 0; }))
        return foreign("the file begins with zeros only; the copy or the download probably failed", path);
    return std::nullopt;
}

} // namespace

Error describeForeignFile(std::span<const std::uint8_t> head, const std::string& path)
{
    const std::string_view text{reinterpret_cast<const char*>(head.data()), head.size()};
    constexpr std::size_t ShortMark = 2; // "BM" and "MZ" begin words too
    const std::string textAdvice = describeText(text);
    const bool isText = !textAdvice.empty();
    const auto* mark = std::find_if(Marks.begin(), Marks.end(), [&](const Mark& candidate) {
        return text.size() > candidate.offset && text.substr(candidate.offset).starts_with(candidate.bytes) &&
               (candidate.bytes.size() > ShortMark || !isText);
    });
    if (mark != Marks.end())
        return describeMark(*mark, path);
    if (auto told = describeByStructure(head, path))
        return std::move(*told);
    if (isText)
        return foreign(textAdvice, path);
    std::string bytes;
    for (const std::uint8_t byte : head.first(std::min<std::size_t>(head.size(), 4)))
        bytes += fmt::format("{}{:02x}", bytes.empty() ? "" : " ", byte);
    return foreign(
        fmt::format("this is no pcap or pcapng file (it begins with {}); if Wireshark opens it, save it as pcapng "
                    "there",
                    bytes),
        path);
}

} // namespace waybill
