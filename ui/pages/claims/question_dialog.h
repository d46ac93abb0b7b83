// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace waybill {

/// Asks one question with an answer a button, and a button that cancels. Goes when answered.
class QuestionDialog : public QDialog {
    Q_OBJECT
public:
    /// `detail` may be empty; the first of `answers` is the one that Enter gives.
    QuestionDialog(const QString& question, const QString& detail, const QStringList& answers, QWidget* parent);

signals:
    /// Index into the answers.
    void answered(int answer);
};

} // namespace waybill
