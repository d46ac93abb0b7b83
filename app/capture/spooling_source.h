// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_source.h"
#include "capture/stored_file.h"

#include <memory>
#include <utility>

namespace waybill {

/// Passes on what another source gives and keeps a copy, so that bytes which come only once can be read again. A copy
/// that fails (full disk) never stops the reading; SpoolFile::failure() tells.
class SpoolingSource final : public ByteSource {
public:
    SpoolingSource(std::unique_ptr<ByteSource> input, std::shared_ptr<SpoolFile> copy) noexcept
        : m_input(std::move(input)), m_copy(std::move(copy))
    {}

    [[nodiscard]] std::span<const std::uint8_t> next() override
    {
        goOn();
        const auto block = m_input->next();
        if (block.empty())
            return stopLike(*m_input);
        m_copy->append(block);
        return block;
    }
    [[nodiscard]] std::uint64_t diskBytes() const noexcept override { return m_input->diskBytes(); }

private:
    std::unique_ptr<ByteSource> m_input;
    std::shared_ptr<SpoolFile> m_copy;
};

} // namespace waybill
