// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/hatch.h"

#include <QColor>
#include <QString>
#include <QWidget>
#include <vector>

class QCustomPlot;

namespace waybill {

/// Stacked bars over time. Pre-binned by the caller (at most a few thousand bars); the only widget that knows
/// QCustomPlot. Its picture is invisible to screen readers: the caller sets an accessible description and offers the
/// same figures as a table.
class TimelinePlot : public QWidget {
    Q_OBJECT
public:
    struct Series {
        QString name;
        CountryCode country;    ///< gives colour and hatch when set
        QColor colour;          ///< else this
        bool isHatched = false; ///< uncertain: stripes instead of a full bar
        std::vector<double> bytes;
    };
    struct Bars {
        double firstSecond = 0; ///< start of the first bin, seconds since 1970 in the zone to be shown
        double binSeconds = 1;
        std::vector<Series> series;
    };

    explicit TimelinePlot(QWidget* parent = nullptr);

    void setBars(Bars bars);
    [[nodiscard]] const Bars& bars() const { return m_bars; }
    /// Unit of the value axis, "kB"; changes with the figures.
    [[nodiscard]] QString unit() const { return m_unit; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 90}; }

signals:
    void unitChanged(const QString& unit);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void applyStyle();
    void scaleAxes();
    [[nodiscard]] QString toolTipAt(int x) const;

    QCustomPlot* m_plot;
    Bars m_bars;
    QString m_unit;
    double m_divisor = 1;
};

} // namespace waybill
