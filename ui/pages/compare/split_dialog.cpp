// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/split_dialog.h"

#include "analysis/sentences.h"
#include "models/chapter_model.h"
#include "models/series_words.h"
#include "models/text.h"
#include "models/time_entry.h"
#include "pages/item_views.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/legend.h"
#include "widgets/plot_timeline.h"
#include "widgets/wrap_layout.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace waybill {

namespace {

QLabel* textLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString sideName(SideRole side)
{
    return side == SideRole::After ? SplitDialog::tr("After") : SplitDialog::tr("Before");
}

/// Whether the packet of a restart stands among the reasons of an update.
bool isTold(const Restart& restart, const std::vector<UpdateBoundary>& updates)
{
    for (const UpdateBoundary& update : updates)
        for (const UpdateBoundary::Reason& reason : update.reasons)
            if (reason.frame == restart.frame)
                return true;
    return false;
}

} // namespace

SplitDialog::SplitDialog(const SideRun& run, SideRole side, std::vector<Timestamp> steps, QThreadPool* pool,
                         const ViewSettings& settings, QWidget* parent)
    : QDialog(parent), m_run(run), m_side(side), m_steps(std::move(steps)), m_offset(settings.offsetOf(*run.analysis)),
      m_evidence(textLabel(this)), m_unit(new QLabel(this)), m_legend(new Legend(this)), m_plot(new TimelinePlot(this)),
      m_time(new QLineEdit(this)), m_proposed(new QPushButton(this)), m_target(new QComboBox(this)),
      m_chapters(new ChapterModel(this)), m_table(new QTableView(this)), m_words(textLabel(this)),
      m_split(new QPushButton(tr("Split here"), this)),
      m_job(
          pool, [this](SplitFacts facts) { show(facts); },
          [this](const QString& problem) { m_evidence->setText(problem); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Split %1").arg(run.label));
    auto* title = new QLabel(tr("Where does the update part “%1”?").arg(run.label), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setType(title, TypeSize::Label, QFont::DemiBold);
    m_evidence->setText(tr("Looking for an update…"));
    m_evidence->setAccessibleName(tr("What speaks for an update"));
    setLeastHeight(m_plot, 150);
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    setType(m_unit, TypeSize::Small);
    auto* meaning = new WrapLayout;
    meaning->addWidget(m_unit);
    meaning->addStretch(1);
    meaning->addWidget(m_legend);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addWidget(title);
    layout->addWidget(m_evidence);
    layout->addLayout(meaning);
    layout->addWidget(m_plot, 2);
    layout->addWidget(buildTimeLine());
    layout->addWidget(buildChapters(), 3);
    layout->addWidget(m_words);
    layout->addWidget(buildButtons());
    resize(900, 680);
    const LatestJob<SplitFacts>::Work work = [analysis = run.analysis,
                                              watchList = settings.watchList](const StopFlag& stop) {
        return splitFacts(*analysis, watchList, stop);
    };
    m_job.start([work] { return work; }, LatestJob<SplitFacts>::Running::LetFinish);
    showPlan();
}

QWidget* SplitDialog::buildTimeLine()
{
    auto* box = new QWidget(this);
    auto* name = new QLabel(tr("Split at (%1)").arg(toQString(offsetText(m_offset))), box);
    name->setBuddy(m_time);
    m_time->setObjectName(QStringLiteral("splitTime"));
    m_time->setAccessibleName(tr("Time of the split, %1").arg(toQString(offsetText(m_offset))));
    m_time->setMinimumWidth(columnWidth(m_table, 26)); // with a fraction
    m_proposed->setProperty("isLink", true);
    m_proposed->hide();
    auto* goes = new QLabel(tr("what is from then on goes to"), box);
    for (const SideRole side : {SideRole::Before, SideRole::After})
        m_target->addItem(sideName(side), static_cast<int>(side));
    m_target->setCurrentIndex(1);
    m_target->setAccessibleName(tr("Side that gets what is from the split on"));
    auto* layout = new WrapLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{name, m_time, m_proposed})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(goes);
    layout->addWidget(m_target);
    connect(m_plot, &TimelinePlot::unitChanged, this,
            [this](const QString& unit) { m_unit->setText(tr("content sent, %1, by estimated country").arg(unit)); });
    connect(m_time, &QLineEdit::textEdited, this, &SplitDialog::takeTyped);
    connect(m_proposed, &QPushButton::clicked, this, [this] { setBoundary(m_facts.updates.front().split); });
    connect(m_target, &QComboBox::currentIndexChanged, this, &SplitDialog::showPlan);
    connect(m_plot, &TimelinePlot::boundaryMoved, this, [this](double second) {
        const double utc = std::round(second - m_offset * 60.0); // the line moves by whole seconds
        setBoundary(Timestamp{static_cast<std::int64_t>(utc) * NsPerSecond});
    });
    return box;
}

QWidget* SplitDialog::buildChapters()
{
    styleTable(m_table, tr("Chapters of the recording; Enter splits at the beginning of one"));
    m_table->setObjectName(QStringLiteral("chapters"));
    m_table->setModel(m_chapters);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array<int, ChapterModel::ColumnCount> Characters{22, 11, 11, 40};
    for (int column = 0; column < ChapterModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, columnWidth(m_table, Characters[static_cast<std::size_t>(column)]));
    const auto take = [this](const QModelIndex& index) {
        if (const Chapter* chapter = m_chapters->chapter(index.row()))
            setBoundary(chapter->from);
    };
    connect(m_table, &QTableView::activated, this, take);
    return m_table;
}

QWidget* SplitDialog::buildButtons()
{
    auto* box = new QWidget(this);
    auto* leave = new QPushButton(tr("Leave it whole"), box);
    m_split->setProperty("isPrimary", true);
    m_split->setObjectName(QStringLiteral("split"));
    m_split->setAutoDefault(false); // Enter in the table chooses a chapter
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_split, &QPushButton::clicked, this, [this] {
        if (m_at)
            emit splitChosen(*m_at, static_cast<SideRole>(m_target->currentData().toInt()));
        accept();
    });
    auto* layout = new WrapLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(leave);
    layout->addWidget(m_split);
    return box;
}

