// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;

namespace waybill {

class Page;

/// Adds "Apply as filter" and "Prepare as filter" with the ways of joining it to the filter in use, as in Wireshark;
/// they reach the window by Page::filterRequested(). Disabled for an empty expression.
void addFilterMenus(QMenu* menu, const QString& expression, Page* page);

} // namespace waybill
