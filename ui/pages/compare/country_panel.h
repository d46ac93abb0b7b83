// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"
#include "widgets/panel.h"

#include <vector>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace waybill {

class CompareHeadings;
class CompareRow;

/// Content sent per hour to each watched country, before and after, to one scale; below it everything else.
class CountryPanel : public Panel {
    Q_OBJECT
public:
    explicit CountryPanel(QWidget* parent = nullptr);

    void setComparison(const ComparisonPtr& comparison);
    /// Index into Comparison::countries of the row with the keyboard focus; −1 when none has it.
    [[nodiscard]] int focusedCountry() const;

signals:
    /// Index into Comparison::countries.
    void countryActivated(int index);
    void copyRequested(int index);
    /// The menu of a row opens: what the page knows of it can be added.
    void menuAboutToShow(QMenu* menu, int index);

private:
    void matchRows(std::size_t count);
    void addRow();

    QVBoxLayout* m_rowLayout;
    CompareHeadings* m_headings;
    std::vector<CompareRow*> m_rows;
    std::vector<int> m_indexes; ///< of the rows
    QLabel* m_remainder;
};

} // namespace waybill
