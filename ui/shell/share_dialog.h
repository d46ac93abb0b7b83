// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_case.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace waybill {

class ComparisonDocument;
class ProgressStrip;

/// Saves a copy of a case for somebody else: what goes along is chosen, what is left out is said, and once it is
/// written everything personal that is still in it is listed, before the person sends it. Closing it cancels.
class ShareDialog : public QDialog {
    Q_OBJECT
public:
    /// For a case with a file. The dialog goes when the document does.
    ShareDialog(ComparisonDocument& document, QWidget* parent);

    void choose(SharedCaptures captures);
    void setWithDeviceCard(bool isWith);
    /// Writes the copy to a path that is not taken.
    void write(const QString& path);
    /// What is said to be left out with the present choice.
    [[nodiscard]] QString leftOutText() const;
    /// What was written and what personal is in it, or why nothing was written; empty before.
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] bool isWritten() const { return m_isWritten; }

protected:
    void done(int result) override;

private:
    [[nodiscard]] QWidget* buildChoice();
    [[nodiscard]] QWidget* buildResult();
    [[nodiscard]] SharedCaptures captures() const;
    void updateLeftOut();
    void askForPath();
    void showWritten(const SharedCopy& copy);
    void showFailure(const Error& error);
    void endProgress();

    ComparisonDocument& m_document;
    QStackedWidget* m_pages;
    QRadioButton* m_none;
    QRadioButton* m_cited;
    QRadioButton* m_all;
    QCheckBox* m_card;
    QLabel* m_leftOut;
    QLabel* m_problem;
    ProgressStrip* m_progress;
    QPushButton* m_write;
    QLabel* m_written;
    QPlainTextEdit* m_remaining;
    bool m_isWritten = false, m_isWriting = false;
};

} // namespace waybill
