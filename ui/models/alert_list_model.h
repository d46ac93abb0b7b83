// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/alert_watch.h"

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace waybill {

/// What alert rules told during one run, in the order in which it was told. Times stand without their date while all
/// are of one day.
class AlertListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Sentence, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows are added at the end, so that selection and scroll position survive.
    void append(const std::vector<Alert>& alerts);
    void clear();
    /// Minutes east of UTC to show times in; sentences keep the times they were made with.
    void setOffsetMinutes(int offset);
    /// Null outside the rows.
    [[nodiscard]] const Alert* at(int row) const;
    /// All rows, a line each: time with its offset, and the sentence.
    [[nodiscard]] QString plainText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const Alert& alert, int column) const;
    void judgeDays();
    void announceTimes();

    std::vector<Alert> m_alerts;
    int m_offsetMinutes = 0;
    bool m_isOneDay = true;
};

} // namespace waybill
