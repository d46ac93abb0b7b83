// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/steps_panel.h"

#include "analysis/sentences.h"
#include "base/format.h"
#include "models/text.h"
#include "pages/compare/step_run_delegate.h"
#include "pages/compare/steps_import_dialog.h"
#include "pages/item_views.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

StepsPanel::StepsPanel(QThreadPool* pool, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_model(new StepModel(this)), m_table(new QTableView(this)),
      m_about(new QLabel(this)), m_problem(new QLabel(this))
{
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("stepProblem"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    buildTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(buildHead());
    layout->addWidget(m_about);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    setLeastHeight(m_table, 4 * TableRowHeight);
    setFocusProxy(m_table);
    connect(m_model, &StepModel::edited, this, [this] {
        m_problem->hide();
        emit stepsChanged(m_model->steps());
    });
    connect(m_model, &StepModel::refused, this, [this](const QString& why) {
        m_problem->setText(why);
        m_problem->setAccessibleName(why);
        m_problem->show();
    });
    showState();
}

QWidget* StepsPanel::buildHead()
{
    auto* box = new QWidget(this);
    auto* title = new QLabel(tr("What was done, and when"), box);
    setType(title, TypeSize::Label, QFont::DemiBold);
    auto* add = new QPushButton(tr("Add step"), box);
    add->setObjectName(QStringLiteral("addStep"));
    m_remove = new QPushButton(tr("Remove"), box);
    m_remove->setAccessibleName(tr("Remove the selected steps"));
    m_remove->setObjectName(QStringLiteral("removeSteps"));
    auto* import = new QPushButton(tr("Paste or import…"), box);
    m_followed = new QPushButton(tr("See what followed"), box);
    m_followed->setObjectName(QStringLiteral("seeFollowed"));
    m_followed->setToolTip(plainToolTip(tr("The flows to destinations that follow the step more often than at random "
                                           "times, on both sides")));
    auto* layout = new WrapLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addStretch(1);
    for (QPushButton* button : {m_followed, m_remove, add, import})
        layout->addWidget(button);
    connect(m_followed, &QPushButton::clicked, this, [this] { emit flowsRequested(flowsOfSelected()); });
    connect(add, &QPushButton::clicked, this, &StepsPanel::addStep);
    connect(m_remove, &QPushButton::clicked, this, &StepsPanel::removeSelected);
    connect(import, &QPushButton::clicked, this, &StepsPanel::openImport);
    return box;
}

void StepsPanel::buildTable()
{
    styleTable(m_table, tr("Steps; F2 edits a field"));
    m_table->setObjectName(QStringLiteral("steps"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setItemDelegateForColumn(StepModel::Run, new StepRunDelegate(m_model, m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array<int, StepModel::ColumnCount> Characters{24, 13, 28, 40};
    for (int column = 0; column < StepModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, columnWidth(m_table, Characters[static_cast<std::size_t>(column)]));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StepsPanel::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StepsPanel::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &StepsPanel::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &StepsPanel::showState);
    connect(m_table, &QWidget::customContextMenuRequested, this, &StepsPanel::showMenu);
}

void StepsPanel::setSteps(const std::vector<CaseStep>& steps)
{
    m_model->setSteps(steps);
}

void StepsPanel::setRuns(SideRole side, const std::vector<SideRun>& runs)
{
    const std::size_t which = side == SideRole::After ? 1 : 0;
    m_runs[which].clear();
    m_firsts[which] = Timestamp::latest();
    const QString sideName = side == SideRole::After ? tr("After") : tr("Before");
    for (const SideRun& run : runs) {
        if (!run.id.isNone())
            m_runs[which].push_back({run.id, tr("%1: %2").arg(sideName, run.label)});
        if (run.analysis && run.analysis->firstTime() < m_firsts[which]) {
            m_firsts[which] = run.analysis->firstTime();
            m_earliest = run.analysis;
        }
    }
    std::vector<StepRun> all = m_runs[0];
    all.insert(all.end(), m_runs[1].begin(), m_runs[1].end());
    m_model->setRuns(std::move(all));
    m_model->setOffsetMinutes(m_earliest ? m_settings.offsetOf(*m_earliest) : m_settings.offsetMinutes.value_or(0));
}

void StepsPanel::setCapture(const AnalysisPtr& capture)
{
    m_isOfCapture = true;
    m_earliest = capture;
    m_firsts[0] = capture && capture->firstTime() <= capture->lastTime() ? capture->firstTime() : Timestamp::latest();
    m_followed->hide();
    m_table->setColumnHidden(StepModel::Run, true);
    m_model->setOffsetMinutes(m_earliest ? m_settings.offsetOf(*m_earliest) : m_settings.offsetMinutes.value_or(0));
    showState();
}

void StepsPanel::setViewSettings(const ViewSettings& settings)
{
    m_settings = settings;
    m_model->setOffsetMinutes(m_earliest ? m_settings.offsetOf(*m_earliest) : m_settings.offsetMinutes.value_or(0));
}

Timestamp StepsPanel::likelyTime() const
{
    if (!m_model->steps().empty())
        return m_model->steps().back().time;
    const Timestamp first = std::min(m_firsts[0], m_firsts[1]);
    return first == Timestamp::latest() ? Timestamp{} : Timestamp{first.ns / NsPerSecond * NsPerSecond};
}

void StepsPanel::addStep()
{
    CaseStep step;
    step.time = likelyTime();
    step.clockUncertaintyNs = NsPerSecond;
    step.text = tr("(what was done)").toStdString();
    const int row = m_model->add(std::move(step));
    emit stepsChanged(m_model->steps());
    const QModelIndex cell = m_model->index(row, StepModel::Time);
    m_table->setCurrentIndex(cell);
    m_table->setFocus();
    m_table->edit(cell);
}

std::vector<int> StepsPanel::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    return rows;
}

void StepsPanel::removeSelected()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    m_model->remove(rows);
    emit stepsChanged(m_model->steps());
}

void StepsPanel::openImport()
{
    const Timestamp first = std::min(m_firsts[0], m_firsts[1]);
    const std::optional<Timestamp> day = first == Timestamp::latest() ? std::nullopt : std::optional(first);
    auto* dialog = new StepsImportDialog(m_pool, m_model->runs(), day, m_model->offsetMinutes(), this);
    dialog->setKnownRuns(m_knownRuns);
    connect(dialog, &StepsImportDialog::taken, this, &StepsPanel::takeImported);
    dialog->open();
}

void StepsPanel::takeImported(const std::vector<CaseStep>& steps)
{
    std::vector<CaseStep> all = m_model->steps();
    for (const CaseStep& step : steps)
        if (std::find(all.begin(), all.end(), step) == all.end()) // pasted twice by mistake
            all.push_back(step);
    m_model->setSteps(std::move(all));
    emit stepsChanged(m_model->steps());
}

void StepsPanel::setComparison(ComparisonPtr comparison)
{
    m_comparison = std::move(comparison);
    showState();
}

FlowsBehind StepsPanel::flowsOfSelected() const
{
    FlowsBehind flows;
    const std::vector<int> rows = selectedRows();
    if (rows.size() != 1 || !m_comparison)
        return flows;
    const std::string& text = m_model->steps()[static_cast<std::size_t>(rows.front())].text;
    flows.title = shownText(text);
    QStringList reasons;
    for (const StepRow& row : m_comparison->steps) {
        if (row.text != text)
            continue;
        for (const StepContact& contact : row.contacts) {
            flows.before.insert(flows.before.end(), contact.before.flows.begin(), contact.before.flows.end());
            flows.after.insert(flows.after.end(), contact.after.flows.begin(), contact.after.flows.end());
            reasons << toQString(contact.reason);
        }
    }
    flows.reason = reasons.mid(0, 3).join(QLatin1Char(' ')); // the others stand under Method
    return flows;
}

void StepsPanel::showState()
{
    const auto count = static_cast<std::size_t>(m_model->rowCount());
    const QString steps = toQString(countedText(count, "step", "steps"));
    m_about->setText(count == 0 ? tr("No step is noted. Steps can be added at any time, also long after recording: the "
                                     "timeline can then be aligned by them, and contacts that follow a step are told.")
                                : tr("%1. Double-click or F2 edits a field; contacts that follow a step are told under "
                                     "Method, and the timeline can be aligned by steps.")
                                      .arg(steps));
    if (m_isOfCapture)
        m_about->setText(count == 0 ? tr("No step is noted. Steps can be added at any time, also long after recording; "
                                         "the timeline then shows them.")
                                    : tr("%1, marked in the timeline. Double-click or F2 edits a field.").arg(steps));
    if (!m_remove)
        return; // still being built
    m_remove->setEnabled(!selectedRows().empty());
    m_followed->setEnabled(!flowsOfSelected().isEmpty());
}

void StepsPanel::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Add step"), this, &StepsPanel::addStep);
    if (!selectedRows().empty()) {
        menu->addAction(tr("Remove"), this, &StepsPanel::removeSelected);
        menu->addAction(tr("Copy rows"), this,
                        [this] { QApplication::clipboard()->setText(selectedRowsText(m_table)); });
        menu->addAction(tr("Copy rows as CSV"), this,
                        [this] { QApplication::clipboard()->setText(selectedRowsCsv(m_table)); });
    }
    menu->addAction(tr("Paste or import…"), this, &StepsPanel::openImport);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace waybill
