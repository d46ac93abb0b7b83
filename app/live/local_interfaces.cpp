// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/local_interfaces.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fmt/format.h>
#include <fstream>
#include <ifaddrs.h>
#include <map>
#include <memory>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <pcap/pcap.h>
#include <span>
#include <sstream>

namespace waybill {

namespace {

/// Hardware type (if_arp.h) of every interface of this network namespace.
std::map<std::string, int> hardwareTypes()
{
    std::map<std::string, int> types;
    ifaddrs* found = nullptr;
    if (getifaddrs(&found) != 0)
        return types;
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> all(found, &freeifaddrs);
    for (const ifaddrs* each = all.get(); each != nullptr; each = each->ifa_next)
        if (each->ifa_addr != nullptr && each->ifa_addr->sa_family == AF_PACKET)
            types[each->ifa_name] = reinterpret_cast<const sockaddr_ll*>(each->ifa_addr)->sll_hatype;
    return types;
}

/// What libpcap gives for the hardware types of Linux that carry IP.
std::optional<LinkType> linkTypeOf(int hardware)
{
    switch (hardware) {
    case 1:                                    // ARPHRD_ETHER
    case 772: return LinkType::Ethernet;       // ARPHRD_LOOPBACK
    case 801: return LinkType::Ieee80211;      // ARPHRD_IEEE80211
    case 802: return LinkType::Ieee80211Prism; // ARPHRD_IEEE80211_PRISM
    case 803: return LinkType::Ieee80211Radiotap;
    case 512: return LinkType::LinuxSll; // ARPHRD_PPP
    case 519:                            // ARPHRD_RAWIP
    case 65534: return LinkType::Raw;    // ARPHRD_NONE: tun devices
    default: return std::nullopt;
    }
}

std::optional<IpAddress> addressOf(const sockaddr* address)
{
    if (address == nullptr)
        return std::nullopt;
    const auto bytes = [address](std::size_t offset, std::size_t length) {
        return std::span(reinterpret_cast<const std::uint8_t*>(address) + offset, length);
    };
    if (address->sa_family == AF_INET)
        return IpAddress::fromBytes(bytes(offsetof(sockaddr_in, sin_addr), 4));
    if (address->sa_family == AF_INET6)
        return IpAddress::fromBytes(bytes(offsetof(sockaddr_in6, sin6_addr), 16));
    return std::nullopt;
}

/// The place in the list: lower is more likely the one that is looked for.
int rank(const LocalInterface& interface)
{
    if (interface.name == "any")
        return 4;
    if (!interface.isUp || !interface.isRunning)
        return 3;
    return interface.isLoopback ? 2 : interface.addresses.empty() ? 1 : 0;
}

} // namespace

Result<std::vector<LocalInterface>> localInterfaces()
{
    std::array<char, PCAP_ERRBUF_SIZE> problem{};
    pcap_if_t* found = nullptr;
    if (pcap_findalldevs(&found, problem.data()) != 0)
        return Failure(Error{ErrorCode::Io, std::string("the system does not list its interfaces: ") + problem.data()});
    const std::unique_ptr<pcap_if_t, decltype(&pcap_freealldevs)> all(found, &pcap_freealldevs);
    const std::map<std::string, int> hardware = hardwareTypes();
    std::vector<LocalInterface> interfaces;
    for (const pcap_if_t* each = all.get(); each != nullptr; each = each->next) {
        LocalInterface interface;
        interface.name = each->name;
        const auto type = hardware.find(interface.name);
        if (type == hardware.end() && interface.name != "any")
            continue; // Bluetooth, USB, netfilter: no interfaces of a network
        interface.linkType = type == hardware.end() ? LinkType::LinuxSll2 : linkTypeOf(type->second);
        interface.description = each->description == nullptr ? "" : each->description;
        interface.isUp = (each->flags & PCAP_IF_UP) != 0;
        interface.isRunning = (each->flags & PCAP_IF_RUNNING) != 0;
        interface.isWireless = (each->flags & PCAP_IF_WIRELESS) != 0;
        interface.isLoopback = (each->flags & PCAP_IF_LOOPBACK) != 0;
        for (const pcap_addr_t* address = each->addresses; address != nullptr; address = address->next)
            if (const std::optional<IpAddress> ip = addressOf(address->addr))
                interface.addresses.push_back(*ip);
        interfaces.push_back(std::move(interface));
    }
    std::stable_sort(interfaces.begin(), interfaces.end(),
                     [](const LocalInterface& a, const LocalInterface& b) { return rank(a) < rank(b); });
    return interfaces;
}

std::vector<IpAddress> ownAddresses()
{
    std::vector<IpAddress> addresses;
    ifaddrs* found = nullptr;
    if (getifaddrs(&found) != 0)
        return addresses;
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> all(found, &freeifaddrs);
    for (const ifaddrs* each = all.get(); each != nullptr; each = each->ifa_next) {
        if (const std::optional<IpAddress> ip = addressOf(each->ifa_addr))
            addresses.push_back(*ip);
    }
    return addresses;
}

Result<LocalInterface> localInterface(const std::string& name)
{
    Result<std::vector<LocalInterface>> interfaces = localInterfaces();
    if (!interfaces)
        return Failure(interfaces.error());
    std::string names;
    for (LocalInterface& interface : *interfaces) {
        if (interface.name == name)
            return std::move(interface);
        names += (names.empty() ? "" : ", ") + interface.name;
    }
    return Failure(Error{ErrorCode::NotFound, fmt::format("there is no interface “{}”; there are {}", name,
                                                          names.empty() ? "none" : names)});
}

std::optional<InterfaceTraffic> interfaceTraffic(const std::string& name)
{
    std::ifstream counters(
        "/proc/net/dev"); // a line each: name: 8 numbers received, 8 sent; bytes and packets come first
    for (std::string line; std::getline(counters, line);) {
        std::replace(line.begin(), line.end(), ':', ' ');
        std::istringstream in(line);
        std::string found, other;
        InterfaceTraffic received, sent;
        if (!(in >> found >> received.bytes >> received.packets) || found != name)
            continue;
        for (int i = 0; i < 6; ++i)
            in >> other;
        in >> sent.bytes >> sent.packets;
        return InterfaceTraffic{received.packets + sent.packets, received.bytes + sent.bytes};
    }
    return std::nullopt;
}

} // namespace waybill
