// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/decode_limits.h"
#include "identify/decoded_leaf.h"
#include "identify/known_keys.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace waybill {

/// What one side sent at once. All views are the caller's. A message of no HTTP has a body only.
struct Message {
    std::string_view target; ///< of an HTTP request; may be empty
    std::vector<std::pair<std::string_view, std::string_view>> headers;
    std::span<const std::uint8_t> body;
    std::string_view contentType, contentEncoding; ///< when empty, they are looked for in `headers`
};

struct DecodeOptions {
    DecodeLimits limits;
    std::vector<KnownKey> keys; ///< tried on bytes that nothing else reads
};

/// Takes a message apart down to its texts: tells every text as a whole, and then what it consists of. Texts below 4
/// bytes are left out. Costs time and memory in proportion to the message and DecodeLimits, whatever the bytes are.
DecodeReport eachLeaf(const Message& message, const DecodeOptions& options,
                      const std::function<void(const DecodedLeaf&)>& taker);

} // namespace waybill
