// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/note_marks.h"
#include "models/packet_loader.h"

#include <QAbstractTableModel>
#include <set>
#include <unordered_map>
#include <vector>

namespace waybill {

/// Packets of one flow in capture order. Protocol and info are asked for as rows are shown (linesWanted()), and
/// forgotten again when there are many.
class PacketModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Time, SinceStart, Direction, Protocol, WireLength, Payload, Info, ColumnCount };
    /// Lines that are kept; a screen shows some forty.
    static constexpr std::size_t MostLines = 4096;

    using QAbstractTableModel::QAbstractTableModel;

    /// `nearIsOriginator`: packets of the originator go up. Times are shown at `offsetMinutes` east of UTC.
    void setPackets(LoadedPackets packets, bool nearIsOriginator, int offsetMinutes);
    /// The same packets from another handset, or with times in another zone.
    void setView(bool nearIsOriginator, int offsetMinutes);
    void clear();
    /// Stars and notes, shown with the numbers of packets.
    void setNotes(NoteMarksPtr notes);
    /// What notes on a packet stand on; Whole outside the rows.
    [[nodiscard]] NoteSubject noteSubjectAt(int row) const;
    [[nodiscard]] const PacketEntry* packetAt(int row) const;
    /// Index into Recording::captures of the packet's file; 0 outside the rows.
    [[nodiscard]] std::uint32_t captureAt(int row) const;
    /// Row of the packet with that number, the first of several captures; −1 when it is not listed.
    [[nodiscard]] int rowOfFrame(std::uint64_t frame) const;

    /// Row of that packet of that capture; −1 when it is not listed.
    [[nodiscard]] int rowOf(std::uint32_t capture, std::uint64_t frame) const;
    /// The answer to linesWanted().
    void setLines(const std::vector<ListedLine>& lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// These rows are shown and their lines not known.
    void linesWanted(const std::vector<waybill::ListedLine>& rows) const;

private:
    struct Line {
        QString protocol, info;
    };
    [[nodiscard]] QString lineText(int row, bool isProtocol) const;
    void askForLines() const;
    [[nodiscard]] QString textOf(std::size_t row, int column) const;
    [[nodiscard]] QString numberText(std::size_t row) const;
    [[nodiscard]] bool isUp(const PacketEntry& packet) const { return packet.isFromOriginator() == m_nearIsOriginator; }

    [[nodiscard]] const CaseNote* noteAt(const QModelIndex& index) const;

    LoadedPackets m_loaded;
    NoteMarksPtr m_notes;
    bool m_nearIsOriginator = true;
    int m_offsetMinutes = 0;
    std::unordered_map<int, Line> m_lines; ///< by row
    mutable std::set<int> m_wanted;        ///< rows whose lines were asked for
    mutable bool m_isAsking = false;       ///< askForLines() will run
};

} // namespace waybill
