// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/note_marks.h"
#include "models/packet_loader.h"
#include "models/stream_model.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace waybill {

class ColumnChooser;
class NoteActions;
class PacketDetail;
class PacketModel;
class StreamDialog;

/// The packets of the selected flow; below them the selected packet, decoded, beside its bytes. Small captures are read
/// again at once; large ones when the user asks. From here on to the stream of the flow, and to Wireshark.
class PacketPane : public QWidget {
    Q_OBJECT
public:
    explicit PacketPane(QThreadPool* pool, QWidget* parent);

    void setAnalysis(AnalysisPtr analysis);
    /// None: nothing is selected.
    void showFlow(FlowId flow, int offsetMinutes);
    /// Selects the packet with that number and brings it into view; reads the packets first when that was not done.
    void showPacket(std::uint64_t frame);
    /// Selects the packet and marks the bytes in it, and in the stream of its flow, which is opened when it is wanted.
    void showBytes(const SoughtBytes& sought, bool withStream);
    void setNotes(const NoteMarksPtr& notes);
    [[nodiscard]] NoteActions* noteActions() const { return m_noteActions; }
    /// What can be done from anywhere near: next and previous packet, go to, follow the stream, open in Wireshark.
    [[nodiscard]] const QList<QAction*>& flowActions() const { return m_flowActions; }

signals:
    void noticed(const QString& sentence);

private:
    void buildTable();
    void buildLayout();
    void buildActions();
    void connectLoader();
    void offerOrLoad();
    void load();
    void showLoaded(const LoadedPackets& packets);
    void selectWanted();
    void selectRow(int row);
    void showDecoded(const DecodedPacket& packet);
    void showSelected();
    void showMenu(const QPoint& position);
    void step(int rows);
    void goToPacket();
    void copyFilter();
    void followStream();
    void openStream();
    void showStreamPacket(quint32 capture, quint64 frame);
    [[nodiscard]] StreamModel::Words streamWords() const;
    void openInWireshark();
    void showActions();
    [[nodiscard]] int selectedRow() const;
    [[nodiscard]] std::uint32_t selectedCapture() const;

    AnalysisPtr m_analysis;
    FlowId m_flow;
    int m_offsetMinutes = 0;
    std::uint64_t m_frameToSelect = 0; ///< once the packets are there; 0: none
    bool m_wantsStream = false;        ///< once the packets are there
    SoughtBytes m_sought;
    PacketLoader* m_loader;
    PacketModel* m_model;
    QTableView* m_table;
    PacketDetail* m_detail;
    QSplitter* m_split;
    ColumnChooser* m_chooser = nullptr;
    QLabel* m_state;
    QPushButton* m_read;
    QPushButton* m_followButton;
    QPushButton* m_wiresharkButton;
    NoteActions* m_noteActions = nullptr;
    QAction* m_follow = nullptr;
    QAction* m_wireshark = nullptr;
    QList<QAction*> m_flowActions;
    QPointer<StreamDialog> m_stream;
    FlowId m_streamFlow; ///< shown there; another one may be selected since
};

} // namespace waybill
