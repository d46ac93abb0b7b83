// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clear_statements.h"
#include "analysis/rule_sentences.h"
#include "analysis/sentences.h"
#include "analysis/time_zone.h"
#include "analysis/traffic.h"
#include "analysis/update_boundary.h"
#include "base/format.h"
#include "report/scope_note.h"
#include "report/summary_report.h"
#include "report/text_layout.h"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

constexpr std::size_t MostDestinations = 20;

std::string paddedLeft(const std::string& amount)
{
    constexpr std::size_t AmountWidth = 8; // "received", the widest of its column
    return std::string(AmountWidth - std::min(AmountWidth, columns(amount)), ' ') + amount;
}

std::string addressesText(const std::vector<IpAddress>& addresses)
{
    constexpr std::size_t MostShown = 3;
    std::size_t shown = 0, more = 0;
    std::string text;
    for (const IpAddress& address : addresses) {
        const std::string one = address.toString();
        if (one == "0.0.0.0" || one == "::") // sent from before there was an address (RFC 2131 §4.1, RFC 4861 §4.3)
            continue;
        if (shown < MostShown)
            text += (shown++ > 0 ? " and " : "") + one;
        else
            ++more;
    }
    if (more > 0)
        text += " and " + countedText(more, "more address", "more addresses");
    return text.empty() ? "no address of its own seen" : text;
}

/// "Redmi Note 9 Pro, MIUI V12.0.3.0.QJZMIXM, Android 10, "; empty when nothing names it.
std::string describedDevice(const Handset& device)
{
    std::string text;
    if (device.isInseparable) // which of the models it is differs from flow to flow
        return text;
    for (const std::string& part : {device.model, device.build, device.system}) {
        if (!part.empty())
            text += printableText(part) + ", ";
    }
    return text;
}

void writeOtherDevices(const Analysis& analysis, std::ostream& out)
{
    constexpr std::size_t MostShown = 8;
    const std::vector<HandsetId>& chosen = analysis.chosenHandsets();
    const std::size_t count = analysis.handsets().size() - (analysis.handset() == nullptr ? 0 : 1);
    if (count == 0 || analysis.recording().runs.size() != 1)
        return;
    writeWrapped(fmt::format("{} in the file; choose with --handset ADDRESS.",
                             countedText(count, "other device is", "other devices are")),
                 0, out);
    std::size_t shown = 0;
    for (std::uint32_t i = 0; i < analysis.handsets().size() && shown < MostShown; ++i) {
        if (std::any_of(chosen.begin(), chosen.end(), [i](HandsetId id) { return id.value == i; }))
            continue;
        ++shown;
        const Handset& device = analysis.handsets()[i];
        writeWrapped(fmt::format("- {}{}, {:.0f}\u00A0% of the bytes of its capture", describedDevice(device),
                                 addressesText(device.addresses), device.share * 100),
                     2, out, 2);
    }
    if (count > shown)
        out << fmt::format("  and {} (all of them: --json)\n", count - shown);
}

/// What vendor channels told in the clear, device by device, each with its packet.
void writeClearStatements(const Analysis& analysis, std::ostream& out)
{
    const std::vector<ClearStatements> all = clearStatements(analysis);
    if (all.empty())
        return;
    out << "\nSaid in the clear over vendor channels\n";
    for (const ClearStatements& one : all) {
        const std::string name =
            one.device.isNone() ? std::string() : describedDevice(analysis.handsets()[one.device.value]);
        writeWrapped(fmt::format("{} (recognised in packet {}): {}{} and {}", printableText(one.channel), one.frame,
                                 name, one.deviceAddress.toString(), one.serverAddress.toString()),
                     2, out, 2);
        for (const FactRow& fact : one.said)
            writeWrapped(fmt::format("- {} by the {}", factQuote(analysis, fact),
                                     fact.speaker == one.serverAddress ? "server" : "device"),
                         4, out, 2);
        if (one.said.empty())
            out << "    - no further statement was recognised\n";
    }
}

