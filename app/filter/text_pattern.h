// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace waybill {

/// A regular expression (PCRE2, letter case does not count, bytes) with a bound on what one search may cost: texts come
/// from packets, and somebody may have made them to be slow. Safe from any thread.
class TextPattern {
public:
    static constexpr std::uint32_t MostSteps = 50'000; ///< PCRE2's match limit: about a millisecond
    static constexpr std::size_t MostBytes = 65'535;   ///< of a text that are searched: no IP packet is longer

    /// What is wrong with an expression, and at which byte of it.
    struct Problem {
        std::string sentence;
        std::size_t offset = 0;
    };
    [[nodiscard]] static tl::expected<TextPattern, Problem> compile(std::string_view expression);
    ~TextPattern();
    TextPattern(TextPattern&&) noexcept;
    TextPattern& operator=(TextPattern&&) noexcept;

    enum class Found : std::uint8_t { No, Yes, TooCostly };
    /// Whether it matches somewhere in `text`. TooCostly: not known within MostSteps, or the text is longer than
    /// MostBytes.
    [[nodiscard]] Found search(std::string_view text) const;

private:
    struct Code;
    explicit TextPattern(std::unique_ptr<Code> code);
    std::unique_ptr<Code> m_code;
};

} // namespace waybill
