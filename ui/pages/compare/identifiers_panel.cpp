// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/identifiers_panel.h"

#include "models/identifier_change_model.h"
#include "models/text.h"
#include "pages/item_views.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"
#include "widgets/wrapped_label.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

constexpr int RowHeight = 44; ///< two lines of body type of 13 px

std::size_t indexOf(SideRole side)
{
    return side == SideRole::After ? 1 : 0;
}

} // namespace

IdentifiersPanel::IdentifiersPanel(QThreadPool* pool, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_model(new IdentifierChangeModel(this)), m_title(new WrappedLabel(this)),
      m_about(new WrappedLabel(this)), m_edit(new QPushButton(this)), m_values(new QCheckBox(tr("Show values"), this)),
      m_table(new QTableView(this))
{
    setType(m_title, TypeSize::Label, QFont::DemiBold);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    styleTable(m_table, tr("Identifiers on both sides"));
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setDefaultSectionSize(qRound(RowHeight * textUnit()));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {20, 36, 36, 40};
    for (int column = 0; column < IdentifierChangeModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, columnWidth(m_table, widths[column]));
    auto* head = new WrapLayout;
    head->setSpacing(PanelPadding);
    head->addWidget(m_title, 1);
    head->addWidget(m_values);
    head->addWidget(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_about);
    layout->addStretch(0); // where there is no table
    connect(m_edit, &QPushButton::clicked, this, &IdentifiersPanel::cardRequested);
    connect(m_values, &QCheckBox::toggled, m_model, &IdentifierChangeModel::setShowsValues);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const AnalysisPtr analysis = m_model->analysisAt(index.row()))
            emit flowOpenRequested(analysis, m_model->flowAt(index.row()));
    });
    showState();
}

void IdentifiersPanel::setCard(const std::string& toml)
{
    m_cardProblem.clear();
    m_card = nullptr;
    if (!toml.empty()) {
        Result<DeviceCard> read = readDeviceCard(toml, {});
        if (read)
            m_card = std::make_shared<const DeviceCard>(std::move(*read));
        else
            m_cardProblem =
                tr("The device card that is kept cannot be used: %1").arg(shownText(describe(read.error())));
    }
    for (const Searchers& side : m_searchers)
        for (IdentifierSearcher* searcher : side)
            searcher->setCard(m_card);
    takeChanges();
}

void IdentifiersPanel::setRuns(SideRole side, const std::vector<SideRun>& runs)
{
    Searchers& searchers = m_searchers[indexOf(side)];
    while (searchers.size() > runs.size()) {
        delete searchers.back();
        searchers.pop_back();
    }
    while (searchers.size() < runs.size()) {
        auto* searcher = new IdentifierSearcher(m_pool, this);
        searcher->setCard(m_card);
        searcher->setWanted(m_isShown || m_isWatched);
        connect(searcher, &IdentifierSearcher::changed, this, &IdentifiersPanel::takeChanges);
        searchers.push_back(searcher);
    }
    for (std::size_t i = 0; i < runs.size(); ++i)
        searchers[i]->setAnalysis(runs[i].analysis);
    takeChanges();
}

void IdentifiersPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_isShown = true;
    updateWish();
}

void IdentifiersPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_isShown = false;
    updateWish();
}

void IdentifiersPanel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    updateWish();
}

void IdentifiersPanel::updateWish()
{
    for (const Searchers& side : m_searchers)
        for (IdentifierSearcher* searcher : side)
            searcher->setWanted(m_isShown || m_isWatched);
}

std::vector<IdentifiersPtr> IdentifiersPanel::findings(SideRole side) const
{
    std::vector<IdentifiersPtr> all;
    for (const IdentifierSearcher* searcher : m_searchers[indexOf(side)])
        all.push_back(searcher->findings());
    return all;
}

QString IdentifiersPanel::problem() const
{
    for (const Searchers& side : m_searchers)
        for (const IdentifierSearcher* searcher : side)
            if (!searcher->problem().isEmpty())
                return searcher->problem();
    return {};
}

bool IdentifiersPanel::areAllFound() const
{
    return m_card && std::all_of(m_searchers.begin(), m_searchers.end(), [](const Searchers& side) {
               return !side.empty() && std::all_of(side.begin(), side.end(), [](const IdentifierSearcher* searcher) {
                   return searcher->findings() != nullptr;
               });
           });
}

/// Both sides are told of only together: half of a side would say "not seen" of what was not looked at.
void IdentifiersPanel::takeChanges()
{
    std::array<std::vector<SearchedRun>, 2> runs;
    if (areAllFound())
        for (std::size_t side = 0; side < runs.size(); ++side)
            for (const IdentifierSearcher* searcher : m_searchers[side]) {
                const IdentifiersPtr& found = searcher->findings();
                runs[side].push_back({found->analysis, {found, &found->findings}});
            }
    m_model->setSides(areAllFound() ? m_card : nullptr, std::move(runs[0]), std::move(runs[1]));
    showState();
    emit findingsChanged();
}

QString IdentifiersPanel::waiting() const
{
    if (!m_cardProblem.isEmpty())
        return m_cardProblem;
    if (!m_card)
        return tr("Fill in the device card to see which of the handset's identifiers were sent before and after.");
    const QString wrong = problem();
    return wrong.isEmpty() ? tr("Looking for identifiers…") : wrong;
}

void IdentifiersPanel::showState()
{
    const bool isReady = m_model->rowCount() > 0;
    m_title->setText(isReady ? m_model->sentence() : waiting());
    m_table->setVisible(isReady);
    m_values->setVisible(isReady);
    m_about->setVisible(isReady);
    m_about->setText(tr("Findings in what could be read. “No longer readable”: encrypted content went to the same "
                        "recipients, so whether the value is still sent cannot be told."));
    m_edit->setText(m_card ? tr("Device card…") : tr("Fill in the device card…"));
}

QString IdentifiersPanel::sentence() const
{
    return m_model->sentence();
}

} // namespace waybill
