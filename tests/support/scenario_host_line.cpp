// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario_host_line.h"

#include <array>
#include <cstdio>
#include <map>

namespace waybill::test::scenario {

namespace {

constexpr std::uint64_t MostNoiseHosts = 200; // what the made-up addresses and two-digit names leave room for
constexpr double BeaconJitter = 0.02;
constexpr std::uint32_t UsualSize = 600; // of a small HTTPS request or answer

// One network each of Amazon in Mumbai, Singapore, Oregon and Frankfurt (ip-ranges.json), so that noise has places.
constexpr std::array NoiseNetworks = {0x34420000u, 0x36FB0000u, 0x340A0000u, 0x341C0000u};

// What the options of a line say, and what was said at all.
struct Options {
    Host host;
    bool hasSends = false, hasReceives = false, hasJitter = false;
};

Transport transportFrom(Line& line)
{
    static const std::map<std::string, Transport> Names = {{"http", Transport::Http},
                                                           {"tls", Transport::Tls},
                                                           {"tls1.3", Transport::Tls13},
                                                           {"quic", Transport::Quic},
                                                           {"push", Transport::Push}};
    const std::string name = line.takeWord("a transport");
    const auto found = Names.find(name);
    if (found == Names.end())
        line.refuse("'" + name + "' is no transport (http, tls, tls1.3, quic, push)");
    return found->second;
}

void takeRates(Line& line, Rhythm& rhythm)
{
    rhythm.perHour[0] = line.takeRate();
    while (line.accept("in")) {
        const Phase phase = phaseFrom(line);
        rhythm.perHour[static_cast<std::size_t>(phase)] = line.takeRate();
    }
}

double variationFrom(Line& line)
{
    constexpr double Largest = 10; // beyond any that was measured; the factors would be zero or huge
    const double cv = line.takeNumber("a coefficient of variation");
    if (cv > Largest)
        line.refuse("cv is above 10");
    return cv;
}

void takeTexts(Line& line, std::vector<std::string>& texts, std::string_view what)
{
    line.takeList([&] { texts.push_back(line.takeWord(what)); });
}

bool takeWhen(Line& line, Options& options)
{
    Rhythm& rhythm = options.host.rhythm;
    if (line.accept("every"))
        rhythm.period = line.takeTime();
    else if (line.accept("rate"))
        takeRates(line, rhythm);
    else if (line.accept("times"))
        line.takeList([&] { rhythm.scripted.push_back(line.takeTime()); });
    else if (line.accept("first"))
        rhythm.first = line.takeTime();
    else if (line.accept("cv"))
        rhythm.cv = variationFrom(line);
    else if (line.accept("from"))
        options.host.active.begin = line.takeTime();
    else if (line.accept("until"))
        options.host.active.end = line.takeTime();
    else if (line.accept("jitter"))
        rhythm.jitter = line.takeShare(0.5), options.hasJitter = true;
    else
        return false;
    return true;
}

bool takeHttpPart(Line& line, Host& host)
{
    if (line.accept("paths"))
        takeTexts(line, host.paths, "a path");
    else if (line.accept("identifiers"))
        takeTexts(line, host.identifiers, "an identifier");
    else if (line.accept("body"))
        host.body = line.takeWord("a body");
    else if (line.accept("agent"))
        host.agent = line.takeWord("a User-Agent");
    else
        return false;
    return true;
}

bool takeWhat(Line& line, Options& options)
{
    Host& host = options.host;
    if (line.accept("via"))
        host.transport = transportFrom(line);
    else if (line.accept("port"))
        host.port = static_cast<std::uint16_t>(line.takeCount("a port", 65'535));
    else if (line.accept("sends"))
        host.sends = line.takeSize(), options.hasSends = true;
    else if (line.accept("receives"))
        host.receives = line.takeSize(), options.hasReceives = true;
    else if (line.accept("ech"))
        host.echProvider = line.takeWord("the public name of a provider");
    else if (line.accept("dns"))
        host.isLookedUp = line.takeYesNo();
    else if (line.accept("rtt"))
        host.rttMs = line.takeTime() * 1000;
    else
        return takeHttpPart(line, host);
    return true;
}

void checkRhythm(const Line& line, const Options& options)
{
    const Rhythm& rhythm = options.host.rhythm;
    const int forms = (rhythm.isRandom() ? 1 : 0) + (rhythm.period > 0 ? 1 : 0) + (rhythm.scripted.empty() ? 0 : 1);
    if (forms != 1)
        line.refuse("a host needs one of every, rate and times");
    if (rhythm.cv != 0 && !rhythm.isRandom())
        line.refuse("cv goes with rate only");
    if ((options.hasJitter || rhythm.first) && rhythm.period == 0)
        line.refuse("jitter and first go with every only");
}

void checkTransport(const Line& line, const Host& host)
{
    const bool hasHttpPart =
        !host.paths.empty() || !host.identifiers.empty() || !host.body.empty() || !host.agent.empty();
    if (hasHttpPart && host.transport != Transport::Http)
        line.refuse("paths, identifiers, body and agent go with http only");
    if (!host.echProvider.empty() && host.transport != Transport::Tls13)
        line.refuse("ech goes with tls1.3 only");
    if (host.name.empty() && host.isLookedUp.value_or(false))
        line.refuse("a host without a name cannot be looked up");
}

void takeOptions(Line& line, Options& options)
{
    while (!line.atEnd()) {
        if (!takeWhen(line, options) && !takeWhat(line, options))
            line.expectEnd();
    }
    checkRhythm(line, options);
    checkTransport(line, options.host);
    if (!options.hasSends && options.host.transport != Transport::Http)
        options.host.sends = UsualSize;
    if (!options.hasReceives)
        options.host.receives = UsualSize;
}

Options named(Line& line)
{
    Options options;
    options.host.name = line.takeWord("the name of a host");
    if (options.host.name == "-")
        options.host.name.clear();
    line.expect("at");
    line.takeList([&] { options.host.addresses.push_back(line.takeAddress()); });
    takeOptions(line, options);
    return options;
}

} // namespace

Phase phaseFrom(Line& line)
{
    if (line.accept("first-boot"))
        return Phase::FirstBoot;
    line.expect("active");
    return Phase::Active;
}

Host hostFrom(Line& line)
{
    return named(line).host;
}

Host beaconFrom(Line& line)
{
    Options options = named(line);
    if (options.host.rhythm.period == 0)
        line.refuse("a beacon needs every");
    if (!options.hasJitter)
        options.host.rhythm.jitter = BeaconJitter;
    return options.host;
}

std::vector<Host> noiseFrom(Line& line)
{
    line.expect("hosts");
    const std::uint64_t count = line.takeCount("a number of hosts", MostNoiseHosts);
    Options options;
    takeOptions(line, options);
    std::vector<Host> hosts;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto row = static_cast<std::uint32_t>(i / NoiseNetworks.size());
        std::array<char, 24> name{};
        std::snprintf(name.data(), name.size(), "noise%02u.example", i + 1);
        options.host.name = name.data();
        options.host.addresses = {IpAddress::v4(NoiseNetworks[i % NoiseNetworks.size()] + ((row + 1) << 8) + 10 + i)};
        hosts.push_back(options.host);
    }
    return hosts;
}

} // namespace waybill::test::scenario
