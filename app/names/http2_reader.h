// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/http_request_teller.h"
#include "names/stream_reader.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>

struct nghttp2_hd_inflater;

namespace waybill {

/// Reads the requests in the client's direction of an HTTP/2 connection in clear, from the first octet behind the
/// connection preface: :authority (else Host) as name, the request and its User-Agent as facts, gRPC recognised.
///
/// Ends at the first gap that is not inside a body, and at the first thing that HTTP/2 does not allow: header fields
/// refer to those of all earlier requests (RFC 7541 §2.3.2), so nothing behind lost octets can be read for certain.
/// For the same reason a connection whose start was not captured cannot be read at all.
class Http2Reader final : public StreamReader {
public:
    /// Longest header block, compressed. Servers limit the list to 8–64 KiB as sent in full (RFC 9113 §6.5.2).
    static constexpr std::size_t MaxBlockBytes = 64 * 1024;
    /// Largest dynamic table (RFC 7541 §4). The default is 4,096; the server may allow more in the direction that is
    /// not read here, and common ones go up to this. A client that claims more is not followed. Counting 32 octets for
    /// an entry that takes some 200 here, a full table of empty fields costs half a megabyte.
    static constexpr std::size_t MaxTableBytes = 64 * 1024;
    /// Longest value that is kept of one field; the longest that is shown is a path of MaxPathShown.
    static constexpr std::size_t MaxValueBytes = 1024;

    explicit Http2Reader(NameSink& sink);

    /// `chunk.bytes` may be empty, when the preface ended a segment.
    [[nodiscard]] ReadOutcome onChunk(const Reading& reading, const StreamChunk& chunk) override;
    [[nodiscard]] std::size_t heldBytes() const noexcept override;

private:
    enum class Part : std::uint8_t {
        FrameHeader,
        Prefix,   ///< pad length and priority of a HEADERS frame
        Fragment, ///< of a header block
        Skipped,  ///< payload of other frames, padding
    };
    enum Field : std::uint8_t { Method, Path, Authority, Host, UserAgent, ContentType, TunnelProtocol, FieldCount };
    struct FreeInflater {
        void operator()(nghttp2_hd_inflater* inflater) const noexcept;
    };

    void tellProtocol(std::string_view protocol);
    [[nodiscard]] bool passGap(std::uint64_t missing) noexcept;
    [[nodiscard]] std::span<const std::uint8_t> step(std::span<const std::uint8_t> bytes);
    [[nodiscard]] bool fillHead(std::span<const std::uint8_t>& bytes, std::size_t size);
    void onFrameHeader();
    void beginHeaders(std::uint8_t flags);
    void onPrefix();
    void beginFragment();
    void endPayloadPart();
    [[nodiscard]] bool inflate(std::span<const std::uint8_t> bytes, bool isLast);
    void keepField(std::string_view name, std::string_view value);
    void tellRequest();
    void endBlock();

    NameSink& m_sink;
    HttpRequestTeller m_teller;
    std::unique_ptr<nghttp2_hd_inflater, FreeInflater> m_inflater;
    Reading m_reading; ///< of the latest chunk
    Part m_part = Part::FrameHeader;
    std::array<std::uint8_t, 9> m_head{}; ///< frame header, or the prefix of a HEADERS frame
    std::size_t m_headSize = 0;
    std::size_t m_prefixSize = 0;
    std::size_t m_partLeft = 0;      ///< octets of the fragment, or to skip
    std::size_t m_paddingLeft = 0;   ///< behind the fragment
    std::uint32_t m_blockStream = 0; ///< whose header block is open; 0: none
    std::size_t m_blockBytes = 0;    ///< of the open block so far
    bool m_isPadded = false;
    bool m_isBlockEnd = false; ///< this fragment ends the block
    bool m_isOver = false;     ///< not to be read on
    bool m_saidHttp2 = false;
    bool m_saidGrpc = false;
    std::array<std::string, FieldCount> m_values; ///< of the open block, by Field; the first of each counts
};

} // namespace waybill
