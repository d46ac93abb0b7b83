// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/mac_address.h"
#include "base/timestamp.h"

#include <array>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What generated captures of a handset are made from. A PhoneSetup is a state of a phone and what it talks to; runs
/// are drawn from it by seed (scenario_plan.h), written as text (scenario_parser.h), made into files
/// (scenario_capture.h). All times are seconds after the start of a run.
namespace waybill::test::scenario {

/// How a contact is made. Each is a connection of its own, push too (opening, heartbeats, close).
enum class Transport : std::uint8_t { Http, Tls, Tls13, Quic, Push };
/// What the tester does; Idle is what no PhaseSpan covers.
enum class Phase : std::uint8_t { Idle, FirstBoot, Active };
inline constexpr std::size_t PhaseCount = 3;

/// From `begin` to before `end`.
struct Span {
    double begin = 0;
    double end = std::numeric_limits<double>::infinity();
    [[nodiscard]] bool holds(double second) const { return second >= begin && second < end; }
};

struct PhaseSpan {
    Phase phase = Phase::Idle;
    Span span;
};

/// When a host is contacted: one of three forms.
struct Rhythm {
    std::vector<double> scripted = {}; ///< at these seconds, in every run
    double period = 0;                 ///< a beat every so many seconds; 0: none
    double jitter = 0;                 ///< part of the period by which a beat may be early or late, at most 0.5
    std::optional<double> first = {};  ///< of the first beat; none: anywhere in the first period, drawn for each run
    /// Contacts an hour, a Poisson process within a run. A phase without a rate has that of Idle.
    std::array<std::optional<double>, PhaseCount> perHour = {};
    /// Coefficient of variation of the factor on the rates that is drawn for each run and host (log-normal, mean 1).
    double cv = 0;
    [[nodiscard]] bool isRandom() const { return perHour[0] || perHour[1] || perHour[2]; }
};

/// One stream of contacts to one host. Two streams may name the same host.
struct Host {
    std::string name = {};                 ///< empty: no name goes over the wire
    std::vector<IpAddress> addresses = {}; ///< contacts take them in turn; DNS answers hold all of them
    Transport transport = Transport::Tls;
    std::uint16_t port = 0; ///< 0: the usual one of the transport
    Rhythm rhythm = {};
    Span active = {};           ///< no contacts outside
    std::uint32_t sends = 0;    ///< content bytes of a contact; HTTP: of the whole request, which may need more
    std::uint32_t receives = 0; ///< content bytes of the answer
    std::vector<std::string> paths = {};       ///< HTTP targets, in turn; none: "/"
    std::vector<std::string> identifiers = {}; ///< "imei=352099002718282": in the query of every HTTP target
    std::string body = {};                     ///< HTTP: posted as it is; empty: what `sends` needs
    std::string agent = {};                    ///< HTTP User-Agent; empty: "<model>; MIUI/<build of that time>"
    std::string echProvider = {};              ///< ECH is offered and this public name is sent; empty: no ECH
    std::optional<bool> isLookedUp = {};       ///< none: as PhoneSetup::isLookedUp
    bool isConnectivityCheck = false;          ///< made by Android itself; Waybill counts it as housekeeping
    double rttMs = 80;
};

struct Device {
    std::string model = "HM 1SW";
    std::string build = "JHCMIBH41.0";                  ///< MIUI incremental version, in the User-Agent
    IpAddress address = IpAddress::v4(0xC0A82B14);      ///< 192.168.43.20
    MacAddress macAddress = MacAddress(0x0a5d713c9020); ///< locally administered
    std::string hostname = "android-generated";         ///< in DHCP: the only label that fits into a classic pcap file
};

/// An update over the air: check and download over HTTP, a restart, and from then on another build.
struct Update {
    double at = 0;
    std::string build = {};
    std::uint32_t downloadBytes = 2'000'000;
    /// Seconds after `at`: the download starts, the phone goes off, it is back.
    static constexpr double DownloadAfter = 20, OffAfter = 150, BackAfter = 300;
};

enum class Container : std::uint8_t { Pcap, Pcapng };

/// A state of the phone, what it talks to, and how it is captured.
struct PhoneSetup {
    std::string title = {};
    Device device = {};
    std::vector<Host> hosts = {};
    bool isLookedUp = true; ///< a DNS question and its answer come before every contact with a named host
    double duration = 7200;
    Timestamp start = {1'407'650'400 * NsPerSecond}; ///< of the first run: 10 Aug 2014, 06:00 UTC
    double apart = 86'400;                           ///< from the start of one run to that of the next
    std::optional<double> boot = 0; ///< nothing before it, then DHCP; none: the phone is on all the time
    std::optional<Update> update = {};
    std::vector<Span> gaps = {}; ///< nothing at all was captured
    std::vector<PhaseSpan> phases = {};
    double loss = 0;         ///< chance of each packet not to be captured
    std::uint64_t drops = 0; ///< reported in the Interface Statistics Block beyond those of `loss`
    std::uint32_t snaplen = 262'144;
    Container container = Container::Pcapng;
    bool isControl = false;                                           ///< runs of a device that was not updated
    std::vector<std::pair<std::string, std::string>> conditions = {}; ///< "reset" → "yes": for the test that asks
};

/// One side of a comparison.
struct Side {
    std::string name = "run";
    unsigned runs = 1;
    PhoneSetup setup = {};
};
using Scenario = std::vector<Side>;

} // namespace waybill::test::scenario
