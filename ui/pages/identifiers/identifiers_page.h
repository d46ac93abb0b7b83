// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/identifier_matrix.h"
#include "models/identifier_searcher.h"
#include "models/sought_bytes.h"
#include "pages/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace waybill {

class FindingsPanel;
class IdentifierMatrixModel;
class MatrixPanel;
class Panel;
class ProgressStrip;

/// Which identifiers of the device card were sent, to whom, in which form and when. Searches while it is in front; with
/// no card it says what one is for, and nothing is searched.
class IdentifiersPage : public Page {
    Q_OBJECT
public:
    explicit IdentifiersPage(QThreadPool* pool, QWidget* parent = nullptr);

    void setAnalysis(AnalysisPtr analysis) override;
    void setViewSettings(const ViewSettings& settings) override;
    /// The card as it is kept (TOML); empty: there is none. What cannot be read is said in place of findings.
    void setCard(const std::string& toml);
    /// What the tester did, and markers of the capture, in any order.
    void setSteps(std::vector<IdentifierStep> steps);
    /// Somebody waits for findings although the page is not in front.
    void setWatched(bool isWatched);
    [[nodiscard]] const IdentifierSearcher& searcher() const { return *m_searcher; }

    [[nodiscard]] QString copySentence() const override;
    [[nodiscard]] std::vector<ExportedTable> exportedTables() const override;
    bool widen() override;

signals:
    /// The form of the device card is wanted.
    void cardRequested();
    void bytesRequested(const waybill::SoughtBytes& sought, bool withStream);
    /// New findings, or none any more.
    void findingsChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* buildEmpty();
    [[nodiscard]] QWidget* buildFound();
    [[nodiscard]] QWidget* buildHead();
    void buildMatrices();
    void buildKeys();
    void openKeyLog();
    void connectParts();
    void updateWish();
    void showFindings();
    void showProgress();
    void showPairs();
    void showCell(const IdentifierMatrixModel& model, const QModelIndex& index);
    void showWorth(std::size_t finding);
    [[nodiscard]] int offset() const;

    IdentifierSearcher* m_searcher;
    AnalysisPtr m_analysis;
    ViewSettings m_settings;
    std::vector<IdentifierStep> m_steps;
    QString m_cardProblem;
    bool m_isShown = false, m_isWatched = false;
    IdentifierMatrixModel *m_recipients, *m_stepModel;
    QStackedWidget* m_stack;
    QLabel *m_headline, *m_bounds, *m_problem, *m_pairs;
    QPushButton *m_edit, *m_keys;
    QCheckBox *m_values, *m_possible;
    ProgressStrip* m_progress;
    MatrixPanel *m_recipientPanel = nullptr, *m_stepPanel = nullptr;
    Panel* m_pairPanel = nullptr;
    FindingsPanel* m_findings;
};

} // namespace waybill
