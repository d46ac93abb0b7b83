// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario_plan.h"

#include "support/packet_builder.h"
#include "support/scenario_content.h"
#include "support/scenario_random.h"

#include <algorithm>
#include <cmath>

namespace waybill::test::scenario {

namespace {

constexpr double JoinSeconds = 6;  // after a boot: DHCP and the connectivity check come first
constexpr double EndSeconds = 30;  // before a silence: a contact that starts later might not end properly
constexpr double CheckSeconds = 3; // from a boot to the connectivity check

// A time without packets. After a restart the phone first has to join the network.
struct Silence {
    Span span;
    bool isOff = false;
};

std::vector<Silence> silencesOf(const PhoneSetup& setup)
{
    std::vector<Silence> silences;
    for (const Span& gap : setup.gaps)
        silences.push_back({gap, false});
    if (setup.boot)
        silences.push_back({{-1, *setup.boot}, true});
    if (setup.update)
        silences.push_back({{setup.update->at + Update::OffAfter, setup.update->at + Update::BackAfter}, true});
    return silences;
}

bool mayStart(double second, const std::vector<Silence>& silences, bool isScripted)
{
    return std::none_of(silences.begin(), silences.end(), [&](const Silence& silence) {
        const double before = isScripted ? 0 : EndSeconds, behind = isScripted || !silence.isOff ? 0 : JoinSeconds;
        return Span{silence.span.begin - before, silence.span.end + behind}.holds(second);
    });
}

Host connectivityCheck(const PhoneSetup& setup)
{
    Host host;
    host.name = "clients3.google.com";
    host.addresses = {ip("173.194.36.32")};
    host.transport = Transport::Http;
    host.paths = {"/generate_204"};
    host.isConnectivityCheck = true;
    host.rttMs = 48;
    if (setup.boot)
        host.rhythm.scripted.push_back(*setup.boot + CheckSeconds);
    if (setup.update)
        host.rhythm.scripted.push_back(setup.update->at + Update::BackAfter + CheckSeconds);
    return host;
}

// The hosts that an update talks to; their names are the vendor's, their addresses its own of 2014.
std::vector<Host> updateHosts(const PhoneSetup& setup)
{
    Host check;
    check.name = "update.miui.com";
    check.addresses = {ip("42.62.48.148")};
    check.transport = Transport::Http;
    check.rhythm.scripted = {setup.update->at};
    check.paths = {"/updates/miotaV3.php"};
    check.body = updateCheckBody(setup.device.model, setup.device.build);
    check.receives = 700;
    check.rttMs = 265;
    Host download = check;
    download.name = "bigota.d.miui.com";
    download.addresses = {ip("42.62.48.149")};
    download.rhythm.scripted = {setup.update->at + Update::DownloadAfter};
    download.paths = {"/" + setup.update->build + "/miui-ota-" + setup.update->build + ".zip"};
    download.body.clear();
    download.receives = setup.update->downloadBytes;
    return {check, download};
}

std::shared_ptr<const PhoneSetup> withOwnHosts(const PhoneSetup& written)
{
    auto setup = std::make_shared<PhoneSetup>(written);
    const Host check = connectivityCheck(*setup);
    if (!check.rhythm.scripted.empty())
        setup->hosts.push_back(check);
    if (setup->update) {
        for (const Host& host : updateHosts(*setup))
            setup->hosts.push_back(host);
    }
    return setup;
}

double rateAt(const PhoneSetup& setup, const Host& host, double second)
{
    const auto& rates = host.rhythm.perHour;
    for (const PhaseSpan& phase : setup.phases) {
        if (phase.span.holds(second))
            return rates[static_cast<std::size_t>(phase.phase)].value_or(rates[0].value_or(0));
    }
    return rates[0].value_or(0);
}

// Poisson process whose rate changes with the phase, by thinning (Lewis and Shedler 1979) of one with the highest rate.
std::vector<double> randomTimes(const PhoneSetup& setup, const Host& host, Random& random)
{
    double highest = 0;
    for (const auto& rate : host.rhythm.perHour)
        highest = std::max(highest, rate.value_or(0));
    const double factor = random.logNormal(host.rhythm.cv);
    std::vector<double> times;
    if (highest <= 0)
        return times;
    for (double second = random.exponential(highest * factor / 3600); second < setup.duration;
         second += random.exponential(highest * factor / 3600)) {
        if (random.uniform() * highest < rateAt(setup, host, second))
            times.push_back(second);
    }
    return times;
}

std::vector<double> periodicTimes(const PhoneSetup& setup, const Host& host, Random& random)
{
    const double period = host.rhythm.period;
    const double first = host.rhythm.first.value_or(random.uniform() * period);
    std::vector<double> times;
    for (double beat = 0; first + (beat - 1) * period < setup.duration; ++beat) {
        const double second = first + (beat + random.between(-1, 1) * host.rhythm.jitter) * period;
        if (second >= 0 && second < setup.duration)
            times.push_back(second);
    }
    return times;
}

std::vector<double> timesOf(const PhoneSetup& setup, const Host& host, Random& random)
{
    if (!host.rhythm.scripted.empty())
        return host.rhythm.scripted;
    return host.rhythm.isRandom() ? randomTimes(setup, host, random) : periodicTimes(setup, host, random);
}

// What is drawn for a host follows from its name and this, so that another host beside it changes nothing.
std::uint64_t timesNamedBefore(const PhoneSetup& setup, std::uint32_t index)
{
    const auto begin = setup.hosts.begin();
    const std::string& name = setup.hosts[index].name;
    return static_cast<std::uint64_t>(
        std::count_if(begin, begin + index, [&name](const Host& host) { return host.name == name; }));
}

void addContacts(const DrawnRun& run, std::uint32_t index, const std::vector<Silence>& silences,
                 std::vector<Contact>& out)
{
    const PhoneSetup& setup = *run.setup;
    const Host& host = setup.hosts[index];
    Random random({run.seed, hashOf(host.name), timesNamedBefore(setup, index)});
    std::vector<double> times = timesOf(setup, host, random);
    std::sort(times.begin(), times.end());
    std::uint32_t ordinal = 0;
    for (const double second : times) {
        const bool isInside = second < setup.duration && host.active.holds(second);
        if (!isInside || !mayStart(second, silences, !host.rhythm.scripted.empty()))
            continue;
        Contact contact;
        contact.host = index;
        contact.ordinal = ordinal++;
        contact.time = run.at(second);
        contact.address = host.addresses[contact.ordinal % host.addresses.size()];
        contact.isLookedUp = !host.name.empty() && host.isLookedUp.value_or(setup.isLookedUp);
        contact.contentUp = contentUpOf({run, host, contact});
        out.push_back(contact);
    }
}

} // namespace

bool DrawnRun::isAfterUpdate(Timestamp time) const
{
    return setup->update && time >= at(setup->update->at + Update::OffAfter);
}

const std::string& DrawnRun::buildAt(Timestamp time) const
{
    return isAfterUpdate(time) ? setup->update->build : setup->device.build;
}

std::vector<DrawnRun> drawRuns(const Scenario& scenario, std::uint64_t seed)
{
    std::vector<DrawnRun> runs;
    for (const Side& side : scenario) {
        const auto setup = withOwnHosts(side.setup);
        for (unsigned number = 1; number <= side.runs; ++number) {
            const auto later = static_cast<std::int64_t>((number - 1) * side.setup.apart * 1e9);
            const std::uint64_t own = Random({seed, hashOf(side.name), number}).next();
            runs.push_back({side.name, number, own, {side.setup.start.ns + later}, setup});
        }
    }
    return runs;
}

std::vector<Contact> contactsOf(const DrawnRun& run)
{
    const std::vector<Silence> silences = silencesOf(*run.setup);
    std::vector<Contact> contacts;
    for (std::uint32_t index = 0; index < run.setup->hosts.size(); ++index)
        addContacts(run, index, silences, contacts);
    std::stable_sort(contacts.begin(), contacts.end(),
                     [](const Contact& a, const Contact& b) { return a.time < b.time; });
    return contacts;
}

bool isSilentAt(const PhoneSetup& setup, double second)
{
    const std::vector<Silence> silences = silencesOf(setup);
    return std::any_of(silences.begin(), silences.end(),
                       [second](const Silence& silence) { return silence.span.holds(second); });
}

} // namespace waybill::test::scenario
