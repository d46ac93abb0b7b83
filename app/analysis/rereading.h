// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/recording.h"
#include "base/progress.h"
#include "base/result.h"
#include "capture/capture_reader.h"
#include "flow/flow_table.h"

#include <functional>

namespace waybill {

/// A packet that was read again, with the flow it had the first time. Views are valid during the call only.
struct RereadPacket {
    const RawPacket& raw;
    const PacketSummary& summary;
    FlowId flow;
    const FlowIdentity& identity;
};

/// Reads captures of a recording a second time and gives every packet its flow again. Flow numbers follow from the
/// packets alone, so the captures must come in the order of the runs, beginning with the first. One thread at a time.
class Rereading {
public:
    /// Contents of flows go to `streams`. All references must outlive the object.
    Rereading(const Recording& recording, StreamSink& streams, ContentSink& contents, const Checkpoint& checkpoint);

    using Keep = std::function<Result<void>(const RereadPacket&)>;
    /// `keep` is told every packet within the span; its failure ends the reading. Fails when cancelled, and when the
    /// capture is no longer what it was.
    [[nodiscard]] Result<void> read(CaptureReader& reader, const PacketOrigin& origin, const Keep& keep);

private:
    [[nodiscard]] Result<void> checkpoint(const CaptureReader& reader) const;

    const Recording& m_recording;
    const Checkpoint& m_checkpoint;
    FlowTable m_flows;
};

} // namespace waybill
