// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/mac_address.h"
#include "base/strong_id.h"
#include "base/timestamp.h"
#include "handset/capture_device.h"
#include "handset/handset_claim.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// What was seen of one address in one run, collected while packets are added.
struct HostFacts {
    RunId run;
    IpAddress address;
    MacAddress mac; ///< with which it sent; none when the link has none
    std::uint64_t packetsSent = 0, packetsReceived = 0;
    std::uint64_t wireBytesSent = 0, wireBytesReceived = 0;
    std::uint64_t flowsOriginated = 0, flowsAnswered = 0;
    std::uint64_t publicPeerFlows = 0; ///< flows it originated to public addresses
    std::uint64_t dnsQueriesSent = 0, dnsAnswersSent = 0;
    std::uint8_t ttlSent = 0; ///< largest TTL or hop limit it sent with
    bool isDhcpClient = false, isDhcpServer = false;
    bool isPcapdroid = false;                     ///< packets carry PCAPdroid trailers and this is the phone's side
    std::vector<DeviceStatement> statements = {}; ///< what it said of itself; distinct, bounded, in capture order
};

/// One reason for a guess, in a sentence part: "asked for its address by DHCP as “android-4ab1”".
struct HandsetReason {
    std::string text;
    std::uint64_t frame = 0; ///< packet that shows it; 0 when it rests on many
};

/// One device that may be the one under study.
struct Handset {
    RunId run;
    std::vector<IpAddress> addresses; ///< IPv4 and IPv6 together, the busiest first
    std::vector<MacAddress> macs;
    std::string model = {};   ///< "HM 1SW"; empty when nothing names it
    std::string build = {};   ///< "MIUI JHCMIBH41.0"
    std::string system = {};  ///< "Android 4.3", "iOS 12.1"
    std::string locale = {};  ///< "de_DE"
    std::string network = {}; ///< "WIFI", "LTE", or the operator's name
    std::string name = {};    ///< that it gives itself: "Lucas-iPhone"
    /// Everything that says so, the most trusted first; they may contradict each other and the fields above, which
    /// follow the most trusted.
    std::vector<HandsetClaim> claims = {};
    std::vector<HandsetReason> reasons = {};
    std::uint64_t wireBytes = 0; ///< sent and received
    double share = 0;            ///< of all wire bytes of the run, 0–1
    bool isPhone = false;        ///< evidence names a phone (not merely "some client")
    bool isLikelyOther = false;  ///< evidence names something else (a laptop, a router)
    bool isInseparable = false;  ///< several devices behind this one address (NAT): User-Agents or TTLs differ
};

/// Tells devices of each run apart and orders them, the likeliest handset first within its run. A run with IP traffic
/// yields at least one. `totalWireBytes` is indexed by run; `devices` are what the captures say they are of.
[[nodiscard]] std::vector<Handset> guessHandsets(const std::vector<HostFacts>& hosts,
                                                 const std::vector<std::uint64_t>& totalWireBytes,
                                                 const std::vector<CaptureDevice>& devices = {});

} // namespace waybill
