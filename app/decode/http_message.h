// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waybill {

/// First line of an HTTP/1.x request (RFC 9112 §3). Views point into the line.
struct HttpRequestLine {
    std::string_view method;
    std::string_view target; ///< "/path", "http://host/path", "host:443" for CONNECT, or "*"
};

/// One header line, "Name: value", with outer white space of the value removed (RFC 9112 §5).
struct HttpField {
    std::string_view name;
    std::string_view value;
};

/// Longest method that is recognised: the longest registered by IANA (2026-06) is UPDATEREDIRECTREF, 17 octets.
inline constexpr std::size_t MaxHttpMethod = 20;

/// False when a stream that begins with `bytes` cannot begin with an HTTP request: a method of upper-case letters, "-"
/// or "_" and a space. True as long as it still can; cheap on anything else, because it runs on every new stream.
[[nodiscard]] bool mayBeHttpRequest(std::string_view bytes) noexcept;

/// The request line in `line` (without its line end); empty unless it ends with " HTTP/1." and a digit.
[[nodiscard]] std::optional<HttpRequestLine> parseHttpRequestLine(std::string_view line) noexcept;

/// The field in `line` (without its line end); empty for a line without colon, without a name, or one that begins with
/// white space: the obsolete continuation of the field before it.
[[nodiscard]] std::optional<HttpField> parseHttpField(std::string_view line) noexcept;

/// Case-insensitive comparison of a field name (RFC 9110 §5.1); `lower` is given in lower case.
[[nodiscard]] bool isHttpField(const HttpField& field, std::string_view lower) noexcept;

/// Host of a request target: of an absolute URI, or of CONNECT's "host:port" (RFC 9112 §3.2). Empty for other forms.
[[nodiscard]] std::string hostOfTarget(const HttpRequestLine& line);

/// Path of a request target, without query and fragment: "/a" of "/a?b" and of "http://host/a#b"; "/" of an absolute
/// URI that has none; "*" of "*"; empty for CONNECT.
[[nodiscard]] std::string_view pathOfTarget(const HttpRequestLine& line) noexcept;

/// Longest part of a path that httpRequestText() keeps, in octets: the path tells which interface was asked, and those
/// of the handset makers' services stay below 100; longer ones carry content in the path, which is not shown.
inline constexpr std::size_t MaxPathShown = 256;

/// The request for people: "GET example.com/v2/check" without query and fragment, "CONNECT example.com:443"; without
/// `host`, "GET /v2/check". A path beyond MaxPathShown ends in "…"; octets outside printable ASCII and backslashes read
/// as in name_text.h, letters keep their case.
[[nodiscard]] std::string httpRequestText(const HttpRequestLine& line, std::string_view host);

/// Host name of an authority ("user@Example.COM:8080" → "example.com"), octets as in name_text.h. An IPv6 literal is
/// no name and has colons of its own; it is kept just as it was sent, brackets and port included. Empty when there is
/// none or when it is longer than a name can be.
[[nodiscard]] std::string hostOfAuthority(std::string_view authority);

} // namespace waybill
