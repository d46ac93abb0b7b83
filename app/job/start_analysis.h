// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyse.h"
#include "analysis/packet_column.h"
#include "job/promise_progress.h"
#include "job/snapshot_mailbox.h"

#include <QFuture>
#include <atomic>
#include <memory>

class QThreadPool;

namespace waybill {

using AnalysisResult = Result<AnalysisPtr>;
using GeographyResult = Result<std::shared_ptr<const Geography>>;
using ServicesResult = Result<std::shared_ptr<const ServiceGroups>>;
using RulesPtr = std::shared_ptr<const AnalystRules>;
using RuledResult = Result<std::vector<AnalysisPtr>>;
using PacketColumnResult = Result<std::shared_ptr<const PacketColumn>>;

/// What a running analysis shares with whoever started it.
struct AnalysisLink {
    QFuture<GeographyResult> geography;         ///< waited for at the beginning
    std::shared_ptr<SnapshotMailbox> mailbox;   ///< may be null
    std::shared_ptr<std::atomic_bool> stopHere; ///< set: keep what was read; may be null
    QFuture<ServicesResult> services = {};      ///< waited for at the beginning; default: names belong to no service
};

/// From now on captures that are files are read in a process without rights (cage/caged_reading.h). To be called once,
/// before anything is opened.
void readCapturesInCage();

/// Loads the bundled tables and the user's own .mmdb files on the pool, once for all documents.
[[nodiscard]] QFuture<GeographyResult> startGeography(QThreadPool* pool, std::vector<std::string> userFiles = {});

/// Loads the bundled rules for service groups and the user's own (.toml) on the pool, once for all documents.
[[nodiscard]] QFuture<ServicesResult> startServices(QThreadPool* pool, std::vector<std::string> userFiles = {});

/// Runs analyse() on the pool. The future carries progress (value: bytes done, maximum: bytes in all, scaled to int,
/// maximum 0 when not known; text: describe()) and the final result only; snapshots go through the mailbox.
/// QFuture::cancel() discards: the result is then missing. Exceptions and lack of memory become an Error. What comes
/// from standard input is kept, so that its packets can be listed.
[[nodiscard]] QFuture<AnalysisResult> startAnalysis(QThreadPool* pool, AnalysisRequest request, AnalysisLink link);

/// The same recording seen from another handset and with an analyst's rules (null: none); nothing is read again.
[[nodiscard]] QFuture<AnalysisResult> startViewChange(QThreadPool* pool, AnalysisPtr analysis, HandsetChoice choice,
                                                      RulesPtr rules = {});

/// Several recordings with the same rules, in the order given.
[[nodiscard]] QFuture<RuledResult> startRuling(QThreadPool* pool, std::vector<AnalysisPtr> analyses, RulesPtr rules);

/// Reads capture `capture` of the analysis again for its packets. Progress as startAnalysis().
[[nodiscard]] QFuture<PacketColumnResult> startPacketColumn(QThreadPool* pool, AnalysisPtr analysis,
                                                            std::uint32_t capture);

} // namespace waybill
