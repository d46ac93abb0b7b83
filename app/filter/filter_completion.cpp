// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wording.h"
#include "filter/filter.h"
#include "filter/filter_fields.h"
#include "filter/filter_lexer.h"
#include "filter/filter_literals.h"
#include "filter/filter_parser.h"
#include "filter/seen_values.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

using Kind = FilterToken::Kind;

/// What can stand behind the tokens so far.
struct Place {
    enum class Wants : std::uint8_t { Field, Operator, Value, Joint };
    Wants wants = Wants::Field;
    const FilterField* field = nullptr; ///< of Operator and Value; null when the word is none
    bool isInSet = false;
};

Place placeBehind(const std::vector<FilterToken>& tokens)
{
    using Wants = Place::Wants;
    Place place;
    for (const FilterToken& token : tokens) {
        switch (token.kind) {
        case Kind::Word:
        case Kind::Text:
            if (place.wants == Wants::Field && token.text != "any" && token.text != "all")
                place = {Wants::Operator, findField(token.text), false};
            else if (place.wants == Wants::Value)
                place.wants = Wants::Joint;
            break;
        case Kind::Compare: place.wants = Wants::Value; break;
        case Kind::SetOpen: place.isInSet = true; break;
        case Kind::SetClose: place = {Wants::Joint, nullptr, false}; break;
        case Kind::Comma:
        case Kind::Range: place.wants = Wants::Value; break;
        case Kind::And:
        case Kind::Or:
        case Kind::Open: place = {}; break;
        case Kind::Close: place = {Wants::Joint, nullptr, false}; break;
        case Kind::Not:
        case Kind::End: break;
        }
    }
    return place;
}

/// The unfinished word at the cursor, and the tokens before it.
struct Typed {
    std::vector<FilterToken> before;
    std::string partial;
    std::size_t from = 0;
    bool isQuoted = false;
    bool isReadable = true;
};

Typed typedAt(std::string_view expression, std::size_t cursor)
{
    Typed typed;
    typed.from = cursor;
    auto tokens = tokensOf(expression.substr(0, cursor));
    if (!tokens) {
        const std::size_t begin = tokens.error().offset;
        const bool isOpenText = begin < cursor && (expression[begin] == '"' || expression[begin] == '\'');
        tokens = tokensOf(expression.substr(0, isOpenText ? begin : 0));
        typed.isReadable = isOpenText && tokens.has_value();
        if (!typed.isReadable)
            return typed;
        typed.from = begin;
        typed.isQuoted = true;
        typed.partial = std::string(expression.substr(begin + 1, cursor - begin - 1));
    }
    typed.before = std::move(*tokens);
    typed.before.pop_back(); // End
    if (typed.isQuoted || typed.before.empty())
        return typed;
    const FilterToken& last = typed.before.back();
    if (last.offset + last.source.size() == cursor && isWordByte(last.source.back())) {
        typed.partial = std::string(last.source);
        typed.from = last.offset;
        typed.before.pop_back();
    }
    return typed;
}

std::string quoted(std::string_view text)
{
    std::string made = "\"";
    for (const char c : text) {
        constexpr std::string_view Digits = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            made += '\\';
        if (byte < 0x20 || byte == 0x7F) {
            made += "\\x";
            made += Digits[byte >> 4];
            made += Digits[byte & 15];
        } else {
            made += c;
        }
    }
    return made + '"';
}

/// As it can stand in an expression: by itself when it is one word and none of the language, else quoted.
std::string asLiteral(const std::string& text, bool mustQuote)
{
    const auto tokens = tokensOf(text);
    const bool isWord =
        tokens && tokens->size() == 2 && tokens->front().kind == Kind::Word && tokens->front().text == text;
    return isWord && !mustQuote ? text : quoted(text);
}

struct Ranked {
    Completion completion;
    int rank = 0; ///< 0 begins with what was typed, 1 holds it
    std::uint64_t weight = 0;
};

