// SPDX-License-Identifier: GPL-3.0-or-later
// The words of pcap-filter(7) of libpcap 1.10. A word that is none of them would be looked up as the name of a host or
// network (getaddrinfo), and so is refused before libpcap sees it.
#include "live/capture_filter.h"

#include "base/ip_address.h"
#include "base/mac_address.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <memory>
#include <pcap/pcap.h>
#include <string_view>

namespace waybill {

namespace {

constexpr std::array<std::string_view, 103> Words{
    "aarp",       "action",    "ah",        "and",        "any",       "arp",   "atalk",     "broadcast", "byte",
    "carp",       "clnp",      "decnet",    "dir",        "direction", "dst",   "esis",      "esp",       "ether",
    "fddi",       "fromds",    "gateway",   "geneve",     "greater",   "host",  "icmp",      "icmp6",     "icmpcode",
    "icmptype",   "icmp6code", "icmp6type", "ifindex",    "ifname",    "igmp",  "igrp",      "inbound",   "ip",
    "ip6",        "ipx",       "isis",      "iso",        "lat",       "len",   "less",      "link",      "llc",
    "lo",         "loopback",  "mask",      "mopdl",      "moprc",     "mpls",  "multicast", "net",       "netbeui",
    "nods",       "not",       "on",        "or",         "outbound",  "pim",   "port",      "portrange", "ppp",
    "pppoed",     "pppoes",    "proto",     "protochain", "ra",        "radio", "rarp",      "reason",    "rnr",
    "rset",       "rulenum",   "ruleset",   "sca",        "sctp",      "slip",  "src",       "srnr",      "stp",
    "subrulenum", "subtype",   "ta",        "tcp",        "tcpflags",  "tods",  "tr",        "type",      "udp",
    "vlan",       "vrrp",      "wlan",      "addr1",      "addr2",     "addr3", "addr4",     "data",      "mgt",
    "ctl",        "beacon",    "assoc-req", "dstods"};
/// Words that a name of another kind may follow: of a service or protocol, from files of this machine, or of a device.
constexpr std::array<std::string_view, 14> BeforeNames{"port",   "portrange", "proto",   "protochain", "ifname",
                                                       "on",     "type",      "subtype", "dir",        "reason",
                                                       "action", "rset",      "ruleset", "srnr"};

template <std::size_t Count>
bool isOneOf(const std::array<std::string_view, Count>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isNumberOrAddress(std::string_view word)
{
    const std::string_view address = word.substr(0, word.find('/'));
    if (IpAddress::parse(address) || MacAddress::parse(address))
        return true;
    // 10, 0x1f, 8080-8090, 192.168 (a net), and what libpcap will find fault with by itself
    return std::isdigit(static_cast<unsigned char>(word.front())) != 0 &&
           word.find_first_not_of("0123456789abcdefxABCDEFX./-:") == std::string_view::npos;
}

/// The first word that libpcap would look up; empty when there is none.
std::string_view nameToLookUp(std::string_view expression)
{
    const auto isPart = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
               std::string_view("_.-:/\\").find(c) != std::string_view::npos;
    };
    std::string_view before;
    for (std::size_t at = 0; at < expression.size();) {
        if (!isPart(expression[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < expression.size() && isPart(expression[end]))
            ++end;
        const std::string_view word = expression.substr(at, end - at);
        const bool isConstant = word.starts_with("tcp-") || word.starts_with("icmp-") || word.starts_with("icmp6-");
        if (!isConstant && word.front() != '\\' && !isOneOf(Words, word) && !isOneOf(BeforeNames, before) &&
            !isNumberOrAddress(word))
            return word;
        before = word == "or" || word == "and" ? before : word; // "port http or https"
        at = end;
    }
    return {};
}

} // namespace

Result<void> checkCaptureFilter(const std::string& expression, LinkType linkType)
{
    constexpr std::size_t Longest = 65534; // what an option of a pcapng block holds
    if (expression.size() > Longest)
        return Failure(Error{ErrorCode::InvalidArgument, "the capture filter is longer than 65,534 bytes"});
    if (const std::string_view name = nameToLookUp(expression); !name.empty())
        return Failure(Error{ErrorCode::InvalidArgument,
                             fmt::format("“{}” is no word of capture filters; if it is the name of a host, give its "
                                         "address instead: nothing is looked up over the network",
                                         name)});
    constexpr int Snaplen = 262144;
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> handle(
        pcap_open_dead(linkType == LinkType::Raw ? DLT_RAW : static_cast<int>(linkType), Snaplen), &pcap_close);
    bpf_program program{};
    if (!handle || pcap_compile(handle.get(), &program, expression.c_str(), 1, PCAP_NETMASK_UNKNOWN) != 0)
        return Failure(Error{ErrorCode::InvalidArgument,
                             fmt::format("not a capture filter: {}", handle ? pcap_geterr(handle.get()) : "libpcap")});
    pcap_freecode(&program);
    return {};
}

} // namespace waybill
