// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/hatch.h"
#include "widgets/plot_look.h"

#include <QColor>
#include <QString>
#include <QWidget>
#include <vector>

class QCustomPlot;

namespace waybill {

/// Stacked bars over time for two sides: before upward, after downward, on one scale. Pre-binned by the caller. Its
/// picture is invisible to screen readers: the caller offers the same figures as a table.
class MirroredPlot : public QWidget {
    Q_OBJECT
public:
    struct Series {
        QString name;
        CountryCode country; ///< gives the colour when set
        QColor colour;       ///< else this
        bool isHatched = false;
        std::vector<double> before, after; ///< bytes a bin
    };
    struct Bars {
        double firstSecond = 0; ///< start of the first bin on the axis; below 0 when zero is a moment within the runs
        double binSeconds = 1;
        bool isTimeOfDay = false; ///< the axis is a day instead of time since a moment of each run
        std::vector<Series> series;
        std::vector<PlotMarker> markers;
    };

    explicit MirroredPlot(QWidget* parent = nullptr);

    void setBars(Bars bars);
    [[nodiscard]] const Bars& bars() const { return m_bars; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 160}; }

signals:
    /// Unit of the value axis, "kB"; changes with the figures.
    void unitChanged(const QString& unit);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void addBars(bool isBefore);
    void applyStyle();

    QCustomPlot* m_plot;
    Bars m_bars;
    double m_divisor = 1;
};

} // namespace waybill
