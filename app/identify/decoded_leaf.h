// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

enum class MessagePart : std::uint8_t { Target, Header, Body };

/// Where the bytes of the message stand from which a leaf was made.
struct LeafPlace {
    MessagePart part = MessagePart::Body;
    std::size_t headerIndex = 0;        ///< which of Message::headers; of MessagePart::Header only
    std::size_t offset = 0, length = 0; ///< in that part: the innermost piece that the message holds as it is
    bool isVerbatim = true;             ///< the leaf is that very piece, so a byte of it has its own place

    /// Of a part of these bytes, or of what was made from that part.
    [[nodiscard]] LeafPlace within(std::size_t at, std::size_t size, bool isPartVerbatim = true) const
    {
        if (!isVerbatim)
            return *this;
        return {part, headerIndex, offset + at, size, isPartVerbatim};
    }
    /// Of what was made from these bytes.
    [[nodiscard]] LeafPlace decoded() const { return {part, headerIndex, offset, length, false}; }
};

/// A text that was found in a message, and the way to it. Valid during the call that tells it.
struct DecodedLeaf {
    std::span<const std::uint8_t> bytes; ///< printable UTF-8; the end of a message may cut its last character
    /// Steps from the message to the text, outermost first: "http body", "gzip", "form field q", "base64", "json
    /// imei". Names of fields are cut to what can be shown.
    const std::vector<std::string>& chain;
    std::string_view fieldName; ///< of the innermost field with a name, in JSON its path "a.b[3].imei"; may be empty
    LeafPlace place;
};

} // namespace waybill
