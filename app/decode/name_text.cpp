// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/name_text.h"

namespace waybill {

namespace {

char digit(unsigned value)
{
    return static_cast<char>('0' + value % 10);
}

bool isPrintable(std::uint8_t octet)
{
    return octet > 0x20 && octet < 0x7F;
}

} // namespace

void appendNameOctet(std::string& text, std::uint8_t octet)
{
    if (octet >= 'A' && octet <= 'Z') {
        text += static_cast<char>(octet - 'A' + 'a');
    } else if (octet == '\\') {
        text += "\\\\";
    } else if (isPrintable(octet)) {
        text += static_cast<char>(octet);
    } else {
        text += {'\\', digit(octet / 100U), digit(octet / 10U), digit(octet)};
    }
}

void appendLabelOctet(std::string& text, std::uint8_t octet)
{
    if (octet == '.')
        text += "\\.";
    else
        appendNameOctet(text, octet);
}

std::string nameFromText(std::string_view sent)
{
    std::string name;
    if (sent.size() > MaxNameOctets)
        return name;
    if (!sent.empty() && sent.back() == '.')
        sent.remove_suffix(1);
    name.reserve(sent.size());
    for (const char c : sent)
        appendNameOctet(name, static_cast<std::uint8_t>(c));
    return name;
}

std::string nameFromBytes(std::span<const std::uint8_t> sent)
{
    return nameFromText({reinterpret_cast<const char*>(sent.data()), sent.size()});
}

} // namespace waybill
