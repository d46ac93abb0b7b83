// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/timeline_panel.h"

#include "analysis/clock_bins.h"
#include "base/format.h"
#include "models/series_words.h"
#include "models/text.h"
#include "pages/note_actions.h"
#include "pages/overview/timeline_texts.h"
#include "style/type.h"
#include "widgets/elided_label.h"
#include "widgets/legend.h"
#include "widgets/plot_look.h"
#include "widgets/text_dialog.h"
#include "widgets/timeline_view.h"
#include "widgets/wrap_layout.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

constexpr std::size_t RowsTold = 60; ///< of the table, in the description of the picture

} // namespace

TimelinePanel::TimelinePanel(QThreadPool* pool, QWidget* parent)
    : Panel(parent), m_source(pool, this), m_about(new QLabel(this)), m_unit(new QLabel(this)),
      m_legend(new Legend(this)), m_view(new TimelineView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, 10, PanelPadding, 8);
    layout->setSpacing(2);
    layout->addLayout(buildHead());
    layout->addWidget(m_view, 1);
    layout->addWidget(buildControls());
    connect(&m_source, &TimelineSource::binsChanged, this, &TimelinePanel::takeBins);
    connect(&m_source, &TimelineSource::detailsChanged, this, &TimelinePanel::takeDetails);
    connect(&m_source, &TimelineSource::readingChanged, this, &TimelinePanel::showReading);
    connect(m_view, &TimelineView::visibleChanged, this, &TimelinePanel::showBars);
    connect(m_view, &TimelineView::selectionChanged, this, &TimelinePanel::showReadout);
    connect(m_view, &TimelineView::pointedChanged, this, &TimelinePanel::showReadout);
    connect(m_view, &TimelineView::spanSelected, this, [this](Timestamp from, Timestamp to) {
        emit spanSelected({from, Timestamp{to.ns - 1}}); // a span's ends are inclusive
    });
    m_view->setAccessibleName(tr("Content sent over time"));
    buildNotes();
    showReading();
    showReadout();
}

QLayout* TimelinePanel::buildHead()
{
    auto* title = new QLabel(tr("Content sent over time"), this);
    setType(title, TypeSize::Body, QFont::DemiBold);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    setType(m_unit, TypeSize::Small);
    auto* table = new QPushButton(tr("Show as table"), this);
    table->setProperty("isLink", true);
    table->setToolTip(tr("The bars as they are drawn, the chapters, and the markers, as text"));
    connect(table, &QPushButton::clicked, this, &TimelinePanel::showTable);
    auto* head = new WrapLayout;
    head->setSpacing(PanelPadding);
    head->addWidget(title);
    head->addWidget(m_about);
    head->addStretch(1);
    head->addWidget(m_legend);
    head->addWidget(table);
    head->addWidget(m_unit);
    return head;
}

QPushButton* TimelinePanel::addButton(QLayout* layout, const QString& text, const QString& toolTip)
{
    auto* button = new QPushButton(text, m_controls);
    button->setProperty("isLink", true);
    button->setToolTip(toolTip);
    layout->addWidget(button);
    return button;
}

