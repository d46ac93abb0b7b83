// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_mirrored.h"

#include "style/type.h"

#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace waybill {

namespace {

/// Amounts are positive on both sides of the middle.
class AmountTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override
    {
        return QCPAxisTicker::getTickLabel(std::abs(tick), locale, format, precision);
    }
};

/// Time since a moment: "-0:30" before it.
class SinceTicker : public QCPAxisTickerTime {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override
    {
        const QString size = QCPAxisTickerTime::getTickLabel(std::abs(tick), locale, format, precision);
        return tick < 0 ? QStringLiteral("−") + size : size;
    }
};

/// Draws lines as lines where a picture is recorded, instead of its buffer, which is a bitmap.
class DrawnPlot : public QCustomPlot {
public:
    using QCustomPlot::QCustomPlot;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (!isRecorded()) {
            QCustomPlot::paintEvent(event);
            return;
        }
        QCPPainter painter(this);
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        draw(&painter);
    }

private:
    [[nodiscard]] bool isRecorded()
    {
        const QPainter painter(this);
        return painter.paintEngine()->type() == QPaintEngine::Picture;
    }
};

double largestSum(const std::vector<MirroredPlot::Series>& all, bool isBefore)
{
    std::vector<double> sums;
    for (const MirroredPlot::Series& series : all) {
        const std::vector<double>& bytes = isBefore ? series.before : series.after;
        sums.resize(std::max(sums.size(), bytes.size()));
        for (std::size_t bin = 0; bin < bytes.size(); ++bin)
            sums[bin] += bytes[bin];
    }
    return sums.empty() ? 0 : *std::max_element(sums.begin(), sums.end());
}

} // namespace

MirroredPlot::MirroredPlot(QWidget* parent) : QWidget(parent), m_plot(new DrawnPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus); // there is nothing to do in it by keyboard; the table holds the figures
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setAntialiasedElements(QCP::aeNone);
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    m_plot->axisRect()->setMargins(QMargins(0, 6, 4, 0));
    applyStyle();
}

void MirroredPlot::setBars(Bars bars)
{
    m_bars = std::move(bars);
    rebuild();
}

void MirroredPlot::addBars(bool isBefore)
{
    QCPBars* inner = nullptr;
    for (const Series& series : m_bars.series) {
        auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        const std::vector<double>& bytes = isBefore ? series.before : series.after;
        QVector<double> keys, values;
        for (std::size_t bin = 0; bin < bytes.size(); ++bin) {
            keys.push_back(m_bars.firstSecond + (static_cast<double>(bin) + 0.5) * m_bars.binSeconds);
            values.push_back((isBefore ? 1 : -1) * bytes[bin] / m_divisor);
        }
        bars->setData(keys, values, true);
        bars->setWidth(m_bars.binSeconds * 0.82);
        if (inner)
            bars->moveAbove(inner); // of negative bars: further down
        inner = bars;
    }
}

void MirroredPlot::rebuild()
{
    m_plot->clearPlottables();
    const double up = largestSum(m_bars.series, true), down = largestSum(m_bars.series, false);
    const double largest = std::max(up, down);
    const AmountScale scale = amountScale(largest);
    m_divisor = scale.divisor;
    addBars(true);
    addBars(false);
    std::size_t count = 1;
    for (const Series& series : m_bars.series)
        count = std::max({count, series.before.size(), series.after.size()});
    m_plot->xAxis->setRange(m_bars.firstSecond, m_bars.firstSecond + static_cast<double>(count) * m_bars.binSeconds);
    const double least = largest > 0 ? largest * 0.06 / m_divisor : 1; // an empty side keeps a sliver of its own
    m_plot->yAxis->setRange(-std::max(down / m_divisor * 1.06, least), std::max(up / m_divisor * 1.06, least));
    emit unitChanged(scale.unit);
    applyStyle();
}

void MirroredPlot::applyStyle()
{
    const Theme& theme = Theme::of(this);
    const auto time = QSharedPointer<SinceTicker>::create();
    time->setTimeFormat(m_plot->xAxis->range().size() < 300 ? QStringLiteral("%m:%s") : QStringLiteral("%h:%m"));
    time->setTickCount(8);
    m_plot->xAxis->setTicker(time);
    const auto amount = QSharedPointer<AmountTicker>::create();
    amount->setTickCount(5);
    m_plot->yAxis->setTicker(amount);
    stylePlot(m_plot, theme, theme.mutedText);
    const auto count = static_cast<int>(m_bars.series.size());
    for (int i = 0; i < m_plot->plottableCount() && count > 0; ++i) {
        const Series& series = m_bars.series[static_cast<std::size_t>(i % count)];
        m_plot->plottable(i)->setPen(QPen(Qt::NoPen));
        m_plot->plottable(i)->setBrush(seriesBrush(series.country, series.colour, series.isHatched, theme));
    }
    m_plot->replot(); // first: labels are placed by the axes' pixels
    showMarkers(m_plot, m_bars.markers, theme);
    m_plot->replot(); // at once: a print may follow a change of colours
}

void MirroredPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_bars.markers.empty())
        applyStyle(); // labels stand where there is room
}

void MirroredPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyStyle();
}

} // namespace waybill
