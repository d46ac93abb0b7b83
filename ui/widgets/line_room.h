// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace waybill {

/// Sees to it that a widget is never lower than the lines in it need at the width that it has. QSplitter and
/// QStackedWidget do not ask what height follows from a width, and would cut what goes on in a further line.
///
/// `widget` has a layout by the time that it is shown, or is a QStackedWidget, of which the page in front counts; its
/// least height belongs to this from now on. It never has less than `leastPixels` either, beside body type of 13 px.
void keepRoomForLines(QWidget* widget, int leastPixels = 0);

} // namespace waybill
