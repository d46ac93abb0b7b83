// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json_text.h"

#include "base/format.h"

namespace waybill {

std::string jsonText(std::string_view bytes)
{
    return printableText(bytes);
}

std::string oneLine(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string indented(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace waybill
