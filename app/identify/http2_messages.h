// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/http_messages.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct nghttp2_hd_inflater;

namespace waybill {

/// Takes one direction of an HTTP/2 connection apart into messages, those of all streams that it multiplexes: requests,
/// answers, and what a server promises to push. Begins with the first frame, behind the client's connection preface.
///
/// Offsets in a message count its fields as HTTP/1 would write them, "name: value" and a line end, pseudo-header fields
/// among them, then its body without padding and frames, then trailer fields. Ends at the first gap outside a body and
/// at the first thing that HTTP/2 does not allow: fields refer to those of earlier messages (RFC 7541 §2.3.2), so
/// nothing behind it can be read for certain. What was under way is told, as not whole.
///
/// Holds at most MaxStreams messages, each of at most HttpMessageSplitter::MaxBodyBytes, MaxHeadBytes and MaxMarks, and
/// MaxTableBytes of fields.
class Http2MessageSplitter {
public:
    /// Messages under way at a time; servers allow 100 to 256. The oldest is told as not whole when there are more.
    static constexpr std::size_t MaxStreams = 256;
    /// One header block, compressed. Servers limit the list to 8–64 KiB as sent in full (RFC 9113 §6.5.2).
    static constexpr std::size_t MaxBlockBytes = std::size_t{256} * 1024;
    /// Largest dynamic table (RFC 7541 §4) that is followed; the default is 4,096, common servers go up to this.
    static constexpr std::size_t MaxTableBytes = std::size_t{64} * 1024;

    explicit Http2MessageSplitter(HttpMessageSplitter::Taker taker);
    Http2MessageSplitter(const Http2MessageSplitter&) = delete;
    Http2MessageSplitter& operator=(const Http2MessageSplitter&) = delete;
    ~Http2MessageSplitter();

    void feed(const StreamChunk& chunk);
    /// The stream is over: tells what there is of the messages under way.
    void finish();
    /// Tells what there is of all messages under way as not whole, for `why`, and keeps nothing more of them: for a
    /// caller that must free memory.
    void giveUpBody(const std::string& why);
    /// What follows cannot be read; more of it is not wanted.
    [[nodiscard]] bool isOver() const noexcept { return m_isOver; }
    [[nodiscard]] std::size_t heldBytes() const noexcept;

private:
    /// A message under way.
    struct Open {
        HttpMessage message;
        std::size_t headLength = 0; ///< of the fields so far, as HTTP/1 would write them
        std::size_t headKept = 0;   ///< what they hold in memory
        bool hasHead = false;       ///< its first block ended: what follows are trailer fields
    };
    enum class Part : std::uint8_t {
        FrameHeader,
        Prefix,   ///< pad length, priority, promised stream
        Fragment, ///< of a header block
        Body,
        Skipped, ///< payload of other frames, padding
    };
    struct FreeInflater {
        void operator()(nghttp2_hd_inflater* inflater) const noexcept;
    };

    [[nodiscard]] std::span<const std::uint8_t> step(std::span<const std::uint8_t> bytes);
    [[nodiscard]] bool fillHead(std::span<const std::uint8_t>& bytes, std::size_t size);
    void onGap(std::uint64_t missing);
    void onFrameHeader();
    void beginPayload(std::uint8_t type);
    void onPrefix();
    void beginContent();
    void endContent();
    void endPayloadPart();
    [[nodiscard]] bool inflate(std::span<const std::uint8_t> bytes, bool isLast);
    void endBlock();
    [[nodiscard]] Open& openMessage(std::uint32_t stream);
    void keepField(Open& open, std::string_view name, std::string_view value);
    void keepBody(std::span<const std::uint8_t> bytes, std::uint64_t length);
    void mark(HttpMessage& message, std::size_t offset) const;
    void hand(std::uint32_t stream, const std::string& whyNotWhole);
    void handAll(const std::string& whyNotWhole);

    HttpMessageSplitter::Taker m_taker;
    std::unique_ptr<nghttp2_hd_inflater, FreeInflater> m_inflater;
    std::map<std::uint32_t, Open> m_open; ///< by stream; the lowest number is the oldest
    FrameMark m_now;                      ///< packet that is being fed
    Part m_part = Part::FrameHeader;
    std::array<std::uint8_t, 10> m_head{}; ///< frame header, or the prefix of a payload
    std::size_t m_headSize = 0;
    std::size_t m_prefixSize = 0;
    std::size_t m_partLeft = 0;           ///< octets of the fragment or body, or to skip
    std::size_t m_paddingLeft = 0;        ///< behind it
    std::size_t m_blockBytes = 0;         ///< of the open block so far
    std::uint32_t m_stream = 0;           ///< of the frame
    std::uint32_t m_blockStream = 0;      ///< of the frames of the open block; 0: none is open
    std::uint32_t m_message = 0;          ///< whose fields the open block has
    std::uint8_t m_type = 0, m_flags = 0; ///< of the frame
    bool m_endsStream = false;            ///< the message of the open block ends with it
    bool m_isOver = false;
};

} // namespace waybill
