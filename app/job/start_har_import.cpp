// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/start_har_import.h"

#include "job/guarded.h"
#include "job/promise_progress.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace waybill {

QFuture<HarImportResult> startHarImport(QThreadPool* pool, HarImportRequest request)
{
    return QtConcurrent::run(pool, [request = std::move(request)](QPromise<HarImportResult>& promise) {
        promise.addResult(guarded([&] { return importHar(request, PromiseProgress(promise, nullptr)); }));
    });
}

} // namespace waybill
