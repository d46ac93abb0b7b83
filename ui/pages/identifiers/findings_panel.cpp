// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/identifiers/findings_panel.h"

#include "models/text.h"
#include "pages/item_views.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"
#include "widgets/wrapped_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr int MostRows = 12, LeastRows = 4; ///< at a time; more are scrolled to

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : Panel(parent), m_model(new FindingListModel(this)), m_table(new QTableView(this)),
      m_count(new WrappedLabel(this)), m_steps(new WrappedLabel(this)), m_empty(new WrappedLabel(this)),
      m_chip(new QPushButton(this)), m_packet(new QPushButton(tr("Show packet"), this)),
      m_stream(new QPushButton(tr("Show in stream"), this)),
      m_worth(new QPushButton(tr("What this hash is worth…"), this)),
      m_copy(new QPushButton(tr("Copy as sentence"), this)), m_details(nullptr)
{
    buildTable();
    m_details = buildDetails();
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_chip->setToolTip(tr("List all findings again (Esc)"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, 10, PanelPadding, 12);
    layout->setSpacing(Grid);
    layout->addWidget(buildHead());
    layout->addWidget(m_empty);
    layout->addWidget(m_table);
    layout->addWidget(m_details);
    connect(m_chip, &QPushButton::clicked, this, &FindingsPanel::widen);
    connect(m_packet, &QPushButton::clicked, this, [this] { open(false); });
    connect(m_stream, &QPushButton::clicked, this, [this] { open(true); });
    connect(m_table, &QTableView::activated, this, [this] { open(false); });
    connect(m_worth, &QPushButton::clicked, this, [this] {
        if (const IdentifierFinding* finding = m_model->findingAt(selectedRow()))
            emit worthRequested(static_cast<std::size_t>(finding - m_found->findings.findings.data()));
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(sentence());
        emit noticed(tr("Copied the finding as a sentence"));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsPanel::showSelected);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsPanel::fit);
    fit();
}

QWidget* FindingsPanel::buildHead()
{
    auto* title = new QLabel(tr("Findings"), this);
    setType(title, TypeSize::Body, QFont::DemiBold);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QWidget(this);
    auto* row = new WrapLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(PanelPadding);
    row->addWidget(title);
    row->addWidget(m_chip);
    row->addWidget(m_count, 1);
    m_chip->hide();
    return head;
}

void FindingsPanel::buildTable()
{
    styleTable(m_table, tr("Findings"));
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setModel(m_model);
    m_table->setProperty("isInPanel", true);
    constexpr std::array<int, FindingListModel::ColumnCount> Characters{17, 27, 32, 13, 7, 8, 8, 6, 20};
    for (int column = 0; column < FindingListModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, columnWidth(m_table, Characters[static_cast<std::size_t>(column)]));
    m_table->horizontalHeader()->setStretchLastSection(true);
}

QWidget* FindingsPanel::buildDetails()
{
    m_steps->setAccessibleName(tr("The way to the value, step by step"));
    m_packet->setToolTip(tr("The packet in which the match ends, its bytes marked (Enter)"));
    m_stream->setToolTip(tr("What both sides of the flow sent, the match marked"));
    m_worth->setToolTip(tr("How long it takes to find the value behind this hash"));
    auto* details = new QWidget(this);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    auto* row = new WrapLayout;
    row->setSpacing(Grid);
    for (QPushButton* button : {m_packet, m_stream, m_worth, m_copy})
        row->addWidget(button);
    row->addStretch();
    layout->addLayout(row);
    return details;
}

void FindingsPanel::setFindings(const IdentifiersPtr& found, bool showsValues, int offsetMinutes)
{
    const IdentifierFinding* selected = m_model->findingAt(selectedRow());
    const std::size_t index =
        selected && m_found ? static_cast<std::size_t>(selected - m_found->findings.findings.data()) : 0;
    const bool isSame = selected && m_found == found;
    m_found = found;
    m_model->setFindings(found, showsValues, offsetMinutes);
    selectFinding(isSame ? index : 0);
}

void FindingsPanel::setFilter(const FindingFilter& filter, const QString& title)
{
    m_model->setFilter(filter);
    m_chip->setText(tr("%1  ✕", "a filter and the sign that removes it").arg(title));
    m_chip->setVisible(!title.isEmpty());
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

bool FindingsPanel::widen()
{
    FindingFilter wide;
    wide.withPossible = m_model->filter().withPossible;
    if (!m_model->filter().row && m_model->filter().recipient.empty())
        return false;
    setFilter(wide, {});
    return true;
}

void FindingsPanel::selectFinding(std::size_t finding)
{
    if (const int row = m_model->rowOf(finding); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

int FindingsPanel::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

QString FindingsPanel::sentence() const
{
    return m_model->sentenceAt(selectedRow());
}

void FindingsPanel::showSelected()
{
    const int row = selectedRow();
    const IdentifierFinding* finding = m_model->findingAt(row);
    m_details->setVisible(finding != nullptr);
    if (!finding)
        return;
    QStringList lines;
    const QStringList steps = m_model->stepsAt(row);
    for (qsizetype i = 0; i < steps.size(); ++i)
        lines << QStringLiteral("%1. %2").arg(i + 1).arg(steps[i]);
    m_steps->setText(lines.join(QStringLiteral("   ›   ")));
    m_worth->setVisible(finding->hashed != DigestKind::None);
}

void FindingsPanel::fit()
{
    const int rows = m_model->rowCount();
    const bool isNarrowed = !m_chip->isHidden();
    m_empty->setText(isNarrowed
                         ? tr("No finding of this kind.")
                         : tr("Nothing was found in what could be read. That is no proof that nothing was sent."));
    m_empty->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    m_count->setText(rows == 0 ? QString()
                               : tr("%1 listed", "findings").arg(countShown(static_cast<std::uint64_t>(rows))));
    const int height = qRound(TableRowHeight * textUnit());
    m_table->setFixedHeight((std::clamp(rows, LeastRows, MostRows) + 1) * height + 6);
    if (rows == 0)
        m_details->hide();
}

void FindingsPanel::open(bool withStream)
{
    if (const SoughtBytes sought = m_model->soughtAt(selectedRow()); sought.frame != 0)
        emit bytesRequested(sought, withStream);
}

} // namespace waybill
