// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_har_import.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QPushButton;

namespace waybill {

class ProgressStrip;

/// Offers to make a capture of a HAR file, which is what Waybill opens: says what such a capture is worth, asks where
/// to save it, and makes it. Closing it cancels and leaves nothing behind.
class HarImportDialog : public QDialog {
    Q_OBJECT
public:
    /// `pool` outlives the dialog.
    HarImportDialog(QThreadPool* pool, const QString& harPath, QWidget* parent);
    ~HarImportDialog() override;

    /// Makes the capture under a name that is not taken.
    void write(const QString& path);
    /// Why nothing was made; empty while nothing is wrong.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString harPath() const { return m_harPath; }

signals:
    /// The capture is there. `sentence` says what went into it.
    void imported(const QString& path, const QString& sentence);

private:
    void connectJob();
    void askForPath();
    void finish();

    QThreadPool* m_pool;
    QString m_harPath;
    QLabel* m_problem;
    ProgressStrip* m_progress;
    QPushButton* m_write;
    QFutureWatcher<HarImportResult> m_job;
};

} // namespace waybill
