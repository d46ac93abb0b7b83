// SPDX-License-Identifier: GPL-3.0-or-later
#include "handset/handset_guess.h"

#include "base/format.h"
#include "handset/handset_traits.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace waybill {

namespace {

/// Addresses of one device, before anyone judges it.
struct Group {
    std::vector<const HostFacts*> hosts; ///< the busiest first
    bool isBehindRouter = false;         ///< its MAC is a router's: the MAC says nothing about the device
};

constexpr std::size_t MostAddressesOfDevice = 12; // IPv6 privacy addresses change daily; a router carries far more

bool isUnspecific(const HostFacts& host)
{
    return host.address.scope() == AddressScope::Unspecified;
}

// A router sends with its own MAC what comes from the internet, so several public addresses share it.
bool isRouter(const std::vector<const HostFacts*>& hosts)
{
    const auto publicV4 = std::count_if(hosts.begin(), hosts.end(),
                                        [](const HostFacts* h) { return h->address.isV4() && h->address.isPublic(); });
    const bool hasPrivateV4 = std::any_of(hosts.begin(), hosts.end(), [](const HostFacts* h) {
        return h->address.isV4() && !h->address.isPublic() && !isUnspecific(*h);
    });
    return publicV4 > 1 || (publicV4 == 1 && hasPrivateV4) || hosts.size() > MostAddressesOfDevice;
}

std::vector<Group> groupByDevice(const std::vector<const HostFacts*>& hosts)
{
    std::map<MacAddress, std::vector<const HostFacts*>> byMac;
    std::vector<Group> groups;
    Group pcapdroid;
    for (const HostFacts* host : hosts) {
        if (host->isPcapdroid)
            pcapdroid.hosts.push_back(host);
        else if (host->mac.isNone())
            groups.push_back({{host}, false});
        else
            byMac[host->mac].push_back(host);
    }
    if (!pcapdroid.hosts.empty())
        groups.push_back(pcapdroid);
    for (auto& [mac, sharing] : byMac) {
        if (!isRouter(sharing)) {
            groups.push_back({sharing, false});
            continue;
        }
        for (const HostFacts* host : sharing)
            groups.push_back({{host}, true});
    }
    return groups;
}

struct Judged {
    Handset handset;
    double score = 0;
};

void addDhcp(Judged& judged, const HostFacts& host)
{
    if (!host.isDhcpClient)
        return;
    judged.score += 20;
    const auto named =
        std::find_if(host.statements.begin(), host.statements.end(),
                     [](const DeviceStatement& statement) { return statement.kind == FactKind::DhcpHostname; });
    const std::string asked = "it asked for its address by DHCP";
    if (named == host.statements.end())
        judged.handset.reasons.push_back({asked, 0});
    else
        judged.handset.reasons.push_back(
            {fmt::format("{} as \u201C{}\u201D", asked, printableText(named->text)), named->frame});
}

double clientScore(const HostFacts& host)
{
    double score = 0;
    if (host.publicPeerFlows > 0)
        score += host.address.isPublic() ? 20 : 60;
    if (host.dnsQueriesSent > 0)
        score += 10;
    if (host.dnsAnswersSent > 0 || host.isDhcpServer)
        score -= 100;
    if (host.flowsOriginated == 0)
        score -= 40;
    return score;
}

void addRoleReasons(Handset& handset, const std::vector<const HostFacts*>& hosts)
{
    std::uint64_t flows = 0, queries = 0;
    bool isServer = false;
    for (const HostFacts* host : hosts) {
        flows += host->publicPeerFlows;
        queries += host->dnsQueriesSent;
        isServer = isServer || host->dnsAnswersSent > 0 || host->isDhcpServer;
    }
    if (flows > 0)
        handset.reasons.push_back(
            {fmt::format("it began {} to the internet", countedText(flows, "connection", "connections")), 0});
    if (queries > 0)
        handset.reasons.push_back(
            {fmt::format("it asked {}", countedText(queries, "DNS question", "DNS questions")), 0});
    if (isServer) {
        handset.isLikelyOther = true;
        handset.reasons.push_back({"but it answered DNS or DHCP, as a router does", 0});
    }
}

// A phone that was hardly there is not the one under study.
double phoneScore(const Handset& handset, const Group& group)
{
    const bool isClient = std::any_of(group.hosts.begin(), group.hosts.end(),
                                      [](const HostFacts* host) { return host->publicPeerFlows > 0; });
    if (!handset.isPhone)
        return 0;
    return isClient ? 100 : 10;
}

Judged judge(const Group& group, std::uint64_t totalWireBytes)
{
    Judged judged;
    Handset& handset = judged.handset;
    handset.run = group.hosts.front()->run;
    double role = -200;
    for (const HostFacts* host : group.hosts) {
        if (!isUnspecific(*host)) // 0.0.0.0 and :: are nobody's; the MAC ties their packets to the device
            handset.addresses.push_back(host->address);
        handset.wireBytes += host->wireBytesSent + host->wireBytesReceived;
        if (!group.isBehindRouter && !host->mac.isNone() &&
            std::find(handset.macs.begin(), handset.macs.end(), host->mac) == handset.macs.end())
            handset.macs.push_back(host->mac);
        if (host->isPcapdroid && judged.score < 1000) {
            judged.score += 1000;
            handset.isPhone = true;
            handset.reasons.push_back({"PCAPdroid on the handset wrote these packets", 0});
        }
        addStatements(handset, *host);
        if (host == group.hosts.front())
            addDhcp(judged, *host);
        role = std::max(role, clientScore(*host));
    }
    addRoleReasons(handset, group.hosts);
    if (handset.isPhone)
        handset.isLikelyOther = false;
    handset.share = totalWireBytes == 0
                        ? 0
                        : std::min(1.0, static_cast<double>(handset.wireBytes) / static_cast<double>(totalWireBytes));
    judged.score += role + handset.share * 40 + phoneScore(judged.handset, group) - (handset.isLikelyOther ? 60 : 0);
    return judged;
}

bool isBusier(const HostFacts* a, const HostFacts* b)
{
    if (isUnspecific(*a) != isUnspecific(*b))
        return isUnspecific(*b);
    const std::uint64_t bytesA = a->wireBytesSent + a->wireBytesReceived;
    const std::uint64_t bytesB = b->wireBytesSent + b->wireBytesReceived;
    return bytesA != bytesB ? bytesA > bytesB : a->address < b->address;
}

// Without link addresses nothing ties IPv4 to IPv6, unless there is one client of each.
void joinFamilies(std::vector<Group>& groups)
{
    std::vector<std::size_t> clientsV4, clientsV6;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const HostFacts& host = *groups[i].hosts.front();
        const bool isLoneClient = groups[i].hosts.size() == 1 && host.mac.isNone() && host.publicPeerFlows > 0;
        if (isLoneClient)
            (host.address.isV4() ? clientsV4 : clientsV6).push_back(i);
    }
    if (clientsV4.size() != 1 || clientsV6.size() != 1)
        return;
    groups[clientsV4[0]].hosts.push_back(groups[clientsV6[0]].hosts.front());
    groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(clientsV6[0]));
}

