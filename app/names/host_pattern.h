// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// A pattern of host names as rule files write it:
/// "api.example.com" is that name; "*.example.com" is example.com and everything below it; within a label `*` stands
/// for any characters but a dot ("cdn-*.example.com", "lb.*.example.com"). Lower case; names beyond ASCII as
/// "xn--…" (RFC 5890).
class HostPattern {
public:
    /// Fails with InvalidArgument and a sentence without place for anything that is no such pattern, and for one whose
    /// fixed end is a public suffix ("*.com", "*.co.uk"): it would claim other people's names.
    [[nodiscard]] static Result<HostPattern> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const noexcept { return m_text; }
    /// The labels behind the last `*`: every name that matches ends in them. The key of an index.
    [[nodiscard]] std::string_view fixedEnd() const noexcept { return std::string_view(m_text).substr(m_fixedEnd); }
    /// `host` as comparableHost() gives it.
    [[nodiscard]] bool matches(std::string_view host) const noexcept;
    /// The greater one says more about a name that both match: more labels, then more letters, then not those below.
    [[nodiscard]] std::strong_ordering compareSpecificity(const HostPattern& other) const noexcept;

private:
    std::string m_text;
    std::size_t m_fixedEnd = 0;
    std::size_t m_labels = 0;  ///< without the leading "*."
    std::size_t m_letters = 0; ///< characters other than `*`
    bool m_isWithBelow = false;
};

/// A name from a packet as patterns compare it: lower case, no final dot, every escaped octet (\DDD or \., see
/// decode/name_text.h) made a backslash, so that an escaped dot ends no label. Empty for names longer than any host
/// name and for address literals in brackets.
[[nodiscard]] std::string comparableHost(std::string_view host);

} // namespace waybill
