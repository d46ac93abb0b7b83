// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/behind_model.h"

#include <QWidget>
#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace waybill {

class PacketPane;

/// The flows behind one figure: "Before (3)" and "After (0)", and the packets and bytes of the selected flow.
class FlowsBehindPanel : public QWidget {
    Q_OBJECT
public:
    explicit FlowsBehindPanel(QThreadPool* pool, QWidget* parent = nullptr);

    void showFlows(const ComparisonPtr& comparison, const FlowsBehind& flows);
    void clear();
    void setOffsetMinutes(std::optional<int> offset);
    /// 0 before, 1 after.
    [[nodiscard]] int side() const;
    void setSide(int side);
    [[nodiscard]] QTableView* table(int side) const { return m_tables[static_cast<std::size_t>(side)]; }
    [[nodiscard]] BehindModel* model(int side) const { return m_models[static_cast<std::size_t>(side)]; }

signals:
    /// The flow is wanted in its own capture.
    void flowOpenRequested(const waybill::AnalysisPtr& analysis, waybill::FlowId flow);
    void closeRequested();
    void noticed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHead();
    void buildTable(std::size_t side, QThreadPool* pool);
    void showSelected();
    void openSelected();
    [[nodiscard]] int selectedRow() const;

    std::array<BehindModel*, 2> m_models{};
    std::array<QTableView*, 2> m_tables{};
    QLabel* m_title;
    QLabel* m_reason;
    QTabBar* m_sides;
    QStackedWidget* m_stack;
    PacketPane* m_packets;
    QPushButton* m_open;
};

} // namespace waybill
