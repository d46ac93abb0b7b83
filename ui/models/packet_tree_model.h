// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/tree_node.h"

#include <QAbstractItemModel>
#include <vector>

namespace waybill {

/// One decoded packet as a tree: "field: value" a row. Texts are the engine's, printable whatever the packet held.
class PacketTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Shows the children of `root`.
    void setTree(TreeNode root);
    void clear() { setTree({}); }
    /// Null for an invalid index. Valid until the next setTree().
    [[nodiscard]] const TreeNode* nodeAt(const QModelIndex& index) const;
    /// The narrowest node over that byte of the captured packet; invalid when there is none.
    [[nodiscard]] QModelIndex indexOfByte(std::uint32_t offset) const;
    /// Where a row stands, in words: the same in every packet ("Transmission Control Protocol/Options").
    [[nodiscard]] QString pathOf(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Item {
        const TreeNode* node = nullptr;
        int parent = -1;     ///< place in m_items; −1 for those at the top
        int row = 0;         ///< among its siblings
        int firstChild = -1; ///< place in m_items; children follow each other
    };
    [[nodiscard]] QModelIndex indexOf(int item) const;

    TreeNode m_root;
    std::vector<Item> m_items; ///< level by level
};

} // namespace waybill
