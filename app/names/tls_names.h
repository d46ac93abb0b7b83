// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace waybill {

/// "TLS 1.3", "DTLS 1.2", "SSL 3.0"; empty for 0; "0x…" for a version that is not assigned.
[[nodiscard]] std::string tlsVersionText(std::uint16_t version);
/// "TLS_AES_128_GCM_SHA256"; "0x…" for one that the table does not hold (IANA "TLS Cipher Suites", read 2026-06: those
/// that clients of the last fifteen years offer); empty for 0.
[[nodiscard]] std::string cipherSuiteName(std::uint16_t suite);

} // namespace waybill
