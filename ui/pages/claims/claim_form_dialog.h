// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claim.h"

#include <QDialog>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace waybill {

class ClaimTestForm;
class ServiceGroups;

/// A claim to be written down: what was said, by whom and where, and the test that it comes to, as a sentence to fill
/// in. It is kept only when a file of claims with it reads back the same. Goes when closed.
class ClaimFormDialog : public QDialog {
    Q_OBJECT
public:
    /// `index`: the claim of the sheet that is changed; none: a new one.
    ClaimFormDialog(const ClaimSheet& sheet, std::optional<std::size_t> index,
                    std::shared_ptr<const ServiceGroups> services, QWidget* parent = nullptr);

    /// As it is entered now.
    [[nodiscard]] Claim claim() const;
    /// What keeps it from being kept, a sentence; empty: nothing.
    [[nodiscard]] QString problem() const;
    /// What it is tested as.
    [[nodiscard]] QString sentence() const;

signals:
    void written(const waybill::Claim& claim);

private:
    [[nodiscard]] QWidget* buildQuote();
    [[nodiscard]] QWidget* buildButtons();
    void setClaim(const Claim& claim);
    void check();
    void keep();

    ClaimSheet m_sheet;
    std::optional<std::size_t> m_index;
    Claim m_known; ///< what the form does not ask for stays as it was
    QPlainTextEdit *m_text, *m_note;
    QLineEdit *m_speaker, *m_date, *m_source, *m_id;
    QLabel *m_dateAbout = nullptr, *m_sentence, *m_message;
    ClaimTestForm* m_test;
    bool m_wasRefused = false;
};

} // namespace waybill
