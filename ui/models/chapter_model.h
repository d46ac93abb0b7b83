// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chapters.h"

#include <QAbstractTableModel>
#include <vector>

namespace waybill {

/// The chapters of a recording: when, what, and a summary of one line.
class ChapterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { From, Length, Kind, Summary, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChapters(std::vector<Chapter> chapters, int offsetMinutes);
    /// Null for a row that is not there.
    [[nodiscard]] const Chapter* chapter(int row) const;
    /// The row of the chapter in which a time lies; −1 for none.
    [[nodiscard]] int rowAt(Timestamp time) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Chapter> m_chapters;
    int m_offset = 0;
};

} // namespace waybill
