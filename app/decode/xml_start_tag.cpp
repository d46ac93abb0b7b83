// SPDX-License-Identifier: GPL-3.0-or-later
// XML 1.0 §3.1:  STag ::= '<' Name (S Attribute)* S? '>'     Attribute ::= Name S? '=' S? quoted value
#include "decode/xml_start_tag.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waybill {

namespace {

constexpr std::size_t MaxAttributes = 32;
constexpr std::string_view Space = " \t\r\n";

bool isNameCharacter(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9') ||
           octet == ':' || octet == '_' || octet == '-' || octet == '.';
}

void skipSpace(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(Space), text.size()));
}

std::string_view takeName(std::string_view& text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isNameCharacter);
    const std::string_view name = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(name.size());
    return name;
}

std::string withoutEntities(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, char>, 5> Entities{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
    std::string plain;
    while (!text.empty()) {
        const auto* entity = std::find_if(Entities.begin(), Entities.end(),
                                          [text](const auto& e) { return text.substr(0, e.first.size()) == e.first; });
        plain += entity == Entities.end() ? text.front() : entity->second;
        text.remove_prefix(entity == Entities.end() ? 1 : entity->first.size());
    }
    return plain;
}

enum class Took { Attribute, End, Cut, Nonsense };

Took takeAttribute(std::string_view& text, XmlAttribute& attribute)
{
    skipSpace(text);
    if (!text.empty() && (text.front() == '>' || text.front() == '/'))
        return Took::End;
    attribute.name = takeName(text);
    skipSpace(text);
    if (text.empty())
        return Took::Cut;
    if (attribute.name.empty() || text.front() != '=')
        return Took::Nonsense;
    text.remove_prefix(1);
    skipSpace(text);
    if (text.empty())
        return Took::Cut;
    const char quote = text.front();
    if (quote != '"' && quote != '\'')
        return Took::Nonsense;
    const std::size_t end = text.find(quote, 1);
    if (end == std::string_view::npos)
        return Took::Cut;
    attribute.value = withoutEntities(text.substr(1, end - 1));
    text.remove_prefix(end + 1);
    return Took::Attribute;
}

} // namespace

std::optional<std::string_view> XmlStartTag::value(std::string_view name) const
{
    for (const XmlAttribute& attribute : attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

bool decodeXmlStartTag(std::string_view text, XmlStartTag& tag)
{
    tag = {};
    if (text.empty() || text.front() != '<')
        return false;
    text.remove_prefix(1);
    tag.element = takeName(text);
    XmlAttribute attribute;
    Took took = tag.element.empty() ? Took::Nonsense : Took::Attribute;
    while (took == Took::Attribute && tag.attributes.size() < MaxAttributes) {
        took = takeAttribute(text, attribute);
        if (took == Took::Attribute)
            tag.attributes.push_back(std::move(attribute));
        attribute = {};
    }
    tag.isWhole = took == Took::End;
    return took != Took::Nonsense;
}

} // namespace waybill
