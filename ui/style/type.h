// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace waybill {

/// The sizes of type, relative to the body text so that a desktop's larger font enlarges all of them.
enum class TypeSize {
    Headline, ///< 25 px beside a body of 13 px
    Title,    ///< 18 px
    Label,    ///< 15 px
    Body,     ///< 13 px
    Small,    ///< 12 px: axes and status
};

/// Font of one size in the application's family.
[[nodiscard]] QFont typeFont(TypeSize size, QFont::Weight weight = QFont::Normal);
/// Sets it on a widget.
void setType(QWidget* widget, TypeSize size, QFont::Weight weight = QFont::Normal);
/// The application's font: the desktop's own; where the desktop names none, Inter when it is installed.
[[nodiscard]] QFont bodyFont();

/// Distances in device-independent pixels: a grid of 8.
inline constexpr int Grid = 8;
inline constexpr int PageMargin = 32;
inline constexpr int PanelPadding = 16;
inline constexpr int PanelRadius = 8;
inline constexpr int TableRowHeight = 28;

} // namespace waybill
