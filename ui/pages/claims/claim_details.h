// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claim_list_model.h"
#include "models/sought_bytes.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace waybill {

class EvidenceListModel;

/// One claim in full: as quoted, what it was tested as, the verdict, the packets that it rests on, what it does not
/// show, what would change it, and what the vendor can be asked.
class ClaimDetails : public QWidget {
    Q_OBJECT
public:
    explicit ClaimDetails(QWidget* parent = nullptr);

    /// Shows the claim of one row; −1 none. `offsetMinutes`: the zone of times.
    void showClaim(const ClaimListModel& model, int row, int offsetMinutes);
    [[nodiscard]] EvidenceListModel* evidence() const { return m_evidence; }
    /// Puts the keyboard on the first piece of evidence; false when there is none.
    bool enterEvidence();
    /// Everything that is shown, as plain text.
    [[nodiscard]] QString plainText() const;

signals:
    /// A packet is to be shown, with the bytes in it that count.
    void packetRequested(const waybill::AnalysisPtr& analysis, const waybill::SoughtBytes& sought);
    void flowRequested(const waybill::AnalysisPtr& analysis, waybill::FlowId flow);
    void noticed(const QString& sentence);

private:
    /// A title and the text below it; both go when the text is empty.
    struct Section {
        QLabel *title, *text;
    };
    [[nodiscard]] Section addSection(const QString& title, QVBoxLayout* layout);
    static void show(const Section& section, const QString& text);
    void buildEvidence(QVBoxLayout* layout);
    void buildQuestions(QVBoxLayout* layout);
    void showQuote(const ClaimListModel& model, int row);
    void showVerdict(const Verdict* verdict);
    void showFacts(const ClaimListModel& model, const Claim& claim);
    void fitEvidence(const Verdict* verdict);
    [[nodiscard]] int selectedEvidence() const;
    void openPacket();

    EvidenceListModel* m_evidence;
    QWidget* m_content;
    QLabel *m_quote, *m_said, *m_source, *m_test, *m_verdict, *m_because, *m_count;
    Section m_note{}, m_replies{}, m_conflicts{}, m_expected{}, m_scope{}, m_limits{}, m_change{}, m_facts{},
        m_questions{};
    QTableView* m_table;
    QPushButton *m_packet, *m_flow, *m_filter, *m_ask;
    QWidget *m_evidencePart = nullptr, *m_questionPart = nullptr;
};

} // namespace waybill
