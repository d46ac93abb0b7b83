// SPDX-License-Identifier: GPL-3.0-or-later
// JSON: RFC 8259. The library's event parser tells values, not places; an iterator that notes how far it was read gives
// them: a token begins behind the one before it and the punctuation between them.
#include "identify/json_leaves.h"

#include "identify/text_encodings.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace waybill {

namespace {

constexpr std::size_t LongestKey = 64;   ///< of what is shown of one key
constexpr std::size_t LongestPath = 256; ///< of what is shown of all

class NotingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    NotingIterator(const char* at, const char** reached) : m_at(at), m_reached(reached) {}
    reference operator*() const { return *m_at; }
    NotingIterator& operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    NotingIterator operator++(int)
    {
        const NotingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const NotingIterator& other) const { return m_at == other.m_at; }
    bool operator!=(const NotingIterator& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    const char** m_reached;
};

/// The path of the value that comes next.
class JsonPath {
public:
    void open(bool isArray) { m_levels.push_back({m_text.size(), 0, isArray}); }
    void close()
    {
        if (!m_levels.empty())
            m_levels.pop_back();
    }
    void key(std::string_view key)
    {
        m_text.resize(m_levels.back().length);
        if (!m_text.empty())
            append(".");
        append(key.substr(0, LongestKey));
    }
    /// Call it before each value.
    void value()
    {
        if (m_levels.empty()) {
            m_text.clear();
        } else if (m_levels.back().isArray) {
            m_text.resize(m_levels.back().length);
            append('[' + std::to_string(m_levels.back().count++) + ']');
        }
    }
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] std::size_t depth() const { return m_levels.size(); }
    [[nodiscard]] bool isInArray() const { return !m_levels.empty() && m_levels.back().isArray; }

private:
    struct Level {
        std::size_t length; ///< of the path of this object or array
        std::size_t count;  ///< values so far
        bool isArray;
    };
    void append(std::string_view more)
    {
        if (m_text.size() + more.size() <= LongestPath)
            m_text += more;
    }

    std::string m_text;
    std::vector<Level> m_levels;
};

/// Takes the events of nlohmann's parser; names and signatures are its interface.
class LeafHandler {
public:
    LeafHandler(std::string_view text, std::size_t mostNesting, const std::function<bool(const JsonLeaf&)>& taker)
        : m_text(text), m_mostNesting(mostNesting), m_taker(taker)
    {}

    bool null() { return other(); }
    bool boolean(bool) { return other(); }
    bool number_integer(std::int64_t) { return number(); }
    bool number_unsigned(std::uint64_t) { return number(); }
    bool number_float(double, const std::string&) { return number(); }
    bool string(std::string& value)
    {
        m_path.value();
        const std::size_t begin = tokenBegin() + 1; // behind its quote
        const std::size_t end = here() - 1;
        m_behindLast = here();
        const std::string_view raw = m_text.substr(begin, end - begin);
        return tell({m_path.text(), value, begin, raw.size(), raw == value});
    }
    bool binary(std::vector<std::uint8_t>&) { return other(); } // not in JSON text
    bool start_object(std::size_t) { return open(false); }
    bool start_array(std::size_t) { return open(true); }
    bool key(std::string& key)
    {
        m_behindLast = here();
        m_path.key(key);
        return true;
    }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&)
    {
        m_reading.end = here() >= m_text.size() ? JsonReading::End::Cut : JsonReading::End::Damaged;
        return false;
    }

    [[nodiscard]] JsonReading readAll();

private:
    [[nodiscard]] std::size_t here() const { return static_cast<std::size_t>(m_reached - m_text.data()); }
    [[nodiscard]] std::size_t tokenBegin() const
    {
        return std::min(m_text.find_first_not_of(" \t\r\n,:[]{}", m_behindLast), m_text.size());
    }
    bool tell(const JsonLeaf& leaf)
    {
        ++m_reading.leaves;
        if (m_taker(leaf))
            return true;
        m_reading.end = JsonReading::End::Stopped;
        return false;
    }
    bool number()
    {
        m_path.value();
        const std::size_t begin = tokenBegin();
        const std::size_t end = std::min(m_text.find_first_not_of("0123456789+-.eE", begin), m_text.size());
        m_behindLast = end;
        return tell({m_path.text(), m_text.substr(begin, end - begin), begin, end - begin, true});
    }
    bool other()
    {
        m_path.value();
        m_behindLast = here();
        return true;
    }
    bool open(bool isArray)
    {
        m_path.value();
        m_behindLast = here();
        if (m_path.depth() >= m_mostNesting) {
            m_reading.end = JsonReading::End::TooDeep;
            return false;
        }
        m_path.open(isArray);
        return true;
    }
    bool close()
    {
        m_behindLast = here();
        m_path.close();
        return true;
    }
    void tellCutString();

    std::string_view m_text;
    std::size_t m_mostNesting;
    const std::function<bool(const JsonLeaf&)>& m_taker;
    JsonPath m_path;
    JsonReading m_reading;
    const char* m_reached = nullptr; ///< how far the parser has read
    std::size_t m_behindLast = 0;    ///< where the latest token ended
};

JsonReading LeafHandler::readAll()
{
    bool isGood = true;
    std::size_t begin = m_text.find_first_of("[{");
    while (isGood && begin != std::string_view::npos) {
        m_path = {};
        m_reached = m_text.data() + begin;
        m_behindLast = begin;
        const NotingIterator from(m_reached, &m_reached), to(m_text.data() + m_text.size(), &m_reached);
        isGood = nlohmann::json::sax_parse(from, to, this, nlohmann::json::input_format_t::json, false);
        m_reading.read = m_behindLast;
        if (!isGood)
            break;
        begin = m_text.find_first_not_of(" \t\r\n,\x1E", m_behindLast);
        if (begin == std::string_view::npos)
            m_reading.end = JsonReading::End::Whole;
        else if (m_text[begin] != '{' && m_text[begin] != '[')
            break; // Damaged, unless something was said
    }
    if (m_reading.end == JsonReading::End::Cut)
        tellCutString();
    return m_reading;
}

/// The end of the text cut a string: what is there of it, unless it is a key.
void LeafHandler::tellCutString()
{
    const std::size_t quote = m_text.find_first_not_of(" \t\r\n,:", m_behindLast);
    if (quote == std::string_view::npos || m_text[quote] != '"' || quote + 1 == m_text.size())
        return;
    const bool isBehindColon = m_text.substr(m_behindLast, quote - m_behindLast).find(':') != std::string_view::npos;
    if (!isBehindColon && !m_path.isInArray())
        return;
    const std::string_view raw = m_text.substr(quote + 1);
    const std::optional<std::string> decoded = decodeJsonEscapes(raw);
    m_path.value();
    m_reading.read = m_text.size();
    (void)tell({m_path.text(), decoded ? std::string_view(*decoded) : raw, quote + 1, raw.size(), !decoded});
}

} // namespace

JsonReading eachJsonLeaf(std::string_view text, std::size_t mostNesting,
                         const std::function<bool(const JsonLeaf&)>& taker)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n\x1E");
    if (begin == std::string_view::npos || (text[begin] != '{' && text[begin] != '['))
        return {};
    return LeafHandler(text, mostNesting, taker).readAll();
}

} // namespace waybill
