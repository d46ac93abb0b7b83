// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waybill {

/// Size of all text in percent of the desktop's, for type made from now on; setTextZoom() before applyTheme().
[[nodiscard]] int textZoom();
void setTextZoom(int percent);
/// Gives every widget of the application the size that it was made for at the present zoom: type, table rows, columns.
void zoomWidgets(double ratio);

} // namespace waybill
