// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/mqtt_reader.h"

#include "decode/mqtt_connect.h"

#include <string>

namespace waybill {

namespace {

std::string_view versionText(std::uint8_t level)
{
    switch (level) {
    case 3: return "MQTT 3.1";
    case 4: return "MQTT 3.1.1";
    default: return "MQTT 5.0";
    }
}

void tellField(NameSink& sink, const Reading& reading, std::string_view name, std::string_view value)
{
    if (value.empty())
        return;
    const std::string text = std::string(name) + "=" + std::string(value);
    sink.onFact(factFrom(reading, FactKind::ChannelField, text));
}

} // namespace

std::size_t MqttReader::look(std::span<const std::uint8_t> bytes, bool isAll)
{
    MqttConnect connect;
    const DecodeStatus status = decodeMqttConnect(bytes, connect);
    if (status == DecodeStatus::Truncated && !isAll) {
        if (connect.size == 0)
            return bytes.size() + 1;
        if (connect.size <= MaxOpeningBytes || bytes.size() < MaxOpeningBytes)
            return std::min(connect.size, MaxOpeningBytes);
    }
    if (connect.level == 0 || (status == DecodeStatus::Malformed && connect.clientId.empty()))
        return 0;
    sink().onFact(factFrom(reading(), FactKind::Protocol, "mqtt"));
    sink().onFact(factFrom(reading(), FactKind::ChannelVersion, versionText(connect.level)));
    tellField(sink(), reading(), "client id", connect.clientId);
    tellField(sink(), reading(), "user name", connect.userName);
    tellField(sink(), reading(), "will topic", connect.willTopic);
    if (connect.hasPassword)
        sink().onFact(factFrom(reading(), FactKind::ChannelField, "password in the clear"));
    return 0;
}

} // namespace waybill
