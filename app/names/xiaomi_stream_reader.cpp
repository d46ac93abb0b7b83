// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/xiaomi_stream_reader.h"

#include "decode/xml_start_tag.h"
#include "names/xiaomi_push_facts.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr std::string_view StreamElement = "stream:stream", Namespace = "xm", Domain = "xiaomi.com";

// Where the marks stand in what clients write; attributes up to and with the model come first.
constexpr std::size_t MarkBytes = 512;

std::string_view textOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// True for "xiaomi.com" and "1234@xiaomi.com/resource".
bool isOfXiaomi(std::optional<std::string_view> address)
{
    if (!address)
        return false;
    const std::string_view domain = address->substr(0, address->find('/'));
    const std::size_t at = domain.rfind('@');
    return (at == std::string_view::npos ? domain : domain.substr(at + 1)) == Domain;
}

bool isMarked(const XmlStartTag& tag)
{
    if (tag.element == StreamElement)
        return tag.value("xmlns") == Namespace;
    return tag.value("chid").has_value() && (isOfXiaomi(tag.value("to")) || isOfXiaomi(tag.value("from")));
}

} // namespace

bool XiaomiStreamReader::mayBeginWith(std::span<const std::uint8_t> bytes)
{
    if (bytes.empty() || bytes[0] != '<')
        return false;
    const std::string_view text = textOf(bytes.first(std::min(bytes.size(), MarkBytes)));
    const bool hasMark = text.find("\"xm\"") != std::string_view::npos || text.find("'xm'") != std::string_view::npos ||
                         text.find(Domain) != std::string_view::npos;
    XmlStartTag tag;
    return hasMark && decodeXmlStartTag(text, tag) && isMarked(tag);
}

std::size_t XiaomiStreamReader::look(std::span<const std::uint8_t> bytes, bool isAll)
{
    XmlStartTag tag;
    if (!decodeXmlStartTag(textOf(bytes), tag) || !isMarked(tag))
        return 0;
    if (!tag.isWhole && !isAll)
        return bytes.size() + 1;
    sink().onFact(factFrom(reading(), FactKind::Channel, XiaomiPushChannel));
    const bool isStream = tag.element == StreamElement;
    for (const XmlAttribute& attribute : tag.attributes) {
        const bool isAccount = (attribute.name == "to" || attribute.name == "from") && attribute.value != Domain;
        const bool isMarkup = attribute.name.substr(0, 5) == "xmlns";
        if (isStream ? !isMarkup : isAccount)
            tellXiaomiField(sink(), reading(), attribute.name, attribute.value);
    }
    return 0;
}

} // namespace waybill
