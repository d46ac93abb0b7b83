// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/text_kind.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>

namespace waybill {

namespace {

constexpr std::string_view OpensCaptures = "; Waybill opens pcap and pcapng files";

std::string_view withoutLeadingSpace(std::string_view text)
{
    constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(ByteOrderMark))
        text.remove_prefix(ByteOrderMark.size());
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// A mitmproxy flow file is a row of tnetstrings, "1234:9:websocket;0:~…": a length, a colon, a length, a colon.
bool looksLikeMitmproxy(std::string_view text)
{
    for (int number = 0; number < 2; ++number) {
        const std::size_t digits = text.find_first_not_of("0123456789");
        if (digits == 0 || digits == std::string_view::npos || text[digits] != ':')
            return false;
        text.remove_prefix(digits + 1);
    }
    return true;
}

// RFC 9850 labels, at the start of any line.
bool looksLikeKeyLog(std::string_view text)
{
    constexpr std::array<std::string_view, 6> Labels{
        "CLIENT_RANDOM ",           "CLIENT_HANDSHAKE_TRAFFIC_SECRET ", "SERVER_HANDSHAKE_TRAFFIC_SECRET ",
        "CLIENT_TRAFFIC_SECRET_0 ", "SERVER_TRAFFIC_SECRET_0 ",         "EXPORTER_SECRET "};
    return std::any_of(Labels.begin(), Labels.end(), [text](std::string_view label) {
        const std::size_t at = text.find(label);
        return at == 0 || (at != std::string_view::npos && (text[at - 1] == '\n' || text[at - 1] == '\r'));
    });
}

// UTF-8 beyond ASCII counts as text, control characters do not.
bool isText(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0x7F ||
               (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B);
    });
}

} // namespace

std::string describeText(std::string_view head)
{
    if (looksLikeMitmproxy(head)) // holds binary bodies, so before the test for text
        return "this is a mitmproxy flow file; export it as HAR ('mitmdump -nr FILE --set hardump=FILE.har') and make "
               "a capture of that ('waybill-cli import FILE.har'), or open the capture taken beside it";
    const std::string_view utf16 = head.substr(0, 2);
    if (utf16 == "\xFF\xFE" || utf16 == "\xFE\xFF")
        return "this is text (UTF-16), not a capture" + std::string(OpensCaptures);
    if (!isText(head))
        return {};
    const std::string_view text = withoutLeadingSpace(head);
    if (text.starts_with('{') || text.starts_with('[')) {
        if (contains(text, "\"log\"") && (contains(text, "\"entries\"") || contains(text, "\"creator\"")))
            return "this is a HAR file (HTTP messages, not packets); 'waybill-cli import FILE' makes a capture of it, "
                   "and so does opening it in the window";
        return "this is JSON, not a capture; tshark's and other tools' JSON cannot be turned back into packets";
    }
    if (looksLikeKeyLog(text))
        return "this is a TLS key log; give it with '--keys FILE' beside the capture it belongs to";
    if (text.starts_with("IPProto,SrcIP,"))
        return "this is PCAPdroid's table of connections (CSV), not packets; in PCAPdroid choose to dump to a PCAP "
               "file";
    if (text.starts_with("<?xml") || text.starts_with("<!DOCTYPE") || text.starts_with("<html") ||
        text.starts_with("<svg"))
        return "this is XML or HTML, not a capture; if it was downloaded, the download gave a page instead of the file";
    if (text.starts_with("version https://git-lfs"))
        return "this is a Git LFS pointer; fetch the file itself with 'git lfs pull'";
    return "this is text, not a capture" + std::string(OpensCaptures) +
           "; a hex dump becomes one with Wireshark's 'text2pcap IN OUT.pcapng'";
}

} // namespace waybill
