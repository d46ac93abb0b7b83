// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.x requests: RFC 9112 §3 (request line), §5 (fields); authority and port: RFC 3986 §3.2, RFC 9110 §7.2.
//
//   method SP target SP "HTTP/1." digit CRLF   { name ":" white-space value white-space CRLF }   CRLF   body
#include "decode/http_message.h"

#include "decode/name_text.h"

#include <algorithm>

namespace waybill {

namespace {

bool isMethodLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isPrintable(char c)
{
    return c > 0x20 && c < 0x7F;
}

/// Where the authority of an absolute URI begins; npos for other targets.
std::size_t authorityStart(std::string_view target)
{
    const std::size_t scheme = target.find("://");
    if (scheme == std::string_view::npos || target.find_first_of("/?#") < scheme)
        return std::string_view::npos;
    return scheme + 3;
}

/// As in name_text.h, but letters keep their case, because paths may differ by it.
void appendEscaped(std::string& text, std::string_view sent)
{
    for (const char c : sent) {
        if (isPrintable(c) && c != '\\')
            text += c;
        else
            appendNameOctet(text, static_cast<std::uint8_t>(c));
    }
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// "host:8080" without ":8080"; unchanged when what follows the only colon is no number.
std::string_view withoutPort(std::string_view authority)
{
    const std::size_t colon = authority.find(':');
    if (colon == std::string_view::npos)
        return authority;
    const std::string_view port = authority.substr(colon + 1);
    return std::all_of(port.begin(), port.end(), isDigit) ? authority.substr(0, colon) : authority;
}

} // namespace

bool mayBeHttpRequest(std::string_view bytes) noexcept
{
    std::size_t length = 0;
    while (length < bytes.size() && length <= MaxHttpMethod && isMethodLetter(bytes[length]))
        ++length;
    if (length > MaxHttpMethod)
        return false;
    return length == bytes.size() || (length >= 3 && bytes[length] == ' ');
}

std::optional<HttpRequestLine> parseHttpRequestLine(std::string_view line) noexcept
{
    constexpr std::string_view Version = " HTTP/1.";
    line = trimmed(line);
    if (line.size() < Version.size() + 1 || !isDigit(line.back()))
        return std::nullopt;
    line.remove_suffix(1);
    if (!line.ends_with(Version))
        return std::nullopt;
    line.remove_suffix(Version.size());
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos || !mayBeHttpRequest(line.substr(0, space + 1)))
        return std::nullopt;
    return HttpRequestLine{line.substr(0, space), trimmed(line.substr(space + 1))};
}

std::optional<HttpField> parseHttpField(std::string_view line) noexcept
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || isBlank(line.front()))
        return std::nullopt;
    return HttpField{trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1))};
}

bool isHttpField(const HttpField& field, std::string_view lowerName) noexcept
{
    return std::equal(field.name.begin(), field.name.end(), lowerName.begin(), lowerName.end(),
                      [](char a, char b) { return lower(a) == b; });
}

std::string hostOfTarget(const HttpRequestLine& line)
{
    if (line.method == "CONNECT")
        return hostOfAuthority(line.target);
    const std::size_t start = authorityStart(line.target);
    if (start == std::string_view::npos)
        return {};
    const std::string_view rest = line.target.substr(start);
    return hostOfAuthority(rest.substr(0, rest.find_first_of("/?#")));
}

std::string_view pathOfTarget(const HttpRequestLine& line) noexcept
{
    if (line.method == "CONNECT")
        return {};
    std::string_view path = line.target;
    const std::size_t start = authorityStart(path);
    if (start != std::string_view::npos) {
        const std::size_t end = path.find_first_of("/?#", start);
        if (end == std::string_view::npos || path[end] != '/')
            return "/";
        path.remove_prefix(end);
    }
    return path.substr(0, path.find_first_of("?#"));
}

std::string httpRequestText(const HttpRequestLine& line, std::string_view host)
{
    std::string text;
    appendEscaped(text, line.method.substr(0, MaxHttpMethod));
    text += ' ';
    if (line.method == "CONNECT") {
        const std::size_t at = line.target.rfind('@');
        return text + nameFromText(at == std::string_view::npos ? line.target : line.target.substr(at + 1));
    }
    text += host;
    const std::string_view path = pathOfTarget(line);
    if (!host.empty() && !path.empty() && path.front() != '/')
        text += ' ';
    appendEscaped(text, path.substr(0, MaxPathShown));
    if (path.size() > MaxPathShown)
        text += "\u2026";
    return text;
}

std::string hostOfAuthority(std::string_view authority)
{
    authority = trimmed(authority);
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos)
        authority.remove_prefix(at + 1);
    if (!authority.starts_with('['))
        authority = withoutPort(authority);
    return nameFromText(authority);
}

} // namespace waybill
