// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/xiaomi_push_reader.h"

#include "decode/xiaomi_push.h"
#include "names/xiaomi_push_facts.h"

#include <algorithm>
#include <string>

namespace waybill {

namespace {

constexpr std::uint64_t MessagingChannelId = 9; // MIMC_CHID of the published MIMC SDK
constexpr std::string_view FieldChannelId = "chid";

bool isMessaging(const XiaomiPushFrame& frame)
{
    return std::any_of(frame.header.begin(), frame.header.end(), [](const XiaomiPushField& field) {
        return field.name == FieldChannelId && field.isNumber && field.number == MessagingChannelId;
    });
}

} // namespace

std::size_t XiaomiPushReader::look(std::span<const std::uint8_t> bytes, bool isAll)
{
    XiaomiPushFrame frame;
    const DecodeStatus status = decodeXiaomiPush(bytes, frame);
    if (status == DecodeStatus::Malformed)
        return 0;
    if (status == DecodeStatus::Truncated && !isAll) {
        if (frame.size == 0)
            return bytes.size() + 1;
        if (frame.size <= MaxOpeningBytes)
            return frame.size;
    }
    const bool isConnect =
        frame.kind == XiaomiPushFrame::Kind::Connect || frame.kind == XiaomiPushFrame::Kind::ConnectReply;
    if (status == DecodeStatus::Ok || isConnect)
        tell(frame);
    return 0;
}

void XiaomiPushReader::tell(const XiaomiPushFrame& frame)
{
    const std::string_view channel = isMessaging(frame) ? XiaomiMessagingChannel : XiaomiPushChannel;
    sink().onFact(factFrom(reading(), FactKind::Channel, channel));
    for (const std::vector<XiaomiPushField>* fields : {&frame.header, &frame.payload}) {
        for (const XiaomiPushField& field : *fields) {
            const std::string number = field.isNumber ? std::to_string(field.number) : std::string{};
            const std::string nameless = field.name.empty() ? "field " + std::to_string(field.tag) : std::string{};
            tellXiaomiField(sink(), reading(), field.name.empty() ? std::string_view{nameless} : field.name,
                            field.isNumber ? std::string_view{number} : field.text);
        }
    }
}

} // namespace waybill
