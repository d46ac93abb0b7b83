// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/case_keeper.h"

#include <utility>

namespace waybill {

namespace {

/// Captures that are the same are told together: every telling fills the lists of the window anew.
constexpr int TellEveryMs = 1000;

} // namespace

CaseKeeper::CaseKeeper(Workers& workers) : m_workers(workers)
{
    m_quiet.setMaxThreadCount(1);
    m_tell.setSingleShot(true);
    m_tell.setInterval(TellEveryMs);
    connect(&m_tell, &QTimer::timeout, this, &CaseKeeper::flushRechecked);
    connect(&m_open, &QFutureWatcherBase::finished, this, &CaseKeeper::finishOpening);
    connect(&m_save, &QFutureWatcherBase::finished, this, &CaseKeeper::finishSaving);
    connect(&m_share, &QFutureWatcherBase::finished, this, &CaseKeeper::finishSharing);
    connect(&m_share, &QFutureWatcherBase::progressTextChanged, this,
            [this](const QString& text) { emit progressed(m_share.progressValue(), m_share.progressMaximum(), text); });
    connect(&m_recheck, &QFutureWatcherBase::resultReadyAt, this, &CaseKeeper::takeRechecked);
    connect(&m_recheck, &QFutureWatcherBase::finished, this, &CaseKeeper::flushRechecked);
    connect(&m_search, &QFutureWatcherBase::finished, this, &CaseKeeper::finishSearching);
}

CaseKeeper::~CaseKeeper()
{
    disconnect();
    for (QFutureWatcherBase* watcher :
         std::initializer_list<QFutureWatcherBase*>{&m_open, &m_save, &m_recheck, &m_search, &m_share}) {
        watcher->disconnect(this);
        if (watcher != &m_save) // what was asked to be saved is saved
            watcher->cancel();
        watcher->waitForFinished();
    }
}

void CaseKeeper::open(const std::string& path)
{
    m_path = path;
    m_isBusy = true;
    m_open.setFuture(startOpenCase(&m_workers.readers, path, m_workers.geography));
}

void CaseKeeper::finishOpening()
{
    const QFuture<OpenCaseResult> future = m_open.future();
    if (future.resultCount() == 0)
        return;
    const OpenCaseResult result = future.result();
    m_open.setFuture(QFuture<OpenCaseResult>()); // or it would hold the file open
    m_isBusy = false;
    if (!result) {
        emit openFailed(result.error());
        return;
    }
    useStore((*result)->store);
    m_tables = (*result)->tables;
    m_frozen = (*result)->frozen;
    emit opened(**result);
}

void CaseKeeper::useStore(std::shared_ptr<CaseStore> store)
{
    m_store = std::move(store);
    m_path = m_store->path();
    m_folder = m_store->folder();
    m_readOnlyReason = m_store->readOnlyReason();
    m_isOpenElsewhere = m_store->isOpenElsewhere();
    m_isOutdated = m_store->isOutdated();
    m_keptCopy = m_store->keptCopy().value_or(std::string());
}

void CaseKeeper::save(Case content, ComparisonPtr comparison)
{
    m_isBusy = true;
    m_save.setFuture(startSaveCase(&m_workers.views, {m_store, m_path, std::move(content), std::move(comparison)}));
}

void CaseKeeper::saveAs(const std::string& path, Case content, ComparisonPtr comparison)
{
    m_isBusy = true;
    m_save.setFuture(startSaveCase(&m_workers.views, {nullptr, path, std::move(content), std::move(comparison)}));
}

void CaseKeeper::finishSaving()
{
    const QFuture<SaveCaseResult> future = m_save.future();
    if (future.resultCount() == 0)
        return;
    const SaveCaseResult result = future.result();
    m_save.setFuture(QFuture<SaveCaseResult>());
    m_isBusy = false;
    if (!result) {
        m_isOutdated = m_store && m_store->isOutdated();
        emit saveFailed(result.error());
        return;
    }
    useStore((*result)->store);
    emit saved(**result);
}

void CaseKeeper::close()
{
    m_recheck.cancel();
    m_search.cancel();
    m_search.waitForFinished();
    m_store.reset();
    m_frozen.reset();
    m_tables = {};
    m_isOutdated = false;
}

void CaseKeeper::recheck(std::vector<RecheckedCapture> captures)
{
    m_recheck.cancel();
    m_rechecked.clear();
    if (!captures.empty())
        m_recheck.setFuture(startRecheck(&m_quiet, std::move(captures), m_folder));
}

void CaseKeeper::takeRechecked(int index)
{
    m_rechecked.push_back(m_recheck.resultAt(index));
    if (m_rechecked.back().standing.state != CaptureState::Same)
        flushRechecked();
    else if (!m_tell.isActive())
        m_tell.start();
}

void CaseKeeper::flushRechecked()
{
    m_tell.stop();
    const std::vector<RecheckedCapture> captures = std::exchange(m_rechecked, {});
    if (!captures.empty())
        emit rechecked(captures);
}

void CaseKeeper::search(std::vector<RecheckedCapture> captures, const std::string& folder)
{
    m_search.setFuture(startFindingMoved(&m_workers.readers, std::move(captures), {folder}, m_folder));
}

void CaseKeeper::finishSearching()
{
    const QFuture<MovedResult> future = m_search.future();
    if (future.resultCount() == 0) {
        emit searchFailed({ErrorCode::Cancelled, "the search was stopped", {}});
        return;
    }
    const MovedResult result = future.result();
    if (result)
        emit searched(*result);
    else
        emit searchFailed(result.error());
}

void CaseKeeper::share(const ShareRequest& request)
{
    m_isBusy = true;
    m_share.setFuture(startShareCopy(&m_workers.readers, m_store, request));
}

void CaseKeeper::finishSharing()
{
    m_isBusy = false;
    const QFuture<ShareResult> future = m_share.future();
    const ShareResult result =
        future.resultCount() > 0 ? future.result() : Failure(Error{ErrorCode::Cancelled, "it was cancelled", {}});
    if (result)
        emit shared(*result);
    else
        emit shareFailed(result.error());
}

} // namespace waybill