double SplitDialog::secondOf(Timestamp time) const
{
    return static_cast<double>(time.ns) / static_cast<double>(NsPerSecond) + m_offset * 60.0;
}

void SplitDialog::show(const SplitFacts& facts)
{
    m_facts = facts;
    m_chapters->setChapters(facts.chapters, m_offset);
    showBars(facts.bins);
    showEvidence();
    if (!m_at && !facts.updates.empty())
        setBoundary(facts.updates.front().split);
    else if (!m_at && !facts.restarts.empty())
        setBoundary(facts.restarts.front().at);
    else if (!m_at)
        setBoundary(middle());
    m_plot->setFocus();
}

/// Of the run, at a whole second where the run is long enough for one.
Timestamp SplitDialog::middle() const
{
    const Timestamp first = m_run.analysis->firstTime();
    const Timestamp half{first.ns + nanosecondsBetween(first, m_run.analysis->lastTime()) / 2};
    const Timestamp second{half.ns / NsPerSecond * NsPerSecond};
    return second > first ? second : half;
}

void SplitDialog::showBars(const TimelineBins& bins)
{
    const Theme& theme = Theme::of(this);
    std::vector<Legend::Entry> entries;
    TimelinePlot::Bars bars;
    bars.firstSecond = secondOf(bins.origin);
    bars.binSeconds = static_cast<double>(bins.binNs) / static_cast<double>(NsPerSecond);
    for (const TimelineBins::Series& series : bins.series) {
        TimelinePlot::Series drawn{seriesName(series.kind, series.country),
                                   series.country,
                                   seriesColour(series.kind, series.country, theme),
                                   isSeriesHatched(series.kind),
                                   {}};
        drawn.bytes.assign(series.contentUp.begin(), series.contentUp.end());
        if (series.total() > 0)
            entries.push_back({drawn.name, drawn.colour, drawn.isHatched});
        bars.series.push_back(std::move(drawn));
    }
    m_legend->setEntries(std::move(entries));
    m_plot->setBars(std::move(bars));
    std::vector<PlotMarker> markers;
    for (const Restart& restart : m_facts.restarts)
        markers.push_back({secondOf(restart.at), tr("restart"), PlotMarker::Half::Whole, false});
    for (const UpdateBoundary& update : m_facts.updates)
        markers.push_back({secondOf(update.split), tr("update"), PlotMarker::Half::Whole, true});
    m_plot->setMarkers(std::move(markers));
    m_plot->setAccessibleName(tr("Content sent over time; the arrow keys move the split"));
}

void SplitDialog::showEvidence()
{
    QStringList lines;
    for (const UpdateBoundary& update : m_facts.updates)
        lines << updateShown(update, m_offset);
    for (const Restart& restart : m_facts.restarts)
        if (!isTold(restart, m_facts.updates))
            lines << tr("– %1 (packet %2)").arg(shownText(restart.why), countShown(restart.frame));
    if (m_facts.updates.empty())
        lines.prepend(tr("The traffic shows no update; choose a time yourself."));
    constexpr qsizetype MostLines = 8; // the chapters need their room; the tooltip has all
    m_evidence->setToolTip(plainToolTip(lines.join(QLatin1Char('\n'))));
    m_evidence->setText(lines.mid(0, MostLines).join(QLatin1Char('\n')));
    m_proposed->setVisible(!m_facts.updates.empty());
    if (!m_facts.updates.empty())
        m_proposed->setText(tr("use %1").arg(timeEntryText(m_facts.updates.front().split, m_offset)));
}

void SplitDialog::setBoundary(Timestamp at)
{
    m_at = at;
    m_time->setText(timeEntryText(at, m_offset));
    m_time->setCursorPosition(0); // the date is not scrolled away
    m_plot->setBoundary(secondOf(at));
    m_table->selectRow(m_chapters->rowAt(at));
    showPlan();
}

void SplitDialog::setTarget(SideRole target)
{
    m_target->setCurrentIndex(m_target->findData(static_cast<int>(target)));
}

void SplitDialog::takeTyped()
{
    m_at = timeFromEntry(m_time->text(), m_offset, m_run.analysis->firstTime());
    m_plot->setBoundary(m_at ? std::optional(secondOf(*m_at)) : std::nullopt);
    showPlan();
}

SplitPlan SplitDialog::plan() const
{
    SplitPlan plan{m_run.label,
                   sideName(m_side),
                   m_target->currentText(),
                   m_run.analysis->firstTime(),
                   m_run.analysis->lastTime(),
                   0};
    if (m_at)
        plan.stepsMoved = static_cast<std::size_t>(
            std::count_if(m_steps.begin(), m_steps.end(), [this](Timestamp step) { return step >= *m_at; }));
    return plan;
}

void SplitDialog::showPlan()
{
    const QString problem = m_at ? whyNoSplit(plan(), *m_at, m_offset)
                            : m_time->text().isEmpty()
                                ? QString()
                                : tr("“%1” is not a time; write for example 2014-08-10 06:47:00 or 06:47. Nothing is "
                                     "split yet.")
                                      .arg(m_time->text());
    m_split->setEnabled(m_at && problem.isEmpty());
    m_words->setText(!problem.isEmpty() ? problem : m_at ? splitShown(plan(), *m_at, m_offset) : QString());
}

} // namespace waybill
