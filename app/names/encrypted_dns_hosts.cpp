// SPDX-License-Identifier: GPL-3.0-or-later
// Sources, read 2026-11:
//   [C] Chromium net/dns/public/doh_provider_entry.cc (DoH templates and DoT host names)
//   [A] AdGuard's published list of known DNS providers
//   [O] the operator's set-up instructions as public configurations quote them
// Hosts that serve web pages besides to many visitors are left out, with one exception each where the operator gives no
// other name (one.one.one.one, odvr.nic.cz).
#include "names/encrypted_dns_hosts.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace waybill {

namespace {

// Sorted, so that it can be searched by halves.
constexpr std::string_view Hosts[] = {
    "1dot1dot1dot1.cloudflare-dns.com",      // [C]
    "8888.google",                           // [C]
    "adult-filter-dns.cleanbrowsing.org",    // [C]
    "base.dns.mullvad.net",                  // [A]
    "chrome.cloudflare-dns.com",             // [C]
    "chromium.dns.nextdns.io",               // [C]
    "cloudflare-dns.com",                    // [O]
    "common.dot.dns.yandex.net",             // [O]
    "dns.360.cn",                            // [A]
    "dns.adguard-dns.com",                   // [A]
    "dns.adguard.com",                       // [O], until 2022
    "dns.alidns.com",                        // [A]
    "dns.google",                            // [C]
    "dns.google.com",                        // [C]
    "dns.levonet.sk",                        // [C]
    "dns.mullvad.net",                       // [A]
    "dns.nextdns.io",                        // [A]
    "dns.pub",                               // [O]
    "dns.quad9.net",                         // [C]
    "dns.sb",                                // [C]
    "dns.umbrella.com",                      // [O]
    "dns10.quad9.net",                       // [C]
    "dns11.quad9.net",                       // [C]
    "dns64.dns.google",                      // [C]
    "dns9.quad9.net",                        // [C]
    "doh-01.spectrum.com",                   // [C]
    "doh-02.spectrum.com",                   // [C]
    "doh.360.cn",                            // [A]
    "doh.cleanbrowsing.org",                 // [C]
    "doh.cox.net",                           // [C]
    "doh.dns.apple.com",                     // [O]
    "doh.dns.sb",                            // [C]
    "doh.familyshield.opendns.com",          // [C]
    "doh.mullvad.net",                       // [O], until 2022
    "doh.opendns.com",                       // [C]
    "doh.pub",                               // [A]
    "doh.quickline.ch",                      // [C]
    "doh.umbrella.com",                      // [O]
    "doh.xfinity.com",                       // [C]
    "dot.360.cn",                            // [A]
    "dot.cox.net",                           // [C]
    "dot.pub",                               // [A]
    "dot.quickline.ch",                      // [C]
    "dot.xfinity.com",                       // [C]
    "family-filter-dns.cleanbrowsing.org",   // [C]
    "family.adguard-dns.com",                // [A]
    "family.cloudflare-dns.com",             // [C]
    "firefox.dns.nextdns.io",                // [O]
    "mozilla.cloudflare-dns.com",            // [O]
    "odvr.nic.cz",                           // [C]
    "one.one.one.one",                       // [C]
    "protective.joindns4.eu",                // [C]
    "public.dns.iij.jp",                     // [C]
    "security-filter-dns.cleanbrowsing.org", // [C]
    "security.cloudflare-dns.com",           // [C]
    "unfiltered.adguard-dns.com",            // [A]
};

// Where every customer has a name of his own: "abc123.dns.nextdns.io", "phone-abc123.d.adguard-dns.com".
constexpr std::string_view Suffixes[] = {
    ".cloudflare-gateway.com", // [O]
    ".d.adguard-dns.com",      // [A]
    ".dns.controld.com",       // [O]
    ".dns.nextdns.io",         // [O]
};

} // namespace

bool isEncryptedDnsHost(std::string_view host) noexcept
{
    static_assert(std::is_sorted(std::begin(Hosts), std::end(Hosts)));
    return std::binary_search(std::begin(Hosts), std::end(Hosts), host) ||
           std::any_of(std::begin(Suffixes), std::end(Suffixes),
                       [host](std::string_view suffix) { return host.ends_with(suffix); });
}

} // namespace waybill
