// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace waybill {

enum class ThemeChoice { System, Light, Dark };

/// Fusion with our palette, font and a small style sheet. `System` follows the desktop's palette as it was at start.
void applyTheme(QApplication& application, ThemeChoice choice);

} // namespace waybill
