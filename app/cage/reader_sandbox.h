// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace waybill {

/// Takes from this process, for good, what reading captures does not need: network, other programs, privileges to come,
/// core dumps, and every way to change a file system; files can be opened for reading only (seccomp, rlimits). What is
/// forbidden fails with EPERM; a socket, another program or a look into other processes ends the process with SIGSYS.
/// Threads to come inherit it. Returns a sentence when the system refuses, else "".
[[nodiscard]] std::string closeReaderSandbox();

} // namespace waybill
