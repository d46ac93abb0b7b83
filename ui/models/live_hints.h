// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "live/packet_feed.h"

#include <QString>
#include <vector>

namespace waybill {

/// Something that a running capture shows, or lacks, which says that it is not the phone’s traffic that is captured.
struct LiveHint {
    enum class Kind : std::uint8_t {
        NothingCaptured,  ///< not one packet
        EncryptedFrames,  ///< from the air, and unreadable
        UnknownLink,      ///< a link type that is not decoded
        WrongClock,       ///< of what captures
        OnlyBroadcast,    ///< nothing but what is sent to all
        OnlyThisComputer, ///< no device but this computer speaks to the internet
        BehindNat,        ///< captured where all devices have one address
        NoNamesNoTraffic, ///< an address was given by DHCP, and nothing came after it
        OnlyNames,        ///< names are asked for, and nothing is sent there
        OnlyLocal,        ///< nothing leaves the local network
        OnlyTunnel,       ///< what looks like one VPN carries nearly all of it
        NoIpv6,           ///< none so far
    };
    Kind kind;
    QString seen;   ///< a sentence: what is seen
    QString advice; ///< what to try
    friend bool operator==(const LiveHint&, const LiveHint&) = default;
};

/// What is known besides the packets.
struct LiveSurroundings {
    std::vector<IpAddress> own;            ///< addresses of this computer; empty: not known
    Timestamp now = Timestamp::earliest(); ///< on its clock; earliest(): not known
    double seconds = 0;                    ///< since the capture began
};
/// Of this computer, now. Asks the system for its addresses: not more often than once a second.
[[nodiscard]] LiveSurroundings surroundings(double seconds);

/// Why there may be no handset traffic yet, the most telling first; empty when there is some, or when it is too early
/// to say. A pure function. `analysis` may be null: nothing was read yet. Looks at the first flows only, so that its
/// cost does not grow with the capture.
[[nodiscard]] std::vector<LiveHint> liveHints(const Analysis* analysis, const CaptureStatus& status,
                                              const LiveSurroundings& around);

} // namespace waybill
