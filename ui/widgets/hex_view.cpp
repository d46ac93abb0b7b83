// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hex_view.h"

#include <QFontDatabase>
#include <QScrollBar>
#include <algorithm>

namespace waybill {

HexView::HexView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

void HexView::setBytes(std::span<const std::uint8_t> bytes)
{
    m_bytes.assign(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(std::min(bytes.size(), MostBytes)));
    write();
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
    setPlainText(textOf(m_bytes, m_perLine));
}

void HexView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (!m_bytes.empty() && bytesPerLine() != m_perLine)
        write();
}

} // namespace waybill
