// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/mirrored_panel.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "models/run_steps.h"
#include "models/series_words.h"
#include "models/text.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/legend.h"
#include "widgets/plot_mirrored.h"
#include "widgets/text_dialog.h"
#include "widgets/wrap_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace waybill {

namespace {

QString nameOf(const MirroredTimeline::Series& series)
{
    return seriesName(series.kind, series.country);
}

/// "1 min", "30 s", "6 h": bins have round lengths.
QString binShown(double binSeconds)
{
    const auto seconds = static_cast<std::int64_t>(binSeconds);
    if (seconds % 3600 == 0)
        return MirroredPanel::tr("%1 h").arg(seconds / 3600);
    return seconds % 60 == 0 ? MirroredPanel::tr("%1 min").arg(seconds / 60) : MirroredPanel::tr("%1 s").arg(seconds);
}

/// "update", "restart (3 runs)", "opened the gallery".
QString markerText(const MirroredTimeline::Marker& marker)
{
    QString text = shownText(marker.text);
    if (marker.kind == MirroredTimeline::Marker::Kind::Update)
        text = MirroredPanel::tr("update");
    else if (marker.kind == MirroredTimeline::Marker::Kind::Boot)
        text = MirroredPanel::tr("joined the network");
    return marker.runs == 1
               ? text
               : MirroredPanel::tr("%1 (%2)").arg(text, toQString(countedText(marker.runs, "run", "runs")));
}

/// Why a run could not be laid over the others.
QString missingText(const MirroredTimeline& timeline)
{
    switch (timeline.alignment) {
    case TimelineAlignment::Boot: return MirroredPanel::tr("no restart was seen in them.");
    case TimelineAlignment::Update: return MirroredPanel::tr("no update is written down for them or seen in them.");
    case TimelineAlignment::Step: return MirroredPanel::tr("the step was not noted in them.");
    default: return {};
    }
}

} // namespace

MirroredPanel::MirroredPanel(QThreadPool* pool, QWidget* parent)
    : Panel(parent), m_choice(new QTabBar(this)), m_stepChoice(new QComboBox(this)), m_about(new QLabel(this)),
      m_unit(new QLabel(this)), m_legend(new Legend(this)), m_plot(new MirroredPlot(this)),
      m_job(
          pool, [this](MirroredTimeline timeline) { show(timeline); },
          [this](const QString& problem) { m_about->setText(problem); })
{
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    setType(m_unit, TypeSize::Small);
    auto* below = new WrapLayout;
    below->addWidget(m_unit);
    below->addStretch(1);
    below->addWidget(m_legend);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, 10, PanelPadding, 10);
    layout->setSpacing(4);
    layout->addWidget(buildHead());
    layout->addWidget(m_about);
    layout->addLayout(below);
    layout->addWidget(m_plot, 1);
    setLeastHeight(m_plot, 150);
    connect(m_plot, &MirroredPlot::unitChanged, this,
            [this](const QString& unit) { m_unit->setText(tr("%1 · before ↑ · after ↓").arg(unit)); });
    setSteps({});
}

QWidget* MirroredPanel::buildHead()
{
    auto* box = new QWidget(this);
    auto* title = new QLabel(tr("Content sent over time"), box);
    setType(title, TypeSize::Body, QFont::DemiBold);
    for (const QString& name : {tr("From the start"), tr("By time of day"), tr("Restart"), tr("Update"), tr("Step")})
        m_choice->addTab(name);
    m_choice->setTabToolTip(2, tr("Zero is where the phone joined the network anew"));
    m_choice->setTabToolTip(3, tr("Zero is the update: as written down, else as the traffic shows it"));
    m_choice->setElideMode(Qt::ElideNone);
    m_choice->setAccessibleName(tr("How the runs are laid over one another"));
    m_stepChoice->setAccessibleName(tr("Step that lies at zero"));
    m_stepChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stepChoice->setMinimumContentsLength(16);
    auto* table = new QPushButton(tr("Show as table"), box);
    table->setProperty("isLink", true);
    auto* head = new WrapLayout(box);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(PanelPadding);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_choice);
    head->addWidget(m_stepChoice);
    head->addWidget(table);
    connect(m_choice, &QTabBar::currentChanged, this,
            [this](int tab) { setAlignment(static_cast<TimelineAlignment>(tab)); });
    connect(m_stepChoice, &QComboBox::activated, this,
            [this](int index) { setStep(m_stepChoice->itemData(index).toString().toStdString()); });
    connect(table, &QPushButton::clicked, this, &MirroredPanel::showTable);
    return box;
}

void MirroredPanel::setSteps(RunSteps steps)
{
    m_steps = std::move(steps);
    const std::vector<std::string> texts = stepTexts(m_steps);
    m_stepChoice->clear();
    for (const std::string& text : texts)
        m_stepChoice->addItem(shownText(text), toQString(text));
    if (std::find(texts.begin(), texts.end(), m_step) == texts.end())
        m_step = texts.empty() ? std::string() : texts.front();
    m_stepChoice->setCurrentIndex(m_stepChoice->findData(toQString(m_step)));
    constexpr int StepTab = static_cast<int>(TimelineAlignment::Step);
    m_choice->setTabEnabled(StepTab, !texts.empty());
    m_choice->setTabToolTip(StepTab, texts.empty() ? tr("No step was noted within these runs; add them under Steps")
                                                   : tr("Zero is the first step of this text in each run"));
    if (texts.empty() && m_alignment == TimelineAlignment::Step)
        setAlignment(TimelineAlignment::Start);
    m_stepChoice->setVisible(m_alignment == TimelineAlignment::Step);
    request();
}

