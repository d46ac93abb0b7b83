// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rereading.h"

#include "analysis/same_reading.h"

namespace waybill {

namespace {

constexpr std::uint64_t PacketsPerCheckpoint = 1024;

} // namespace

Rereading::Rereading(const Recording& recording, StreamSink& streams, ContentSink& contents,
                     const Checkpoint& checkpoint)
    : m_recording(recording), m_checkpoint(checkpoint), m_counted(*this, contents), m_flows(streams, m_counted)
{}

Result<void> Rereading::read(CaptureReader& reader, const PacketOrigin& origin, const Keep& keep)
{
    const CaptureFacts& known = m_recording.captures[origin.capture];
    const std::uint64_t limit = packetsToRead(known);
    RawPacket raw;
    PacketSummary packet;
    Timestamp began;
    while (reader.facts().packets < limit && reader.next(raw) == ReadStep::Packet) {
        if (raw.frame % PacketsPerCheckpoint == 0) {
            const Result<void> goesOn = checkpoint(reader);
            if (!goesOn)
                return goesOn;
        }
        if (raw.frame == 1)
            began = raw.time;
        if (m_recording.to && *m_recording.to < raw.time)
            continue; // it was left out the first time, too
        PacketOrigin its = origin;
        its.isBeforeSpan = m_recording.from && raw.time < *m_recording.from;
        m_isBeforeSpan = its.isBeforeSpan;
        decodePacket(raw, packet);
        const FlowId flow = m_flows.add(packet, its);
        if (its.isBeforeSpan)
            continue;
        const Result<void> kept = keep({raw, packet, flow, m_flows.identity(flow), began});
        if (!kept)
            return kept;
    }
    if (isSameReading(reader.facts(), known))
        return {};
    return Failure(Error{ErrorCode::Corrupt, "the file changed since it was analysed; open it again", known.path});
}

void Rereading::finish()
{
    m_isBeforeSpan = false;
    m_flows.finish();
}

void Rereading::Counted::onContent(FlowId flow, Direction direction, std::uint64_t bytes, Timestamp time)
{
    if (!m_reading.m_isBeforeSpan && m_reading.m_flows.isCounted(flow))
        m_contents.onContent(flow, direction, bytes, time);
}

Result<void> Rereading::checkpoint(const CaptureReader& reader) const
{
    if (auto failed = reader.accessFailure())
        return Failure(std::move(*failed));
    const CaptureFacts& facts = reader.facts();
    if (m_checkpoint && m_checkpoint({reader.fileBytesRead(), facts.fileSize, facts.packets}) != Continue::Yes)
        return Failure(Error{ErrorCode::Cancelled, "cancelled; nothing was kept"});
    return {};
}

Result<void> rereadAll(const Recording& recording, const RereadSinks& sinks, const Checkpoint& checkpoint)
{
    Progress before;
    for (const CaptureFacts& capture : recording.captures)
        before.bytesTotal += capture.fileSize;
    const Checkpoint overAll = [&before, &checkpoint](const Progress& now) {
        return !checkpoint
                   ? Continue::Yes
                   : checkpoint({before.bytesDone + now.bytesDone, before.bytesTotal, before.packets + now.packets});
    };
    Rereading rereading(recording, sinks.streams, sinks.contents, overAll);
    for (std::uint32_t run = 0; run < recording.runs.size(); ++run) {
        for (const std::uint32_t index : recording.runs[run].captures) {
            CaptureOptions options;
            options.hash = false;
            auto reader = CaptureReader::reopen(recording.captures[index], options);
            if (!reader)
                return Failure(std::move(reader.error()));
            if (sinks.beginsCapture)
                sinks.beginsCapture(index);
            const Result<void> read = rereading.read(*reader, {RunId{run}, index}, sinks.keep);
            if (!read)
                return read;
            before.bytesDone += recording.captures[index].fileSize;
            before.packets += recording.captures[index].packets;
        }
    }
    rereading.finish();
    return {};
}

} // namespace waybill