void writeHandset(const Analysis& analysis, std::ostream& out)
{
    for (const HandsetId id : analysis.chosenHandsets()) {
        if (id.isNone())
            continue;
        const Handset& handset = analysis.handsets()[id.value];
        std::string line = "Device: " + describedDevice(handset);
        line += fmt::format(
            "{}, {:.0f}\u00A0% of the bytes of its capture. {}", addressesText(handset.addresses), handset.share * 100,
            handset.reasons.empty() ? "Nothing in the traffic says that it is a handset" : "Chosen because ");
        for (std::size_t i = 0; i < handset.reasons.size(); ++i) {
            line += (i > 0 ? "; " : "") + handset.reasons[i].text;
            if (handset.reasons[i].frame != 0)
                line += fmt::format(" (frame {})", handset.reasons[i].frame);
        }
        writeWrapped(line + ".", 0, out);
        if (handset.isInseparable)
            writeWrapped("Several models appear behind this one address; they cannot be told apart.", 0, out);
    }
    writeOtherDevices(analysis, out);
    for (const UpdateBoundary& boundary : updateBoundaries(analysis)) {
        const std::string split = toRfc3339(boundary.split);
        writeWrapped(fmt::format("Update within the capture: {}. Figures here are of both sides together; --to {} and "
                                 "--from {} give one each.",
                                 boundaryText(boundary), split, split),
                     0, out);
    }
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
    constexpr std::size_t AmountColumn = 17; // behind the two columns of indent
    writeWrapped(padded(countryName(country.code), AmountColumn - 1) + " " + countryAmountText(country, analysis) +
                     detail,
                 2, out, AmountColumn);
}

/// "Google · connectivity check; Google · time; and 2 more": whose services these are, by rule; empty when none is
/// known.
std::string servicesText(const Destination& destination, const Analysis& analysis)
{
    constexpr std::size_t MostShown = 3;
    std::size_t count = 0;
    std::string text;
    for (const ServiceMatch& match : analysis.servicesOf(destination)) {
        std::string one = serviceText(match);
        const std::string region = declaredRegionText(match.region);
        one += (one.empty() || region.empty() ? "" : ", ") + region;
        if (one.empty() || ++count > MostShown)
            continue;
        text += (text.empty() ? "" : "; ") + one;
    }
    return count > MostShown ? text + fmt::format("; and {} more", count - MostShown) : text;
}

/// A table row whose last cell is cut, so that it stays within the width; a key that is too long gets a line of its
/// own.
void writeDestination(const Destination& destination, const Analysis& analysis, std::ostream& out)
{
    constexpr std::size_t KeyWidth = 32, PlaceWidth = 18, OperatorWidth = 13;
    std::string operatorText = "-";
    if (!destination.asns.empty()) {
        const std::string others =
            destination.asns.size() > 1 ? fmt::format(" +{}", destination.asns.size() - 1) : std::string();
        const std::string name = printableText(analysis.geography().operatorName(destination.asns.front()));
        operatorText =
            cut(name.empty() ? fmt::format("AS{}", destination.asns.front()) : name, OperatorWidth - others.size()) +
            others;
    }
    std::string key = printableName(destination.key);
    if (columns(key) > KeyWidth) {
        out << "  " << key << '\n';
        key.clear();
    }
    out << fmt::format("  {} {} {}  {:<12}  {} {}\n", padded(key, KeyWidth),
                       paddedLeft(bytesText(destination.traffic.contentUp)),
                       paddedLeft(bytesText(destination.traffic.payloadDown)),
                       destination.level == ContactLevel::ContentSent ? "content sent" : "contacted",
                       padded(cut(destinationPlaceText(destination), PlaceWidth), PlaceWidth), operatorText);
    if (const std::string services = servicesText(destination, analysis); !services.empty())
        writeWrapped(services, 4, out, 2);
}

