// SPDX-License-Identifier: GPL-3.0-or-later
// What limits a comparison by what could be seen on either side.
#include "analysis/sentences.h"
#include "base/format.h"
#include "compare/caveats.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace waybill {

namespace {

struct Seen {
    double contentUp = 0, unnamedUp = 0, encryptedUp = 0;
    bool isProxied = false, hasEncryptedDns = false, hasIpv6 = false;
    std::set<std::string> vantages, sources;
    std::set<IpAddress> resolvers;
    [[nodiscard]] double share(double part) const { return contentUp > 0 ? part / contentUp : 0; }
};

void addResolvers(const Analysis& analysis, std::set<IpAddress>& resolvers)
{
    const auto& queries = analysis.recording().dnsQueries;
    const auto& ours = analysis.handset()->addresses;
    for (std::size_t row = 0; row < queries.size(); ++row) {
        const DnsQueryRow& query = queries[row];
        const bool isOurs = std::find(ours.begin(), ours.end(), query.client) != ours.end();
        if (isOurs && analysis.isListed(query) && query.server.scope() != AddressScope::Multicast)
            resolvers.insert(query.server);
    }
}

Seen seenBy(const SideReading& side)
{
    Seen seen;
    for (std::size_t run = 0; run < side.runs.size(); ++run) {
        if (!side.isCounted(run))
            continue;
        const Coverage& compared = side.side.runs[run].analysis->coverage();
        seen.contentUp += static_cast<double>(compared.remote.contentUp);
        seen.unnamedUp += static_cast<double>(compared.unnamedContentUp);
        seen.encryptedUp += static_cast<double>(compared.encryptedContentUp + compared.decryptedContentUp);
        const Analysis& analysis = *side.side.runs[run].whole; // how the run was recorded
        const Coverage& coverage = analysis.coverage();
        seen.isProxied = seen.isProxied || coverage.proxySeen;
        seen.hasEncryptedDns = seen.hasEncryptedDns || coverage.encryptedDnsSeen;
        seen.hasIpv6 = seen.hasIpv6 || coverage.ipv6Seen;
        seen.vantages.insert(coverage.vantage);
        seen.sources.insert(locationSourcesText(analysis));
        addResolvers(analysis, seen.resolvers);
    }
    return seen;
}

std::string percent(double share)
{
    return shareText(static_cast<std::uint64_t>(std::llround(share * 1000)), 1000);
}

const char* sideOf(bool isBefore)
{
    return isBefore ? "before" : "after";
}

void addLosses(const SideReading& side, std::vector<Caveat>& caveats)
{
    for (std::size_t run = 0; run < side.runs.size(); ++run) {
        const ComparedRun& one = side.side.runs[run];
        if (!side.isCounted(run) || one.loss.empty())
            continue;
        std::string text;
        for (const std::string& loss : one.loss)
            text += (text.empty() ? "" : "; ") + loss;
        caveats.push_back(
            {"lossy-run", fmt::format("{} is incomplete: {}. What was not seen in it may be missing for that "
                                      "reason.",
                                      printableText(one.label), text)});
    }
}

void addReadability(const Comparison& comparison, std::vector<Caveat>& caveats)
{
    const auto count =
        std::count_if(comparison.transport.begin(), comparison.transport.end(),
                      [](const TransportRow& row) { return row.change == TransportChange::NoLongerReadable; });
    if (count > 0)
        caveats.push_back({"no-longer-readable",
                           fmt::format("{} in the clear before and encrypted after: what is said there is no longer "
                                       "readable, which is not the same as no longer sent.",
                                       countedText(static_cast<std::uint64_t>(count), "destination was reached",
                                                   "destinations were reached"))});
    if (comparison.before.level != comparison.after.level)
        caveats.push_back(
            {"evidence-level",
             fmt::format("Some content can be read {} only (evidence level {} before, {} "
                         "after). The sides are compared at the level they share: "
                         "addresses, names, sizes and times.",
                         sideOf(comparison.before.level > comparison.after.level),
                         evidenceLevelKey(comparison.before.level), evidenceLevelKey(comparison.after.level))});
}

void addPathDifferences(const Seen& before, const Seen& after, std::vector<Caveat>& caveats)
{
    if (before.isProxied != after.isProxied)
        caveats.push_back(
            {"proxy-differs", fmt::format("Requests went through a proxy on the local network {} only: flows "
                                          "under a proxy cannot be compared with others.",
                                          sideOf(before.isProxied))});
    else if (before.isProxied)
        caveats.push_back({"proxy",
                           "Requests went through a proxy on the local network: their servers’ addresses are not in "
                           "the captures, and apps may act otherwise under a proxy."});
    const bool shareResolver = std::any_of(before.resolvers.begin(), before.resolvers.end(),
                                           [&after](const auto& one) { return after.resolvers.count(one) > 0; });
    if (!before.resolvers.empty() && !after.resolvers.empty() && !shareResolver)
        caveats.push_back({"resolver-differs",
                           fmt::format("The phone asked other DNS resolvers ({} before, {} after): names "
                                       "may lead to other servers for that reason.",
                                       before.resolvers.begin()->toString(), after.resolvers.begin()->toString())});
    if (before.hasEncryptedDns != after.hasEncryptedDns)
        caveats.push_back({"encrypted-dns-differs", fmt::format("DNS was encrypted {} only: lookups and some names are "
                                                                "missing there.",
                                                                sideOf(before.hasEncryptedDns))});
    if (before.hasIpv6 != after.hasIpv6)
        caveats.push_back({"ipv6-differs", fmt::format("IPv6 was seen {} only.", sideOf(before.hasIpv6))});
    if (before.vantages != after.vantages)
        caveats.push_back(
            {"vantage-differs", fmt::format("The sides were captured from different points: {} (before); {} "
                                            "(after).",
                                            *before.vantages.begin(), *after.vantages.begin())});
}

} // namespace