void MirroredPanel::setStep(const std::string& text)
{
    m_step = text;
    m_stepChoice->setCurrentIndex(m_stepChoice->findData(toQString(text)));
    setAlignment(TimelineAlignment::Step);
    request();
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
    m_stepChoice->setVisible(alignment == TimelineAlignment::Step);
    request();
}

void MirroredPanel::request()
{
    if (!m_comparison) {
        m_job.cancel();
        return;
    }
    const TimelineRequest request{m_watchList, m_alignment, m_offsetMinutes, m_step, m_steps};
    const LatestJob<MirroredTimeline>::Work work = [comparison = m_comparison, request](const StopFlag& stop) {
        return mirroredTimeline(*comparison, request, stop);
    };
    m_job.start([work] { return work; }, LatestJob<MirroredTimeline>::Running::Stop);
}

void MirroredPanel::show(const MirroredTimeline& timeline)
{
    m_timeline = timeline;
    const Theme& theme = Theme::of(this);
    MirroredPlot::Bars bars;
    bars.firstSecond = timeline.firstSecond;
    bars.binSeconds = timeline.binSeconds;
    bars.isTimeOfDay = timeline.alignment == TimelineAlignment::Clock;
    bars.markers = plotMarkers();
    std::vector<Legend::Entry> entries;
    for (const MirroredTimeline::Series& series : timeline.series) {
        const QColor colour = seriesColour(series.kind, series.country, theme);
        const bool isHatched = isSeriesHatched(series.kind);
        bars.series.push_back({nameOf(series), series.country, colour, isHatched, series.before, series.after});
        if (series.total() > 0)
            entries.push_back({nameOf(series), colour, isHatched});
    }
    m_plot->setBars(std::move(bars));
    m_legend->setEntries(std::move(entries));
    showAbout();
    m_plot->setAccessibleName(tr("Content sent over time, before and after; “Show as table” gives the figures"));
    m_plot->setAccessibleDescription(tableText().left(4000)); // a screen reader's patience; the table has all
}

void MirroredPanel::showAbout()
{
    if (m_timeline.runs == 0 && m_timeline.leftOut > 0) {
        m_about->setText(tr("No run has such a moment (%1 left out): %2")
                             .arg(toQString(countedText(m_timeline.leftOut, "run", "runs")), missingText(m_timeline)));
        return;
    }
    const bool areSeveral =
        m_comparison && (m_comparison->before.countedRuns > 1 || m_comparison->after.countedRuns > 1);
    const QString zone = m_timeline.alignment == TimelineAlignment::Clock
                             ? tr(", %1").arg(toQString(offsetText(m_offsetMinutes)))
                             : QString();
    const QString bin = binShown(m_timeline.binSeconds);
    QString text =
        (areSeveral ? tr("per %1, mean of a side’s runs%2") : tr("per %1, by estimated country%2")).arg(bin, zone);
    if (m_timeline.leftOut > 0)
        text += tr("; %1 left out: %2")
                    .arg(toQString(countedText(m_timeline.leftOut, "run", "runs")), missingText(m_timeline));
    m_about->setText(text);
}

std::vector<PlotMarker> MirroredPanel::plotMarkers() const
{
    constexpr std::size_t MostDrawn = 150; ///< more lines than that hide the bars; the table has all
    std::vector<PlotMarker> drawn;
    for (const MirroredTimeline::Marker& marker : m_timeline.markers) {
        if (drawn.size() == MostDrawn)
            break;
        drawn.push_back({marker.second, markerText(marker),
                         marker.isBefore ? PlotMarker::Half::Upper : PlotMarker::Half::Lower,
                         marker.kind == MirroredTimeline::Marker::Kind::Update});
    }
    return drawn;
}

QString MirroredPanel::axisTitle() const
{
    switch (m_timeline.alignment) {
    case TimelineAlignment::Clock: return tr("Time of day (%1)").arg(toQString(offsetText(m_offsetMinutes)));
    case TimelineAlignment::Boot: return tr("Since the restart");
    case TimelineAlignment::Update: return tr("Since the update");
    case TimelineAlignment::Step: return tr("Since “%1”").arg(shownText(m_step));
    case TimelineAlignment::Start: break;
    }
    return tr("Since the start");
}

QString MirroredPanel::timeShown(double second) const
{
    const auto ns = static_cast<std::int64_t>(std::llround(std::abs(second) * 1e9));
    if (m_timeline.alignment == TimelineAlignment::Clock)
        return toQString(clockText(Timestamp{ns}, 0, true));
    return (second < 0 ? QStringLiteral("−") : QString()) + toQString(durationText(ns));
}

QString MirroredPanel::tableText() const
{
    QStringList heads{axisTitle()};
    for (const QString& side : {tr("before"), tr("after")})
        for (const MirroredTimeline::Series& series : m_timeline.series)
            heads << tr("%1, %2").arg(nameOf(series), side);
    QStringList lines{heads.join(QLatin1Char('\t'))};
    for (std::size_t bin = 0; bin < m_timeline.count(); ++bin) {
        QStringList cells{timeShown(m_timeline.firstSecond + static_cast<double>(bin) * m_timeline.binSeconds)};
        for (const bool isBefore : {true, false})
            for (const MirroredTimeline::Series& series : m_timeline.series)
                cells << bytesShown(static_cast<std::uint64_t>((isBefore ? series.before : series.after)[bin]));
        lines << cells.join(QLatin1Char('\t'));
    }
    for (const MirroredTimeline::Marker& marker : m_timeline.markers)
        lines << QStringList{timeShown(marker.second), marker.isBefore ? tr("before") : tr("after"), markerText(marker)}
                     .join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

void MirroredPanel::showTable()
{
    auto* dialog = new TextDialog(tr("Content sent over time, before and after"), tableText(), this);
    dialog->resize(900, 480);
    dialog->show();
}

} // namespace waybill
