// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/random.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace waybill {

/// Fewest observed cycles to state a period, and to call it a beacon (methods.md §3.6).
inline constexpr std::size_t MinCyclesForPeriod = 3;
inline constexpr std::size_t MinCyclesForBeacon = 10;
/// Most contact times that are searched; later ones are left out and `contactsLeftOut` counts them. A week
/// of a beacon every five minutes; bounds the time of a call.
inline constexpr std::size_t MaxBeaconContacts = 2'048;

struct BeaconOptions {
    /// Silence that parts two contacts (methods.md §3.1), in seconds: contacts cannot be closer, and busy traffic must
    /// not look regular because of that. 0 when the times are those of flows.
    double silenceSeconds = 60;
    double shortestPeriodSeconds = 1; ///< shorter rhythms are packets of one transfer
    std::uint32_t surrogates =
        99; ///< random series to compare with; the smallest p is 1 / (surrogates + 1), so at least 99
    std::uint64_t seed = DefaultSeed;
};

/// Rhythm of one series of contacts.
struct Beacon {
    double periodSeconds = 0;      ///< median of the intervals, those over missed beats divided by the beats they span
    double jitterSeconds = 0;      ///< median absolute deviation of these intervals from the period
    std::size_t cycles = 0;        ///< intervals that fit the period
    std::size_t missedBeats = 0;   ///< beats without a contact, inside such intervals
    std::size_t longSilences = 0;  ///< gaps of more than four periods, after which the beat starts anew
    std::size_t extraContacts = 0; ///< contacts off the beat
    std::size_t contactsLeftOut = 0; ///< beyond MaxBeaconContacts, not looked at
    double score = 0; ///< 0…1: share of contacts on the beat × share of beats kept × (1 − mean deviation / tolerance);
                      ///< a long silence counts as ten missed beats, the tolerance is a quarter of the period
    double p = 1; ///< chance of such a score among irregular series of as many contacts in the same time (surrogates)
    bool isPeriodic = false; ///< at least 3 cycles, score ≥ 0.3 and p ≤ 0.01: the period may be stated
    bool isBeacon = false;   ///< periodic with at least 10 cycles
    std::uint64_t seed = 0;
};

/// Rhythm of contact times in seconds, ascending, from any zero.
///
/// Finds one period in spite of missed beats (up to three in a row) and of contacts in between; long gaps restart the
/// beat. Follows RITA's idea (interval regularity, count) and BAYWATCH's (threshold from random series), written from
/// their descriptions; methods.md §3.6. Callers leave out TCP keep-alives and NTP. Empty when no period was found with
/// three cycles; times that are not finite or not ascending also give nothing.
[[nodiscard]] std::optional<Beacon> findBeacon(std::span<const double> times, const BeaconOptions& options = {});

/// Change of period between two series.
struct PeriodChange {
    double ratio = 1;             ///< period after / before
    double differenceSeconds = 0; ///< after − before
    double uncertaintySeconds =
        0; ///< 95 % of that difference: 1.96 × 1.2533 × 1.4826 × jitter / √cycles of each series,
           ///< added in squares (median of normal deviations); at least 2 % of the period
    bool isBeyondUncertainty = false; ///< the difference is larger; a fact about these series, no test over runs
};

/// How the period changed. Empty unless both series are periodic.
[[nodiscard]] std::optional<PeriodChange> periodChange(const Beacon& before, const Beacon& after);

} // namespace waybill
