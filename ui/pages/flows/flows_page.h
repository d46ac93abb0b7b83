// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sought_bytes.h"
#include "pages/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;
class QThreadPool;

namespace waybill {

class ColumnChooser;
class FilterChip;
class FlowDetails;
class FlowModel;
class NoteActions;
class SnapshotGate;

/// Every flow as a row; below it what is known about the selected one, and its packets.
class FlowsPage : public Page {
    Q_OBJECT
public:
    explicit FlowsPage(QThreadPool* pool, QWidget* parent = nullptr);

    void setAnalysis(AnalysisPtr analysis) override;
    void setViewSettings(const ViewSettings& settings) override;
    void setFilterText(const QString& text) override;
    /// FlowFilter::flow selects that flow and brings it into view.
    void setFlowFilter(const FlowFilter& filter) override;
    [[nodiscard]] QString copySentence() const override;
    [[nodiscard]] QString quickWords() const override;
    [[nodiscard]] std::vector<ExportedTable> exportedTables() const override;
    bool widen() override;
    void setNotes(const NoteMarksPtr& notes) override;
    void setNewSince(const std::optional<NewSince>& since) override;
    /// Selects a packet, and its flow once that is the only one listed.
    void showPacket(std::uint64_t frame);
    /// Selects the flow and the packet, marks the bytes there, and opens the stream of the flow when it is wanted.
    void showBytes(const SoughtBytes& sought, bool withStream);

    [[nodiscard]] FlowModel* model() const { return m_model; }

private:
    [[nodiscard]] QWidget* buildTable();
    void buildColumns();
    void buildActions();
    void connectParts();
    void applyFilter(const FlowFilter& filter);
    void changeFilter(const FlowFilter& filter);
    void showState();
    void showDetails();
    void selectWanted();
    void copyWiresharkFilter();
    void copyDetails();
    void copyRow();
    void copyRowAsCsv();
    [[nodiscard]] QString expressionAt(const QModelIndex& index) const;
    void proposeCountry();
    void proposeLeavingOut();
    void propose(AnalystRule::Kind kind);
    void showMenu(const QPoint& position);
    [[nodiscard]] FlowId selectedFlow() const;

    FlowModel* m_model;
    SnapshotGate* m_gate;
    QTableView* m_table;
    FlowDetails* m_details;
    NoteActions* m_noteActions = nullptr;
    FilterChip* m_chip;
    QCheckBox* m_others;
    QPushButton* m_columns;
    ColumnChooser* m_chooser = nullptr;
    QLabel* m_state;
    FlowId m_flowToSelect;
    std::uint64_t m_frameToSelect = 0; ///< 0: none
    SoughtBytes m_sought;              ///< to be marked once its flow is selected; a frame of 0: none
    bool m_wantsStream = false;
    QString m_problem;
};

} // namespace waybill
