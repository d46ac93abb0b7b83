// SPDX-License-Identifier: GPL-3.0-or-later
// Marks: RFC 1952 §2.3.1 (gzip), RFC 8878 §3.1.1 (zstd), file(1)'s magic 5.44 (xz, bzip2, LZ4), RFC 8446 §5.1 (TLS),
// RFC 9112 §2.1 and §3 (HTTP), RFC 4253 §4.2 (SSH).
#include "live/stream_kind.h"

#include "base/format.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

namespace waybill {

namespace {

using namespace std::string_view_literals;

struct StreamMark {
    std::string_view bytes, sentence;
};

constexpr std::array Marks{
    StreamMark{"\x1F\x8B"sv, "what comes is gzip-compressed; unpack it on its way: … | gunzip | waybill-cli capture "
                             "--pipe -"},
    StreamMark{"\x28\xB5\x2F\xFD"sv, "what comes is zstd-compressed; unpack it on its way: … | unzstd | waybill-cli "
                                     "capture --pipe -"},
    StreamMark{"\xFD"
               "7zXZ\0"sv,
               "what comes is xz-compressed; unpack it on its way: … | unxz | waybill-cli capture --pipe -"},
    StreamMark{"BZh"sv, "what comes is bzip2-compressed; unpack it on its way: … | bunzip2 | waybill-cli capture "
                        "--pipe -"},
    StreamMark{"\x04\x22\x4D\x18"sv, "what comes is LZ4-compressed; unpack it on its way: … | unlz4 | waybill-cli "
                                     "capture --pipe -"},
    StreamMark{"\x16\x03"sv, "what comes is encrypted (TLS); have the packets sent as plain pcap, over a network that "
                             "you trust or through ssh"},
    StreamMark{"HTTP/1."sv, "what comes is the answer of a web server; send the packets themselves, as pcap or pcapng"},
    StreamMark{"SSH-2.0"sv, "an ssh client or server speaks there; have the packets fetched by ssh instead (--ssh)"},
    StreamMark{"GET "sv,
               "a web browser or another HTTP client connected; in PCAPdroid choose the TCP exporter, not the "
               "HTTP server"},
    StreamMark{"POST "sv, "an HTTP client connected; have the packets sent as they are, as pcap or pcapng"},
    StreamMark{"CONNECT "sv, "a client of an HTTP proxy connected; have the packets sent as they are, as pcap or "
                             "pcapng"},
};

bool isText(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0x7F || (byte < 0x20 && std::string_view("\t\n\r\f\x1B").find(c) == std::string_view::npos);
    });
}

/// The first line that is not empty, short and safe to show.
std::string firstLine(std::string_view text)
{
    constexpr std::size_t Longest = 200;
    const std::size_t from = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    text.remove_prefix(from);
    return printableText(text.substr(0, std::min(text.find_first_of("\r\n"), Longest)));
}

Error foreign(std::string sentence)
{
    return Error{ErrorCode::NotACapture, std::move(sentence)};
}

} // namespace

Error describeForeignStream(std::span<const std::uint8_t> head)
{
    const std::string_view text{reinterpret_cast<const char*>(head.data()), head.size()};
    if (text.empty())
        return Error{ErrorCode::Empty, "nothing came; it ended before the first byte"};
    const auto* mark =
        std::find_if(Marks.begin(), Marks.end(), [&](const StreamMark& each) { return text.starts_with(each.bytes); });
    if (mark != Marks.end())
        return foreign(std::string(mark->sentence));
    if (text.starts_with("<!") || text.starts_with("<html") || text.starts_with("<?xml"))
        return foreign("what comes is a web page; send the packets themselves, as pcap or pcapng");
    if (isText(text))
        return foreign(
            fmt::format("what comes is text, no packets: “{}”. With tcpdump, -w - gives packets", firstLine(text)));
    std::string bytes;
    for (const std::uint8_t byte : head.first(std::min<std::size_t>(head.size(), 4)))
        bytes += fmt::format("{}{:02x}", bytes.empty() ? "" : " ", byte);
    return foreign(fmt::format("what comes is neither pcap nor pcapng: it begins with {}", bytes));
}

} // namespace waybill
