// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/flow_fact.h"

#include "base/wording.h"

#include <array>
#include <utility>

namespace waybill {

namespace {

// By FactKind: key, text.
constexpr std::array<std::pair<std::string_view, std::string_view>, FactKinds> Words{{
    {"user-agent", phrase("User-Agent")},
    {"dhcp-hostname", phrase("DHCP host name")},
    {"dhcp-vendor-class", phrase("DHCP vendor class")},
    {"dhcp-parameters", phrase("DHCP parameter list")},
    {"device-model", phrase("model it states")},
    {"device-build", phrase("build it states")},
    {"device-system", phrase("system it states")},
    {"device-digest", phrase("digest of an identifier")},
    {"device-locale", phrase("locale it states")},
    {"device-network", phrase("network it states")},
    {"device-local-name", phrase("name on the local network")},
    {"device-service", phrase("service on the local network")},
    {"channel", phrase("vendor channel")},
    {"channel-version", phrase("version stated in the channel")},
    {"channel-server", phrase("server named in the channel")},
    {"channel-field", phrase("field in the clear")},
    {"http-request", phrase("HTTP request")},
    {"protocol", phrase("protocol")},
    {"certificate-subject", phrase("certificate subject")},
    {"certificate-issuer", phrase("certificate issuer")},
    {"first-bytes", phrase("printable text in the first bytes")},
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
