// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scenario_model.h"

#include <memory>
#include <string>
#include <vector>

namespace waybill::test::scenario {

/// One run, drawn by its seed; what it holds follows from these members alone.
struct DrawnRun {
    std::string side;
    unsigned number = 1; ///< counted from 1 within the side
    std::uint64_t seed = 0;
    Timestamp start;
    /// Of its side, with the hosts behind those written down that the phone contacts by itself: the connectivity check
    /// after each boot, and those of an update.
    std::shared_ptr<const PhoneSetup> setup;

    [[nodiscard]] Timestamp at(double seconds) const
    {
        return {start.ns + static_cast<std::int64_t>(seconds * 1e6) * 1000}; // whole microseconds
    }
    [[nodiscard]] bool isAfterUpdate(Timestamp time) const;
    [[nodiscard]] const std::string& buildAt(Timestamp time) const; ///< of the firmware at that time
};

/// All runs of all sides, in order. The same seed gives the same runs; different seeds differ in all that is random.
[[nodiscard]] std::vector<DrawnRun> drawRuns(const Scenario& scenario, std::uint64_t seed);

/// One connection (or QUIC conversation) that the capture of a run holds.
struct Contact {
    std::uint32_t host = 0;    ///< index into PhoneSetup::hosts of the run
    std::uint32_t ordinal = 0; ///< counted from 0 for each host
    Timestamp time;            ///< of its first packet; a DNS question comes shortly before
    IpAddress address;
    /// Content bytes as Waybill counts them: TLS application data with record headers, QUIC short-header datagrams, all
    /// of HTTP and push; 0 for connectivity checks.
    std::uint64_t contentUp = 0;
    bool isLookedUp = false;
};

/// Everything that the run's capture will hold, in order of time, without making a packet: for tests of statistics.
/// Contacts that fall into a gap or a time when the phone is off are left out, and those in the 30 s before one, which
/// could not end properly. Loss and snaplen are not taken into account.
[[nodiscard]] std::vector<Contact> contactsOf(const DrawnRun& run);

/// Whether nothing is captured at that second: a gap, before the boot, or while the phone restarts.
[[nodiscard]] bool isSilentAt(const PhoneSetup& setup, double second);

} // namespace waybill::test::scenario
