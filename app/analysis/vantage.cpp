// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/vantage.h"

#include "capture/har_mark.h"

#include <algorithm>

namespace waybill {

namespace {

bool anyInterface(const Recording& recording, bool (*test)(LinkType))
{
    return std::any_of(recording.captures.begin(), recording.captures.end(), [test](const CaptureFacts& capture) {
        return std::any_of(capture.interfaces.begin(), capture.interfaces.end(),
                           [test](const CaptureInterface& i) { return i.packets > 0 && test(i.linkType); });
    });
}

bool isPcapdroid(const Recording& recording)
{
    const bool byTrailer = std::any_of(recording.hosts.begin(), recording.hosts.end(),
                                       [](const HostFacts& host) { return host.isPcapdroid; });
    return byTrailer || std::any_of(recording.captures.begin(), recording.captures.end(),
                                    [](const CaptureFacts& capture) { return !capture.apps.empty(); });
}

} // namespace

std::string vantageText(const Recording& recording, const Handset* handset)
{
    if (isPcapdroid(recording))
        return "captured on the handset itself by PCAPdroid, which rebuilds connections: round trips and "
               "retransmissions are not the handset's own";
    if (std::any_of(recording.captures.begin(), recording.captures.end(), isFromHar))
        return "written down by a browser or proxy as requests (HAR): what it did not see \u2013 other apps, DNS, what "
               "does not go over HTTP \u2013 is not in it, and round trips and sizes of packets are stand-ins";
    if (anyInterface(recording, [](LinkType type) {
            return type == LinkType::Ieee80211 || type == LinkType::Ieee80211Radiotap ||
                   type == LinkType::Ieee80211Prism || type == LinkType::Ieee80211Avs;
        }))
        return "captured from the air: frames that the receiver missed are not in it";
    if (handset == nullptr || handset->addresses.empty())
        return "the capture does not show from where it was taken";
    if (anyInterface(recording,
                     [](LinkType type) { return type == LinkType::LinuxSll || type == LinkType::LinuxSll2; }))
        return "captured on all interfaces of a Linux or Android system (cooked): traffic over other networks of the "
               "handset is not in it unless that system carried it";
    if (!handset->addresses.front().isPublic())
        return "captured on the handset's local network: its traffic over the mobile network is not in this capture";
    return "captured where the handset has a public address";
}

std::vector<IpAddress> addressesOfChoice(const Recording& recording, RunId run, const HandsetChoice& choice)
{
    std::vector<IpAddress> found;
    const auto consider = [&](const IpAddress& address, MacAddress mac) {
        const bool isMeant = (choice.address && address == *choice.address) || (choice.mac && mac == *choice.mac);
        if (isMeant && !address.isNone() && std::find(found.begin(), found.end(), address) == found.end())
            found.push_back(address);
    };
    constexpr std::size_t MostAddresses = 64; // a MAC with more is a router, whose far side is not one device
    for (std::size_t row = 0; row < recording.flows.size() && found.size() < MostAddresses; ++row) {
        const FlowIdentity& flow = recording.flows[row];
        if (flow.run != run)
            continue;
        consider(flow.originator, flow.originatorMac);
        consider(flow.responder, flow.responderMac);
    }
    return found;
}

} // namespace waybill
