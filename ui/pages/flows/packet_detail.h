// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packet_loader.h"

#include <QSet>
#include <QWidget>

class QTreeView;

namespace waybill {

class HexView;
class PacketTreeModel;
class StackingSplitter;

/// One packet, decoded, beside its bytes: a field marks its bytes, a byte selects its field. Which fields are open
/// stays from packet to packet.
class PacketDetail : public QWidget {
    Q_OBJECT
public:
    explicit PacketDetail(QWidget* parent);

    void showPacket(const DecodedPacket& packet);
    /// Marks these bytes of the packet that is shown and selects the field that holds them; false when they are not in
    /// it as they are.
    bool mark(const std::string& bytes);
    /// A sentence in place of the bytes.
    void showProblem(const QString& sentence);
    void clear();

signals:
    void noticed(const QString& sentence);

private:
    void buildActions();
    void markBytes();
    void selectByte(quint32 offset);
    void openAsBefore(const QModelIndex& parent);
    /// Bytes of the selected field; all of the packet without one.
    [[nodiscard]] std::span<const std::uint8_t> selectedBytes() const;
    [[nodiscard]] QString selectedFilter() const;
    void copy(const QString& text, const QString& what);

    PacketTreeModel* m_model;
    QTreeView* m_tree;
    HexView* m_bytes;
    StackingSplitter* m_split;
    QSet<QString> m_open;       ///< PacketTreeModel::pathOf of rows that are open
    bool m_isSelecting = false; ///< a byte selects its field, which must not move the byte
};

} // namespace waybill
