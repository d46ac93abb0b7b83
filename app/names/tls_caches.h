// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/certificate.h"
#include "names/fingerprint_cache.h"

namespace waybill {

/// What TLS readers of one capture keep from connection to connection, so that what clients and servers repeat is
/// worked out once.
struct TlsCaches {
    CertificateCache certificates;
    FingerprintCache fingerprints;
};

} // namespace waybill