void writeDestinations(const Analysis& analysis, std::ostream& out)
{
    out << "\nDestinations (registrable domain, or address without a name), by content sent\n"
           "  (below each: whose service it is, by the rules in services.toml)\n";
    out << fmt::format("  {:<32} {:>8} {:>8}  {:<12}  {:<18} {}\n", "destination", "content", "received", "level",
                       "estimated in", "operator");
    std::size_t shown = 0, lookedUp = 0, hidden = 0;
    for (const auto& destination : analysis.destinations()) {
        if (destination->isLocal)
            continue;
        if (destination->level == ContactLevel::LookedUp) {
            ++lookedUp;
        } else if (shown >= MostDestinations) {
            ++hidden;
        } else {
            ++shown;
            writeDestination(*destination, analysis, out);
        }
    }
    if (shown == 0)
        out << "  none\n";
    if (hidden > 0)
        out << fmt::format("  and {} (all of them: --json)\n",
                           countedText(hidden, "more destination", "more destinations"));
    if (lookedUp > 0)
        out << fmt::format("  {} looked up by name but not contacted (see names)\n",
                           countedText(lookedUp, "domain was", "domains were"));
}

void writeCorrections(const Analysis& analysis, std::ostream& out)
{
    const std::vector<std::string> lines = ruleLines(analysis);
    if (lines.empty())
        return;
    out << "\nCorrections by the analyst (SG* is a country by one of them)\n";
    for (const std::string& line : lines)
        writeWrapped(line, 2, out, 3);
    const Headline without = headline(*analysis.withoutRules(), defaultWatchList());
    writeWrapped("Without them: " + without.sent + (without.watched.empty() ? "" : " " + without.watched), 2, out);
}

void writeSources(const Analysis& analysis, std::ostream& out)
{
    out << "\nWhat the figures mean\n";
    writeWrapped(contentDefinition(), 2, out);
    writeWrapped(
        "A country has a lower figure (all location sources that know the address agree, at least two) and an upper "
        "one (with addresses that sources place differently, or that only one knows). The operator is who announces "
        "the address (autonomous system), not where it is. Edge is a CDN or anycast network: many places share the "
        "address, so none is named. CN? is a country that not all sources name.",
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

void writeCapturesText(const Analysis& analysis, std::ostream& out)
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
    if (const std::string note = captureZoneNote(analysis); !note.empty())
        writeWrapped("! " + note, 0, out);
}

std::string destinationPlaceText(const Destination& destination)
{
    std::string text;
    const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    for (const CountryCode code : destination.agreed)
        add(code.toString());
    for (const CountryCode code : destination.corrected)
        add(code.toString() + "*");
    std::string possible;
    for (const CountryCode code : destination.possible)
        possible += (possible.empty() ? "" : "/") + code.toString();
    if (!possible.empty())
        add(possible + "?");
    if (destination.hasEdge)
        add("edge");
    if (destination.hasUnplaced)
        add("unplaced");
    return text.empty() ? "-" : text;
}

void writeSummaryText(const Analysis& analysis, const std::vector<CountryCode>& watchList, std::ostream& out)
{
    const std::string notice = analysis.reconstructionNotice();
    if (!notice.empty())
        out << "*** " << notice << " ***\n";
    for (const std::string& line : scopeLines(analysis))
        writeWrapped(line, 0, out, 2);
    const Headline sentences = headline(analysis, watchList);
    writeWrapped(sentences.sent, 0, out);
    if (!sentences.watched.empty())
        writeWrapped(sentences.watched, 0, out);
    out << "\nContent sent, by estimated country (watched countries first)\n";
    if (const std::string age = locationAgeText(analysis); !age.empty())
        writeWrapped(fmt::format("(places by address databases {}: an address may have changed hands)", age), 2, out);
    for (const CountryCode code : watchList)
        writeCountryLine(analysis.country(code), analysis, out);
    for (const CountryTotals& country : analysis.countries()) {
        if (std::find(watchList.begin(), watchList.end(), country.code) == watchList.end())
            writeCountryLine(country, analysis, out);
    }
    writeWrapped(remainderText(analysis, watchList), 2, out);
    writeCorrections(analysis, out);
    writeDestinations(analysis, out);
    writeClearStatements(analysis, out);
    out << "\nCould not see\n";
    for (const std::string& text : coverageTexts(analysis))
        writeWrapped("- " + text, 2, out, 2);
    out << '\n';
    writeHandset(analysis, out);
    writeCapturesText(analysis, out);
    writeSources(analysis, out);
}

} // namespace waybill
