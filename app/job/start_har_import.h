// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decrypt/har_import.h"

#include <QFuture>

class QThreadPool;

namespace waybill {

using HarImportResult = Result<HarImport>;

/// Runs importHar() on the pool. Progress is that of the HAR file; QFuture::cancel() ends it, and nothing is left
/// behind.
[[nodiscard]] QFuture<HarImportResult> startHarImport(QThreadPool* pool, HarImportRequest request);

} // namespace waybill
