// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flows/packet_detail.h"

#include "models/packet_tree_model.h"
#include "models/sought_bytes.h"
#include "models/text.h"
#include "pages/item_views.h"
#include "style/type.h"
#include "widgets/hex_view.h"
#include "widgets/stacking_splitter.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>
#include <algorithm>

namespace waybill {

namespace {

const QString SizesKey = QStringLiteral("packets/treeAndBytes");
constexpr int LeastCharacters = 62; ///< of tree and bytes side by side

QString hexText(std::span<const std::uint8_t> bytes)
{
    QString text;
    for (const std::uint8_t octet : bytes)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) +
                QStringLiteral("%1").arg(octet, 2, 16, QLatin1Char('0'));
    return text;
}

/// A string literal of C: every byte by its digits, so that no digit behind it is taken along.
QString literal(std::span<const std::uint8_t> bytes)
{
    QString text = QStringLiteral("\"");
    for (const std::uint8_t octet : bytes)
        text += QStringLiteral("\\x%1").arg(octet, 2, 16, QLatin1Char('0'));
    return text + QLatin1Char('"');
}

} // namespace

PacketDetail::PacketDetail(QWidget* parent)
    : QWidget(parent), m_model(new PacketTreeModel(this)), m_tree(new QTreeView(this)), m_bytes(new HexView(this)),
      m_split(new StackingSplitter(LeastCharacters, this))
{
    styleTree(m_tree, tr("Decoded packet"));
    m_tree->setObjectName(QStringLiteral("decodedPacket"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(Grid * 2);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents); // long values are scrolled to, not cut
    m_bytes->setAccessibleName(tr("Bytes of the selected packet"));
    m_split->addWidget(m_tree);
    m_split->addWidget(m_bytes);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setHandleWidth(Grid);
    m_split->setChildrenCollapsible(false);
    m_split->restorePanes(QSettings().value(SizesKey).toByteArray());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    buildActions();
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        if (!m_split->isStacked())
            QSettings().setValue(SizesKey, m_split->saveState());
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PacketDetail::markBytes);
    connect(m_bytes, &HexView::byteChosen, this, &PacketDetail::selectByte);
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex& row) { m_open.insert(m_model->pathOf(row)); });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex& row) { m_open.remove(m_model->pathOf(row)); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        if (!m_tree->indexAt(position).isValid())
            return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_tree->actions());
        menu->popup(m_tree->viewport()->mapToGlobal(position));
    });
}

void PacketDetail::buildActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_tree->addAction(action);
    };
    add(tr("Copy as Wireshark filter"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F), [this] {
        if (selectedFilter().isEmpty())
            emit noticed(tr("Wireshark has no field that is equal to this one"));
        else
            copy(selectedFilter(), tr("Copied: %1").arg(selectedFilter()));
    });
    add(tr("Copy value"), QKeySequence::Copy, [this] {
        if (const TreeNode* node = m_model->nodeAt(m_tree->currentIndex()))
            copy(toQString(node->value.empty() ? node->label : node->value), tr("Copied the value"));
    });
    add(tr("Copy field and value"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
        [this] { copy(m_tree->currentIndex().data().toString(), tr("Copied the field")); });
    add(tr("Copy bytes as hexadecimal digits"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H),
        [this] { copy(hexText(selectedBytes()), tr("Copied the bytes as digits")); });
    add(tr("Copy bytes as C string"), QKeySequence(),
        [this] { copy(literal(selectedBytes()), tr("Copied the bytes as a C string")); });
    add(tr("Copy bytes as text"), QKeySequence(), [this] {
        const auto bytes = selectedBytes();
        copy(shownText({reinterpret_cast<const char*>(bytes.data()), bytes.size()}),
             tr("Copied the bytes as text, unprintable ones escaped"));
    });
}

void PacketDetail::copy(const QString& text, const QString& what)
{
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    emit noticed(what);
}

std::span<const std::uint8_t> PacketDetail::selectedBytes() const
{
    const TreeNode* node = m_model->nodeAt(m_tree->currentIndex());
    const std::span<const std::uint8_t> bytes(m_bytes->bytes());
    if (!node || node->length == 0)
        return node ? std::span<const std::uint8_t>() : bytes;
    const std::size_t offset = std::min<std::size_t>(node->offset, bytes.size());
    return bytes.subspan(offset, std::min<std::size_t>(node->length, bytes.size() - offset));
}

QString PacketDetail::selectedFilter() const
{
    const TreeNode* node = m_model->nodeAt(m_tree->currentIndex());
    return node ? toQString(wiresharkFilter(*node)) : QString();
}

void PacketDetail::showPacket(const DecodedPacket& packet)
{
    const QString chosen = m_model->pathOf(m_tree->currentIndex());
    m_bytes->setBytes(packet.bytes);
    m_model->setTree(packet.tree);
    openAsBefore({});
    for (int row = 0; row < m_model->rowCount(); ++row) // the layer that was looked at is looked at again
        if (const QModelIndex index = m_model->index(row, 0);
            m_model->pathOf(index) == chosen.section(QLatin1Char('/'), 0, 0))
            m_tree->scrollTo(index);
}

bool PacketDetail::mark(const std::string& bytes)
{
    const auto range = rangeIn(m_bytes->bytes(), bytes);
    if (!range)
        return false;
    selectByte(static_cast<quint32>(range->offset + range->length - 1));
    m_bytes->mark(range->offset, range->length);
    return true;
}

void PacketDetail::openAsBefore(const QModelIndex& parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (!m_open.contains(m_model->pathOf(index)))
            continue;
        m_tree->expand(index);
        openAsBefore(index);
    }
}

void PacketDetail::showProblem(const QString& sentence)
{
    clear();
    m_bytes->setPlainText(sentence);
}

void PacketDetail::clear()
{
    m_model->clear();
    m_bytes->setBytes({});
}

void PacketDetail::markBytes()
{
    const TreeNode* node = m_model->nodeAt(m_tree->currentIndex());
    if (m_isSelecting || !node)
        return;
    m_bytes->mark(node->offset, node->length);
}

void PacketDetail::selectByte(quint32 offset)
{
    const QModelIndex index = m_model->indexOfByte(offset);
    if (!index.isValid())
        return;
    m_isSelecting = true;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_isSelecting = false;
}

} // namespace waybill
