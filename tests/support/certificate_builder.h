// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bytes.h"

#include <string>
#include <vector>

namespace waybill::test {

/// What a built certificate says. Its key and signature are noise: it parses, and proves nothing.
struct CertificateFields {
    std::string commonName;
    std::vector<std::string> alternativeNames = {}; ///< dNSName entries
    std::string issuer = "Waybill test CA (not a real authority)";
    std::string notBefore = "140101000000Z"; ///< UTCTime
    std::string notAfter = "160101000000Z";
    std::uint64_t seed = 1;
};

/// DER of an X.509 v3 certificate (RFC 5280 §4.1): RSA 2048, SHA-256 with RSA, subject alternative names.
[[nodiscard]] Bytes certificateDer(const CertificateFields& fields);

} // namespace waybill::test
