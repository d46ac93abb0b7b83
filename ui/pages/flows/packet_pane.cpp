// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flows/packet_pane.h"

#include "models/flow_columns.h"
#include "models/name_words.h"
#include "models/packet_model.h"
#include "models/text.h"
#include "pages/column_chooser.h"
#include "pages/flows/packet_detail.h"
#include "pages/flows/stream_dialog.h"
#include "pages/item_views.h"
#include "pages/note_actions.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/line_room.h"
#include "widgets/wrap_layout.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <array>
#include <utility>

namespace waybill {

namespace {

/// Read again without asking: takes well under a second even from a slow disk.
constexpr std::uint64_t ReadAtOnceBytes = 32'000'000;
const QString SizesKey = QStringLiteral("packets/listAndPacket");

} // namespace

PacketPane::PacketPane(QThreadPool* pool, QWidget* parent)
    : QWidget(parent), m_loader(new PacketLoader(pool, this)), m_model(new PacketModel(this)),
      m_table(new QTableView(this)), m_detail(new PacketDetail(this)), m_split(new QSplitter(Qt::Vertical, this)),
      m_state(new QLabel(this)), m_read(new QPushButton(tr("Read the packets"), this)),
      m_followButton(new QPushButton(tr("Follow stream"), this)),
      m_wiresharkButton(new QPushButton(tr("Open in Wireshark"), this))
{
    buildTable();
    buildLayout();
    buildActions();
    connectLoader();
    connect(m_read, &QPushButton::clicked, this, &PacketPane::load);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PacketPane::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PacketPane::showSelected);
    connect(m_detail, &PacketDetail::noticed, this, &PacketPane::noticed);
    showFlow(FlowId::none(), 0);
}

void PacketPane::buildTable()
{
    styleTable(m_table, tr("Packets of the selected flow"));
    m_table->setObjectName(QStringLiteral("packets"));
    m_table->setModel(m_model);
    constexpr std::array<int, PacketModel::ColumnCount> Characters{5, 14, 11, 3, 6, 7, 8, 8};
    const std::array<const char*, PacketModel::ColumnCount> keys{"number",   "time",   "since",   "way",
                                                                 "protocol", "length", "payload", "info"};
    std::vector<ColumnChooser::Column> columns;
    for (int column = 0; column < PacketModel::ColumnCount; ++column) {
        const auto at = static_cast<std::size_t>(column);
        m_table->setColumnWidth(column, columnWidth(m_table, Characters[at]));
        const bool isShown = column != PacketModel::Time && column != PacketModel::Payload;
        columns.push_back({QString::fromLatin1(keys[at]),
                           m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), isShown,
                           column == PacketModel::Number});
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_chooser = new ColumnChooser(m_table->horizontalHeader(), QStringLiteral("packets"), std::move(columns));
}

void PacketPane::buildLayout()
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* head = new WrapLayout;
    head->addWidget(m_state, 1);
    head->addWidget(m_read);
    head->addWidget(m_followButton);
    head->addWidget(m_wiresharkButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid / 2);
    layout->addLayout(head);
    m_split->addWidget(m_table);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setHandleWidth(Grid);
    m_split->setChildrenCollapsible(false);
    m_split->restoreState(QSettings().value(SizesKey).toByteArray());
    layout->addWidget(m_split, 1);
    m_detail->hide();
    setLeastHeight(m_table, 3 * TableRowHeight);
    setLeastHeight(m_detail, 4 * TableRowHeight);
    keepRoomForLines(this);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { QSettings().setValue(SizesKey, m_split->saveState()); });
}

