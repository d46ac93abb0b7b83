// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"

#include <QColor>

class QPalette;
class QWidget;

namespace waybill {

/// Every colour of the window, in one of two designed sets. Colour means a country; besides, there are only one accent
/// blue, amber for notices and red for errors.
struct Theme {
    bool isDark = false;
    QColor window;   ///< the one background
    QColor panel;    ///< panels, fields, empty bars
    QColor hairline; ///< borders of panels, grid lines
    QColor text;
    QColor mutedText; ///< second in rank; still at least 4.5:1
    QColor accent;    ///< links and the primary action
    QColor hover;     ///< background of what the pointer is on
    QColor selection; ///< background of selected rows
    QColor notice;    ///< amber
    QColor noticeBack;
    QColor error; ///< red
    QColor errorBack;
    QColor elsewhere; ///< countries that are not watched
    QColor edge;      ///< CDN or anycast
    QColor local;
    QColor unplaced;

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& dark();
    /// The set that a widget is drawn with, by its palette.
    [[nodiscard]] static const Theme& of(const QWidget* widget);
    [[nodiscard]] static const Theme& of(const QPalette& palette);

    /// Colour of a country: its own for the four that have one, else grey.
    [[nodiscard]] QColor country(CountryCode code) const;
    /// Text on a filled chip of that country, at least 4.5:1.
    [[nodiscard]] static QColor textOn(const QColor& background);
    [[nodiscard]] QPalette palette() const;
};

} // namespace waybill
