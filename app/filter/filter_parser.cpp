// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filter_parser.h"

#include "base/format.h"
#include "filter/filter.h"
#include "filter/filter_lexer.h"
#include "filter/filter_literals.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

using Kind = FilterToken::Kind;
using Parsed = tl::expected<FilterNode, FilterProblem>;
using Checked = tl::expected<void, FilterProblem>;

tl::unexpected<FilterProblem> problemAt(const FilterToken& token, std::string sentence)
{
    return tl::unexpected(FilterProblem{std::move(sentence), token.offset, token.source.size()});
}

std::string shown(const FilterToken& token)
{
    return token.kind == Kind::End ? std::string("the end") : "“" + printableText(token.source.substr(0, 80)) + "”";
}

bool isText(FieldType type)
{
    return type == FieldType::Name || type == FieldType::Text;
}

std::string unknownField(const FilterToken& token)
{
    const std::string word = shown(token);
    if (IpAddress::parse(token.text.substr(0, token.text.find('/'))))
        return fmt::format("{} is no field; did you mean “address == {}”?", word, printableText(token.source));
    std::vector<std::string> like;
    for (const std::string_view name : fieldsLike(asciiLower(token.text)))
        like.push_back(fmt::format("“{}”", name));
    if (!like.empty())
        return fmt::format("There is no field {}; did you mean {}?", word, fmt::join(like, " or "));
    return fmt::format("There is no field {}; to look for it in names, write name contains \"{}\"", word,
                       printableText(token.source.substr(0, 40)));
}

/// Recursive descent over the tokens; how deep is bounded by Filter::MaxDepth.
class Parser {
public:
    Parser(std::vector<FilterToken> tokens, FilterTree& tree) : m_tokens(std::move(tokens)), m_tree(tree) {}

