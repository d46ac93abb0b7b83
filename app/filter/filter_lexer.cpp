// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filter_lexer.h"

#include "base/format.h"

#include <array>
#include <fmt/format.h>

namespace waybill {

namespace {

using Kind = FilterToken::Kind;

struct Sign {
    std::string_view text;
    Kind kind;
    FilterOp op = FilterOp::Equal;
    bool isAll = false;
};

// Longer ones first: "==" begins "===".
constexpr std::array<Sign, 26> Signs{{
    {"!==", Kind::Compare, FilterOp::NotEqual, false},
    {"===", Kind::Compare, FilterOp::Equal, true},
    {"==", Kind::Compare, FilterOp::Equal, false},
    {"!=", Kind::Compare, FilterOp::NotEqual, true},
    {"~=", Kind::Compare, FilterOp::NotEqual, false},
    {">=", Kind::Compare, FilterOp::GreaterEqual, false},
    {"<=", Kind::Compare, FilterOp::LessEqual, false},
    {"&&", Kind::And},
    {"||", Kind::Or},
    {"..", Kind::Range},
    {">", Kind::Compare, FilterOp::Greater, false},
    {"<", Kind::Compare, FilterOp::Less, false},
    {"~", Kind::Compare, FilterOp::Matches, false},
    {"&", Kind::Compare, FilterOp::BitAnd, false},
    {"!", Kind::Not},
    {"(", Kind::Open},
    {")", Kind::Close},
    {"{", Kind::SetOpen},
    {"}", Kind::SetClose},
    {",", Kind::Comma},
}};

constexpr std::array<Sign, 24> Words{{
    {"eq", Kind::Compare, FilterOp::Equal, false},
    {"any_eq", Kind::Compare, FilterOp::Equal, false},
    {"all_eq", Kind::Compare, FilterOp::Equal, true},
    {"ne", Kind::Compare, FilterOp::NotEqual, true},
    {"all_ne", Kind::Compare, FilterOp::NotEqual, true},
    {"any_ne", Kind::Compare, FilterOp::NotEqual, false},
    {"gt", Kind::Compare, FilterOp::Greater, false},
    {"ge", Kind::Compare, FilterOp::GreaterEqual, false},
    {"lt", Kind::Compare, FilterOp::Less, false},
    {"le", Kind::Compare, FilterOp::LessEqual, false},
    {"contains", Kind::Compare, FilterOp::Contains, false},
    {"matches", Kind::Compare, FilterOp::Matches, false},
    {"bitand", Kind::Compare, FilterOp::BitAnd, false},
    {"bitwise_and", Kind::Compare, FilterOp::BitAnd, false},
    {"in", Kind::Compare, FilterOp::In, false},
    {"and", Kind::And},
    {"AND", Kind::And},
    {"or", Kind::Or},
    {"OR", Kind::Or},
    {"not", Kind::Not},
    {"NOT", Kind::Not},
}};

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 99;
}

/// Reads an expression from its front.
class Lexer {
public:
    explicit Lexer(std::string_view expression) : m_all(expression) {}

    tl::expected<std::vector<FilterToken>, FilterProblem> run()
    {
        std::vector<FilterToken> tokens;
        while (true) {
            while (m_at < m_all.size() && std::string_view(" \t\r\n").find(m_all[m_at]) != std::string_view::npos)
                ++m_at;
            auto token = next();
            if (!token)
                return tl::unexpected(token.error());
            tokens.push_back(std::move(*token));
            if (tokens.back().kind == Kind::End)
                return tokens;
        }
    }

private:
    tl::expected<FilterToken, FilterProblem> next();
    tl::expected<FilterToken, FilterProblem> quoted(char quote, std::size_t begin, bool isRaw);
    void takeEscape(FilterToken& token);
    FilterToken word();
    [[nodiscard]] FilterToken make(Kind kind, std::size_t begin) const
    {
        FilterToken token;
        token.kind = kind;
        token.offset = begin;
        token.source = m_all.substr(begin, m_at - begin);
        return token;
    }

