// SPDX-License-Identifier: GPL-3.0-or-later
// Xiaomi's push channel ("slim"), by which every MIUI handset reports itself; usually TCP port 5222, 443 or 80.
//
//   frame:   magic 2 = C2 FE | version 2 = 5 | length of body 4 | body | checksum 4         numbers are big-endian
//   body:    payload type 2 (2 = protobuf) | length of header 2 | length of payload 4 | header | payload
//   header and payload: protocol buffers: (field number << 3 | wire type) as a varint, then the value
//
// Found in the bytes of the published capture xiaomi.pcap (six connections of 2021 and 2022, 28 frames, both
// directions) and confirmed by definitions that Xiaomi itself published with its MIMC SDK (mimc-cpp-sdk, 2018–2019:
// ims_push_service.proto, control_message.proto, constant.h), which speaks the same frames:
// - The checksum is Adler-32 (RFC 1950 §8.2) over magic to end of body: it fits in all 28 frames.
// - A body of length 0 is a ping in either direction: always C2FE0005 00000000 0D2301C6.
// - The first frame of each side is the command CONN in the clear. Its payload differs by side: the client's first
//   field is a number (version), the server's a string (challenge); so one direction is enough to tell them apart.
// - Every later body is encrypted with a key made from the challenge and is not touched here. The capture shows that it
//   always begins with other octets than 00 02.
// - "udid" is "a-" and 40 upper-case hexadecimal digits. The published definition calls it a SHA-1 of the IMEI; public
//   copies of later clients hash IMEI, Android id and serial number, or less where the region forbids it. The bytes do
//   not tell which.
// - "host" of the client is the server that it meant to reach, a name or an address, with or without a port. "host" of
//   the server is the number of its front end ("4539").
// - "connpt" is the access: "wifi", or type, radio and access point name of the SIM ("mobile-lte-taif").
// - "andver" is Android's API level, "sdk" the version of the push client.
// - Not understood: the empty field 4 of the reply is where the definition has a session key; it was always empty.
//
// By chance: random octets at the start of a segment begin a frame once in 2^32; a whole frame's checksum fits once in
// 2^32 of those. Of a cut frame nothing is believed but a CONN: payload type, the sum of three lengths and the header's
// fields must fit there, which random octets do less often than a checksum.
//
// What xiaomi.pcap says in the clear (frame: client → server, then what the server answers):
//   3  192.168.244.219 → 115.164.74.232   Redmi Note 9S, V12.5.2.0.RJWMIXM, API level 30, a-D7A5D8A9…24F6C5E2,
//      mobile-lte-taif, ar_EG_#u-nu-latn, host 47.241.35.73:5222, sdk 42.   4: challenge 3268684933, host 4539
//   8  192.168.247.13 → 115.164.74.232    M2010J19SG, V12.0.9.0.QJQMIXM, API level 29, a-C5DF7C8E…A59A83C,
//      wifi, ar_EG, host 47.241.35.73:5222, sdk 42.   9: challenge 8444435767, host 7098
//  13  192.168.93.59 → 97.39.119.172      M2101K7BG, V12.5.15.0.RKLMIXM, API level 30, a-AC941D2A…76F6952A,
//      mobile-lte-taif, ar_EG, host 47.241.59.87:5222, sdk 46.   14: challenge 9284365371, host d38c
//  22  192.168.2.100 → 3.127.176.74       Redmi Note 9 Pro, V12.0.3.0.QJZMIXM, API level 29, a-1456E7A6…E40A214A,
//      wifi, en_US, host fr-app-chat-global-xiaomi-net1-1667981913.eu-central-1.elb.amazonaws.com:5222, sdk 41.
//      24: challenge 9020791192, host e8d7
//  37  192.168.2.100 → 18.193.233.122     Redmi Note 8T, V12.5.1.0.RCXRUXM, API level 30, a-50583459…1F9E9782,
//      wifi, ru_RU, host fr-app-chat-global-xiaomi-net2-2117517874.eu-central-1.elb.amazonaws.com, sdk 46.
//      39: challenge 8499585311, host f832
//   1  47.241.7.88 → 10.52.151.160        server's side only: challenge 5386370769, host 7f04
#include "decode/xiaomi_push.h"

