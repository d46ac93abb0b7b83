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

std::string textUnder(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>()
                                                                             : std::string();
}

const Json& listUnder(const Json& object, const char* key)
{
    static const Json None = Json::array();
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() && found->is_array() ? *found : None;
}

} // namespace waybill
