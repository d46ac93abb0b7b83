// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <utility>

namespace waybill {

/// The language in which a thread says what people read. Without one, English: in every program but the window, and in
/// every thread but the one that shows. So whatever is written to a file or reckoned beside the window stays English,
/// the language of evidence.
class Wording {
public:
    virtual ~Wording() = default;
    /// What stands for an English text, placeholders ("{}", "{0}") included; empty: there is none, English is used.
    [[nodiscard]] virtual std::string of(std::string_view english) const = 0;
    /// A whole number with the language's grouping of digits.
    [[nodiscard]] virtual std::string count(std::uint64_t number) const = 0;
};

/// That of this thread; null: English.
[[nodiscard]] const Wording* wording() noexcept;
/// Sets it for this thread; it must live until another is set. Null: English.
void setWording(const Wording* wording) noexcept;

/// English within a scope, for what is quoted, kept or sent on.
class EnglishScope {
public:
    EnglishScope() noexcept : m_before(wording()) { setWording(nullptr); }
    ~EnglishScope() { setWording(m_before); }
    EnglishScope(const EnglishScope&) = delete;
    EnglishScope& operator=(const EnglishScope&) = delete;

private:
    const Wording* m_before;
};

/// The text in this thread's language, else as given. Only literals, and what comes from a closed list of them, can be
/// found: resources/translations/update.py collects the literals.
[[nodiscard]] std::string said(std::string_view english);

/// Marks a literal that said() will be asked for elsewhere.
[[nodiscard]] constexpr std::string_view phrase(std::string_view english) noexcept
{
    return english;
}

namespace detail {

[[nodiscard]] std::string sayFormatted(std::string_view english, fmt::format_args arguments);

} // namespace detail

/// fmt::format() in this thread's language. A translation whose placeholders do not fit is passed over for English.
template <typename... Arguments>
[[nodiscard]] std::string say(fmt::format_string<Arguments...> english, Arguments&&... arguments)
{
    const fmt::string_view text = english;
    return detail::sayFormatted({text.data(), text.size()}, fmt::make_format_args(arguments...));
}

} // namespace waybill
