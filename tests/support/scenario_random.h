// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace waybill::test::scenario {

/// FNV-1a of 64 bits: a number for a name, so that what is drawn for a host does not depend on the hosts beside it.
[[nodiscard]] inline std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char character : text)
        hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001b3ULL;
    return hash;
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine. The distributions of the standard library
/// are not used because each library draws them in its own way.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    /// A stream of its own for each combination of numbers, in their order.
    Random(std::initializer_list<std::uint64_t> parts) : m_state(0)
    {
        for (const std::uint64_t part : parts)
            m_state = next() ^ part;
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111ebULL;
        return mixed ^ mixed >> 31;
    }
    /// Above 0 and below 1, 52 bits.
    double uniform() { return (static_cast<double>(next() >> 12) + 0.5) / 4503599627370496.0; }
    double between(double low, double high) { return low + (high - low) * uniform(); }
    /// Time to the next event of a Poisson process with `perSecond` events.
    double exponential(double perSecond) { return -std::log(uniform()) / perSecond; }
    /// Standard normal (Box and Muller 1958).
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(uniform())); // drawn first on every compiler
        return radius * std::cos(6.283185307179586 * uniform());
    }
    /// Log-normal of mean 1 and this coefficient of variation; 1 when `cv` is 0.
    double logNormal(double cv)
    {
        const double variance = std::log(1 + cv * cv);
        return std::exp(std::sqrt(variance) * normal() - variance / 2);
    }

private:
    std::uint64_t m_state;
};

} // namespace waybill::test::scenario
