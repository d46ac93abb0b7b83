// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wireshark_filter.h"

#include <QString>

class QMenu;

namespace waybill {

class Page;

/// Adds "Apply as filter" and "Prepare as filter" with the ways of joining it to the filter in use, as in Wireshark;
/// they reach the window by Page::filterRequested(). Disabled for an empty expression.
void addFilterMenus(QMenu* menu, const QString& expression, Page* page);

/// Puts a Wireshark filter on the clipboard. What is to be said about it: what was copied, what it leaves out, or that
/// there is nothing to filter for.
[[nodiscard]] QString copyWiresharkFilter(const BoundedFilter& filter);

} // namespace waybill
