// SPDX-License-Identifier: GPL-3.0-or-later
// Vendor channels and unknown protocols: frames of Xiaomi's push channel (also as the body of one whose checksum is
// still to come), XML start tags, MQTT, known openings and printable text; then the same bytes as streams in pieces and
// as a datagram.
#include "decode/known_opening.h"
#include "decode/mqtt_connect.h"
#include "decode/xiaomi_push.h"
#include "decode/xml_start_tag.h"
#include "name_fuzz.h"
#include "names/first_bytes.h"

#include <cstddef>

using namespace waybill;

namespace {

void check(bool isTrue)
{
    if (!isTrue)
        __builtin_trap();
}

void pushFrames(std::span<const std::uint8_t> bytes)
{
    XiaomiPushFrame frame;
    if (decodeXiaomiPush(bytes, frame) == DecodeStatus::Ok)
        check(frame.size <= bytes.size());
    std::vector<std::uint8_t> open{
        0xC2, 0xFE, 0, 5, 0, 0, static_cast<std::uint8_t>(bytes.size() >> 8), static_cast<std::uint8_t>(bytes.size())};
    if (bytes.size() > 0x7FFF)
        return;
    open.insert(open.end(), bytes.begin(), bytes.end());
    check(decodeXiaomiPush(open, frame) == DecodeStatus::Truncated);
    check(frame.header.size() <= 64 && frame.payload.size() <= 64);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(data, size);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    pushFrames(bytes);
    MqttConnect connect;
    if (decodeMqttConnect(bytes, connect) == DecodeStatus::Ok)
        check(connect.clientId.size() + connect.userName.size() + connect.willTopic.size() <= size);
    XmlStartTag tag;
    if (decodeXmlStartTag(text, tag))
        check(tag.attributes.size() <= 32);
    check(openingOfStream(bytes).version.size() <= size);
    (void)openingOfDatagram(bytes);
    check(PrintableText(bytes).text().size() <= PrintableText::MaxText);

    const std::uint64_t seed = fuzz::seedOf(bytes);
    (void)fuzz::namesInPieces(bytes, 5222, 7, seed, false);
    (void)fuzz::namesInPieces(bytes, 1883, 300, seed, true);
    fuzz::CheckingSink sink;
    NameReader reader(sink);
    Datagram datagram;
    datagram.bytes = bytes;
    datagram.wireLength = static_cast<std::uint32_t>(size);
    (void)reader.onDatagram(fuzz::flowTo(32100), datagram);
    return 0;
}
