// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/notebook.h"

#include <QFuture>

class QThreadPool;

namespace waybill {

using NotebookResult = Result<Case>;

/// Runs readNotebook() on the pool. All notebooks of a program share one pool with one thread (Workers::notebooks): two
/// documents may have the same one, and SQLite's locks do not part those who are in one process.
[[nodiscard]] QFuture<NotebookResult> startReadingNotebook(QThreadPool* pool, std::string path);

/// Runs keepNotebook() likewise.
[[nodiscard]] QFuture<NotebookResult> startKeepingNotebook(QThreadPool* pool, std::string path, Case known,
                                                           Case wanted);

} // namespace waybill
