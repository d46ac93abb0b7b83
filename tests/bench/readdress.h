// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "support/bytes.h"

#include <cstdint>
#include <span>
#include <unordered_map>

namespace waybill::test {

/// Gives every copy of a capture handsets of its own: private IPv4 addresses and chosen IPv6 addresses change with the
/// number of the copy, ephemeral ports (32768 and above) are rotated, checksums are corrected (RFC 1624). What lies
/// inside tunnels stays as it is, and so do QUIC connection ids: they key the packets that carry them.
class Readdress {
public:
    /// Copies are numbered from 0 to 16,382: the copy's number fills 14 of the 24 bits of 10.0.0.0/8.
    static constexpr std::uint32_t MaxCopies = 16'383;

    /// Makes a public IPv6 address one of the handsets'; private ones of either family are found without.
    void addHandset(const IpAddress& address);
    /// Rewrites an IP packet in place. Anything too short to be one is left alone.
    void apply(std::span<std::uint8_t> packet, std::uint32_t copy);

private:
    [[nodiscard]] bool isHandset(const IpAddress& address) const;
    [[nodiscard]] IpAddress replacement(const IpAddress& address, std::uint32_t copy);
    void rewriteV4(std::span<std::uint8_t> packet, std::uint32_t copy);
    void rewriteV6(std::span<std::uint8_t> packet, std::uint32_t copy);

    std::unordered_map<IpAddress, std::uint32_t> m_privateV4; ///< number of each private address, in order of sight
    std::unordered_map<IpAddress, bool> m_handsets;
};

} // namespace waybill::test
