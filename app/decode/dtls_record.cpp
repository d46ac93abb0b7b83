// SPDX-License-Identifier: GPL-3.0-or-later
// DTLS records in the clear: RFC 6347 §4.1 and §4.2.2, RFC 9147 §4 (DTLSPlaintext) and §5.2.
//
//   record:   type 1 | version 2 | epoch 2 | sequence 6 | length 2 | fragment
//   fragment: type 1 | length 3 | message sequence 2 | offset 3 | fragment length 3 | bytes
//
// Versions are 0xfeff (1.0), 0xfefd (1.2 and 1.3) and 0x0100, which OpenSSL and Cisco's VPN spoke before the standard.
#include "decode/dtls_record.h"

#include "base/byte_reader.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::size_t MaxFragment = 16384; // RFC 6347 §4.1

bool isDtlsVersion(std::uint16_t version)
{
    return version == 0xfeff || version == 0xfefd || version == 0xfefc || version == 0x0100;
}

/// Takes up to `length` captured octets; Truncated when more were on the wire, Malformed when not even that.
DecodeStatus takeCaptured(ByteReader& in, std::size_t length, std::size_t onWire, std::span<const std::uint8_t>& bytes)
{
    const bool isAllHere = length <= in.remaining();
    bytes = in.take(std::min(length, in.remaining()));
    if (isAllHere)
        return DecodeStatus::Ok;
    return length <= onWire ? DecodeStatus::Truncated : DecodeStatus::Malformed;
}

} // namespace

bool mayBeDtls(std::span<const std::uint8_t> bytes) noexcept
{
    return bytes.size() > DtlsRecord::HeaderSize && bytes[0] >= 20 && bytes[0] <= 22 && bytes[3] == 0 &&
           bytes[4] == 0 && isDtlsVersion(static_cast<std::uint16_t>(bytes[1] << 8 | bytes[2]));
}

DecodeStatus takeDtlsRecord(std::span<const std::uint8_t>& bytes, std::size_t wireLength, DtlsRecord& record)
{
    record = {};
    ByteReader in(bytes, wireLength);
    bytes = {};
    record.type = in.u8();
    record.version = in.u16be();
    const std::uint16_t epoch = in.u16be();
    record.sequence = std::uint64_t{in.u16be()} << 32;
    record.sequence |= in.u32be();
    const std::size_t length = in.u16be();
    if (in.failed())
        return in.wasCutBySnaplen() ? DecodeStatus::Truncated : DecodeStatus::Malformed;
    if (!isDtlsVersion(record.version) || epoch != 0 || length == 0 || length > MaxFragment)
        return DecodeStatus::Malformed;
    const std::size_t onWire = std::max(wireLength, DtlsRecord::HeaderSize) - DtlsRecord::HeaderSize;
    const DecodeStatus status = takeCaptured(in, length, onWire, record.fragment);
    if (status == DecodeStatus::Ok)
        bytes = in.rest();
    return status;
}

DecodeStatus takeDtlsFragment(std::span<const std::uint8_t>& bytes, std::size_t wireLength,
                              DtlsHandshakeFragment& fragment)
{
    constexpr std::size_t HeaderSize = 12;
    fragment = {};
    ByteReader in(bytes, wireLength);
    bytes = {};
    fragment.type = in.u8();
    fragment.length = in.u24be();
    fragment.messageSequence = in.u16be();
    fragment.offset = in.u24be();
    const std::size_t length = in.u24be();
    if (in.failed())
        return in.wasCutBySnaplen() ? DecodeStatus::Truncated : DecodeStatus::Malformed;
    if (fragment.offset + length > fragment.length)
        return DecodeStatus::Malformed;
    const std::size_t onWire = std::max(wireLength, HeaderSize) - HeaderSize;
    const DecodeStatus status = takeCaptured(in, length, onWire, fragment.bytes);
    if (status == DecodeStatus::Ok)
        bytes = in.rest();
    return status;
}

} // namespace waybill
