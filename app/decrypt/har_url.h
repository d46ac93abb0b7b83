// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waybill {

/// The parts of a URL that a request is made of.
struct HarUrl {
    bool isSecure = false; ///< https or wss
    std::string host;      ///< lower case; IPv6 addresses without brackets
    std::uint16_t port = 0;
    std::string authority; ///< for the Host header: host with brackets, and the port where it is not the scheme's own
    std::string target;    ///< path and query, never empty, without fragment; what may not stand there is %-escaped
};

/// The parts of a URL with a scheme that goes over HTTP: http, https, ws, wss. None for every other (data:, blob:,
/// chrome-extension:), and without a host. RFC 3986; user and password are left out, as browsers do (RFC 9110 §4.2.4).
[[nodiscard]] std::optional<HarUrl> parseHarUrl(std::string_view url);

/// `bytes` with everything %-escaped that may not stand in a form field (RFC 3986 §2.3: unreserved characters stay).
[[nodiscard]] std::string percentEncoded(std::string_view bytes);

} // namespace waybill
