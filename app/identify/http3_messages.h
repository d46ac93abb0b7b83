// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/http_messages.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>

namespace waybill {

/// Takes one direction of a request stream of HTTP/3 apart: one message with the body that its DATA frames carry.
/// Header fields are not read: they refer to a table that another stream of the connection fills (QPACK, RFC 9204).
///
/// A stream that ends with a frame is taken for whole. What is no HTTP/3, and gaps outside of a body, end the message.
/// Holds at most HttpMessageSplitter::MaxBodyBytes and MaxMarks.
class Http3MessageSplitter {
public:
    explicit Http3MessageSplitter(HttpMessageSplitter::Taker taker) : m_taker(std::move(taker)) {}

    void feed(const StreamChunk& chunk);
    /// The stream is over: tells the message, if it has a body.
    void finish();
    /// Tells what there is as not whole, for `why`, and keeps nothing more of it.
    void giveUpBody(const std::string& why);
    [[nodiscard]] bool isOver() const noexcept { return m_isOver; }
    [[nodiscard]] std::size_t heldBytes() const noexcept;

private:
    enum class Part : std::uint8_t { Type, Length, Body, Skipped };

    [[nodiscard]] std::span<const std::uint8_t> takeNumber(std::span<const std::uint8_t> bytes);
    void onNumber(std::uint64_t value);
    void onGap(std::uint64_t missing);
    void keepBody(std::span<const std::uint8_t> bytes);
    void end(const std::string& whyNotWhole);

    HttpMessageSplitter::Taker m_taker;
    HttpMessage m_message;
    FrameMark m_now; ///< packet that is being fed
    Part m_part = Part::Type;
    std::array<std::uint8_t, 8> m_number{}; ///< a number whose end has not come
    std::size_t m_numberSize = 0;
    std::uint64_t m_type = 0; ///< of the frame
    std::uint64_t m_left = 0; ///< octets of its payload
    bool m_isOver = false;
};

} // namespace waybill
