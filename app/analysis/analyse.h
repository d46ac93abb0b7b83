// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/reading_place.h"
#include "base/progress.h"
#include "base/result.h"
#include "capture/written_files.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// What to analyse.
struct AnalysisRequest {
    /// One entry a run; the files of one recording (a ring buffer) together, oldest first. "-" is standard input.
    std::vector<std::vector<std::string>> runs;
    HandsetChoice handset;
    /// Only packets between count, both inclusive; names said before, in flows that go on, are known.
    std::optional<Timestamp> from, to;
    bool hash = true;
    /// Captures that were read before, once more: they take the place of `runs`, are opened again wherever they came
    /// from, each as far as it was read then, and hashed no second time. Fails when one changed since. Null: none.
    std::shared_ptr<const Recording> again = nullptr;
    /// Copy what comes from standard input or a pipe into a temporary file that lives as long as the recording, so that
    /// its packets can be listed (PacketColumn). Off: nothing is written to disk.
    bool keepStandardInput = false;
    /// The captures are being written: these files, which may become more, make one run in place of `runs`, and the
    /// end of those that are not whole yet is "so far". May be asked often, from the thread that analyses. Empty: the
    /// captures are whole.
    std::function<WrittenFiles()> beingWritten = {};
    std::shared_ptr<const ServiceGroups> services; ///< null: no name belongs to a service
    ReadingPlace* place = nullptr;                 ///< is told of every packet before it is decoded; null: nobody is
};

/// Splits command-line arguments into runs: "A1.pcap+A2.pcap" joins files, unless a file of that whole name exists.
[[nodiscard]] std::vector<std::vector<std::string>> runsFromArguments(const std::vector<std::string>& arguments);

/// Receives snapshots while reading, at most ten a second, from the thread that analyses.
using Publish = std::function<void(AnalysisPtr)>;

/// A recording as far as it was read.
struct GivenRecording {
    std::shared_ptr<const Recording> recording;
    /// Flows that differ from the one given before; none: it has nothing to do with the one before.
    std::optional<std::vector<FlowId>> changed;
};
/// Receives recordings that grow, as Publish does; its answer may end the reading.
using GiveRecording = std::function<Continue(const GivenRecording&)>;
/// Reads captures into a recording, as record() does.
using RecordingReader =
    std::function<Result<GivenRecording>(const AnalysisRequest&, const Checkpoint&, const GiveRecording&)>;

/// What analyse() reads, before anything is placed. Fails as analyse() does.
[[nodiscard]] Result<GivenRecording> record(const AnalysisRequest& request, const Checkpoint& checkpoint,
                                            const GiveRecording& give);

/// From now on analyse() leaves it to `reader` to read files that are whole, for the first time. What comes from a
/// pipe, what is still being written and what is read again, it reads itself. To be called once, before anything is
/// analysed.
void readFilesBy(RecordingReader reader);

/// Reads every capture and says what follows. Fails when a capture cannot be opened at all, when the same file
/// (SHA-256) is given twice, and with ErrorCode::Cancelled; a cut capture is no failure but an analysis with
/// isComplete() false. `checkpoint` and `publish` may be empty.
[[nodiscard]] Result<AnalysisPtr> analyse(const AnalysisRequest& request, std::shared_ptr<const Geography> geography,
                                          const Checkpoint& checkpoint, const Publish& publish);

/// Waits for the tables that place addresses.
using GeographySource = std::function<Result<std::shared_ptr<const Geography>>()>;

/// The same, with tables that another thread may still be loading: `geography` is asked for them, once, when the first
/// snapshot or the result is due, and its failure is the failure of the whole.
[[nodiscard]] Result<AnalysisPtr> analyse(const AnalysisRequest& request, const GeographySource& geography,
                                          const Checkpoint& checkpoint, const Publish& publish);

/// The same recording seen from another handset. Nothing is read again.
[[nodiscard]] AnalysisPtr withHandset(const AnalysisPtr& analysis, const HandsetChoice& choice);

/// The same analysis with other service groups. Nothing is read again.
[[nodiscard]] AnalysisPtr withServices(const AnalysisPtr& analysis, std::shared_ptr<const ServiceGroups> services);

} // namespace waybill
