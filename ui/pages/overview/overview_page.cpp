// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/overview_page.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "models/flow_matcher.h"
#include "models/handset_words.h"
#include "models/table_values.h"
#include "models/text.h"
#include "pages/filter_menu.h"
#include "pages/map_panel.h"
#include "pages/note_actions.h"
#include "pages/overview/country_list.h"
#include "pages/overview/handset_header.h"
#include "pages/overview/timeline_panel.h"
#include "pages/snapshot_gate.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/action_card.h"
#include "widgets/text_dialog.h"
#include "widgets/wrap_layout.h"
#include "widgets/wrapped_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

const auto MapKey = QStringLiteral("overview/map");

/// The most important line first, the rest in one paragraph below it.
QString joined(const std::vector<std::string>& parts)
{
    QStringList list;
    for (const std::string& part : parts)
        list.append(toQString(part));
    return list.join(QStringLiteral(" · "));
}

} // namespace

OverviewPage::OverviewPage(QThreadPool* pool, QWidget* parent)
    : Page(parent), m_gate(new SnapshotGate(this, [this](const AnalysisPtr& analysis) { showSnapshot(analysis); })),
      m_firstsJob(
          pool,
          [this](std::shared_ptr<const CountryFirsts> firsts) {
              m_firsts = std::move(firsts);
              showNew();
          },
          [this](const QString& problem) { emit noticed(problem); }),
      m_content(new QWidget(this)), m_header(new HandsetHeader(m_content)), m_headline(new WrappedLabel(m_content)),
      m_countries(new CountryList(m_content)), m_mapButton(new QPushButton(tr("Map"), m_content)),
      m_map(new MapPanel(m_content)), m_timeline(new TimelinePanel(pool, m_content)),
      m_unseen(new WrappedLabel(m_content)), m_definition(new WrappedLabel(m_content)),
      m_destinations(new ActionCard(tr("See destinations"), QString(), m_content)),
      m_flows(new ActionCard(tr("See flows"), QString(), m_content))
{
    setFocusPolicy(Qt::StrongFocus); // so that a page just opened shows no ring around its first button
    buildLayout();
    connect(m_header, &HandsetHeader::whyRequested, this, &OverviewPage::showReasons);
    connect(m_header, &HandsetHeader::chooserRequested, this, &OverviewPage::handsetChooserRequested);
    connect(m_countries, &CountryList::countryActivated, this, &OverviewPage::countryRequested);
    connect(m_countries, &CountryList::noteRequested, this, &Page::noteRequested);
    connect(m_countries, &CountryList::starRequested, this, &Page::starRequested);
    connect(m_timeline->noteActions(), &NoteActions::noteRequested, this, &Page::noteRequested);
    connect(m_timeline->noteActions(), &NoteActions::starRequested, this, &Page::starRequested);
    connect(m_timeline->noteActions(), &NoteActions::noticed, this, &Page::noticed);
    connect(m_countries, &CountryList::countryActivatedForAll, this, &OverviewPage::narrowToCountry);
    connect(m_countries, &CountryList::menuRequested, this,
            [this](CountryCode code, const QPoint& where) { showCountryMenu(code, where, m_countries); });
    connectMap();
    connect(m_timeline, &TimelinePanel::stepsRequested, this, &OverviewPage::stepsRequested);
    connect(m_timeline, &TimelinePanel::spanSelected, this, &OverviewPage::spanRequested);
    connect(m_destinations, &ActionCard::clicked, this, &OverviewPage::destinationsRequested);
    connect(m_flows, &ActionCard::clicked, this, &OverviewPage::flowsPageRequested);
    addChart({tr("Countries"), m_countries});
    addChart({tr("Map"), m_map});
    addChart({tr("Content sent over time"), m_timeline});
    setAnalysis(nullptr);
}

void OverviewPage::setNotes(const NoteMarksPtr& notes)
{
    m_countries->setNotes(notes);
    m_timeline->setNotes(notes);
}

void OverviewPage::setNewSince(const std::optional<NewSince>& since)
{
    m_newSince = since;
    showNew();
    findFirsts();
}

/// When each country was first in contact, over flows by the million: on the pool.
void OverviewPage::findFirsts()
{
    if (!m_newSince || !m_analysis)
        return;
    m_firstsJob.start(
        [this] {
            return [analysis = m_analysis, known = m_firsts](const StopFlag&) {
                return CountryFirsts::of(analysis, known);
            };
        },
        LatestJob<std::shared_ptr<const CountryFirsts>>::Running::LetFinish);
}

void OverviewPage::showNew()
{
    const int offset = m_analysis ? m_settings.offsetOf(*m_analysis) : 0;
    m_countries->setNew(m_newSince, m_firsts.get(), offset);
}

void OverviewPage::setSteps(const std::vector<CaseStep>& steps)
{
    m_timeline->setSteps(steps);
}

