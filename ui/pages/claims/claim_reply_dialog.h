// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claim.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace waybill {

/// What somebody answered to a claim, to be written down. Goes when closed.
class ClaimReplyDialog : public QDialog {
    Q_OBJECT
public:
    /// `claim` names the claim in the title.
    explicit ClaimReplyDialog(const QString& claim, QWidget* parent = nullptr);

signals:
    void written(const waybill::ClaimReply& reply);

private:
    void check();
    void keep();

    QPlainTextEdit* m_text;
    QLineEdit *m_speaker, *m_date, *m_source;
    QLabel *m_dateAbout = nullptr, *m_message;
    QPushButton* m_keep;
};

} // namespace waybill
