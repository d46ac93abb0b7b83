// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/host_pattern.h"

#include "base/ip_address.h"

#include <algorithm>
#include <fmt/format.h>
#include <libpsl.h>
#include <tuple>

namespace waybill {

namespace {

// RFC 1035 §2.3.4.
constexpr std::size_t MaxLabel = 63;
constexpr std::size_t MaxName = 253;
// Longest text of a name with every octet escaped as \DDD: four characters each.
constexpr std::size_t MaxNameText = MaxName * 4;
constexpr std::string_view BelowMark = "*.";

Failure bad(std::string_view text, std::string_view what)
{
    return Failure(Error{ErrorCode::InvalidArgument, fmt::format("host pattern \"{}\": {}", text, what)});
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '*';
}

/// What is wrong with the labels of a pattern; empty when nothing is.
std::string_view wrongLabels(std::string_view labels)
{
    if (labels.empty() || labels.size() > MaxName)
        return "empty, or longer than a host name may be (253)";
    for (std::size_t start = 0; start <= labels.size();) {
        const std::size_t end = std::min(labels.find('.', start), labels.size());
        if (end == start || end - start > MaxLabel)
            return "a label is empty or longer than 63";
        start = end + 1;
    }
    if (!std::all_of(labels.begin(), labels.end(), [](char c) { return c == '.' || isNameCharacter(c); }))
        return "only a-z, 0-9, '-', '_', '.' and '*' may stand in it (names beyond ASCII as xn--…)";
    return {};
}

bool isPublicSuffix(std::string_view end)
{
    const std::string name(end);
    return psl_is_public_suffix2(psl_builtin(), name.c_str(), PSL_TYPE_ICANN) != 0;
}

/// Whether one label fits one label of a pattern; `*` is any run of characters.
bool labelMatches(std::string_view pattern, std::string_view label) noexcept
{
    std::size_t p = 0, l = 0, star = std::string_view::npos, retry = 0;
    while (l < label.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = l;
        } else if (p < pattern.size() && pattern[p] == label[l]) {
            ++p;
            ++l;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            l = ++retry;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

/// Takes the last label off; `rest` is empty when it was the only one.
std::string_view takeLastLabel(std::string_view& rest) noexcept
{
    const std::size_t dot = rest.rfind('.');
    const std::string_view label = dot == std::string_view::npos ? rest : rest.substr(dot + 1);
    rest = dot == std::string_view::npos ? std::string_view{} : rest.substr(0, dot);
    return label;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

Result<HostPattern> HostPattern::parse(std::string_view text)
{
    HostPattern pattern;
    pattern.m_text = text;
    pattern.m_isWithBelow = text.starts_with(BelowMark);
    const std::string_view labels = pattern.m_isWithBelow ? text.substr(BelowMark.size()) : text;
    if (const std::string_view wrong = wrongLabels(labels); !wrong.empty())
        return bad(text, wrong);
    if (IpAddress::parse(labels))
        return bad(text, "this is an address; write it under prefixes");
    const std::size_t star = text.rfind('*');
    const std::size_t dot = star == std::string_view::npos ? std::string_view::npos : text.find('.', star);
    if (star != std::string_view::npos && dot == std::string_view::npos)
        return bad(text, "the last label cannot hold '*'");
    pattern.m_fixedEnd = star == std::string_view::npos ? 0 : dot + 1;
    const std::string_view end = pattern.fixedEnd();
    if (end.find('.') == std::string_view::npos || isPublicSuffix(end))
        return bad(text, "this would cover a whole public suffix");
    pattern.m_labels = static_cast<std::size_t>(std::count(labels.begin(), labels.end(), '.')) + 1;
    pattern.m_letters = labels.size() - static_cast<std::size_t>(std::count(labels.begin(), labels.end(), '*'));
    return pattern;
}

bool HostPattern::matches(std::string_view host) const noexcept
{
    std::string_view pattern = m_text;
    if (m_isWithBelow)
        pattern.remove_prefix(BelowMark.size());
    while (!pattern.empty() && !host.empty()) {
        if (!labelMatches(takeLastLabel(pattern), takeLastLabel(host)))
            return false;
    }
    return pattern.empty() && (host.empty() || m_isWithBelow);
}

std::strong_ordering HostPattern::compareSpecificity(const HostPattern& other) const noexcept
{
    return std::tuple(m_labels, m_letters, !m_isWithBelow) <=>
           std::tuple(other.m_labels, other.m_letters, !other.m_isWithBelow);
}

std::string comparableHost(std::string_view host)
{
    if (!host.empty() && host.back() == '.' && !host.ends_with("\\."))
        host.remove_suffix(1);
    if (host.size() > MaxNameText || host.starts_with('['))
        return {};
    std::string name;
    name.reserve(host.size());
    for (std::size_t i = 0; i < host.size(); ++i) {
        const char c = host[i];
        name.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        if (c == '\\')
            i += i + 3 < host.size() && isDigit(host[i + 1]) ? 3 : 1;
    }
    return name;
}

} // namespace waybill
