// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/live_source.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace waybill {

/// Where `capture` takes packets from, as typed.
struct SourceArguments {
    CaptureSettings settings; ///< of an interface of this computer; its filter is that of every source
    std::string pipe, tcp, udp, ssh, adb, pcapdroid, dumpcap, extcap;
    std::string remoteInterface = "any", remoteTcpdump = "tcpdump";
    std::uint16_t sshPort = 0;
    std::string app, apiKey;
    std::vector<std::string> extcapOptions;
};

/// Adds the options to `capture`, one source of which must be given.
void addSourceOptions(CLI::App& capture, SourceArguments& typed);
/// The source that was named. Throws CLI::ValidationError for what cannot be meant: no source or two, an option of
/// another source, an address that is none.
[[nodiscard]] LiveSource sourceOf(const CLI::App& capture, const SourceArguments& typed);

} // namespace waybill
