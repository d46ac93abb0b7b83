// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentences.h"
#include "base/format.h"
#include "report/html_runs.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/html_text.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

/// Content bytes that a run sent to addresses on whose place sources do not agree.
struct UncertainPlaces {
    std::uint64_t disputed = 0, oneSource = 0;
};

UncertainPlaces uncertainPlaces(const Analysis& analysis)
{
    UncertainPlaces sum;
    for (std::size_t i = 0; i < analysis.hostCount(); ++i) {
        const RemoteHost& host = analysis.host(static_cast<std::uint32_t>(i));
        if (host.where.state == PlaceState::Disputed)
            sum.disputed += host.traffic.contentUp;
        else if (host.where.state == PlaceState::OneSource)
            sum.oneSource += host.traffic.contentUp;
    }
    return sum;
}

void writeRow(const NamedRun& named, HtmlTable& table)
{
    const Analysis& analysis = *named.run->analysis;
    const Coverage& coverage = analysis.coverage();
    const std::uint64_t content = coverage.remote.contentUp;
    const UncertainPlaces places = uncertainPlaces(analysis);
    const std::string age = locationAgeText(analysis);
    table.row({named.name + (analysis.isComplete() ? "" : " (read in part)"),
               coverage.hasDropCounts ? countText(coverage.droppedPackets) : "not stated",
               countText(coverage.snaplenCutPackets), countText(coverage.ledger.malformedPackets),
               shareText(coverage.unnamedContentUp, content), shareText(coverage.encryptedContentUp, content),
               shareText(places.disputed, content), shareText(places.oneSource, content),
               shareText(analysis.edge().contentUp + analysis.unplaced().contentUp, content),
               age.empty() ? "within 35 days" : htmlSaid(age)});
}

void writeTable(const std::vector<NamedRun>& runs, std::ostream& out)
{
    HtmlTable table(
        out, "For each run: packets, then shares of the content that the handset sent beyond its own network",
        {"Run", "#Packets lost", "#Cut short", "#Damaged", "#Without a name", "#Encrypted, not read", "#Place disputed",
         "#Place by one source", "#Place unknown", "Location tables against the capture"},
        "errors");
    for (const NamedRun& named : runs)
        writeRow(named, table);
}

void writeMeanings(std::ostream& out)
{
    constexpr std::pair<std::string_view, std::string_view> Meanings[] = {
        {"Packets lost",
         "What the capturing system dropped, by its own count. What is not in the file cannot be seen, so a claim that "
         "something is not sent carries the loss among its limits; \u201Cnot stated\u201D is not \u201Cnone\u201D."},
        {"Cut short", "Packets of which the capture kept the beginning alone (snaplen). Sizes are those on the wire; "
                      "what lay behind the cut was not searched."},
        {"Damaged", "Packets that do not follow their format. They are counted, and read as far as they can be."},
        {"Without a name", "Content to addresses of which no packet says the host name. It belongs to no destination "
                           "by name, and may belong to any."},
        {"Encrypted, not read", "Content in TLS, DTLS or QUIC without its keys. Nothing is said of what it holds; that "
                                "nothing was found says nothing about it."},
        {"Place disputed; by one source",
         "Location sources name different countries, or one alone knows the address. Such content stands in the upper "
         "figure of each country named and in the lower figure of none; where the dispute decides a claim, nothing is "
         "determined."},
        {"Place unknown", "Addresses of CDN or anycast networks, or that no source knows. They are in the figure of no "
                          "country."},
        {"Location tables", "Addresses change hands. Tables of another time than the capture may name a later or an "
                            "earlier country."},
    };
    out << "<h3>What each of these means</h3>\n<dl>\n";
    for (const auto& [name, meaning] : Meanings)
        writeHtmlTerm(htmlSaid(name), htmlSaid(meaning), out);
    out << "</dl>\n";
}

void writeUnseen(const std::vector<NamedRun>& runs, std::ostream& out)
{
    std::vector<std::string> texts;
    for (const NamedRun& named : runs)
        texts.push_back(htmlSaid(fmt::format("{}.", fmt::join(coverageTexts(*named.run->analysis), "; "))));
    out << "<h3>What could not be seen, run by run</h3>\n<dl>\n";
    writeRunTerms(runs, texts, out);
    out << "</dl>\n";
}

} // namespace

void writeHtmlErrors(const HtmlReport& report, std::ostream& out)
{
    out << "<section id=\"errors\"><h2>Sources of error</h2>\n";
    const std::vector<NamedRun> runs = namedRuns(report.judged.input);
    if (runs.empty()) {
        out << "<p>No capture was given.</p>\n</section>\n";
        return;
    }
    writeTable(runs, out);
    writeUnseen(runs, out);
    writeMeanings(out);
    out << "</section>\n";
}

} // namespace waybill
