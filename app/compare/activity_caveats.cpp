// SPDX-License-Identifier: GPL-3.0-or-later
// What limits a comparison by what went on within the runs: downloads from app stores, handshakes broken off.
#include "base/format.h"
#include "compare/caveats.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace waybill {

namespace {

// Looking at a store's pages loads pictures; an app has a megabyte at least.
constexpr std::uint64_t SmallestAppDownload = 1'000'000;

/// What app stores sent in the counted runs of a side.
struct StoreTraffic {
    std::uint64_t down = 0;
    std::size_t runs = 0; ///< with SmallestAppDownload or more
    std::set<std::string> stores;
};

/// What each server sent under each name, with one of its flows: rules are asked once a server, not once a flow.
std::map<std::pair<std::uint32_t, std::uint32_t>, std::pair<FlowId, std::uint64_t>> sentBy(const Analysis& analysis)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::pair<FlowId, std::uint64_t>> sent;
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        const FlowView& view = analysis.view(FlowId{row});
        if (view.role == FlowRole::NotOurs || view.band == Band::Local || view.traffic.payloadDown == 0)
            continue;
        auto& [flow, bytes] = sent.try_emplace({view.host, view.name.value}, FlowId{row}, 0).first->second;
        bytes += view.traffic.payloadDown;
    }
    return sent;
}

StoreTraffic storeTraffic(const SideReading& side)
{
    StoreTraffic found;
    for (std::size_t run = 0; run < side.runs.size(); ++run) {
        if (!side.isCounted(run))
            continue;
        const Analysis& analysis = *side.side.runs[run].whole;
        std::uint64_t down = 0;
        for (const auto& [server, sent] : sentBy(analysis)) {
            const ServiceMatch match = analysis.serviceOf(sent.first);
            if (match.service == nullptr || match.service->kind != ServiceKind::AppStore)
                continue;
            down += sent.second;
            found.stores.insert(serviceText(match));
        }
        found.down += down >= SmallestAppDownload ? down : 0;
        found.runs += down >= SmallestAppDownload ? 1 : 0;
    }
    return found;
}

void addAppUpdates(const SidePair& sides, std::vector<Caveat>& caveats)
{
    StoreTraffic before = storeTraffic(sides.before);
    const StoreTraffic after = storeTraffic(sides.after);
    if (before.runs + after.runs == 0)
        return;
    before.stores.insert(after.stores.begin(), after.stores.end());
    std::string names;
    for (const std::string& name : before.stores)
        names += (names.empty() ? "" : ", ") + name;
    const auto text = [](const StoreTraffic& store, const SideReading& side) {
        return store.runs == 0
                   ? fmt::format("less than 1\u00a0MB in each of {}", countedText(side.side.countedRuns, "run", "runs"))
                   : fmt::format("{} in {} of {}", bytesText(store.down), store.runs,
                                 countedText(side.side.countedRuns, "run", "runs"));
    };
    caveats.push_back(
        {"app-store-downloads",
         fmt::format("App stores ({}) sent {} before and {} after: apps may have been installed or updated within the "
                     "runs, and another version of an app may contact other servers.",
                     names, text(before, sides.before), text(after, sides.after))});
}

/// TLS handshakes over TCP of which both directions were seen, and those that came to nothing.
struct Handshakes {
    std::size_t all = 0, unanswered = 0, dropped = 0;
    std::map<std::string, std::size_t> names; ///< of those that came to nothing
    [[nodiscard]] std::size_t aborted() const { return unanswered + dropped; }
};

constexpr std::uint8_t PhoneClosed = OriginatorFin | OriginatorRst;
constexpr std::uint8_t AnyClosed = PhoneClosed | ResponderFin | ResponderRst;

void add(const Analysis& analysis, FlowId flow, Handshakes& found)
{
    const FlowView& view = analysis.view(flow);
    const FlowCounters& counters = analysis.counters(flow);
    const HandshakeRow* const handshake = analysis.handshakeOf(flow);
    const bool isWhole = counters.tcpSeen != 0 && !view.isOneDirectional && !analysis.flow(flow).beganBeforeCapture &&
                         view.missedBytes == 0;
    if (view.role != FlowRole::Up || view.band == Band::Local || handshake == nullptr || handshake->clientFrame == 0 ||
        !isWhole)
        return;
    ++found.all;
    const bool isUnanswered = handshake->serverFrame == 0 && (counters.tcpSeen & AnyClosed) != 0;
    const bool isDropped = handshake->serverFrame != 0 && (counters.tcpSeen & PhoneClosed) != 0 &&
                           view.traffic.contentUp == 0 && view.traffic.housekeepingUp == 0 &&
                           counters.responder.payloadBytes <= counters.responder.setupBytes;
    found.unanswered += isUnanswered ? 1 : 0;
    found.dropped += isDropped ? 1 : 0;
    if (isUnanswered || isDropped)
        ++found.names[view.name.isNone() ? analysis.host(view.host).address.toString()
                                         : printableName(analysis.text(view.name))];
}

Handshakes handshakesOf(const SideReading& side)
{
    Handshakes found;
    for (std::size_t run = 0; run < side.runs.size(); ++run) {
        const Analysis& analysis = *side.side.runs[run].whole;
        for (std::uint32_t row = 0; side.isCounted(run) && row < analysis.flowCount(); ++row)
            add(analysis, FlowId{row}, found);
    }
    return found;
}

bool areMany(const Handshakes& handshakes)
{
    constexpr std::size_t Fewest = 5, OneIn = 10; // single ones happen on every radio link
    return handshakes.aborted() >= Fewest && handshakes.aborted() * OneIn >= handshakes.all;
}

std::string handshakesText(const Handshakes& handshakes)
{
    return fmt::format("{} of {} ({} without a ServerHello, {} closed by the phone before anything was sent)",
                       handshakes.aborted(), countedText(handshakes.all, "TLS handshake", "TLS handshakes"),
                       handshakes.unanswered, handshakes.dropped);
}

std::string mostOf(const Handshakes& before, const Handshakes& after)
{
    constexpr std::size_t MostNamed = 3;
    std::map<std::string, std::size_t> all = before.names;
    for (const auto& [name, count] : after.names)
        all[name] += count;
    std::vector<std::pair<std::string, std::size_t>> names(all.begin(), all.end());
    std::stable_sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), MostNamed); ++i)
        text += fmt::format("{}{} ({})", i == 0 ? "" : ", ", names[i].first, names[i].second);
    return text;
}

void addAbortedHandshakes(const SidePair& sides, std::vector<Caveat>& caveats)
{
    const Handshakes before = handshakesOf(sides.before), after = handshakesOf(sides.after);
    if (!areMany(before) && !areMany(after))
        return;
    caveats.push_back(
        {"aborted-handshakes",
         fmt::format("Many handshakes came to nothing: before, {}; after, {}; most with {}. An intercepting proxy that "
                     "apps refuse (certificate pinning), a blocked network and a failing server look like this, and "
                     "apps then try again or turn to other servers.",
                     handshakesText(before), handshakesText(after), mostOf(before, after))});
}

} // namespace

void addActivityCaveats(const SidePair& sides, std::vector<Caveat>& caveats)
{
    addAppUpdates(sides, caveats);
    addAbortedHandshakes(sides, caveats);
}

} // namespace waybill
