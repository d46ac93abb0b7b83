// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace waybill {

struct ClientHello;

/// JA3 of a TLS client (salesforce/ja3, README): MD5 in lower-case hexadecimal over version, ciphers, extensions,
/// groups and point formats in decimal, GREASE (RFC 8701) left out. Empty when the hello was not read to its end or has
/// no such lists (SSLv2 framing), because a fingerprint of a part would be another client's.
[[nodiscard]] std::string ja3Of(const ClientHello& hello);

/// The text that ja3Of() digests: "769,47-53-5-10,0-10-11,23-24-25,0".
[[nodiscard]] std::string ja3TextOf(const ClientHello& hello);

/// JA4 of a TLS client (FoxIO, technical_details/JA4.md of 2026-01; BSD-3 licence): "t13d1516h2_8daaf6152771_…".
/// `transport` is 't' for TLS over TCP, 'q' for QUIC, 'd' for DTLS. Empty as for ja3Of().
[[nodiscard]] std::string ja4Of(const ClientHello& hello, char transport);

} // namespace waybill
