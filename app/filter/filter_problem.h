// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace waybill {

/// Why an expression is no filter, and at which bytes of it.
struct FilterProblem {
    std::string sentence; ///< whole, for people: "There is no field “contry”; did you mean “country”?"
    std::size_t offset = 0, length = 0;
};

} // namespace waybill