    Parsed run()
    {
        if (peek().kind == Kind::End)
            return FilterNode{};
        Parsed all = alternatives(0);
        if (!all || peek().kind == Kind::End)
            return all;
        if (peek().kind == Kind::Close)
            return problemAt(peek(), "There is no ( for this )");
        if (peek().kind == Kind::Compare)
            return problemAt(peek(), "Comparisons cannot be chained; join two of them with “and”");
        return problemAt(peek(), fmt::format("“and” or “or” is missing before {}", shown(peek())));
    }

private:
    [[nodiscard]] const FilterToken& peek(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    const FilterToken& take()
    {
        const FilterToken& token = peek();
        m_at = std::min(m_at + 1, m_tokens.size() - 1);
        return token;
    }
    Parsed joined(Kind sign, FilterNode::Kind kind, std::size_t depth);
    Parsed alternatives(std::size_t depth) { return joined(Kind::Or, FilterNode::Kind::Any, depth); }
    Parsed unary(std::size_t depth);
    Parsed comparison();
    Checked takeOperator(FieldComparison& made, const FilterField& field);
    Checked takeValue(FieldComparison& made, const FilterField& field);
    Checked takeSet(FieldComparison& made, const FilterField& field);
    tl::expected<FilterValue, FilterProblem> value(const FilterField& field, FilterOp op);
    [[nodiscard]] Checked checkHandshakeType(const FieldComparison& made, const FilterToken& token) const;

    std::vector<FilterToken> m_tokens;
    FilterTree& m_tree;
    std::size_t m_at = 0;
};

/// Operands of `sign`, which binds looser than what stands within them.
Parsed Parser::joined(Kind sign, FilterNode::Kind kind, std::size_t depth)
{
    FilterNode node;
    node.kind = kind;
    while (true) {
        Parsed operand = sign == Kind::Or ? joined(Kind::And, FilterNode::Kind::All, depth) : unary(depth);
        if (!operand)
            return operand;
        node.children.push_back(std::move(*operand));
        if (peek().kind != sign)
            break;
        take();
    }
    return node.children.size() == 1 ? std::move(node.children.front()) : std::move(node);
}

Parsed Parser::unary(std::size_t depth)
{
    const FilterToken token = peek();
    if (depth >= Filter::MaxDepth)
        return problemAt(token, fmt::format("More than {} parentheses and “not” within each other", Filter::MaxDepth));
    if (token.kind == Kind::Not) {
        take();
        Parsed operand = unary(depth + 1);
        if (!operand)
            return operand;
        FilterNode node;
        node.kind = FilterNode::Kind::Not;
        node.children.push_back(std::move(*operand));
        return node;
    }
    if (token.kind != Kind::Open)
        return comparison();
    take();
    Parsed inner = alternatives(depth + 1);
    if (!inner)
        return inner;
    if (peek().kind != Kind::Close)
        return peek().kind == Kind::End
                   ? Parsed(problemAt(token, "This ( is never closed"))
                   : Parsed(problemAt(peek(), fmt::format("“and”, “or” or ) is missing before {}", shown(peek()))));
    take();
    return inner;
}

Parsed Parser::comparison()
{
    FieldComparison made;
    const bool isQuantified =
        peek().kind == Kind::Word && (peek().text == "any" || peek().text == "all") && peek(1).kind == Kind::Word;
    const bool isForAll = isQuantified && peek().text == "all";
    if (isQuantified)
        take();
    const FilterToken token = take();
    if (token.kind != Kind::Word)
        return problemAt(token, fmt::format("A field is missing before {}", shown(token)));
    const FilterField* field = findField(token.text);
    if (field == nullptr)
        return problemAt(token, unknownField(token));
    made.field = field->id;
    const FilterToken sign = peek();
    const bool isNotIn =
        sign.kind == Kind::Not && sign.source != "!" && peek(1).kind == Kind::Compare && peek(1).op == FilterOp::In;
    if (sign.kind == Kind::Compare || isNotIn) {
        if (const Checked taken = takeOperator(made, *field); !taken)
            return tl::unexpected(taken.error());
        if (isQuantified)
            made.isAll = isForAll;
    } else if (isQuantified) {
        return problemAt(sign, fmt::format("A comparison is missing behind “{}”", field->name));
    }
    if (const Checked fine = checkHandshakeType(made, token); !fine)
        return tl::unexpected(fine.error());
    if (m_tree.comparisons.size() >= Filter::MaxComparisons)
        return problemAt(token, fmt::format("More than {} comparisons", Filter::MaxComparisons));
    FilterNode node;
    node.kind = FilterNode::Kind::Comparison;
    node.comparison = static_cast<std::uint32_t>(m_tree.comparisons.size());
    m_tree.comparisons.push_back(std::move(made));
    return node;
}

Checked Parser::takeOperator(FieldComparison& made, const FilterField& field)
{
    if (peek().kind == Kind::Not) {
        made.isNegated = true;
        take();
    }
    const FilterToken sign = take();
    made.op = sign.op;
    made.isAll = sign.isAll;
    if (field.type == FieldType::Protocol)
        return problemAt(
            sign, fmt::format("“{}” is a protocol: it stands by itself and has no value to compare", field.name));
    if (!suits(made.op, field.type))
        return problemAt(sign, fmt::format("“{}” cannot be asked with {}: its type is {}", field.name, shown(sign),
                                           fieldTypeText(field.type)));
    return made.op == FilterOp::In ? takeSet(made, field) : takeValue(made, field);
}

tl::expected<FilterValue, FilterProblem> Parser::value(const FilterField& field, FilterOp op)
{
    const FilterToken token = peek();
    if (token.kind != Kind::Word && token.kind != Kind::Text)
        return problemAt(token, fmt::format("A value for “{}” is missing before {}", field.name, shown(token)));
    take();
    const bool isWordForText = isText(field.type) || field.type == FieldType::Bytes || field.type == FieldType::Keyword;
    if (token.kind == Kind::Word && !isWordForText && findField(token.text) != nullptr)
        return problemAt(
            token,
            fmt::format("“{}” is a field; two fields cannot be compared with each other, write a value", token.text));
    return literalOf(token, field, op);
}

Checked Parser::takeValue(FieldComparison& made, const FilterField& field)
{
    const FilterToken token = peek();
    if (made.op == FilterOp::Matches && (token.kind == Kind::Word || token.kind == Kind::Text)) {
        take();
        auto pattern = TextPattern::compile(token.pattern);
        if (!pattern)
            return problemAt(token, fmt::format("The regular expression is wrong at its character {}: {}",
                                                pattern.error().offset + 1, pattern.error().sentence));
        made.pattern = std::make_shared<const TextPattern>(std::move(*pattern));
        return {};
    }
    auto literal = value(field, made.op);
    if (!literal)
        return tl::unexpected(literal.error());
    if (made.op == FilterOp::Contains && literal->text.empty())
        return problemAt(token, "Everything contains the empty text; write what to look for");
    made.values.push_back(std::move(*literal));
    return {};
}

Checked Parser::takeSet(FieldComparison& made, const FilterField& field)
{
    if (peek().kind != Kind::SetOpen)
        return problemAt(peek(),
                         fmt::format("{{ is missing before {}: write {} in {{a, b}}", shown(peek()), field.name));
    const FilterToken open = take();
    while (true) {
        auto literal = value(field, FilterOp::Equal);
        if (literal && peek().kind == Kind::Range) {
            take();
            const FilterToken end = peek();
            const auto last = value(field, FilterOp::Equal);
            literal = last ? rangeOf(std::move(*literal), *last, end, field) : last;
        }
        if (!literal)
            return tl::unexpected(literal.error());
        made.values.push_back(std::move(*literal));
        const FilterToken next = take();
        if (next.kind == Kind::SetClose)
            return {};
        if (next.kind == Kind::End)
            return problemAt(open, "This { is never closed");
        if (next.kind != Kind::Comma)
            return problemAt(
                next, fmt::format("Values of a set are parted by commas; one is missing before {}", shown(next)));
    }
}

/// Other messages of a handshake are not read, so a question about them must not be answered with "nothing".
Checked Parser::checkHandshakeType(const FieldComparison& made, const FilterToken& token) const
{
    if (made.field != FieldId::TlsHandshakeType)
        return {};
    const bool isKnown = std::all_of(made.values.begin(), made.values.end(), [](const FilterValue& value) {
        return !value.isRange && (value.number == 1 || value.number == 2);
    });
    if (isKnown && !made.isAll && !made.isNegated && (made.op == FilterOp::Equal || made.op == FilterOp::In))
        return {};
    return problemAt(
        token, "Only ClientHello (1) and ServerHello (2) are read: write tls.handshake.type == 1, == 2, or in {1, 2}");
}

} // namespace

