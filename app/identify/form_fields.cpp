// SPDX-License-Identifier: GPL-3.0-or-later
// Forms: WHATWG URL §5.1. Queries: RFC 3986 §3.4; ending with "#".
#include "identify/form_fields.h"

#include "identify/text_encodings.h"

#include <algorithm>
#include <string>

namespace waybill {

namespace {

constexpr std::size_t LongestGuessedName = 64;

bool isNameCharacter(char c) noexcept
{
    constexpr std::string_view Others = "_.-[]%:$";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           Others.find(c) != std::string_view::npos;
}

bool isWhiteSpace(char c) noexcept
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool tellField(std::string_view text, std::size_t begin, std::string_view field, const UrlFieldTaker& taker,
               bool isForm)
{
    const std::size_t equals = field.find('=');
    const std::size_t nameLength = equals == std::string_view::npos ? 0 : equals;
    const std::string_view raw = equals == std::string_view::npos ? field : field.substr(equals + 1);
    if (raw.empty())
        return true;
    const bool isVerbatim = raw.find_first_of(isForm ? "%+" : "%") == std::string_view::npos;
    const std::string name = decodeFormValue(text.substr(begin, nameLength));
    std::string decoded;
    if (!isVerbatim)
        decoded = isForm ? decodeFormValue(raw) : decodePercent(raw).value_or(std::string(raw));
    UrlField told;
    told.name = name;
    told.value = isVerbatim ? raw : std::string_view(decoded);
    told.valueOffset = begin + (field.size() - raw.size());
    told.valueLength = raw.size();
    told.isVerbatim = isVerbatim;
    return taker(told);
}

} // namespace

void eachUrlField(std::string_view text, char separator, const UrlFieldTaker& taker)
{
    const bool isForm = separator != ';';
    std::size_t at = 0;
    while (at < text.size()) {
        while (!isForm && at < text.size() && isWhiteSpace(text[at]))
            ++at;
        const std::size_t end = std::min(text.find(separator, at), text.size());
        if (!tellField(text, at, text.substr(at, end - at), taker, isForm))
            return;
        at = end + 1;
    }
}

bool looksLikeForm(std::string_view text) noexcept
{
    const std::size_t equals = text.substr(0, LongestGuessedName + 1).find('=');
    if (equals == std::string_view::npos || equals == 0 || equals + 1 == text.size())
        return false;
    if (!std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(equals), isNameCharacter))
        return false;
    const bool isPadding = text.find_first_not_of('=', equals) == std::string_view::npos; // of Base64
    return !isPadding && std::none_of(text.begin(), text.end(), isWhiteSpace);
}

std::size_t queryOfUrl(std::string_view text) noexcept
{
    constexpr std::size_t LongestScheme = 16;
    const std::size_t colon = text.substr(0, LongestScheme).find("://");
    if (colon == std::string_view::npos || colon == 0 || std::any_of(text.begin(), text.end(), isWhiteSpace))
        return std::string_view::npos;
    const std::size_t question = text.find('?');
    return question == std::string_view::npos || question + 1 == text.size() ? std::string_view::npos : question + 1;
}

} // namespace waybill
