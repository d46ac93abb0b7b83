// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_judging.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>

namespace waybill {

/// Keeps the verdicts on a sheet of claims in step with the sheet and with what it is judged on. Judges when it is
/// wanted and there is something new, one sheet at a time; what changes meanwhile is judged next, the latest only.
/// While a recording grows, it rests ten times as long as the last judging took.
class ClaimJudge : public QObject {
    Q_OBJECT
public:
    explicit ClaimJudge(QThreadPool* pool, QObject* parent = nullptr);
    ~ClaimJudge() override;

    void setSheet(ClaimSheetPtr sheet);
    /// What claims are judged on; its `sheet` is passed over. Without runs on either side nothing is judged.
    void setGround(JudgingRequest ground);
    /// Somebody looks at the verdicts.
    void setWanted(bool isWanted);

    [[nodiscard]] const ClaimSheetPtr& sheet() const { return m_request.sheet; }
    [[nodiscard]] bool hasRuns() const { return !m_request.before.empty() || !m_request.after.empty(); }
    /// The newest verdicts; of an earlier sheet or of earlier runs while isJudging(). Null before the first.
    [[nodiscard]] const JudgedPtr& judged() const { return m_judged; }
    /// The verdicts are of what was set last.
    [[nodiscard]] bool isUpToDate() const { return m_judged && m_judgedRevision == m_revision; }
    [[nodiscard]] bool isJudging() const { return m_isBusy; }
    /// Why there are no verdicts, a sentence; empty else.
    [[nodiscard]] const QString& problem() const { return m_problem; }

signals:
    /// judged(), isJudging() or problem() changed.
    void changed();

private:
    void startWhenDue();
    void finish();
    [[nodiscard]] bool isGrowing() const;

    QThreadPool* m_pool;
    JudgingRequest m_request;
    JudgedPtr m_judged;
    QString m_problem;
    quint64 m_revision = 1, m_startedRevision = 0, m_judgedRevision = 0; ///< of m_request
    QFutureWatcher<JudgingResult> m_watcher;
    QTimer m_rest;
    QElapsedTimer m_took;
    bool m_isWanted = false, m_isBusy = false;
};

} // namespace waybill
