// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fact_view.h"

#include "models/name_words.h"
#include "models/text.h"
#include "models/wireshark_filter.h"
#include "style/theme.h"
#include "style/type.h"
#include "style/zoom.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>
#include <utility>

namespace waybill {

namespace {

constexpr int LabelWidth = 190; ///< fits "Wire bytes of this handset" in body type
/// Longest value written out: some five lines. A hostile packet may carry one of 64 kB.
constexpr int MaxValueShown = 400;
const QString PacketScheme = QStringLiteral("packet:");

QTextCharFormat charFormat(TypeSize size, QFont::Weight weight, const QColor& colour)
{
    QTextCharFormat format;
    format.setFont(typeFont(size, weight));
    format.setForeground(colour);
    return format;
}

QTextBlockFormat blockFormat(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

/// Whether the second differs from the first in values alone.
bool haveSameLabels(const FactSheet& shown, const FactSheet& wanted)
{
    const auto sameLabel = [](const Fact& one, const Fact& other) { return one.label == other.label; };
    return !shown.isEmpty() &&
           std::ranges::equal(shown.sections, wanted.sections, [&](const auto& one, const auto& other) {
               return one.title == other.title && std::ranges::equal(one.facts, other.facts, sameLabel);
           });
}

} // namespace

FactView::FactView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByMouse);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextEdit::selectionChanged, this, [this] {
        if (m_isWaiting && !textCursor().hasSelection())
            write();
    });
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.toString().startsWith(PacketScheme))
            emit packetRequested(link.toString().mid(PacketScheme.size()).toULongLong());
    });
}

void FactView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    if (m_shown.isEmpty())
        write();
}

void FactView::showSheet(const FactSheet& sheet, bool isUrgent)
{
    m_wanted = sheet;
    if (m_wanted == m_shown && !m_shown.isEmpty())
        return;
    if (textCursor().hasSelection() && !isUrgent) {
        m_isWaiting = true;
        return;
    }
    if (haveSameLabels(m_shown, m_wanted))
        writeChanges();
    else
        write();
}

/// A sheet that follows a capture changes in a few values; laying out all of it each time would be seen.
void FactView::writeChanges()
{
    m_isWaiting = false;
    const FactSheet former = std::exchange(m_shown, m_wanted);
    QTextCursor edit(document());
    edit.beginEditBlock();
    qsizetype table = 0; // tables stand in the order of the sections that have facts
    const QList<QTextFrame*> tables = document()->rootFrame()->childFrames();
    for (std::size_t section = 0; section < m_shown.sections.size(); ++section) {
        const std::vector<Fact>& facts = m_shown.sections[section].facts;
        const auto* shown = facts.empty() ? nullptr : qobject_cast<QTextTable*>(tables.value(table++));
        for (std::size_t row = 0; shown && row < facts.size(); ++row) {
            if (facts[row] == former.sections[section].facts[row])
                continue;
            const QTextTableCell cell = shown->cellAt(static_cast<int>(row), facts[row].label.isEmpty() ? 0 : 1);
            edit.setPosition(cell.firstPosition());
            edit.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
            edit.removeSelectedText();
            writeFact(edit, facts[row]);
        }
    }
    edit.endEditBlock();
}

void FactView::write()
{
    m_isWaiting = false;
    m_labelWidth = labelWidth();
    const int scrolled = verticalScrollBar()->value();
    m_shown = m_wanted;
    document()->clear();
    QTextCursor cursor(document());
    if (m_shown.isEmpty())
        cursor.insertText(m_emptyText, charFormat(TypeSize::Body, QFont::Normal, Theme::of(this).mutedText));
    for (const FactSection& section : m_shown.sections)
        writeSection(cursor, section);
    moveCursor(QTextCursor::Start); // it went along with what was inserted, and would scroll to the end
    verticalScrollBar()->setValue(scrolled);
}

