// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <vector>

class QHeaderView;
class QMenu;
class QPoint;

namespace waybill {

/// Shows and hides columns by a menu on the header, and remembers what the user changed. A column that a later version
/// adds appears as that version means it to.
class ColumnChooser : public QObject {
    Q_OBJECT
public:
    struct Column {
        QString key;   ///< in the settings; does not change with the language
        QString title; ///< in the menu
        bool isShownAtFirst = true;
        bool isFixed = false; ///< always shown: without it a row would say nothing
    };

    /// `columns` by logical index of `header`; `group` names the table in the settings.
    ColumnChooser(QHeaderView* header, QString group, std::vector<Column> columns);

    /// A check box for each column, and the way back to the first state.
    void fill(QMenu* menu);
    void popup(const QPoint& globalPosition);

private:
    void applySettings();
    void setShown(int column, bool isShown);
    void reset();
    [[nodiscard]] QString settingsKey(std::size_t column) const;

    QHeaderView* m_header;
    QString m_group;
    std::vector<Column> m_columns;
};

} // namespace waybill
