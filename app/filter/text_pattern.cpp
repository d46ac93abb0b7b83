// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/text_pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <array>
#include <pcre2.h>

namespace waybill {

namespace {

constexpr std::uint32_t DeepestBacktracking = 2'000; // frames; PCRE2 keeps them on the heap
constexpr std::uint32_t MostHeapKiB = 4'096;

struct Free {
    void operator()(pcre2_code* code) const { pcre2_code_free(code); }
    void operator()(pcre2_match_data* match) const { pcre2_match_data_free(match); }
    void operator()(pcre2_match_context* context) const { pcre2_match_context_free(context); }
};

PCRE2_SPTR bytesOf(std::string_view text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

} // namespace

struct TextPattern::Code {
    std::unique_ptr<pcre2_code, Free> code;
    std::unique_ptr<pcre2_match_context, Free> limits;
};

TextPattern::TextPattern(std::unique_ptr<Code> code) : m_code(std::move(code)) {}
TextPattern::~TextPattern() = default;
TextPattern::TextPattern(TextPattern&&) noexcept = default;
TextPattern& TextPattern::operator=(TextPattern&&) noexcept = default;

tl::expected<TextPattern, TextPattern::Problem> TextPattern::compile(std::string_view expression)
{
    int error = 0;
    PCRE2_SIZE at = 0;
    auto code = std::make_unique<Code>();
    code->code.reset(
        pcre2_compile(bytesOf(expression), expression.size(), PCRE2_CASELESS | PCRE2_NEVER_UTF, &error, &at, nullptr));
    if (!code->code) {
        std::array<PCRE2_UCHAR, 256> message{};
        pcre2_get_error_message(error, message.data(), message.size());
        return tl::unexpected(Problem{reinterpret_cast<const char*>(message.data()), at});
    }
    code->limits.reset(pcre2_match_context_create(nullptr));
    if (!code->limits)
        return tl::unexpected(Problem{"out of memory", 0});
    pcre2_set_match_limit(code->limits.get(), MostSteps);
    pcre2_set_depth_limit(code->limits.get(), DeepestBacktracking);
    pcre2_set_heap_limit(code->limits.get(), MostHeapKiB);
    return TextPattern(std::move(code));
}

TextPattern::Found TextPattern::search(std::string_view text) const
{
    if (text.size() > MostBytes)
        return Found::TooCostly;
    const std::unique_ptr<pcre2_match_data, Free> match(pcre2_match_data_create(1, nullptr));
    if (!match)
        return Found::TooCostly;
    const int found =
        pcre2_match(m_code->code.get(), bytesOf(text), text.size(), 0, 0, match.get(), m_code->limits.get());
    if (found >= 0)
        return Found::Yes;
    return found == PCRE2_ERROR_NOMATCH ? Found::No : Found::TooCostly;
}

} // namespace waybill
