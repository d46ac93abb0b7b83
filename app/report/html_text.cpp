// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_text.h"

#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

/// The five characters that mean something to HTML, in text and in quoted attributes (HTML, "Restrictions on content").
std::string escaped(std::string_view printable)
{
    std::string out;
    out.reserve(printable.size());
    for (const char c : printable) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string onOneLine(std::string_view text)
{
    std::string flat(text);
    std::replace_if(
        flat.begin(), flat.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return flat;
}

} // namespace

std::string htmlText(std::string_view raw)
{
    return escaped(printableText(raw));
}

std::string htmlProse(std::string_view raw)
{
    return htmlText(onOneLine(raw));
}

std::string htmlSaid(std::string_view sentence)
{
    const std::string flat = onOneLine(sentence);
    std::string_view text = flat;
    std::string printable;
    for (;;) {
        const std::size_t at = text.find('\\');
        printable += printableText(text.substr(0, at));
        if (at == std::string_view::npos)
            return escaped(printable);
        printable += '\\';
        text.remove_prefix(at + 1);
    }
}

std::string htmlName(std::string_view name)
{
    return escaped(printableName(name));
}

std::string htmlTime(Timestamp time)
{
    if (time == Timestamp::earliest() || time == Timestamp::latest())
        return "none";
    constexpr std::size_t ToMilliseconds = 23; // HTML's time strings have three decimals at most
    const std::string machine = toRfc3339(time).substr(0, ToMilliseconds);
    std::string shown = machine;
    std::replace(shown.begin(), shown.end(), 'T', ' ');
    return fmt::format("<time datetime=\"{}Z\">{}</time>", machine, shown);
}

void writeHtmlList(const std::vector<std::string>& sentences, std::ostream& out)
{
    if (sentences.empty())
        return;
    out << "<ul>\n";
    for (const std::string& sentence : sentences)
        out << "<li>" << htmlSaid(sentence) << "</li>\n";
    out << "</ul>\n";
}

void writeHtmlTerm(std::string_view term, std::string_view html, std::ostream& out)
{
    if (!html.empty())
        out << fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", term, html);
}

std::string htmlFileName(std::string_view path)
{
    return path == "-" ? std::string("standard input") : htmlText(path.substr(path.rfind('/') + 1));
}

} // namespace waybill
