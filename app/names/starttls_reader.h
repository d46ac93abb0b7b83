// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/stream_reader.h"

#include <cstdint>
#include <span>

namespace waybill {

/// True when `bytes` begin a TLS record with the first handshake message of either side, whole header and message type
/// included. Six octets are needed: fewer are too little to leave a protocol for.
[[nodiscard]] bool beginsTlsHandshake(std::span<const std::uint8_t> bytes) noexcept;

/// Passes over a protocol in clear until TLS begins in it, then hands over: what STARTTLS and its relatives in other
/// protocols come to. Holds nothing back.
///
/// The handshake itself is looked for, not the command that asks for it: that works for either direction alone, when
/// the command was lost, and when it was refused. A side waits for the other's word before it begins TLS, so the
/// handshake begins a segment, save where a protocol says otherwise.
class StartTlsReader final : public StreamReader {
public:
    /// Who has sent this much in clear does not begin TLS any more: it comes before login, and servers limit a line to
    /// 512 octets (RFC 5321 §4.5.3.1) and what is said before login to a handful of lines.
    static constexpr std::size_t MaxClearBytes = 32 * 1024;

    /// Where TLS may begin, besides at the start of a segment.
    enum class Wrapping : std::uint8_t {
        None,
        Lines, ///< behind the end of any line
        Tds,   ///< inside a packet of MS-TDS, 8 octets on
    };

    /// The first `skip` octets are passed over unread; TLS may follow them at once.
    explicit StartTlsReader(Wrapping wrapping, std::size_t skip = 0) noexcept : m_wrapping(wrapping), m_skip(skip) {}

    [[nodiscard]] ReadOutcome onChunk(const Reading& reading, const StreamChunk& chunk) override;
    [[nodiscard]] std::size_t heldBytes() const noexcept override { return 0; }

private:
    [[nodiscard]] std::span<const std::uint8_t> findTls(std::span<const std::uint8_t> bytes) const noexcept;

    Wrapping m_wrapping;
    std::size_t m_skip;
    std::size_t m_passed = 0; ///< octets in clear so far
};

} // namespace waybill
