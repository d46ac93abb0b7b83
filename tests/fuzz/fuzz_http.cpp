// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP request streams in pieces, with and without gaps, and the same bytes as one SSDP datagram.
#include "name_fuzz.h"

#include <cstddef>

using namespace waybill;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(data, size);
    const std::uint64_t seed = fuzz::seedOf(bytes);
    (void)fuzz::namesInPieces(bytes, 80, 5, seed, false);
    (void)fuzz::namesInPieces(bytes, 80, 200, seed, false);
    (void)fuzz::namesInPieces(bytes, 80, 40, seed, true);

    fuzz::CheckingSink sink;
    NameReader reader(sink);
    Datagram datagram;
    datagram.bytes = bytes;
    datagram.wireLength = static_cast<std::uint32_t>(size);
    (void)reader.onDatagram(fuzz::flowTo(1900), datagram);
    return 0;
}
