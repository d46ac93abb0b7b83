// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/note_list_model.h"

#include "models/note_marks.h"
#include "models/text.h"

#include <algorithm>

namespace waybill {

void NoteListModel::setNotes(std::vector<NoteListRow> rows, int offsetMinutes)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_offsetMinutes = offsetMinutes;
    list();
    endResetModel();
}

void NoteListModel::setFilter(const QString& text, bool isStarredOnly)
{
    beginResetModel();
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_isStarredOnly = isStarredOnly;
    list();
    endResetModel();
}

void NoteListModel::list()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const NoteListRow& row = m_rows[i];
        const QString text = row.subject + QLatin1Char('\n') + noteTextShown(row.note);
        const bool hasWords = std::all_of(m_words.begin(), m_words.end(), [&text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (hasWords && (row.note.isStarred || !m_isStarredOnly))
            m_shown.push_back(i);
    }
}

const NoteListRow* NoteListModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[m_shown[static_cast<std::size_t>(row)]];
}

QString NoteListModel::plainText() const
{
    QStringList paragraphs;
    for (int row = 0; row < rowCount(); ++row) {
        const NoteListRow& shown = *at(row);
        const QString star = shown.note.isStarred ? tr(", starred") : QString();
        QStringList lines{tr("%1 (%2%3)").arg(shown.subject, textOf(shown, Written), star)};
        for (const QString& line : noteTextShown(shown.note).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            lines << QStringLiteral("  ") + line;
        paragraphs << lines.join(QLatin1Char('\n'));
    }
    return paragraphs.isEmpty() ? QString() : paragraphs.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

int NoteListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int NoteListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NoteListModel::textOf(const NoteListRow& row, int column) const
{
    if (column == Subject)
        return row.subject;
    if (column == Words)
        return noteTextShown(row.note).simplified();
    return timeShown(row.note.time, m_offsetMinutes).section(QLatin1Char('.'), 0, 0); // seconds will do
}

QVariant NoteListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NoteListRow& row = *at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Subject && row.note.isStarred ? tr("%1, starred").arg(row.subject)
                                                               : textOf(row, index.column());
    case Qt::ToolTipRole: return plainToolTip(withNoteWords(row.subject, &row.note));
    case Qt::DecorationRole: return index.column() == Subject ? noteDecoration(&row.note) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant NoteListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject: return tr("On");
    case Words: return tr("Note");
    default: return tr("Written (%1)").arg(toQString(offsetText(m_offsetMinutes)));
    }
}

} // namespace waybill
