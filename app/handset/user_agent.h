// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace waybill {

/// What one User-Agent says about the device; fields stay empty when it says nothing of them. The text is the sender's:
/// browsers in "desktop mode" and apps that copy another's User-Agent say what is not so.
struct UserAgentTraits {
    std::string model;   ///< "SM-G960F", "iPhone10,6", "iPhone" when no more is said
    std::string build;   ///< "QP1A.190711.020", "MIUI V12.0.3.0.QJZMIXM", "16B92"
    std::string system;  ///< "Android 10", "iOS 12.1"
    std::string locale;  ///< "zh_CN", as written
    std::string network; ///< "WIFI", or the operator's name
    bool isPhone = false;
    bool isDesktop = false;
};

/// Reads the forms that Android, MIUI, EMUI and HarmonyOS, iOS, large apps on them and desktop browsers send.
[[nodiscard]] UserAgentTraits readUserAgent(std::string_view userAgent);

} // namespace waybill
