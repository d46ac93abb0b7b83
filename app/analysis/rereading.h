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
    Timestamp captureBegan; ///< time of the capture's first packet, wherever the span begins
};

/// Reads captures of a recording a second time and gives every packet its flow again. Flow numbers follow from the
/// packets alone, so the captures must come in the order of the runs, beginning with the first. One thread at a time.
class Rereading {
public:
    /// What flows say goes to `streams`, and what counts of it within the recording's span to `contents`. All
    /// references must outlive the object.
    Rereading(const Recording& recording, StreamSink& streams, ContentSink& contents, const Checkpoint& checkpoint);
    Rereading(const Rereading&) = delete;
    Rereading& operator=(const Rereading&) = delete;

    using Keep = std::function<Result<void>(const RereadPacket&)>;
    /// `keep` is told every packet within the span; its failure ends the reading. Fails when cancelled, and when the
    /// capture is no longer what it was.
    [[nodiscard]] Result<void> read(CaptureReader& reader, const PacketOrigin& origin, const Keep& keep);
    /// No capture will follow: hands on what waited for gaps.
    void finish();

private:
    /// Hands on what counts, as RecordingBuilder does.
    class Counted final : public ContentSink {
    public:
        Counted(const Rereading& reading, ContentSink& contents) : m_reading(reading), m_contents(contents) {}
        void onContent(FlowId flow, Direction direction, std::uint64_t bytes, Timestamp time) override;

    private:
        const Rereading& m_reading;
        ContentSink& m_contents;
    };

    [[nodiscard]] Result<void> checkpoint(const CaptureReader& reader) const;

    const Recording& m_recording;
    const Checkpoint& m_checkpoint;
    Counted m_counted;
    FlowTable m_flows;
    bool m_isBeforeSpan = false; ///< so is the packet being added
};

/// Who is told of a whole recording that is read a second time. All references must outlive the reading.
struct RereadSinks {
    StreamSink& streams;
    ContentSink& contents;
    std::function<void(std::uint32_t capture)> beginsCapture; ///< an index into Recording::captures; may be empty
    Rereading::Keep keep;
};

/// Reads every capture of the recording once more, run by run, as far and within the span as they were read. Fails when
/// one changed since or cannot be opened again (a pipe of which nothing was kept), and with ErrorCode::Cancelled.
/// `checkpoint` counts bytes over all captures.
[[nodiscard]] Result<void> rereadAll(const Recording& recording, const RereadSinks& sinks,
                                     const Checkpoint& checkpoint);

} // namespace waybill
