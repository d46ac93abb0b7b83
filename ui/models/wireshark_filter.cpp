// SPDX-License-Identifier: GPL-3.0-or-later
// Field names: Wireshark's display filter reference (read 2026-06).
#include "models/wireshark_filter.h"

#include <algorithm>
#include <string_view>

namespace waybill {

namespace {

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            result += '\\';
        result += letter;
    }
    return result + '"';
}

/// A name for a regular expression of Wireshark's (PCRE2): dots are dots.
std::string pattern(std::string_view name)
{
    std::string expression;
    for (const char letter : name) {
        const bool isOrdinary =
            (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
        expression += isOrdinary ? std::string(1, letter) : std::string("\\") + letter;
    }
    return expression;
}

/// What can stand in a filter: printable ASCII. Names hold nothing else but for damage.
bool canBeWritten(const std::string& text)
{
    return !text.empty() && text.find('\\') == std::string::npos &&
           std::all_of(text.begin(), text.end(), [](char letter) { return letter > ' ' && letter < 0x7F; });
}

class FilterWriter {
public:
    explicit FilterWriter(std::size_t& leftOut) : m_leftOut(leftOut) {}

    /// "field == value", or "field in {value, …}".
    void add(std::string_view field, const std::vector<std::string>& values)
    {
        if (values.empty())
            return;
        std::string set;
        for (std::size_t i = 0; i < std::min(values.size(), MostInFilter); ++i)
            set += (set.empty() ? "" : ", ") + values[i];
        addPart(std::string(field) + (values.size() == 1 ? " == " + set : " in {" + set + "}"));
        m_leftOut += values.size() - std::min(values.size(), MostInFilter);
    }
    void addPart(const std::string& part) { m_text += (m_text.empty() ? "" : " || ") + part; }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
    std::size_t& m_leftOut;
};

template <typename T>
void makeUnique(std::vector<T>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// " matches …" for the domain and what is under it, else for one of the names; letters of any case, as `matches` is.
std::string nameCondition(const std::vector<std::string>& names, const std::string& domain)
{
    if (!domain.empty())
        return " matches " + quoted("(^|\\.)" + pattern(domain) + "$");
    std::string list;
    for (std::size_t i = 0; i < std::min(names.size(), MostInFilter); ++i)
        list += (list.empty() ? "" : "|") + pattern(names[i]);
    return list.empty() ? std::string() : " matches " + quoted("^(" + list + ")$");
}

} // namespace

std::string wiresharkFilterOfPacket(std::uint64_t frame)
{
    return "frame.number == " + std::to_string(frame);
}

BoundedFilter wiresharkFilter(WiresharkSubject subject)
{
    BoundedFilter filter;
    FilterWriter writer(filter.leftOut);
    std::vector<std::string> v4, v6, names;
    for (const IpAddress& address : subject.addresses)
        if (!address.isNone())
            (address.isV4() ? v4 : v6).push_back(address.toString());
    for (const std::string& name : subject.names)
        if (canBeWritten(name))
            names.push_back(name);
    makeUnique(v4);
    makeUnique(v6);
    makeUnique(names);
    writer.add("ip.addr", v4);
    writer.add("ipv6.addr", v6);
    const std::string condition = nameCondition(names, canBeWritten(subject.domain) ? subject.domain : std::string());
    for (const char* field : {"dns.qry.name", "tls.handshake.extensions_server_name", "http.host"})
        if (!condition.empty())
            writer.addPart(field + condition);
    filter.leftOut += names.size() - std::min(names.size(), MostInFilter);
    filter.expression = writer.text();
    return filter;
}

} // namespace waybill
