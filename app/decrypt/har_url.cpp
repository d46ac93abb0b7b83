// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/har_url.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace waybill {

namespace {

struct Scheme {
    std::string_view name;
    bool isSecure;
    std::uint16_t port;
};
constexpr std::array<Scheme, 4> Schemes{Scheme{"http", false, 80}, Scheme{"https", true, 443}, Scheme{"ws", false, 80},
                                        Scheme{"wss", true, 443}};

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

void appendEscaped(char c, std::string& out)
{
    constexpr std::string_view Digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += Digits[byte >> 4U];
    out += Digits[byte & 15U];
}

bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           std::string_view("-._~").find(c) != std::string_view::npos;
}

/// Bytes that end a request line, or that a reader would take for its end.
std::string targetOf(std::string_view rest)
{
    std::string target;
    if (rest.empty() || rest.front() != '/')
        target = "/";
    for (const char c : rest) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= ' ' || byte >= 0x7F)
            appendEscaped(c, target);
        else
            target += c;
    }
    return target;
}

/// A name, or an address in dots or in brackets; nothing that could end a header line.
bool isHost(std::string_view host)
{
    constexpr std::size_t LongestHost = 255; // RFC 1035 §2.3.4
    return !host.empty() && host.size() <= LongestHost && std::none_of(host.begin(), host.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= ' ' || byte == 0x7F || c == '/' || c == '\\' || c == '"' || c == '<' || c == '>';
    });
}

std::optional<std::uint16_t> portOf(std::string_view digits, std::uint16_t usual)
{
    if (digits.empty())
        return usual;
    std::uint16_t port = 0;
    const char* const end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, port);
    if (error != std::errc() || rest != end || port == 0)
        return std::nullopt;
    return port;
}

} // namespace

std::optional<HarUrl> parseHarUrl(std::string_view url)
{
    const std::size_t colon = url.find("://");
    const std::string name = colon == std::string_view::npos ? std::string() : lowerCase(url.substr(0, colon));
    const auto* const scheme =
        std::find_if(Schemes.begin(), Schemes.end(), [&name](const Scheme& known) { return known.name == name; });
    if (scheme == Schemes.end())
        return std::nullopt;
    std::string_view rest = url.substr(colon + 3);
    rest = rest.substr(0, rest.find('#'));
    const std::size_t authorityEnd = std::min(rest.find_first_of("/?"), rest.size());
    std::string_view authority = rest.substr(0, authorityEnd);
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos)
        authority.remove_prefix(at + 1);
    const bool isBracketed = authority.starts_with('[');
    const std::size_t hostEnd = isBracketed ? authority.find(']') : std::min(authority.find(':'), authority.size());
    if (hostEnd == std::string_view::npos)
        return std::nullopt;
    HarUrl parsed;
    parsed.isSecure = scheme->isSecure;
    parsed.host = lowerCase(authority.substr(isBracketed ? 1 : 0, hostEnd - (isBracketed ? 1 : 0)));
    std::string_view behind = authority.substr(hostEnd + (isBracketed ? 1 : 0));
    if (behind.starts_with(':'))
        behind.remove_prefix(1);
    const auto port = portOf(behind, scheme->port);
    if (!isHost(parsed.host) || !port)
        return std::nullopt;
    parsed.port = *port;
    parsed.authority = isBracketed ? '[' + parsed.host + ']' : parsed.host;
    if (parsed.port != scheme->port)
        parsed.authority += ':' + std::to_string(parsed.port);
    parsed.target = targetOf(rest.substr(authorityEnd));
    return parsed;
}

std::string percentEncoded(std::string_view bytes)
{
    std::string out;
    for (const char c : bytes) {
        if (isPlain(c))
            out += c;
        else
            appendEscaped(c, out);
    }
    return out;
}

} // namespace waybill
