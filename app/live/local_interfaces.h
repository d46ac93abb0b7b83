// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/link_type.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// A network interface of this machine, as the system tells it without any privilege.
struct LocalInterface {
    std::string name;        ///< as the system names it, "wlan0"; "any" for all of them at once
    std::string description; ///< empty when there is none
    std::vector<IpAddress> addresses;
    std::optional<LinkType> linkType; ///< that captured packets will have; empty when the kind of hardware is not known
    bool isUp = false;                ///< switched on
    bool isRunning = false;           ///< with a carrier: a cable or an access point
    bool isWireless = false;
    bool isLoopback = false;
};

/// Packets and bytes that an interface received and sent since it exists, by the kernel's counters (/proc/net/dev).
struct InterfaceTraffic {
    std::uint64_t packets = 0, bytes = 0;
};

/// Network interfaces, those with traffic for others first: up and running before the rest, loopback late, "any" last.
/// Asks the system only; captures nothing. Fails when the system refuses the list.
[[nodiscard]] Result<std::vector<LocalInterface>> localInterfaces();
/// Addresses of this computer alone: two questions to the kernel, cheap enough for every second. Empty when it refuses.
[[nodiscard]] std::vector<IpAddress> ownAddresses();
/// The named one; fails with ErrorCode::NotFound and the names there are.
[[nodiscard]] Result<LocalInterface> localInterface(const std::string& name);
/// Empty for "any" and for interfaces that are gone.
[[nodiscard]] std::optional<InterfaceTraffic> interfaceTraffic(const std::string& name);

} // namespace waybill
