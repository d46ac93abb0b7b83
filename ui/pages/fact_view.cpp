// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fact_view.h"

#include "style/theme.h"
#include "style/type.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextTable>

namespace waybill {

namespace {

constexpr int LabelWidth = 190; ///< fits "Wire bytes of this handset" in body type

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

} // namespace

FactView::FactView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextEdit::selectionChanged, this, [this] {
        if (m_isWaiting && !textCursor().hasSelection())
            write();
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
    write();
}

void FactView::write()
{
    m_isWaiting = false;
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
        {QTextLength(QTextLength::FixedLength, LabelWidth), QTextLength(QTextLength::PercentageLength, 100)});
    QTextTable* table = cursor.insertTable(static_cast<int>(section.facts.size()), 2, format);
    const QTextCharFormat label = charFormat(TypeSize::Body, QFont::Normal, theme.mutedText);
    const QTextCharFormat value = charFormat(TypeSize::Body, QFont::Normal, theme.text);
    const QTextCharFormat evidence = charFormat(TypeSize::Small, QFont::Normal, theme.mutedText);
    for (int row = 0; row < table->rows(); ++row) {
        const Fact& fact = section.facts[static_cast<std::size_t>(row)];
        if (fact.label.isEmpty())
            table->mergeCells(row, 0, 1, 2);
        else
            table->cellAt(row, 0).firstCursorPosition().insertText(fact.label, label);
        QTextCursor cell = table->cellAt(row, fact.label.isEmpty() ? 0 : 1).firstCursorPosition();
        cell.insertText(fact.value, value);
        if (!fact.evidence.isEmpty())
            cell.insertText(QStringLiteral("   ") + fact.evidence, evidence);
    }
    cursor.movePosition(QTextCursor::End);
}

void FactView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace waybill
