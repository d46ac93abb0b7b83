// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/live_source.h"
#include "live/stream_input.h"

#include <memory>
#include <string>
#include <vector>

namespace waybill {

/// The command line of ssh for this source.
[[nodiscard]] std::vector<std::string> sshArguments(const SshSource& source);
/// What runs on the other computer: tcpdump without the very connection that its packets come through, which else would
/// capture itself without end. For any shell there.
[[nodiscard]] std::string remoteCommand(const SshSource& source);

/// tcpdump over ssh. Fails when ssh is not installed or nothing sensible was asked for; what ssh says later becomes a
/// sentence.
[[nodiscard]] Result<std::unique_ptr<StreamInput>> openSsh(const SshSource& source);
/// Where dumpcap is; fails when it is not installed or this user may not run it, with what to do.
[[nodiscard]] Result<std::string> dumpcapProgram();
/// Wireshark's dumpcap on this computer. Fails when it is not installed or this user may not run it.
[[nodiscard]] Result<std::unique_ptr<StreamInput>> openDumpcap(const DumpcapSource& source);

} // namespace waybill
