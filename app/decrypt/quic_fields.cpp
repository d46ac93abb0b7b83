// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/quic_fields.h"

#include <algorithm>
#include <charconv>

namespace waybill {

namespace {

/// More STREAM frames than a datagram of 64 KiB can hold.
constexpr std::size_t MostFrames = 40'000;
constexpr std::int64_t Nanoseconds = 1'000'000'000;

using Words = std::vector<std::string_view>;

/// Nothing between two separators is a word, too; an empty text has none.
Words split(std::string_view text, char separator, std::size_t most)
{
    Words words;
    while (!text.empty() && words.size() <= most) {
        const std::size_t end = std::min(text.find(separator), text.size());
        words.push_back(text.substr(0, end));
        if (end == text.size())
            break;
        text.remove_prefix(end + 1);
        if (text.empty())
            words.emplace_back();
    }
    return words;
}

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isNumber = parsed.ec == std::errc() && parsed.ptr == text.data() + text.size() && !text.empty();
    return isNumber ? std::optional(value) : std::nullopt;
}

/// "1795373643.258296097": seconds and nanoseconds since 1970.
std::optional<Timestamp> timeIn(std::string_view text)
{
    constexpr std::size_t Digits = 9;
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos || text.size() != point + 1 + Digits)
        return std::nullopt;
    const auto seconds = number(text.substr(0, point)), fraction = number(text.substr(point + 1));
    constexpr std::uint64_t MostSeconds = std::uint64_t{INT64_MAX} / Nanoseconds - 1;
    if (!seconds || !fraction || *seconds > MostSeconds)
        return std::nullopt;
    return Timestamp{static_cast<std::int64_t>(*seconds) * Nanoseconds + static_cast<std::int64_t>(*fraction)};
}

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<std::vector<std::uint8_t>> bytesOf(std::string_view hex)
{
    std::vector<std::uint8_t> bytes;
    if (hex.size() % 2 != 0)
        return std::nullopt;
    bytes.reserve(hex.size() / 2);
    for (std::size_t at = 0; at < hex.size(); at += 2) {
        const int high = digit(hex[at]), low = digit(hex[at + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
    return bytes;
}

/// The columns of all frames of a packet, each behind the other as TShark writes them.
struct Columns {
    Words ids, hasOffset, hasLength, offsets, lengths, contents;
    std::size_t offsetsTaken = 0, lengthsTaken = 0, contentsTaken = 0;
};

/// As TShark 4.0 and later versions write a flag.
bool isSet(std::string_view flag)
{
    return flag == "1" || flag == "True";
}

std::optional<std::string_view> next(const Words& words, std::size_t& taken)
{
    return taken < words.size() ? std::optional(words[taken++]) : std::nullopt;
}

/// The frame of number `at`; empty when the columns contradict each other. `isLast`: without a length it may be empty.
std::optional<QuicStreamFrame> frameAt(Columns& columns, std::size_t at, bool isLast)
{
    QuicStreamFrame frame;
    const auto stream = number(columns.ids[at]);
    if (!stream)
        return std::nullopt;
    frame.stream = *stream;
    if (isSet(columns.hasOffset[at])) {
        const auto offset = number(next(columns.offsets, columns.offsetsTaken).value_or(""));
        if (!offset)
            return std::nullopt;
        frame.offset = *offset;
    }
    std::optional<std::uint64_t> length;
    if (isSet(columns.hasLength[at])) {
        length = number(next(columns.lengths, columns.lengthsTaken).value_or(""));
        if (!length)
            return std::nullopt;
    }
    const bool mayBeEmpty = length ? *length == 0 : isLast && columns.contentsTaken == columns.contents.size();
    if (mayBeEmpty)
        return frame;
    auto bytes = bytesOf(next(columns.contents, columns.contentsTaken).value_or("-"));
    if (!bytes || (length && bytes->size() != *length))
        return std::nullopt;
    frame.bytes = std::move(*bytes);
    return frame;
}

} // namespace

std::optional<QuicPacketFrames> readQuicFields(std::string_view line)
{
    const Words words = split(line, '\t', QuicFieldNames.size());
    if (words.size() != QuicFieldNames.size())
        return std::nullopt;
    const auto packet = number(words[0]);
    const auto time = timeIn(words[1]);
    if (!packet || !time)
        return std::nullopt;
    QuicPacketFrames told{*packet, *time, false, {}};
    const auto column = [&words](std::size_t at) { return split(words[at], ',', MostFrames); };
    Columns columns{column(2), column(3), column(4), column(5), column(6), column(7)};
    const std::size_t count = columns.ids.size();
    if (count > MostFrames || columns.hasOffset.size() != count || columns.hasLength.size() != count)
        return told;
    for (std::size_t at = 0; at < count; ++at) {
        std::optional<QuicStreamFrame> frame = frameAt(columns, at, at + 1 == count);
        if (!frame) {
            told.frames.clear();
            return told;
        }
        told.frames.push_back(std::move(*frame));
    }
    told.isReadable = columns.offsetsTaken == columns.offsets.size() &&
                      columns.lengthsTaken == columns.lengths.size() &&
                      columns.contentsTaken == columns.contents.size();
    if (!told.isReadable)
        told.frames.clear();
    return told;
}

} // namespace waybill
