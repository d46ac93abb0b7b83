// SPDX-License-Identifier: GPL-3.0-or-later
// QUIC packets: RFC 8999 (what all versions share), RFC 9000 §17.2 (long headers), §19 (frames), RFC 9369 §3.2 (type
// numbers of version 2). Version numbers: IANA "QUIC Versions", the QUIC working group's wiki page "QUIC Versions",
// and the sources of mvfst (QuicConstants.h), all read 2026-06.
//
//   first: 1 | fixed bit | type 2 | 4 bits protected    version 4 | destination id <1> | source id <1>
//   Initial: token <varint> | length varint | packet number 1–4 and payload, protected
//   0-RTT, Handshake: length varint | …      Retry: token, tag 16      Version Negotiation: version 4 …
#include "decode/quic_packet.h"

#include "base/byte_reader.h"

#include <cstring>

namespace waybill {

namespace {

constexpr std::size_t ShortestProtected = 4 + 16; // RFC 9001 §5.4.2: what must follow for the header's mask
constexpr std::size_t SmallestClientDatagram = 1200, ShortestFirstId = 8; // RFC 9000 §14.1, §7.2

enum FrameType : std::uint64_t {
    Padding = 0,
    Ping = 1,
    Ack = 2,
    AckEcn = 3,
    Crypto = 6,
    ConnectionClose = 0x1c,
    ApplicationClose = 0x1d,
};

std::uint64_t readVarint(ByteReader& in) noexcept // RFC 9000 §16
{
    const std::uint8_t first = in.u8();
    std::uint64_t value = first & 0x3fU;
    for (const std::uint8_t octet : in.take((std::size_t{1} << (first >> 6)) - 1))
        value = value << 8 | octet;
    return value;
}

bool isGoogleVersion(std::uint32_t version) noexcept // "Q0xx", "T0xx"
{
    const std::uint32_t family = version >> 16;
    return family == 0x5130 || family == 0x5430;
}

bool isNibbleIdVersion(std::uint32_t version) noexcept // Q044 to Q046: both id lengths in one octet
{
    return version >= 0x51303434 && version <= 0x51303436;
}

bool isReservedVersion(std::uint32_t version) noexcept // RFC 9000 §15
{
    return (version & 0x0f0f0f0fU) == 0x0a0a0a0aU;
}

/// Number of an IETF draft, 0 when it is none.
std::uint32_t draftOf(std::uint32_t version) noexcept
{
    return version >> 8 == 0xff0000U ? version & 0xffU : 0;
}

QuicPacketType typeOf(std::uint8_t first, QuicScheme scheme) noexcept
{
    const unsigned bits = first >> 4 & 3U;
    const bool isVersion2 = scheme == QuicScheme::V2 || scheme == QuicScheme::V2Draft;
    return static_cast<QuicPacketType>(isVersion2 ? (bits + 3) % 4 : bits); // RFC 9369 §3.2: Retry 0, Initial 1, …
}

DecodeStatus statusOf(const ByteReader& in) noexcept
{
    if (!in.failed())
        return DecodeStatus::Ok;
    return in.wasCutBySnaplen() ? DecodeStatus::Truncated : DecodeStatus::Malformed;
}

/// Behind the connection ids: to the end of the packet.
DecodeStatus readBody(ByteReader& in, std::span<const std::uint8_t> bytes, QuicLongHeader& header) noexcept
{
    header.packet = bytes;
    if (header.type == QuicPacketType::Retry || header.type == QuicPacketType::VersionNegotiation)
        return DecodeStatus::Ok;
    if (header.type == QuicPacketType::Initial)
        in.skip(readVarint(in));
    const std::uint64_t length = readVarint(in);
    if (in.failed())
        return statusOf(in);
    header.packetNumberOffset = in.offset();
    if (length < ShortestProtected)
        return DecodeStatus::Malformed;
    in.skip(length);
    if (!in.failed())
        header.packet = bytes.first(in.offset());
    return statusOf(in);
}

/// PADDING frames are single zeros, a thousand of them in a client's packet: eight at a time.
void skipPadding(ByteReader& in) noexcept
{
    const std::span<const std::uint8_t> rest = in.rest();
    std::size_t count = 0;
    for (std::uint64_t word = 0; count + sizeof(word) <= rest.size(); count += sizeof(word)) {
        std::memcpy(&word, rest.data() + count, sizeof(word));
        if (word != 0)
            break;
    }
    while (count < rest.size() && rest[count] == 0)
        ++count;
    in.skip(count);
}

void skipAck(ByteReader& in, bool hasEcn) noexcept // RFC 9000 §19.3
{
    (void)readVarint(in); // largest acknowledged
    (void)readVarint(in); // delay
    std::uint64_t ranges = readVarint(in);
    (void)readVarint(in);
    for (; ranges > 0 && !in.failed(); --ranges) {
        (void)readVarint(in);
        (void)readVarint(in);
    }
    for (int counts = hasEcn ? 3 : 0; counts > 0; --counts)
        (void)readVarint(in);
}

void skipClose(ByteReader& in, bool isTransport) noexcept // RFC 9000 §19.19
{
    (void)readVarint(in); // error
    if (isTransport)
        (void)readVarint(in); // type of the frame that caused it
    in.skip(readVarint(in));
}

/// Reads the frame of `type`; false when such a frame cannot stand in an Initial packet.
bool readFrame(std::uint64_t type, ByteReader& in, QuicInitialFrames& frames)
{
    switch (type) {
    case Padding: skipPadding(in); return true;
    case Ping: return true;
    case Ack:
    case AckEcn: skipAck(in, type == AckEcn); return true;
    case Crypto: {
        QuicCryptoFrame frame;
        frame.offset = readVarint(in);
        frame.bytes = in.take(readVarint(in));
        if (!in.failed())
            frames.crypto.push_back(frame);
        return true;
    }
    case ConnectionClose:
    case ApplicationClose:
        skipClose(in, type == ConnectionClose);
        frames.closesConnection = true;
        return true;
    default: return false;
    }
}

} // namespace

QuicScheme quicSchemeOf(std::uint32_t version) noexcept
{
    if (const std::uint32_t draft = draftOf(version); draft >= 22 && draft <= 34) {
        if (draft >= 33)
            return QuicScheme::V1;
        if (draft >= 29)
            return QuicScheme::Draft29;
        return draft >= 23 ? QuicScheme::Draft23 : QuicScheme::Draft22;
    }
    switch (version) {
    case QuicVersion1: return QuicScheme::V1;
    case QuicVersion2: return QuicScheme::V2;
    case 0x709a50c4: return QuicScheme::V2Draft;
    case 0x51303530: return QuicScheme::GoogleQ050;
    case 0x54303530: return QuicScheme::GoogleT050;
    case 0x54303531: return QuicScheme::GoogleT051;
    default: return QuicScheme::Unspecified;
    }
}

bool isKnownQuicVersion(std::uint32_t version) noexcept
{
    const bool isFacebook = version >> 8 == 0xfaceb0; // mvfst: 001 draft 22, 002 draft 27, 003 version 1, 00e … tests
    return version == QuicVersion1 || quicSchemeOf(version) != QuicScheme::Unspecified || isFacebook ||
           isGoogleVersion(version) || isReservedVersion(version) || draftOf(version) >= 17;
}

bool mayStartQuic(std::span<const std::uint8_t> bytes, std::size_t wireLength) noexcept
{
    if (bytes.size() < 7 || (bytes[0] & 0x80U) == 0)
        return false;
    const std::uint32_t version = ByteReader(bytes.subspan(1)).u32be();
    if (isKnownQuicVersion(version))
        return true;
    if (version == 0 || (bytes[0] & 0xf0U) != 0xc0U || wireLength < SmallestClientDatagram)
        return false;
    QuicLongHeader header;
    return decodeQuicLongHeader(bytes, wireLength, header) == DecodeStatus::Ok &&
           header.packet.size() == bytes.size() && header.destinationId.size() >= ShortestFirstId;
}

DecodeStatus decodeQuicLongHeader(std::span<const std::uint8_t> bytes, std::size_t wireLength,
                                  QuicLongHeader& header) noexcept
{
    header = {};
    ByteReader in(bytes, wireLength);
    const std::uint8_t first = in.u8();
    header.version = in.u32be();
    if (in.failed())
        return statusOf(in);
    if ((first & 0x80U) == 0 || isNibbleIdVersion(header.version))
        return DecodeStatus::Unsupported;
    header.destinationId = in.take(in.u8());
    header.sourceId = in.take(in.u8());
    if (in.failed())
        return statusOf(in);
    header.type =
        header.version == 0 ? QuicPacketType::VersionNegotiation : typeOf(first, quicSchemeOf(header.version));
    const bool areIdsLong =
        header.destinationId.size() > MaxQuicConnectionId || header.sourceId.size() > MaxQuicConnectionId;
    if (areIdsLong && header.version != 0) // RFC 8999 §5.1 allows 255 octets, no version to date does
        return DecodeStatus::Malformed;
    return readBody(in, bytes, header);
}

DecodeStatus decodeQuicInitialFrames(std::span<const std::uint8_t> payload, QuicInitialFrames& frames)
{
    frames.crypto.clear();
    frames.closesConnection = false;
    ByteReader in(payload);
    while (in.remaining() > 0) {
        if (!readFrame(readVarint(in), in, frames))
            return DecodeStatus::Unsupported;
    }
    return statusOf(in);
}

} // namespace waybill
