// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/packet_summary.h"
#include "flow/flow_record.h"
#include "handset/handset_guess.h"
#include "names/name_evidence.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waybill {

/// Collects what is known of each address of each run, from flows rather than packets: a packet costs nothing here.
class HostCollector {
public:
    /// Candidates handed on at most; more than these never are the device under study.
    static constexpr std::size_t MostCandidates = 64;
    /// Different texts kept of one kind and host: a phone's apps send a dozen User-Agents; more are of many devices.
    static constexpr std::size_t MostOfKind = 16;
    static constexpr std::size_t LongestText = 512; ///< the rest of longer ones names no device

    /// A flow began with this packet.
    void flowBegan(FlowId flow, const FlowIdentity& identity, const PacketSummary& first);
    /// The flow's counters are now these.
    void flowChanged(FlowId flow, const FlowIdentity& identity, const FlowCounters& counters);
    void dnsQuery(RunId run, const IpAddress& client);
    void dnsAnswer(RunId run, const IpAddress& server);
    /// What a host says of itself in the flow `identity`. `mac` stands in for a speaker without an address yet (DHCP).
    void fact(const FlowIdentity& identity, MacAddress mac, const FlowFact& fact);
    /// The busiest hosts, each with the traits of its MAC.
    [[nodiscard]] std::vector<HostFacts> candidates() const;

private:
    struct Key {
        std::uint32_t run;
        IpAddress address;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept
        {
            return std::hash<IpAddress>()(key.address) ^ key.run * 0x9e3779b97f4a7c15ULL;
        }
    };
    struct Counted {
        std::uint64_t packetsOut = 0, packetsIn = 0, bytesOut = 0, bytesIn = 0;
    };
    struct MacTraits {
        bool isDhcpClient = false;
        std::vector<DeviceStatement> statements;
    };

    static void note(std::vector<DeviceStatement>& statements, const FlowFact& fact, bool isLocal);
    HostFacts& host(RunId run, const IpAddress& address);
    MacTraits& ofMac(RunId run, MacAddress mac);

    std::vector<HostFacts> m_hosts;
    std::unordered_map<Key, std::uint32_t, KeyHash> m_index;
    std::unordered_map<std::uint64_t, MacTraits> m_macs; ///< by run and MAC
    std::vector<Counted> m_counted;                      ///< by flow: what its hosts were credited with
};

} // namespace waybill
