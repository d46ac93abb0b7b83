// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/behind_model.h"

#include <QWidget>
#include <array>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;
class QThreadPool;

namespace waybill {

class PacketPane;

/// The flows behind one figure: "Before (3)" and "After (0)", and the packets and bytes of the selected flow. Empty
/// until flows are shown first: table() and model() are null before.
class FlowsBehindPanel : public QWidget {
    Q_OBJECT
public:
    explicit FlowsBehindPanel(QThreadPool* pool, QWidget* parent = nullptr);

    void showFlows(const ComparisonPtr& comparison, const FlowsBehind& flows);
    void clear();
    void setTimes(TimesIn times);
    /// 0 before, 1 after.
    [[nodiscard]] int side() const;
    void setSide(int side);
    [[nodiscard]] QTableView* table(int side) const { return m_tables[static_cast<std::size_t>(side)]; }
    [[nodiscard]] BehindModel* model(int side) const { return m_models[static_cast<std::size_t>(side)]; }

signals:
    /// The flow is wanted in its own capture.
    void flowOpenRequested(const waybill::AnalysisPtr& analysis, waybill::FlowId flow);
    void closeRequested();
    /// The menu of a flow opens, on the cell of this field; what the page knows of it can be added.
    void menuAboutToShow(QMenu* menu, const waybill::AnalysisPtr& analysis, waybill::FlowId flow,
                         waybill::FlowField field);
    void noticed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHead();
    void build();
    void buildTable(std::size_t side);
    void showSelected();
    void openSelected();
    void showMenu(const QPoint& position);
    [[nodiscard]] int selectedRow() const;

    std::array<BehindModel*, 2> m_models{};
    std::array<QTableView*, 2> m_tables{};
    QThreadPool* m_pool;
    TimesIn m_times = TimesIn::Capture;
    QLabel* m_title = nullptr;
    QLabel* m_reason = nullptr;
    QTabBar* m_sides = nullptr;
    QStackedWidget* m_stack = nullptr;
    PacketPane* m_packets = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace waybill
