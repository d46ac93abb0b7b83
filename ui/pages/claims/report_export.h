// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_report.h"

#include <QFutureWatcher>
#include <QObject>

class QThreadPool;
class QWidget;

namespace waybill {

/// Saves one report of claims: asks for its name, writes it on the pool with a bar that can cancel it, and says what
/// became of it. Deletes itself at the end, and goes with its window.
class ReportExport : public QObject {
    Q_OBJECT
public:
    /// `order` has no path yet.
    ReportExport(QThreadPool* pool, ReportOrder order, QWidget* window);
    ~ReportExport() override;

    /// Opens the dialog for the name.
    void ask();
    /// Writes to that path.
    void write(const QString& path);

signals:
    void noticed(const QString& sentence);
    /// Last; `problem` is empty when the report is there.
    void ended(const QString& problem);

private:
    void finish();

    QThreadPool* m_pool;
    ReportOrder m_order;
    QWidget* m_window;
    QFutureWatcher<ReportResult> m_watcher;
};

} // namespace waybill
