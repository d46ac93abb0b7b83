// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stream_model.h"

#include "models/name_words.h"
#include "models/text.h"

#include <QPoint>
#include <algorithm>
#include <cctype>

namespace waybill {

namespace {

constexpr std::size_t HexBytes = 16;
constexpr int HexFirstDigit = 8; ///< behind the offset and two spaces

QChar shownByte(std::uint8_t octet)
{
    return octet >= 0x20 && octet < 0x7F ? QChar(octet) : QChar(u'\u00B7');
}

QString textLine(std::span<const std::uint8_t> bytes)
{
    QString line;
    for (const std::uint8_t octet : bytes)
        if (octet != '\r' && octet != '\n')
            line += octet == '\t' ? QChar(u' ') : shownByte(octet);
    return line;
}

QString hexLine(std::span<const std::uint8_t> bytes, std::size_t offset)
{
    QString digits, letters;
    for (const std::uint8_t octet : bytes) {
        digits += QStringLiteral("%1 ").arg(octet, 2, 16, QLatin1Char('0'));
        letters += shownByte(octet);
    }
    return QStringLiteral("%1  %2 %3")
        .arg(static_cast<qulonglong>(offset), 6, 16, QLatin1Char('0'))
        .arg(digits.leftJustified(static_cast<qsizetype>(HexBytes * 3)), letters);
}

bool isSameLetter(std::uint8_t a, std::uint8_t b)
{
    return std::tolower(a) == std::tolower(b);
}

} // namespace

void StreamModel::setStream(std::shared_ptr<const FlowStream> stream, Words words)
{
    m_stream = std::move(stream);
    m_words = std::move(words);
    m_marked = m_stream ? rangesIn(*m_stream, m_sought) : std::vector<MarkedSegment>();
    build();
}

void StreamModel::setSought(SoughtBytes sought)
{
    m_sought = std::move(sought);
    setStream(m_stream, m_words);
}

int StreamModel::markedRow() const
{
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [this](const Row& row) { return markIn(row).has_value(); });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

/// Of a line: which of its bytes are marked.
std::optional<ByteRange> StreamModel::markIn(const Row& row) const
{
    for (const MarkedSegment& marked : m_marked) {
        const std::size_t from = std::max<std::size_t>(row.from, marked.range.offset);
        const std::size_t to = std::min<std::size_t>(row.from + row.length, marked.range.offset + marked.range.length);
        if (marked.segment == row.segment && row.kind == Kind::Line && from < to)
            return ByteRange{from - row.from, to - from};
    }
    return {};
}

void StreamModel::setForm(Form form)
{
    m_form = form;
    build();
}

void StreamModel::setSide(std::optional<Direction> side)
{
    m_side = side;
    build();
}

Direction StreamModel::directionOf(bool isNearSide) const
{
    return isNearSide == m_words.nearIsOriginator ? Direction::FromOriginator : Direction::FromResponder;
}

bool StreamModel::isNear(const StreamSegment& segment) const
{
    return segment.direction == directionOf(true);
}

void StreamModel::build()
{
    beginResetModel();
    m_rows.clear();
    m_widest = {};
    const std::size_t count = m_stream ? m_stream->segments.size() : 0;
    for (std::uint32_t at = 0; at < count; ++at) {
        const StreamSegment& segment = m_stream->segments[at];
        if (m_side && segment.direction != *m_side)
            continue;
        if (segment.gapBefore > 0)
            add({at, 0, 0, Kind::Missing});
        add({at, 0, 0, Kind::Heading});
        addLines(at);
        if (segment.cutBehind > 0)
            add({at, static_cast<std::uint32_t>(segment.bytes.size()), 0, Kind::Missing});
    }
    endResetModel();
}

void StreamModel::add(const Row& row)
{
    const StreamSegment& segment = m_stream->segments[row.segment];
    const auto digits = [](std::uint64_t number) { return QString::number(number).size(); };
    std::size_t characters = row.length;
    if (row.kind == Kind::Heading)
        characters = static_cast<std::size_t>(digits(segment.frame) + digits(segment.bytes.size()));
    else if (row.kind == Kind::Missing)
        characters = static_cast<std::size_t>(digits(std::max<std::uint64_t>(segment.gapBefore, segment.cutBehind)));
    Widest& widest = m_widest[static_cast<std::size_t>(row.kind) * 2 + (isNear(segment) ? 0 : 1)];
    if (characters > widest.characters)
        widest = {m_rows.size(), characters};
    m_rows.push_back(row);
}

QStringList StreamModel::widestLines() const
{
    QStringList lines;
    for (const Widest& widest : m_widest)
        if (widest.characters > 0)
            lines << textOf(m_rows[widest.row]);
    return lines;
}

void StreamModel::addLines(std::uint32_t segment)
{
    const std::vector<std::uint8_t>& bytes = m_stream->segments[segment].bytes;
    for (std::size_t from = 0; from < bytes.size();) {
        std::size_t length = std::min(m_form == Form::Hex ? HexBytes : LineBytes, bytes.size() - from);
        if (m_form == Form::Text) {
            const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(from);
            const auto last = first + static_cast<std::ptrdiff_t>(length);
            const auto end = std::find(first, last, std::uint8_t{'\n'});
            length = end == last ? length : static_cast<std::size_t>(end - first) + 1;
        }
        add({segment, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(length), Kind::Line});
        from += length;
    }
}

const StreamSegment* StreamModel::segmentAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_rows.size() ? &m_stream->segments[m_rows[place].segment] : nullptr;
}

