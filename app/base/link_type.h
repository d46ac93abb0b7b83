// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace waybill {

/// Link-layer header type of a packet, a LINKTYPE_ value (tcpdump.org/linktypes.html, read 2026-06). Any 16-bit value
/// may occur in a file; those without a name here are counted and named by number.
enum class LinkType : std::uint16_t {
    Null = 0,
    Ethernet = 1,
    Arcnet = 7,
    Ppp = 9,
    PppHdlc = 50,
    PppEther = 51,
    RawBsd = 12, ///< DLT_RAW of some systems, written into files as is
    RawOpenBsd = 14,
    Raw = 101,
    Ieee80211 = 105,
    Loop = 108,
    LinuxSll = 113,
    Ieee80211Prism = 119,
    Ieee80211Radiotap = 127,
    ArcnetLinux = 129,
    Ieee80211Avs = 163,
    PppWithDirection = 204,
    Ipv4 = 228,
    Ipv6 = 229,
    LinuxSll2 = 276,
};

/// Name for people, "Ethernet", "Linux cooked v2", or "link type 147".
[[nodiscard]] std::string linkTypeName(LinkType type);

} // namespace waybill
