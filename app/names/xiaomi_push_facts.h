// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/reading.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace waybill {

/// Channel names as they are shown.
inline constexpr std::string_view XiaomiPushChannel = "Xiaomi push", XiaomiMessagingChannel = "Xiaomi MIMC";

/// Tells one field of Xiaomi's push channel, by its name in either form of it ("udid" and "uid" are the same): what is
/// known by its own kind, the rest as "name=value". A host that is a name is also told as name, source Push. Empty
/// values and the constant "cmd", "chid=0" and "cipher=0" say nothing and are left out.
void tellXiaomiField(NameSink& sink, const Reading& reading, std::string_view name, std::string_view value);

/// "Android 11 (SDK 30)"; "Android (SDK 99)" for a level whose release is not listed.
[[nodiscard]] std::string androidSystemText(std::uint64_t apiLevel);

} // namespace waybill
