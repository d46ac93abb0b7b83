// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace waybill {

/// Gives up every capability for good, and allows only the system calls that capturing needs from now on (seccomp,
/// filter mode): another one, open() above all, ends the program with SIGSYS. Call once, when all is open. Returns a
/// sentence when the system refuses, else "".
[[nodiscard]] std::string closeSandbox();

} // namespace waybill