void PacketPane::connectLoader()
{
    connect(m_model, &PacketModel::linesWanted, m_loader, &PacketLoader::loadLines);
    connect(m_loader, &PacketLoader::linesLoaded, m_model, &PacketModel::setLines);
    connect(m_loader, &PacketLoader::packetLoaded, this, [this](const DecodedPacket& packet, const QString& problem) {
        if (problem.isEmpty())
            showDecoded(packet);
        else
            m_detail->showProblem(tr("The bytes could not be read: %1").arg(problem));
    });
    connect(m_loader, &PacketLoader::streamLoaded, this,
            [this](const std::shared_ptr<const FlowStream>& stream, const QString& problem) {
                if (m_stream)
                    m_stream->showStream(stream, problem);
            });
    connect(m_loader, &PacketLoader::loaded, this, &PacketPane::showLoaded);
    connect(m_loader, &PacketLoader::progressed, this,
            [this](const QString& text) { m_state->setText(tr("Reading packets… %1").arg(text)); });
    connect(m_loader, &PacketLoader::failed, this, [this](const QString& sentence) {
        m_wantsStream = false;
        m_state->setText(tr("Packets could not be read: %1").arg(sentence));
        m_read->setVisible(true);
    });
}

void PacketPane::setAnalysis(AnalysisPtr analysis)
{
    const bool isSame = analysis && m_analysis && analysis->sharedRecording() == m_analysis->sharedRecording();
    m_analysis = std::move(analysis);
    m_loader->setAnalysis(m_analysis);
    if (isSame)
        return;
    if (m_stream)
        m_stream->close(); // its flow is another one now
    m_stream = nullptr;
    showFlow(FlowId::none(), m_offsetMinutes); // rows and bytes are another recording's, whatever their numbers
}

void PacketPane::showFlow(FlowId flow, int offsetMinutes)
{
    m_offsetMinutes = offsetMinutes;
    if (m_stream && m_analysis && m_stream->isVisible())
        m_stream->setWords(streamWords());
    const bool isSame = flow == m_flow && m_model->rowCount() > 0;
    if (flow != m_flow) { // else what is waited for while its packets are read stays wanted
        m_frameToSelect = 0;
        m_wantsStream = false;
    }
    m_flow = flow;
    if (isSame) { // perhaps from another handset, or in another zone
        m_model->setView(FlowRow{*m_analysis, m_flow, m_offsetMinutes}.nearIsOriginator(), m_offsetMinutes);
        return;
    }
    m_model->clear();
    m_detail->clear();
    m_detail->hide();
    m_read->setVisible(false);
    m_state->setText(flow.isNone() ? tr("Packets of the selected flow appear here.") : QString());
    showActions();
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
    else
        load();
}

void PacketPane::showBytes(const SoughtBytes& sought, bool withStream)
{
    m_sought = sought;
    showPacket(sought.frame);
    if (withStream)
        followStream();
}

void PacketPane::showDecoded(const DecodedPacket& packet)
{
    m_detail->showPacket(packet);
    if (packet.frame != m_sought.frame || m_flow != m_sought.flow || m_sought.bytes.empty())
        return;
    if (!m_detail->mark(m_sought.bytes))
        emit noticed(tr("%1 holds the end of the match, but not as it stands: it was decrypted, or put together from pieces")
                         .arg(packetShown(packet.frame)));
}

void PacketPane::selectRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
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
    selectRow(row);
    m_table->setFocus();
}

int PacketPane::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void PacketPane::showSelected()
{
    const int row = selectedRow();
    const PacketEntry* packet = m_model->packetAt(row);
    const bool wasShown = m_detail->isVisibleTo(this);
    m_detail->setVisible(packet != nullptr);
    showActions();
    if (!packet)
        return;
    m_loader->loadPacket(m_model->captureAt(row), *packet);
    if (!wasShown)
        m_table->scrollTo(m_model->index(row, 0)); // the packet took room from the list
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
    showActions();
    selectWanted();
    if (std::exchange(m_wantsStream, false))
        openStream();
}

void PacketPane::showMenu(const QPoint& position)
{
    if (!m_model->packetAt(m_table->indexAt(position).row()))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_noteActions->showState();
    menu->addActions(m_table->actions());
    menu->addActions(m_flowActions);
    menu->addSeparator();
    m_chooser->fill(menu->addMenu(tr("Columns")));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace waybill