QWidget* TimelinePanel::buildControls()
{
    m_controls = new QWidget(this);
    m_controls->setProperty("isScreenOnly", true);
    auto* layout = new WrapLayout(m_controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid + Grid / 2);
    m_readout = new ElidedLabel(m_controls);
    m_readout->setMuted(true);
    setType(m_readout, TypeSize::Small);
    layout->addWidget(m_readout, 1);
    m_status = new QLabel(m_controls);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    setType(m_status, TypeSize::Small);
    layout->addWidget(m_status);
    m_read = addButton(layout, QString(), QString());
    auto* zoomIn = addButton(layout, tr("Zoom in"), tr("Shows half as much time (+ or the wheel)"));
    auto* zoomOut = addButton(layout, tr("Zoom out"), tr("Shows twice as much time (− or the wheel)"));
    auto* all = addButton(layout, tr("Everything"), tr("Shows the whole time (0 or a double click)"));
    auto* steps = addButton(layout, tr("Steps…"),
                            tr("What was done when, to be written, pasted or imported. S and Shift+S go from step to "
                               "step, as a click on one does; Enter narrows to what is selected"));
    m_narrow = addButton(layout, tr("Narrow to this span"),
                         tr("All pages show the selected time only (Enter). Select by dragging, or with Shift+← →"));
    m_narrow->setEnabled(false);
    connect(steps, &QPushButton::clicked, this, &TimelinePanel::stepsRequested);
    connect(zoomIn, &QPushButton::clicked, m_view, &TimelineView::zoomIn);
    connect(zoomOut, &QPushButton::clicked, m_view, &TimelineView::zoomOut);
    connect(all, &QPushButton::clicked, m_view, &TimelineView::showAll);
    connect(m_narrow, &QPushButton::clicked, m_view, &TimelineView::applySelection);
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (m_source.reading() == TimelineSource::Reading::Now)
            m_source.cancelReading();
        else
            m_source.readAgain();
    });
    return m_controls;
}

void TimelinePanel::setAnalysis(AnalysisPtr analysis, const std::vector<CountryCode>& watchList, int offsetMinutes)
{
    const bool isOtherZone = m_offsetMinutes != offsetMinutes;
    m_offsetMinutes = offsetMinutes;
    const TimeSpan span{analysis->recording().from, analysis->recording().to};
    if (span != m_span) {
        m_span = span;
        m_view->clearSelection();
        m_view->showAll();
    }
    m_source.setAnalysis(std::move(analysis), watchList);
    if (isOtherZone)
        takeBins();
}

void TimelinePanel::takeBins()
{
    const TimelinePyramid& pyramid = m_source.pyramid();
    const bool isEmpty = pyramid.series().empty() || pyramid.last() < pyramid.first();
    if (!isEmpty) {
        const Timestamp last = std::min(pyramid.last(), Timestamp{Timestamp::latest().ns - 1});
        m_view->setWhole({pyramid.first(), Timestamp{last.ns + 1}}, m_offsetMinutes); // asks for bars
        showStretches();
    }
    const auto sums = isEmpty || pyramid.levelCount() == 0 ? std::vector<std::uint64_t>{} : pyramid.levelSums(0);
    const bool hasContent = std::any_of(sums.begin(), sums.end(), [](std::uint64_t bytes) { return bytes > 0; });
    m_view->setNotice(hasContent ? QString() : tr("No content was sent beyond the local network"));
    if (isEmpty)
        showBars();
    updateLegend();
    showReadout();
}

void TimelinePanel::takeDetails()
{
    std::vector<TimelineScene::Marker> markers = markersOf(allMarks());
    const auto add = [&markers](Timestamp at, const QString& label) {
        markers.push_back({TimelineScene::Marker::Look::Strong, {at, at}, label, {}});
    };
    if (m_span.from)
        add(*m_span.from, tr("narrowed from here"));
    if (m_span.to)
        add(*m_span.to, tr("narrowed to here"));
    for (const CaseNote& note : m_notes ? m_notes->notes() : std::vector<CaseNote>()) {
        const NoteSubject subject = NoteSubject::parse(note.subject);
        if (subject.kind == NoteSubject::Kind::Time)
            add(subject.time, noteWords(&note));
    }
    std::stable_sort(markers.begin(), markers.end(),
                     [](const auto& a, const auto& b) { return a.at.from < b.at.from; });
    m_view->setMarkers(std::move(markers));
    m_view->setChapters(chaptersShown(m_source.chapters()));
}

void TimelinePanel::setSteps(std::vector<CaseStep> steps)
{
    std::stable_sort(steps.begin(), steps.end(), [](const CaseStep& a, const CaseStep& b) { return a.time < b.time; });
    if (steps == m_steps)
        return;
    m_steps = std::move(steps);
    showStretches();
    takeDetails();
    showReadout();
}

