// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the packets of a flow, by menu, button and key. The keys are Wireshark's where it has one.
#include "models/flow_columns.h"
#include "models/name_words.h"
#include "models/packet_model.h"
#include "models/text.h"
#include "models/wireshark_filter.h"
#include "models/wireshark_launch.h"
#include "pages/flows/packet_pane.h"
#include "pages/flows/stream_dialog.h"
#include "pages/note_actions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QPushButton>
#include <QTableView>
#include <algorithm>
#include <limits>

namespace waybill {

void PacketPane::buildActions()
{
    const auto make = [this](const QString& text, const QList<QKeySequence>& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_follow = make(tr("Follow stream"), {QKeySequence(QStringLiteral("Ctrl+Alt+Shift+T"))}, &PacketPane::followStream);
    m_wireshark =
        make(tr("Open in Wireshark"), {QKeySequence(QStringLiteral("Ctrl+Alt+W"))}, &PacketPane::openInWireshark);
    m_flowActions << m_follow << m_wireshark
                  << make(tr("Next packet"), {QKeySequence(Qt::Key_F8), QKeySequence(Qt::CTRL | Qt::Key_Down)},
                          [this] { step(1); })
                  << make(tr("Previous packet"), {QKeySequence(Qt::Key_F7), QKeySequence(Qt::CTRL | Qt::Key_Up)},
                          [this] { step(-1); })
                  << make(tr("Go to packet…"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, &PacketPane::goToPacket);
    addActions(m_flowActions);
    auto* copy =
        make(tr("Copy as Wireshark filter"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F)}, &PacketPane::copyFilter);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    m_noteActions = new NoteActions(m_table, [this] { return m_model->noteSubjectAt(selectedRow()); });
    connect(m_followButton, &QPushButton::clicked, m_follow, &QAction::trigger);
    connect(m_wiresharkButton, &QPushButton::clicked, m_wireshark, &QAction::trigger);
}

void PacketPane::setNotes(const NoteMarksPtr& notes)
{
    m_noteActions->setNotes(notes);
    m_model->setNotes(notes);
}

std::uint32_t PacketPane::selectedCapture() const
{
    const int row = selectedRow();
    return row >= 0 ? m_model->captureAt(row) : m_analysis->flow(m_flow).capture;
}

void PacketPane::showActions()
{
    const bool hasFlow = m_analysis && !m_flow.isNone();
    const QString reason = hasFlow ? whyNotInWireshark(m_analysis->recording().captures.at(selectedCapture()))
                                   : tr("No flow is selected.");
    for (QAction* action : std::as_const(m_flowActions))
        action->setEnabled(hasFlow);
    m_wireshark->setEnabled(reason.isEmpty());
    m_wireshark->setToolTip(reason.isEmpty() ? tr("Opens the capture at the selected packet, filtered to this flow "
                                                  "(Ctrl+Alt+W)")
                                             : reason);
    m_follow->setToolTip(tr("What both sides of the flow sent, put together from its packets (Ctrl+Alt+Shift+T)"));
    m_followButton->setEnabled(hasFlow);
    m_followButton->setToolTip(m_follow->toolTip());
    m_wiresharkButton->setEnabled(m_wireshark->isEnabled());
    m_wiresharkButton->setToolTip(plainToolTip(m_wireshark->toolTip()));
}

void PacketPane::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = selectedRow();
    selectRow(row < 0 ? 0 : std::clamp(row + rows, 0, count - 1));
}

void PacketPane::goToPacket()
{
    const PacketEntry* packet = m_model->packetAt(std::max(selectedRow(), 0));
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to packet"));
    dialog->setLabelText(tr("Number of a packet of this flow:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, std::numeric_limits<int>::max());
    dialog->setIntValue(packet ? static_cast<int>(packet->frame) : 1);
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this](int frame) { showPacket(static_cast<std::uint64_t>(frame)); });
    dialog->open();
}

void PacketPane::copyFilter()
{
    const PacketEntry* packet = m_model->packetAt(selectedRow());
    if (!packet)
        return;
    const QString filter = toQString(wiresharkFilterOfPacket(packet->frame));
    QApplication::clipboard()->setText(filter);
    emit noticed(tr("Copied: %1").arg(filter));
}

void PacketPane::followStream()
{
    if (m_flow.isNone() || !m_analysis)
        return;
    if (m_loader->isReady(m_flow))
        return openStream();
    m_wantsStream = true;
    load(); // also while another flow's packets are read: these come next
}

StreamModel::Words PacketPane::streamWords() const
{
    const FlowRow row{*m_analysis, m_streamFlow, m_offsetMinutes};
    return {row.nearIsOriginator(), row.isOurs() ? tr("the handset") : tr("the originator"),
            row.isOurs() ? tr("the server") : tr("the responder"), m_offsetMinutes};
}

void PacketPane::openStream()
{
    const FlowIdentity& flow = m_analysis->flow(m_flow);
    const auto end = [&flow](const IpAddress& address, std::uint16_t port) {
        return flow.hasPorts ? QStringLiteral("%1, port %2").arg(toQString(address.toString())).arg(port)
                             : toQString(address.toString());
    };
    if (!m_stream) {
        m_stream = new StreamDialog(this);
        m_stream->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_stream, &StreamDialog::moreRequested, this,
                [this] { m_loader->loadStream(m_streamFlow, m_stream->limit()); });
        connect(m_stream, &StreamDialog::packetRequested, this, &PacketPane::showStreamPacket);
    }
    m_streamFlow = m_flow;
    m_stream->begin(QStringLiteral("%1 – %2").arg(end(flow.originator, flow.originatorPort),
                                                  end(flow.responder, flow.responderPort)),
                    streamWords());
    m_stream->setSought(m_sought.flow == m_flow ? m_sought : SoughtBytes());
    m_stream->show();
    m_stream->raise();
    m_loader->loadStream(m_flow, m_stream->limit());
}

void PacketPane::showStreamPacket(quint32 capture, quint64 frame)
{
    if (!m_stream)
        return;
    const int row = m_model->rowOf(capture, frame);
    if (row >= 0) {
        m_stream->say(QString());
        selectRow(row);
    } else if (m_streamFlow == m_flow) {
        m_stream->say(tr("%1 is not among the packets listed in the window").arg(packetShown(frame)));
    } else {
        m_stream->say(tr("Another flow is selected in the window: %1 is not listed there").arg(packetShown(frame)));
    }
}

void PacketPane::openInWireshark()
{
    if (m_flow.isNone() || !m_analysis)
        return;
    const PacketEntry* packet = m_model->packetAt(selectedRow());
    const FlowIdentity& flow = m_analysis->flow(m_flow);
    const std::uint64_t frame = packet ? packet->frame : flow.firstFrame;
    emit noticed(waybill::openInWireshark(m_analysis->recording().captures.at(selectedCapture()), frame,
                                          toQString(wiresharkFilter(flow))));
}

} // namespace waybill
