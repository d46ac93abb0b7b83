// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of application/x-www-form-urlencoded, of the queries of URLs, and of Cookie.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace waybill {

/// One "name=value". Views are valid during the call that tells it.
struct UrlField {
    std::string_view name;     ///< decoded
    std::string_view value;    ///< decoded
    std::size_t valueOffset{}; ///< of the value as it was sent, in the text
    std::size_t valueLength{}; ///< as it was sent
    bool isVerbatim{};         ///< the value needed no decoding
};

/// False: no more fields are wanted.
using UrlFieldTaker = std::function<bool(const UrlField&)>;

/// Tells every field with a value, in order. What has no "=" is a value without a name. With ";" as separator (Cookie,
/// RFC 6265 §4.2.1) spaces in front of a name are left out and "+" stays what it is.
void eachUrlField(std::string_view text, char separator, const UrlFieldTaker& taker);

/// A text that nobody called a form looks like one: a name of letters, digits and "_.-[]%:$", "=" and more, with no
/// white space anywhere.
[[nodiscard]] bool looksLikeForm(std::string_view text) noexcept;

/// Where the query begins in an absolute URL that the whole text is ("https://host/path?query"); npos when it is none.
[[nodiscard]] std::size_t queryOfUrl(std::string_view text) noexcept;

} // namespace waybill
