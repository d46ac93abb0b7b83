// SPDX-License-Identifier: GPL-3.0-or-later
// DNS messages as a datagram in both directions and, with length prefixes, as a TCP stream in pieces.
#include "decode/dns_message.h"
#include "name_fuzz.h"

#include <cstddef>

using namespace waybill;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(data, size);
    DnsMessage message;
    (void)decodeDnsMessage(bytes, size + 1, message);

    fuzz::CheckingSink sink;
    NameReader reader(sink);
    for (const std::uint16_t port : {std::uint16_t{53}, std::uint16_t{5353}, std::uint16_t{67}}) {
        FlowContext flow = fuzz::flowTo(port);
        flow.flow.value = port;
        Datagram datagram;
        datagram.bytes = bytes;
        datagram.wireLength = static_cast<std::uint32_t>(size);
        (void)reader.onDatagram(flow, datagram);
        datagram.direction = Direction::FromResponder;
        (void)reader.onDatagram(flow, datagram);
    }
    const std::uint64_t seed = fuzz::seedOf(bytes);
    if (fuzz::namesInPieces(bytes, 53, 5, seed, false) != fuzz::namesInPieces(bytes, 53, 100, seed, false))
        __builtin_trap(); // segmentation must not matter
    (void)fuzz::namesInPieces(bytes, 53, 40, seed, true);
    return 0;
}