int StreamModel::find(const QString& text, int row) const
{
    const QByteArray wanted = text.toUtf8();
    const auto count = static_cast<int>(m_rows.size());
    for (int step = 1; step <= count && !wanted.isEmpty(); ++step) {
        const int at = (std::max(row, -1) + step) % count;
        const Row& line = m_rows[static_cast<std::size_t>(at)];
        if (line.kind != Kind::Line)
            continue;
        const std::vector<std::uint8_t>& bytes = m_stream->segments[line.segment].bytes;
        // A match belongs to the line in which it begins.
        const std::size_t end = std::min<std::size_t>(bytes.size(), std::size_t{line.from} + line.length +
                                                                        static_cast<std::size_t>(wanted.size()) - 1);
        const auto first = bytes.begin() + line.from, last = bytes.begin() + static_cast<std::ptrdiff_t>(end);
        const auto match = std::search(first, last, wanted.begin(), wanted.end(), [](std::uint8_t a, char b) {
            return isSameLetter(a, static_cast<std::uint8_t>(b));
        });
        if (match != last)
            return at;
    }
    return -1;
}

QString StreamModel::headingOf(const StreamSegment& segment) const
{
    const QString who =
        isNear(segment) ? tr("\u2191 From %1").arg(m_words.near) : tr("\u2193 From %1").arg(m_words.far);
    return QStringLiteral("%1 · %2 · %3 · %4")
        .arg(who, packetShown(segment.frame), clockShown(segment.time, m_words.offsetMinutes),
             tr("%1 bytes").arg(countShown(segment.bytes.size())));
}

QString StreamModel::textOf(const Row& row) const
{
    const StreamSegment& segment = m_stream->segments[row.segment];
    if (row.kind == Kind::Heading)
        return headingOf(segment);
    if (row.kind == Kind::Missing) {
        const bool isCut = row.from > 0 || segment.gapBefore == 0;
        const QString who = isNear(segment) ? m_words.near : m_words.far;
        return isCut ? tr("— %1 bytes of this packet were cut off when it was captured —")
                           .arg(countShown(segment.cutBehind))
                     : tr("— %1 bytes from %2 not captured —").arg(countShown(segment.gapBefore), who);
    }
    const auto bytes = std::span(segment.bytes).subspan(row.from, row.length);
    return m_form == Form::Hex ? hexLine(bytes, row.from) : textLine(bytes);
}

int StreamModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StreamModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const StreamSegment& segment = m_stream->segments[row.segment];
    switch (role) {
    case Qt::DisplayRole: return textOf(row);
    case Qt::AccessibleTextRole:
        return row.kind == Kind::Line ? tr("%1: %2").arg(isNear(segment) ? m_words.near : m_words.far, textOf(row))
                                      : textOf(row);
    case Qt::ToolTipRole: return plainToolTip(headingOf(segment));
    case KindRole: return static_cast<int>(row.kind);
    case IsNearRole: return isNear(segment);
    case MarkRole:
        if (const auto mark = markIn(row)) {
            const auto from = static_cast<int>(mark->offset), length = static_cast<int>(mark->length);
            return m_form == Form::Text ? QPoint(from, length) : QPoint(HexFirstDigit + 3 * from, 3 * length - 1);
        }
        return {};
    default: return {};
    }
}

} // namespace waybill
