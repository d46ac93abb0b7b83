// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/readdress.h"
#include "support/bytes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waybill::test {

/// One packet of the material: an IP packet, and when it comes after the start of its copy.
struct SourcePacket {
    std::int64_t offsetNs = 0;
    std::uint32_t wireLength = 0; ///< of the IP packet
    Bytes bytes = {};
};

/// The material of one copy: the IP packets of all captures, in order of time, each capture beginning at 0.
struct BenchSource {
    std::vector<SourcePacket> packets = {};
    Readdress readdress = {};
    std::size_t captures = 0;
    std::size_t skipped = 0; ///< packets without IP, or of a link type that is not unwrapped
};

/// Reads the captures. Silences over ten seconds are cut to ten, so that captures of days still fit into one copy. A
/// file that is no capture is named on standard error and left out.
[[nodiscard]] BenchSource loadBenchSource(const std::vector<std::string>& paths);

} // namespace waybill::test
