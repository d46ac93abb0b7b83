// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace waybill {

/// What stands before a row: a filled star, or a sheet with lines for a note without a star. Words beside it say it
/// too.
enum class NoteMark { None, Note, Star };

/// Drawn anew at every size, in the colours of the application's palette; null for None.
[[nodiscard]] QIcon noteIcon(NoteMark mark);

} // namespace waybill
