// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/opening_reader.h"

namespace waybill {

/// Reads the CONNECT of an MQTT client that is not encrypted (decode/mqtt_connect.h): who it says it is.
///
/// Facts: Protocol "mqtt"; ChannelVersion "MQTT 3.1.1"; ChannelField "client id=…", "user name=…", "will topic=…", and
/// "password in the clear" without the password.
class MqttReader final : public OpeningReader {
public:
    explicit MqttReader(NameSink& sink) noexcept : OpeningReader(sink) {}

private:
    [[nodiscard]] std::size_t look(std::span<const std::uint8_t> bytes, bool isAll) override;
};

} // namespace waybill
