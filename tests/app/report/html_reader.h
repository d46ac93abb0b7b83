// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace waybill::test {

/// Reads a page strictly: what a browser would mend is a problem here.
class HtmlReader {
public:
    explicit HtmlReader(const std::string& page) : m_page(page)
    {
        constexpr std::string_view Doctype = "<!DOCTYPE html>\n";
        if (!page.starts_with(Doctype))
            problems.push_back("no document type");
        for (m_at = Doctype.size(); m_at < page.size();)
            page[m_at] == '<' ? readTag() : readText();
        if (!m_open.empty())
            problems.push_back("never closed: " + m_open.back());
        for (const std::string& reference : m_references) {
            if (!ids.contains(reference))
                problems.push_back("leads nowhere: " + reference);
        }
    }

    std::vector<std::string> problems;
    std::set<std::string> ids, tags;
    std::string text; ///< what is read, without markup and references

private:
    static constexpr std::string_view NameEnd = " >/\n";

    void readText()
    {
        const std::size_t end = std::min(m_page.find('<', m_at), m_page.size());
        text += decoded(m_page.substr(m_at, end - m_at));
        m_at = end;
    }

    /// Checks references and characters, and replaces the former.
    std::string decoded(const std::string& raw)
    {
        static const std::map<std::string, char> Known{
            {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
        std::string out;
        for (std::size_t i = 0; i < raw.size(); ++i) {
            const auto c = static_cast<unsigned char>(raw[i]);
            if (raw[i] == '<' || raw[i] == '>' || (c < 0x20 && c != '\n') || c == 0x7F)
                problems.push_back("bare character in: " + raw);
            const auto known = raw[i] == '&' ? Known.find(raw.substr(i, raw.find(';', i) + 1 - i)) : Known.end();
            if (raw[i] == '&' && known == Known.end())
                problems.push_back("bare ampersand in: " + raw);
            out += known == Known.end() ? raw[i] : known->second;
            i += known == Known.end() ? 0 : known->first.size() - 1;
        }
        return out;
    }

    void readTag()
    {
        const bool isEnd = m_page[m_at + 1] == '/';
        const std::size_t begin = m_at + (isEnd ? 2 : 1), end = m_page.find_first_of(NameEnd, begin);
        const std::string name = m_page.substr(begin, end - begin);
        m_at = end;
        if (isEnd)
            return close(name);
        open(name);
        while (m_page[m_at] == ' ')
            readAttribute(name);
        const bool isEmpty = m_page.compare(m_at, 2, "/>") == 0;
        if (!isEmpty && m_page[m_at] != '>')
            problems.push_back("malformed tag " + name);
        m_at = m_page.find('>', m_at) + 1;
        if (isEmpty && std::find(m_open.begin(), m_open.end(), "svg") == m_open.end())
            problems.push_back("only drawings have tags that close themselves: " + name);
        if (isEmpty || name == "meta" || name == "br")
            m_open.pop_back();
        if (name == "style")
            m_at = m_page.find("</style>", m_at);
    }

    void open(const std::string& name)
    {
        static const std::set<std::string> Blocks{"p",  "div", "ul", "ol", "dl",  "table",  "section",   "article",
                                                  "h1", "h2",  "h3", "h4", "pre", "figure", "blockquote"};
        static const std::map<std::string, std::set<std::string>> Parents{
            {"li", {"ul", "ol"}},       {"dt", {"dl", "div"}}, {"dd", {"dl", "div"}},
            {"tr", {"thead", "tbody"}}, {"td", {"tr"}},        {"th", {"tr"}}};
        const std::string parent = m_open.empty() ? "" : m_open.back();
        if (Blocks.contains(name) && std::find(m_open.begin(), m_open.end(), "p") != m_open.end())
            problems.push_back(name + " within a paragraph");
        if (const auto wanted = Parents.find(name); wanted != Parents.end() && !wanted->second.contains(parent))
            problems.push_back(name + " within " + parent);
        if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
            if (name[1] > m_heading + 1)
                problems.push_back("heading " + name + " without one above it");
            m_heading = name[1];
        }
        text += ' ';
        tags.insert(name);
        m_open.push_back(name);
    }

    void readAttribute(const std::string& tag)
    {
        const std::size_t equals = m_page.find("=\"", m_at), end = m_page.find('"', equals + 2);
        const std::string name = m_page.substr(m_at + 1, equals - m_at - 1);
        const std::string value = decoded(m_page.substr(equals + 2, end - equals - 2));
        m_at = end + 1;
        if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyzBU0123456789-") != std::string::npos)
            problems.push_back("malformed attribute of " + tag + ": " + name);
        if (name == "id" && !ids.insert(value).second)
            problems.push_back("twice: id " + value);
        if (name == "href")
            value.starts_with('#') ? m_references.push_back(value.substr(1)) : problems.push_back("link to " + value);
        if (value.starts_with("url(#"))
            m_references.push_back(value.substr(5, value.size() - 6));
        if (name == "aria-labelledby") {
            std::istringstream names(value);
            for (std::string one; names >> one;)
                m_references.push_back(one);
        }
        if (name == "src" || name == "style" || name.starts_with("on") || name.starts_with("xlink"))
            problems.push_back("attribute " + name + " of " + tag);
    }

    void close(const std::string& name)
    {
        if (m_open.empty() || m_open.back() != name)
            problems.push_back("closed without being open: " + name);
        else
            m_open.pop_back();
        m_at = m_page.find('>', m_at) + 1;
        text += ' ';
    }

    const std::string& m_page;
    std::size_t m_at = 0;
    char m_heading = '0';
    std::vector<std::string> m_open, m_references;
};

} // namespace waybill::test
