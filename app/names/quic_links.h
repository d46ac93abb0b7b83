// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "decode/quic_packet.h"

#include <array>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <unordered_map>

namespace waybill {

/// The connection ids by which clients address servers, with the name that the connection's handshake gave: a flow that
/// begins in the middle of such a connection (the client moved to another network, or its NAT gave it another port)
/// takes over the name.
class QuicLinks {
public:
    /// Oldest entries go beyond this: at some 150 octets each, the table stays below a megabyte, and a handset has not
    /// had as many connections alive at once.
    static constexpr std::size_t MaxEntries = 4096;
    /// Shorter ids are hit by chance: one in 65,536 packets by one of two octets.
    static constexpr std::size_t ShortestId = 4;
    /// Ids below this length must be sent to the same address too.
    static constexpr std::size_t ShortestIdAlone = 8;

    struct Known {
        IpAddress server;
        std::uint16_t serverPort = 0;
        std::string name;
        bool isOuter = false;
    };

    void add(std::span<const std::uint8_t> connectionId, Known known);
    /// The connection to which a datagram with a short header belongs; null when it is none that is known.
    [[nodiscard]] const Known* find(std::span<const std::uint8_t> datagram, const IpAddress& server,
                                    std::uint16_t serverPort) const;

private:
    struct Key {
        std::array<std::uint8_t, MaxQuicConnectionId> id{};
        std::uint8_t size = 0;
        std::uint16_t serverPort = 0;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept;
    };
    [[nodiscard]] static Key keyOf(std::span<const std::uint8_t> id, std::uint16_t serverPort) noexcept;

    std::unordered_map<Key, Known, KeyHash> m_known;
    std::deque<Key> m_order;                                       ///< oldest first
    std::array<std::uint32_t, MaxQuicConnectionId + 1> m_ofSize{}; ///< entries by length of their id
};

} // namespace waybill
