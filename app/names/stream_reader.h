// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/reading.h"

#include <cstddef>
#include <memory>
#include <span>

namespace waybill {

/// What a reader wants with the rest of the direction that it reads.
struct ReadOutcome {
    enum class Next : std::uint8_t {
        More,      ///< give it the next chunk
        Done,      ///< nothing more to find
        Recognise, ///< another protocol begins with `rest` (behind CONNECT); empty: with the next chunk
    };
    Next next = Next::More;
    std::span<const std::uint8_t> rest;
};

/// Reads one direction of one TCP connection as one protocol. One class per protocol; NameReader picks it.
class StreamReader {
public:
    virtual ~StreamReader() = default;
    /// The next chunk. The first chunk of a reader is where its protocol was recognised; a gap before it is over.
    [[nodiscard]] virtual ReadOutcome onChunk(const Reading& reading, const StreamChunk& chunk) = 0;
    /// Nothing more will come: tells what the bytes held so far can still tell.
    virtual void finish() {}
    /// Bytes held back until more arrive, for the limit over all readers.
    [[nodiscard]] virtual std::size_t heldBytes() const noexcept = 0;
};

} // namespace waybill
