// SPDX-License-Identifier: GPL-3.0-or-later
// Google QUIC before it took over the IETF's packets: "QUIC Wire Layout Specification" (2016, to Q036) and "QUIC
// Crypto" (2016), with the changes of Chromium's quic/core/quic_framer.cc: numbers in network order from Q039, no
// private flags from Q034, long headers from Q044.
//
//   public header: flags 1 (01 version, 02 reset, 08 8-octet id, 30 length of the packet number) | id 8 | version 4 |
//                  packet number 1, 2, 4 or 6 | message hash 12 | [to Q033: private flags 1] | frames
//   Q044–Q046:     first 1 (top bit, low bits length of the number) | version 4 | id lengths 1 | ids | number | hash 12
//   … stream frame:  1 fin length offset×3 id×2 | id 1–4 | offset 0, 2–8 | [length 2] | data message:       "CHLO" |
//   tags 2 | 0 2 | tags × (tag 4, end of value 4) | values           (little-endian throughout)
#include "decode/google_quic.h"

#include "base/byte_reader.h"
#include "decode/name_text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace waybill {

namespace {

constexpr std::size_t ConnectionIdSize = 8, HashSize = 12;
constexpr unsigned FirstNetworkOrder = 39, FirstWithoutPrivateFlags = 34, FirstLongHeader = 44, LastOwnHeader = 46;
constexpr std::uint8_t HasVersion = 0x01, HasConnectionId = 0x08, NeitherResetNorMultipath = 0xc3;
constexpr std::uint8_t StreamFrame = 0x80, PingFrame = 0x07;
constexpr std::uint32_t HandshakeStream = 1;
constexpr std::string_view HelloMagic = "CHLO";
constexpr unsigned MaxTags = 128; // QUIC Crypto: kMaxEntries

/// The number in "Q046"; 0 for every other version.
unsigned versionNumber(std::span<const std::uint8_t> tag) noexcept
{
    const auto isDigit = [](std::uint8_t octet) { return octet >= '0' && octet <= '9'; };
    if (tag.size() != 4 || tag[0] != 'Q' || tag[1] != '0' || !isDigit(tag[2]) || !isDigit(tag[3]))
        return 0;
    return (tag[2] - '0') * 10U + (tag[3] - '0');
}

DecodeStatus statusOf(const ByteReader& in) noexcept
{
    if (!in.failed())
        return DecodeStatus::Ok;
    return in.wasCutBySnaplen() ? DecodeStatus::Truncated : DecodeStatus::Malformed;
}

void readPublicHeader(std::uint8_t flags, ByteReader& in, GoogleQuicPacket& packet) noexcept
{
    constexpr std::array<std::size_t, 4> NumberSizes{1, 2, 4, 6};
    packet.connectionId = in.take(ConnectionIdSize);
    packet.version = versionNumber(in.take(4));
    in.skip(NumberSizes[flags >> 4 & 3U] + HashSize);
    if (packet.version < FirstWithoutPrivateFlags)
        in.skip(1);
}

void readLongHeader(std::uint8_t first, ByteReader& in, GoogleQuicPacket& packet) noexcept
{
    packet.version = versionNumber(in.take(4));
    const std::uint8_t lengths = in.u8(); // destination and source; 0 for none, else the length less 3
    const auto lengthOf = [](unsigned nibble) { return nibble == 0 ? std::size_t{0} : std::size_t{nibble} + 3; };
    const auto destination = in.take(lengthOf(lengths >> 4U));
    const auto source = in.take(lengthOf(lengths & 0x0fU));
    packet.connectionId = destination.empty() ? source : destination;
    in.skip((packet.version == LastOwnHeader ? (first & 3U) + 1 : 4) + HashSize);
}

std::uint64_t readNumber(ByteReader& in, std::size_t size, bool isNetworkOrder) noexcept
{
    const auto octets = in.take(size);
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < octets.size(); ++i)
        value = value << 8 | octets[isNetworkOrder ? i : octets.size() - 1 - i];
    return value;
}

/// Reads a stream frame behind its type; false when its header is damaged.
bool readStreamFrame(std::uint8_t type, bool isNetworkOrder, ByteReader& in, std::vector<QuicCryptoFrame>& pieces)
{
    const std::size_t offsetCode = type >> 2 & 7U;
    const std::uint64_t stream = readNumber(in, (type & 3U) + 1, isNetworkOrder);
    QuicCryptoFrame piece;
    piece.offset = readNumber(in, offsetCode == 0 ? 0 : offsetCode + 1, isNetworkOrder);
    const bool hasLength = (type & 0x20U) != 0;
    const std::size_t length = hasLength ? static_cast<std::size_t>(readNumber(in, 2, isNetworkOrder)) : in.remaining();
    if (in.failed())
        return false;
    piece.bytes = in.take(std::min(length, in.remaining())); // the rest was not captured
    if (stream == HandshakeStream)
        pieces.push_back(piece);
    return true;
}

