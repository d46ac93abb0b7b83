// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/har_base64.h"

#include <cstdint>

namespace waybill {

namespace {

constexpr int NoDigit = -1;

int digitOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    return c == '/' || c == '_' ? 63 : NoDigit;
}

} // namespace

std::optional<std::string> base64Decoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t bits = 0;
    int held = 0;
    bool isPadded = false;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            continue;
        if (c == '=') {
            isPadded = true;
            continue;
        }
        const int digit = digitOf(c);
        if (digit == NoDigit || isPadded)
            return std::nullopt;
        bits = (bits << 6 | static_cast<std::uint32_t>(digit)) & 0xFFFFFF;
        held += 6;
        if (held >= 8) {
            held -= 8;
            out += static_cast<char>(bits >> held & 0xFF);
        }
    }
    return out;
}

} // namespace waybill
