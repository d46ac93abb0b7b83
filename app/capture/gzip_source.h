// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_source.h"
#include "capture/expansion_limit.h"

#include <memory>
#include <vector>

namespace waybill {

/// What gzip data (RFC 1952, any number of members) unpack to. Bytes after the last member are left out with a remark,
/// as gzip does.
class GzipSource final : public ByteSource {
public:
    GzipSource(std::unique_ptr<ByteSource> input, const ExpansionLimit& limit);
    ~GzipSource() override;

    [[nodiscard]] std::span<const std::uint8_t> next() override;
    [[nodiscard]] std::uint64_t diskBytes() const noexcept override { return m_input->diskBytes(); }

private:
    enum class Step : std::uint8_t { Continue, Stop };
    struct Inflater;

    [[nodiscard]] Step feed();
    [[nodiscard]] Step inflateSome();
    [[nodiscard]] Step beginMember();
    [[nodiscard]] std::uint64_t taken() const;

    std::unique_ptr<ByteSource> m_input;
    ExpansionLimit m_limit;
    std::unique_ptr<Inflater> m_inflater;
    std::vector<std::uint8_t> m_out;
    std::uint64_t m_fed = 0; ///< compressed bytes handed to zlib
    std::uint64_t m_unpacked = 0;
    bool m_isBetweenMembers = false;
};

} // namespace waybill