void OverviewPage::connectMap()
{
    connect(m_map, &MapPanel::countryChosen, this, &OverviewPage::countryRequested);
    connect(m_map, &MapPanel::countryChosenForAll, this, &OverviewPage::narrowToCountry);
    connect(m_map, &MapPanel::menuRequested, this,
            [this](CountryCode code, const QPoint& where) { showCountryMenu(code, where, m_map); });
    connect(m_map, &MapPanel::bandChosen, this, [this](Band band) {
        FlowFilter filter;
        filter.band = band;
        if (isAllPagesMeant())
            narrowAllPages(filterExpression(filter));
        else
            emit flowsRequested(filter);
    });
}

void OverviewPage::buildLayout()
{
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(PageMargin, 14, PageMargin, PanelPadding);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(buildHeadline());
    layout->addWidget(m_countries);
    layout->addWidget(m_map);
    layout->addWidget(m_timeline, 100);
    layout->addWidget(buildUnseen());
    layout->addWidget(buildCards());
    layout->addStretch(1);
    setLeastHeight(m_timeline, 190);
    markScreenOnly(m_timeline->controls());

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget* OverviewPage::buildHeadline()
{
    setType(m_headline, TypeSize::Headline, QFont::DemiBold);
    m_headline->setAccessibleName(tr("Headline"));
    auto* copy = new QPushButton(tr("Copy as sentence"), m_content);
    copy->setToolTip(tr("Copies the figure with its scope, sources and limits"));
    auto* print = new QPushButton(tr("Print"), m_content);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_analysis)
            QApplication::clipboard()->setText(
                toQString(quotableHeadline(*m_analysis, m_settings.watchList, m_settings.offsetOf(*m_analysis))));
    });
    connect(print, &QPushButton::clicked, this, &OverviewPage::printRequested);
    m_mapButton->setCheckable(true);
    m_mapButton->setToolTip(tr("Shows or hides a map of the countries that content was sent to"));
    m_mapButton->setChecked(QSettings().value(MapKey).toBool());
    connect(m_mapButton, &QPushButton::toggled, this, &OverviewPage::showMap);
    markScreenOnly(m_mapButton);
    markScreenOnly(copy);
    markScreenOnly(print);
    auto* box = new QWidget(m_content);
    auto* layout = new WrapLayout(box);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(10);
    layout->addWidget(m_headline, 1);
    layout->addWidget(m_mapButton);
    layout->addWidget(copy);
    layout->addWidget(print);
    return box;
}

QWidget* OverviewPage::buildUnseen()
{
    auto* panel = new Panel(m_content);
    auto* title = new QLabel(tr("Could not see"), panel);
    setType(title, TypeSize::Body, QFont::DemiBold);
    m_definition->setForegroundRole(QPalette::PlaceholderText);
    setType(m_definition, TypeSize::Small);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_unseen);
    texts->addWidget(m_definition);
    auto* layout = new QHBoxLayout(panel);
    layout->setContentsMargins(PanelPadding, 10, PanelPadding, 10);
    layout->setSpacing(28);
    layout->addWidget(title, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return panel;
}

QWidget* OverviewPage::buildCards()
{
    auto* compare = new ActionCard(tr("Compare with another capture"), tr("before and after an update"), m_content);
    connect(compare, &ActionCard::clicked, this, &OverviewPage::compareRequested);
    auto* claims = new ActionCard(tr("Check a claim"), tr("what was said about this traffic"), m_content);
    connect(claims, &ActionCard::clicked, this, &OverviewPage::claimsRequested);
    auto* open = new ActionCard(tr("Open another capture"), tr("or drop files anywhere"), m_content);
    connect(open, &ActionCard::clicked, this, &OverviewPage::openRequested);
    m_destinations->setPrimary(true);
    auto* box = new QWidget(m_content);
    auto* layout = new WrapLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(PanelPadding);
    layout->addWidget(m_destinations);
    layout->addWidget(m_flows);
    layout->addWidget(compare);
    layout->addWidget(claims);
    layout->addWidget(open);
    for (QWidget* card : std::initializer_list<QWidget*>{m_destinations, m_flows, compare, claims, open})
        markScreenOnly(card);
    return box;
}

void OverviewPage::setAnalysis(AnalysisPtr analysis)
{
    m_gate->put(std::move(analysis));
}

void OverviewPage::showSnapshot(const AnalysisPtr& analysis)
{
    m_analysis = analysis;
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_countries, m_timeline, m_unseen->parentWidget(),
                                                         m_destinations->parentWidget()})
        part->setVisible(m_analysis != nullptr);
    m_map->setVisible(m_analysis != nullptr && m_mapButton->isChecked());
    if (m_analysis) {
        showAnalysis();
        return;
    }
    m_firsts = nullptr;
    m_firstsJob.cancel();
    m_headline->setText(tr("Reading the capture…"));
}

void OverviewPage::showMap(bool isShown)
{
    QSettings().setValue(MapKey, isShown);
    m_map->setVisible(isShown && m_analysis != nullptr);
    if (isShown && m_analysis)
        m_map->setFacts(mapFacts(*m_analysis, m_settings.watchList));
}

