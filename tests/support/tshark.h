// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

namespace waybill::test {

/// True when tshark and capinfos can be run; tests that ask them skip with a reason when not.
[[nodiscard]] inline bool hasTshark()
{
    return std::system("command -v tshark capinfos >/dev/null 2>&1") == 0;
}

/// Standard output of a shell command; what it writes to standard error is dropped.
[[nodiscard]] inline std::string outputOf(const std::string& command)
{
    const auto close = [](FILE* pipe) { return pclose(pipe); };
    const std::unique_ptr<FILE, decltype(close)> pipe(popen((command + " 2>/dev/null").c_str(), "r"), close);
    std::string text;
    std::array<char, 4096> buffer{};
    while (pipe != nullptr) {
        const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe.get());
        if (count == 0)
            break;
        text.append(buffer.data(), count);
    }
    return text;
}

} // namespace waybill::test
