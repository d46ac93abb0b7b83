// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace waybill {

/// How far a decoder came. An odd packet is data to be counted and shown, never a failure of the program.
enum class DecodeStatus : std::uint8_t {
    Ok,
    Truncated,   ///< the capture kept fewer bytes than were on the wire (snaplen); what is missing was sent
    Malformed,   ///< the bytes contradict the protocol, or end early on the wire itself
    Unsupported, ///< well-formed as far as read, but Waybill does not decode what follows
};

} // namespace waybill
