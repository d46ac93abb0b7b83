// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/name_text.h"

#include <array>

namespace waybill {

namespace {

char digit(unsigned value)
{
    return static_cast<char>('0' + value % 10);
}

constexpr bool isPrintable(std::uint8_t octet)
{
    return octet > 0x20 && octet < 0x7F;
}

/// What stands for an octet in a name where one character does, lower-cased; 0 where appendNameOctet() writes more.
constexpr std::array<char, 256> SingleCharacters = [] {
    std::array<char, 256> characters{};
    for (unsigned octet = 0; octet < characters.size(); ++octet) {
        if (octet >= 'A' && octet <= 'Z')
            characters[octet] = static_cast<char>(octet - 'A' + 'a');
        else if (octet != '\\' && isPrintable(static_cast<std::uint8_t>(octet)))
            characters[octet] = static_cast<char>(octet);
    }
    return characters;
}();

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

void appendLabel(std::string& text, std::span<const std::uint8_t> label)
{
    for (const std::uint8_t octet : label) {
        const char character = SingleCharacters[octet];
        if (octet == '.')
            text += "\\.";
        else if (character != 0)
            text += character;
        else
            appendNameOctet(text, octet);
    }
}

std::string nameFromText(std::string_view sent)
{
    std::string name;
    if (sent.size() > MaxNameOctets)
        return name;
    if (!sent.empty() && sent.back() == '.')
        sent.remove_suffix(1);
    name.reserve(sent.size());
    for (const char c : sent) {
        const char character = SingleCharacters[static_cast<std::uint8_t>(c)];
        if (character != 0)
            name += character;
        else
            appendNameOctet(name, static_cast<std::uint8_t>(c));
    }
    return name;
}

std::string nameFromBytes(std::span<const std::uint8_t> sent)
{
    return nameFromText({reinterpret_cast<const char*>(sent.data()), sent.size()});
}

} // namespace waybill
