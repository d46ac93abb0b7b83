// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_descriptor.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <sys/socket.h>

namespace waybill {

/// A socket on one address of this computer, and nothing else.
struct ListeningSocket {
    FileDescriptor descriptor; ///< non-blocking
    std::string text;          ///< "127.0.0.1:1234", "[::1]:1234"
    std::uint16_t port = 0;    ///< the one that was chosen, when any was asked for
};

/// Listens for TCP connections (one may wait), or receives UDP datagrams. `address` is an IP address; "0.0.0.0" all of
/// IPv4, "::" all there are. Port 0: any that is free. Fails with what is in the way.
[[nodiscard]] Result<ListeningSocket> openListeningSocket(bool isUdp, const std::string& address, std::uint16_t port);

/// "192.168.43.20:40000": an address of IPv4 that came over IPv6 is written as what it is.
[[nodiscard]] std::string socketAddressText(const sockaddr_storage& address);

} // namespace waybill