/// Keeps what fits what was typed, best first.
class Candidates {
public:
    Candidates(const Typed& typed, std::size_t replaceLength)
        : m_wanted(asciiLower(typed.partial)), m_from(typed.from), m_length(replaceLength)
    {}
    void add(std::string text, std::string what, std::string_view compared, std::uint64_t weight)
    {
        const std::string lower = asciiLower(compared);
        const std::size_t at = lower.find(m_wanted);
        if (at != std::string::npos)
            m_all.push_back({{std::move(text), std::move(what), m_from, m_length}, at == 0 ? 0 : 1, weight});
    }
    [[nodiscard]] std::vector<Completion> best()
    {
        std::stable_sort(m_all.begin(), m_all.end(), [](const Ranked& a, const Ranked& b) {
            return a.rank != b.rank ? a.rank < b.rank : a.weight > b.weight;
        });
        std::vector<Completion> found;
        for (std::size_t i = 0; i < std::min(m_all.size(), MaxCompletions); ++i)
            found.push_back(std::move(m_all[i].completion));
        return found;
    }

private:
    std::string m_wanted;
    std::size_t m_from, m_length;
    std::vector<Ranked> m_all;
};

struct OperatorWord {
    std::string_view text, what;
    FilterOp op;
};
constexpr std::array<OperatorWord, 10> Operators{
    {{"==", phrase("equal"), FilterOp::Equal},
     {"!=", phrase("has a value, and none is equal"), FilterOp::NotEqual},
     {"contains", phrase("holds this text"), FilterOp::Contains},
     {"matches", phrase("regular expression, letter case does not count"), FilterOp::Matches},
     {">", phrase("greater"), FilterOp::Greater},
     {"<", phrase("less"), FilterOp::Less},
     {">=", phrase("greater or equal"), FilterOp::GreaterEqual},
     {"<=", phrase("less or equal"), FilterOp::LessEqual},
     {"in", phrase("one of a set: {a, b, c..d}"), FilterOp::In},
     {"&", phrase("some of these bits are set"), FilterOp::BitAnd}}};

void addJoints(Candidates& all)
{
    all.add("and", said("both must hold"), "and", 2);
    all.add("or", said("one must hold"), "or", 1);
}

} // namespace

std::vector<Completion> completionsAt(std::string_view expression, std::size_t cursor, const Analysis* analysis)
{
    expression = expression.substr(0, Filter::MaxLength);
    cursor = std::min(cursor, expression.size());
    const Typed typed = typedAt(expression, cursor);
    if (!typed.isReadable)
        return {};
    std::size_t end = cursor;
    while (!typed.isQuoted && !typed.partial.empty() && end < expression.size() && isWordByte(expression[end]))
        ++end;
    const Place place = placeBehind(typed.before);
    Candidates all(typed, end - typed.from);
    using Wants = Place::Wants;
    if (place.wants == Wants::Field && !typed.isQuoted) {
        for (const FilterField& field : filterFields())
            all.add(std::string(field.name), said(field.what), field.name,
                    FieldCount - static_cast<std::size_t>(field.id));
    } else if (place.wants == Wants::Operator && !typed.isQuoted) {
        for (std::size_t i = 0; i < Operators.size() && place.field != nullptr; ++i)
            if (place.field->type != FieldType::Protocol && suits(Operators[i].op, place.field->type))
                all.add(std::string(Operators[i].text), said(Operators[i].what), Operators[i].text, 20 - i);
        addJoints(all);
    } else if (place.wants == Wants::Value && place.field != nullptr) {
        for (SeenValue& value : seenValues(*place.field, analysis))
            all.add(asLiteral(value.text, typed.isQuoted), value.what, value.text, value.weight);
    } else if (place.wants == Wants::Joint && !place.isInSet && !typed.isQuoted) {
        addJoints(all);
    }
    return all.best();
}

} // namespace waybill
