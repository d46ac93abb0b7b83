// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace waybill::test {

struct CapturePiece;

/// Damages captures where it hurts a reader: at lengths, types, times and borders of blocks, where random bits seldom
/// fall. What is no pcap or pcapng is damaged anywhere. The same seed makes the same damage.
class CaptureMutator {
public:
    using Content = std::vector<std::uint8_t>;

    explicit CaptureMutator(std::uint64_t seed) : m_random(seed) {}
    /// `capture` with one to four changes, at most `most` bytes of it. `donor`: another capture, pieces of which may
    /// come in; may be empty.
    [[nodiscard]] Content mutated(Content capture, std::span<const std::uint8_t> donor, std::size_t most);

private:
    [[nodiscard]] std::size_t below(std::size_t limit);
    [[nodiscard]] std::uint32_t strangeNumber(std::uint32_t usual);
    void change(Content& capture, std::span<const std::uint8_t> donor);
    void changeAnywhere(Content& capture);
    void changeFields(Content& capture, const CapturePiece& piece);
    void changeOrder(Content& capture, const std::vector<CapturePiece>& pieces, std::span<const std::uint8_t> donor);

    std::mt19937_64 m_random;
};

} // namespace waybill::test
