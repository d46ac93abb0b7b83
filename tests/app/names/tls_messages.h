// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/protocol_bytes.h"

#include <algorithm>
#include <vector>

namespace waybill::test::wire {

/// TLS handshake message of any type.
[[nodiscard]] inline std::vector<std::uint8_t> tlsHandshake(unsigned type, const std::vector<std::uint8_t>& body)
{
    return Bytes().u8(type).sized(3, body);
}

/// `content` in TLS records of at most `fragment` octets.
[[nodiscard]] inline std::vector<std::uint8_t> tlsRecord(unsigned type, const std::vector<std::uint8_t>& content,
                                                         std::size_t fragment = 16384)
{
    Bytes out;
    for (std::size_t at = 0; at < content.size(); at += fragment) {
        const auto begin = content.begin() + static_cast<std::ptrdiff_t>(at);
        const auto size = static_cast<std::ptrdiff_t>(std::min(fragment, content.size() - at));
        out.u8(type).u16(0x0303).sized(2, {begin, begin + size});
    }
    return out;
}

/// Body of a ServerHello that chose cipher 0xc02f.
[[nodiscard]] inline std::vector<std::uint8_t> serverHelloBody(const std::vector<std::uint8_t>& extensions,
                                                               unsigned version = 0x0303)
{
    return Bytes().u16(version).zeros(32).sized(1, Bytes().zeros(32)).u16(0xc02f).u8(0).sized(2, extensions);
}

/// Body of a Certificate message of TLS ≤ 1.2: `leaf`, then an issuer that is no certificate.
[[nodiscard]] inline std::vector<std::uint8_t> certificateBody(const std::vector<std::uint8_t>& leaf)
{
    return Bytes().sized(3, Bytes().sized(3, leaf).sized(3, Bytes().zeros(1500)));
}

} // namespace waybill::test::wire
