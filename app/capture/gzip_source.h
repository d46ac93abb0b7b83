// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_source.h"
#include "capture/expansion_limit.h"
#include "capture/gzip_index.h"

#include <memory>
#include <vector>

namespace waybill {

/// Where to begin inside gzip data: a restart point, and what came out before it.
struct GzipStart {
    GzipPoint point;
    std::vector<std::uint8_t> window;
};

/// What gzip data (RFC 1952, any number of members) unpack to. Bytes after the last member are left out with a remark,
/// as gzip does.
class GzipSource final : public ByteSource {
public:
    /// Notes restart points in `index`, when there is one.
    GzipSource(std::unique_ptr<ByteSource> input, const ExpansionLimit& limit,
               std::shared_ptr<GzipIndex> index = nullptr);
    /// From a restart point on; `input` begins at its byte, or the one before when the point has bits of that.
    GzipSource(std::unique_ptr<ByteSource> input, const ExpansionLimit& limit, const GzipStart& start);
    ~GzipSource() override;

    [[nodiscard]] std::span<const std::uint8_t> next() override;
    [[nodiscard]] std::uint64_t diskBytes() const noexcept override { return m_input->diskBytes(); }

private:
    enum class Step : std::uint8_t { Continue, Stop };
    struct Inflater;

    [[nodiscard]] Step feed();
    [[nodiscard]] Step inflateSome();
    [[nodiscard]] Step beginMember();
    void prime();
    void notePoint();
    [[nodiscard]] std::uint64_t taken() const;

    std::unique_ptr<ByteSource> m_input;
    ExpansionLimit m_limit;
    std::unique_ptr<Inflater> m_inflater;
    std::vector<std::uint8_t> m_out;
    std::uint64_t m_fed = 0; ///< compressed bytes handed to zlib
    std::uint64_t m_unpacked = 0;
    bool m_isBetweenMembers = false;
    std::shared_ptr<GzipIndex> m_index;
    std::uint8_t m_bitsToPrime = 0; ///< of the first byte, after a start at a restart point
    bool m_isBare = false;          ///< inside a member without its header, after such a start
    std::size_t m_trailerLeft = 0;  ///< bytes behind that member
};

} // namespace waybill
