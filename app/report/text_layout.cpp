// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_layout.h"

#include <algorithm>
#include <ostream>

namespace waybill {

std::size_t columns(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string padded(std::string text, std::size_t width)
{
    return text + std::string(width - std::min(width, columns(text)), ' ');
}

std::string cut(std::string text, std::size_t width)
{
    if (columns(text) <= width)
        return text;
    while (!text.empty() && columns(text) >= width) {
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80)
            text.pop_back();
        text.pop_back();
    }
    return text + "\u2026";
}

void writeWrapped(std::string_view text, std::size_t indent, std::ostream& out, std::size_t hanging)
{
    std::size_t column = indent;
    out << std::string(indent, ' ');
    indent += hanging;
    bool isFirst = true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        const std::size_t shown = columns(word);
        if (!isFirst && column + 1 + shown > TextWidth) {
            out << '\n' << std::string(indent, ' ');
            column = indent;
            isFirst = true;
        }
        out << (isFirst ? "" : " ") << word;
        column += shown + (isFirst ? 0 : 1);
        isFirst = false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    out << '\n';
}

} // namespace waybill
