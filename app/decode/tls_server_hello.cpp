// SPDX-License-Identifier: GPL-3.0-or-later
// TLS ServerHello: RFC 8446 §4.1.3 (RFC 5246 §7.4.1.3, RFC 6347 §4.2.1), supported_versions §4.2.1, pre_shared_key
// §4.2.11, ALPN RFC 7301 §3.1. Drafts of TLS 1.3 before 22 had neither session id nor compression.
//
//   version 2 | random 32 | session id <1> | cipher suite 2 | compression 1 | extensions <2>, absent in old servers
//   extension: type 2 | data <2>                                  (<n>: vector with a length of n octets before it)
#include "decode/tls_server_hello.h"

#include "base/byte_reader.h"

#include <algorithm>

namespace waybill {

namespace {

enum ExtensionType : std::uint16_t { // IANA "TLS ExtensionType Values", read 2026-06
    Alpn = 16,
    PreSharedKey = 41,
    SupportedVersions = 43,
};

/// RFC 8446 §4.1.3: SHA-256 of "HelloRetryRequest".
constexpr std::array<std::uint8_t, 32> RetryRandom{0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c,
                                                   0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb,
                                                   0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c};

/// Versions 0x7f00 to 0x7f15 are drafts 0 to 21 of TLS 1.3 (draft-ietf-tls-tls13-22 §C.4 brought the common form).
bool isEarlyDraft(std::uint16_t version)
{
    return version >= 0x7f00 && version <= 0x7f15;
}

DecodeStatus statusOf(const ByteReader& in)
{
    if (!in.failed())
        return DecodeStatus::Ok;
    return in.wasCutBySnaplen() ? DecodeStatus::Truncated : DecodeStatus::Malformed;
}

void readExtension(std::uint16_t type, std::span<const std::uint8_t> content, ServerHello& hello)
{
    ByteReader in(content);
    switch (type) {
    case Alpn: {
        ByteReader list(in.take(in.u16be()));
        const std::span<const std::uint8_t> name = list.take(list.u8());
        hello.alpn.assign(name.begin(), name.end());
        break;
    }
    case PreSharedKey: hello.hasSelectedPsk = true; break;
    case SupportedVersions: hello.selectedVersion = in.u16be(); break;
    default: break;
    }
}

void readExtensions(ByteReader& in, ServerHello& hello)
{
    while (in.remaining() > 0) {
        const std::uint16_t type = in.u16be();
        const std::span<const std::uint8_t> content = in.take(in.u16be());
        if (in.failed())
            return;
        hello.extensions.push_back(type);
        readExtension(type, content, hello);
    }
}

void readFixedPart(ByteReader& in, ServerHello& hello)
{
    hello.legacyVersion = in.u16be();
    const std::span<const std::uint8_t> random = in.take(hello.random.size());
    std::copy(random.begin(), random.end(), hello.random.begin());
    const bool isDraft = isEarlyDraft(hello.legacyVersion);
    if (!isDraft) {
        const std::span<const std::uint8_t> sessionId = in.take(in.u8());
        hello.sessionId.assign(sessionId.begin(), sessionId.end());
    }
    hello.cipherSuite = in.u16be();
    if (!isDraft)
        in.skip(1);
}

} // namespace

DecodeStatus decodeServerHello(std::span<const std::uint8_t> body, std::size_t wireLength, ServerHello& hello)
{
    hello = {};
    ByteReader in(body, wireLength);
    readFixedPart(in, hello);
    if (in.failed())
        return statusOf(in);
    hello.isHelloRetryRequest = hello.random == RetryRandom;
    if (in.remaining() == 0 && body.size() >= wireLength) { // without extensions, RFC 5246 §7.4.1.3
        hello.isComplete = true;
        return DecodeStatus::Ok;
    }
    const std::size_t claimed = in.u16be();
    if (in.failed())
        return statusOf(in);
    const std::size_t start = body.size() - in.remaining();
    const std::size_t captured = std::min(claimed, in.remaining());
    const std::size_t onWire = std::max(wireLength, body.size()) - start;
    ByteReader extensions(in.rest().first(captured), std::min(claimed, onWire));
    readExtensions(extensions, hello);
    if (claimed != onWire || (extensions.failed() && !extensions.wasCutBySnaplen()))
        return DecodeStatus::Malformed;
    hello.isComplete = captured == claimed;
    return hello.isComplete ? DecodeStatus::Ok : DecodeStatus::Truncated;
}

} // namespace waybill
