// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"

#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// One kind of personal thing in one part of a case.
struct PersonalTrace {
    std::string where;     ///< "run 3, operator", "result 1"
    std::string what;      ///< "name of the operator", "MAC address"
    std::string example;   ///< the first one, safe to print
    std::size_t count = 1; ///< how often, in that part
    friend bool operator==(const PersonalTrace&, const PersonalTrace&) = default;
};

/// What a text shows of persons, by its form alone: user names in paths, e-mail and MAC addresses, numbers of the
/// length of an IMEI or IMSI, telephone numbers with their country. Reports too much rather than too little.
[[nodiscard]] std::vector<PersonalTrace> personalTracesIn(std::string_view text, const std::string& where);

/// What a case holds of persons: fields that are personal by their nature, and every text searched by form. To be
/// shown before a copy goes to anyone. Captures are not looked into.
[[nodiscard]] std::vector<PersonalTrace> personalTraces(const Case& item);

} // namespace waybill
