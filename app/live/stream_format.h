// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/link_type.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waybill {

/// Whole pcapng blocks that are to be written.
struct StreamBlocks {
    std::vector<std::uint8_t> bytes;
    struct End {
        std::size_t at = 0; ///< behind the block
        bool isPacket = false;
    };
    std::vector<End> ends; ///< of every block, ascending; the last one is at bytes.size()

    void clear() noexcept
    {
        bytes.clear();
        ends.clear();
    }
    /// What was appended to `bytes` is one block.
    void endBlock(bool isPacket = false) { ends.push_back({bytes.size(), isPacket}); }
};

/// What is known of a stream so far.
struct StreamFacts {
    bool hasBegun = false; ///< an interface is described: packets can follow
    LinkType linkType = LinkType::Ethernet;
    std::uint64_t packets = 0;
    bool hasCounts = false;                  ///< the stream says how many packets were lost
    std::uint64_t received = 0, dropped = 0; ///< by the stream's last statistics of every interface
    std::string remark;                      ///< what does not end it but must be told; empty: nothing
    std::optional<Error> failure;            ///< nothing behind it is read; `offset` is a byte of the stream
};

/// "; the 13 packets before it were kept", for the end of a sentence.
[[nodiscard]] std::string keptPackets(std::uint64_t packets);

/// One form in which packets come, made into pcapng blocks. Never fails by itself: StreamFacts::failure.
class StreamFormat {
public:
    /// Both are borrowed.
    StreamFormat(StreamBlocks& out, StreamFacts& facts) noexcept : m_out(out), m_facts(facts) {}
    StreamFormat(const StreamFormat&) = delete;
    StreamFormat& operator=(const StreamFormat&) = delete;
    virtual ~StreamFormat() = default;

    virtual void take(std::span<const std::uint8_t> bytes) = 0;
    /// There is no more: what is left is a cut block.
    virtual void end() = 0;
    /// What a further file begins with.
    [[nodiscard]] virtual std::vector<std::uint8_t> head() const = 0;
    /// Writes the marks that no packet carried, behind everything.
    virtual void putMarks() = 0;
    void mark(std::string comment) { m_marks.push_back(std::move(comment)); }

protected:
    void fail(std::uint64_t offset, std::string sentence)
    {
        m_facts.failure = Error{ErrorCode::Corrupt, std::move(sentence), {}, offset};
    }
    StreamBlocks& m_out;
    StreamFacts& m_facts;
    std::vector<std::string> m_marks;
};

} // namespace waybill
