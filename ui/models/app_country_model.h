// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/app_countries.h"
#include "models/latest_job.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

namespace waybill {

/// App × country: a row a program, columns for the watched countries, all other countries together, edge networks and
/// unplaced addresses. Counted on the pool.
class AppCountryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit AppCountryModel(QThreadPool* pool, QObject* parent = nullptr);

    void setAnalysis(AnalysisPtr analysis);
    void setWatchList(std::vector<CountryCode> watchList);
    /// What stands above the table: who is named, and what it means when nobody is.
    [[nodiscard]] QString statement() const;
    [[nodiscard]] bool isSearching() const { return m_job.isBusy(); }
    /// The flows behind a cell as an expression of the filter language; of the whole row in the first columns.
    [[nodiscard]] QString expressionAt(const QModelIndex& index) const;

    /// The rows shown, for a file: bytes as numbers, countries with what is certain and what is possible apart.
    [[nodiscard]] std::shared_ptr<QAbstractItemModel> table() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The rows are others, or failed(sentence) could not be counted.
    void changed();
    void failed(const QString& sentence);

private:
    enum FixedColumn { App, Kind, Sent, FirstCountry };
    [[nodiscard]] int elsewhere() const { return FirstCountry + static_cast<int>(m_watchList.size()); }
    /// A country, or all others together: what went there may be a range.
    [[nodiscard]] bool isRange(int column) const { return column >= FirstCountry && column <= elsewhere(); }
    [[nodiscard]] Range rangeOf(const AppRow& row, int column) const;
    [[nodiscard]] QString textOf(const AppRow& row, int column) const;
    [[nodiscard]] QString toolTipOf(const AppRow& row, int column) const;

    AppCountries m_apps;
    AnalysisPtr m_analysis;
    std::vector<CountryCode> m_watchList;
    LatestJob<AppCountries> m_job;
};

} // namespace waybill
