// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_timeline.h"

#include "base/format.h"
#include "style/type.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <qcustomplot.h>

namespace waybill {

namespace {

QString clockFormat(double spanSeconds)
{
    if (spanSeconds < 300)
        return QStringLiteral("HH:mm:ss");
    if (spanSeconds < 2 * 86400.0)
        return QStringLiteral("HH:mm");
    return spanSeconds < 14 * 86400.0 ? QStringLiteral("d MMM\nHH:mm") : QStringLiteral("d MMM\nyyyy");
}

QString timeAt(double second, const QString& format)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(second * 1000.0), Qt::UTC).toString(format);
}

} // namespace

TimelinePlot::TimelinePlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus); // there is nothing to do in it by keyboard; the table holds the figures
    m_plot->setAntialiasedElements(QCP::aeNone);
    m_plot->installEventFilter(this);
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    m_plot->axisRect()->setMargins(QMargins(0, 6, 4, 0));
    applyStyle();
}

void TimelinePlot::setBars(Bars bars)
{
    m_bars = std::move(bars);
    rebuild();
}

void TimelinePlot::rebuild()
{
    m_plot->clearPlottables();
    std::size_t count = 0;
    for (const Series& series : m_bars.series)
        count = std::max(count, series.bytes.size());
    std::vector<double> sums(count, 0);
    for (const Series& series : m_bars.series) {
        for (std::size_t bin = 0; bin < series.bytes.size(); ++bin)
            sums[bin] += series.bytes[bin];
    }
    const double largest = sums.empty() ? 0 : *std::max_element(sums.begin(), sums.end());
    const AmountScale scale = amountScale(largest);
    m_divisor = scale.divisor;
    m_unit = scale.unit;
    QCPBars* below = nullptr;
    for (const Series& series : m_bars.series) {
        auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        QVector<double> keys, values;
        for (std::size_t bin = 0; bin < series.bytes.size(); ++bin) {
            keys.push_back(m_bars.firstSecond + (static_cast<double>(bin) + 0.5) * m_bars.binSeconds);
            values.push_back(series.bytes[bin] / m_divisor);
        }
        bars->setData(keys, values, true);
        bars->setWidth(m_bars.binSeconds * 0.82);
        bars->setName(series.name);
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
    const double span = static_cast<double>(std::max<std::size_t>(count, 1)) * m_bars.binSeconds;
    m_plot->xAxis->setRange(m_bars.firstSecond, m_bars.firstSecond + span);
    m_plot->yAxis->setRange(0, largest > 0 ? largest / m_divisor * 1.06 : 1);
    emit unitChanged(m_unit);
    applyStyle();
}

void TimelinePlot::applyStyle()
{
    const Theme& theme = Theme::of(this);
    scaleAxes();
    stylePlot(m_plot, theme, theme.hairline);
    m_plot->xAxis->setTickLabelPadding(9); // clear of the lowest label of the value axis
    for (int i = 0; i < m_plot->plottableCount(); ++i) {
        QCPAbstractPlottable* bars = m_plot->plottable(i);
        bars->setPen(QPen(Qt::NoPen));
        const Series& series = m_bars.series[static_cast<std::size_t>(i)];
        bars->setBrush(seriesBrush(series.country, series.colour, series.isHatched, theme));
    }
    m_plot->replot(); // first: labels are placed by the axes' pixels
    showMarkers(m_plot, m_markers, theme);
    showBoundary();
    m_plot->replot(); // at once: a print may follow a change of colours
}

void TimelinePlot::scaleAxes()
{
    const double span = m_plot->xAxis->range().size();
    const auto time = QSharedPointer<QCPAxisTickerDateTime>::create();
    time->setDateTimeSpec(Qt::UTC); // the caller shifted the seconds into the zone to be shown
    time->setDateTimeFormat(clockFormat(span));
    time->setTickCount(std::clamp(static_cast<int>(span), 2, 7)); // seconds are the finest that is written
    m_plot->xAxis->setTicker(time);
    const auto amount = QSharedPointer<QCPAxisTicker>::create();
    amount->setTickCount(3);
    m_plot->yAxis->setTicker(amount);
}

void TimelinePlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyStyle();
}

void TimelinePlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_markers.empty())
        applyStyle(); // labels stand where there is room
}

void TimelinePlot::setMarkers(std::vector<PlotMarker> markers)
{
    m_markers = std::move(markers);
    applyStyle();
}

double TimelinePlot::lastSecond() const
{
    const std::size_t count = m_bars.series.empty() ? 0 : m_bars.series.front().bytes.size();
    return m_bars.firstSecond + static_cast<double>(count) * m_bars.binSeconds;
}

void TimelinePlot::setBoundary(std::optional<double> second)
{
    m_boundary = second;
    setFocusPolicy(second ? Qt::StrongFocus : Qt::NoFocus);
    showBoundary();
    m_plot->replot();
}

void TimelinePlot::showBoundary()
{
    if (m_line)
        m_plot->removeItem(m_line);
    m_line = nullptr;
    if (!m_boundary)
        return;
    const Theme& theme = Theme::of(this);
    m_line = new QCPItemLine(m_plot);
    m_line->start->setCoords(*m_boundary, m_plot->yAxis->range().lower);
    m_line->end->setCoords(*m_boundary, m_plot->yAxis->range().upper);
    m_line->setPen(QPen(theme.accent, hasFocus() ? 3 : 2));
    m_line->setHead(QCPLineEnding(QCPLineEnding::esDiamond, 10, 10));
    m_line->setSelectable(false);
}

void TimelinePlot::moveBoundary(double second)
{
    m_boundary = std::clamp(second, m_bars.firstSecond, lastSecond());
    showBoundary();
    m_plot->replot();
    emit boundaryMoved(*m_boundary);
}

void TimelinePlot::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ControlModifier ? 1
                        : event->modifiers() & Qt::ShiftModifier ? 10 * m_bars.binSeconds
                                                                 : m_bars.binSeconds;
    if (!m_boundary)
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        moveBoundary(*m_boundary + (event->key() == Qt::Key_Left ? -step : step));
    else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        moveBoundary(event->key() == Qt::Key_Home ? m_bars.firstSecond : lastSecond());
    else
        QWidget::keyPressEvent(event);
}

void TimelinePlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    showBoundary();
    m_plot->replot();
}

void TimelinePlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    showBoundary();
    m_plot->replot();
}

/// True when the event was one of dragging.
bool TimelinePlot::drag(const QMouseEvent& event)
{
    if (!m_boundary)
        return false;
    if (event.type() == QEvent::MouseButtonPress)
        m_isDragging = event.button() == Qt::LeftButton;
    else if (event.type() == QEvent::MouseButtonRelease)
        m_isDragging = false;
    else if (!m_isDragging)
        return false;
    if (m_isDragging)
        moveBoundary(m_plot->xAxis->pixelToCoord(event.position().x()));
    if (m_isDragging && !hasFocus())
        setFocus(Qt::MouseFocusReason);
    return true;
}

bool TimelinePlot::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isMouse =
        type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::MouseButtonRelease;
    if (watched == m_plot && isMouse && drag(*static_cast<const QMouseEvent*>(event)))
        return true;
    if (watched != m_plot || type != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos().x()), m_plot);
    return true;
}

QString TimelinePlot::toolTipAt(int x) const
{
    const double second = m_plot->xAxis->pixelToCoord(x);
    const double bin = std::floor((second - m_bars.firstSecond) / m_bars.binSeconds);
    if (m_bars.series.empty() || bin < 0 || bin >= static_cast<double>(m_bars.series.front().bytes.size()))
        return {};
    const auto row = static_cast<std::size_t>(bin);
    QString text = timeAt(m_bars.firstSecond + bin * m_bars.binSeconds, QStringLiteral("d MMM yyyy, HH:mm:ss"));
    for (const Series& series : m_bars.series) {
        if (series.bytes[row] > 0)
            text +=
                QStringLiteral("\n%1: %2")
                    .arg(series.name, QString::fromStdString(bytesText(static_cast<std::uint64_t>(series.bytes[row]))));
    }
    return text;
}

} // namespace waybill
