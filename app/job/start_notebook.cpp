// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/start_notebook.h"

#include "job/guarded.h"

#include <QThreadPool>
#include <QtConcurrentRun>
#include <utility>

namespace waybill {

QFuture<NotebookResult> startReadingNotebook(QThreadPool* pool, std::string path)
{
    return QtConcurrent::run(
        pool, [path = std::move(path)]() -> NotebookResult { return guarded([&] { return readNotebook(path); }); });
}

QFuture<NotebookResult> startKeepingNotebook(QThreadPool* pool, std::string path, Case known, Case wanted)
{
    return QtConcurrent::run(
        pool, [path = std::move(path), known = std::move(known), wanted = std::move(wanted)]() -> NotebookResult {
            return guarded([&] { return keepNotebook(path, known, wanted); });
        });
}

} // namespace waybill
