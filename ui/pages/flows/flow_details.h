// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "models/note_marks.h"
#include "models/sought_bytes.h"

#include <QList>
#include <QWidget>

class QAction;
class QPushButton;
class QThreadPool;

namespace waybill {

class FactView;
class NoteActions;
class PacketPane;

/// What is known about the selected flow, each fact with its evidence, and its packets.
class FlowDetails : public QWidget {
    Q_OBJECT
public:
    explicit FlowDetails(QThreadPool* pool, QWidget* parent);

    void showFlow(const AnalysisPtr& analysis, FlowId flow, int offsetMinutes);
    void setNotes(const NoteMarksPtr& notes);
    /// Selects a packet of the flow.
    void showPacket(std::uint64_t frame);
    /// Selects the packet and marks the bytes in it, and in the stream, which is opened when it is wanted.
    void showBytes(const SoughtBytes& sought, bool withStream);
    /// Of the list of packets.
    [[nodiscard]] NoteActions* noteActions() const;
    /// The facts as text; empty without a flow.
    [[nodiscard]] QString text() const;
    /// What can be done with the packets of the flow, to be reached from the list of flows as well.
    [[nodiscard]] const QList<QAction*>& packetActions() const;

signals:
    void copyDetailsRequested();
    void copyFilterRequested();
    void noticed(const QString& sentence);

private:
    FactView* m_facts;
    PacketPane* m_packets;
    QPushButton* m_copyDetails;
    QPushButton* m_copyFilter;
    FlowId m_flow;
};

} // namespace waybill
