// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/capture_bytes.h"
#include "live/stream_recorder.h"

#include <algorithm>
#include <vector>

namespace waybill::test {

/// Packets of different lengths, so that padding differs, at times a second apart.
inline FileBytes packetBytes(std::size_t number)
{
    return FileBytes(60 + number % 7, static_cast<std::uint8_t>(number));
}

inline FileBytes pcapOf(std::size_t count, std::uint32_t magic = 0xA1B2C3D4, ByteOrder order = ByteOrder::Little,
                        std::size_t extraHeader = 0)
{
    FileBytes stream = pcapHeader(magic, order);
    for (std::size_t i = 0; i < count; ++i) {
        const FileBytes packet = packetBytes(i);
        const auto length = static_cast<std::uint32_t>(packet.size());
        FieldWriter record(order);
        record.u32(static_cast<std::uint32_t>(1'400'000'000 + i)).u32(250).u32(length).u32(length);
        stream = stream + record.zeros(extraHeader).bytes(packet).take();
    }
    return stream;
}

inline FileBytes pcapngOf(std::size_t count, ByteOrder order = ByteOrder::Little)
{
    FileBytes stream = sectionBlock(order) + interfaceBlock({}, 0, 1, order) + interfaceBlock({}, 0, 101, order);
    for (std::size_t i = 0; i < count; ++i) {
        const FileBytes comment = FieldWriter(order).option(1, "u-10").endOfOptions().take();
        stream = stream + packetBlock(1'400'000'000'000'000 + i, packetBytes(i), i % 2 == 0 ? FileBytes() : comment,
                                      static_cast<std::uint32_t>(i % 2), order);
    }
    return stream;
}

/// What a recorder makes of a stream that comes in pieces of `size`, and says of it.
struct Recorded {
    FileBytes bytes;
    StreamFacts facts;
};

inline void keep(StreamRecorder& recorder, Recorded& made)
{
    StreamBlocks& blocks = recorder.blocks();
    made.bytes.insert(made.bytes.end(), blocks.bytes.begin(), blocks.bytes.end());
    blocks.clear();
}

inline Recorded recorded(const FileBytes& stream, std::size_t size = SIZE_MAX)
{
    StreamRecorder recorder({"test", "tcp", {}});
    Recorded made;
    for (std::size_t at = 0; at < stream.size(); at += std::min(size, stream.size() - at)) {
        recorder.take(std::span(stream).subspan(at, std::min(size, stream.size() - at)));
        keep(recorder, made);
    }
    recorder.end();
    keep(recorder, made);
    made.facts = recorder.facts();
    return made;
}

/// The packets of a stream and of what was recorded of it, as CaptureReader reads both.
inline std::vector<FileBytes> packetsOf(const Seen& seen)
{
    std::vector<FileBytes> packets;
    for (const SeenPacket& packet : seen.packets)
        packets.push_back(packet.bytes);
    return packets;
}

} // namespace waybill::test
