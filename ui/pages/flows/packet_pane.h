// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packet_loader.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace waybill {

class HexView;
class PacketModel;

/// The packets of the selected flow, and the bytes of the selected packet. Small captures are read again at once;
/// large ones when the user asks.
class PacketPane : public QWidget {
    Q_OBJECT
public:
    explicit PacketPane(QThreadPool* pool, QWidget* parent);

    void setAnalysis(AnalysisPtr analysis);
    /// None: nothing is selected.
    void showFlow(FlowId flow, int offsetMinutes);
    /// Selects the packet with that number and brings it into view; reads the packets first when that was not done.
    void showPacket(std::uint64_t frame);

signals:
    void noticed(const QString& sentence);

private:
    void buildLayout();
    void offerOrLoad();
    void load();
    void showLoaded(const LoadedPackets& packets);
    void selectWanted();
    void showBytes();
    void showMenu(const QPoint& position);

    AnalysisPtr m_analysis;
    FlowId m_flow;
    int m_offsetMinutes = 0;
    std::uint64_t m_frameToSelect = 0; ///< once the packets are there; 0: none
    PacketLoader* m_loader;
    PacketModel* m_model;
    QTableView* m_table;
    HexView* m_bytes;
    QLabel* m_state;
    QPushButton* m_read;
};

} // namespace waybill