/// From each step to the next one at another time, the last one to the end of the recording.
void TimelinePanel::showStretches()
{
    const TimelineScene::Span& whole = m_view->whole();
    m_view->setStretches(stepStretches(m_steps, whole.from, whole.to));
}

std::vector<TimelineMark> TimelinePanel::allMarks() const
{
    std::vector<TimelineMark> marks = m_source.marks();
    const TimelinePyramid& pyramid = m_source.pyramid();
    for (const CaseStep& step : m_steps)
        marks.push_back(stepMark(step, pyramid.first(), pyramid.last()));
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TimelineMark& a, const TimelineMark& b) { return a.from < b.from; });
    return marks;
}

QString TimelinePanel::selectedStep() const
{
    QStringList texts;
    for (const CaseStep& step : m_steps) {
        const bool isIn = m_view->selection() && m_view->selection()->from == step.time;
        if (isIn && std::find(m_view->stretches().begin(), m_view->stretches().end(), *m_view->selection()) !=
                        m_view->stretches().end())
            texts << tr("“%1”").arg(shownText(step.text).simplified());
    }
    return texts.isEmpty() ? QString() : tr("%1, ").arg(texts.join(tr(", ")));
}

void TimelinePanel::setNotes(const NoteMarksPtr& notes)
{
    m_notes = notes;
    m_noteActions->setNotes(notes);
    takeDetails();
}

/// By the menu of the picture and by key, as for rows of a list.
void TimelinePanel::buildNotes()
{
    m_noteActions = new NoteActions(m_view, [this] {
        const auto span = m_view->selection() ? m_view->selection() : m_view->pointed();
        return span ? NoteSubject::moment(span->from) : NoteSubject();
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& where) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_noteActions->showState();
        menu->addActions(m_view->actions());
        menu->addAction(tr("Steps…"), this, &TimelinePanel::stepsRequested);
        menu->addActions(actions()); // of the chart
        menu->popup(m_view->mapToGlobal(where));
    });
}

/// From what is visible: the pyramid gives as many bins as there is room for.
void TimelinePanel::showBars()
{
    const TimelinePyramid& pyramid = m_source.pyramid();
    const TimelineScene::Span visible = m_view->scene().visible;
    m_slice = pyramid.binsIn(visible.from, visible.to, m_view->mostBins());
    const Theme& theme = Theme::of(this);
    TimelineScene::Bars bars{m_slice.origin, m_slice.binNs, {}};
    std::uint64_t largest = 0;
    for (std::size_t i = 0; i < pyramid.series().size(); ++i) {
        const TimelineSeries& series = pyramid.series()[i];
        bars.series.push_back({seriesName(series.kind, series.country), series.country,
                               seriesColour(series.kind, series.country, theme), isSeriesHatched(series.kind),
                               m_slice.contentUp[i]});
    }
    for (std::size_t bin = 0; bin < bars.count(); ++bin)
        largest = std::max(largest, bars.sum(bin));
    m_unit->setText(amountScale(static_cast<double>(largest)).unit);
    m_view->setBars(std::move(bars));
    m_about->setText(tr("per %1, by estimated country").arg(binLengthText(m_slice.binNs)));
    m_view->setAccessibleName(tr("Content sent over time, %n bars; “Show as table” gives the figures", nullptr,
                                 static_cast<int>(m_slice.count)));
    m_view->setAccessibleDescription(tableOf(RowsTold)); // a screen reader's patience; the table has all
    const auto room = static_cast<std::int64_t>(m_view->mostBins());
    if (pyramid.finestNs() > ClockBins.front() && visible.ns() / room < pyramid.finestNs())
        m_source.wantFiner();
    showReading();
}

QString TimelinePanel::idleText() const
{
    if (m_span.isWhole())
        return tr("Drag to select a time, turn the wheel to zoom; by keyboard Shift+← → and + −");
    return tr("This time only; Esc shows everything again");
}

