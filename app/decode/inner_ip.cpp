// SPDX-License-Identifier: GPL-3.0-or-later
// Places in the headers of IPv4 (RFC 791) and IPv6 (RFC 8200).
#include "decode/inner_ip.h"

namespace waybill {

bool isInnermostIp(const PacketSummary& summary, const LayerBytes& bytes) noexcept
{
    if (summary.source.isNone())
        return false;
    if (summary.source.isV6())
        return bytes.u8(0) >> 4 == 6 && bytes.has(40) && summary.source == IpAddress::v6(bytes.u64(8), bytes.u64(16)) &&
               summary.destination == IpAddress::v6(bytes.u64(24), bytes.u64(32));
    return bytes.u8(0) >> 4 == 4 && bytes.has(20) && summary.source == IpAddress::v4(bytes.u32(12)) &&
           summary.destination == IpAddress::v4(bytes.u32(16));
}

std::optional<std::size_t> findInnermostIp(const PacketSummary& summary, const LayerBytes& bytes) noexcept
{
    constexpr std::size_t Farthest = 512; // headers of a link or tunnel are shorter
    for (std::size_t at = 0; at < Farthest && bytes.has(at + 20); ++at) {
        if (isInnermostIp(summary, bytes.behind(at)))
            return at;
    }
    return std::nullopt;
}

} // namespace waybill
