// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rule_proposal.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace waybill {

/// "Country is wrong…" and "Leave out…": asks for subject, country, reason, source and validity, says while one types
/// what the rule would change, and why it cannot be used as it stands. Not modal to other windows; Esc closes it.
class RuleDialog : public QDialog {
    Q_OBJECT
public:
    /// `analyses` is what the preview is computed from.
    RuleDialog(std::vector<AnalysisPtr> analyses, const RuleProposal& proposal, QWidget* parent);

    /// As it stands in the fields; may be one that cannot be used.
    [[nodiscard]] AnalystRule rule() const;

signals:
    /// The rule can be used, and the dialog closes.
    void chosen(const waybill::AnalystRule& rule);

private:
    void buildFields(const RuleProposal& proposal);
    void buildLayout();
    void buildCountries();
    void showState();
    void take();
    [[nodiscard]] QString whatIsWrong(const AnalystRule& rule) const;
    [[nodiscard]] QString previewText(const AnalystRule& rule) const;

    std::vector<AnalysisPtr> m_analyses;
    AnalystRule::Kind m_kind;
    QComboBox* m_subject;
    QComboBox* m_country;
    QLineEdit* m_reason;
    QLineEdit* m_source;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLabel* m_preview;
    QPushButton* m_take;
    QTimer* m_timer;
};

} // namespace waybill
