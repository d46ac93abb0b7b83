// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/flow_filter.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waybill {

/// "frame.number == 7".
[[nodiscard]] std::string wiresharkFilterOfPacket(std::uint64_t frame);

/// Addresses and names that a row of a list stands for.
struct WiresharkSubject {
    std::vector<IpAddress> addresses;
    std::vector<std::string> names; ///< host names: whole ones, as Destination::names has them
    std::string domain;             ///< a registrable domain with everything under it; may be empty
};

/// A filter, and what it leaves out.
struct BoundedFilter {
    std::string expression;  ///< empty: there is nothing to filter for
    std::size_t leftOut = 0; ///< addresses and names beyond the first MostInFilter of each
};
/// Longer filters cannot be read, and a clipboard full of addresses helps nobody.
inline constexpr std::size_t MostInFilter = 100;

/// Packets to and from the addresses, and packets that ask for, answer about or greet one of the names (DNS, TLS,
/// HTTP): "ip.addr in {192.0.2.1, 192.0.2.7} || dns.qry.name matches "^(a\\.example|…)$" || …". Addresses that share
/// their server with others bring the others' packets too.
[[nodiscard]] BoundedFilter wiresharkFilter(WiresharkSubject subject);

} // namespace waybill
