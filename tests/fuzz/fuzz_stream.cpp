// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a stream that is captured live, in pieces whose size they choose, with a marker in the middle. What must
// hold, besides not crashing: what is written reads to its end with as many packets as were counted, however the stream
// was cut into pieces; a further file that begins with head() reads to its end as well.
#include "capture/byte_source.h"
#include "capture/capture_reader.h"
#include "live/stream_recorder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
#include <vector>

namespace {

using Bytes = std::vector<std::uint8_t>;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

struct Recorded {
    Bytes bytes, head;
    std::uint64_t packets = 0;
};

Recorded record(std::span<const std::uint8_t> stream, std::size_t piece, bool hasMark)
{
    waybill::StreamRecorder recorder({"fuzz", {}, {}});
    Recorded made;
    const auto keep = [&recorder, &made] {
        const waybill::StreamBlocks& blocks = recorder.blocks();
        require(blocks.bytes.empty() || blocks.ends.back().at == blocks.bytes.size());
        made.bytes.insert(made.bytes.end(), blocks.bytes.begin(), blocks.bytes.end());
        recorder.blocks().clear();
    };
    for (std::size_t at = 0; at < stream.size(); at += piece) {
        if (hasMark && at >= stream.size() / 2) {
            recorder.mark("a marker");
            hasMark = false;
        }
        recorder.take(stream.subspan(at, std::min(piece, stream.size() - at)));
        keep();
    }
    recorder.end();
    recorder.putMarks();
    keep();
    require(recorder.facts().hasBegun || recorder.facts().failure);
    require(!recorder.facts().failure || !recorder.facts().failure->message.empty());
    made.head = recorder.head();
    made.packets = recorder.facts().packets;
    return made;
}

/// Packets that a reader finds; what was recorded must read to its end.
std::uint64_t packetsIn(const Bytes& file)
{
    auto reader = waybill::CaptureReader::openSource(std::make_unique<waybill::MemorySource>(file));
    require(reader.has_value());
    waybill::RawPacket packet;
    waybill::ReadStep step = waybill::ReadStep::Packet;
    while ((step = reader->next(packet)) == waybill::ReadStep::Packet) {
    }
    require(step == waybill::ReadStep::End);
    return reader->facts().packets;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::span stream(bytes, size);
    const Recorded whole = record(stream, std::max<std::size_t>(size, 1), false);
    const Recorded split = record(stream, size % 251 + 1, false);
    require(whole.bytes == split.bytes && whole.packets == split.packets);
    const Recorded marked = record(stream, size % 1021 + 1, true);
    require(marked.packets == whole.packets);
    for (const Bytes& file : {whole.bytes, marked.bytes})
        require(file.empty() ? whole.packets == 0 : packetsIn(file) == whole.packets);
    require(whole.head.empty() || packetsIn(whole.head) == 0);
    return 0;
}
