// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace waybill {

using Json = nlohmann::ordered_json;

/// Text from a capture or the file system as JSON can hold it: invalid UTF-8 and control characters escaped as \xNN.
[[nodiscard]] std::string jsonText(std::string_view bytes);
/// One line without spaces, never failing on odd bytes.
[[nodiscard]] std::string oneLine(const Json& json);
/// Indented by two spaces, with a final line feed.
[[nodiscard]] std::string indented(const Json& json);

/// The text under a key of an object that may be anybody's; empty where there is none.
[[nodiscard]] std::string textUnder(const Json& object, const char* key);
/// The list under a key; an empty one where there is none.
[[nodiscard]] const Json& listUnder(const Json& object, const char* key);

} // namespace waybill
