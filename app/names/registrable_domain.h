// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace waybill {

/// Public suffix + one label of a host name ("api.account.xiaomi.com" → "xiaomi.com"), by libpsl's list, both its ICANN
/// and its private part. The name itself when it is a public suffix or has one label; empty for an empty name and for
/// names that are IP addresses. Case and final dot are ignored. Safe from any thread.
[[nodiscard]] std::string registrableDomain(std::string_view host);

/// Date of the public-suffix list in use, as libpsl gives it; empty when unknown.
[[nodiscard]] std::string publicSuffixListVersion();

} // namespace waybill
