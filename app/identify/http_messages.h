// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "flow/stream_sink.h"
#include "identify/message_leaves.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// From this byte of a message on, a packet carried it.
struct FrameMark {
    std::size_t offset = 0;
    std::uint64_t frame = 0;
    Timestamp time;
};

struct HttpHeader {
    std::string name; ///< lower case
    std::string value;
    std::size_t valueOffset = 0; ///< in the message
};

/// One HTTP message. Offsets in it count the bytes of the head as they were sent (of HTTP/2: as HTTP/1 would write its
/// fields), then those of the body without the framing of chunks, then trailer fields.
struct HttpMessage {
    bool isRequest = false;
    std::uint32_t http2Stream = 0; ///< number of its stream; 0: HTTP/1.x
    std::string startLine;
    std::string target; ///< of a request
    std::string host;   ///< of a request: its first Host
    std::size_t targetOffset = 0;
    std::vector<HttpHeader> headers; ///< trailer fields among them
    std::vector<std::uint8_t> body;  ///< where packets are missing a zero byte stands, so that no text spans the gap
    std::size_t bodyOffset = 0;
    std::uint64_t bodyBytesSeen = 0; ///< more than `body` holds when that was cut
    bool isWhole = false;
    std::string whyNotWhole; ///< the first reason, as a sentence; empty when it is whole
    /// By offset. Of a message in more than HttpMessageSplitter::MaxMarks packets, later ones stand 4 KiB apart at
    /// least, and give the packet that is nearest before.
    std::vector<FrameMark> marks;
};

/// The packet that carried the byte at `offset` of the message; null when the message has none.
[[nodiscard]] const FrameMark* markAt(const HttpMessage& message, std::size_t offset);

/// The parts of `message` as eachLeaf() takes them; views into it.
[[nodiscard]] Message partsOf(const HttpMessage& message);

/// Where in `message` a leaf of partsOf() ends: of a verbatim leaf the byte behind `endInLeaf` bytes of it, else the
/// end of the piece that it was made of. The packet in which a match ends carries the byte before that.
[[nodiscard]] std::size_t endOffset(const HttpMessage& message, const LeafPlace& place, std::size_t endInLeaf);

/// Takes one direction of an HTTP/1.x connection apart into messages, requests and responses alike. After a gap that
/// may have taken a message's end it goes on at the next line that begins one.
///
/// Holds one message: at most MaxBodyBytes (twice that while the vector grows), MaxHeadBytes and MaxMarks.
class HttpMessageSplitter {
public:
    static constexpr std::size_t MaxBodyBytes = std::size_t{16} * 1024 * 1024;
    /// One line: queries that carry content are longer than what servers accept by default (8 KiB).
    static constexpr std::size_t MaxLineBytes = std::size_t{64} * 1024;
    static constexpr std::size_t MaxHeadBytes = std::size_t{256} * 1024; ///< all header values that are kept
    static constexpr std::size_t MaxMarks = 65'536;                      ///< 1.5 MiB

    using Taker = std::function<void(HttpMessage&&)>;
    explicit HttpMessageSplitter(Taker taker) : m_taker(std::move(taker)) {}

    void feed(const StreamChunk& chunk);
    /// The stream is over: tells what there is of the last message.
    void finish();
    /// Tells what there is of the current message as not whole, for `why`, and keeps nothing more of it: for a caller
    /// that must free memory.
    void giveUpBody(std::string why);
    /// The stream is no HTTP, or went over to another protocol; more of it is not wanted.
    [[nodiscard]] bool isOver() const noexcept { return m_expect == Expect::Nothing; }
    [[nodiscard]] std::size_t heldBytes() const noexcept;

private:
    enum class Expect : std::uint8_t {
        StartLine,
        AnyStartLine, ///< after a gap: lines are passed over until one begins a message
        Field,
        Body, ///< of known length, of one chunk, or until the stream ends
        ChunkSize,
        ChunkEnd,
        Trailer,
        Nothing,
    };
    static constexpr std::uint64_t Endless = ~std::uint64_t{0};

    [[nodiscard]] std::span<const std::uint8_t> step(std::span<const std::uint8_t> bytes);
    [[nodiscard]] std::span<const std::uint8_t> takeLinePart(std::span<const std::uint8_t> bytes);
    [[nodiscard]] std::span<const std::uint8_t> takeBodyPart(std::span<const std::uint8_t> bytes);
    void onLine(std::string_view line, std::size_t lengthSent);
    void onStartLine(std::string_view line, std::size_t lengthSent);
    void onField(std::string_view line, std::size_t lengthSent);
    void onFraming(const HttpHeader& header);
    void onHeadersEnd(std::size_t lengthSent);
    void onChunkSize(std::string_view line);
    void onGap(std::uint64_t missing);
    void onBodyEnd();
    void keepBody(std::span<const std::uint8_t> bytes);
    void note(std::string why);
    void mark(std::size_t offset);
    void hand();
    void loseTrack();

    Taker m_taker;
    HttpMessage m_message;
    bool m_hasMessage = false;
    bool m_keepsBody = true;
    Expect m_expect = Expect::StartLine;
    bool m_isFirst = true; ///< nothing was fed yet
    bool m_hadMessage = false;
    std::string m_line;                 ///< a line whose end has not come
    std::vector<FrameMark> m_lineMarks; ///< of it, by offset in the line
    std::size_t m_lineLength = 0;       ///< as sent, while m_line may hold less
    std::size_t m_headLength = 0;       ///< of the message, sent so far
    std::size_t m_headKept = 0;         ///< bytes of values
    std::uint64_t m_bodyLeft = 0;       ///< of the body or of a chunk; Endless until the stream ends
    bool m_isChunked = false;
    std::uint64_t m_contentLength = Endless; ///< Endless: none
    FrameMark m_now;                         ///< packet that is being fed
};

} // namespace waybill
