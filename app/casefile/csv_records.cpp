// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/csv_records.h"

#include <algorithm>

namespace waybill {

std::string_view CsvReader::peekLine() const noexcept
{
    const std::size_t end = m_text.find_first_of("\r\n", m_at);
    return m_text.substr(m_at, end == std::string_view::npos ? end : end - m_at);
}

void CsvReader::skipLine()
{
    moveTo(m_at + peekLine().size());
}

bool CsvReader::isLineEnd(std::size_t at) const noexcept
{
    return at >= m_text.size() || m_text[at] == '\r' || m_text[at] == '\n';
}

/// Goes on behind the line end that begins at `at`, and counts the lines passed.
void CsvReader::moveTo(std::size_t at)
{
    if (at < m_text.size())
        at += m_text[at] == '\r' && at + 1 < m_text.size() && m_text[at + 1] == '\n' ? 2 : 1;
    for (; m_at < at; ++m_at) {
        const bool isPair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        m_line += (m_text[m_at] == '\n' || m_text[m_at] == '\r') && !isPair ? 1 : 0;
    }
}

/// The content of the quoted field that begins at `at`, which moves behind its last quote; none: it is not closed.
std::optional<std::string> CsvReader::quoted(std::size_t& at) const
{
    std::string content;
    for (std::size_t i = at + 1; i < m_text.size(); ++i) {
        if (m_text[i] != '"') {
            content += m_text[i];
        } else if (i + 1 < m_text.size() && m_text[i + 1] == '"') {
            content += m_text[i++];
        } else {
            at = i + 1;
            return content;
        }
    }
    return std::nullopt;
}

CsvRecord CsvReader::next(char separator)
{
    CsvRecord record;
    record.line = m_line;
    std::size_t at = m_at;
    for (;;) {
        if (at < m_text.size() && m_text[at] == '"') {
            std::optional<std::string> field = quoted(at);
            if (!field || (!isLineEnd(at) && m_text[at] != separator)) {
                skipLine();
                return {record.line, {}};
            }
            record.fields.push_back(std::move(*field));
        } else {
            const std::size_t begin = at;
            while (!isLineEnd(at) && m_text[at] != separator)
                ++at;
            record.fields.emplace_back(m_text.substr(begin, at - begin));
        }
        if (isLineEnd(at)) {
            moveTo(at);
            return record;
        }
        ++at; // the separator
    }
}

} // namespace waybill
