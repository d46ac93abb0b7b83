// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flows/packet_pane.h"

#include "models/flow_columns.h"
#include "models/name_words.h"
#include "models/packet_model.h"
#include "models/text.h"
#include "pages/item_views.h"
#include "style/type.h"
#include "widgets/hex_view.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <utility>

namespace waybill {

namespace {

/// Read again without asking: takes well under a second even from a slow disk.
constexpr std::uint64_t ReadAtOnceBytes = 32'000'000;

} // namespace

PacketPane::PacketPane(QThreadPool* pool, QWidget* parent)
    : QWidget(parent), m_loader(new PacketLoader(pool, this)), m_model(new PacketModel(this)),
      m_table(new QTableView(this)), m_bytes(new HexView(this)), m_state(new QLabel(this)),
      m_read(new QPushButton(this))
{
    styleTable(m_table, tr("Packets of the selected flow"));
    m_table->setModel(m_model);
    constexpr int Characters[PacketModel::ColumnCount] = {7, 14, 12, 3, 9, 9};
    for (int column = 0; column < PacketModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, columnWidth(m_table, Characters[column]));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_read->setText(tr("Read the packets"));

    buildLayout();
    connect(m_read, &QPushButton::clicked, this, &PacketPane::load);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PacketPane::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PacketPane::showBytes);
    connect(m_loader, &PacketLoader::bytesLoaded, this,
            [this](const std::vector<std::uint8_t>& bytes, const QString& problem) {
                if (problem.isEmpty())
                    m_bytes->setBytes(bytes);
                else
                    m_bytes->setPlainText(tr("The bytes could not be read: %1").arg(problem));
            });
    connect(m_loader, &PacketLoader::loaded, this, &PacketPane::showLoaded);
    connect(m_loader, &PacketLoader::progressed, this,
            [this](const QString& text) { m_state->setText(tr("Reading packets… %1").arg(text)); });
    connect(m_loader, &PacketLoader::failed, this, [this](const QString& sentence) {
        m_state->setText(tr("Packets could not be read: %1").arg(sentence));
        m_read->setVisible(true);
    });
    showFlow(FlowId::none(), 0);
}

void PacketPane::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    head->addWidget(m_read);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_bytes);
    split->setHandleWidth(Grid);
    split->setChildrenCollapsible(false);
    layout->addWidget(split, 1);
    m_bytes->setAccessibleName(tr("Bytes of the selected packet"));
    m_bytes->hide();
    m_table->setMinimumHeight(3 * TableRowHeight);
    m_bytes->setMinimumHeight(2 * TableRowHeight);
}

void PacketPane::setAnalysis(AnalysisPtr analysis)
{
    m_analysis = std::move(analysis);
    m_loader->setAnalysis(m_analysis);
}

void PacketPane::showFlow(FlowId flow, int offsetMinutes)
{
    m_offsetMinutes = offsetMinutes;
    const bool isSame = flow == m_flow && m_model->rowCount() > 0;
    m_flow = flow;
    if (isSame)
        return;
    m_frameToSelect = 0;
    m_model->clear();
    m_bytes->hide();
    m_read->setVisible(false);
    m_state->setText(flow.isNone() ? tr("Packets of the selected flow appear here.") : QString());
    if (!flow.isNone())
        offerOrLoad();
}

void PacketPane::offerOrLoad()
{
    const std::uint64_t bytes = m_loader->bytesToRead(m_flow);
    const bool isKnown = m_loader->isReady(m_flow) || bytes > 0;
    if (m_loader->isReady(m_flow) || (isKnown && bytes <= ReadAtOnceBytes)) {
        load();
        return;
    }
    m_read->setVisible(true);
    m_state->setText(bytes > 0 ? tr("Listing packets reads the capture once more (%1).").arg(bytesShown(bytes))
                               : tr("Listing packets reads the capture once more."));
}

void PacketPane::load()
{
    m_read->setVisible(false);
    m_state->setText(tr("Reading packets…"));
    m_loader->load(m_flow);
}

void PacketPane::showPacket(std::uint64_t frame)
{
    if (m_flow.isNone() || !m_analysis)
        return;
    m_frameToSelect = frame;
    if (m_model->rowCount() > 0)
        selectWanted();
    else if (!m_loader->isReading())
        load();
}

void PacketPane::selectWanted()
{
    if (m_frameToSelect == 0)
        return;
    const std::uint64_t frame = std::exchange(m_frameToSelect, 0);
    const int row = m_model->rowOfFrame(frame);
    if (row < 0) {
        emit noticed(tr("%1 is not among the packets listed").arg(packetShown(frame)));
        return;
    }
    const QModelIndex index = m_model->index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void PacketPane::showBytes()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const PacketEntry* packet = rows.isEmpty() ? nullptr : m_model->packetAt(rows.front().row());
    m_bytes->setVisible(packet != nullptr);
    if (!packet)
        return;
    m_loader->loadBytes(m_model->captureAt(rows.front().row()), *packet);
    m_table->scrollTo(rows.front()); // the bytes took room from the list
}

void PacketPane::showLoaded(const LoadedPackets& packets)
{
    if (packets.flow != m_flow || !m_analysis)
        return;
    const FlowRow row{*m_analysis, m_flow, m_offsetMinutes};
    m_model->setPackets(packets, row.nearIsOriginator(), m_offsetMinutes);
    const QString shown = countShown(packets.packets.size());
    m_state->setText(packets.total > packets.packets.size()
                         ? tr("The first %1 of %2 packets").arg(shown, countShown(packets.total))
                         : tr("%1 packets").arg(shown));
    selectWanted();
}

void PacketPane::showMenu(const QPoint& position)
{
    const PacketEntry* packet = m_model->packetAt(m_table->indexAt(position).row());
    if (!packet)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString filter = QStringLiteral("frame.number == %1").arg(packet->frame);
    connect(menu->addAction(tr("Copy as Wireshark filter")), &QAction::triggered, this, [this, filter] {
        QApplication::clipboard()->setText(filter);
        emit noticed(tr("Copied: %1").arg(filter));
    });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace waybill
