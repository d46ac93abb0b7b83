// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/packet_summary.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace waybill {

/// What one fragment brought.
struct FragmentOutcome {
    bool isComplete = false; ///< this fragment was the last one missing; true once per datagram
    /// The datagram behind its IP headers, when complete: what was captured of it up to the first byte that was not.
    /// Valid until the next call of add(). Hand it to decodeTransport with `wireLength` and a summary of this protocol.
    std::span<const std::uint8_t> datagram;
    std::uint32_t wireLength = 0; ///< length of the complete datagram on the wire
    std::uint8_t protocol = 0; ///< of the first fragment, which alone counts (RFC 8200 §4.5); 0 when it was not seen

    bool portsKnown = false; ///< the first fragment of this datagram was seen and had ports
    std::uint16_t sourcePort = 0, destinationPort = 0;
};

/// Reassembles IP datagrams from their fragments (RFC 791 §3.2, RFC 8200 §4.5, RFC 5722), one table a run.
///
/// Overlaps: in IPv4 the bytes seen first win; an IPv6 datagram with an overlap is discarded with all its fragments,
/// but an exact duplicate is only ignored. What a hostile capture can make it hold is limited by the constants below;
/// what goes over them is the oldest, counted in evicted(). Not thread-safe.
class FragmentTable {
public:
    /// Fragments wait this long, in capture time, for their first one (Linux ipfrag_time; RFC 8200 allows 60 s).
    static constexpr std::int64_t LifetimeNs = 30 * NsPerSecond;
    /// Datagrams waiting at once. A handset has a few; the limit is for floods.
    static constexpr std::size_t MaxDatagrams = 1024;
    /// Buffered bytes of all datagrams waiting (four times what Linux allows, ipfrag_high_thresh).
    static constexpr std::size_t MaxBytes = std::size_t{16} << 20;
    /// Pieces of one datagram: 65,535 bytes need 120 at an MTU of 576.
    static constexpr std::size_t MaxPieces = 512;
    /// Largest datagram that a 16-bit length and a 13-bit offset can describe.
    static constexpr std::uint32_t MaxDatagramBytes = 65535;

    FragmentTable();
    ~FragmentTable();
    FragmentTable(FragmentTable&&) noexcept;
    FragmentTable& operator=(FragmentTable&&) noexcept;

    /// Takes one fragment as decodePacket left it. A summary that is no fragment changes nothing.
    FragmentOutcome add(const PacketSummary& fragment);

    [[nodiscard]] std::size_t waiting() const noexcept;       ///< datagrams not complete yet
    [[nodiscard]] std::size_t bufferedBytes() const noexcept; ///< of all of them
    [[nodiscard]] std::uint64_t completed() const noexcept;
    [[nodiscard]] std::uint64_t expired() const noexcept;   ///< still incomplete after LifetimeNs
    [[nodiscard]] std::uint64_t evicted() const noexcept;   ///< gave way to a limit
    [[nodiscard]] std::uint64_t discarded() const noexcept; ///< had an overlap or lengths that contradict each other

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace waybill
