// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_timeline.h"

#include "base/format.h"
#include "style/type.h"

#include <QDateTime>
#include <QHelpEvent>
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

QBrush fillOf(const TimelinePlot::Series& series, const Theme& theme)
{
    const QColor colour = series.country.isNone() ? series.colour : theme.country(series.country);
    return series.isHatched ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour);
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
    m_divisor = largest >= 2e9 ? 1e9 : largest >= 2e6 ? 1e6 : largest >= 2e3 ? 1e3 : 1;
    m_unit = m_divisor >= 1e9 ? tr("GB") : m_divisor >= 1e6 ? tr("MB") : m_divisor >= 1e3 ? tr("kB") : tr("B");
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
    m_plot->setBackground(theme.panel);
    scaleAxes();
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(axis == m_plot->xAxis ? QPen(theme.hairline, 1) : QPen(Qt::NoPen));
        axis->setTickPen(QPen(Qt::NoPen));
        axis->setSubTickPen(QPen(Qt::NoPen));
        axis->setTickLabelColor(theme.mutedText);
        axis->setTickLabelFont(typeFont(TypeSize::Small));
        axis->grid()->setPen(QPen(theme.hairline, 1));
        axis->grid()->setZeroLinePen(QPen(theme.hairline, 1));
        axis->grid()->setVisible(axis == m_plot->yAxis);
    }
    m_plot->xAxis->setTickLabelPadding(9); // clear of the lowest label of the value axis
    for (int i = 0; i < m_plot->plottableCount(); ++i) {
        QCPAbstractPlottable* bars = m_plot->plottable(i);
        bars->setPen(QPen(Qt::NoPen));
        bars->setBrush(fillOf(m_bars.series[static_cast<std::size_t>(i)], theme));
    }
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
    m_plot->yAxis->setNumberFormat(QStringLiteral("g"));
    m_plot->yAxis->setNumberPrecision(5);
}

void TimelinePlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyStyle();
}

bool TimelinePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot || event->type() != QEvent::ToolTip)
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
