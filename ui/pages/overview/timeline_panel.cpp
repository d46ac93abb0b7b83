// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/timeline_panel.h"

#include "base/format.h"
#include "models/series_words.h"
#include "models/text.h"
#include "style/type.h"
#include "widgets/legend.h"
#include "widgets/plot_timeline.h"
#include "widgets/text_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace waybill {

namespace {

QString binText(std::int64_t ns)
{
    const std::int64_t seconds = ns / NsPerSecond;
    if (seconds == 1)
        return TimelinePanel::tr("second");
    if (seconds == 60)
        return TimelinePanel::tr("minute");
    if (seconds == 3600)
        return TimelinePanel::tr("hour");
    if (seconds == 86400)
        return TimelinePanel::tr("day");
    if (seconds % 86400 == 0)
        return TimelinePanel::tr("%1 days").arg(seconds / 86400);
    if (seconds % 3600 == 0)
        return TimelinePanel::tr("%1 h").arg(seconds / 3600);
    return seconds % 60 == 0 ? TimelinePanel::tr("%1 min").arg(seconds / 60) : TimelinePanel::tr("%1 s").arg(seconds);
}

} // namespace

TimelinePanel::TimelinePanel(QThreadPool* pool, QWidget* parent)
    : Panel(parent), m_about(new QLabel(this)), m_unit(new QLabel(this)), m_legend(new Legend(this)),
      m_plot(new TimelinePlot(this)), m_job(
                                          pool, [this](TimelineBins bins) { show(bins); },
                                          [this](const QString& problem) { m_about->setText(problem); })
{
    auto* title = new QLabel(tr("Content sent over time"), this);
    setType(title, TypeSize::Body, QFont::DemiBold);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    setType(m_unit, TypeSize::Small);
    auto* table = new QPushButton(tr("Show as table"), this);
    table->setProperty("isLink", true);
    auto* head = new QHBoxLayout;
    head->setSpacing(PanelPadding);
    head->addWidget(title);
    head->addWidget(m_about);
    head->addStretch(1);
    head->addWidget(m_legend);
    head->addWidget(table);
    head->addWidget(m_unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, 10, PanelPadding, 8);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_plot, 1);
    connect(m_plot, &TimelinePlot::unitChanged, m_unit, &QLabel::setText);
    connect(table, &QPushButton::clicked, this, &TimelinePanel::showTable);
}

void TimelinePanel::setAnalysis(AnalysisPtr analysis, const std::vector<CountryCode>& watchList, int offsetMinutes)
{
    m_offsetMinutes = offsetMinutes;
    const auto work = [analysis = std::move(analysis), watchList](const StopFlag&) {
        return timelineBins(*analysis, watchList);
    };
    m_job.start([work] { return work; }, LatestJob<TimelineBins>::Running::LetFinish);
}

void TimelinePanel::show(const TimelineBins& bins)
{
    m_bins = bins;
    const Theme& theme = Theme::of(this);
    TimelinePlot::Bars bars;
    constexpr double SecondNs = static_cast<double>(NsPerSecond);
    bars.firstSecond = static_cast<double>(bins.origin.ns) / SecondNs + m_offsetMinutes * 60.0;
    bars.binSeconds = static_cast<double>(bins.binNs) / SecondNs;
    for (const TimelineBins::Series& series : bins.series) {
        TimelinePlot::Series drawn{seriesName(series.kind, series.country),
                                   series.country,
                                   seriesColour(series.kind, series.country, theme),
                                   isSeriesHatched(series.kind),
                                   {}};
        drawn.bytes.assign(series.contentUp.begin(), series.contentUp.end());
        bars.series.push_back(std::move(drawn));
    }
    m_plot->setBars(std::move(bars));
    m_about->setText(tr("per %1, by estimated country").arg(binText(bins.binNs)));
    updateLegend();
    m_plot->setAccessibleName(tr("Content sent over time, %n bars; “Show as table” gives the figures", nullptr,
                                 static_cast<int>(bins.count())));
    m_plot->setAccessibleDescription(tableText().left(4000)); // a screen reader's patience; the table has all
}

void TimelinePanel::updateLegend()
{
    const Theme& theme = Theme::of(this);
    std::vector<Legend::Entry> entries;
    for (const TimelineBins::Series& series : m_bins.series) {
        if (series.kind != TimelineBins::Kind::Watched && series.total() > 0)
            entries.push_back({seriesName(series.kind, series.country),
                               seriesColour(series.kind, series.country, theme), isSeriesHatched(series.kind)});
    }
    m_legend->setEntries(std::move(entries));
}

QString TimelinePanel::tableText() const
{
    QStringList lines;
    QStringList heads{tr("Time (%1)").arg(toQString(offsetText(m_offsetMinutes)))};
    for (const TimelineBins::Series& series : m_bins.series)
        heads.append(seriesName(series.kind, series.country));
    lines.append(heads.join(QLatin1Char('\t')));
    for (std::size_t bin = 0; bin < m_bins.count(); ++bin) {
        const Timestamp start{m_bins.origin.ns + static_cast<std::int64_t>(bin) * m_bins.binNs};
        QStringList cells{toQString(dateTimeText(start, m_offsetMinutes))};
        for (const TimelineBins::Series& series : m_bins.series)
            cells.append(bytesShown(series.contentUp[bin]));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void TimelinePanel::showTable()
{
    auto* dialog = new TextDialog(tr("Content sent over time, per %1").arg(binText(m_bins.binNs)), tableText(), this);
    dialog->resize(900, 480);
    dialog->show();
}

} // namespace waybill
