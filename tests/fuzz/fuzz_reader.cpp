// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a capture: pcap, pcapng, gzip, zstd or something else. The first byte chooses how the source cuts them
// into blocks, so that packets span blocks too. What must hold, besides not crashing: reading ends, the totals are
// those of the packets, and every ending says why.
#include "capture/byte_source.h"
#include "capture/capture_reader.h"
#include "capture_fuzz.h"

#include <memory>
#include <span>

namespace {

using waybill::fuzz::require;

void readAll(waybill::CaptureReader& reader)
{
    using waybill::ReadStep;
    waybill::RawPacket packet;
    std::uint64_t packets = 0;
    std::uint64_t captured = 0;
    std::uint64_t touched = 0;
    ReadStep step = ReadStep::Packet;
    while ((step = reader.next(packet)) == ReadStep::Packet) {
        ++packets;
        captured += packet.bytes.size();
        for (const std::uint8_t byte : packet.bytes)
            touched += byte;
        touched += packet.comment.size();
        require(packet.frame == packets && packet.interface < reader.facts().interfaces.size());
    }
    const waybill::CaptureFacts& facts = reader.facts();
    require(touched != UINT64_MAX);
    require(step == ReadStep::End || step == ReadStep::Cut);
    require(facts.packets == packets && facts.capturedBytes == captured);
    require(facts.isComplete == (step == ReadStep::End));
    require(step == ReadStep::End || (!facts.problems.empty() && facts.problems.back().endsReading));
    require(packets == 0 || facts.first <= facts.last);
    require(reader.next(packet) == step);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::size_t blockSize = size % 3 == 0 ? SIZE_MAX : size % 251;
    waybill::CaptureOptions options;
    options.decompressedLimit = 1 << 22; // keeps each run short; the limit itself is under test too
    auto reader = waybill::CaptureReader::openSource(
        std::make_unique<waybill::MemorySource>(std::span(bytes, size), blockSize), options);
    if (reader)
        readAll(*reader);
    else
        require(!reader.error().message.empty());
    return 0;
}
