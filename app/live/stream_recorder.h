// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/pcap_stream.h"
#include "live/stream_format.h"

#include <memory>
#include <string_view>

namespace waybill {

/// Makes whole pcapng blocks of a stream of packets in pcap or pcapng, however it comes in pieces. Does no input and no
/// output of its own, and holds one packet or block at most (PcapStream, PcapngStream say how much).
class StreamRecorder {
public:
    explicit StreamRecorder(StreamOrigin origin) : m_origin(std::move(origin)) {}

    /// What the headers of pcap will say as a comment; before they came.
    void assume(const std::string& comment) { m_origin.comment = comment; }
    /// The next bytes of the stream. After a failure further ones are left out.
    void take(std::span<const std::uint8_t> bytes);
    /// The stream ended by itself: a block that is not whole, or that nothing came, is a failure.
    void end();
    /// The next packet carries `comment`, of which at most 1,000 bytes are kept.
    void mark(std::string_view comment);
    /// Writes what no packet carried; call it when no more will come.
    void putMarks();
    /// Blocks since the last clear(); whoever wrote them clears them.
    [[nodiscard]] StreamBlocks& blocks() noexcept { return m_blocks; }
    /// What a further file begins with: section, interfaces, and what later packets refer to; empty before it began.
    [[nodiscard]] std::vector<std::uint8_t> head() const;
    [[nodiscard]] const StreamFacts& facts() const noexcept { return m_facts; }
    /// It is neither pcap nor pcapng; more bytes, or end(), will tell what it is.
    [[nodiscard]] bool isForeign() const noexcept { return m_isForeign; }
    /// Bytes of the stream so far.
    [[nodiscard]] std::uint64_t taken() const noexcept { return m_taken; }

private:
    void recognise();

    StreamOrigin m_origin;
    StreamBlocks m_blocks;
    StreamFacts m_facts;
    std::unique_ptr<StreamFormat> m_format;
    std::vector<std::uint8_t> m_first; ///< until the format is known
    std::vector<std::string> m_marks;  ///< likewise
    std::uint64_t m_taken = 0;
    bool m_isForeign = false;
};

} // namespace waybill
