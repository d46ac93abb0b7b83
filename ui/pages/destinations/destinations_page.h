// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QLabel;
class QStackedWidget;
class QTabBar;
class QThreadPool;
class QTreeView;

namespace waybill {

class AppPanel;
class DestinationTreeModel;
enum class DestinationGrouping : std::uint8_t;
class FilterChip;
class NoteActions;
class SnapshotGate;

/// Where data went: country → operator → registrable domain → host name → flows; maker → service → host name; or app ×
/// country.
class DestinationsPage : public Page {
    Q_OBJECT
public:
    explicit DestinationsPage(QThreadPool* pool, QWidget* parent = nullptr);

    void setAnalysis(AnalysisPtr analysis) override;
    void setViewSettings(const ViewSettings& settings) override;
    void setFilterText(const QString& text) override;
    /// A filter for a country also selects and opens that country's row.
    void setFlowFilter(const FlowFilter& filter) override;
    [[nodiscard]] QString copySentence() const override;
    [[nodiscard]] QString quickWords() const override;
    [[nodiscard]] std::vector<ExportedTable> exportedTables() const override;
    bool widen() override;
    void setNotes(const NoteMarksPtr& notes) override;
    void setNewSince(const std::optional<NewSince>& since) override;

    [[nodiscard]] DestinationTreeModel* model() const { return m_model; }

private:
    void buildTree();
    void buildGrouping();
    void showGrouping(int tab);
    void showSnapshot(const AnalysisPtr& analysis);
    void groupBy(DestinationGrouping grouping);
    void buildLayout();
    void buildActions();
    void connectParts();
    void applyFilter(const FlowFilter& filter);
    void openRow(const QModelIndex& index);
    void showFlows();
    void narrowToRow();
    void copyRow();
    void copyWiresharkFilter();
    void copyAsSentence();
    void proposeCountry();
    void proposeLeavingOut();
    void propose(AnalystRule::Kind kind);
    void showState();
    void openFirstRows();
    void openWantedCountry();
    void showMenu(const QPoint& position);
    [[nodiscard]] QModelIndex selectedRow() const;
    [[nodiscard]] bool isByApp() const;

    DestinationTreeModel* m_model;
    SnapshotGate* m_gate;
    QTreeView* m_tree;
    NoteActions* m_noteActions = nullptr;
    AppPanel* m_apps;
    QStackedWidget* m_stack;
    FilterChip* m_chip;
    QTabBar* m_grouping;
    QLabel* m_state;
    ViewSettings m_settings;
    CountryCode m_countryToOpen;
    QString m_text;
    QString m_problem;
    bool m_hasOpenedFirstRows = false;
};

} // namespace waybill
