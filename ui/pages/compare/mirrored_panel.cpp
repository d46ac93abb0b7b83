// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/mirrored_panel.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "models/text.h"
#include "style/type.h"
#include "widgets/legend.h"
#include "widgets/plot_mirrored.h"
#include "widgets/text_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace waybill {

namespace {

QString nameOf(const MirroredTimeline::Series& series)
{
    switch (series.kind) {
    case TimelineBins::Kind::Watched: return toQString(countryName(series.country));
    case TimelineBins::Kind::Elsewhere: return MirroredPanel::tr("elsewhere");
    case TimelineBins::Kind::Uncertain: return MirroredPanel::tr("sources disagree or only one");
    case TimelineBins::Kind::Edge: return MirroredPanel::tr("CDN or anycast");
    case TimelineBins::Kind::Unplaced: return MirroredPanel::tr("unplaced");
    }
    return {};
}

QColor colourOf(const MirroredTimeline::Series& series, const Theme& theme)
{
    switch (series.kind) {
    case TimelineBins::Kind::Watched: return theme.country(series.country);
    case TimelineBins::Kind::Edge: return theme.edge;
    case TimelineBins::Kind::Unplaced: return theme.unplaced;
    case TimelineBins::Kind::Uncertain: return theme.mutedText;
    default: return theme.elsewhere;
    }
}

bool isHatched(const MirroredTimeline::Series& series)
{
    return series.kind == TimelineBins::Kind::Uncertain || series.kind == TimelineBins::Kind::Unplaced;
}

/// "1 min", "30 s", "6 h": bins have round lengths.
QString binShown(double binSeconds)
{
    const auto seconds = static_cast<std::int64_t>(binSeconds);
    if (seconds % 3600 == 0)
        return MirroredPanel::tr("%1 h").arg(seconds / 3600);
    return seconds % 60 == 0 ? MirroredPanel::tr("%1 min").arg(seconds / 60) : MirroredPanel::tr("%1 s").arg(seconds);
}

} // namespace

MirroredPanel::MirroredPanel(QThreadPool* pool, QWidget* parent)
    : Panel(parent), m_choice(new QTabBar(this)), m_about(new QLabel(this)), m_unit(new QLabel(this)),
      m_legend(new Legend(this)), m_plot(new MirroredPlot(this)),
      m_job(
          pool, [this](MirroredTimeline timeline) { show(timeline); },
          [this](const QString& problem) { m_about->setText(problem); })
{
    auto* title = new QLabel(tr("Content sent over time"), this);
    setType(title, TypeSize::Body, QFont::DemiBold);
    for (const QString& name : {tr("From the start"), tr("By time of day")})
        m_choice->addTab(name);
    m_choice->setAccessibleName(tr("How the runs are laid over one another"));
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
    head->addWidget(m_choice);
    head->addWidget(table);
    auto* below = new QHBoxLayout;
    below->addWidget(m_unit);
    below->addStretch(1);
    below->addWidget(m_legend);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, 10, PanelPadding, 10);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(below);
    layout->addWidget(m_plot, 1);
    connect(m_plot, &MirroredPlot::unitChanged, this,
            [this](const QString& unit) { m_unit->setText(tr("%1 · before ↑ · after ↓").arg(unit)); });
    connect(m_choice, &QTabBar::currentChanged, this,
            [this](int tab) { setAlignment(static_cast<TimelineAlignment>(tab)); });
    connect(table, &QPushButton::clicked, this, &MirroredPanel::showTable);
}

void MirroredPanel::setComparison(ComparisonPtr comparison, const std::vector<CountryCode>& watchList,
                                  std::optional<int> offsetMinutes)
{
    m_comparison = std::move(comparison);
    m_watchList = watchList;
    if (m_comparison && !m_comparison->before.runs.empty())
        m_offsetMinutes = offsetMinutes.value_or(displayOffsetMinutes(*m_comparison->before.runs.front().analysis));
    request();
}

void MirroredPanel::setAlignment(TimelineAlignment alignment)
{
    if (std::exchange(m_alignment, alignment) == alignment)
        return;
    m_choice->setCurrentIndex(static_cast<int>(alignment));
    request();
}

void MirroredPanel::request()
{
    if (!m_comparison) {
        m_job.cancel();
        return;
    }
    const LatestJob<MirroredTimeline>::Work work =
        [comparison = m_comparison, watchList = m_watchList, alignment = m_alignment, offset = m_offsetMinutes](
            const StopFlag& stop) { return mirroredTimeline(*comparison, watchList, alignment, offset, stop); };
    m_job.start([work] { return work; }, LatestJob<MirroredTimeline>::Running::Stop);
}

void MirroredPanel::show(const MirroredTimeline& timeline)
{
    m_timeline = timeline;
    const Theme& theme = Theme::of(this);
    MirroredPlot::Bars bars;
    bars.binSeconds = timeline.binSeconds;
    bars.isTimeOfDay = timeline.alignment == TimelineAlignment::Clock;
    std::vector<Legend::Entry> entries;
    for (const MirroredTimeline::Series& series : timeline.series) {
        bars.series.push_back(
            {nameOf(series), series.country, colourOf(series, theme), isHatched(series), series.before, series.after});
        if (series.total() > 0)
            entries.push_back({nameOf(series), colourOf(series, theme), isHatched(series)});
    }
    m_plot->setBars(std::move(bars));
    m_legend->setEntries(std::move(entries));
    const QString bin = binShown(timeline.binSeconds);
    const bool areSeveral = m_comparison->before.countedRuns > 1 || m_comparison->after.countedRuns > 1;
    const QString zone = bars.isTimeOfDay ? tr(", %1").arg(toQString(offsetText(m_offsetMinutes))) : QString();
    m_about->setText(
        (areSeveral ? tr("per %1, mean of a side’s runs%2") : tr("per %1, by estimated country%2")).arg(bin, zone));
    m_plot->setAccessibleName(tr("Content sent over time, before and after; “Show as table” gives the figures"));
    m_plot->setAccessibleDescription(tableText().left(4000)); // a screen reader's patience; the table has all
}

QString MirroredPanel::binStart(std::size_t bin) const
{
    const auto ns = static_cast<std::int64_t>(static_cast<double>(bin) * m_timeline.binSeconds * 1e9);
    return m_timeline.alignment == TimelineAlignment::Clock ? toQString(clockText(Timestamp{ns}, 0, true))
                                                            : toQString(durationText(ns));
}

QString MirroredPanel::tableText() const
{
    QStringList heads{m_timeline.alignment == TimelineAlignment::Clock
                          ? tr("Time of day (%1)").arg(toQString(offsetText(m_offsetMinutes)))
                          : tr("Since the start")};
    for (const QString& side : {tr("before"), tr("after")})
        for (const MirroredTimeline::Series& series : m_timeline.series)
            heads << tr("%1, %2").arg(nameOf(series), side);
    QStringList lines{heads.join(QLatin1Char('\t'))};
    for (std::size_t bin = 0; bin < m_timeline.count(); ++bin) {
        QStringList cells{binStart(bin)};
        for (const bool isBefore : {true, false})
            for (const MirroredTimeline::Series& series : m_timeline.series)
                cells << bytesShown(static_cast<std::uint64_t>((isBefore ? series.before : series.after)[bin]));
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void MirroredPanel::showTable()
{
    auto* dialog = new TextDialog(tr("Content sent over time, before and after"), tableText(), this);
    dialog->resize(900, 480);
    dialog->show();
}

} // namespace waybill
