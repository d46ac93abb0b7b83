// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace waybill {

/// What taking one message apart may cost. Messages come from captures: nothing of them is trusted.
struct DecodeLimits {
    /// Encodings, compressions, ciphers and containers within each other. The deepest known in the wild has four: form
    /// field, Base64, AES, form field. Codings that Content-Encoding tells are not counted, they are no guess.
    std::size_t depth = 4;
    /// Bytes that all decoding steps of a message may give: as much as the longest body that is kept.
    std::size_t expandedBytes = std::size_t{16} * 1024 * 1024;
    /// Output of a step for each byte of its input. Text compresses 3 to 20 times; deflate can give 1,032.
    std::size_t expansion = 100;
    /// A step may always give this much: a short piece of one repeated byte is no bomb.
    std::size_t expansionFloor = std::size_t{64} * 1024;
    /// Steps that all together may be taken; each costs some microseconds, however little it gives.
    std::size_t steps = 50'000;
    /// Pieces of bytes that are tried as raw deflate and as brotli, which have no mark.
    std::size_t probes = 5'000;
    /// Texts told of one message; uploads of logs have some thousands.
    std::size_t leaves = 20'000;
    /// Objects and arrays within each other in JSON; real ones have fewer than 20.
    std::size_t jsonNesting = 64;
};

/// How much of a message could be read, so that "nothing found" has a bound.
struct DecodeReport {
    std::uint64_t bytesGiven = 0;   ///< target, values of headers, and body, as they came
    std::uint64_t bytesDecoded = 0; ///< of these: read as text, as fields, or through a decoding
    /// Of these: ciphertext, media, digests, or beyond a limit. What a step gave counts with the bytes it was made of.
    std::uint64_t bytesOpaque = 0;
    std::vector<std::string> limitsHit; ///< sentences, each once
};

/// What is left of the limits while one message is taken apart. What is refused stands in the report.
class DecodeBudget {
public:
    explicit DecodeBudget(const DecodeLimits& limits) : m_limits(limits) {}

    [[nodiscard]] const DecodeLimits& limits() const { return m_limits; }
    /// One more step may be taken when `depth` were taken to get here.
    [[nodiscard]] bool mayStep(std::size_t depth)
    {
        if (depth < m_limits.depth && m_steps < m_limits.steps) {
            ++m_steps;
            return true;
        }
        note(depth < m_limits.depth
                 ? "after " + std::to_string(m_limits.steps) + " decoding steps the rest was left as it is"
                 : "what is nested deeper than " + std::to_string(m_limits.depth) + " layers was left as it is");
        return false;
    }
    /// A step may give `size` bytes.
    [[nodiscard]] bool mayExpandTo(std::size_t size)
    {
        if (size <= m_limits.expandedBytes - m_expanded)
            return true;
        note("decoding stopped when it had given " + std::to_string(m_limits.expandedBytes) + " bytes");
        return false;
    }
    [[nodiscard]] bool mayProbe()
    {
        if (m_probes++ < m_limits.probes)
            return true;
        note("only the first " + std::to_string(m_limits.probes) + " pieces of bytes were tried as deflate and brotli");
        return false;
    }
    [[nodiscard]] bool mayTell()
    {
        if (m_leaves++ < m_limits.leaves)
            return true;
        note("a message of more than " + std::to_string(m_limits.leaves) + " texts was read up to there");
        return false;
    }
    /// The most that a step may give from `inputSize` bytes.
    [[nodiscard]] std::size_t allowance(std::size_t inputSize) const
    {
        const std::size_t byRatio = std::max(inputSize * m_limits.expansion, m_limits.expansionFloor);
        return std::min(m_limits.expandedBytes - m_expanded, byRatio);
    }
    /// A step reached its allowance.
    void noteAllowanceReached()
    {
        if (mayExpandTo(1))
            note("compressed data that give more than " + std::to_string(m_limits.expansion) +
                 " times their size were read up to there");
    }
    void spend(std::size_t bytes) { m_expanded += std::min(bytes, m_limits.expandedBytes - m_expanded); }
    void note(std::string sentence)
    {
        if (std::find(m_limitsHit.begin(), m_limitsHit.end(), sentence) == m_limitsHit.end())
            m_limitsHit.push_back(std::move(sentence));
    }
    [[nodiscard]] std::vector<std::string> takeLimitsHit() { return std::move(m_limitsHit); }

private:
    const DecodeLimits& m_limits;
    std::size_t m_steps = 0, m_probes = 0, m_leaves = 0;
    std::size_t m_expanded = 0; ///< bytes that all steps gave
    std::vector<std::string> m_limitsHit;
};

} // namespace waybill
