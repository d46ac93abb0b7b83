// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace waybill {

/// What the cells of a matrix give besides their text.
namespace MatrixRole {
enum : int {
    Detail = Qt::UserRole, ///< second line, smaller
    Country,               ///< CountryCode as text that gives the tint; empty: grey or, for a level, the accent
    Strength,              ///< 0–1, how full the tint is; 0: an empty cell
    IsLevel,               ///< words, not a count: body type
    IsOutlined,            ///< nothing was tested: an outline instead of a ground
};
} // namespace MatrixRole

} // namespace waybill
