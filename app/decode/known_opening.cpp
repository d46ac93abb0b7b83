// SPDX-License-Identifier: GPL-3.0-or-later
// WhatsApp, stream (published captures waze.pcap frame 555, whatsapp_login_call.pcap frame 82, both of 2015):
//   "WA" | version 2 (1.5) | length 3 | f8 count … fc length "Android-2.12.124" …        then more lengths and stanzas
//   The first stanza is a list (f8) whose last item is a text (fc) naming client and version. Later versions (6.x) wrap
//   a Noise handshake instead: after the length 24 of a protocol buffer that begins 12 22 0a 20. Nothing in it is
//   clear. Chance: 2^-16 for "WA", 2^-8 or less for each of list or protocol buffer mark, version and the length's top
//   octet.
// PPPP ("CS2 Network P2P"), datagrams of IP cameras (yi-camera.pcap; described by P. Marrapese, 2019, hacked.camera):
//   f1 | type 1 | length 2 of what follows | …      Types 20, 31, 41 and 42 carry the device's id:
//   prefix 8, filled with zeros | number 4 | check letters 8, filled with zeros: "TNPUSAE" 227402 "DSELD" in frame 100.
//   The others taken are the bare f1 00 00 00 and stream data: types d0 and d1, whose content begins with d1.
//   Chance: 2^-32 for the bare one, 2^-39 or less for the others.
// Tuya, datagrams of its devices on the local network (tuya_lp.pcap; described by public clients of the protocol):
//   00 00 55 aa | sequence 4 | command 4 | length 4 of what follows | … | 00 00 aa 55         Chance: 2^-96.
// STUN (RFC 8489 §5): type 2, top bits 0 | length 2, multiple of 4 | 21 12 a4 42 | …           Chance: 2^-52.
// Telegram's call relays ("reflectors", telegram.pcap frame 170; public client library libtgvoip):
//   tag of the call 16 | ff × 12 | ff or fe ff ff ff | …                                         Chance: 2^-127.
#include "decode/known_opening.h"

#include "base/byte_reader.h"

#include <algorithm>

namespace waybill {

namespace {

using Bytes = std::span<const std::uint8_t>;

bool isPrintable(std::uint8_t octet)
{
    return octet > ' ' && octet < 0x7F;
}

std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The text of the last item, when the stanza is a list that ends with one.
std::string_view lastText(Bytes stanza)
{
    constexpr std::uint8_t TextMark = 0xFC;
    for (std::size_t at = 0; at + 2 < stanza.size(); ++at) {
        const Bytes text = stanza.subspan(at + 2);
        if (stanza[at] == TextMark && stanza[at + 1] == text.size() &&
            std::all_of(text.begin(), text.end(), isPrintable))
            return textOf(text);
    }
    return {};
}

KnownOpening whatsApp(Bytes bytes)
{
    constexpr std::uint8_t ListMark = 0xF8;
    ByteReader in(bytes);
    if (in.u8() != 'W' || in.u8() != 'A')
        return {};
    const unsigned major = in.u8();
    (void)in.u8();
    const Bytes stanza = in.take(in.u24be());
    if (stanza.size() < 4)
        return {};
    if (major == 1 && stanza[0] == ListMark) {
        const std::string_view version = lastText(stanza);
        return {version.empty() ? std::string_view{} : "whatsapp", version, {}};
    }
    const bool isNoise = stanza[0] == 0x12 && stanza[1] == stanza.size() - 2 && stanza[2] == 0x0A && stanza[3] == 0x20;
    return {(major == 5 || major == 6) && isNoise ? "whatsapp" : std::string_view{}, {}, {}};
}

/// Capitals filled up with zeros; empty when it is anything else.
std::string_view paddedLetters(Bytes field)
{
    const auto end = std::find(field.begin(), field.end(), std::uint8_t{0});
    const bool isFilled = std::all_of(end, field.end(), [](std::uint8_t octet) { return octet == 0; });
    const bool isText =
        std::all_of(field.begin(), end, [](std::uint8_t octet) { return octet >= 'A' && octet <= 'Z'; });
    return isFilled && isText ? textOf(field.first(static_cast<std::size_t>(end - field.begin()))) : std::string_view{};
}

/// "TNPUSAE-227402-DSELD", the form that is printed on the device.
std::string pppDeviceId(ByteReader& in)
{
    constexpr std::size_t Letters = 8, Digits = 6;
    const std::string_view prefix = paddedLetters(in.take(Letters));
    std::string number = std::to_string(in.u32be());
    const std::string_view check = paddedLetters(in.take(Letters));
    if (prefix.empty() || check.empty())
        return {};
    if (number.size() < Digits)
        number.insert(0, Digits - number.size(), '0');
    return std::string(prefix) + "-" + number + "-" + std::string(check);
}

KnownOpening pppp(Bytes bytes)
{
    ByteReader in(bytes);
    if (in.u8() != 0xF1)
        return {};
    const std::uint8_t type = in.u8();
    const std::size_t length = in.u16be();
    if (in.failed() || length != in.remaining())
        return {};
    switch (type) {
    case 0x00: return {length == 0 ? "pppp" : std::string_view{}, {}, {}};
    case 0xD0:
    case 0xD1: return {in.u8() == 0xD1 && length >= 4 ? "pppp" : std::string_view{}, {}, {}};
    case 0x20:
    case 0x31:
    case 0x41:
    case 0x42: {
        std::string id = pppDeviceId(in);
        return {id.empty() ? std::string_view{} : "pppp", {}, std::move(id)};
    }
    default: return {};
    }
}

bool isTuya(Bytes bytes)
{
    ByteReader in(bytes);
    if (in.u32be() != 0x000055AA)
        return false;
    in.skip(8);
    const std::size_t length = in.u32be();
    return !in.failed() && length == in.remaining() && length >= 4 &&
           ByteReader(in.rest().last(4)).u32be() == 0x0000AA55;
}

bool isStun(Bytes bytes)
{
    ByteReader in(bytes);
    const std::uint16_t type = in.u16be();
    const std::size_t length = in.u16be();
    return type < 0x4000 && in.u32be() == 0x2112A442 && length % 4 == 0 && bytes.size() == 20 + length;
}

bool isTelegramRelay(Bytes bytes)
{
    if (bytes.size() < 32 || (bytes[28] != 0xFF && bytes[28] != 0xFE))
        return false;
    const auto isFull = [](std::uint8_t octet) { return octet == 0xFF; };
    const Bytes front = bytes.subspan(16, 12), back = bytes.subspan(29, 3);
    return std::all_of(front.begin(), front.end(), isFull) && std::all_of(back.begin(), back.end(), isFull);
}

} // namespace

KnownOpening openingOfStream(std::span<const std::uint8_t> bytes)
{
    return whatsApp(bytes);
}

KnownOpening openingOfDatagram(std::span<const std::uint8_t> bytes)
{
    KnownOpening opening = pppp(bytes);
    if (!opening.protocol.empty())
        return opening;
    if (isTuya(bytes))
        opening.protocol = "tuya";
    else if (isStun(bytes))
        opening.protocol = "stun";
    else if (isTelegramRelay(bytes))
        opening.protocol = "telegram-call";
    return opening;
}

} // namespace waybill
