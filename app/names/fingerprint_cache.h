// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

namespace waybill {

struct ClientHello;

/// Both fingerprints of a client: see tls_fingerprint.h.
struct TlsFingerprints {
    std::string ja3;
    std::string ja4;
};

/// Fingerprints already worked out: an app sends the same lists with each connection, and three digests cost more than
/// the rest of reading a ClientHello.
class FingerprintCache {
public:
    /// ja3Of() and ja4Of() of `hello`; valid until the next call.
    [[nodiscard]] const TlsFingerprints& of(const ClientHello& hello, char transport);

private:
    // A phone has some dozens of clients; those that shuffle their extensions fill this now and then, and it starts
    // anew: at most 2 MiB.
    static constexpr std::size_t MostKept = 4096;

    std::unordered_map<std::string, TlsFingerprints> m_known; ///< by all that either fingerprint is made of
    std::string m_key;
};

} // namespace waybill