#include "base/byte_reader.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr std::array<std::uint8_t, 4> MagicAndVersion{0xC2, 0xFE, 0, 5};

// The client refuses larger bodies (Blob.MAX_BLOB_SIZE in public copies of it); a length above it is not a frame.
constexpr std::uint32_t MaxBody = 32768;

// Three times what the published definitions hold; more are only hostile.
constexpr std::size_t MaxFields = 64;

constexpr std::uint16_t PayloadProtobuf = 2;
constexpr std::string_view CommandConnect = "CONN";
constexpr std::uint32_t HeaderCommand = 5, ReplySettings = 3, ConnectSettings = 9, PayloadFirst = 1;

// By field number from 1.
constexpr std::array<std::string_view, 11> HeaderNames{"chid", "uuid", "server", "resource", "cmd",    "subcmd",
                                                       "id",   "dir",  "cipher", "err_code", "err_str"};
constexpr std::array<std::string_view, 12> ConnectNames{
    "version", "model", "os", "udid", "sdk", "connpt", "host", "locale", "psc", "andver", "publicKeyN", "publicKeyE"};
constexpr std::array<std::string_view, 4> ReplyNames{"challenge", "host", "psc", "sessionKey"};
constexpr std::array<std::string_view, 5> SettingsNames{"psc.fetchBucket", "psc.useBucketV2", "psc.clientVersion",
                                                        "psc.cloudVersion", "psc.dots"};

using Names = std::span<const std::string_view>;
using Bytes = std::span<const std::uint8_t>;

std::uint32_t adler32(Bytes bytes)
{
    constexpr std::uint32_t Modulus = 65521;
    std::uint32_t low = 1, high = 0; // bodies are short enough to reduce at each octet
    for (const std::uint8_t byte : bytes) {
        low = (low + byte) % Modulus;
        high = (high + low) % Modulus;
    }
    return high << 16 | low;
}

/// A protocol buffers varint: 7 bits an octet, lowest first; at most ten octets.
std::uint64_t varint(ByteReader& in)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 70; shift += 7) {
        const std::uint8_t octet = in.u8();
        if (shift < 64)
            value |= std::uint64_t{octet & 0x7FU} << shift;
        if ((octet & 0x80) == 0)
            return value;
    }
    in.skip(in.remaining() + 1); // an eleventh octet: no varint
    return 0;
}

/// Takes one field; false at the end, where bytes are missing, or where they are no field.
bool takeField(ByteReader& in, Names names, XiaomiPushField& field)
{
    if (in.remaining() == 0)
        return false;
    const std::uint64_t key = varint(in);
    field.tag = static_cast<std::uint32_t>(key >> 3);
    field.name = field.tag > 0 && field.tag <= names.size() ? names[field.tag - 1] : std::string_view{};
    switch (key & 7) {
    case 0:
        field.isNumber = true;
        field.number = varint(in);
        break;
    case 2: {
        const std::uint64_t length = varint(in);
        const Bytes text = in.take(static_cast<std::size_t>(std::min<std::uint64_t>(length, SIZE_MAX)));
        field.text = {reinterpret_cast<const char*>(text.data()), text.size()};
        break;
    }
    default: in.skip(in.remaining() + 1); // the definitions know no other wire type
    }
    return !in.failed() && key >> 3 > 0 && key >> 35 == 0;
}

/// Appends the fields of one message; false when it holds something else too, or is cut.
bool takeFields(Bytes message, Names names, std::vector<XiaomiPushField>& fields)
{
    ByteReader in(message);
    XiaomiPushField field;
    while (fields.size() < MaxFields && takeField(in, names, field)) {
        fields.push_back(field);
        field = {};
    }
    return !in.failed() && in.remaining() == 0;
}

