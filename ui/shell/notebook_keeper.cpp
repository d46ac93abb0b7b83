// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notebook_keeper.h"

namespace waybill {

NotebookKeeper::NotebookKeeper(QThreadPool* pool, QObject* parent) : QObject(parent), m_pool(pool)
{
    connect(&m_job, &QFutureWatcherBase::finished, this, &NotebookKeeper::finish);
}

NotebookKeeper::~NotebookKeeper()
{
    m_job.disconnect(this);
    blockSignals(true);
    if (!m_path.empty() && m_job.isStarted()) {
        m_job.waitForFinished();
        if (m_job.future().resultCount() > 0)
            take(m_job.future().result());
    }
    if (!m_isRead || m_content == m_known)
        return;
    write();
    m_job.waitForFinished();
}

void NotebookKeeper::open(const std::string& path)
{
    m_path = path;
    m_sent = {};
    m_job.setFuture(startReadingNotebook(m_pool, m_path));
}

void NotebookKeeper::keep(const Case& content)
{
    m_content = content;
    if (m_isRead)
        write();
}

void NotebookKeeper::write()
{
    if (m_job.isRunning())
        return;
    if (m_job.future().resultCount() >
        0) { // ended, and finish() was not called yet: what is known must be what is there
        const Case before = m_content;
        take(m_job.future().result());
        if (m_content != before)
            emit merged(m_content);
    }
    if (m_content == m_known)
        return;
    m_sent = m_content;
    m_job.setFuture(startKeepingNotebook(m_pool, m_path, m_known, m_sent));
}

void NotebookKeeper::finish()
{
    if (m_job.future().resultCount() == 0)
        return;
    const Case before = m_content;
    take(m_job.future().result());
    if (m_content != before)
        emit merged(m_content);
    if (m_isRead && m_problem.message.empty())
        write(); // what was changed meanwhile
    emit stateChanged();
}

/// What was changed here since the job began stays changed.
void NotebookKeeper::take(const NotebookResult& result)
{
    m_problem = result ? Error{ErrorCode::Internal, {}, {}} : result.error();
    if (!result)
        return;
    m_content = mergedNotebook(m_sent, m_content, *result);
    m_known = *result;
    m_sent = *result; // so that taking it once more changes nothing
    m_isRead = true;
}

} // namespace waybill
