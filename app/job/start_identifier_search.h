// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/identifier_search.h"

#include <QFuture>
#include <memory>
#include <string>

class QThreadPool;

namespace waybill {

/// What a search was about, and what it found. Immutable.
struct SearchedIdentifiers {
    AnalysisPtr analysis;
    std::shared_ptr<const DeviceCard> card;
    IdentifierFindings findings;
};
using IdentifiersPtr = std::shared_ptr<const SearchedIdentifiers>;
using IdentifiersResult = Result<IdentifiersPtr>;

/// Runs searchIdentifiers() on the pool. Progress as startAnalysis(); QFuture::cancel() ends it without a result.
/// `keys`: TShark decrypts first, as prepareTshark() takes it; empty: nothing is decrypted, and no program is started.
[[nodiscard]] QFuture<IdentifiersResult> startIdentifierSearch(QThreadPool* pool, AnalysisPtr analysis,
                                                               std::shared_ptr<const DeviceCard> card,
                                                               std::string keys = {});

using PhoneTextResult = Result<std::string>;

/// What the phone that is connected by USB says of itself, for cardFromPastedText(): its properties, its Android ID,
/// and what its telephony service tells the shell. Runs adb on the pool, which talks to this computer's own server and
/// to the phone alone. Fails as AdbPhone::find() does.
[[nodiscard]] QFuture<PhoneTextResult> startReadingPhone(QThreadPool* pool);

} // namespace waybill
