// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before TLS or a proxied connection: the input as either side's stream on an odd port, whole, in pieces
// and with gaps.
#include "name_fuzz.h"
#include "names/preface_reader.h"

#include <cstddef>

using namespace waybill;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(data, size);
    const std::uint64_t seed = fuzz::seedOf(bytes);
    (void)fuzz::namesInPieces(bytes, 9999, size + 1, seed, false);
    (void)fuzz::namesInPieces(bytes, 25, 60, seed, false);
    (void)fuzz::namesInPieces(bytes, 9999, 100, seed, true);

    // A reader may ask to go on with what it was given, never with anything else.
    fuzz::CheckingSink sink;
    const Reading reading;
    StreamChunk chunk;
    chunk.bytes = bytes;
    if (const auto reader = prefaceReaderFor(sink, reading, bytes)) {
        const ReadOutcome outcome = reader->onChunk(reading, chunk);
        const bool isInside = outcome.rest.empty() ||
                              (outcome.rest.data() >= data && outcome.rest.data() + outcome.rest.size() == data + size);
        if (!isInside || reader->heldBytes() > 16384)
            __builtin_trap();
    }
    return 0;
}
