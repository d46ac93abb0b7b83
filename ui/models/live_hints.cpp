// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of methods §3 ("was the phone seen at all?") while there is still time to put the capture right. Every
// rule is a constant that stands here.
#include "models/live_hints.h"

#include "base/ip_protocol.h"
#include "live/local_interfaces.h"
#include "models/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <set>

namespace waybill {

namespace {

constexpr double FirstPacketSeconds = 8;    ///< an idle phone, or any network, says something in that time
constexpr double FirstTrafficSeconds = 20;  ///< as long as joining a Wi-Fi and its first contacts take
constexpr double Ipv6Seconds = 120;         ///< router advertisements come within that time (RFC 4861 §6.2.1)
constexpr std::size_t MostFlows = 20'000;   ///< looked at
constexpr std::uint64_t EnoughFlows = 20;   ///< to the internet, before the lack of IPv6 says anything
constexpr std::uint64_t EnoughPackets = 50; ///< before a share says anything
constexpr double NearlyAll = 0.9;
constexpr std::int64_t WrongByNs = 24 * 3600 * NsPerSecond; ///< more than any time zone
/// Of WireGuard, OpenVPN, IPsec (IKE and NAT traversal) and L2TP, as IANA lists them or their authors set them.
constexpr std::uint16_t TunnelPorts[] = {51820, 1194, 500, 4500, 1701};
constexpr std::uint8_t ProtocolGre = 47, ProtocolEsp = 50, ProtocolAh = 51;

QString tr(const char* text)
{
    return QCoreApplication::translate("LiveHints", text);
}

/// What the first flows show.
struct Seen {
    std::uint64_t packets = 0, unicast = 0, toInternet = 0, names = 0, local = 0;
    std::uint64_t internetBytes = 0, tunnelBytes = 0; ///< of others than this computer
    IpAddress tunnelEnd;
    bool othersOnInternet = false; ///< a device but this computer speaks to the internet
    bool isDhcp = false;
};

bool isOwn(const LiveSurroundings& around, const IpAddress& address)
{
    return std::find(around.own.begin(), around.own.end(), address) != around.own.end();
}

bool isForAll(const IpAddress& address)
{
    const AddressScope scope = address.scope();
    return scope == AddressScope::Multicast || scope == AddressScope::Broadcast || scope == AddressScope::Unspecified ||
           (address.isV4() && (address.v4Value() & 0xFF) == 0xFF && scope != AddressScope::Public);
}

bool isTunnel(const FlowIdentity& flow)
{
    const auto isPort = [&](std::uint16_t port) { return port == flow.responderPort || port == flow.originatorPort; };
    return flow.protocol == ProtocolGre || flow.protocol == ProtocolEsp || flow.protocol == ProtocolAh ||
           (flow.hasPorts && std::any_of(std::begin(TunnelPorts), std::end(TunnelPorts), isPort));
}

void addFlow(Seen& seen, const FlowIdentity& flow, const FlowCounters& counters, const LiveSurroundings& around)
{
    seen.isDhcp |= counters.protocol == FlowProtocol::Dhcp;
    if (flow.originator.isNone() || isForAll(flow.responder) || isForAll(flow.originator) ||
        counters.protocol == FlowProtocol::Dhcp)
        return;
    const bool isOurs = isOwn(around, flow.originator) || isOwn(around, flow.responder);
    const bool isToInternet = flow.responder.isPublic() || flow.originator.isPublic();
    if (counters.protocol == FlowProtocol::Dns) {
        ++seen.names;
        return;
    }
    ++seen.unicast;
    if (!isToInternet) {
        ++seen.local;
        return;
    }
    ++seen.toInternet;
    if (isOurs)
        return;
    seen.othersOnInternet = true;
    const std::uint64_t bytes = counters.originator.wireBytes + counters.responder.wireBytes;
    seen.internetBytes += bytes;
    if (isTunnel(flow)) {
        seen.tunnelBytes += bytes;
        seen.tunnelEnd = flow.responder;
    }
}

Seen seenIn(const Analysis& analysis, const LiveSurroundings& around)
{
    Seen seen;
    const Recording& recording = analysis.recording();
    for (const CaptureFacts& capture : recording.captures)
        seen.packets += capture.packets;
    const std::size_t count = std::min(recording.flows.size(), MostFlows);
    for (std::size_t row = 0; row < count; ++row)
        addFlow(seen, recording.flows[row], recording.counters[row], around);
    return seen;
}

bool isFromAir(LinkType type)
{
    return type == LinkType::Ieee80211 || type == LinkType::Ieee80211Radiotap || type == LinkType::Ieee80211Prism ||
           type == LinkType::Ieee80211Avs;
}

void addClock(std::vector<LiveHint>& hints, const Analysis& analysis, const LiveSurroundings& around)
{
    const Timestamp last = analysis.lastTime();
    if (around.now == Timestamp::earliest() || last == Timestamp::earliest() ||
        std::abs(nanosecondsBetween(last, around.now)) < WrongByNs)
        return;
    hints.push_back(
        {LiveHint::Kind::WrongClock,
         tr("The newest packet is stamped %1 UTC, which is not now.").arg(timeShown(last, 0)),
         tr("The clock of what captures is wrong. Set it, or write the difference down (clock offset) before "
            "times are compared.")});
}

/// What keeps Waybill from reading the packets at all.
void addUnreadable(std::vector<LiveHint>& hints, const Analysis& analysis, const Seen& seen)
{
    const Recording& recording = analysis.recording();
    const bool isAir = std::any_of(recording.captures.begin(), recording.captures.end(), [](const CaptureFacts& facts) {
        return std::any_of(facts.interfaces.begin(), facts.interfaces.end(),
                           [](const CaptureInterface& each) { return each.packets > 0 && isFromAir(each.linkType); });
    });
    if (isAir && seen.packets >= EnoughPackets && seen.unicast + seen.names == 0)
        hints.push_back(
            {LiveHint::Kind::EncryptedFrames,
             tr("Frames of Wi-Fi are captured from the air, and none of them can be read: they are encrypted "
                "(WPA)."),
             tr("Capture where they are not: on a hotspot, or behind the access point. The names of access "
                "points and phones are all that such a capture shows.")});
    if (!recording.ledger.unknownLinks.empty() && seen.unicast + seen.names == 0)
        hints.push_back(
            {LiveHint::Kind::UnknownLink,
             tr("The packets are of a kind that Waybill does not read (%1).")
                 .arg(toQString(linkTypeName(recording.ledger.unknownLinks.begin()->first))),
             tr("They are in the file all the same, and Wireshark may read them. Choose another interface.")});
}

/// Who speaks, and with whom.
void addWhoSpeaks(std::vector<LiveHint>& hints, const Seen& seen)
{
    if (seen.unicast == 0 && seen.names == 0 && !seen.isDhcp)
        hints.push_back({LiveHint::Kind::OnlyBroadcast,
                         tr("Only packets that are sent to every device (broadcast, multicast) arrive here."),
                         tr("A switch or an access point sends the phone’s packets elsewhere. Make this computer the "
                            "phone’s hotspot, or capture on the router.")});
    else if (seen.unicast == 0 && seen.names == 0)
        hints.push_back(
            {LiveHint::Kind::NoNamesNoTraffic, tr("A device was given an address (DHCP) and asked for no name since."),
             tr("Does the network reach the internet? Is another network of the phone in use, mobile data or "
                "a VPN? Is the screen on? Open any page on the phone.")});
    else if (seen.unicast == 0)
        hints.push_back({LiveHint::Kind::OnlyNames, tr("Names are asked for, but nothing is sent to them."),
                         tr("What follows goes another way: over mobile data, or over another access point. A capture "
                            "filter may leave it out. Or the network does not reach the internet.")});
    else if (seen.toInternet == 0)
        hints.push_back({LiveHint::Kind::OnlyLocal, tr("All traffic stays within the local network."),
                         tr("This interface may not be the way from the phone to the internet. Open any page on the "
                            "phone, and see which interface’s curve jumps.")});
}

void addWrongPlace(std::vector<LiveHint>& hints, const Analysis& analysis, const Seen& seen,
                   const LiveSurroundings& around)
{
    const Handset* handset = analysis.handset();
    if (seen.toInternet == 0 || !handset || handset->addresses.empty())
        return;
    const IpAddress& address = handset->addresses.front();
    if (address.isV4() && address.isPublic() && analysis.choice().isGuess())
        hints.push_back({LiveHint::Kind::BehindNat,
                         tr("All of it comes from one public address, %1: every device of the network has that one on "
                            "its way to the internet.")
                             .arg(toQString(address.toString())),
                         tr("Capture on the other side of the router or hotspot, where the phone has an address of its "
                            "own (10.…, 172.16.…, 192.168.…).")});
    else if (!seen.othersOnInternet && !around.own.empty())
        hints.push_back({LiveHint::Kind::OnlyThisComputer,
                         tr("Only this computer speaks to the internet here (%1); no phone does.")
                             .arg(toQString(address.toString())),
                         tr("Is the phone in the Wi-Fi of this computer? Are its mobile data and VPN off? If it is in "
                            "another network, capture there.")});
}

void addBlindness(std::vector<LiveHint>& hints, const Analysis& analysis, const Seen& seen,
                  const LiveSurroundings& around)
{
    if (seen.internetBytes > 0 && seen.packets >= EnoughPackets &&
        static_cast<double>(seen.tunnelBytes) >= NearlyAll * static_cast<double>(seen.internetBytes))
        hints.push_back(
            {LiveHint::Kind::OnlyTunnel,
             tr("Nearly all traffic goes to %1 through what looks like a VPN.")
                 .arg(toQString(seen.tunnelEnd.toString())),
             tr("Where it goes from there cannot be seen. Switch the VPN on the phone off, or capture on the "
                "phone.")});
    if (around.seconds >= Ipv6Seconds && seen.toInternet >= EnoughFlows && analysis.recording().ledger.ipv6Packets == 0)
        hints.push_back(
            {LiveHint::Kind::NoIpv6, tr("No IPv6 was seen so far."),
             tr("If the phone has IPv6 in other networks, it behaves otherwise here: say so beside results. "
                "If it has IPv6 in this one, this place does not see it.")});
}

} // namespace

LiveSurroundings surroundings(double seconds)
{
    LiveSurroundings around;
    around.seconds = seconds;
    around.now = {
        std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count()};
    around.own = ownAddresses();
    return around;
}

std::vector<LiveHint> liveHints(const Analysis* analysis, const CaptureStatus& status, const LiveSurroundings& around)
{
    std::vector<LiveHint> hints;
    if (!status.isReady || status.isEnded)
        return hints; // what it waits for, or why it ended, is said elsewhere
    const bool isEmpty = status.packets == 0 && (!analysis || analysis->coverage().packets == 0);
    if (isEmpty && around.seconds >= FirstPacketSeconds)
        hints.push_back({LiveHint::Kind::NothingCaptured, tr("Not one packet has come."),
                         tr("Is this the right interface, and does the phone use it? Does the capture filter leave all "
                            "out? Open any page on the phone.")});
    if (isEmpty || !analysis || analysis->coverage().packets == 0)
        return hints;
    addClock(hints, *analysis, around);
    if (around.seconds < FirstTrafficSeconds)
        return hints;
    const Seen seen = seenIn(*analysis, around);
    const std::size_t before = hints.size();
    addUnreadable(hints, *analysis, seen);
    const bool isOnPhone = analysis->coverage().isPcapdroid;
    if (hints.size() == before)
        addWhoSpeaks(hints, seen);
    if (!isOnPhone)
        addWrongPlace(hints, *analysis, seen, around);
    addBlindness(hints, *analysis, seen, around);
    return hints;
}

} // namespace waybill
