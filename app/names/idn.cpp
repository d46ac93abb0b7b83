// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/idn.h"

#include "decode/name_text.h"

#include <algorithm>
#include <cstdint>
#include <idn2.h>
#include <iterator>
#include <memory>

namespace waybill {

namespace {

using IdnText = std::unique_ptr<char, decltype(&idn2_free)>;

enum Script : unsigned {
    Common = 0, ///< digits, marks, and whatever the table does not know: stands beside every script
    Latin = 1,
    Greek = 2,
    Cyrillic = 4,
    Armenian = 8,
    Hebrew = 16,
    Arabic = 32,
    Indic = 64,      ///< Devanagari to Sinhala, taken as one: they are not mixed up with each other
    SouthEast = 128, ///< Thai, Lao, Tibetan, Burmese, Khmer
    Georgian = 256,
    Hangul = 512,
    Kana = 1024,
    Bopomofo = 2048,
    Han = 4096,
    Cherokee = 8192,
};

struct Block {
    char32_t first, last;
    unsigned script;
};

// Blocks of the Unicode Character Database (Blocks.txt 15.0) that hold letters which a registry may allow.
constexpr Block Blocks[] = {
    {0x61, 0x7A, Latin},        {0xDF, 0x24F, Latin},       {0x250, 0x2AF, Latin},       {0x370, 0x3FF, Greek},
    {0x400, 0x52F, Cyrillic},   {0x530, 0x58F, Armenian},   {0x590, 0x5FF, Hebrew},      {0x600, 0x6FF, Arabic},
    {0x750, 0x77F, Arabic},     {0x900, 0xDFF, Indic},      {0xE00, 0x109F, SouthEast},  {0x10A0, 0x10FF, Georgian},
    {0x1100, 0x11FF, Hangul},   {0x13A0, 0x13FF, Cherokee}, {0x1780, 0x17FF, SouthEast}, {0x1C80, 0x1C8F, Cyrillic},
    {0x1D00, 0x1DBF, Latin},    {0x1E00, 0x1EFF, Latin},    {0x1F00, 0x1FFF, Greek},     {0x2C60, 0x2C7F, Latin},
    {0x2DE0, 0x2DFF, Cyrillic}, {0x3005, 0x3007, Han},      {0x3040, 0x30FF, Kana},      {0x3100, 0x312F, Bopomofo},
    {0x3400, 0x9FFF, Han},      {0xA640, 0xA69F, Cyrillic}, {0xA720, 0xA7FF, Latin},     {0xAB30, 0xAB6F, Latin},
    {0xAB70, 0xABBF, Cherokee}, {0xAC00, 0xD7AF, Hangul},   {0xF900, 0xFAFF, Han},       {0x20000, 0x323AF, Han},
};

// Lower-case Cyrillic letters that most fonts draw like a Latin one (UTS 39 confusables.txt 15.0).
constexpr char32_t LatinLookAlikes[] = {0x430, 0x435, 0x43E, 0x440, 0x441, 0x443, 0x445, 0x455,
                                        0x456, 0x458, 0x4AF, 0x4BB, 0x4CF, 0x501, 0x51B, 0x51D};

unsigned scriptOf(char32_t character)
{
    const auto block = std::upper_bound(std::begin(Blocks), std::end(Blocks), character,
                                        [](char32_t c, const Block& b) { return c < b.first; });
    if (block == std::begin(Blocks) || character > std::prev(block)->last)
        return Common;
    return std::prev(block)->script;
}

/// The next character of well-formed UTF-8, which libidn2 gives.
char32_t takeCharacter(std::string_view& text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = std::min<std::size_t>(lead < 0x80   ? 1
                                                   : lead < 0xE0 ? 2
                                                   : lead < 0xF0 ? 3
                                                                 : 4,
                                                   text.size());
    char32_t character = size == 1 ? lead : lead & (0x7Fu >> size);
    for (std::size_t i = 1; i < size; ++i)
        character = character << 6 | (static_cast<unsigned char>(text[i]) & 0x3Fu);
    text.remove_prefix(size);
    return character;
}

/// One script, or one of the East Asian mixes with Latin that UTS 39 allows.
bool isAllowedMix(unsigned scripts)
{
    const auto isWithin = [scripts](unsigned allowed) { return (scripts & ~allowed) == 0; };
    return (scripts & (scripts - 1)) == 0 || isWithin(Latin | Han | Kana) || isWithin(Latin | Han | Bopomofo) ||
           isWithin(Latin | Han | Hangul);
}

bool looksOdd(std::string_view label)
{
    unsigned scripts = 0;
    bool isAllAlike = true;
    while (!label.empty()) {
        const char32_t character = takeCharacter(label);
        const unsigned script = scriptOf(character);
        scripts |= script;
        isAllAlike = isAllAlike && (script == Common || std::binary_search(std::begin(LatinLookAlikes),
                                                                           std::end(LatinLookAlikes), character));
    }
    return !isAllowedMix(scripts) || (scripts == Cyrillic && isAllAlike);
}

} // namespace

std::string unicodeForm(std::string_view name)
{
    const bool hasALabel = name.starts_with("xn--") || name.find(".xn--") != std::string_view::npos;
    if (!hasALabel || name.size() > MaxNameOctets) // decoding takes time with the square of the length
        return {};
    const std::string sent(name);
    char* text = nullptr;
    if (idn2_to_unicode_8z8z(sent.c_str(), &text, 0) != IDN2_OK)
        return {};
    const IdnText unicode(text, &idn2_free);
    char* back = nullptr;
    if (idn2_to_ascii_8z(unicode.get(), &back, IDN2_NONTRANSITIONAL) != IDN2_OK)
        return {};
    const IdnText ascii(back, &idn2_free);
    return sent == ascii.get() && sent != unicode.get() ? std::string(unicode.get()) : std::string();
}

bool looksMixedScript(std::string_view name)
{
    const std::string unicode = unicodeForm(name);
    std::string_view rest = unicode;
    while (!rest.empty()) {
        const std::string_view label = rest.substr(0, rest.find('.'));
        if (looksOdd(label))
            return true;
        rest.remove_prefix(std::min(label.size() + 1, rest.size()));
    }
    return false;
}

} // namespace waybill
