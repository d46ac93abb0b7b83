// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shown_times.h"
#include "style/style_sheet.h"

#include <QObject>
#include <vector>

namespace waybill {

/// What the user set for every window, kept in the user's settings.
class Preferences : public QObject {
    Q_OBJECT
public:
    static constexpr int LeastZoom = 50, MostZoom = 300, ZoomStep = 10; ///< percent
    static constexpr std::size_t MostWatched = 24;                      ///< more rows than a screen has room for

    struct Values {
        ThemeChoice theme = ThemeChoice::System;
        TimesIn times = TimesIn::Capture;
        std::vector<CountryCode> watchList; ///< in the order of their rows
        int zoomPercent = 100;
        bool hasReducedMotion = false;
        bool opensLastSession = false; ///< what was open is opened at the start without a question
        friend bool operator==(const Values&, const Values&) = default;
    };

    /// Reads the user's settings; what they hold that cannot be is replaced by the default.
    explicit Preferences(QObject* parent = nullptr);

    [[nodiscard]] const Values& values() const { return m_values; }
    /// Keeps and announces them; a zoom beyond its bounds is brought within.
    void set(Values values);

signals:
    void changed();

private:
    Values m_values;
};

} // namespace waybill
