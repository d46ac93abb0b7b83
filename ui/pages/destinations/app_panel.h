// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QWidget>
#include <vector>

class QLabel;
class QTableView;
class QThreadPool;

namespace waybill {

class AppCountryModel;

/// App × country: which program sent how much to where, as far as the capture names programs.
class AppPanel : public QWidget {
    Q_OBJECT
public:
    explicit AppPanel(QThreadPool* pool, QWidget* parent);

    void setAnalysis(AnalysisPtr analysis);
    void setWatchList(const std::vector<CountryCode>& watchList);
    [[nodiscard]] AppCountryModel* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    /// Room for all columns and as many rows as a picture takes.
    [[nodiscard]] QSize fullSize() const;
    /// What does not fit in that, a sentence; empty when all does.
    [[nodiscard]] QString leftOut() const;

signals:
    /// All pages are to show the flows of a cell.
    void chosen(const QString& expression);
    void menuRequested(const QString& expression, const QPoint& globalPosition);

private:
    AppCountryModel* m_model;
    QTableView* m_table;
    QLabel* m_about;
};

} // namespace waybill
