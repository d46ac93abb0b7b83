// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace waybill {

/// `text` as one word of a POSIX shell's command line, whatever is in it: 'don'\''t'. For shells elsewhere, on a router
/// or a phone; on this computer none is used.
[[nodiscard]] inline std::string shellWord(std::string_view text)
{
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

} // namespace waybill
