// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

namespace waybill {

/// Lines of text reports are no wider, so that they fit a printed page.
inline constexpr std::size_t TextWidth = 100;

/// Columns that a text takes: code points, which is exact for everything printed here but wide and combining
/// characters.
[[nodiscard]] std::size_t columns(std::string_view text);
/// With spaces behind it up to `width` columns.
[[nodiscard]] std::string padded(std::string text, std::size_t width);
/// At most `width` columns, with an ellipsis where something was left out.
[[nodiscard]] std::string cut(std::string text, std::size_t width);
/// Wraps at spaces; continued lines are indented by `hanging` more.
void writeWrapped(std::string_view text, std::size_t indent, std::ostream& out, std::size_t hanging = 0);

} // namespace waybill
