// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>

namespace waybill {

/// Lets snapshots through to a page that is seen, a few each second and fewer when showing one takes long: a page that
/// nobody looks at costs nothing while a capture is read, and the newest snapshot is there when it is shown. Another
/// handset, or none, passes at once.
class SnapshotGate : public QObject {
    Q_OBJECT
public:
    /// `page` is watched for being shown; `pass` gets the newest snapshot.
    SnapshotGate(QWidget* page, std::function<void(AnalysisPtr)> pass);

    void put(AnalysisPtr analysis);
    /// Newest snapshot, let through or not.
    [[nodiscard]] const AnalysisPtr& newest() const { return m_newest; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void letThrough();
    [[nodiscard]] qint64 pauseMs() const;

    QWidget* m_page;
    std::function<void(AnalysisPtr)> m_pass;
    AnalysisPtr m_newest;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    qint64 m_lastCostMs = 0; ///< what showing the last one took
    bool m_isWaiting = false;
};

} // namespace waybill
