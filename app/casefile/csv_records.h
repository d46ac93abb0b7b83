// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// One record of a table: several lines when a quoted field holds line ends.
struct CsvRecord {
    std::size_t line = 0;            ///< 1-based number of its first line
    std::vector<std::string> fields; ///< quotes taken off; empty: the record is not well-formed
};

/// Reads a table record by record (RFC 4180; any one-byte separator, lines may end in CR, LF or both). A record whose
/// quote is not closed, or is followed by something else than a separator, is its first line alone, so that a stray
/// quote takes no other line with it. `text` must outlive the reader.
class CsvReader {
public:
    explicit CsvReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool isAtEnd() const noexcept { return m_at >= m_text.size(); }
    /// 1-based number of the next line.
    [[nodiscard]] std::size_t line() const noexcept { return m_line; }
    /// The next line without its end, as it stands.
    [[nodiscard]] std::string_view peekLine() const noexcept;
    void skipLine();
    /// The next record. Not at the end.
    [[nodiscard]] CsvRecord next(char separator);

private:
    [[nodiscard]] std::optional<std::string> quoted(std::size_t& at) const;
    [[nodiscard]] bool isLineEnd(std::size_t at) const noexcept;
    void moveTo(std::size_t at);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

} // namespace waybill
