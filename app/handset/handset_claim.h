// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/flow_fact.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// What a claim is about.
enum class DeviceTrait : std::uint8_t { Model, Build, System, Locale, Network, Name, Digest };
/// "model", "build", "system", "locale", "access network", "own name", "digest".
[[nodiscard]] std::string_view deviceTraitText(DeviceTrait trait) noexcept;

/// Who says it, most trusted first: a channel of the maker is written by the firmware, a User-Agent by any app.
enum class ClaimSource : std::uint8_t {
    CapturingApp, ///< the file's own header, by a program that ran on or beside the device: asserted, not observed
    VendorChannel,
    UserAgent,
    Dhcp,
    LocalNetwork, ///< mDNS, LLMNR, NetBIOS, SSDP
};
/// "capture file", "vendor channel", "User-Agent", "DHCP", "local network".
[[nodiscard]] std::string_view claimSourceText(ClaimSource source) noexcept;

/// One piece of evidence for what a device is. The device's own word: it may be wrong, or another app's.
struct HandsetClaim {
    DeviceTrait what = DeviceTrait::Model;
    std::string value; ///< "Redmi Note 9 Pro"
    ClaimSource source = ClaimSource::UserAgent;
    std::string text;        ///< as sent, whole: the User-Agent, the vendor class, …; octets may be unprintable
    std::uint64_t frame = 0; ///< packet that shows it first; 0 for the capture file's header
};

/// Something that a device said of itself, with the first packet that shows it.
struct DeviceStatement {
    FactKind kind = FactKind::UserAgent;
    std::string text;
    std::uint64_t frame = 0;
    bool isLocal = false; ///< said to neighbours (mDNS, LLMNR, NetBIOS, SSDP), not to a server
};

/// The claims in one statement; none when it says nothing of the device that is known for certain.
[[nodiscard]] std::vector<HandsetClaim> claimsIn(const DeviceStatement& statement);

/// True when both may be the same model, build or system: equal but for case, spaces and marks, or one names the other
/// and more ("iPhone" and "iPhone10,6"; "SM-G960F" and "SAMSUNG SM-G960F").
[[nodiscard]] bool mayBeSame(std::string_view a, std::string_view b);

} // namespace waybill
