// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// The countries highlighted unless the user says otherwise: China, United States, Singapore, India.
[[nodiscard]] std::vector<CountryCode> defaultWatchList();

/// Who sent, as a sentence begins: "This phone", "This device", or the address when several devices share it.
[[nodiscard]] std::string deviceWord(const Analysis& analysis);

/// The two sentences at the top: "This phone sent 1.6 MB of content to 14 destinations." and "At least 0.9 MB went to
/// addresses estimated in China." (largest watched country with a certain share; else what holds instead).
struct Headline {
    std::string sent;
    std::string watched; ///< empty when no watched country can be named
};
[[nodiscard]] Headline headline(const Analysis& analysis, const std::vector<CountryCode>& watchList);
/// The same for a text that says by itself which flows it is about.
[[nodiscard]] Headline headlineWithoutScope(const Analysis& analysis, const std::vector<CountryCode>& watchList);

/// "only flows that match "country == CN" (12 of 344)"; empty when the analysis is not narrowed.
[[nodiscard]] std::string narrowingText(const Analysis& analysis);
/// "2014-08-10 14:02:10 to 2014-08-10 14:05:00 UTC+05:30": the time to which packets are limited; empty when they are
/// not.
[[nodiscard]] std::string spanText(const Analysis& analysis, std::optional<int> offsetMinutes = {});

/// "at least 0.9 MB; up to 1.2 MB if disputed servers are there", "0.3 MB", "none certain; up to 0.3 MB, sources
/// disagree", "contacted, no content sent", "perhaps contacted, no content sent", "not seen in 2 h 04 min"; with
/// correctionMark() behind it.
[[nodiscard]] std::string countryAmountText(const CountryTotals& country, const Analysis& analysis);

/// "Elsewhere 0.1 MB · CDN or anycast, place unknown 0.2 MB · Unplaced 0.1 MB · Local network 2.1 MB, not counted".
[[nodiscard]] std::string remainderText(const Analysis& analysis, const std::vector<CountryCode>& watchList);

/// "all 7.8 kB went to addresses whose place is unknown (CDN, anycast or unplaced)"; empty when every place is known.
/// Such content may have gone to any country, so it stands beside every "not seen" about countries.
[[nodiscard]] std::string placeUnknownText(const Analysis& analysis);

/// What could not be seen, most important first, each a sentence part; never empty.
[[nodiscard]] std::vector<std::string> coverageTexts(const Analysis& analysis);

/// "HM 1SW", "iPhone", else its address; what people call the handset.
[[nodiscard]] std::string handsetTitle(const Analysis& analysis);
/// "location: geo-whois-asn-country 2026-06-17, DB-IP Lite 2026-06-01".
[[nodiscard]] std::string locationSourcesText(const Analysis& analysis);
/// "4 323 days newer than the capture"; empty when the dates lie within 35 days.
[[nodiscard]] std::string locationAgeText(const Analysis& analysis);
/// Time offset (minutes east of UTC) to show times in: the capture's own zone when it names one, as its clocks stood at
/// the first packet; else, or when this computer does not know the zone, 0. What is to be said: captureZoneNote().
[[nodiscard]] int displayOffsetMinutes(const Analysis& analysis);

/// "Xiaomi · push channel"; empty when no rule covers it.
[[nodiscard]] std::string serviceText(const ServiceMatch& match);
/// "vendor declares Germany (eu-central-1)"; empty when nothing is declared. Never an estimate.
[[nodiscard]] std::string declaredRegionText(const DeclaredRegion* region);

/// A figure as one sentence with scope, sources, definition and limits, to be quoted by itself. Its times stand at
/// `offsetMinutes` east of UTC, which is written beside them; without it at displayOffsetMinutes().
[[nodiscard]] std::string quotableSentence(const Analysis& analysis, const CountryTotals& country,
                                           std::optional<int> offsetMinutes = {});
[[nodiscard]] std::string quotableHeadline(const Analysis& analysis, const std::vector<CountryCode>& watchList,
                                           std::optional<int> offsetMinutes = {});
[[nodiscard]] std::string quotableDestination(const Analysis& analysis, const Destination& destination,
                                              std::optional<int> offsetMinutes = {});

/// "content: …": what each figure counts; printed wherever figures are.
[[nodiscard]] std::string contentDefinition();

} // namespace waybill
