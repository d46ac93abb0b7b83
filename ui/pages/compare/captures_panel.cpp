// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/captures_panel.h"

#include "models/text.h"
#include "pages/item_views.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/panel.h"
#include "widgets/wrap_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

CapturesPanel::CapturesPanel(QThreadPool* pool, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_job(
                                         pool,
                                         [this](std::vector<TrafficSays> said) {
                                             for (std::size_t i = 0; i < said.size() && i < m_asked.size(); ++i)
                                                 if (m_asked[i])
                                                     m_traffic[m_asked[i].get()] = said[i];
                                             showNotice();
                                         },
                                         [](const QString&) {}) // nothing is proposed then
{
    auto* about = new QLabel(tr("Each capture is one run. With four runs or more a side, tests over runs can tell a "
                                "change from ordinary variation. Files can also be dropped anywhere in the window."),
                             this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(about);
    layout->addWidget(buildChoosers());
    layout->addWidget(buildNotice());
    layout->addWidget(buildPart(SideRole::Before), 1);
    layout->addWidget(buildPart(SideRole::After), 1);
    setFocusProxy(m_parts[0].table);
}

QWidget* CapturesPanel::buildChoosers()
{
    m_choosers = new QWidget(this);
    auto* layout = new WrapLayout(m_choosers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    const std::array<QString, 2> names{tr("Before is"), tr("After is")};
    for (std::size_t side = 0; side < 2; ++side) {
        auto* label = new QLabel(names[side], m_choosers);
        m_sides[side] = new QComboBox(m_choosers);
        m_sides[side]->setObjectName(side == 0 ? QStringLiteral("chooseBefore") : QStringLiteral("chooseAfter"));
        m_sides[side]->setAccessibleName(side == 0 ? tr("Side of the case that is compared as Before")
                                                   : tr("Side of the case that is compared as After"));
        m_sides[side]->setMinimumWidth(160);
        label->setBuddy(m_sides[side]);
        layout->addWidget(label);
        layout->addWidget(m_sides[side]);
        layout->addSpacing(Grid);
        connect(m_sides[side], &QComboBox::activated, this, [this, side] { choose(static_cast<int>(side)); });
    }
    layout->addStretch(1);
    m_choosers->hide();
    return m_choosers;
}

QWidget* CapturesPanel::buildNotice()
{
    m_notice = new QFrame(this);
    m_notice->setObjectName(QStringLiteral("noticeBand"));
    m_noticeText = new QLabel(m_notice);
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeText->setWordWrap(true);
    m_noticeText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* split = new QPushButton(tr("Split there…"), m_notice);
    split->setObjectName(QStringLiteral("splitThere"));
    auto* layout = new WrapLayout(m_notice);
    layout->setContentsMargins(PanelPadding, 6, PanelPadding, 6);
    layout->addWidget(m_noticeText, 1);
    layout->addWidget(split);
    connect(split, &QPushButton::clicked, this, [this] { splitRun(m_noticeSide, m_noticeRow); });
    m_notice->hide();
    return m_notice;
}

QWidget* CapturesPanel::buildPartHead(SideRole side, QWidget* parent)
{
    const bool isBefore = side == SideRole::Before;
    Part& shown = m_parts[indexOf(side)];
    auto* box = new QWidget(parent);
    shown.title = new QLabel(isBefore ? tr("Before") : tr("After"), box);
    shown.title->setTextFormat(Qt::PlainText);
    setType(shown.title, TypeSize::Label, QFont::DemiBold);
    auto* add = new QPushButton(isBefore ? tr("Add captures to Before…") : tr("Add captures to After…"), box);
    shown.edit = new QPushButton(tr("Edit conditions…"), box);
    shown.edit->setAccessibleName(isBefore ? tr("Edit the conditions of the selected captures of Before")
                                           : tr("Edit the conditions of the selected captures of After"));
    shown.split = new QPushButton(tr("Split at the update…"), box);
    shown.split->setAccessibleName(isBefore ? tr("Split the selected capture of Before at the update")
                                            : tr("Split the selected capture of After at the update"));
    shown.open = new QPushButton(tr("Open capture"), box);
    shown.open->setAccessibleName(isBefore ? tr("Open the selected capture of Before by itself")
                                           : tr("Open the selected capture of After by itself"));
    shown.remove = new QPushButton(tr("Take out"), box);
    shown.remove->setAccessibleName(isBefore ? tr("Take the selected captures out of Before")
                                             : tr("Take the selected captures out of After"));
    auto* head = new WrapLayout(box);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(shown.title);
    head->addStretch(1);
    for (QPushButton* button : {shown.edit, shown.split, shown.open, shown.remove, add})
        head->addWidget(button);
    connect(add, &QPushButton::clicked, this, [this, side] { emit addRequested(side); });
    connect(shown.edit, &QPushButton::clicked, this, [this, side] { editRuns(side, selectedRows(side)); });
    connect(shown.split, &QPushButton::clicked, this, [this, side] { splitRun(side, selectedRows(side).front()); });
    connect(shown.open, &QPushButton::clicked, this,
            [this, side] { emit openRequested(side, selectedRows(side).front()); });
    connect(shown.remove, &QPushButton::clicked, this, [this, side] { removeSelected(side); });
    return box;
}

QWidget* CapturesPanel::buildPart(SideRole side)
{
    const bool isBefore = side == SideRole::Before;
    Part& shown = m_parts[indexOf(side)];
    auto* box = new Panel(this);
    QWidget* head = buildPartHead(side, box);
    shown.model = new SideRunsModel(this);
    shown.table = new QTableView(box);
    styleTable(shown.table, isBefore ? tr("Captures before; Enter edits their conditions")
                                     : tr("Captures after; Enter edits their conditions"));
    shown.table->setObjectName(isBefore ? QStringLiteral("runsBefore") : QStringLiteral("runsAfter"));
    shown.table->setModel(shown.model);
    shown.table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    shown.table->setProperty("isInPanel", true);
    shown.table->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array<int, SideRunsModel::ColumnCount> Characters{31, 10, 17, 9, 10, 17, 27, 13, 10, 5, 12};
    for (int column = 0; column < SideRunsModel::ColumnCount; ++column)
        shown.table->setColumnWidth(column, columnWidth(shown.table, Characters[static_cast<std::size_t>(column)]));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(PanelPadding, 10, PanelPadding, 10);
    layout->addWidget(head);
    layout->addWidget(shown.table, 1);
    setLeastHeight(shown.table, 3 * TableRowHeight);
    connectPart(side);
    updatePart(side);
    return box;
}

void CapturesPanel::connectPart(SideRole side)
{
    const Part& shown = m_parts[indexOf(side)];
    connect(shown.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, side] { updatePart(side); });
    connect(shown.model, &QAbstractItemModel::modelReset, this, [this, side] { updatePart(side); });
    connect(shown.table, &QTableView::activated, this, [this, side] { editRuns(side, selectedRows(side)); });
    connect(shown.table, &QWidget::customContextMenuRequested, this,
            [this, side](const QPoint& position) { showMenu(side, position); });
    connect(shown.model, &SideRunsModel::controlToggled, this,
            [this, side](int run, bool isControl) { emit controlToggled(side, run, isControl); });
}

void CapturesPanel::updatePart(SideRole side)
{
    const Part& shown = m_parts[indexOf(side)];
    const std::vector<int> rows = selectedRows(side);
    shown.edit->setEnabled(!rows.empty());
    shown.remove->setEnabled(!rows.empty());
    const bool isOne = rows.size() == 1;
    const bool isRead = isOne && shown.model->runs()[static_cast<std::size_t>(rows.front())].analysis;
    shown.split->setEnabled(isRead);
    shown.open->setEnabled(isOne);
}

/// What nobody wrote down takes no room from what is known.
void CapturesPanel::hideEmptyColumns(SideRole side)
{
    const Part& shown = m_parts[indexOf(side)];
    const std::vector<SideRun>& runs = shown.model->runs();
    const auto isAny = [&runs](auto holds) { return std::any_of(runs.begin(), runs.end(), holds); };
    const auto isStanding = [this](const SideRun& run) {
        const bool isOrdinary =
            run.standing.state == CaptureState::Same || run.standing.state == CaptureState::NotYetRechecked;
        return m_case.hasFile || !isOrdinary;
    };
    shown.table->setColumnHidden(SideRunsModel::File, !isAny(isStanding));
    shown.table->setColumnHidden(SideRunsModel::Consent,
                                 !isAny([](const SideRun& run) { return !run.conditions.consent.empty(); }));
    shown.table->setColumnHidden(SideRunsModel::Account,
                                 !isAny([](const SideRun& run) { return !run.conditions.account.empty(); }));
}

std::vector<int> CapturesPanel::selectedRows(SideRole side) const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_parts[indexOf(side)].table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void CapturesPanel::showMenu(SideRole side, const QPoint& position)
{
    const Part& shown = m_parts[indexOf(side)];
    if (selectedRows(side).empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* button : {shown.edit, shown.split, shown.open, shown.remove}) {
        QAction* action = menu->addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu->addAction(tr("Move to %1").arg(m_parts[1 - indexOf(side)].title->text()), this,
                    [this, side] { moveSelected(side); });
    menu->popup(shown.table->viewport()->mapToGlobal(position));
}

void CapturesPanel::removeSelected(SideRole side)
{
    const std::vector<int> rows = selectedRows(side);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) // from the end: the numbers of the others stay
        emit removeRequested(side, *row);
}

void CapturesPanel::moveSelected(SideRole side)
{
    const std::vector<int> rows = selectedRows(side);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        emit moveRequested(side, *row);
}

void CapturesPanel::setRuns(SideRole side, std::vector<SideRun> runs)
{
    m_parts[indexOf(side)].model->setRuns(std::move(runs));
    updatePart(side);
    hideEmptyColumns(side);
    askTraffic();
}

void CapturesPanel::setViewSettings(const ViewSettings& settings)
{
    m_settings = settings;
    for (const Part& part : m_parts)
        part.model->setTimes(settings.times);
}

void CapturesPanel::setComparison(const ComparisonPtr& comparison)
{
    m_parts[0].model->setComparison(comparison, true);
    m_parts[1].model->setComparison(comparison, false);
}

void CapturesPanel::setCaseFacts(const CaseFacts& facts)
{
    m_case = facts;
    for (const SideRole side : {SideRole::Before, SideRole::After})
        hideEmptyColumns(side);
    m_choosers->setVisible(facts.sides.size() > 2);
    const std::array<CaseSideId, 2> chosen{facts.before, facts.after};
    for (std::size_t which = 0; which < 2; ++which) {
        m_sides[which]->clear();
        for (std::size_t i = 0; i < facts.sides.size(); ++i) {
            m_sides[which]->addItem(shownText(facts.sides[i].name), static_cast<int>(i));
            if (facts.sides[i].id == chosen[which])
                m_sides[which]->setCurrentIndex(static_cast<int>(i));
        }
        const CaseSide* side = m_sides[which]->count() == 0
                                   ? nullptr
                                   : &facts.sides[static_cast<std::size_t>(m_sides[which]->currentIndex())];
        const QString role = which == 0 ? tr("Before") : tr("After");
        m_parts[which].title->setText(facts.sides.size() > 2 && side ? tr("%1: %2").arg(role, shownText(side->name))
                                                                     : role);
    }
}

/// One side twice makes no comparison: the other chooser then takes what this one had.
void CapturesPanel::choose(int which)
{
    std::array<CaseSideId, 2> chosen{};
    for (std::size_t i = 0; i < 2; ++i)
        chosen[i] = m_case.sides[static_cast<std::size_t>(m_sides[i]->currentIndex())].id;
    if (chosen[0] == chosen[1])
        chosen[which == 0 ? 1 : 0] = which == 0 ? m_case.before : m_case.after;
    if (chosen[0] != m_case.before || chosen[1] != m_case.after)
        emit sidesChosen(chosen[0], chosen[1]);
}

} // namespace waybill
