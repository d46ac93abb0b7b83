// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/traffic.h"

#include <algorithm>

namespace waybill {

TrafficTotals& TrafficTotals::operator+=(const TrafficTotals& other)
{
    contentUp += other.contentUp;
    setupUp += other.setupUp;
    housekeepingUp += other.housekeepingUp;
    payloadUp += other.payloadUp;
    payloadDown += other.payloadDown;
    wireUp += other.wireUp;
    wireDown += other.wireDown;
    packetsUp += other.packetsUp;
    packetsDown += other.packetsDown;
    unacknowledgedUp += other.unacknowledgedUp;
    upperBoundUp += other.upperBoundUp;
    flows += other.flows;
    return *this;
}

TrafficTotals& TrafficTotals::operator-=(const TrafficTotals& other)
{
    contentUp -= other.contentUp;
    setupUp -= other.setupUp;
    housekeepingUp -= other.housekeepingUp;
    payloadUp -= other.payloadUp;
    payloadDown -= other.payloadDown;
    wireUp -= other.wireUp;
    wireDown -= other.wireDown;
    packetsUp -= other.packetsUp;
    packetsDown -= other.packetsDown;
    unacknowledgedUp -= other.unacknowledgedUp;
    upperBoundUp -= other.upperBoundUp;
    flows -= other.flows;
    return *this;
}

TrafficTotals trafficOf(const FlowCounters& counters, FlowRole role)
{
    const SentCounters& up = role == FlowRole::Up ? counters.originator : counters.responder;
    const SentCounters& down = role == FlowRole::Up ? counters.responder : counters.originator;
    TrafficTotals traffic;
    traffic.flows = 1;
    traffic.payloadUp = up.payloadBytes;
    traffic.setupUp = std::min(up.setupBytes, up.payloadBytes);
    const std::uint64_t rest = traffic.payloadUp - traffic.setupUp;
    (counters.isHousekeeping ? traffic.housekeepingUp : traffic.contentUp) = rest;
    traffic.payloadDown = down.payloadBytes;
    traffic.wireUp = up.wireBytes;
    traffic.wireDown = down.wireBytes;
    traffic.packetsUp = up.packets;
    traffic.packetsDown = down.packets;
    traffic.unacknowledgedUp = up.unacknowledgedBytes;
    traffic.upperBoundUp = counters.isUpperBound ? traffic.contentUp : 0;
    return traffic;
}

Band bandOf(const Where& where)
{
    switch (where.state) {
    case PlaceState::NotPublic: return Band::Local;
    case PlaceState::Edge: return Band::Edge;
    case PlaceState::Unplaced: return Band::Unplaced;
    case PlaceState::Agreed:
    case PlaceState::OneSource:
    case PlaceState::Disputed:
    case PlaceState::Corrected: break;
    }
    return Band::Country;
}

bool isCertain(const Where& where)
{
    return where.state == PlaceState::Agreed || where.state == PlaceState::Corrected;
}

bool isEncrypted(FlowProtocol protocol)
{
    return protocol == FlowProtocol::Tls || protocol == FlowProtocol::Quic || protocol == FlowProtocol::GoogleQuic ||
           protocol == FlowProtocol::Dtls;
}

std::vector<CountryCode> candidateCountries(const Where& where)
{
    std::vector<CountryCode> codes;
    if (bandOf(where) != Band::Country)
        return codes;
    if (where.state == PlaceState::Corrected)
        return {where.country};
    for (const CountryCode code : where.bySource) {
        if (!code.isNone() && std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
    }
    return codes;
}

} // namespace waybill
