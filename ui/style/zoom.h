// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace waybill {

/// Size of all text in percent of the desktop's, for type made from now on; setTextZoom() before applyTheme().
[[nodiscard]] int textZoom();
void setTextZoom(int percent);
/// Body type beside its 13 px: what a distance that must grow with the text is multiplied by.
[[nodiscard]] double textUnit();
/// Gives a widget the desktop's type of equal widths in the size of body text, at every zoom.
void setFixedType(QWidget* widget);
/// The height, in pixels beside body type of 13 px, that a widget never has less of; follows textUnit().
void setLeastHeight(QWidget* widget, int pixels);
/// Gives every widget of the application the size that it was made for at the present zoom: type, table rows, columns.
void zoomWidgets(double ratio);

} // namespace waybill
