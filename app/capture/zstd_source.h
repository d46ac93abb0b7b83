// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_source.h"
#include "capture/expansion_limit.h"

#include <memory>
#include <vector>

namespace waybill {

/// What Zstandard data (RFC 8878, any number of frames, skippable ones among them) unpack to. Bytes after the last
/// frame are left out with a remark.
class ZstdSource final : public ByteSource {
public:
    ZstdSource(std::unique_ptr<ByteSource> input, const ExpansionLimit& limit);
    ~ZstdSource() override;

    [[nodiscard]] std::span<const std::uint8_t> next() override;
    [[nodiscard]] std::uint64_t diskBytes() const noexcept override { return m_input->diskBytes(); }

private:
    struct Decoder;

    [[nodiscard]] bool feed();
    [[nodiscard]] bool decodeSome();
    void refuse(std::size_t code);
    [[nodiscard]] std::uint64_t taken() const;

    std::unique_ptr<ByteSource> m_input;
    ExpansionLimit m_limit;
    std::unique_ptr<Decoder> m_decoder;
    std::vector<std::uint8_t> m_out;
    std::uint64_t m_fed = 0; ///< compressed bytes handed to zstd
    std::uint64_t m_unpacked = 0;
    std::uint64_t m_frames = 0; ///< complete ones
    bool m_isBetweenFrames = true;
    bool m_isOutputPending = false; ///< the output was filled, so zstd may hold more
};

} // namespace waybill
