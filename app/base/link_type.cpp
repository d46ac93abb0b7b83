// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/link_type.h"

#include <fmt/format.h>

namespace waybill {

std::string linkTypeName(LinkType type)
{
    switch (type) {
    case LinkType::Null: return "BSD loopback";
    case LinkType::Ethernet: return "Ethernet";
    case LinkType::Arcnet:
    case LinkType::ArcnetLinux: return "ARCNET";
    case LinkType::Ppp:
    case LinkType::PppHdlc:
    case LinkType::PppWithDirection: return "PPP";
    case LinkType::PppEther: return "PPP over Ethernet";
    case LinkType::RawBsd:
    case LinkType::RawOpenBsd:
    case LinkType::Raw: return "raw IP";
    case LinkType::Ieee80211: return "802.11";
    case LinkType::Loop: return "OpenBSD loopback";
    case LinkType::LinuxSll: return "Linux cooked v1";
    case LinkType::Ieee80211Prism: return "802.11 with Prism header";
    case LinkType::Ieee80211Radiotap: return "802.11 with radiotap";
    case LinkType::Ieee80211Avs: return "802.11 with AVS header";
    case LinkType::Ipv4: return "raw IPv4";
    case LinkType::Ipv6: return "raw IPv6";
    case LinkType::LinuxSll2: return "Linux cooked v2";
    }
    return fmt::format("link type {}", static_cast<unsigned>(type));
}

} // namespace waybill
