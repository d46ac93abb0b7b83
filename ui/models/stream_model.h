// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sought_bytes.h"

#include <QAbstractListModel>
#include <QStringList>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace waybill {

/// What both sides of a flow sent, line by line: a heading a segment (who, packet, time, bytes), its bytes as text or
/// hexadecimal digits, and what is missing. Lines are made as they are shown.
class StreamModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Form : std::uint8_t { Text, Hex };
    enum class Kind : std::uint8_t { Heading, Line, Missing };
    enum Role {
        KindRole = Qt::UserRole, ///< Kind as int
        IsNearRole,              ///< true: the near side sent it (the handset, or the originator)
        MarkRole,                ///< QPoint: first marked character of the line and how many; invalid: none
    };
    /// Bytes in one line of text at most; longer lines are broken.
    static constexpr std::size_t LineBytes = 100;

    using QAbstractListModel::QAbstractListModel;

    /// What the two sides are called, and how times are shown.
    struct Words {
        bool nearIsOriginator = true;
        QString near, far; ///< "the handset", "the server"
        int offsetMinutes = 0;
        friend bool operator==(const Words&, const Words&) = default;
    };
    void setStream(std::shared_ptr<const FlowStream> stream, Words words);
    void setForm(Form form);
    /// Bytes to be marked, now and in streams that follow; a frame of 0 marks nothing.
    void setSought(SoughtBytes sought);
    /// Row of the first line with marked bytes; −1: there is none.
    [[nodiscard]] int markedRow() const;
    /// Only what that side sent; empty: both sides.
    void setSide(std::optional<Direction> side);

    [[nodiscard]] const std::shared_ptr<const FlowStream>& stream() const { return m_stream; }
    [[nodiscard]] const Words& words() const { return m_words; }
    /// The side that is called near or far.
    [[nodiscard]] Direction directionOf(bool isNear) const;
    /// The segment of a row; null outside the rows.
    [[nodiscard]] const StreamSegment* segmentAt(int row) const;
    /// Row of the first line behind `row` that holds `text` (letters of any case), going around at the end; −1 when
    /// there is none. Looks within segments: what crosses from one into the next is not found.
    [[nodiscard]] int find(const QString& text, int row) const;
    /// A few lines, the one with the most characters among them (line ends not shown may make it two shorter): the
    /// width of all, measured without making their texts.
    [[nodiscard]] QStringList widestLines() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        std::uint32_t segment = 0;
        std::uint32_t from = 0, length = 0; ///< bytes of the segment
        Kind kind = Kind::Line;
    };
    void build();
    void add(const Row& row);
    void addLines(std::uint32_t segment);
    [[nodiscard]] QString textOf(const Row& row) const;
    [[nodiscard]] QString headingOf(const StreamSegment& segment) const;
    [[nodiscard]] bool isNear(const StreamSegment& segment) const;
    [[nodiscard]] std::optional<ByteRange> markIn(const Row& row) const;

    std::shared_ptr<const FlowStream> m_stream;
    Words m_words;
    Form m_form = Form::Text;
    std::optional<Direction> m_side;
    SoughtBytes m_sought;
    std::vector<MarkedSegment> m_marked;
    std::vector<Row> m_rows;
    struct Widest {
        std::size_t row = 0, characters = 0; ///< of what differs between rows of one kind; 0: there is none
    };
    std::array<Widest, 6> m_widest{}; ///< by kind and side
};

} // namespace waybill
