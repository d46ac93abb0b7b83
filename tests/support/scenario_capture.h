// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/capture_writer.h"
#include "support/scenario_plan.h"

#include <string_view>

namespace waybill::test::scenario {

/// Begins the section comment of every generated pcapng file.
inline constexpr std::string_view GeneratedMark = "Generated for a test of Waybill – not a recording of a phone";

/// The run's packets in order of time: exactly the contacts of contactsOf(), DHCP after each boot, DNS. Lost packets
/// are missing, and those longer than the snaplen are cut. `lost`, when given, receives how many are missing.
[[nodiscard]] std::vector<BuiltPacket> packetsOf(const DrawnRun& run, std::uint64_t* lost = nullptr);

/// The run as a whole file in its container. A pcapng file says in its section comment that it was generated, how, and
/// with which seed; classic pcap has no place for that, but its DHCP host name does.
[[nodiscard]] Bytes captureOf(const DrawnRun& run);

/// "before-03.pcapng"
[[nodiscard]] std::string fileNameOf(const DrawnRun& run);

} // namespace waybill::test::scenario
