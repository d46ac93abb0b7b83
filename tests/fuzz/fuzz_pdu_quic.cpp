// SPDX-License-Identifier: GPL-3.0-or-later
// What TShark tells of QUIC: one line, and a whole output beside packets. Bytes of a line are no more than its digits
// give; what is handed on must be of the packet that it is handed on with, or of an earlier one of its stream.
#include "decrypt/quic_fields.h"
#include "decrypt/quic_lane.h"
#include "pdu_fuzz.h"

#include <cstddef>
#include <cstdint>

using namespace waybill;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span input(data, size);
    if (const auto packet = readQuicFields({reinterpret_cast<const char*>(data), size})) {
        std::size_t bytes = 0;
        for (const QuicStreamFrame& frame : packet->frames)
            bytes += frame.bytes.size();
        fuzz::require(bytes <= size / 2 && (packet->isReadable || packet->frames.empty()));
    }
    DecryptionTally tally{.mostBytes = size / 2};
    QuicLane lane(std::make_unique<MemorySource>(input, size % 97 + 1), tally);
    fuzz::play(lane, tally);
    return 0;
}
