// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace waybill {

/// The arguments with "--before A B" written as "--before A --before B", and "--after" likewise, as waybill-cli takes
/// them: a side has all that follows up to the next option. What follows "--" is left as it is.
[[nodiscard]] QStringList withSidesRepeated(const QStringList& arguments);

} // namespace waybill
