// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/mac_address.h"
#include "base/result.h"
#include "names/host_pattern.h"

#include <optional>
#include <string_view>

namespace waybill {

/// What an analyst's rule is about, read from its text.
struct AnalystSubject {
    enum class Kind : std::uint8_t { Prefix, Host, Mac, Port }; ///< an address is a prefix of full length
    Kind kind = Kind::Prefix;
    IpAddress address;   ///< first of the prefix
    unsigned length = 0; ///< of the prefix in bits
    std::optional<HostPattern> host;
    MacAddress mac;
    std::uint16_t port = 0;
    std::uint8_t protocol = 0; ///< of the port; 0: any

    /// Fails with InvalidArgument and a sentence that quotes the text.
    [[nodiscard]] static Result<AnalystSubject> parse(std::string_view text);
    /// Whether the prefix holds the address, or the IPv4 address within it.
    [[nodiscard]] bool holds(const IpAddress& other) const noexcept;
    /// A whole address, not a range.
    [[nodiscard]] bool isAddress() const noexcept
    {
        return kind == Kind::Prefix && length == (address.isV4() ? 32U : 128U);
    }
};

} // namespace waybill