/// Behind a frame that is not read (an acknowledgement, whose layout changed often): the hello is found by its magic,
/// and checked by its table.
void findHello(std::span<const std::uint8_t> frames, std::vector<QuicCryptoFrame>& pieces)
{
    const auto at = std::search(frames.begin(), frames.end(), HelloMagic.begin(), HelloMagic.end());
    if (at != frames.end())
        pieces.push_back({0, frames.subspan(static_cast<std::size_t>(at - frames.begin()))});
}

/// The tag's four octets as text, without the zeros that fill short ones.
std::string_view tagText(std::span<const std::uint8_t> tag) noexcept
{
    const std::string_view text(reinterpret_cast<const char*>(tag.data()), tag.size());
    return text.substr(0, text.find('\0'));
}

void keepValue(std::string_view tag, std::span<const std::uint8_t> value, GoogleClientHello& hello)
{
    if (tag == "SNI" && hello.serverName.empty())
        hello.serverName = nameFromBytes(value);
    else if (tag == "UAID" && value.size() <= MaxGoogleUserAgent)
        hello.userAgent.assign(value.begin(), value.end());
}

} // namespace

bool mayStartGoogleQuic(std::span<const std::uint8_t> bytes) noexcept
{
    if (bytes.size() < 1 + ConnectionIdSize + 4)
        return false;
    if ((bytes[0] & 0x80U) != 0) {
        const unsigned version = versionNumber(bytes.subspan(1, 4));
        return version >= FirstLongHeader && version <= LastOwnHeader;
    }
    const bool isPublicHeader =
        (bytes[0] & NeitherResetNorMultipath) == HasVersion && (bytes[0] & HasConnectionId) != 0;
    if (!isPublicHeader)
        return false;
    const unsigned version = versionNumber(bytes.subspan(1 + ConnectionIdSize, 4));
    return version > 0 && version < FirstLongHeader;
}

DecodeStatus decodeGoogleQuicPacket(std::span<const std::uint8_t> bytes, std::size_t wireLength,
                                    GoogleQuicPacket& packet) noexcept
{
    packet = {};
    if (!mayStartGoogleQuic(bytes))
        return DecodeStatus::Unsupported;
    ByteReader in(bytes, wireLength);
    const std::uint8_t first = in.u8();
    if ((first & 0x80U) != 0)
        readLongHeader(first, in, packet);
    else
        readPublicHeader(first, in, packet);
    packet.frames = in.rest();
    return statusOf(in);
}

void readGoogleHandshakeStream(const GoogleQuicPacket& packet, std::vector<QuicCryptoFrame>& pieces)
{
    const std::size_t before = pieces.size();
    ByteReader in(packet.frames);
    while (in.remaining() > 0) {
        const std::span<const std::uint8_t> rest = in.rest();
        const std::uint8_t type = in.u8();
        if ((type & StreamFrame) != 0) {
            if (!readStreamFrame(type, packet.version >= FirstNetworkOrder, in, pieces))
                break;
        } else if (type != PingFrame) {
            if (type != 0 && pieces.size() == before) // 0: padding to the end
                findHello(rest, pieces);
            break;
        }
    }
}

DecodeStatus decodeGoogleClientHello(std::span<const std::uint8_t> message, GoogleClientHello& hello)
{
    hello = {};
    ByteReader in(message);
    const auto magic = in.take(HelloMagic.size());
    const unsigned count = in.u16le();
    in.skip(2);
    if (!std::equal(magic.begin(), magic.end(), HelloMagic.begin()))
        return DecodeStatus::Unsupported;
    if (count > MaxTags)
        return DecodeStatus::Malformed;
    const auto table = in.take(std::size_t{count} * 8);
    if (in.failed())
        return DecodeStatus::Truncated;
    const std::span<const std::uint8_t> values = in.rest();
    const std::size_t valuesAt = message.size() - values.size();
    std::size_t begin = 0;
    for (ByteReader row(table); row.remaining() > 0;) {
        const std::string_view tag = tagText(row.take(4));
        const std::size_t end = row.u32le();
        if (end < begin)
            return DecodeStatus::Malformed;
        if (end > values.size())
            return DecodeStatus::Truncated;
        keepValue(tag, values.subspan(begin, end - begin), hello);
        if (tag == "SNI")
            hello.serverNameEnd = valuesAt + end;
        begin = end;
    }
    hello.isComplete = true;
    return DecodeStatus::Ok;
}

} // namespace waybill
