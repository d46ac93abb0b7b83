// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chapter_model.h"

#include "base/format.h"
#include "models/table_words.h"
#include "models/text.h"

namespace waybill {

namespace {

/// Without "idle, 3 h 10 min: ", which stands in the columns before.
QString summaryShown(const Chapter& chapter)
{
    const std::size_t end = chapter.summary.find(": ");
    return shownText(end == std::string::npos ? chapter.summary : chapter.summary.substr(end + 2));
}

} // namespace

void ChapterModel::setChapters(std::vector<Chapter> chapters, int offsetMinutes)
{
    beginResetModel();
    m_chapters = std::move(chapters);
    m_offset = offsetMinutes;
    endResetModel();
}

const Chapter* ChapterModel::chapter(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_chapters[static_cast<std::size_t>(row)];
}

int ChapterModel::rowAt(Timestamp time) const
{
    for (int row = rowCount() - 1; row >= 0; --row)
        if (m_chapters[static_cast<std::size_t>(row)].from <= time)
            return row;
    return -1;
}

int ChapterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chapters.size());
}

int ChapterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChapterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Chapter& chapter = m_chapters[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Length ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Summary)
        return plainToolTip(shownText(chapter.summary));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case From: return toQString(dateTimeText(chapter.from, m_offset));
    case Length: return toQString(durationText(nanosecondsBetween(chapter.from, chapter.to)));
    case Kind: return wordShown(chapterText(chapter.kind));
    default: return summaryShown(chapter);
    }
}

QVariant ChapterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Length ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainToolTip(columnMeaning(MeantTable::Chapters, section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From: return tr("From (%1)").arg(toQString(offsetText(m_offset)));
    case Length: return tr("Length");
    case Kind: return tr("Chapter");
    default: return tr("What was seen");
    }
}

} // namespace waybill
