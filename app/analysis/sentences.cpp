// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentences.h"

#include "analysis/rule_sentences.h"
#include "analysis/traffic.h"
#include "base/format.h"
#include "base/wording.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>

namespace waybill {

std::string deviceWord(const Analysis& analysis)
{
    const Handset* handset = analysis.handset();
    if (handset != nullptr && handset->isInseparable && !handset->addresses.empty())
        return say("{} (several devices behind one address)", handset->addresses.front().toString());
    return handset != nullptr && handset->isPhone ? said("This phone") : said("This device");
}

namespace {

/// "China, India or Singapore"; `last` stands before the last one, in the thread's language.
std::string joined(const std::vector<std::string>& parts, const std::string& last)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += i + 1 == parts.size() ? last : said(", ");
        text += parts[i];
    }
    return text;
}

std::string inSentence(CountryCode code)
{
    return code == UnitedStates ? said("the United States") : said(countryName(code));
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
        return say("Up to {} of it may have gone to {}: not all sources place the addresses there{}.",
                   bytesText(best.contentUp.max), name, mark);
    const std::string bound =
        best.upperBoundUp.min > 0
            ? say(" ({} of that is an upper bound)", bytesText(std::min(best.upperBoundUp.min, best.contentUp.min)))
            : std::string();
    return best.contentUp.min == best.contentUp.max
               ? say("{} of it went to addresses estimated in {}{}{}.", amount, name, bound, mark)
               : say("At least {} went to addresses estimated in {}{}{}.", amount, name, bound, mark);
}

/// "China: without the analyst's correction 0.7 MB" for each country whose figure a rule changed.
std::vector<std::string> marksOf(const Analysis& analysis, const std::vector<CountryCode>& watchList)
{
    std::vector<std::string> marks;
    for (const CountryCode code : watchList) {
        if (const std::string mark = correctionMark(analysis, code); !mark.empty())
            marks.push_back(said(countryName(code)) + ": " + mark);
    }
    return marks;
}

std::string nothingSentSentence(const Analysis& analysis, const std::string& mark)
{
    const std::string device = deviceWord(analysis);
    const std::uint64_t flows = analysis.coverage().remote.flows;
    if (flows == 0)
        return say("{} was not seen to contact anything outside its own network{}.", device, mark);
    const std::string connections = countedText(flows, "connection", "connections");
    return analysis.isNarrowed() || !spanText(analysis).empty()
               ? say("{} sent no content{}; it made {} to the internet.", device, mark, connections)
               : say("{} sent no content in this capture{}; it made {} to the internet.", device, mark, connections);
}

/// `names`: "China, the United States or India".
std::string noneWatchedSentence(const Analysis& analysis, const std::vector<CountryCode>& watchList,
                                const std::string& names)
{
    const std::string unknown = placeUnknownText(analysis);
    const std::string rest =
        (unknown.empty() ? unknown : "; " + unknown) + bracketed(joined(marksOf(analysis, watchList), said(" and ")));
    return analysis.isNarrowed() ? say("None of it went to addresses estimated in {}{}.", names, rest)
                                 : say("No content was seen to addresses estimated in {}{}.", names, rest);
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
    const std::string listed = countText(flows.listed), of = countText(flows.of);
    return by.empty() ? say("only flows that were chosen ({} of {})", listed, of)
                      : say("only flows that match \"{}\" ({} of {})", printableText(by), listed, of);
}

Headline headline(const Analysis& analysis, const std::vector<CountryCode>& watchList)
{
    Headline result = headlineWithoutScope(analysis, watchList);
    if (!analysis.isNarrowed())
        return result;
    std::string sent = result.sent; // "This phone sent …" goes on in the middle of a sentence
    if (sent.starts_with("This ") || sent.starts_with("No "))
        sent.front() = sent.front() == 'T' ? 't' : 'n';
    result.sent = say("Among the flows shown, {}", sent);
    return result;
}

Headline headlineWithoutScope(const Analysis& analysis, const std::vector<CountryCode>& watchList)
{
    Headline result;
    const TrafficTotals& remote = analysis.coverage().remote;
    if (analysis.handset() == nullptr) {
        result.sent = said("No device was found in this capture that sent anything over IP.");
        return result;
    }
    const std::string device = deviceWord(analysis);
    const std::string mark = bracketed(sentMark(analysis));
    if (remote.contentUp == 0) {
        result.sent = nothingSentSentence(analysis, mark);
        return result;
    }
    result.sent = say("{} sent {} of content to {}{}.", device, bytesText(remote.contentUp),
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
        result.watched = noneWatchedSentence(analysis, watchList, joined(names, said(" or ")));
    return result;
}

namespace {

std::string plainAmountText(const CountryTotals& country, const Analysis& analysis)
{
    if (country.flows == 0 && analysis.isNarrowed())
        return said("not among the flows shown");
    if (country.flows == 0)
        return say("not seen in {}", durationText(analysis.recording().observedNs));
    if (country.contentUp.max == 0)
        return country.wireUp.min + country.wireDown.min == 0 ? said("perhaps contacted, no content sent")
                                                              : said("contacted, no content sent");
    const std::string bound =
        country.upperBoundUp.max > 0 ? say(" ({} of it an upper bound)", bytesText(country.upperBoundUp.max)) : "";
    const std::string least = bytesText(country.contentUp.min), most = bytesText(country.contentUp.max);
    if (country.contentUp.min == country.contentUp.max)
        return least + bound;
    const bool isDisputed = country.disputedUp > 0;
    if (country.contentUp.min == 0)
        return (isDisputed ? say("none certain; up to {}, sources disagree", most)
                           : say("none certain; up to {}, by one source only", most)) +
               bound;
    return (isDisputed ? say("at least {}; up to {} if disputed servers are there", least, most)
                       : say("at least {}; up to {} if one-source servers are there", least, most)) +
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
    return say("Elsewhere {} \u00B7 CDN or anycast, place unknown {} \u00B7 Unplaced {} \u00B7 Local network {}, "
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
    return isAll ? say("all {} went to addresses whose place is unknown (CDN, anycast or unplaced)", bytesText(unknown))
                 : say("{} went to addresses whose place is unknown (CDN, anycast or unplaced)", bytesText(unknown));
}

std::string handsetTitle(const Analysis& analysis)
{
    const Handset* handset = analysis.handset();
    if (handset == nullptr)
        return said("No handset found");
    if (!handset->model.empty())
        return printableText(handset->model);
    return handset->addresses.empty() ? said("Device") : handset->addresses.front().toString();
}

std::string locationSourcesText(const Analysis& analysis)
{
    std::vector<std::string> parts;
    for (const GeoSource& source : analysis.geography().locationSources())
        parts.push_back(fmt::format("{} {}", source.name, source.date));
    std::string text = said("location: ");
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
    const std::string days = countedText(static_cast<std::uint64_t>(std::abs(farthest)), "day", "days");
    return farthest > 0 ? say("{} newer than the capture", days) : say("{} older than the capture", days);
}

std::string contentDefinition()
{
    return said(
        "Content is what the handset sent as payload of TCP or UDP, each byte once, without connection set-up (TLS and "
        "QUIC handshakes) and without housekeeping (DNS, time, DHCP, connectivity checks). Encrypted content is "
        "counted "
        "by its records as sent. Where set-up cannot be told from content (QUIC, connections joined late), the figure "
        "is an upper bound. Places are estimates from address databases, never observations.");
}

} // namespace waybill
