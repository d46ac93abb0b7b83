// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/http_request_teller.h"
#include "names/stream_reader.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace waybill {

/// Reads every HTTP/1.x request of one direction: its Host (and the host in its target, when that is another) as
/// names, the request and its User-Agent as facts. Needs nothing of the other direction. Hands over to an Http2Reader
/// at the preface of HTTP/2, and to whatever follows behind CONNECT and an upgrade to TLS.
class HttpReader final : public StreamReader {
public:
    /// Longest line that is held together over segments; servers refuse half of it by default (Apache 8,190 octets,
    /// nginx 8 KiB). What is longer is passed over up to its end.
    static constexpr std::size_t MaxLineBytes = 16 * 1024;

    explicit HttpReader(NameSink& sink) noexcept : m_sink(sink), m_teller(sink) {}

    [[nodiscard]] ReadOutcome onChunk(const Reading& reading, const StreamChunk& chunk) override;
    void finish() override { m_teller.end(m_reading); }
    [[nodiscard]] std::size_t heldBytes() const noexcept override;

private:
    enum class Expect : std::uint8_t {
        RequestLine,
        Field,
        Body,                  ///< octets of a body or of one chunk of it
        ChunkSize,             ///< line in front of a chunk (RFC 9112 §7.1)
        ChunkEnd,              ///< empty line behind one
        Trailer,               ///< fields behind the last chunk
        Http2Preface,          ///< the lines behind "PRI * HTTP/2.0"
        RequestAtSegmentStart, ///< after a gap or a body of unknown length: wait for a segment that begins a request
        Nothing,               ///< this is no HTTP
        OtherProtocol,         ///< behind CONNECT
        Http2,
    };

    [[nodiscard]] bool isUpgradedToTls(const StreamChunk& chunk) const;
    void noteGap(std::uint64_t missing);
    [[nodiscard]] std::span<const std::uint8_t> step(std::span<const std::uint8_t> bytes);
    [[nodiscard]] std::span<const std::uint8_t> passBody(std::span<const std::uint8_t> bytes);
    [[nodiscard]] std::span<const std::uint8_t> collectLine(std::span<const std::uint8_t> bytes);
    void onPartOfLine();
    void onLine(std::string_view line);
    void onRequestLine(std::string_view line);
    void onOtherFirstLine(std::string_view line);
    void onField(const HttpField& field);
    void onFraming(const HttpField& field);
    void onHeadersEnd();
    void onChunkSize(std::string_view line);
    void onPrefaceLine(std::string_view line);
    void giveUpRequest();

    NameSink& m_sink;
    HttpRequestTeller m_teller;
    Reading m_reading; ///< of the latest chunk
    Expect m_expect = Expect::RequestLine;
    std::uint8_t m_prefaceLines = 0; ///< read behind "PRI * HTTP/2.0"
    std::string m_line;              ///< a line whose end has not come yet
    bool m_isLineTooLong = false;
    bool m_hadRequest = false; ///< a request line was read: the connection is HTTP
    bool m_isConnect = false;
    bool m_isBodyLengthKnown = true;
    bool m_isChunked = false;
    bool m_isWebSocket = false;
    std::uint64_t m_bodyLeft = 0;          ///< octets of the body, or of the current chunk
    std::unique_ptr<StreamReader> m_http2; ///< reads everything behind the preface
};

} // namespace waybill
