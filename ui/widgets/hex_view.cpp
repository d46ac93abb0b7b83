// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hex_view.h"

#include "style/zoom.h"

#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

namespace waybill {

namespace {

constexpr int OffsetColumns = 6;             ///< "0000  "
constexpr std::size_t MostMarkedLines = 256; ///< a mark over all of a large packet need not be painted to its end

} // namespace

HexView::HexView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFixedType(this);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &HexView::tellByte);
}

void HexView::setBytes(std::span<const std::uint8_t> bytes)
{
    m_bytes.assign(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(std::min(bytes.size(), MostBytes)));
    m_markOffset = m_markLength = 0;
    write();
}

void HexView::mark(std::size_t offset, std::size_t length)
{
    m_markOffset = std::min(offset, m_bytes.size());
    m_markLength = std::min(length, m_bytes.size() - m_markOffset);
    showMark();
}

QString HexView::markedDigits() const
{
    QStringList digits;
    for (std::size_t i = m_markOffset; i < m_markOffset + m_markLength; ++i)
        digits << QStringLiteral("%1").arg(m_bytes[i], 2, 16, QLatin1Char('0'));
    return digits.join(QLatin1Char(' '));
}

void HexView::addSelection(QList<QTextEdit::ExtraSelection>& selections, std::size_t line, int from, int to) const
{
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line));
    if (!block.isValid())
        return;
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(block);
    selection.cursor.setPosition(block.position() + std::min(from, block.length() - 1));
    selection.cursor.setPosition(block.position() + std::min(to, block.length() - 1), QTextCursor::KeepAnchor);
    selection.format.setBackground(palette().color(QPalette::Highlight));
    selection.format.setForeground(palette().color(QPalette::HighlightedText));
    selections << selection;
}

void HexView::showMark()
{
    QList<QTextEdit::ExtraSelection> selections;
    const std::size_t end = m_markOffset + m_markLength;
    const int letters = OffsetColumns + static_cast<int>(m_perLine) * 3 + 1;
    for (std::size_t at = m_markOffset; m_perLine > 0 && at < end;) {
        const std::size_t line = at / m_perLine, first = at % m_perLine;
        const std::size_t last = std::min(m_perLine, first + (end - at)) - 1;
        if (line - m_markOffset / m_perLine >= MostMarkedLines)
            break;
        const int from = static_cast<int>(first), to = static_cast<int>(last);
        addSelection(selections, line, OffsetColumns + from * 3, OffsetColumns + to * 3 + 2);
        addSelection(selections, line, letters + from, letters + to + 1);
        at += last - first + 1;
    }
    setExtraSelections(selections);
    if (selections.isEmpty())
        return;
    QTextCursor start = selections.front().cursor;
    start.setPosition(start.anchor());
    m_isMoving = true;
    setTextCursor(start);
    m_isMoving = false;
}

void HexView::tellByte()
{
    if (m_isMoving || m_perLine == 0 || m_bytes.empty())
        return;
    const QTextCursor cursor = textCursor();
    const int column = cursor.positionInBlock(), perLine = static_cast<int>(m_perLine);
    const int letters = OffsetColumns + perLine * 3 + 1;
    if (column < OffsetColumns || column >= letters + perLine)
        return;
    const int inLine = column < letters ? std::min((column - OffsetColumns) / 3, perLine - 1) : column - letters;
    const auto offset = static_cast<std::size_t>(cursor.blockNumber() * perLine + inLine);
    if (offset < m_bytes.size())
        emit byteChosen(static_cast<quint32>(offset));
}

QString HexView::textOf(std::span<const std::uint8_t> bytes, std::size_t perLine)
{
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size() * 5));
    for (std::size_t line = 0; line < bytes.size(); line += perLine) {
        QString digits, letters;
        for (std::size_t i = line; i < std::min(line + perLine, bytes.size()); ++i) {
            digits += QStringLiteral("%1 ").arg(bytes[i], 2, 16, QLatin1Char('0'));
            letters += bytes[i] >= 0x20 && bytes[i] < 0x7f ? QChar(bytes[i]) : QChar(u'·');
        }
        text += QStringLiteral("%1  %2 %3")
                    .arg(static_cast<qulonglong>(line), 4, 16, QLatin1Char('0'))
                    .arg(digits.leftJustified(static_cast<qsizetype>(perLine * 3)), letters);
        if (line + perLine < bytes.size())
            text += QLatin1Char('\n');
    }
    return text;
}

std::size_t HexView::bytesPerLine() const
{
    constexpr int Fixed = 8, PerByte = 4; // characters: offset and gaps; two digits, a gap and a letter
    const int room = (viewport()->width() - 12) / std::max(1, fontMetrics().horizontalAdvance(QLatin1Char('0')));
    const int fitting = (room - Fixed) / PerByte;
    return fitting >= 16 ? 16 : 8;
}

void HexView::write()
{
    m_perLine = bytesPerLine();
    m_isMoving = true;
    setPlainText(textOf(m_bytes, m_perLine));
    m_isMoving = false;
    showMark();
}

void HexView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (!m_bytes.empty() && bytesPerLine() != m_perLine)
        write();
}

} // namespace waybill
