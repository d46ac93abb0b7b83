// SPDX-License-Identifier: GPL-3.0-or-later
// ClientHello bodies of both kinds, and TLS streams in pieces, which must tell what the whole stream tells.
#include "decode/tls_client_hello.h"
#include "name_fuzz.h"

#include <cstddef>

using namespace waybill;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(data, size);
    ClientHello hello;
    (void)decodeClientHello(bytes, size, hello);
    (void)decodeClientHello(bytes, size + 1000, hello, ClientHelloKind::Dtls);
    if (hello.serverNameEnd > size || hello.isComplete)
        __builtin_trap(); // 1,000 octets are missing
    (void)decodeSslV2ClientHello(bytes, size, hello);

    const std::uint64_t seed = fuzz::seedOf(bytes);
    const std::vector<std::string> inPieces = fuzz::namesInPieces(bytes, 443, 7, seed, false);
    if (inPieces != fuzz::namesInPieces(bytes, 443, 300, seed, false) &&
        (size == 0 || bytes[0] < 'A' || bytes[0] > 'Z'))
        __builtin_trap(); // segmentation must not matter, except where HTTP waits for the start of a segment
    (void)fuzz::namesInPieces(bytes, 443, 40, seed, true);
    return 0;
}
