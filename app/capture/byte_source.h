// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

namespace waybill {

/// Where a source stands after it gave an empty block.
enum class SourceState : std::uint8_t {
    Open,   ///< more may follow
    SoFar,  ///< followed, and nothing more is there yet
    End,    ///< every byte was given
    Failed, ///< failure() says why there are no more bytes
};

/// Bytes in blocks: a file, a pipe, memory, or what a decompressor makes of another source. One thread at a time.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    /// The next bytes, valid until the next call; empty when there are none, and state() says why. Ask again only after
    /// SoFar.
    [[nodiscard]] virtual std::span<const std::uint8_t> next() = 0;
    /// Bytes of the file on disk (or of the pipe) taken so far.
    [[nodiscard]] virtual std::uint64_t diskBytes() const noexcept = 0;

    [[nodiscard]] SourceState state() const noexcept { return m_state; }
    [[nodiscard]] const Error& failure() const noexcept { return m_failure; }
    /// Something odd that did not stop the reading, as a sentence; empty when there is nothing to say.
    [[nodiscard]] const std::string& remark() const noexcept { return m_remark; }

protected:
    std::span<const std::uint8_t> stop(SourceState state) noexcept
    {
        m_state = state;
        return {};
    }
    std::span<const std::uint8_t> fail(Error error)
    {
        m_failure = std::move(error);
        return stop(SourceState::Failed);
    }
    /// Ends the way `input` ended.
    std::span<const std::uint8_t> stopLike(const ByteSource& input)
    {
        if (!input.remark().empty())
            m_remark = input.remark();
        return input.state() == SourceState::Failed ? fail(input.failure()) : stop(input.state());
    }
    void goOn() noexcept { m_state = SourceState::Open; }
    void setRemark(std::string text) { m_remark = std::move(text); }

private:
    SourceState m_state = SourceState::Open;
    Error m_failure;
    std::string m_remark;
};

/// Bytes that lie in memory and outlive the source, given in blocks of `blockSize` bytes.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::span<const std::uint8_t> bytes, std::size_t blockSize = SIZE_MAX) noexcept
        : m_bytes(bytes), m_blockSize(blockSize == 0 ? 1 : blockSize)
    {}
    [[nodiscard]] std::span<const std::uint8_t> next() override
    {
        const auto block = m_bytes.first(m_bytes.size() < m_blockSize ? m_bytes.size() : m_blockSize);
        m_bytes = m_bytes.subspan(block.size());
        m_given += block.size();
        return block.empty() ? stop(SourceState::End) : block;
    }
    [[nodiscard]] std::uint64_t diskBytes() const noexcept override { return m_given; }

private:
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_blockSize;
    std::uint64_t m_given = 0;
};

} // namespace waybill
