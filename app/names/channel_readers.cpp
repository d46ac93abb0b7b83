// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/channel_readers.h"

#include "decode/mqtt_connect.h"
#include "decode/xiaomi_push.h"
#include "names/mqtt_reader.h"
#include "names/xiaomi_push_reader.h"
#include "names/xiaomi_stream_reader.h"

namespace waybill {

std::unique_ptr<StreamReader> recogniseChannel(NameSink& sink, std::span<const std::uint8_t> bytes)
{
    if (mayBeXiaomiPush(bytes))
        return std::make_unique<XiaomiPushReader>(sink);
    if (mayBeMqttConnect(bytes))
        return std::make_unique<MqttReader>(sink);
    if (XiaomiStreamReader::mayBeginWith(bytes))
        return std::make_unique<XiaomiStreamReader>(sink);
    return nullptr;
}

} // namespace waybill
