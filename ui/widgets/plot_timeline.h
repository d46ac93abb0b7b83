// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/hatch.h"
#include "widgets/plot_look.h"

#include <QColor>
#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

class QCPItemLine;
class QCustomPlot;
class QKeyEvent;
class QMouseEvent;

namespace waybill {

/// Stacked bars over time. Pre-binned by the caller (at most a few thousand bars). Its picture is invisible to screen
/// readers: the caller sets an accessible description and offers the same figures as a table.
///
/// With a boundary it takes the keyboard focus: the line is dragged, or moved by the arrow keys (one bar; with Shift
/// ten bars, with Ctrl one second; Home and End: to the first and last bar).
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
    void setMarkers(std::vector<PlotMarker> markers);
    /// A line that the user can move, seconds as in Bars::firstSecond; none: no line.
    void setBoundary(std::optional<double> second);
    [[nodiscard]] std::optional<double> boundary() const { return m_boundary; }
    /// Unit of the value axis, "kB"; changes with the figures.
    [[nodiscard]] QString unit() const { return m_unit; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 90}; }

signals:
    void unitChanged(const QString& unit);
    /// The user moved the boundary.
    void boundaryMoved(double second);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void applyStyle();
    void scaleAxes();
    void showBoundary();
    void moveBoundary(double second);
    [[nodiscard]] bool drag(const QMouseEvent& event);
    [[nodiscard]] double lastSecond() const;
    [[nodiscard]] QString toolTipAt(int x) const;

    QCustomPlot* m_plot;
    Bars m_bars;
    QString m_unit;
    double m_divisor = 1;
    std::vector<PlotMarker> m_markers;
    std::optional<double> m_boundary;
    QCPItemLine* m_line = nullptr; ///< of the boundary
    bool m_isDragging = false;
};

} // namespace waybill
