// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// How the two sides of a row relate (design §8).
enum class Change : std::uint8_t {
    New,     ///< not seen before, seen after
    Gone,    ///< seen before, not seen after: a bound on its rate stands in the reason
    More,    ///< a test over runs (at least four a side) supports it
    Less,    ///< likewise
    Differs, ///< not equal, and no more can be said
    Same,    ///< equal, or the interval of the ratio lies within 0.8 to 1.25
};
/// The key of JSON: "new", "gone", …
[[nodiscard]] std::string_view changeKey(Change change) noexcept;
/// For people: "Not seen before", "Not seen after", "More", …; of narrowed figures "No match before", because other
/// flows may well have been there.
[[nodiscard]] std::string_view changeText(Change change, bool isNarrowed = false) noexcept;

/// What one run, or one side's runs together, show of one subject.
struct Figures {
    std::optional<ContactLevel> level; ///< highest reached; none: not seen at all
    std::uint64_t contacts = 0;        ///< first flows after silence
    std::uint64_t flows = 0;
    std::uint64_t lookups = 0;   ///< DNS questions
    std::uint64_t contentUp = 0; ///< bytes; see contentDefinition()
    std::uint64_t wireUp = 0, wireDown = 0;
    std::uint64_t packetsUp = 0, packetsDown = 0;
    std::uint64_t encryptedUp = 0; ///< part of contentUp in TLS, DTLS or QUIC
    std::uint64_t readableUp = 0;  ///< part of contentUp in HTTP; the rest is in a form that is not known
    std::uint64_t decryptedUp = 0; ///< part of encryptedUp that is known by who saw it decrypted
    Figures& operator+=(const Figures& other);
    friend bool operator==(const Figures&, const Figures&) = default;
};

/// The figures of a side, with what they are measured by.
struct SideFigures : Figures {
    double hours = 0;           ///< observable, all runs together
    std::uint32_t runs = 0;     ///< of the side
    std::uint32_t runsSeen = 0; ///< in which it was contacted
    bool isNarrowed = false;    ///< flows that match a filter alone count: nothing there is not "not seen"
    [[nodiscard]] double hoursPerRun() const { return runs > 0 ? hours / runs : 0; }
    [[nodiscard]] double contactsPerHour() const { return hours > 0 ? static_cast<double>(contacts) / hours : 0; }
    [[nodiscard]] double contentPerHour() const { return hours > 0 ? static_cast<double>(contentUp) / hours : 0; }
};

/// After divided by before, per hour of observable time.
struct Ratio {
    double value = 1;
    std::optional<double> low, high; ///< 95 % interval; none with fewer than two runs a side
    bool isSmallSample = false;      ///< percentile bootstrap of fewer than eight runs a side: too narrow on average
    friend bool operator==(const Ratio&, const Ratio&) = default;
};

/// The test over runs behind a row. Never shown without the figures.
///
/// Of rates, p is the larger of two: contacts per hour, and contacts per run. What happens once a start is no rarer
/// because a recording is longer, so a change must show in both.
struct RunTest {
    std::string name; ///< "permutation", "sign-flip" or "Fisher"
    double p = 1;
    double q = 1;             ///< after Benjamini–Hochberg within the family
    double smallestP = 1;     ///< that so many runs can reach
    bool isExact = true;      ///< every split was counted; else random splits with the seed
    bool isSupported = false; ///< q at or below the rate asked for, with at least four runs a side of like lengths
};

/// The change set against that of phones held back (difference-in-differences).
struct AgainstControl {
    Ratio ratio; ///< of ratios
    double p = 1;
};

/// One flow behind a row: which run of the side, which flow of its analysis.
struct FlowRef {
    std::uint32_t run = 0;
    FlowId flow;
    friend bool operator==(const FlowRef&, const FlowRef&) = default;
};

/// One row with both sides kept.
struct ChangeRow {
    std::string key;   ///< stable: "xiaomi.com", "AS4808 CN", "42.62.48.181", "Xiaomi · push channel", "CN"
    std::string label; ///< for people: "AS4808 CHINA169-BJ", "China"
    Change change = Change::Same;
    std::string reason; ///< what was measured and what follows, a sentence
    SideFigures before, after;
    std::optional<Ratio> ratio;        ///< contacts per hour; none unless both sides have some
    std::optional<Ratio> contentRatio; ///< content bytes per hour; likewise
    std::optional<RunTest> test;       ///< none with fewer than two runs a side
    std::optional<AgainstControl> againstControl;
    std::vector<FlowRef> flowsBefore, flowsAfter;
};

} // namespace waybill
