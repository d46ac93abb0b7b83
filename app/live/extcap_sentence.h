// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/extcap.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// A line that an extcap program answers with: "arg {number=0}{call=--port}{display=Port}".
struct ExtcapSentence {
    std::string word;                          ///< "extcap", "interface", "dlt", "arg", "value"
    std::map<std::string, std::string> fields; ///< key → value

    /// Empty when there is no such field.
    [[nodiscard]] std::string field(const std::string& key) const;
};

/// Every sentence in an answer, read leniently: other lines are left out, a brace that is missing at the end of a line
/// is taken as there, and a field without "=" is left out.
[[nodiscard]] std::vector<ExtcapSentence> parseExtcapSentences(std::string_view answer);
/// Interfaces of the answer to --extcap-interfaces, without options.
[[nodiscard]] std::vector<ExtcapInterface> extcapInterfacesOf(const std::vector<ExtcapSentence>& sentences);
/// Options of the answer to --extcap-config.
[[nodiscard]] std::vector<ExtcapOption> extcapOptionsOf(const std::vector<ExtcapSentence>& sentences);

} // namespace waybill
