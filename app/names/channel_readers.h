// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/stream_reader.h"

namespace waybill {

/// The reader of a long-lived channel (Xiaomi's push channel in both forms, MQTT) that may begin with `bytes`, on any
/// port; none when none does. To be asked before XMPP, which Xiaomi's older form resembles. Costs three comparisons
/// when the first octet is no channel's.
[[nodiscard]] std::unique_ptr<StreamReader> recogniseChannel(NameSink& sink, std::span<const std::uint8_t> bytes);

} // namespace waybill