Bytes bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// Puts the push settings' own fields in the place of the one that holds them.
void openSettings(std::vector<XiaomiPushField>& fields, std::uint32_t tag)
{
    std::vector<XiaomiPushField> opened;
    for (const XiaomiPushField& field : fields) {
        std::vector<XiaomiPushField> inner;
        const bool isOpen =
            field.tag == tag && !field.isNumber && takeFields(bytesOf(field.text), SettingsNames, inner);
        if (!isOpen)
            inner.assign(1, field);
        if (opened.size() + inner.size() <= MaxFields)
            opened.insert(opened.end(), inner.begin(), inner.end());
    }
    fields = std::move(opened);
}

void readPayload(Bytes payload, XiaomiPushFrame& frame)
{
    frame.kind = XiaomiPushFrame::Kind::OtherCommand;
    const bool isConnect = frame.command == CommandConnect;
    XiaomiPushField first;
    ByteReader in(payload);
    const bool hasSide = isConnect && takeField(in, {}, first) && first.tag == PayloadFirst;
    if (hasSide)
        frame.kind = first.isNumber ? XiaomiPushFrame::Kind::Connect : XiaomiPushFrame::Kind::ConnectReply;
    const Names names = !hasSide ? Names{} : first.isNumber ? Names{ConnectNames} : Names{ReplyNames};
    (void)takeFields(payload, names, frame.payload);
    if (hasSide)
        openSettings(frame.payload, first.isNumber ? ConnectSettings : ReplySettings);
}

/// Reads a body in the clear, of which `body` is there; false when it is none.
bool readBody(Bytes body, std::size_t wholeBody, XiaomiPushFrame& frame)
{
    ByteReader in(body);
    const std::uint16_t type = in.u16be();
    const std::size_t headerSize = in.u16be();
    const std::size_t payloadSize = in.u32be();
    if (in.failed() || type != PayloadProtobuf || 8 + headerSize + payloadSize != wholeBody)
        return false;
    const Bytes header = in.take(headerSize);
    if (in.failed() || !takeFields(header, HeaderNames, frame.header))
        return false;
    const auto command = std::find_if(frame.header.begin(), frame.header.end(), [](const XiaomiPushField& field) {
        return field.tag == HeaderCommand && !field.isNumber;
    });
    if (command == frame.header.end())
        return false;
    frame.command = command->text;
    frame.header.erase(command);
    readPayload(in.rest().first(std::min(payloadSize, in.remaining())), frame);
    return true;
}

} // namespace

bool mayBeXiaomiPush(std::span<const std::uint8_t> bytes) noexcept
{
    if (bytes.empty() || bytes[0] != MagicAndVersion[0])
        return false;
    const std::size_t known = std::min(bytes.size(), MagicAndVersion.size());
    if (!std::equal(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(known), MagicAndVersion.begin()))
        return false;
    ByteReader in(bytes);
    in.skip(MagicAndVersion.size());
    return in.u32be() <= MaxBody; // 0 when it is not there yet
}

DecodeStatus decodeXiaomiPush(std::span<const std::uint8_t> bytes, XiaomiPushFrame& frame)
{
    frame = {};
    if (!mayBeXiaomiPush(bytes))
        return DecodeStatus::Malformed;
    ByteReader in(bytes);
    in.skip(MagicAndVersion.size());
    const std::size_t bodySize = in.u32be();
    if (in.failed())
        return DecodeStatus::Truncated;
    frame.size = XiaomiPushHeaderSize + bodySize + XiaomiPushTrailerSize;
    const bool isWhole = bytes.size() >= frame.size;
    const Bytes body = in.take(std::min(bodySize, in.remaining()));
    if (isWhole && in.u32be() != adler32(bytes.first(XiaomiPushHeaderSize + bodySize))) {
        frame = {};
        return DecodeStatus::Malformed;
    }
    if (!readBody(body, bodySize, frame)) {
        frame.header.clear();
        if (isWhole)
            frame.kind = bodySize == 0 ? XiaomiPushFrame::Kind::Ping : XiaomiPushFrame::Kind::Encrypted;
    }
    return isWhole ? DecodeStatus::Ok : DecodeStatus::Truncated;
}

} // namespace waybill