void FactView::writeSection(QTextCursor& cursor, const FactSection& section) const
{
    const Theme& theme = Theme::of(this);
    const bool isFirst = cursor.atStart();
    if (!isFirst)
        cursor.insertBlock();
    cursor.setBlockFormat(blockFormat(isFirst ? 0 : Grid * 2, Grid / 2));
    cursor.insertText(section.title, charFormat(TypeSize::Label, QFont::DemiBold, theme.text));
    if (section.facts.empty())
        return;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::FixedLength, m_labelWidth), QTextLength(QTextLength::PercentageLength, 100)});
    QTextTable* table = cursor.insertTable(static_cast<int>(section.facts.size()), 2, format);
    const QTextCharFormat label = charFormat(TypeSize::Body, QFont::Normal, theme.mutedText);
    for (int row = 0; row < table->rows(); ++row) {
        const Fact& fact = section.facts[static_cast<std::size_t>(row)];
        if (fact.label.isEmpty())
            table->mergeCells(row, 0, 1, 2);
        else
            table->cellAt(row, 0).firstCursorPosition().insertText(fact.label, label);
        QTextCursor cell = table->cellAt(row, fact.label.isEmpty() ? 0 : 1).firstCursorPosition();
        writeFact(cell, fact);
    }
    cursor.movePosition(QTextCursor::End);
}

void FactView::writeFact(QTextCursor& cell, const Fact& fact) const
{
    const Theme& theme = Theme::of(this);
    const QTextCharFormat evidence = charFormat(TypeSize::Small, QFont::Normal, theme.mutedText);
    QTextCharFormat value = charFormat(TypeSize::Body, QFont::Normal, theme.text);
    const bool isLong = fact.value.size() > MaxValueShown;
    if (isLong)
        value.setToolTip(plainToolTip(fact.value.left(MaxValueShown * 10)));
    cell.insertText(isLong ? fact.value.left(MaxValueShown) + QStringLiteral("…") : fact.value, value);
    if (fact.frame == 0 || !fact.isOfFlow) {
        if (const QString basis = fact.basis(); !basis.isEmpty())
            cell.insertText(QStringLiteral("   ") + basis, evidence);
        return;
    }
    QTextCharFormat link = charFormat(TypeSize::Small, QFont::Normal, theme.accent);
    link.setAnchor(true);
    link.setAnchorHref(PacketScheme + QString::number(fact.frame));
    cell.insertText(QStringLiteral("   "), evidence);
    cell.insertText(packetShown(fact.frame).replace(QLatin1Char(' '), QChar(QChar::Nbsp)), link); // stays in one line
    if (!fact.evidence.isEmpty())
        cell.insertText(QStringLiteral(", ") + fact.evidence, evidence);
}

const Fact* FactView::factAt(const QTextCursor& cursor) const
{
    const QTextTable* table = cursor.currentTable();
    if (!table)
        return nullptr;
    std::size_t section = 0; // tables stand in the order of the sections that have facts
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        while (section < m_shown.sections.size() && m_shown.sections[section].facts.empty())
            ++section;
        if (section == m_shown.sections.size())
            return nullptr;
        const auto row = static_cast<std::size_t>(std::max(0, table->cellAt(cursor).row()));
        if (frame == table)
            return row < m_shown.sections[section].facts.size() ? &m_shown.sections[section].facts[row] : nullptr;
        ++section;
    }
    return nullptr;
}

void FactView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Fact* fact = isEnter ? factAt(textCursor()) : nullptr;
    if (fact && fact->isOfFlow)
        emit packetRequested(fact->frame);
    else
        QTextBrowser::keyPressEvent(event);
}

void FactView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    if (const Fact* fact = factAt(isMouse ? cursorForPosition(event->pos()) : textCursor()))
        addCopyActions(menu, *fact);
    menu->popup(event->globalPos());
}

void FactView::addCopyActions(QMenu* menu, const Fact& fact)
{
    const auto add = [this, menu](const QString& title, const QString& text) {
        if (!text.isEmpty())
            connect(menu->addAction(title), &QAction::triggered, this,
                    [text] { QApplication::clipboard()->setText(text); });
    };
    menu->addSeparator();
    add(fact.label.isEmpty() ? tr("Copy this line") : tr("Copy “%1”").arg(fact.label), fact.value);
    add(tr("Copy as sentence"), fact.sentence);
    if (fact.frame != 0)
        add(tr("Copy the packet as Wireshark filter"), toQString(wiresharkFilterOfPacket(fact.frame)));
    if (fact.isOfFlow)
        connect(menu->addAction(tr("Show %1").arg(packetShown(fact.frame))), &QAction::triggered, this,
                [this, frame = fact.frame] { emit packetRequested(frame); });
}

void FactView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

int FactView::labelWidth() const
{
    return qMin(qRound(LabelWidth * textUnit()), width() * 2 / 5);
}

void FactView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (labelWidth() != m_labelWidth && !m_shown.isEmpty() && !textCursor().hasSelection())
        write();
}

} // namespace waybill