    std::string_view m_all;
    std::size_t m_at = 0;
};

tl::expected<FilterToken, FilterProblem> Lexer::next()
{
    if (m_at >= m_all.size())
        return make(Kind::End, m_all.size());
    const std::string_view rest = m_all.substr(m_at);
    const std::size_t begin = m_at;
    if (rest.starts_with("r\"") || rest.starts_with("R\"")) {
        m_at += 2;
        return quoted('"', begin, true);
    }
    if (rest[0] == '"' || rest[0] == '\'') {
        ++m_at;
        return quoted(rest[0], begin, false);
    }
    for (const Sign& sign : Signs) {
        if (sign.text.empty() || !rest.starts_with(sign.text))
            continue;
        m_at += sign.text.size();
        FilterToken token = make(sign.kind, begin);
        token.op = sign.op;
        token.isAll = sign.isAll;
        return token;
    }
    if (isWordByte(rest[0]))
        return word();
    std::string sentence = fmt::format("“{}” has no meaning here", printableText(rest.substr(0, 1)));
    if (rest[0] == '=')
        sentence = "A single = has no meaning; write == to compare";
    else if (rest[0] == '|')
        sentence = "A single | has no meaning; write || or “or”";
    else if (rest[0] == '[')
        sentence = "Parts of a value in [ ] are not supported; compare the whole value, or use contains";
    else if (rest[0] == '$')
        sentence = "Macros and references with $ are not supported";
    return tl::unexpected(FilterProblem{std::move(sentence), begin, 1});
}

FilterToken Lexer::word()
{
    const std::size_t begin = m_at;
    while (m_at < m_all.size() && isWordByte(m_all[m_at]) && !(m_at > begin && m_all.substr(m_at, 2) == ".."))
        ++m_at;
    FilterToken token = make(Kind::Word, begin);
    token.text = std::string(token.source);
    token.pattern = token.text;
    for (const Sign& sign : Words) {
        if (sign.text.empty() || sign.text != token.source)
            continue;
        token.kind = sign.kind;
        token.op = sign.op;
        token.isAll = sign.isAll;
    }
    return token;
}

/// The byte behind a backslash: C's escapes, as Wireshark has them.
void Lexer::takeEscape(FilterToken& token)
{
    const std::size_t begin = m_at - 1;
    const char c = m_all[m_at++];
    constexpr std::string_view Letters = "abfnrtv", Bytes = "\a\b\f\n\r\t\v";
    std::string byte;
    if (const std::size_t letter = Letters.find(c); letter != std::string_view::npos) {
        byte = Bytes[letter];
    } else if (c == '\\' || c == '"' || c == '\'') {
        byte = c;
    } else if (c == 'x' && m_at + 1 < m_all.size() && digitOf(m_all[m_at]) < 16 && digitOf(m_all[m_at + 1]) < 16) {
        byte = static_cast<char>(digitOf(m_all[m_at]) * 16 + digitOf(m_all[m_at + 1]));
        m_at += 2;
    } else if (c >= '0' && c <= '3' && m_at + 1 < m_all.size() && digitOf(m_all[m_at]) < 8 &&
               digitOf(m_all[m_at + 1]) < 8) {
        byte = static_cast<char>((c - '0') * 64 + digitOf(m_all[m_at]) * 8 + digitOf(m_all[m_at + 1]));
        m_at += 2;
    }
    const std::string typed(m_all.substr(begin, m_at - begin));
    // In a regular expression the backslash is the expression's own: \. and \d, but also \x41 mean there what they
    // mean.
    token.pattern += c == '"' ? std::string(1, c) : c == '\\' ? std::string("\\") : typed;
    if (!byte.empty()) {
        token.text += byte;
        return;
    }
    if (!token.problem)
        token.problem =
            FilterProblem{fmt::format("“{}” is no escape; write \\\\ for a backslash, or r\"…\"", printableName(typed)),
                          begin, m_at - begin};
}

tl::expected<FilterToken, FilterProblem> Lexer::quoted(char quote, std::size_t begin, bool isRaw)
{
    FilterToken token;
    while (m_at < m_all.size() && m_all[m_at] != quote) {
        const char c = m_all[m_at++];
        if (c == '\\' && !isRaw && m_at < m_all.size()) {
            takeEscape(token);
            continue;
        }
        if (c == '\\' && isRaw && m_at < m_all.size() && m_all[m_at] == quote)
            ++m_at, token.text += '\\', token.text += quote, token.pattern += '\\', token.pattern += quote;
        else
            token.text += c, token.pattern += c;
    }
    if (m_at >= m_all.size())
        return tl::unexpected(
            FilterProblem{"The text that begins here has no closing quote", begin, m_all.size() - begin});
    ++m_at;
    const FilterToken place = make(Kind::Text, begin);
    token.kind = place.kind;
    token.offset = place.offset;
    token.source = place.source;
    return token;
}

} // namespace

bool isWordByte(char c)
{
    const bool isAlphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return isAlphanumeric || static_cast<unsigned char>(c) >= 0x80 ||
           std::string_view("_.:/-+@%").find(c) != std::string_view::npos;
}

tl::expected<std::vector<FilterToken>, FilterProblem> tokensOf(std::string_view expression)
{
    return Lexer(expression).run();
}

} // namespace waybill
