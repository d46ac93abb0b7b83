// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packet_loader.h"

#include <QAbstractTableModel>
#include <vector>

namespace waybill {

/// Packets of one flow in capture order.
class PacketModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Time, SinceStart, Direction, Payload, WireLength, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `nearIsOriginator`: packets of the originator go up. Times are shown at `offsetMinutes` east of UTC.
    void setPackets(LoadedPackets packets, bool nearIsOriginator, int offsetMinutes);
    void clear();
    [[nodiscard]] const PacketEntry* packetAt(int row) const;
    /// Index into Recording::captures of the packet's file; 0 outside the rows.
    [[nodiscard]] std::uint32_t captureAt(int row) const;
    /// Row of the packet with that number, the first of several captures; −1 when it is not listed.
    [[nodiscard]] int rowOfFrame(std::uint64_t frame) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(std::size_t row, int column) const;
    [[nodiscard]] QString numberText(std::size_t row) const;
    [[nodiscard]] bool isUp(const PacketEntry& packet) const { return packet.isFromOriginator() == m_nearIsOriginator; }

    LoadedPackets m_loaded;
    bool m_nearIsOriginator = true;
    int m_offsetMinutes = 0;
};

} // namespace waybill
