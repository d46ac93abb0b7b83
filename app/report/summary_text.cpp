// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentences.h"
#include "analysis/traffic.h"
#include "base/format.h"
#include "report/summary_report.h"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

constexpr std::size_t MostDestinations = 20;
constexpr std::size_t TextWidth = 100;

/// Wraps at spaces, with a hanging indent.
void writeWrapped(std::string_view text, std::size_t indent, std::ostream& out)
{
    std::size_t column = indent;
    out << std::string(indent, ' ');
    bool isFirst = true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        const auto shown = static_cast<std::size_t>(std::count_if(
            word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
        if (!isFirst && column + 1 + shown > TextWidth) {
            out << '\n' << std::string(indent, ' ');
            column = indent;
            isFirst = true;
        }
        out << (isFirst ? "" : " ") << word;
        column += shown + (isFirst ? 0 : 1);
        isFirst = false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    out << '\n';
}

void writeCaptures(const Analysis& analysis, std::ostream& out)
{
    const int offset = displayOffsetMinutes(analysis);
    for (const CaptureFacts& capture : analysis.recording().captures) {
        std::string line = fmt::format("{}: {}, {} on the wire", printableText(capture.path),
                                       countedText(capture.packets, "packet", "packets"), bytesText(capture.wireBytes));
        if (capture.packets > 0)
            line += fmt::format(", {} to {} ({}), {}", dateTimeText(capture.first, offset),
                                dateTimeText(capture.last, offset), offsetText(offset),
                                durationText(nanosecondsBetween(capture.first, capture.last)));
        writeWrapped(line + (capture.isComplete ? "" : ", READ IN PART"), 0, out);
        if (capture.sha256)
            out << "SHA-256 " << toHex(*capture.sha256) << '\n';
        for (const CaptureProblem& problem : capture.problems)
            writeWrapped(fmt::format("! byte {}: {}", problem.fileOffset, printableText(problem.text)), 0, out);
    }
}

void writeHandset(const Analysis& analysis, std::ostream& out)
{
    for (const HandsetId id : analysis.chosenHandsets()) {
        if (id.isNone())
            continue;
        const Handset& handset = analysis.handsets()[id.value];
        std::string line = "Device: ";
        for (const std::string& part : {handset.model, handset.build, handset.system}) {
            if (!part.empty())
                line += printableText(part) + ", ";
        }
        constexpr std::size_t MostShown = 3;
        for (std::size_t i = 0; i < std::min(handset.addresses.size(), MostShown); ++i)
            line += (i > 0 ? " and " : "") + handset.addresses[i].toString();
        if (handset.addresses.size() > MostShown)
            line += fmt::format(" and {} more addresses", handset.addresses.size() - MostShown);
        line += fmt::format(", {:.0f} % of the bytes of its capture. Chosen because ", handset.share * 100);
        for (std::size_t i = 0; i < handset.reasons.size(); ++i) {
            line += (i > 0 ? "; " : "") + handset.reasons[i].text;
            if (handset.reasons[i].frame != 0)
                line += fmt::format(" (frame {})", handset.reasons[i].frame);
        }
        writeWrapped(line + ".", 0, out);
        if (handset.isInseparable)
            writeWrapped("Several models appear behind this one address; they cannot be told apart.", 0, out);
    }
    const std::size_t others = analysis.handsets().size() - (analysis.handset() == nullptr ? 0 : 1);
    if (others > 0 && analysis.recording().runs.size() == 1)
        writeWrapped(fmt::format("{} in the file; choose with --handset ADDRESS.",
                                 countedText(others, "other device is", "other devices are")),
                     0, out);
}

void writeCountryLine(const CountryTotals& country, const Analysis& analysis, std::ostream& out)
{
    std::string detail;
    if (country.flows > 0)
        detail = fmt::format(" [{}, {}, {} up on the wire]",
                             countedText(country.destinations, "destination", "destinations"),
                             countedText(country.flows, "flow", "flows"),
                             country.wireUp.min == country.wireUp.max
                                 ? bytesText(country.wireUp.max)
                                 : bytesText(country.wireUp.min) + "\u2013" + bytesText(country.wireUp.max));
    out << fmt::format("  {:<16} {}{}\n", countryName(country.code), countryAmountText(country, analysis), detail);
}

std::string placeOf(const Destination& destination)
{
    std::string text;
    const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    for (const CountryCode code : destination.agreed)
        add(code.toString());
    std::string possible;
    for (const CountryCode code : destination.possible)
        possible += (possible.empty() ? "" : "/") + code.toString();
    if (!possible.empty())
        add(possible + "?");
    if (destination.hasEdge)
        add("CDN/anycast");
    if (destination.hasUnplaced)
        add("unplaced");
    return text.empty() ? "-" : text;
}

void writeDestinations(const Analysis& analysis, std::ostream& out)
{
    out << "\nDestinations (registrable domain, or address without a name), by content sent\n";
    out << fmt::format("  {:<34} {:>9} {:>9}  {:<13} {:<16} {}\n", "destination", "content", "received", "level",
                       "estimated in", "operator");
    std::size_t shown = 0, lookedUp = 0, hidden = 0;
    for (const auto& destination : analysis.destinations()) {
        if (destination->isLocal)
            continue;
        if (destination->level == ContactLevel::LookedUp) {
            ++lookedUp;
            continue;
        }
        if (shown >= MostDestinations) {
            ++hidden;
            continue;
        }
        ++shown;
        std::string operatorText = "-";
        if (!destination->asns.empty())
            operatorText = printableText(analysis.geography().operatorName(destination->asns.front())) +
                           (destination->asns.size() > 1 ? fmt::format(" +{}", destination->asns.size() - 1) : "");
        out << fmt::format("  {:<34} {:>9} {:>9}  {:<13} {:<16} {}\n", printableText(destination->key),
                           bytesText(destination->traffic.contentUp), bytesText(destination->traffic.payloadDown),
                           destination->level == ContactLevel::ContentSent ? "content sent" : "contacted",
                           placeOf(*destination), operatorText);
    }
    if (hidden > 0)
        out << fmt::format("  and {} (all of them: --json)\n",
                           countedText(hidden, "more destination", "more destinations"));
    if (lookedUp > 0)
        out << fmt::format("  {} looked up by name but not contacted (see names)\n",
                           countedText(lookedUp, "domain was", "domains were"));
}

void writeSources(const Analysis& analysis, std::ostream& out)
{
    out << "\nWhat the figures mean\n";
    writeWrapped(contentDefinition(), 2, out);
    writeWrapped(
        "A country has a lower figure (all location sources that know the address agree, at least two) and an upper "
        "one (with addresses that sources place differently, or that only one knows). The operator is who announces "
        "the address (autonomous system), not where it is.",
        2, out);
    const std::string age = locationAgeText(analysis);
    writeWrapped(locationSourcesText(analysis) + (age.empty() ? "" : " \u2013 " + age), 2, out);
    for (const GeoSource& source : analysis.geography().sources()) {
        if (!source.attribution.empty())
            writeWrapped(fmt::format("{} {} ({}): {}", source.name, source.date, source.licence, source.attribution), 2,
                         out);
    }
}

} // namespace

void writeSummaryText(const Analysis& analysis, const std::vector<CountryCode>& watchList, std::ostream& out)
{
    const std::string notice = analysis.reconstructionNotice();
    if (!notice.empty())
        out << "*** " << notice << " ***\n";
    const Headline sentences = headline(analysis, watchList);
    writeWrapped(sentences.sent, 0, out);
    if (!sentences.watched.empty())
        writeWrapped(sentences.watched, 0, out);
    out << "\nContent sent, by estimated country (watched countries first)\n";
    for (const CountryCode code : watchList)
        writeCountryLine(analysis.country(code), analysis, out);
    for (const CountryTotals& country : analysis.countries()) {
        if (std::find(watchList.begin(), watchList.end(), country.code) == watchList.end())
            writeCountryLine(country, analysis, out);
    }
    writeWrapped(remainderText(analysis, watchList), 2, out);
    writeDestinations(analysis, out);
    out << "\nCould not see\n";
    for (const std::string& text : coverageTexts(analysis))
        writeWrapped("- " + text, 2, out);
    out << '\n';
    writeHandset(analysis, out);
    writeCaptures(analysis, out);
    writeSources(analysis, out);
}

} // namespace waybill
