// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/style_sheet.h"

class QApplication;

namespace waybill {

/// Puts palette, font and style sheet of a theme on the application; before the first window, because widgets take font
/// and sizes when they are made.
void applyLook(QApplication& application, ThemeChoice choice);

} // namespace waybill
