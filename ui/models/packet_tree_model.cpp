// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packet_tree_model.h"

#include "models/text.h"

namespace waybill {

void PacketTreeModel::setTree(TreeNode root)
{
    beginResetModel();
    m_root = std::move(root);
    m_items.clear();
    for (const TreeNode& child : m_root.children)
        m_items.push_back({&child, -1, static_cast<int>(m_items.size()), -1});
    for (std::size_t at = 0; at < m_items.size(); ++at) {
        const TreeNode& node = *m_items[at].node;
        if (node.children.empty())
            continue;
        m_items[at].firstChild = static_cast<int>(m_items.size());
        for (std::size_t row = 0; row < node.children.size(); ++row)
            m_items.push_back({&node.children[row], static_cast<int>(at), static_cast<int>(row), -1});
    }
    endResetModel();
}

const TreeNode* PacketTreeModel::nodeAt(const QModelIndex& index) const
{
    const auto at = static_cast<std::size_t>(index.internalId());
    return index.isValid() && at < m_items.size() ? m_items[at].node : nullptr;
}

QModelIndex PacketTreeModel::indexOf(int item) const
{
    return item < 0 ? QModelIndex()
                    : createIndex(m_items[static_cast<std::size_t>(item)].row, 0, static_cast<quintptr>(item));
}

QModelIndex PacketTreeModel::indexOfByte(std::uint32_t offset) const
{
    int best = -1;
    for (std::size_t at = 0; at < m_items.size(); ++at) {
        const TreeNode& node = *m_items[at].node;
        if (offset < node.offset || offset - node.offset >= node.length)
            continue;
        // At the same length the deeper one, which stands further back.
        if (best < 0 || node.length <= m_items[static_cast<std::size_t>(best)].node->length)
            best = static_cast<int>(at);
    }
    return indexOf(best);
}

QString PacketTreeModel::pathOf(const QModelIndex& index) const
{
    const TreeNode* node = nodeAt(index);
    if (!node)
        return {};
    const QString own = toQString(node->label);
    return index.parent().isValid() ? pathOf(index.parent()) + QLatin1Char('/') + own : own;
}

QModelIndex PacketTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int first = parent.isValid() ? m_items[static_cast<std::size_t>(parent.internalId())].firstChild : 0;
    return createIndex(row, column, static_cast<quintptr>(first + row));
}

QModelIndex PacketTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(m_items[static_cast<std::size_t>(child.internalId())].parent) : QModelIndex();
}

int PacketTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const TreeNode* node = parent.isValid() ? nodeAt(parent) : &m_root;
    return node ? static_cast<int>(node->children.size()) : 0;
}

int PacketTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant PacketTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TreeNode& node = *nodeAt(index);
    const QString text = node.value.empty()
                             ? toQString(node.label)
                             : QStringLiteral("%1: %2").arg(toQString(node.label), toQString(node.value));
    switch (role) {
    case Qt::DisplayRole: return node.isProblem ? QStringLiteral("\u26A0 ") + text : text;
    case Qt::AccessibleTextRole: return node.isProblem ? tr("Problem: %1").arg(text) : text;
    case Qt::ToolTipRole: {
        QString where = node.length == 0
                            ? tr("Not in the bytes of this packet as they stand")
                            : tr("%1 bytes from byte %2 on").arg(countShown(node.length), countShown(node.offset));
        if (const std::string filter = wiresharkFilter(node); !filter.empty())
            where += QLatin1Char('\n') + toQString(filter);
        return plainToolTip(where);
    }
    default: return {};
    }
}

QVariant PacketTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(tr("Decoded packet"))
                                                                                    : QVariant();
}

} // namespace waybill
