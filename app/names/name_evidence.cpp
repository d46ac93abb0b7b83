// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/name_evidence.h"

#include "base/wording.h"

#include <array>
#include <cstddef>

namespace waybill {

namespace {

struct SourceWords {
    std::string_view key;
    std::string_view text;
};

constexpr std::array<SourceWords, 10> Words{{
    {"authority", phrase("decrypted request authority")},
    {"http-host", phrase("HTTP Host")},
    {"tls-sni", phrase("TLS server name (SNI)")},
    {"quic-sni", phrase("QUIC server name (SNI)")},
    {"push", phrase("vendor push channel")},
    {"dns-answer", phrase("DNS answer")},
    {"certificate", phrase("certificate")},
    {"recorded", phrase("recorded by the capturing system")},
    {"linked", phrase("taken over from a linked flow")},
    {"dns-query", phrase("DNS query")},
}};
static_assert(Words.size() == static_cast<std::size_t>(NameSource::DnsQuery) + 1);

} // namespace

std::string_view nameSourceKey(NameSource source) noexcept
{
    return Words[static_cast<std::size_t>(source)].key;
}

std::string_view nameSourceText(NameSource source) noexcept
{
    return Words[static_cast<std::size_t>(source)].text;
}

} // namespace waybill
