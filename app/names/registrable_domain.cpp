// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/registrable_domain.h"

#include "base/ip_address.h"

#include <ctime>
#include <libpsl.h>

namespace waybill {

namespace {

bool isIpLiteral(std::string_view host)
{
    if (host.starts_with('['))
        return true; // RFC 3986 §3.2.2: only address literals stand in brackets
    return IpAddress::parse(host).has_value();
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `host` with escaped octets (\DDD, \., see decode/name_text.h) replaced by letters, position by position: an escaped
/// dot separates no labels.
std::string withoutEscapes(std::string_view host)
{
    std::string plain(host);
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (plain[i] != '\\')
            continue;
        const bool isOctet = i + 3 < plain.size() && isDigit(plain[i + 1]);
        const std::size_t end = std::min(plain.size() - 1, i + (isOctet ? 3 : 1));
        for (; i < end; ++i)
            plain[i] = 'x';
        plain[end] = 'x';
    }
    return plain;
}

} // namespace

std::string registrableDomain(std::string_view host)
{
    if (!host.empty() && host.back() == '.')
        host.remove_suffix(1);
    if (host.empty() || isIpLiteral(host))
        return {};
    std::string name(host);
    for (char& c : name)
        c = lower(c);
    const std::string plain = withoutEscapes(name);
    const char* found = psl_registrable_domain(psl_builtin(), plain.c_str());
    if (found == nullptr)
        return name;
    return name.substr(static_cast<std::size_t>(found - plain.c_str()));
}

std::string publicSuffixListVersion()
{
    const std::time_t time = psl_builtin_file_time();
    std::tm utc{};
    if (time <= 0 || gmtime_r(&time, &utc) == nullptr)
        return {};
    char text[sizeof "2026-06-17"];
    return std::strftime(text, sizeof text, "%F", &utc) > 0 ? std::string(text) : std::string();
}

} // namespace waybill
