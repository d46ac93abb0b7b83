// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/http2_messages.h"
#include "identify/http3_messages.h"
#include "identify/http_messages.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace waybill {

/// Takes one direction of a connection apart into messages of HTTP/1.x, 2 or 3, whichever its first bytes begin:
/// HTTP/2 by the client's preface or the server's first SETTINGS (RFC 9113 §3.4), known only where the start of the
/// stream was captured. A request stream of QUIC is HTTP/3 when its first frame is HEADERS (RFC 9114 §4.1). Holds what
/// the splitter of that version holds.
class MessageSplitter {
public:
    /// Which streams it may be.
    enum class Of : std::uint8_t { Connection, QuicRequest };
    explicit MessageSplitter(HttpMessageSplitter::Taker taker, Of of = Of::Connection)
        : m_taker(std::move(taker)), m_http1(m_taker), m_of(of)
    {}

    void feed(const StreamChunk& chunk);
    /// The stream is over: tells what there is of messages under way.
    void finish();
    /// Tells what there is of messages under way as not whole, for `why`, and keeps nothing more of them.
    void giveUpBody(const std::string& why);
    /// The stream is no HTTP, or went over to another protocol; more of it is not wanted.
    [[nodiscard]] bool isOver() const noexcept;
    [[nodiscard]] std::size_t heldBytes() const noexcept;

private:
    enum class Version : std::uint8_t { Unknown, Http1, Http2, Http3 };
    /// A piece that came while it was not known yet.
    struct Early {
        StreamChunk chunk; ///< `bytes` is empty
        std::vector<std::uint8_t> bytes;
    };

    [[nodiscard]] Version versionOf(const StreamChunk& chunk);
    void decide(Version version);
    void pass(const StreamChunk& chunk);

    HttpMessageSplitter::Taker m_taker;
    HttpMessageSplitter m_http1;
    std::unique_ptr<Http2MessageSplitter> m_http2; ///< once it is HTTP/2
    std::unique_ptr<Http3MessageSplitter> m_http3; ///< once it is HTTP/3
    Of m_of;
    Version m_version = Version::Unknown;
    std::vector<std::uint8_t> m_start; ///< first bytes, while the version is not known
    std::vector<Early> m_early;
    std::size_t m_prefaceLeft = 0; ///< bytes of the preface that were not passed over yet
};

} // namespace waybill
