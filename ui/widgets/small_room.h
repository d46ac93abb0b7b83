// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace waybill {

/// A view that shows `content` as large as there is room and scrolls it where that is less than it needs; owns it.
[[nodiscard]] QWidget* scrolledWhenSmall(QWidget* content);

/// Sees to it that every dialog of the program that is shown from now on is no larger than its screen, begins larger
/// when text is large, and scrolls what does not fit while its last row of buttons stays in sight. Once for an
/// application; further calls do nothing. Dialogs of the desktop and of the toolkit are left as they are.
void fitDialogsToScreens();

} // namespace waybill
