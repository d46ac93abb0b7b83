// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace waybill {

/// The style sheet of a page, for <style>: black on white, fonts of the computer, A4. Words of verdicts differ in form,
/// bars in hatches, so that grey print loses nothing. Nothing in it is loaded from anywhere.
[[nodiscard]] std::string_view htmlStyle() noexcept;

} // namespace waybill
