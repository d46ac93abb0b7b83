// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <string>
#include <sys/types.h>
#include <vector>

namespace waybill {

/// Where a program of Waybill's own stands: beside this one, else in ../libexec/waybill. Fails when it is in neither;
/// `purpose` continues "the program NAME, which …".
[[nodiscard]] Result<std::string> helperProgram(const std::string& name, const std::string& purpose);

/// In the program that is started: where the two descriptors are found.
inline constexpr std::array<int, 2> HelperDescriptors{3, 4};

/// Starts a program with two descriptors in fixed places, which stay the caller's, and an empty environment. Gives 0
/// and its process, else errno.
[[nodiscard]] int startHelper(std::vector<std::string> arguments, std::array<int, 2> descriptors, pid_t& process);

} // namespace waybill
