// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario_parser.h"

#include "support/scenario_host_line.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace waybill::test::scenario {

namespace {

constexpr std::uint64_t MostRuns = 1000, MostDrops = 1'000'000'000;
constexpr std::uint64_t LeastSnaplen = 60, LargestSnaplen = 262'144; // below, not even all headers would be there
constexpr double MostContacts = 100'000;                             // of a host in a run: packets are held in memory

// The sides so far; what stands before the first `side` line is in `common`.
struct Draft {
    Side common;
    Scenario sides;
    [[nodiscard]] Side& side() { return sides.empty() ? common : sides.back(); }
    [[nodiscard]] PhoneSetup& setup() { return side().setup; }
};
using Statement = void (*)(Line&, Draft&);

void takeSide(Line& line, Draft& draft)
{
    Side side = draft.common;
    side.name = line.takeWord("the name of a side");
    for (const Side& other : draft.sides) {
        if (other.name == side.name)
            line.refuse("there is a side '" + side.name + "' already");
    }
    if (line.accept("runs"))
        side.runs = static_cast<unsigned>(line.takeCount("a number of runs", MostRuns));
    draft.sides.push_back(side);
}

void takeDevice(Line& line, Draft& draft)
{
    Device& device = draft.setup().device;
    device.model = line.takeWord("a model");
    while (!line.atEnd()) {
        if (line.accept("build")) {
            device.build = line.takeWord("a build");
        } else if (line.accept("address")) {
            device.address = line.takeAddress();
        } else if (line.accept("hostname")) {
            device.hostname = line.takeWord("a host name");
        } else {
            line.expect("mac");
            const auto address = MacAddress::parse(line.takeWord("a MAC address"));
            if (!address)
                line.refuse("the MAC address cannot be read");
            device.macAddress = *address;
        }
    }
    if (!device.address.isV4())
        line.refuse("the device needs an IPv4 address");
}

void takeStart(Line& line, Draft& draft)
{
    const std::string text = line.takeWord("a time");
    const auto start = parseTimestamp(text);
    if (!start)
        line.refuse("'" + text + "' is no time such as 2014-08-10T06:00Z");
    draft.setup().start = *start;
}

void takeBoot(Line& line, Draft& draft)
{
    draft.setup().boot.reset();
    if (line.accept("no"))
        return;
    line.expect("at");
    draft.setup().boot = line.takeTime();
}

void takeUpdate(Line& line, Draft& draft)
{
    Update update;
    line.expect("at");
    update.at = line.takeTime();
    line.expect("to");
    line.expect("build");
    update.build = line.takeWord("a build");
    if (line.accept("size"))
        update.downloadBytes = line.takeSize();
    draft.setup().update = update;
}

void takeGap(Line& line, Draft& draft)
{
    const double length = line.takeTime();
    line.expect("at");
    const double begin = line.takeTime();
    draft.setup().gaps.push_back({begin, begin + length});
}

void takePhase(Line& line, Draft& draft)
{
    PhaseSpan phase;
    phase.phase = phaseFrom(line);
    phase.span.begin = line.takeTime();
    line.expect("to");
    phase.span.end = line.takeTime();
    if (phase.span.end <= phase.span.begin)
        line.refuse("the phase ends before it begins");
    draft.setup().phases.push_back(phase);
}

void takeContainer(Line& line, Draft& draft)
{
    const bool isPcap = line.accept("pcap");
    if (!isPcap)
        line.expect("pcapng");
    draft.setup().container = isPcap ? Container::Pcap : Container::Pcapng;
}

void takeSnaplen(Line& line, Draft& draft)
{
    const std::uint64_t snaplen = line.takeCount("a snaplen", LargestSnaplen);
    if (snaplen < LeastSnaplen)
        line.refuse("a snaplen below " + std::to_string(LeastSnaplen) + " bytes leaves no headers");
    draft.setup().snaplen = static_cast<std::uint32_t>(snaplen);
}

void takeCondition(Line& line, Draft& draft)
{
    const std::string key = line.takeWord("the name of a condition");
    auto& conditions = draft.setup().conditions;
    std::erase_if(conditions, [&key](const auto& other) { return other.first == key; });
    conditions.emplace_back(key, line.takeWord("its value"));
}

void takeNoise(Line& line, Draft& draft)
{
    auto& hosts = draft.setup().hosts;
    const std::vector<Host> noise = noiseFrom(line);
    hosts.insert(hosts.end(), noise.begin(), noise.end());
}

void takeDuration(Line& line, Draft& draft)
{
    draft.setup().duration = line.takeTime();
    if (draft.setup().duration <= 0)
        line.refuse("a run needs a duration");
}

const std::map<std::string, Statement>& statements()
{
    static const std::map<std::string, Statement> All = {
        {"title", [](Line& line, Draft& draft) { draft.setup().title = line.takeWord("a title"); }},
        {"side", takeSide},
        {"runs",
         [](Line& line, Draft& draft) {
             draft.side().runs = static_cast<unsigned>(line.takeCount("a number of runs", MostRuns));
         }},
        {"device", takeDevice},
        {"duration", takeDuration},
        {"start", takeStart},
        {"apart", [](Line& line, Draft& draft) { draft.setup().apart = line.takeTime(); }},
        {"boot", takeBoot},
        {"update", takeUpdate},
        {"gap", takeGap},
        {"phase", takePhase},
        {"loss", [](Line& line, Draft& draft) { draft.setup().loss = line.takeShare(0.9); }},
        {"drops",
         [](Line& line, Draft& draft) { draft.setup().drops = line.takeCount("a number of drops", MostDrops); }},
        {"snaplen", takeSnaplen},
        {"container", takeContainer},
        {"dns", [](Line& line, Draft& draft) { draft.setup().isLookedUp = line.takeYesNo(); }},
        {"control", [](Line& line, Draft& draft) { draft.setup().isControl = line.takeYesNo(); }},
        {"condition", takeCondition},
        {"noise", takeNoise},
        {"host", [](Line& line, Draft& draft) { draft.setup().hosts.push_back(hostFrom(line)); }},
        {"beacon", [](Line& line, Draft& draft) { draft.setup().hosts.push_back(beaconFrom(line)); }},
    };
    return All;
}

double expectedContacts(const Host& host, double duration)
{
    const Rhythm& rhythm = host.rhythm;
    double perHour = rhythm.period > 0 ? 3600 / rhythm.period : 0;
    for (const auto& rate : rhythm.perHour)
        perHour = std::max(perHour, rate.value_or(0));
    return perHour * duration / 3600;
}

// What only the whole text shows: `duration` may stand behind the hosts.
void checkWhole(const Side& side)
{
    for (const Host& host : side.setup.hosts) {
        if (expectedContacts(host, side.setup.duration) > MostContacts)
            throw Refusal{0, "side '" + side.name + "': more than 100,000 contacts with '" + host.name + "'"};
    }
    const auto& update = side.setup.update;
    if (update && update->at + Update::BackAfter > side.setup.duration)
        throw Refusal{0, "side '" + side.name + "': the run ends before its update does"};
}

void takeLine(Line& line, Draft& draft)
{
    if (line.atEnd())
        return;
    const std::string keyword = line.takeWord("a statement");
    const auto found = statements().find(keyword);
    if (found == statements().end())
        line.refuse("'" + keyword + "' is no statement");
    found->second(line, draft);
    line.expectEnd();
}

Scenario parseLines(std::string_view text)
{
    Draft draft;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        Line line(number, text.substr(0, end));
        takeLine(line, draft);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (draft.sides.empty())
        draft.sides.push_back(draft.common);
    for (const Side& side : draft.sides)
        checkWhole(side);
    return draft.sides;
}

} // namespace

Result<Scenario> parseScenario(std::string_view text)
{
    try {
        return parseLines(text);
    } catch (const Refusal& refusal) {
        const std::string where = refusal.line == 0 ? std::string() : "line " + std::to_string(refusal.line) + ": ";
        return Failure(Error{ErrorCode::InvalidArgument, where + refusal.message, {}, {}});
    }
}

Scenario scenarioFrom(std::string_view text)
{
    const Result<Scenario> scenario = parseScenario(text);
    if (!scenario)
        throw std::invalid_argument(scenario.error().message);
    return *scenario;
}

} // namespace waybill::test::scenario
