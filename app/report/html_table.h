// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// A table of a page, written row by row and closed by its destructor. All texts are HTML, escaped by who gives them.
class HtmlTable {
public:
    /// Opens it. `style` is a class of html_style.h for column widths; columns whose heading begins with "#" hold
    /// numbers and are set flush right (the sign is not shown).
    HtmlTable(std::ostream& out, std::string_view caption, const std::vector<std::string>& columns,
              std::string_view style);
    ~HtmlTable();
    HtmlTable(const HtmlTable&) = delete;
    HtmlTable& operator=(const HtmlTable&) = delete;

    /// One cell a column; the first one heads its row.
    void row(const std::vector<std::string>& cells);

private:
    std::ostream& m_out;
    std::vector<bool> m_isNumber;
};

} // namespace waybill
