// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_identifier_search.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace waybill {

/// Keeps the findings of a device card in step with the recording that is shown. Searches when it is wanted and there
/// is something new; while a recording grows, it rests ten times as long as the last search took.
class IdentifierSearcher : public QObject {
    Q_OBJECT
public:
    explicit IdentifierSearcher(QThreadPool* pool, QObject* parent = nullptr);
    ~IdentifierSearcher() override;

    void setAnalysis(AnalysisPtr analysis);
    /// Null: there is no card, and nothing is searched.
    void setCard(std::shared_ptr<const DeviceCard> card);
    /// With which keys TShark decrypts first: the path of a key log, KeysInCapture (decrypt/tshark_program.h), or
    /// empty: not at all.
    void setKeys(std::string keys);
    [[nodiscard]] const std::string& keys() const { return m_keys; }
    /// Somebody looks at the findings, or waits for one.
    void setWanted(bool isWanted);
    /// As little time as may be between two searches of a growing recording.
    void setLeastRest(int ms) { m_leastRestMs = ms; }

    [[nodiscard]] const std::shared_ptr<const DeviceCard>& card() const { return m_card; }
    /// The newest findings, of the recording and card shown; null before the first.
    [[nodiscard]] const IdentifiersPtr& findings() const { return m_findings; }
    /// Why there are none, a sentence; empty else.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] bool isSearching() const { return m_isBusy; }
    void cancel();

signals:
    /// findings(), problem() or isSearching() changed.
    void changed();
    void progressed(int value, int maximum, const QString& text);

private:
    void askAnew();
    void startWhenDue();
    void start();
    void finish();
    [[nodiscard]] bool isNewest() const;

    QThreadPool* m_pool;
    AnalysisPtr m_analysis, m_searched;
    std::shared_ptr<const DeviceCard> m_card, m_searchedCard;
    IdentifiersPtr m_findings;
    QString m_problem;
    std::string m_keys, m_searchedKeys;
    QFutureWatcher<IdentifiersResult> m_watcher;
    QTimer m_rest;
    QElapsedTimer m_took;
    int m_leastRestMs = 2000;
    bool m_isWanted = false, m_isBusy = false;
};

} // namespace waybill
