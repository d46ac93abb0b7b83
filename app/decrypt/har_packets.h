// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/timestamp.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// Where the packets of one connection go from and to, and how it is told from others.
struct StandInConnection {
    IpAddress client, server; ///< of one family
    std::uint16_t clientPort = 0, serverPort = 0;
    std::uint32_t number = 0; ///< differs between connections of the same addresses and ports: where sequences begin
};

/// What one side said in one go.
struct StandInTurn {
    bool isFromClient = true;
    Timestamp from, to; ///< of its first and of its last byte; `to` is not before `from`
    std::string bytes;
};

/// A connection of the handset without an address or name of its own in a HAR file, in either family: addresses that
/// are set aside for documentation (RFC 5737, RFC 3849).
[[nodiscard]] IpAddress standInHandset(IpFamily family) noexcept;

/// Makes the packets (IP without a link layer) of a TCP connection that carries these turns in order: handshake,
/// segments of at most 1,440 bytes, acknowledgments, and the end from both sides. When the server says nothing, nothing
/// of it is seen behind the handshake, so that what was sent counts as not acknowledged. Times never go back; a turn
/// without bytes is none. Checksums are right.
void makeConnection(const StandInConnection& connection, const std::vector<StandInTurn>& turns,
                    const std::function<void(Timestamp, std::span<const std::uint8_t>)>& take);

} // namespace waybill
