// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/ech_names.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

// public_name of ECH configurations that were published in DNS HTTPS records, read 2026-06.
constexpr std::array<std::string_view, 5> PublicNames{
    "cloudflare-ech.com",  // Cloudflare, all zones: "Announcing Encrypted Client Hello", its blog, 2023-09-29
    "cloudflare-esni.com", // Cloudflare's test zone crypto.cloudflare.com until 2023
    "cover.defo.ie",       // DEfO project of OpenSSL's ECH, https://defo.ie/
    "ng-pub.test.defo.ie", // the same, its test pages
    "public.tls-ech.dev",  // BoringSSL's test site, https://tls-ech.dev/
};

} // namespace

bool isEchPublicName(std::string_view host) noexcept
{
    return std::find(PublicNames.begin(), PublicNames.end(), host) != PublicNames.end();
}

} // namespace waybill
