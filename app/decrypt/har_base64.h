// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waybill {

/// What Base64 (RFC 4648 §4, also the alphabet of §5) stands for. White space and missing padding are taken; none when
/// anything else stands in it.
[[nodiscard]] std::optional<std::string> base64Decoded(std::string_view text);

} // namespace waybill
