// SPDX-License-Identifier: GPL-3.0-or-later
// QUIC: RFC 8999 (invariants), RFC 9000 §17 (v1), RFC 9369 §3.2 (v2: other type numbers). Google QUIC: wire layout
// specification of 2017 (Q039–Q043 public header), Q046 and Q050 with IETF-like long headers. DTLS: RFC 6347 §4.1.
#include "base/byte_reader.h"
#include "flow/content_split.h"

#include <algorithm>
#include <string_view>

namespace waybill {

namespace {

constexpr std::uint32_t QuicVersion1 = 1, QuicVersion2 = 0x6b3343cf;

bool isGoogleVersion(std::uint32_t version) // "Q0xx" or "T05x"
{
    const std::uint32_t family = version >> 16;
    return family == 0x5130 || family == 0x5430;
}

bool isKnownVersion(std::uint32_t version)
{
    const bool isDraft = version >> 8 == 0xff0000 && (version & 0xff) >= 17;
    const bool isFacebook = version >> 8 == 0xfaceb0;
    const bool isForcedNegotiation = (version & 0x0f0f0f0f) == 0x0a0a0a0a;
    return version == QuicVersion1 || version == QuicVersion2 || version == 0 || isDraft || isFacebook ||
           isForcedNegotiation || isGoogleVersion(version);
}

std::uint64_t readVarint(ByteReader& in) // RFC 9000 §16
{
    const std::uint8_t first = in.u8();
    std::uint64_t value = first & 0x3f;
    for (int more = (1 << (first >> 6)) - 1; more > 0; --more)
        value = value << 8 | in.u8();
    return value;
}

enum class QuicType { Initial, ZeroRtt, Handshake, Retry };

QuicType typeOf(std::uint8_t first, std::uint32_t version)
{
    const unsigned bits = first >> 4 & 3;
    if (version == QuicVersion2) // RFC 9369 §3.2: Retry 0, Initial 1, 0-RTT 2, Handshake 3
        return bits == 0 ? QuicType::Retry : static_cast<QuicType>(bits - 1);
    return static_cast<QuicType>(bits);
}

struct QuicWalk {
    std::uint64_t setup = 0;
    std::uint64_t content = 0;
    bool isQuic = false;
    bool isGoogle = false;
};

// One long-header packet at the front of `in`; false when the datagram cannot be followed further.
bool walkLongHeader(ByteReader& in, QuicWalk& walk)
{
    const std::size_t before = in.remaining();
    const std::uint8_t first = in.u8();
    const std::uint32_t version = in.u32be();
    if (in.failed() || !isKnownVersion(version))
        return false;
    walk.isQuic = true;
    walk.isGoogle = isGoogleVersion(version);
    const QuicType type = typeOf(first, version);
    const bool hasNoLength = version == 0 || version == 0x51303436 || type == QuicType::Retry; // negotiation, Q046
    in.skip(in.u8());
    in.skip(in.u8());
    if (!hasNoLength && type == QuicType::Initial)
        in.skip(readVarint(in));
    const std::uint64_t length = hasNoLength ? in.remaining() : readVarint(in);
    const std::uint64_t body = std::min<std::uint64_t>(length, in.remaining());
    in.skip(body);
    const std::uint64_t whole = before - in.remaining();
    (type == QuicType::ZeroRtt && version != 0 ? walk.content : walk.setup) += whole;
    return !in.failed() && length <= body;
}

QuicWalk walkQuic(std::span<const std::uint8_t> bytes)
{
    QuicWalk walk;
    ByteReader in(bytes);
    while (in.remaining() >= 7 && (in.rest()[0] & 0x80) != 0) {
        if (!walkLongHeader(in, walk))
            break;
    }
    if (!walk.isQuic)
        return walk;
    // What follows a coalesced long header: a short-header packet, or zero padding (part of the set-up).
    const auto rest = in.rest();
    const bool isPadding = std::all_of(rest.begin(), rest.end(), [](std::uint8_t b) { return b == 0; });
    (isPadding ? walk.setup : walk.content) += rest.size();
    return walk;
}

// Q039–Q043: flags, 8-byte connection id, version when flag 0x01.
bool isOldGoogleQuic(std::span<const std::uint8_t> bytes)
{
    return bytes.size() > 13 && (bytes[0] & 0x89) == 0x09 && bytes[9] == 'Q' && bytes[10] == '0' && bytes[11] >= '2' &&
           bytes[11] <= '4';
}

bool holdsGoogleHandshake(std::span<const std::uint8_t> bytes)
{
    const std::string_view head(reinterpret_cast<const char*>(bytes.data()), std::min<std::size_t>(bytes.size(), 64));
    return head.find("CHLO") != std::string_view::npos || head.find("REJ") != std::string_view::npos ||
           head.find("SHLO") != std::string_view::npos;
}

bool isDtlsRecord(std::span<const std::uint8_t> bytes)
{
    return bytes.size() >= 13 && bytes[0] >= 20 && bytes[0] <= 25 && bytes[1] == 0xfe &&
           (bytes[2] == 0xff || bytes[2] == 0xfd);
}

std::uint32_t dtlsSetup(std::span<const std::uint8_t> bytes)
{
    std::uint32_t setup = 0;
    while (isDtlsRecord(bytes)) {
        const std::size_t length = std::min<std::size_t>(13 + (std::size_t{bytes[11]} << 8 | bytes[12]), bytes.size());
        setup += bytes[0] == 23 ? 0 : static_cast<std::uint32_t>(length);
        bytes = bytes.subspan(length);
    }
    return setup;
}

} // namespace

DatagramSplit splitDatagram(std::span<const std::uint8_t> bytes, std::uint32_t wireLength, FlowProtocol known)
{
    if (bytes.empty())
        return {known, 0, known == FlowProtocol::Quic};
    if ((bytes[0] & 0x80) != 0) {
        const QuicWalk walk = walkQuic(bytes);
        if (walk.isQuic) {
            const bool allSetup = walk.content == 0; // then what the snaplen cut off was part of it too
            const auto setup = static_cast<std::uint32_t>(allSetup ? wireLength : walk.setup);
            return {walk.isGoogle ? FlowProtocol::GoogleQuic : FlowProtocol::Quic, setup, walk.content > 0};
        }
    }
    if (known == FlowProtocol::Quic)
        return {known, 0, true};
    if (isOldGoogleQuic(bytes) || known == FlowProtocol::GoogleQuic)
        return {FlowProtocol::GoogleQuic, holdsGoogleHandshake(bytes) ? wireLength : 0, true};
    if (isDtlsRecord(bytes))
        return {FlowProtocol::Dtls, dtlsSetup(bytes), false};
    return {known, 0, known == FlowProtocol::Dtls};
}

} // namespace waybill