void addVisibilityCaveats(const SidePair& sides, const Comparison& comparison, std::vector<Caveat>& caveats)
{
    constexpr double NotableShare = 0.1; // of the content: below, places and names vary as much from run to run
    addReadability(comparison, caveats);
    const Seen before = seenBy(sides.before), after = seenBy(sides.after);
    addPathDifferences(before, after, caveats);
    const double unnamedBefore = before.share(before.unnamedUp), unnamedAfter = after.share(after.unnamedUp);
    if (std::abs(unnamedBefore - unnamedAfter) > NotableShare)
        caveats.push_back(
            {"unnamed-share", fmt::format("{} of the content before and {} after went to servers without a "
                                          "name: some of what is new or gone may be the same under another "
                                          "key.",
                                          percent(unnamedBefore), percent(unnamedAfter))});
    const double encryptedBefore = before.share(before.encryptedUp), encryptedAfter = after.share(after.encryptedUp);
    if (std::abs(encryptedBefore - encryptedAfter) > NotableShare)
        caveats.push_back({"tls-share", fmt::format("{} of the content before and {} after was in TLS, DTLS or QUIC.",
                                                    percent(encryptedBefore), percent(encryptedAfter))});
    addLosses(sides.before, caveats);
    addLosses(sides.after, caveats);
    const std::string ageBefore = locationAgeText(*sides.before.side.runs.front().analysis);
    const std::string ageAfter = locationAgeText(*sides.after.side.runs.front().analysis);
    if (!ageBefore.empty() || !ageAfter.empty())
        caveats.push_back({"location-date", fmt::format("Location sources: {} (before), {} (after); addresses may have "
                                                        "changed hands.",
                                                        ageBefore.empty() ? "in date" : ageBefore,
                                                        ageAfter.empty() ? "in date" : ageAfter)});
    if (before.sources != after.sources)
        caveats.push_back({"location-sources-differ",
                           "The sides were placed with different location sources; analyse them "
                           "again with the same ones."});
    caveats.push_back({"no-device-card", "No device card was given: which identifiers were sent was not looked at."});
}

} // namespace waybill
