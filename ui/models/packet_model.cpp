// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packet_model.h"

#include "models/table_words.h"
#include "models/text.h"

#include <algorithm>

namespace waybill {

namespace {

bool isText(int column)
{
    return column == PacketModel::Time || column == PacketModel::Protocol || column == PacketModel::Info;
}

} // namespace

void PacketModel::setPackets(LoadedPackets packets, bool nearIsOriginator, int offsetMinutes)
{
    beginResetModel();
    m_loaded = std::move(packets);
    m_nearIsOriginator = nearIsOriginator;
    m_offsetMinutes = offsetMinutes;
    m_lines.clear();
    m_wanted.clear();
    endResetModel();
}

void PacketModel::setView(bool nearIsOriginator, int offsetMinutes)
{
    if (nearIsOriginator == m_nearIsOriginator && offsetMinutes == m_offsetMinutes)
        return;
    m_nearIsOriginator = nearIsOriginator;
    m_offsetMinutes = offsetMinutes;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, Time, Time);
}

void PacketModel::clear()
{
    if (!m_loaded.packets.empty())
        setPackets({}, true, m_offsetMinutes);
}

void PacketModel::setNotes(NoteMarksPtr notes)
{
    m_notes = std::move(notes);
    if (!m_loaded.packets.empty())
        emit dataChanged(index(0, Number), index(rowCount() - 1, Number));
}

NoteSubject PacketModel::noteSubjectAt(int row) const
{
    const PacketEntry* packet = packetAt(row);
    return packet ? NoteSubject::packet(packet->frame, captureAt(row)) : NoteSubject();
}

const CaseNote* PacketModel::noteAt(const QModelIndex& index) const
{
    return m_notes && index.column() == Number ? m_notes->at(noteSubjectAt(index.row())) : nullptr;
}

QString PacketModel::lineText(int row, bool isProtocol) const
{
    if (const auto known = m_lines.find(row); known != m_lines.end())
        return isProtocol ? known->second.protocol : known->second.info;
    m_wanted.insert(row);
    if (!m_isAsking) { // once for all rows that are being painted
        m_isAsking = true;
        QMetaObject::invokeMethod(
            const_cast<PacketModel*>(this), [this] { askForLines(); }, Qt::QueuedConnection);
    }
    return QStringLiteral("…");
}

void PacketModel::askForLines() const
{
    constexpr std::size_t MostAsked = 256;
    m_isAsking = false;
    std::vector<ListedLine> rows;
    for (const int row : m_wanted)
        if (const PacketEntry* packet = packetAt(row); packet && rows.size() < MostAsked)
            rows.push_back({row, captureAt(row), *packet});
    if (!rows.empty())
        emit linesWanted(rows);
}

void PacketModel::setLines(const std::vector<ListedLine>& lines)
{
    if (m_lines.size() + lines.size() > MostLines)
        m_lines.clear();
    for (const ListedLine& line : lines) {
        const PacketEntry* packet = packetAt(line.row);
        if (!packet || packet->frame != line.packet.frame || captureAt(line.row) != line.capture)
            continue; // of another flow
        m_wanted.erase(line.row);
        m_lines[line.row] = {shownText(line.line.protocol), toQString(line.line.info)};
        emit dataChanged(index(line.row, Protocol), index(line.row, Info));
    }
    if (!m_wanted.empty() && !lines.empty())
        askForLines();
}

const PacketEntry* PacketModel::packetAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_loaded.packets.size() ? &m_loaded.packets[place] : nullptr;
}

std::uint32_t PacketModel::captureAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_loaded.captures.size() ? m_loaded.captures[place] : 0;
}

int PacketModel::rowOfFrame(std::uint64_t frame) const
{
    const auto& packets = m_loaded.packets;
    const auto found = std::find_if(packets.begin(), packets.end(),
                                    [frame](const PacketEntry& packet) { return packet.frame == frame; });
    return found == packets.end() ? -1 : static_cast<int>(found - packets.begin());
}

int PacketModel::rowOf(std::uint32_t capture, std::uint64_t frame) const
{
    for (std::size_t row = 0; row < m_loaded.packets.size(); ++row)
        if (m_loaded.packets[row].frame == frame && captureAt(static_cast<int>(row)) == capture)
            return static_cast<int>(row);
    return -1;
}

int PacketModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_loaded.packets.size());
}

int PacketModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PacketModel::numberText(std::size_t row) const
{
    const QString number = countShown(m_loaded.packets[row].frame);
    if (m_loaded.captures.empty() || m_loaded.captures.front() == m_loaded.captures.back())
        return number;
    return QStringLiteral("%1:%2").arg(QString::number(m_loaded.captures[row] + 1), number); // which file of several
}

QString PacketModel::textOf(std::size_t row, int column) const
{
    const PacketEntry& packet = m_loaded.packets[row];
    switch (column) {
    case Number: return numberText(row);
    case Time: return clockShown(packet.time, m_offsetMinutes);
    case SinceStart: {
        const std::int64_t ns = nanosecondsBetween(m_loaded.packets.front().time, packet.time);
        return QString::number(static_cast<double>(ns) / 1e9, 'f', 6);
    }
    case Direction: return isUp(packet) ? QStringLiteral("↑") : QStringLiteral("↓");
    case Protocol: return lineText(static_cast<int>(row), true);
    case Info: return lineText(static_cast<int>(row), false);
    case Payload: return countShown(packet.payloadLength());
    case WireLength: return countShown(packet.wireLength);
    default: return {};
    }
}

QVariant PacketModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const PacketEntry& packet = m_loaded.packets[row];
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Direction)
            return isUp(packet) ? tr("up, from the handset") : tr("down, to the handset");
        return withNoteWords(textOf(row, index.column()), noteAt(index));
    case Qt::ToolTipRole:
        return plainToolTip(
            withNoteWords(tr("%1\nAt byte %2 of the capture")
                              .arg(timeShown(packet.time, m_offsetMinutes), countShown(packet.fileOffset)),
                          noteAt(index)));
    case Qt::DecorationRole: return noteDecoration(noteAt(index));
    case Qt::TextAlignmentRole:
        if (index.column() == Direction)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
        return QVariant::fromValue((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant PacketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainToolTip(columnMeaning(MeantTable::Packets, section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Time: return tr("Time (%1)").arg(toQString(offsetText(m_offsetMinutes)));
    case SinceStart: return tr("Since start, s");
    case Direction: return tr("Way");
    case Protocol: return tr("Protocol");
    case Info: return tr("Info");
    case Payload: return tr("Payload, B");
    case WireLength: return tr("Length, B");
    default: return {};
    }
}

} // namespace waybill
