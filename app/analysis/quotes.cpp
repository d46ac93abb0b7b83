// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that stand by themselves: figure, scope, sources, definition and limits.
#include "analysis/rule_sentences.h"
#include "analysis/sentences.h"
#include "base/format.h"
#include "base/wording.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace waybill {

namespace {

std::string scope(const Analysis& analysis, std::optional<int> offsetMinutes)
{
    const int offset = offsetMinutes.value_or(displayOffsetMinutes(analysis));
    const Handset* handset = analysis.handset();
    std::string text = "In ";
    const auto& captures = analysis.recording().captures;
    text += captures.size() == 1 ? "the capture " : countedText(captures.size(), "capture", "captures") + ": ";
    for (std::size_t i = 0; i < captures.size(); ++i) {
        text += (i > 0 ? ", " : "") + printableText(captures[i].path.substr(captures[i].path.rfind('/') + 1));
        if (captures[i].sha256)
            text += fmt::format(" (SHA-256 {})", toHex(*captures[i].sha256));
    }
    if (analysis.firstTime() <= analysis.lastTime())
        text += fmt::format(", {} to {} {} ({})", dateTimeText(analysis.firstTime(), offset),
                            dateTimeText(analysis.lastTime(), offset), offsetText(offset),
                            durationText(nanosecondsBetween(analysis.firstTime(), analysis.lastTime())));
    if (const std::string narrowing = narrowingText(analysis); !narrowing.empty())
        text += ", " + narrowing;
    if (handset != nullptr && !handset->addresses.empty()) {
        text += fmt::format(", {} at {}", handset->isInseparable ? "several devices behind one address," : "the device",
                            handset->addresses.front().toString());
        if (!handset->model.empty())
            text += fmt::format(" ({})", printableText(handset->model));
    }
    return text;
}

/// Nothing is quoted without the corrections that it rests on.
std::string correctionsText(const Analysis& analysis)
{
    std::string text;
    for (const std::string& line : ruleLines(analysis))
        text += (text.empty() ? " Corrections by the analyst: " : "; ") + line;
    return text.empty() ? text : text + ".";
}

std::string limits(const Analysis& analysis)
{
    std::string text;
    const std::vector<std::string> parts = coverageTexts(analysis);
    for (std::size_t i = 0; i < std::min<std::size_t>(parts.size(), 4); ++i)
        text += (i > 0 ? "; " : "") + parts[i];
    std::string notice = analysis.reconstructionNotice();
    if (const std::string imported = analysis.importNotice(); !imported.empty())
        notice += (notice.empty() ? "" : ". ") + imported;
    return correctionsText(analysis) +
           fmt::format(" Sources for places: {}{}. {} Could not see: {}.{}", locationSourcesText(analysis).substr(10),
                       locationAgeText(analysis).empty() ? "" : " (" + locationAgeText(analysis) + ")",
                       contentDefinition(), text, notice.empty() ? "" : " " + notice + ".");
}

std::string vantageAndCompleteness(const Analysis& analysis)
{
    return analysis.isComplete() ? "" : " The capture was read in part only.";
}

} // namespace

std::string spanText(const Analysis& analysis, std::optional<int> offsetMinutes)
{
    const auto& [from, to] = std::pair(analysis.recording().from, analysis.recording().to);
    const int offset = offsetMinutes.value_or(displayOffsetMinutes(analysis));
    const std::string zone = offsetText(offset);
    if (from && to)
        return fmt::format("{} to {} {}", dateTimeText(*from, offset), dateTimeText(*to, offset), zone);
    if (from)
        return fmt::format("from {} {}", dateTimeText(*from, offset), zone);
    return to ? fmt::format("until {} {}", dateTimeText(*to, offset), zone) : std::string();
}

std::string quotableSentence(const Analysis& analysis, const CountryTotals& country, std::optional<int> offsetMinutes)
{
    const EnglishScope english; // it is quoted elsewhere
    const std::string name = countryName(country.code);
    std::string what;
    if (country.flows == 0)
        what = fmt::format("was not seen to contact addresses estimated in {}{}", name,
                           analysis.isNarrowed() ? " in these flows" : "");
    else if (country.contentUp.max == 0 && country.wireUp.min + country.wireDown.min == 0)
        what =
            fmt::format("may have contacted an address in {} (not all sources place it there), but sent no content to "
                        "it",
                        name);
    else if (country.contentUp.max == 0)
        what = fmt::format("contacted addresses estimated in {} but sent no content there", name);
    else
        what = fmt::format("sent content to addresses estimated in {}: {}", name, countryAmountText(country, analysis));
    const std::string unknown = placeUnknownText(analysis);
    what += unknown.empty() ? "" : "; of all that it sent, " + unknown;
    return scope(analysis, offsetMinutes) + " " + what + "." + vantageAndCompleteness(analysis) + limits(analysis);
}

std::string quotableHeadline(const Analysis& analysis, const std::vector<CountryCode>& watchList,
                             std::optional<int> offsetMinutes)
{
    const EnglishScope english; // it is quoted elsewhere
    const Headline sentences = headlineWithoutScope(analysis, watchList);
    std::string sent = sentences.sent;
    const std::string subject = deviceWord(analysis) + " ";
    if (sent.starts_with(subject))
        sent.erase(0, subject.size());
    return scope(analysis, offsetMinutes) + " " + sent + (sentences.watched.empty() ? "" : " " + sentences.watched) +
           vantageAndCompleteness(analysis) + limits(analysis);
}

std::string quotableDestination(const Analysis& analysis, const Destination& destination,
                                std::optional<int> offsetMinutes)
{
    const EnglishScope english; // it is quoted elsewhere
    std::vector<std::string> places;
    for (const CountryCode code : destination.agreed)
        places.push_back(countryName(code));
    std::string where;
    for (std::size_t i = 0; i < places.size(); ++i)
        where += (i > 0 ? ", " : "") + places[i];
    std::string estimate = where.empty() ? "" : " (addresses estimated in " + where + ")";
    for (const CountryCode code : destination.corrected)
        estimate += " (place of some addresses corrected to " + countryName(code) + " by the analyst)";
    if (!destination.possible.empty())
        estimate += " (for some addresses location sources disagree, or only one knows them)";
    if (destination.hasEdge)
        estimate += " (a CDN or anycast network: place unknown)";
    const std::string key = printableText(destination.key);
    switch (destination.level) {
    case ContactLevel::LookedUp:
        return scope(analysis, offsetMinutes) + fmt::format(" looked up {} but was not seen to contact it.", key) +
               limits(analysis);
    case ContactLevel::Contacted:
        return scope(analysis, offsetMinutes) + fmt::format(" contacted {}{} but sent no content.", key, estimate) +
               limits(analysis);
    case ContactLevel::ContentSent: break;
    }
    return scope(analysis, offsetMinutes) +
           fmt::format(" sent {} of content to {}{}.", bytesText(destination.traffic.contentUp), key, estimate) +
           limits(analysis);
}

} // namespace waybill
