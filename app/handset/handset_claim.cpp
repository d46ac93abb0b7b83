// SPDX-License-Identifier: GPL-3.0-or-later
#include "handset/handset_claim.h"

#include "handset/user_agent.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace waybill {

namespace {

constexpr std::array<std::string_view, 7> TraitTexts{"model",          "build",    "system", "locale",
                                                     "access network", "own name", "digest"};
constexpr std::array<std::string_view, 5> SourceTexts{"capture file", "vendor channel", "User-Agent", "DHCP",
                                                      "local network"};

/// What a DHCP vendor class says for certain. Android: AOSP DhcpPacket.getVendorId, "android-dhcp-" and the release;
/// Windows: Microsoft's DHCP vendor class identifiers ([MS-DHCPE] §2.2.3). dhcpcd runs on too many systems.
std::string systemOfVendorClass(std::string_view vendorClass)
{
    constexpr std::string_view Android = "android-dhcp-";
    if (vendorClass.starts_with(Android))
        return "Android " + std::string(vendorClass.substr(Android.size()));
    return vendorClass.starts_with("MSFT 5.0") ? "Windows" : std::string();
}

void addUserAgent(const DeviceStatement& statement, std::vector<HandsetClaim>& claims)
{
    const UserAgentTraits traits = readUserAgent(statement.text);
    const auto add = [&](DeviceTrait what, const std::string& value) {
        if (!value.empty())
            claims.push_back({what, value, ClaimSource::UserAgent, statement.text, statement.frame});
    };
    add(DeviceTrait::Model, traits.model);
    add(DeviceTrait::Build, traits.build);
    add(DeviceTrait::System, traits.system);
    add(DeviceTrait::Locale, traits.locale);
    add(DeviceTrait::Network, traits.network);
}

/// Letters and digits alone, in lower case.
std::string essence(std::string_view text)
{
    std::string kept;
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            kept += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return kept;
}

} // namespace

std::string_view deviceTraitText(DeviceTrait trait) noexcept
{
    return TraitTexts[static_cast<std::size_t>(trait)];
}

std::string_view claimSourceText(ClaimSource source) noexcept
{
    return SourceTexts[static_cast<std::size_t>(source)];
}

std::vector<HandsetClaim> claimsIn(const DeviceStatement& statement)
{
    std::vector<HandsetClaim> claims;
    const ClaimSource own = statement.isLocal ? ClaimSource::LocalNetwork : ClaimSource::VendorChannel;
    const auto add = [&](DeviceTrait what, std::string value, ClaimSource source) {
        if (!value.empty())
            claims.push_back({what, std::move(value), source, statement.text, statement.frame});
    };
    switch (statement.kind) {
    case FactKind::UserAgent: addUserAgent(statement, claims); break;
    case FactKind::DhcpHostname: add(DeviceTrait::Name, statement.text, ClaimSource::Dhcp); break;
    case FactKind::DhcpVendorClass:
        add(DeviceTrait::System, systemOfVendorClass(statement.text), ClaimSource::Dhcp);
        break;
    case FactKind::DeviceModel: add(DeviceTrait::Model, statement.text, own); break;
    case FactKind::DeviceBuild: add(DeviceTrait::Build, statement.text, own); break;
    case FactKind::DeviceSystem: add(DeviceTrait::System, statement.text, own); break;
    case FactKind::DeviceLocale: add(DeviceTrait::Locale, statement.text, own); break;
    case FactKind::DeviceNetwork: add(DeviceTrait::Network, statement.text, own); break;
    case FactKind::DeviceDigest: add(DeviceTrait::Digest, statement.text, own); break;
    case FactKind::DeviceLocalName: add(DeviceTrait::Name, statement.text, own); break;
    default: break;
    }
    return claims;
}

bool mayBeSame(std::string_view a, std::string_view b)
{
    const std::string left = essence(a), right = essence(b);
    return left.find(right) != std::string::npos || right.find(left) != std::string::npos;
}

} // namespace waybill
