// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace waybill {

/// One part of a multipart body. Views point into the body.
struct BodyPart {
    std::string_view name;             ///< of Content-Disposition (RFC 7578 §4.2); empty when there is none
    std::string_view fileName;         ///< of the same
    std::string_view contentType;      ///< value of that header
    std::string_view transferEncoding; ///< value of Content-Transfer-Encoding
    std::string_view head;             ///< all its headers as they stand
    std::size_t headOffset = 0;        ///< in the body
    std::span<const std::uint8_t> content;
    std::size_t contentOffset = 0; ///< in the body
    bool isWhole = false;          ///< a boundary follows; else the body ended first
};

/// The boundary that a Content-Type of multipart/… names (RFC 2046 §5.1.1); empty for other types.
[[nodiscard]] std::string_view multipartBoundary(std::string_view contentType) noexcept;

/// The boundary that a body without Content-Type begins with: "--", at most 70 characters, a line end, and then a
/// header Content-…; empty when it does not begin so.
[[nodiscard]] std::string_view guessedBoundary(std::string_view body) noexcept;

/// Tells every part in order until `taker` gives false, and how many it told. The last one may be cut. What stands
/// before the first boundary and behind the last is no part (RFC 2046 §5.1.1).
std::size_t eachBodyPart(std::span<const std::uint8_t> body, std::string_view boundary,
                         const std::function<bool(const BodyPart&)>& taker);

} // namespace waybill
