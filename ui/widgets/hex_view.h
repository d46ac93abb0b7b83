// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <cstdint>
#include <span>
#include <vector>

namespace waybill {

/// Bytes as hexadecimal digits and printable characters beside them, to read, select and copy. A range of them can be
/// marked; the text cursor tells which byte is looked at.
class HexView : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Most bytes that are written out; the largest frames of ordinary networks are shorter.
    static constexpr std::size_t MostBytes = 65'536;

    explicit HexView(QWidget* parent = nullptr);

    void setBytes(std::span<const std::uint8_t> bytes);
    [[nodiscard]] const std::vector<std::uint8_t>& bytes() const { return m_bytes; }
    /// Marks these bytes in both columns and brings the first of them into view; a length of 0 marks nothing.
    void mark(std::size_t offset, std::size_t length);
    /// The bytes that are marked, as digits and letters: "47 45 54". For tests and copying.
    [[nodiscard]] QString markedDigits() const;
    /// "0000  47 45 54 20 2f …  GET /…", `perLine` bytes a line.
    [[nodiscard]] static QString textOf(std::span<const std::uint8_t> bytes, std::size_t perLine);

signals:
    /// The user put the text cursor on that byte, by mouse or keyboard.
    void byteChosen(quint32 offset);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void write();
    void showMark();
    void tellByte();
    [[nodiscard]] std::size_t bytesPerLine() const;
    void addSelection(QList<QTextEdit::ExtraSelection>& selections, std::size_t line, int from, int to) const;

    std::vector<std::uint8_t> m_bytes;
    std::size_t m_perLine = 0;
    std::size_t m_markOffset = 0, m_markLength = 0;
    bool m_isMoving = false; ///< the text cursor is being moved by the view itself
};

} // namespace waybill
