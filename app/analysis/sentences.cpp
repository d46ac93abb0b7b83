// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentences.h"

#include "analysis/rule_sentences.h"
#include "analysis/traffic.h"
#include "base/format.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>

namespace waybill {

std::string deviceWord(const Analysis& analysis)
{
    const Handset* handset = analysis.handset();
    if (handset != nullptr && handset->isInseparable && !handset->addresses.empty())
        return handset->addresses.front().toString() + " (several devices behind one address)";
    return handset != nullptr && handset->isPhone ? "This phone" : "This device";
}

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view last)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += i + 1 == parts.size() ? fmt::format(" {} ", last) : ", ";
        text += parts[i];
    }
    return text;
}

std::string inSentence(CountryCode code)
{
    return code == UnitedStates ? "the " + countryName(code) : countryName(code);
}

/// " (mark)"; empty for an empty one.
std::string bracketed(const std::string& mark)
{
    return mark.empty() ? mark : fmt::format(" ({})", mark);
}

std::string watchedSentence(const CountryTotals& best, const std::string& mark)
{
    const std::string name = inSentence(best.code);
    const std::string amount = bytesText(best.contentUp.min);
    if (best.contentUp.min == 0)
        return fmt::format("Up to {} of it may have gone to {}: not all sources place the addresses there{}.",
                           bytesText(best.contentUp.max), name, mark);
    const std::string bound = best.upperBoundUp.min > 0
                                  ? fmt::format(" ({} of that is an upper bound)",
                                                bytesText(std::min(best.upperBoundUp.min, best.contentUp.min)))
                                  : std::string();
    const bool isExact = best.contentUp.min == best.contentUp.max;
    const std::string went =
        amount + (isExact ? " of it" : "") + " went to addresses estimated in " + name + bound + mark + ".";
    return isExact ? went : "At least " + went;
}

/// "China: without the analyst's correction 0.7 MB" for each country whose figure a rule changed.
std::vector<std::string> marksOf(const Analysis& analysis, const std::vector<CountryCode>& watchList)
{
    std::vector<std::string> marks;
    for (const CountryCode code : watchList) {
        if (const std::string mark = correctionMark(analysis, code); !mark.empty())
            marks.push_back(countryName(code) + ": " + mark);
    }
    return marks;
}

} // namespace

std::vector<CountryCode> defaultWatchList()
{
    return {China, UnitedStates, Singapore, India};
}

std::string narrowingText(const Analysis& analysis)
{
    if (!analysis.isNarrowed())
        return {};
    const Analysis::ListedFlows flows = analysis.listedFlows();
    const std::string& by = analysis.parts().keptBy;
    return fmt::format("only flows that {} ({} of {})",
                       by.empty() ? "were chosen" : fmt::format("match \"{}\"", printableText(by)),
                       countText(flows.listed), countText(flows.of));
}

Headline headline(const Analysis& analysis, const std::vector<CountryCode>& watchList)
{
    Headline result = headlineWithoutScope(analysis, watchList);
    if (!analysis.isNarrowed())
        return result;
    std::string sent = result.sent; // "This phone sent …" goes on in the middle of a sentence
    if (sent.starts_with("This ") || sent.starts_with("No "))
        sent.front() = sent.front() == 'T' ? 't' : 'n';
    result.sent = "Among the flows shown, " + sent;
    return result;
}

Headline headlineWithoutScope(const Analysis& analysis, const std::vector<CountryCode>& watchList)
{
    Headline result;
    const TrafficTotals& remote = analysis.coverage().remote;
    if (analysis.handset() == nullptr) {
        result.sent = "No device was found in this capture that sent anything over IP.";
        return result;
    }
    const std::string device = deviceWord(analysis);
    const std::string mark = bracketed(sentMark(analysis));
    if (remote.contentUp == 0) {
        result.sent = remote.flows == 0
                          ? fmt::format("{} was not seen to contact anything outside its own network{}.", device, mark)
                          : fmt::format("{} sent no content{}{}; it made {} to the internet.", device,
                                        analysis.isNarrowed() || !spanText(analysis).empty() ? "" : " in this capture",
                                        mark, countedText(remote.flows, "connection", "connections"));
        return result;
    }
    result.sent = fmt::format("{} sent {} of content to {}{}.", device, bytesText(remote.contentUp),
                              countedText(analysis.contentDestinations(), "destination", "destinations"), mark);
    CountryTotals best;
    std::vector<std::string> names;
    for (const CountryCode code : watchList) {
        const CountryTotals country = analysis.country(code);
        names.push_back(inSentence(code));
        if (std::pair(country.contentUp.min, country.contentUp.max) > std::pair(best.contentUp.min, best.contentUp.max))
            best = country;
    }
    if (best.contentUp.max > 0)
        result.watched = watchedSentence(best, bracketed(correctionMark(analysis, best.code)));
    else if (!names.empty())
        result.watched = fmt::format(
            "{} to addresses estimated in {}{}{}{}.", analysis.isNarrowed() ? "None of it went" : "No content was seen",
            joined(names, "or"), placeUnknownText(analysis).empty() ? "" : "; ", placeUnknownText(analysis),
            bracketed(joined(marksOf(analysis, watchList), "and")));
    return result;
}