/// The address of the phone inside PCAPdroid's VPN (CaptureService.java).
bool isPcapdroidVpn(const IpAddress& address)
{
    static const IpAddress V4 = IpAddress::v4(0x0AD7AD01), V6 = *IpAddress::parse("fd00:2:fd00:1:fd00:1:fd00:1");
    return address == V4 || address == V6;
}

/// The device that the captures of a run are of stands first: by PCAPdroid's own address, else the likeliest.
void applyDevice(std::vector<Judged>& judged, const CaptureDevice& device)
{
    const auto isInside = [](const Judged& candidate) {
        return std::any_of(candidate.handset.addresses.begin(), candidate.handset.addresses.end(), isPcapdroidVpn);
    };
    auto target = std::find_if(judged.begin(), judged.end(), isInside);
    if (target == judged.end())
        target = judged.begin();
    addCaptureDevice(target->handset, device);
    std::rotate(judged.begin(), target, target + 1);
}

std::vector<Judged> judgeRun(std::vector<const HostFacts*>& hosts, std::uint64_t totalWireBytes)
{
    std::sort(hosts.begin(), hosts.end(), isBusier);
    std::vector<Group> groups = groupByDevice(hosts);
    joinFamilies(groups);
    std::vector<Judged> judged;
    for (const Group& group : groups)
        judged.push_back(judge(group, totalWireBytes));
    std::stable_sort(judged.begin(), judged.end(), [](const Judged& a, const Judged& b) {
        return a.score != b.score ? a.score > b.score : a.handset.wireBytes > b.handset.wireBytes;
    });
    return judged;
}

} // namespace

std::vector<Handset> guessHandsets(const std::vector<HostFacts>& hosts,
                                   const std::vector<std::uint64_t>& totalWireBytes,
                                   const std::vector<CaptureDevice>& devices)
{
    std::map<std::uint32_t, std::vector<const HostFacts*>> byRun;
    for (const HostFacts& host : hosts) {
        const AddressScope scope = host.address.scope();
        if (scope != AddressScope::Multicast && scope != AddressScope::Broadcast)
            byRun[host.run.value].push_back(&host);
    }
    std::vector<Handset> result;
    for (auto& [run, ofRun] : byRun) {
        std::vector<Judged> judged = judgeRun(ofRun, run < totalWireBytes.size() ? totalWireBytes[run] : 0);
        const auto device = std::find_if(devices.begin(), devices.end(),
                                         [run = run](const CaptureDevice& d) { return d.run.value == run; });
        if (device != devices.end())
            applyDevice(judged, *device);
        // Far-side servers are not candidates, unless there is nothing else.
        for (std::size_t i = 0; i < judged.size(); ++i) {
            if (i > 0 && (judged[i].score <= 0 || judged[i].handset.addresses.empty()))
                continue;
            settleTraits(judged[i].handset);
            result.push_back(std::move(judged[i].handset));
        }
    }
    return result;
}

} // namespace waybill
