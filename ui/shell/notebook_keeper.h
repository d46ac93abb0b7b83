// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_notebook.h"

#include <QFutureWatcher>
#include <QObject>

namespace waybill {

/// The notebook of one opened capture on disk: read once, then written off-thread whenever something changes. What
/// another program wrote comes in with each writing. Destroying it waits until everything is on disk that can be.
class NotebookKeeper : public QObject {
    Q_OBJECT
public:
    explicit NotebookKeeper(QThreadPool* pool, QObject* parent = nullptr);
    ~NotebookKeeper() override;

    /// Reads the notebook; merged() follows when it holds something. What keep() was given is written from then on.
    void open(const std::string& path);
    /// What the session holds now; before open() it is remembered.
    void keep(const Case& content);

    [[nodiscard]] const std::string& path() const { return m_path; }
    /// Everything that was handed over is on disk.
    [[nodiscard]] bool isKept() const { return m_isRead && !m_job.isRunning() && m_content == m_known; }
    /// Why it is not; the message is empty when nothing went wrong. A notebook that could not be read is not written.
    [[nodiscard]] const Error& problem() const { return m_problem; }

signals:
    /// The session holds this from now on.
    void merged(const waybill::Case& content);
    /// isKept() or problem() changed.
    void stateChanged();

private:
    void write();
    void finish();
    void take(const NotebookResult& result);

    QThreadPool* m_pool;
    std::string m_path;
    Case m_content; ///< of the session
    Case m_known;   ///< as it lies on disk, as far as is known
    Case m_sent;    ///< what the running job writes
    Error m_problem{ErrorCode::Internal, {}, {}};
    bool m_isRead = false;
    QFutureWatcher<NotebookResult> m_job;
};

} // namespace waybill