namespace {

std::string plainAmountText(const CountryTotals& country, const Analysis& analysis)
{
    if (country.flows == 0 && analysis.isNarrowed())
        return "not among the flows shown";
    if (country.flows == 0)
        return "not seen in " + durationText(analysis.recording().observedNs);
    if (country.contentUp.max == 0 && country.wireUp.min + country.wireDown.min == 0)
        return "perhaps contacted, no content sent";
    if (country.contentUp.max == 0)
        return "contacted, no content sent";
    const std::string bound = country.upperBoundUp.max > 0
                                  ? fmt::format(" ({} of it an upper bound)", bytesText(country.upperBoundUp.max))
                                  : std::string();
    if (country.contentUp.min == country.contentUp.max)
        return bytesText(country.contentUp.min) + bound;
    const bool isDisputed = country.disputedUp > 0;
    if (country.contentUp.min == 0)
        return fmt::format("none certain; up to {}, {}", bytesText(country.contentUp.max),
                           isDisputed ? "sources disagree" : "by one source only") +
               bound;
    return fmt::format("at least {}; up to {} if {} servers are there", bytesText(country.contentUp.min),
                       bytesText(country.contentUp.max), isDisputed ? "disputed" : "one-source") +
           bound;
}

} // namespace

std::string countryAmountText(const CountryTotals& country, const Analysis& analysis)
{
    return plainAmountText(country, analysis) + bracketed(correctionMark(analysis, country.code));
}

std::string remainderText(const Analysis& analysis, const std::vector<CountryCode>& watchList)
{
    std::uint64_t elsewhere = 0;
    for (std::size_t i = 0; i < analysis.hostCount(); ++i) {
        const RemoteHost& host = analysis.host(static_cast<std::uint32_t>(i));
        const std::vector<CountryCode> codes = candidateCountries(host.where);
        const bool isWatched = std::any_of(codes.begin(), codes.end(), [&](CountryCode code) {
            return std::find(watchList.begin(), watchList.end(), code) != watchList.end();
        });
        elsewhere += !codes.empty() && !isWatched ? host.traffic.contentUp : 0;
    }
    return fmt::format(
        "Elsewhere {} \u00B7 CDN or anycast, place unknown {} \u00B7 Unplaced {} \u00B7 Local network {}, "
        "not\u00A0counted",
        bytesText(elsewhere), bytesText(analysis.edge().contentUp), bytesText(analysis.unplaced().contentUp),
        bytesText(analysis.local().contentUp));
}

std::string placeUnknownText(const Analysis& analysis)
{
    const std::uint64_t unknown = analysis.edge().contentUp + analysis.unplaced().contentUp;
    if (unknown == 0)
        return {};
    const bool isAll = unknown == analysis.coverage().remote.contentUp;
    return fmt::format("{}{} went to addresses whose place is unknown (CDN, anycast or unplaced)", isAll ? "all " : "",
                       bytesText(unknown));
}

std::string handsetTitle(const Analysis& analysis)
{
    const Handset* handset = analysis.handset();
    if (handset == nullptr)
        return "No handset found";
    if (!handset->model.empty())
        return printableText(handset->model);
    return handset->addresses.empty() ? "Device" : handset->addresses.front().toString();
}

std::string locationSourcesText(const Analysis& analysis)
{
    std::vector<std::string> parts;
    for (const GeoSource& source : analysis.geography().locationSources())
        parts.push_back(fmt::format("{} {}", source.name, source.date));
    std::string text = "location: ";
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i > 0 ? ", " : "") + parts[i];
    return text;
}

std::string locationAgeText(const Analysis& analysis)
{
    constexpr std::int64_t DayNs = 86400 * NsPerSecond;
    constexpr std::int64_t InDateDays = 35; // a monthly database plus a few days
    if (analysis.firstTime() > analysis.lastTime())
        return {};
    std::int64_t farthest = 0;
    for (const GeoSource& source : analysis.geography().locationSources()) {
        const auto built = parseTimestamp(source.date);
        if (!built)
            continue;
        const std::int64_t days = nanosecondsBetween(analysis.firstTime(), *built) / DayNs;
        farthest = std::abs(days) > std::abs(farthest) ? days : farthest;
    }
    if (std::abs(farthest) <= InDateDays)
        return {};
    return fmt::format("{} {} than the capture",
                       countedText(static_cast<std::uint64_t>(std::abs(farthest)), "day", "days"),
                       farthest > 0 ? "newer" : "older");
}

std::string contentDefinition()
{
    return "Content is what the handset sent as payload of TCP or UDP, each byte once, without connection set-up (TLS "
           "and "
           "QUIC handshakes) and without housekeeping (DNS, time, DHCP, connectivity checks). Encrypted content is "
           "counted "
           "by its records as sent. Where set-up cannot be told from content (QUIC, connections joined late), the "
           "figure is "
           "an upper bound. Places are estimates from address databases, never observations.";
}

} // namespace waybill