QString TimelinePanel::readout() const
{
    const auto span = m_view->selection() ? m_view->selection() : m_view->pointed();
    if (!span)
        return idleText();
    const QString words = timelineSpanText(*span, std::min(m_slice.binNs, span->ns()), m_offsetMinutes);
    const TimelinePyramid& pyramid = m_source.pyramid();
    return selectedStep() +
           tr("%1: %2").arg(words, amountsText(pyramid.series(), pyramid.sumsIn(span->from, span->to)));
}

void TimelinePanel::showReadout()
{
    const QString text = readout();
    m_readout->setText(text);
    m_readout->setAccessibleName(text);
    QAccessibleEvent told(m_readout, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    m_narrow->setEnabled(m_view->selection().has_value());
}

void TimelinePanel::showReading()
{
    using Reading = TimelineSource::Reading;
    const Reading reading = m_source.reading();
    const std::int64_t finest = m_source.pyramid().finestNs();
    const auto room = static_cast<std::int64_t>(m_view->mostBins());
    const bool isTooCoarse = finest > 0 && m_view->scene().visible.ns() / room < finest;
    QString status;
    if (reading == Reading::Now && (isTooCoarse || m_source.permille() > 0))
        status = tr("reading finer times… %1 %").arg(m_source.permille() / 10);
    else if (reading == Reading::Due && isTooCoarse)
        status = tr("finer times follow");
    else if (reading == Reading::Failed && isTooCoarse)
        status = tr("no finer times");
    m_status->setText(status);
    m_status->setToolTip(plainToolTip(m_source.problem()));
    m_status->setVisible(!status.isEmpty());
    const bool isNow = reading == Reading::Now && !status.isEmpty();
    const bool isOffered = isTooCoarse && (reading == Reading::Cancelled || reading == Reading::Failed);
    m_read->setVisible(isNow || isOffered);
    m_read->setText(isNow ? tr("Cancel") : tr("Read finer times"));
    m_read->setToolTip(isNow ? tr("Stops reading; the bars stay as they are")
                             : tr("Reads the captures once more, for bars down to 10 ms"));
}

void TimelinePanel::updateLegend()
{
    const Theme& theme = Theme::of(this);
    const TimelinePyramid& pyramid = m_source.pyramid();
    const auto sums = pyramid.levelCount() == 0 ? std::vector<std::uint64_t>{} : pyramid.levelSums(0);
    std::vector<Legend::Entry> entries;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const TimelineSeries& series = pyramid.series()[i];
        if (series.kind != TimelineKind::Watched && sums[i] > 0)
            entries.push_back({seriesName(series.kind, series.country),
                               seriesColour(series.kind, series.country, theme), isSeriesHatched(series.kind)});
    }
    m_legend->setEntries(std::move(entries));
}

QString TimelinePanel::tableText() const
{
    return tableOf(m_slice.count);
}

QString TimelinePanel::tableOf(std::size_t mostBins) const
{
    QStringList lines;
    QStringList heads{tr("Time (%1)").arg(toQString(offsetText(m_offsetMinutes)))};
    for (const TimelineSeries& series : m_source.pyramid().series())
        heads.append(seriesName(series.kind, series.country));
    lines.append(heads.join(QLatin1Char('\t')));
    for (std::size_t bin = 0; bin < std::min(m_slice.count, mostBins); ++bin) {
        const Timestamp start{m_slice.origin.ns + static_cast<std::int64_t>(bin) * m_slice.binNs};
        QStringList cells{m_slice.binNs < NsPerSecond ? timeShown(start, m_offsetMinutes)
                                                      : toQString(dateTimeText(start, m_offsetMinutes))};
        for (const auto& series : m_slice.contentUp)
            cells.append(bytesShown(series[bin]));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString TimelinePanel::detailsText() const
{
    return detailsTable(allMarks(), m_source.chapters(), m_offsetMinutes);
}

void TimelinePanel::showTable()
{
    const QString details = detailsText();
    const QString text = details.isEmpty() ? tableText() : details + QStringLiteral("\n\n") + tableText();
    auto* dialog = new TextDialog(tr("Content sent over time, per %1").arg(binLengthText(m_slice.binNs)), text, this);
    dialog->resize(900, 480);
    dialog->show();
}

} // namespace waybill
