// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace waybill {

/// A string or number in JSON. Views are valid during the call that tells it.
struct JsonLeaf {
    std::string_view path;                    ///< "a.b[3].imei"; of long ones the end is left out
    std::string_view text;                    ///< a string without its escapes, a number as it was written
    std::size_t rawOffset = 0, rawLength = 0; ///< in the text, without quotes
    bool isVerbatim = false;                  ///< `text` is what stands there
};

/// How far a text could be read as JSON.
struct JsonReading {
    enum class End : std::uint8_t {
        Whole,   ///< one or more whole values, and nothing else
        Cut,     ///< the text ended within a value
        Damaged, ///< something else follows; what was told before it counts
        TooDeep, ///< more nesting than wanted
        Stopped, ///< by the taker
    };
    End end = End::Damaged;
    std::size_t leaves = 0; ///< that were told
    std::size_t read = 0;   ///< bytes of the text that were understood
};

/// Tells the strings and numbers of JSON values, one or several behind each other with white space, commas or record
/// separators between them: NDJSON, RFC 7464. The text must begin with an object or an array. A string that the end
/// of the text cuts is told as far as it goes. Stops when `taker` gives false.
JsonReading eachJsonLeaf(std::string_view text, std::size_t mostNesting,
                         const std::function<bool(const JsonLeaf&)>& taker);

} // namespace waybill
