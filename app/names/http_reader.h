// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/http_message.h"
#include "names/stream_reader.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace waybill {

/// Reads every HTTP/1.x request of one direction: its Host (and the host in its target, when that is another) as
/// names, its User-Agent as a trait. Needs nothing of the other direction.
class HttpReader final : public StreamReader {
public:
    /// Longest line that is held together over segments; servers refuse half of it by default (Apache 8,190 octets,
    /// nginx 8 KiB). What is longer is passed over up to its end.
    static constexpr std::size_t MaxLineBytes = 16 * 1024;

    explicit HttpReader(NameSink& sink) noexcept : m_sink(sink) {}

    [[nodiscard]] ReadOutcome onChunk(const Reading& reading, const StreamChunk& chunk) override;
    [[nodiscard]] std::size_t heldBytes() const noexcept override { return m_line.capacity(); }

private:
    enum class Expect : std::uint8_t {
        RequestLine,
        Field,
        Body,
        RequestAtSegmentStart, ///< after a gap or a body of unknown length: wait for a segment that begins a request
        Nothing,               ///< this is no HTTP
        OtherProtocol,         ///< behind CONNECT
    };

    void noteGap(std::uint64_t missing);
    [[nodiscard]] std::span<const std::uint8_t> step(std::span<const std::uint8_t> bytes);
    [[nodiscard]] std::span<const std::uint8_t> collectLine(std::span<const std::uint8_t> bytes);
    void onLine(std::string_view line);
    void onRequestLine(std::string_view line);
    void onField(const HttpField& field);
    void onHeadersEnd();
    void giveUpRequest();
    void tellHost(std::string host);

    NameSink& m_sink;
    Reading m_reading; ///< of the latest chunk
    Expect m_expect = Expect::RequestLine;
    std::string m_line; ///< a line whose end has not come yet
    bool m_isLineTooLong = false;
    bool m_hadRequest = false; ///< a request line was read: the connection is HTTP
    bool m_isConnect = false;
    bool m_isBodyLengthKnown = true;
    std::uint64_t m_bodyLeft = 0;
    std::string m_targetHost;    ///< host in the request's target, already told
    std::size_t m_agentHash = 0; ///< of the User-Agent told last, so that one connection tells it once
};

} // namespace waybill
