// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_look.h"

#include "style/theme.h"
#include "style/type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <qcustomplot.h>

namespace waybill {

namespace {

constexpr std::size_t LabelLines = 3; ///< more would cover the bars
constexpr double LabelGap = 6;
constexpr double WidestLabel = 220;
const QString MarkerName = QStringLiteral("marker"); ///< items of other kinds stay when markers are drawn anew

QString tr(const char* text)
{
    return QCoreApplication::translate("Plot", text);
}

/// Where labels stand already, from the left: one right end a line, for either half.
using Taken = std::array<std::array<double, LabelLines>, 2>;

void addLine(QCustomPlot* plot, const PlotMarker& marker, const Theme& theme)
{
    auto* line = new QCPItemLine(plot);
    line->setObjectName(MarkerName);
    const QCPRange range = plot->yAxis->range();
    line->start->setCoords(marker.second, marker.half == PlotMarker::Half::Upper ? 0 : range.lower);
    line->end->setCoords(marker.second, marker.half == PlotMarker::Half::Lower ? 0 : range.upper);
    const QPen pen(marker.isStrong ? theme.text : theme.mutedText, 1, marker.isStrong ? Qt::SolidLine : Qt::DashLine);
    line->setPen(pen);
    line->setSelectable(false);
}

void addLabel(QCustomPlot* plot, const PlotMarker& marker, const Theme& theme, Taken& taken)
{
    const QFontMetricsF metrics(typeFont(TypeSize::Small));
    const QString text = metrics.elidedText(marker.label, Qt::ElideRight, WidestLabel);
    const QRect area = plot->axisRect()->rect();
    const double at = plot->xAxis->coordToPixel(marker.second);
    const double width = metrics.horizontalAdvance(text) + LabelGap;
    const bool isLeft = at + width > area.right(); // at the right end the words stand before the line
    const double left = isLeft ? at - width : at;
    const bool isLower = marker.half == PlotMarker::Half::Lower;
    auto& lines = taken[isLower ? 1 : 0];
    const auto free = std::find_if(lines.begin(), lines.end(), [left](double end) { return end <= left; });
    if (free == lines.end() || left < area.left())
        return;
    *free = left + width;
    const double down = static_cast<double>(free - lines.begin()) * (metrics.height() + 1);
    auto* label = new QCPItemText(plot);
    label->setObjectName(MarkerName);
    label->position->setType(QCPItemPosition::ptAbsolute);
    label->position->setCoords(left + LabelGap / 2, isLower ? area.bottom() - down : area.top() + down);
    label->setPositionAlignment(Qt::AlignLeft | (isLower ? Qt::AlignBottom : Qt::AlignTop));
    label->setFont(typeFont(TypeSize::Small));
    label->setColor(marker.isStrong ? theme.text : theme.mutedText);
    label->setBrush(theme.panel);
    label->setText(text);
    label->setSelectable(false);
}

} // namespace

AmountScale amountScale(double largestBytes)
{
    if (largestBytes >= 2e9)
        return {1e9, tr("GB")};
    if (largestBytes >= 2e6)
        return {1e6, tr("MB")};
    return largestBytes >= 2e3 ? AmountScale{1e3, tr("kB")} : AmountScale{1, tr("B")};
}

QBrush seriesBrush(CountryCode country, const QColor& colour, bool isHatched, const Theme& theme)
{
    const QColor shown = country.isNone() ? colour : theme.country(country);
    return isHatched ? QBrush(shown, Qt::BDiagPattern) : QBrush(shown);
}

void stylePlot(QCustomPlot* plot, const Theme& theme, const QColor& zeroLine)
{
    plot->setBackground(theme.panel);
    for (QCPAxis* axis : {plot->xAxis, plot->yAxis}) {
        axis->setBasePen(axis == plot->xAxis ? QPen(theme.hairline, 1) : QPen(Qt::NoPen));
        axis->setTickPen(QPen(Qt::NoPen));
        axis->setSubTickPen(QPen(Qt::NoPen));
        axis->setTickLabelColor(theme.mutedText);
        axis->setTickLabelFont(typeFont(TypeSize::Small));
        axis->grid()->setPen(QPen(theme.hairline, 1));
        axis->grid()->setZeroLinePen(QPen(zeroLine, 1));
        axis->grid()->setVisible(axis == plot->yAxis);
    }
    plot->yAxis->setNumberFormat(QStringLiteral("g"));
    plot->yAxis->setNumberPrecision(5);
}

void showMarkers(QCustomPlot* plot, const std::vector<PlotMarker>& markers, const Theme& theme)
{
    for (int i = plot->itemCount() - 1; i >= 0; --i)
        if (plot->item(i)->objectName() == MarkerName)
            plot->removeItem(i);
    Taken taken{};
    std::vector<PlotMarker> inOrder = markers;
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const PlotMarker& a, const PlotMarker& b) { return a.second < b.second; });
    for (const PlotMarker& marker : inOrder) {
        if (!plot->xAxis->range().contains(marker.second))
            continue;
        addLine(plot, marker, theme);
        if (!marker.label.isEmpty())
            addLabel(plot, marker, theme, taken);
    }
}

} // namespace waybill
