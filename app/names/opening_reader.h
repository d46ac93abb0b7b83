// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/stream_reader.h"

#include <cstdint>
#include <vector>

namespace waybill {

/// Reads the one message with which a direction opens, over any number of segments, and then is done.
class OpeningReader : public StreamReader {
public:
    /// Longest opening that is waited for. The longest of these protocols seen is 330 octets; an MQTT will message or a
    /// public key may make it longer, but what matters stands in front.
    static constexpr std::size_t MaxOpeningBytes = 4096;

    [[nodiscard]] ReadOutcome onChunk(const Reading& reading, const StreamChunk& chunk) final;
    void finish() final;
    [[nodiscard]] std::size_t heldBytes() const noexcept final { return m_held.capacity(); }

protected:
    explicit OpeningReader(NameSink& sink) noexcept : m_sink(sink) {}

    /// Looks at the opening so far and tells what it says, once. The number of octets that are needed for the next
    /// look; 0 when all is told, or when it is not this protocol. `isAll`: nothing more will come.
    [[nodiscard]] virtual std::size_t look(std::span<const std::uint8_t> bytes, bool isAll) = 0;

    [[nodiscard]] NameSink& sink() const noexcept { return m_sink; }
    [[nodiscard]] const Reading& reading() const noexcept { return m_reading; } ///< of the latest chunk

private:
    [[nodiscard]] bool lookAgain(std::span<const std::uint8_t> bytes);

    NameSink& m_sink;
    Reading m_reading;
    std::vector<std::uint8_t> m_held; ///< empty as long as the first chunk is enough
    std::size_t m_needed = 1;         ///< 0: done
};

} // namespace waybill
