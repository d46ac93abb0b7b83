// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/reading.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace waybill {

/// The printable text in the first bytes of something unknown, found without allocating.
class PrintableText {
public:
    /// Looked at. What a protocol says of itself stands in its first header; 256 octets hold the longest seen.
    static constexpr std::size_t MaxBytes = 256;
    /// Shown: one line.
    static constexpr std::size_t MaxText = 120;

    /// Runs of at least four printable ASCII characters, in order, joined by " · ". Empty unless one run is longer than
    /// random bytes of this size give in one of a hundred cases: encrypted bytes hold short runs by chance.
    explicit PrintableText(std::span<const std::uint8_t> bytes) noexcept;

    [[nodiscard]] std::string_view text() const noexcept { return {m_text.data(), m_size}; }

private:
    bool append(std::string_view run) noexcept;

    std::array<char, MaxText> m_text;
    std::size_t m_size = 0;
};

/// Tells what can be told of the first segment of a stream that no reader takes: a protocol that its structure proves
/// (facts Protocol, ChannelVersion), else its printable text (fact FirstBytes), else nothing. True: a protocol was
/// told.
bool tellFirstSegment(NameSink& sink, const Reading& reading, std::span<const std::uint8_t> bytes);

/// As tellFirstSegment, for the first datagram of a direction of a flow (facts Protocol, ChannelField, FirstBytes).
/// `isWhole`: all of its bytes were captured.
bool tellFirstDatagram(NameSink& sink, const Reading& reading, std::span<const std::uint8_t> bytes, bool isWhole);

} // namespace waybill
