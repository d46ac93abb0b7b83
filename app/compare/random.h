// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace waybill {

/// Seed of every random step of a comparison unless the caller gives one. Printed beside each result that used it: the
/// same input and seed give the same figures on every machine. Any fixed number would do.
inline constexpr std::uint64_t DefaultSeed = 20141022;

/// Random numbers by a fixed algorithm: xoshiro256++ 1.0, its state filled by SplitMix64 (Blackman and Vigna,
/// "Scrambled linear pseudorandom number generators", 2021). The distributions of <random> are not used: the standard
/// does not fix their algorithms, so results would differ between libraries.
class Random {
public:
    explicit Random(std::uint64_t seed) noexcept;

    /// 64 random bits.
    [[nodiscard]] std::uint64_t next() noexcept
    {
        const std::uint64_t result = rotate(m_state[0] + m_state[3], 23) + m_state[0];
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotate(m_state[3], 45);
        return result;
    }

    /// A whole number from 0 to `bound` - 1, each equally likely (values that would favour some are drawn again);
    /// 0 for a bound of 1. A bound of 0 is not allowed.
    [[nodiscard]] std::uint32_t below(std::uint32_t bound) noexcept
    {
        std::uint64_t product = (next() >> 32) * bound; // Lemire 2019
        if (static_cast<std::uint32_t>(product) < bound) {
            const std::uint32_t unfair = (0u - bound) % bound;
            while (static_cast<std::uint32_t>(product) < unfair)
                product = (next() >> 32) * bound;
        }
        return static_cast<std::uint32_t>(product >> 32);
    }

    /// From 0 (included) to 1 (excluded), in steps of 2^-53.
    [[nodiscard]] double uniform() noexcept { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Exponentially distributed with mean 1.
    [[nodiscard]] double exponential() noexcept;

    /// Normally distributed with mean 0 and variance 1 (Marsaglia's polar method).
    [[nodiscard]] double normal() noexcept;

    /// Gamma distributed with mean 1 and this standard deviation (Marsaglia and Tsang 2000); 1 for a deviation that is
    /// not above 0.
    [[nodiscard]] double gamma(double deviation) noexcept;

    /// Poisson distributed count. Exact up to a mean of 1e6 (multiplication below 10, Hörmann's PTRS of 1993 above);
    /// a rounded normal beyond, where the two cannot be told apart. 0 for a mean that is not above 0.
    [[nodiscard]] double poisson(double mean) noexcept;

private:
    [[nodiscard]] static constexpr std::uint64_t rotate(std::uint64_t value, int bits) noexcept
    {
        return (value << bits) | (value >> (64 - bits));
    }

    std::array<std::uint64_t, 4> m_state{};
};

} // namespace waybill
