// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/packet_column.h"
#include "base/progress.h"
#include "base/result.h"
#include "filter/filter_tree.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace waybill {

/// Reads captures again and judges comparisons packet by packet.
class PacketPass {
public:
    /// Comparisons with `isWanted` false are not looked at. All references must outlive the object.
    PacketPass(const Analysis& analysis, const FilterTree& tree, std::vector<bool> isWanted);
    ~PacketPass();

    /// Reads the captures up to `last`, by their place in the runs, and keeps the packets of `only`, or of all of them
    /// (Recording::captures.size()). Once.
    [[nodiscard]] Result<void> read(std::uint32_t last, std::uint32_t only, const Checkpoint& checkpoint);

    [[nodiscard]] const std::vector<PacketEntry>& packets() const { return m_packets; }
    struct Range { ///< indexes into packets(), the end not among them
        std::size_t begin = 0, end = 0;
    };
    /// The packets of one capture, ascending by number; none when it was not kept.
    [[nodiscard]] Range packetsOf(std::uint32_t capture) const { return m_ranges[capture]; }
    /// Whether the comparison holds for the packet with this index in packets().
    [[nodiscard]] bool holds(std::uint32_t comparison, std::size_t packet) const { return m_holds[comparison][packet]; }

private:
    struct State;
    std::unique_ptr<State> m_state;
    std::vector<PacketEntry> m_packets;
    std::vector<Range> m_ranges;            ///< by capture
    std::vector<std::vector<bool>> m_holds; ///< by comparison, by packet
};

} // namespace waybill
