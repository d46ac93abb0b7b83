// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_text.h"

#include "base/format.h"

namespace waybill {

std::string csvQuoted(std::string text)
{
    if (!text.empty() && std::string_view("=+-@").find(text[0]) != std::string_view::npos)
        text.insert(0, "'");
    if (text.find_first_of(",\"\n\r") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string csvField(std::string_view raw)
{
    return csvQuoted(printableText(raw));
}

} // namespace waybill
