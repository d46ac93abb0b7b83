// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/reading.h"

#include <cstdint>

namespace waybill {

inline constexpr std::uint16_t SsdpPort = 1900;

/// Tells what a message of SSDP says about the machine that sent it: services that it looks for or offers, the system
/// and the product that it names as its server, its User-Agent. A request's Host is told as a name of its flow.
void tellSsdp(NameSink& sink, const Reading& reading, const Datagram& datagram);

} // namespace waybill
