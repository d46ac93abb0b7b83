// SPDX-License-Identifier: GPL-3.0-or-later
// Hello bodies of both sides, TLS streams of either side in pieces, which must tell what the whole stream tells, and
// DTLS datagrams.
#include "decode/tls_client_hello.h"
#include "decode/tls_server_hello.h"
#include "name_fuzz.h"

#include <cstddef>

using namespace waybill;

namespace {

/// The bytes as datagrams, each with its length in front in two octets; the last bit of the first is the direction.
void readDatagrams(std::span<const std::uint8_t> bytes)
{
    fuzz::CheckingSink sink;
    NameReader reader(sink);
    const FlowContext flow = fuzz::flowTo(4433);
    while (bytes.size() > 2) {
        const std::size_t size = std::min<std::size_t>(std::size_t{bytes[0]} >> 1 << 8 | bytes[1], bytes.size() - 2);
        Datagram datagram;
        datagram.direction = (bytes[0] & 1) != 0 ? Direction::FromResponder : Direction::FromOriginator;
        datagram.bytes = bytes.subspan(2, size);
        datagram.wireLength = static_cast<std::uint32_t>(size + (bytes[1] & 1));
        (void)reader.onDatagram(flow, datagram);
        bytes = bytes.subspan(2 + size);
    }
    reader.onFlowEnd(flow.flow);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(data, size);
    ClientHello hello;
    (void)decodeClientHello(bytes, size, hello);
    (void)decodeClientHello(bytes, size + 1000, hello, ClientHelloKind::Dtls);
    if (hello.serverNameEnd > size || hello.isComplete)
        __builtin_trap(); // 1,000 octets are missing
    (void)decodeSslV2ClientHello(bytes, size, hello);
    ServerHello answer;
    (void)decodeServerHello(bytes, size, answer);
    (void)decodeServerHello(bytes, size + 1000, answer);
    if (answer.isComplete)
        __builtin_trap();
    readDatagrams(bytes);

    const std::uint64_t seed = fuzz::seedOf(bytes);
    const std::vector<std::string> inPieces = fuzz::namesInPieces(bytes, 443, 7, seed, false);
    if (inPieces != fuzz::namesInPieces(bytes, 443, 300, seed, false) && size > 0 &&
        (bytes[0] == 0x16 || bytes[0] == 0x80))
        __builtin_trap(); // segmentation must not matter to TLS; other protocols begin with a whole segment
    (void)fuzz::namesInPieces(bytes, 443, 40, seed, true);
    return 0;
}
