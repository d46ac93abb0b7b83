// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/flow_fact.h"

#include <array>
#include <utility>

namespace waybill {

namespace {

// By FactKind: key, text.
constexpr std::array<std::pair<std::string_view, std::string_view>, FactKinds> Words{{
    {"user-agent", "User-Agent"},
    {"dhcp-hostname", "DHCP host name"},
    {"dhcp-vendor-class", "DHCP vendor class"},
    {"dhcp-parameters", "DHCP parameter list"},
    {"device-model", "model it states"},
    {"device-build", "build it states"},
    {"device-system", "system it states"},
    {"device-digest", "digest of an identifier"},
    {"device-locale", "locale it states"},
    {"device-network", "network it states"},
    {"device-local-name", "name on the local network"},
    {"device-service", "service on the local network"},
    {"channel", "vendor channel"},
    {"channel-version", "version stated in the channel"},
    {"channel-server", "server named in the channel"},
    {"channel-field", "field in the clear"},
    {"http-request", "HTTP request"},
    {"protocol", "protocol"},
    {"certificate-subject", "certificate subject"},
    {"certificate-issuer", "certificate issuer"},
    {"first-bytes", "printable text in the first bytes"},
}};

} // namespace

std::string_view factKindKey(FactKind kind) noexcept
{
    return Words[static_cast<std::size_t>(kind)].first;
}

std::string_view factKindText(FactKind kind) noexcept
{
    return Words[static_cast<std::size_t>(kind)].second;
}

} // namespace waybill
