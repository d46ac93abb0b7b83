// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace waybill {

/// One field as RFC 4180 §2 writes it; a leading formula sign is defused for spreadsheets.
[[nodiscard]] std::string csvQuoted(std::string text);
/// The same of bytes from a capture: what is not printable is escaped first.
[[nodiscard]] std::string csvField(std::string_view raw);

} // namespace waybill
