// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/packet_column.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace waybill {

/// Writes packets one by one, capture by capture, so that their number does not matter: one line a packet with capture,
/// number, time in UTC, direction seen from the handset, far side, length on the wire and the flow's name; or one JSON
/// object, waybill.packets/1, with the packets one a line.
class PacketsReport {
public:
    /// `filter`: the expression that they passed; empty without one.
    PacketsReport(const Analysis& analysis, bool asJson, const std::string& filter, std::ostream& out);
    /// The packets of one capture, an index into Recording::captures.
    void add(std::uint32_t capture, const std::vector<PacketEntry>& packets);
    /// Nothing follows.
    void finish();

private:
    void addText(std::uint32_t capture, const PacketEntry& packet);
    void addJson(std::uint32_t capture, const PacketEntry& packet);

    const Analysis& m_analysis;
    std::ostream& m_out;
    bool m_asJson;
    std::uint64_t m_count = 0;
};

} // namespace waybill
