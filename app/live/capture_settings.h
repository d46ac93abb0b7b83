// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace waybill {

/// What to capture on an interface of this computer.
struct CaptureSettings {
    std::string interface;
    std::string filter;   ///< pcap-filter(7), checked by checkCaptureFilter(); empty: everything
    int snaplen = 262144; ///< bytes kept of each packet, 64 to 262,144
    int bufferMiB = 64;   ///< of the kernel's ring, 1 to 1,024
    bool isPromiscuous = true;
};

} // namespace waybill
