// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace waybill {

/// What a text file is, with the next thing to do, as a sentence; empty when `head`, its first bytes, is not text.
/// Knows what people have lying beside captures: HAR, key logs, PCAPdroid's CSV, mitmproxy flows, printed packets.
[[nodiscard]] std::string describeText(std::string_view head);

} // namespace waybill