void OverviewPage::setViewSettings(const ViewSettings& settings)
{
    m_settings = settings;
    if (m_analysis)
        showAnalysis();
}

void OverviewPage::showAnalysis()
{
    const Analysis& analysis = *m_analysis;
    const int offset = m_settings.offsetOf(analysis);
    m_header->setAnalysis(analysis, offset);
    const Headline sentences = headline(analysis, m_settings.watchList);
    QString text = toQString(sentences.sent);
    if (!sentences.watched.empty())
        text += QLatin1Char('\n') + toQString(sentences.watched);
    m_headline->setText(text);
    m_countries->setAnalysis(analysis, m_settings.watchList);
    showNew();
    findFirsts();
    if (m_mapButton->isChecked())
        m_map->setFacts(mapFacts(analysis, m_settings.watchList));
    m_timeline->setAnalysis(m_analysis, m_settings.watchList, offset);
    m_unseen->setText(joined(coverageTexts(analysis)));
    m_definition->setText(toQString(contentDefinition()));
    const std::string destinations = countedText(analysis.contentDestinations(), "destination", "destinations");
    m_destinations->setAbout(tr("%1 by country and operator").arg(toQString(destinations)));
    m_flows->setAbout(
        tr("%1, with names and packets").arg(toQString(countedText(analysis.flowCount(), "flow", "flows"))));
}

QString OverviewPage::copySentence() const
{
    const AnalysisPtr& analysis = m_gate->newest();
    if (!analysis)
        return {};
    const CountryCode focused = m_countries->focusedCountry();
    if (focused.isNone())
        return toQString(quotableHeadline(*analysis, m_settings.watchList, m_settings.offsetOf(*analysis)));
    CountryTotals totals = analysis->country(focused);
    totals.code = focused;
    return toQString(quotableSentence(*analysis, totals, m_settings.offsetOf(*analysis)));
}

std::vector<ExportedTable> OverviewPage::exportedTables() const
{
    const AnalysisPtr& analysis = m_gate->newest();
    if (!analysis)
        return {};
    return {ExportedTable::fixed(tr("Countries"), countryTable(*analysis, m_settings.watchList))};
}

void OverviewPage::narrowToCountry(CountryCode code)
{
    narrowAllPages(filterExpression(FlowFilter::ofCountry(code)));
}

/// Of a country's row and of its disc on the map.
void OverviewPage::showCountryMenu(CountryCode code, const QPoint& where, const QWidget* chart)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as sentence"), this, [this, code] { copyCountry(code); });
    menu->addAction(tr("See its destinations"), this, [this, code] { emit countryRequested(code); });
    menu->addAction(tr("Show its flows"), this, [this, code] { emit flowsRequested(FlowFilter::ofCountry(code)); });
    menu->addAction(tr("Copy as Wireshark filter"), this, [this, code] {
        if (m_analysis)
            emit noticed(copyWiresharkFilter(wiresharkFilter(subjectBehind(*m_analysis, FlowFilter::ofCountry(code)))));
    });
    menu->addSeparator();
    menu->addAction(tr("Narrow all pages to this"), this, [this, code] { narrowToCountry(code); });
    addFilterMenus(menu, filterExpression(FlowFilter::ofCountry(code)), this);
    menu->addSeparator();
    m_countries->addNoteActions(menu, code);
    menu->addSeparator();
    menu->addActions(chart->actions());
    menu->popup(where);
}

void OverviewPage::copyCountry(CountryCode code)
{
    if (!m_analysis)
        return;
    CountryTotals totals = m_analysis->country(code);
    totals.code = code;
    QApplication::clipboard()->setText(
        toQString(quotableSentence(*m_analysis, totals, m_settings.offsetOf(*m_analysis))));
    emit noticed(tr("Copied as sentence"));
}

void OverviewPage::markScreenOnly(QWidget* widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
    m_screenOnly.push_back(widget);
}

void OverviewPage::showReasons()
{
    (new TextDialog(tr("Why this device?"), handsetReasonsText(*m_analysis), this))->show();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitMargins();
}

void OverviewPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitMargins();
}

void OverviewPage::fitMargins()
{
    // On a wide screen the eye would lose the line.
    const int widest = qRound(1600 * std::max(1.0, textUnit()));
    const int side = qMax(PageMargin, (width() - widest) / 2);
    m_content->layout()->setContentsMargins(side, 14, side, PanelPadding);
    m_map->setRoom(qBound(470, height() * 6 / 10, 690));    // as large as the page is wide enough for
    m_timeline->setMaximumHeight(qRound(460 * textUnit())); // taller bars say nothing more
}

void OverviewPage::paintOn(QPainter& painter, const QRectF& area)
{
    // The whole page, also what is scrolled away.
    const double scale = std::min(area.width() / m_content->width(), area.height() / m_content->height());
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    for (QWidget* widget : m_screenOnly)
        widget->hide();
    m_content->render(&painter, {}, {}, QWidget::DrawChildren);
    for (QWidget* widget : m_screenOnly)
        widget->show();
    painter.restore();
}

} // namespace waybill
