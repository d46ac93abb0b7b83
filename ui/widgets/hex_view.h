// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <cstdint>
#include <span>

namespace waybill {

/// Bytes as hexadecimal digits and printable characters beside them, to read, select and copy.
class HexView : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Most bytes that are written out; the largest frames of ordinary networks are shorter.
    static constexpr std::size_t MostBytes = 65'536;

    explicit HexView(QWidget* parent = nullptr);

    void setBytes(std::span<const std::uint8_t> bytes);
    /// "0000  47 45 54 20 2f …  GET /…", `perLine` bytes a line.
    [[nodiscard]] static QString textOf(std::span<const std::uint8_t> bytes, std::size_t perLine);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void write();
    [[nodiscard]] std::size_t bytesPerLine() const;

    std::vector<std::uint8_t> m_bytes;
    std::size_t m_perLine = 0;
};

} // namespace waybill