bool suits(FilterOp op, FieldType type)
{
    const bool isOrdered =
        type != FieldType::Truth && type != FieldType::Mac && type != FieldType::Country && type != FieldType::Keyword;
    switch (op) {
    case FilterOp::Contains: return isText(type) || type == FieldType::Bytes;
    case FilterOp::Matches:
        return isText(type) || type == FieldType::Bytes || type == FieldType::Country || type == FieldType::Keyword;
    case FilterOp::BitAnd: return type == FieldType::Number;
    case FilterOp::Equal:
    case FilterOp::NotEqual: return type != FieldType::Bytes;
    case FilterOp::In: return type != FieldType::Bytes && type != FieldType::Truth;
    default: return isOrdered && type != FieldType::Bytes;
    }
}

tl::expected<FilterTree, FilterProblem> parseFilter(std::string_view expression)
{
    FilterTree tree;
    tree.text = std::string(expression.substr(0, Filter::MaxLength));
    if (expression.size() > Filter::MaxLength)
        return tl::unexpected(FilterProblem{fmt::format("An expression has at most {} bytes", Filter::MaxLength),
                                            Filter::MaxLength, expression.size() - Filter::MaxLength});
    auto tokens = tokensOf(expression);
    if (!tokens)
        return tl::unexpected(tokens.error());
    Parsed root = Parser(std::move(*tokens), tree).run();
    if (!root)
        return tl::unexpected(root.error());
    tree.root = std::move(*root);
    return tree;
}

} // namespace waybill
