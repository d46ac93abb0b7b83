// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_comparison.h"

#include <QWidget>
#include <array>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waybill {

class ElidedLabel;

/// What stands above everything: both sides, the sentence that can be quoted, and what limits it.
class CompareHeader : public QWidget {
    Q_OBJECT
public:
    explicit CompareHeader(QWidget* parent = nullptr);

    /// Null: nothing was compared yet; `waiting` says why.
    void setComparison(const ComparisonPtr& comparison, const QString& waiting);
    /// Two lines instead of the whole, for sections that need the room.
    void setCompact(bool isCompact);
    /// Which part of every run is said to be compared.
    void showWindow(RunWindow window);
    /// The buttons are left out of prints.
    void setButtonsVisible(bool areVisible);
    /// How many limits are written out before "… more"; 0: none, they stand elsewhere.
    void setMostLimits(std::size_t count) { m_mostLimits = count; }

signals:
    void swapRequested();
    /// Another part of every run is to be compared.
    void windowChosen(waybill::RunWindow window);
    void copyRequested();
    void printRequested();
    void limitsRequested();

private:
    [[nodiscard]] QWidget* buildSides();
    void buildWindows();
    [[nodiscard]] QWidget* buildSentence();
    void showSentence();
    void showLimits();

    ComparisonPtr m_comparison;
    QString m_waiting;
    std::array<ElidedLabel*, 2> m_sides{};
    QPushButton* m_swap;
    QPushButton* m_window; ///< with a menu of the parts of a run
    QPushButton* m_copy;
    QPushButton* m_print;
    QLabel* m_headline;
    ElidedLabel* m_line;
    QLabel* m_rest;
    QWidget* m_limits;
    QVBoxLayout* m_limitLayout;
    std::size_t m_mostLimits = 2;
    bool m_isCompact = false;
};

} // namespace waybill
