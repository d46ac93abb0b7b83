// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace waybill {

/// Who counts firmware builds that way. A phone states several builds side by side – MIUI's version and the build of
/// the Android below it stand in one User-Agent – and only two of one naming tell an older firmware from a newer one.
///
/// "Android": two or three capitals and a digit, "JLS36C", "QP1A.190711.020" (source.android.com, "Codenames, tags, and
/// build numbers", 2024-05). "iOS": one or two digits, a capital, digits, "16B92". The first word of a text with
/// blanks, "MIUI V12.0.3". Else "maker": "V12.0.3.0.QJZMIXM", "JHCMIBH43.0", "G960FXXU2BRJ3".
[[nodiscard]] std::string buildNaming(std::string_view build);

} // namespace waybill
