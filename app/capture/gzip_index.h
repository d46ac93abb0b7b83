// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/stored_file.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace waybill {

/// A place in gzip data at which inflating can begin: the start of a deflate block (RFC 1951 §3.2.3).
struct GzipPoint {
    std::uint64_t unpacked = 0; ///< bytes that came out before it
    std::uint64_t packed = 0;   ///< first whole byte of the block in the file
    std::uint8_t bits = 0;      ///< bits of the block in the byte before `packed` (its upper ones)
};

/// Restart points of a gzip file some 4 MiB of output apart, each with the 32 KiB that came out before it, to which
/// the block may refer (RFC 1951 §2). Those lie in a temporary file: 0.8 % of what the capture unpacks to. Written by
/// one thread; read by any afterwards.
class GzipIndex {
public:
    /// Half of it is inflated for one read at random: some 8 ms. Closer points cost disk, not time.
    static constexpr std::uint64_t Spacing = std::uint64_t{4} << 20;
    static constexpr std::size_t WindowBytes = 32768;
    using Window = std::array<std::uint8_t, WindowBytes>;

    GzipIndex();
    /// True when a block that begins behind `unpacked` bytes of output shall become a point.
    [[nodiscard]] bool isDue(std::uint64_t unpacked) const noexcept { return unpacked >= m_nextDue; }
    /// `window`: the last bytes that came out, at most WindowBytes.
    void add(const GzipPoint& point, std::span<const std::uint8_t> window);

    /// The last point at or before this place in the output; empty: inflate from the start of the file.
    [[nodiscard]] std::optional<std::size_t> pointBefore(std::uint64_t unpacked) const noexcept;
    [[nodiscard]] const GzipPoint& point(std::size_t number) const noexcept { return m_points[number].place; }
    [[nodiscard]] Result<std::vector<std::uint8_t>> window(std::size_t number) const;
    [[nodiscard]] std::size_t size() const noexcept { return m_points.size(); }
    [[nodiscard]] std::uint64_t temporaryBytes() const noexcept { return m_windows->written(); }
    /// Why points are missing (full disk); reading still works, from farther back.
    [[nodiscard]] std::optional<Error> failure() const { return m_windows->failure(); }

private:
    struct Point {
        GzipPoint place;
        std::uint32_t windowBytes = 0;
    };
    std::vector<Point> m_points; ///< ascending; 32 bytes for 4 MiB
    std::uint64_t m_nextDue = Spacing;
    std::shared_ptr<SpoolFile> m_windows; ///< one of WindowBytes for each point
};

} // namespace waybill
