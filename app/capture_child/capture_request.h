// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace waybill {

/// What the program was asked to do; nothing is read from the environment or from files.
struct CaptureRequest {
    std::string interface; ///< as the system names it; "any" for all of them
    std::string filter;    ///< in libpcap's language; empty: everything
    int snaplen = 262144;  ///< bytes kept of a packet; Wireshark's largest
    int bufferMiB = 64;    ///< of the kernel's ring
    int isPromiscuous = 1; ///< 0 or 1
    int output = -1;       ///< open descriptor of the first file
    int control = -1;      ///< connected socket (control_channel.h)
};

/// Reads the arguments into `request`. Returns a sentence when one is unknown, missing or out of range, else "".
[[nodiscard]] std::string readRequest(int count, char** arguments, CaptureRequest& request);

/// Captures until told to stop, the parent is gone, or it cannot go on. Returns the exit status: 0 when it ended as it
/// was told, else 1.
[[nodiscard]] int runCapture(const CaptureRequest& request);

} // namespace waybill
