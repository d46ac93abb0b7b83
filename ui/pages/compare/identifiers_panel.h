// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identifier_searcher.h"
#include "models/side_runs_model.h"

#include <QWidget>
#include <array>
#include <map>
#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;
class QThreadPool;

namespace waybill {

class IdentifierChangeModel;

/// Which identifiers of the device card were sent before and after: not seen any more, or only no longer readable.
/// Searches every run of both sides while it is in front.
class IdentifiersPanel : public QWidget {
    Q_OBJECT
public:
    explicit IdentifiersPanel(QThreadPool* pool, QWidget* parent = nullptr);

    /// The card as the case keeps it (TOML); empty: there is none.
    void setCard(const std::string& toml);
    void setRuns(SideRole side, const std::vector<SideRun>& runs);
    [[nodiscard]] IdentifierChangeModel* model() const { return m_model; }
    /// Somebody waits for findings although the panel is not in front.
    void setWatched(bool isWatched);
    [[nodiscard]] const std::shared_ptr<const DeviceCard>& card() const { return m_card; }
    /// Of every run of the side, in order; null where nothing was found out yet.
    [[nodiscard]] std::vector<IdentifiersPtr> findings(SideRole side) const;
    /// Why a run could not be searched, a sentence; empty when all is well.
    [[nodiscard]] QString problem() const;
    /// What the table says, in a sentence; empty without findings.
    [[nodiscard]] QString sentence() const;

signals:
    void cardRequested();
    /// Findings of a run came, or went.
    void findingsChanged();
    /// The flow of a finding is to be opened.
    void flowOpenRequested(const waybill::AnalysisPtr& analysis, waybill::FlowId flow);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Searchers = std::vector<IdentifierSearcher*>;
    void takeChanges();
    void showState();
    void updateWish();
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] bool areAllFound() const;

    QThreadPool* m_pool;
    std::shared_ptr<const DeviceCard> m_card;
    QString m_cardProblem;
    std::array<Searchers, 2> m_searchers; ///< one a run
    IdentifierChangeModel* m_model;
    QLabel *m_title, *m_about;
    QPushButton* m_edit;
    QCheckBox* m_values;
    QTableView* m_table;
    bool m_isShown = false, m_isWatched = false;
};

} // namespace waybill
