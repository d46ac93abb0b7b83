// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/chart.h"

#include <QList>
#include <QPointer>
#include <QSize>
#include <QWidget>
#include <vector>

class QPainter;
class QRectF;
class QScrollBar;

namespace waybill {

/// A chart for the moment in which it is drawn: in its full size, without what only a screen has use for. Its end
/// brings back what was there, before the screen is drawn anew.
class ChartDrawing {
public:
    explicit ChartDrawing(const Chart& chart);
    ~ChartDrawing();
    ChartDrawing(const ChartDrawing&) = delete;
    ChartDrawing& operator=(const ChartDrawing&) = delete;

    [[nodiscard]] QSize size() const;
    /// What is not in it, a sentence; empty when nothing.
    [[nodiscard]] const QString& leftOut() const { return m_leftOut; }
    /// Scaled to fit.
    void paint(QPainter& painter, const QRectF& area) const;

private:
    struct Scrolled {
        QScrollBar* bar;
        int value;
    };
    void hideScreenOnly();

    QWidget* m_widget;
    QString m_leftOut;
    QSize m_before;
    QPointer<QWidget> m_focus;
    QList<QWidget*> m_hidden;
    std::vector<Scrolled> m_scrolled;
};

} // namespace waybill
