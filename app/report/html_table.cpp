// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_table.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

HtmlTable::HtmlTable(std::ostream& out, std::string_view caption, const std::vector<std::string>& columns,
                     std::string_view style)
    : m_out(out)
{
    m_out << fmt::format("<div class=\"wide\"><table class=\"{}\">\n<caption>{}</caption>\n<thead><tr>", style,
                         caption);
    for (const std::string& column : columns) {
        const bool isNumber = column.starts_with('#');
        m_isNumber.push_back(isNumber);
        m_out << fmt::format("<th scope=\"col\"{}>{}</th>", isNumber ? " class=\"number\"" : "",
                             std::string_view(column).substr(isNumber ? 1 : 0));
    }
    m_out << "</tr></thead>\n<tbody>\n";
}

HtmlTable::~HtmlTable()
{
    m_out << "</tbody></table></div>\n";
}

void HtmlTable::row(const std::vector<std::string>& cells)
{
    m_out << "<tr>";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const char* style = i < m_isNumber.size() && m_isNumber[i] ? " class=\"number\"" : "";
        if (i == 0)
            m_out << fmt::format("<th scope=\"row\"{}>{}</th>", style, cells[i]);
        else
            m_out << fmt::format("<td{}>{}</td>", style, cells[i]);
    }
    m_out << "</tr>\n";
}

} // namespace waybill
