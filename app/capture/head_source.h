// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_source.h"

#include <memory>
#include <vector>

namespace waybill {

/// Lets the first bytes of a source be looked at before they are read, so that compression is recognised by content
/// even on a pipe.
class HeadSource final : public ByteSource {
public:
    explicit HeadSource(std::unique_ptr<ByteSource> input) noexcept;

    /// Gathers at least `count` first bytes, before the first next(); false when they are not there (state() of the
    /// input says whether they may come).
    [[nodiscard]] bool gather(std::size_t count);
    /// What was gathered, possibly more than asked for.
    [[nodiscard]] std::span<const std::uint8_t> head() const noexcept { return m_head; }
    [[nodiscard]] SourceState inputState() const noexcept { return m_input->state(); }

    [[nodiscard]] std::span<const std::uint8_t> next() override;
    [[nodiscard]] std::uint64_t diskBytes() const noexcept override { return m_input->diskBytes(); }

private:
    std::unique_ptr<ByteSource> m_input;
    std::vector<std::uint8_t> m_head;
    bool m_headGiven = false;
};

} // namespace waybill
