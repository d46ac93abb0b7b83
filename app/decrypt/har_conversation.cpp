// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/har_conversation.h"

#include "decrypt/har_message.h"

#include <algorithm>
#include <cmath>

namespace waybill {

namespace {

constexpr std::int64_t NsPerMs = 1'000'000;
constexpr std::uint64_t DiscardPrefix = 0x0100'0000'0000'0000; // 100::/64, RFC 6666
// Ports that Linux and Android give to connections of their own (net.ipv4.ip_local_port_range).
constexpr std::uint32_t FirstPort = 32'768, PortCount = 28'232;

/// When the parts of an exchange happened.
struct Times {
    Timestamp request, requestEnd, response, end;
};

std::int64_t nanoseconds(double ms)
{
    return ms > 0 ? static_cast<std::int64_t>(ms * static_cast<double>(NsPerMs)) : 0; // below 1e14: HarReader's limit
}

/// HAR 1.2, "timings": blocked, dns and connect lie before the request; connect has the handshake of TLS within it.
Times timesOf(const HarEntry& entry, Timestamp started)
{
    Times times;
    const std::int64_t before = nanoseconds(entry.blockedMs) + nanoseconds(entry.dnsMs) + nanoseconds(entry.connectMs);
    const bool areKnown = entry.sendMs >= 0 || entry.waitMs >= 0 || entry.receiveMs >= 0;
    const std::int64_t wait =
        areKnown ? nanoseconds(entry.waitMs) : std::max<std::int64_t>(nanoseconds(entry.totalMs) - before, 0);
    times.request = Timestamp{started.ns + before};
    times.requestEnd = Timestamp{times.request.ns + nanoseconds(entry.sendMs)};
    times.response = Timestamp{times.requestEnd.ns + wait};
    times.end = Timestamp{times.response.ns + nanoseconds(entry.receiveMs)};
    return times;
}

/// A time that packets can bear: 1970 to 2242, with room for what lasts days.
std::optional<Timestamp> timeOf(const HarEntry& entry)
{
    constexpr Timestamp Latest{std::int64_t{8'600'000'000} * NsPerSecond};
    const std::optional<Timestamp> time = parseTimestamp(entry.started);
    return time && time->ns >= 0 && *time <= Latest ? time : std::nullopt;
}

/// "[2001:db8::1]", "192.0.2.7:443", "fe80::1%wlan0": as tools write them.
std::optional<IpAddress> addressOf(std::string_view text)
{
    if (text.starts_with('[')) {
        text.remove_prefix(1);
        text = text.substr(0, text.find(']'));
    } else if (std::count(text.begin(), text.end(), ':') == 1) {
        text = text.substr(0, text.find(':'));
    }
    return IpAddress::parse(text.substr(0, text.find('%')));
}

void addSocketTurns(const HarEntry& entry, Timestamp end, std::vector<StandInTurn>& turns)
{
    constexpr double LatestSeconds = 8.6e9;
    for (const HarSocketMessage& message : entry.socketMessages) {
        const bool isTimed = message.seconds > 0 && message.seconds < LatestSeconds;
        const Timestamp time =
            isTimed ? Timestamp{std::llround(message.seconds * static_cast<double>(NsPerSecond))} : end;
        turns.push_back({message.isSent, time, time, socketFrame(message)});
    }
}

} // namespace

/// The URL of an entry that something was sent for.
std::optional<HarUrl> HarConversations::sentTo(const HarEntry& entry)
{
    std::optional<HarUrl> url = parseHarUrl(entry.url);
    if (!url)
        ++m_tally.otherScheme;
    else if (!entry.fromCache.empty())
        ++m_tally.fromCache;
    else if (entry.status == 0 && !entry.error.empty() && entry.server.empty())
        ++m_tally.notSent;
    else if (!timeOf(entry))
        ++m_tally.noTime;
    else
        return url;
    return std::nullopt;
}

IpAddress HarConversations::serverOf(const HarEntry& entry, const HarUrl& url)
{
    if (const auto recorded = addressOf(entry.server))
        return *recorded;
    if (const auto literal = IpAddress::parse(url.host))
        return *literal; // the URL names it
    const auto [place, isNew] = m_standIns.try_emplace(url.host, m_standIns.size() + 1);
    m_tally.standInHosts = m_standIns.size();
    return IpAddress::v6(DiscardPrefix, place->second);
}

void HarConversations::count(const HarEntry& entry, bool isRequestMissing, bool isResponseMissing)
{
    ++m_tally.imported;
    m_tally.missingBodies += (isRequestMissing ? 1U : 0U) + (isResponseMissing ? 1U : 0U);
    m_tally.cutBodies += (entry.request.isBodyCut ? 1U : 0U) + (entry.response.isBodyCut ? 1U : 0U);
    m_tally.unanswered += entry.status == 0 ? 1 : 0;
    m_tally.droppedParts += entry.leftOut;
}

std::optional<HarConversation> HarConversations::make(const HarEntry& entry)
{
    const std::optional<HarUrl> url = sentTo(entry);
    if (!url)
        return std::nullopt;
    HarWire request = harRequest(entry, *url), response = harResponse(entry);
    if (request.bytes.empty()) {
        ++m_tally.noMethod;
        return std::nullopt;
    }
    count(entry, request.isBodyMissing, response.isBodyMissing);
    m_tally.unreadableBodies += (request.isBodyUnreadable ? 1U : 0U) + (response.isBodyUnreadable ? 1U : 0U);
    m_tally.droppedParts += request.droppedHeaders + response.droppedHeaders;
    m_tally.secure += url->isSecure ? 1 : 0;
    m_hosts.insert(url->host);
    m_tally.hosts = m_hosts.size();

    HarConversation made;
    made.isSecure = url->isSecure;
    made.connection.server = serverOf(entry, *url);
    made.connection.client = standInHandset(made.connection.server.family());
    made.connection.clientPort = static_cast<std::uint16_t>(FirstPort + m_tally.imported % PortCount);
    made.connection.serverPort = url->port;
    made.connection.number = static_cast<std::uint32_t>(m_tally.imported);
    const Times times = timesOf(entry, *timeOf(entry));
    made.turns.push_back({true, times.request, times.requestEnd, std::move(request.bytes)});
    made.turns.push_back({false, times.response, times.end, std::move(response.bytes)});
    if (beginsSocket(entry))
        addSocketTurns(entry, times.end, made.turns);
    return made;
}

} // namespace waybill
