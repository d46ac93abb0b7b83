// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bytes.h"
#include "support/paths.h"
#include "support/tshark.h"

#include <string>

namespace waybill::test {

/// What tshark prints for a capture with checksums verified.
[[nodiscard]] inline std::string tshark(const std::string& path, const std::string& arguments)
{
    return outputOf("tshark -n -o ip.check_checksum:TRUE -o tcp.check_checksum:TRUE -o udp.check_checksum:TRUE -r " +
                    path + " " + arguments);
}

/// Display filter that matches whatever tshark finds wrong with a packet.
inline constexpr const char* WrongPackets =
    "-Y '_ws.malformed || _ws.expert.severity == error || ip.checksum.status == 0 || tcp.checksum.status == 0 || "
    "udp.checksum.status == 0'";

} // namespace waybill::test
