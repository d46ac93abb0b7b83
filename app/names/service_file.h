// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/result.h"
#include "names/host_pattern.h"
#include "names/service.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// "42.62.48.0/24".
struct AddressPrefix {
    IpAddress base; ///< bits beyond the length are zero
    std::uint8_t length = 0;
    std::string text; ///< as written
};

/// One [[service]] of a rule file.
struct ServiceRule {
    Service service;
    std::vector<HostPattern> hosts;
    std::vector<AddressPrefix> prefixes;
    std::uint32_t line = 0; ///< where the table begins, from 1
};

/// One [[provider]] of a rule file: tokens that say a region, and the host names in which they say it.
struct RegionProvider {
    std::vector<HostPattern> hosts;
    std::vector<DeclaredRegion> regions; ///< each token once
    std::uint32_t line = 0;
};

/// What a rule file holds; resources/README.md ("Service groups") describes the format.
struct ServiceFile {
    std::vector<ServiceRule> services;
    std::vector<RegionProvider> providers;
};

/// Reads a rule file (TOML 1.0). Fails with Corrupt, `path`, and a message that names the line and what is wrong with
/// it (several lines, when several are wrong): a list that names whose servers these are must not be read half.
[[nodiscard]] Result<ServiceFile> parseServiceFile(std::string_view text, const std::string& path);

/// The prefix that `text` writes; empty when it is none, or has bits beyond its length.
[[nodiscard]] std::optional<AddressPrefix> parseAddressPrefix(std::string_view text);
/// The first `length` bits of `address`.
[[nodiscard]] IpAddress maskedAddress(const IpAddress& address, std::uint8_t length) noexcept;

} // namespace waybill
