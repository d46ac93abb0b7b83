// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>

namespace waybill {

/// Where decompression stops, so that a small file cannot become an endless one.
struct ExpansionLimit {
    std::uint64_t bytes = 0; ///< most bytes that may come out
    std::uint64_t ratio = 0; ///< most bytes out for each byte in, judged once RatioGrace bytes came out

    /// Below this many bytes out the ratio says nothing: a short capture of one repeated packet packs well too.
    static constexpr std::uint64_t RatioGrace = std::uint64_t{64} << 20;

    /// The refusal when `out` bytes made of `in` bytes are too many; empty while they are not.
    [[nodiscard]] std::optional<Error> refusal(std::uint64_t in, std::uint64_t out) const;
};

} // namespace waybill
