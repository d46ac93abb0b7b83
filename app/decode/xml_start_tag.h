// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// One attribute of a start tag. The value has the five predefined entities replaced (XML 1.0 §4.6); nothing else.
struct XmlAttribute {
    std::string_view name; ///< into the text decoded
    std::string value;
};

/// An XML start tag at the beginning of a stream, as XMPP and its relatives open one (RFC 6120 §4.2).
struct XmlStartTag {
    std::string_view element; ///< with its prefix: "stream:stream"
    std::vector<XmlAttribute> attributes;
    bool isWhole = false; ///< its '>' was there

    /// Value of the first attribute of that name; empty optional when there is none.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view name) const;
};

/// Reads the start tag at text[0]. False when there is none: no '<', no name, or something that is no attribute. Of a
/// cut tag the attributes that are whole are kept. At most 32 attributes are read, more than any such protocol has.
[[nodiscard]] bool decodeXmlStartTag(std::string_view text, XmlStartTag& tag);

} // namespace waybill
