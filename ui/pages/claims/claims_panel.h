// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_report.h"
#include "models/claim_judge.h"
#include "models/claim_list_model.h"
#include "models/sought_bytes.h"

#include <QWidget>
#include <functional>
#include <string>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace waybill {

class ClaimDetails;
class ReportExport;
class StackingSplitter;
class WrapLayout;

/// What claims are judged on, as a page knows it.
struct ClaimGround {
    JudgingRequest request = {};                        ///< without `sheet`
    bool isSearching = false;                           ///< identifiers are being looked for: claims about them wait
    QString remark = {};                                ///< what keeps something from being judged on; empty: nothing
    std::shared_ptr<const ServiceGroups> services = {}; ///< null: none are known
    std::string title = {};                             ///< of the case, for reports; empty: that of the sheet
    std::vector<std::string> log = {};                  ///< what was done with the captures, for reports
};

/// A sheet of claims with their verdicts, and the chosen one in full. Claims are opened, written, changed and removed
/// here; each change is handed out to be kept, and can be undone. Judges while it is shown.
class ClaimsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ClaimsPanel(QThreadPool* pool, QWidget* parent = nullptr);

    /// The claims as they are kept (TOML); empty: there are none. What cannot be read is said, and is not lost: it can
    /// be saved to a file, and is replaced only when that is asked for.
    void setClaims(const std::string& toml);
    void setGround(const ClaimGround& ground);
    /// The zone of times, east of UTC.
    void setOffset(int minutes);
    /// Something that belongs beside the buttons of the head.
    void addToHead(QWidget* widget);

    [[nodiscard]] ClaimListModel* model() const { return m_model; }
    [[nodiscard]] const ClaimJudge& judge() const { return *m_judge; }
    [[nodiscard]] ClaimDetails* details() const { return m_details; }
    [[nodiscard]] const ClaimSheet& sheet() const { return *m_judge->sheet(); }
    /// What was said of a file or of kept claims that could not be read; empty: nothing.
    [[nodiscard]] QString problem() const;
    /// The chosen claim with its verdict, to be quoted by itself; empty without one.
    [[nodiscard]] QString sentence() const;
    /// Some claim of the sheet is about identifiers of the device card.
    [[nodiscard]] bool wantsIdentifiers() const;
    void selectClaim(const std::string& id);

    void openFile();
    /// Takes the claims of a file; asks what becomes of those that are there.
    void takeFile(const std::string& path);
    void writeNew();
    void edit();
    void remove();
    void reply();
    void saveAs();
    void writeFile(const QString& path);
    /// A report of the claims as they are judged now, about to be asked for its name or written; null, after a notice,
    /// while they are not. It deletes itself.
    ReportExport* beginReport(ReportOrder::Form form);
    void undo();

signals:
    /// The claims are these from now on (TOML; empty: none); `what` says what was done.
    void claimsKept(const std::string& toml, const std::string& what);
    void packetRequested(const waybill::AnalysisPtr& analysis, const waybill::SoughtBytes& sought);
    void flowRequested(const waybill::AnalysisPtr& analysis, waybill::FlowId flow);
    /// It came to the front, or left it.
    void shownChanged(bool isShown);
    void noticed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildEmpty();
    [[nodiscard]] QWidget* buildSheet();
    void buildTable();
    void buildShortcuts();
    void offerPacks(QPushButton* button);
    void offerReports();
    void connectParts();
    void showState();
    void restoreSelection();
    void showSelected();
    void showProblem(const QString& problem);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] int selectedRow() const;
    [[nodiscard]] int selectedIndex() const;
    void keep(const ClaimSheet& sheet, const std::string& what);
    void keepText(const std::string& toml, const std::string& what);
    /// Does it, after asking when kept claims that cannot be read would be replaced.
    void unlessUnreadable(const std::function<void()>& change);
    void join(const ClaimSheet& sheet, const std::string& toml);
    void writeForm(std::optional<std::size_t> index);

    QThreadPool* m_pool;
    ClaimJudge* m_judge;
    ClaimListModel* m_model;
    ClaimGround m_ground;
    std::string m_toml;              ///< as kept
    std::vector<std::string> m_past; ///< what was kept before each change
    bool m_isReadable = true;        ///< m_toml could be read
    int m_offset = 0;
    std::string m_selected; ///< id of the claim that the user chose; empty: none was, and the first is shown
    std::string m_shown;    ///< id of the one that is shown in full
    bool m_isRestoring = false;
    std::vector<QWidget*> m_additions; ///< of the head
    QStackedWidget* m_stack;
    QLabel *m_headline, *m_problem, *m_remark;
    QWidget* m_head = nullptr;
    WrapLayout* m_headRow = nullptr;
    StackingSplitter* m_split;
    QTableView* m_table;
    QScrollArea* m_scroll;
    ClaimDetails* m_details;
    QPushButton *m_new, *m_open, *m_edit, *m_remove, *m_reply, *m_report, *m_save, *m_undo;
    QAction* m_mask = nullptr;
    QComboBox* m_order;
};

} // namespace waybill
