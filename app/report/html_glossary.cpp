// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/attribution.h"
#include "report/html_runs.h"
#include "report/html_sections.h"
#include "report/html_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <ostream>
#include <utility>

namespace waybill {

namespace {

using Entry = std::pair<std::string_view, std::string_view>;

constexpr Entry Words[] = {
    {"Contacted", "A connection to an address was made or tried, or packets went there; nothing is said of content."},
    {"Looked up", "The address of a name was asked for by DNS; no packet need have gone to it."},
    {"Sent", "Went from the handset to somebody else, as payload counted in bytes, each byte once."},
    {"Content", "Payload sent without connection set-up and without housekeeping such as DNS and time."},
    {"Identifier", "A value that stands for a device, a subscriber or a person, such as an IMEI or a phone number."},
    {"Encoded", "Written in another alphabet, such as base64 or gzip; anybody can turn it back without a key."},
    {"Encrypted", "Turned into what only a holder of the key can read; seen by the protocol (TLS, DTLS, QUIC), never "
                  "guessed from how random bytes look."},
    {"Hashed", "Turned into a digest of fixed length; whoever can try all possible values can find the one behind it."},
    {"Estimated in", "Location tables put the address into that country; it is an estimate, not an observation."},
    {"Edge (CDN, anycast)", "A network whose addresses are used at many places at once, so no country is named."},
    {"Disputed", "Location tables name different countries for the address; all of them are shown."},
    {"Operator", "Who announces an address on the internet (autonomous system), which says nothing of its place."},
    {"Run", "One recording of one handset in one state; figures are counted run by run."},
    {"Side", "All runs of one kind, before or after; a control is a phone held back, which decides no claim."},
    {"Packet number", "The place of a packet in its capture file, from 1, as Wireshark counts."},
};

constexpr Entry Levels[] = {
    {"W0", "Addresses, names, sizes and times alone."},
    {"W1", "Also content that was sent in the clear."},
    {"W2", "Also content that was sent encrypted and was decrypted with its keys."},
    {"W3", "Content behind a further decoding (such as base64, gzip or a known key) within what W1 or W2 read."},
};

constexpr std::pair<VerdictWord, std::string_view> Verdicts[] = {
    {VerdictWord::Contradicted, "At least one finding at the level that the claim speaks of says otherwise."},
    {VerdictWord::Supported, "What the claim says is there was seen in these captures; it speaks of no others."},
    {VerdictWord::Consistent,
     "Nothing against the claim was seen in the time observed; a longer capture might show it."},
    {VerdictWord::NotDeterminable, "Captures of the state in question are there, and what can be read of them leaves "
                                   "it open."},
    {VerdictWord::NotObservable, "Motive, law, storage or staffing leave no trace in traffic, whatever is captured."},
    {VerdictWord::NotTested, "No capture of the state that the claim speaks of was given."},
};

void writeEntries(const char* title, const Entry* first, const Entry* last, std::ostream& out)
{
    out << fmt::format("<h3>{}</h3>\n<dl>\n", title);
    for (const Entry* entry = first; entry != last; ++entry)
        writeHtmlTerm(htmlSaid(entry->first), htmlSaid(entry->second), out);
    out << "</dl>\n";
}

} // namespace

void writeHtmlGlossary(std::ostream& out)
{
    out << "<section id=\"glossary\"><h2>Words</h2>\n";
    writeEntries("What is counted and said", std::begin(Words), std::end(Words), out);
    writeEntries("Evidence levels", std::begin(Levels), std::end(Levels), out);
    out << "<h3>Verdicts</h3>\n<dl>\n";
    for (const auto& [word, meaning] : Verdicts)
        writeHtmlTerm(htmlSaid(verdictText(word, false)), htmlSaid(meaning), out);
    out << "</dl>\n<p>A claim that something never happens can be contradicted by one finding and cannot be shown to "
           "hold by any number of captures; a claim that something happens is the reverse. Verdicts on reconstructions "
           "begin with \u201CExercise\u201D.</p>\n</section>\n";
}

void writeHtmlAttributions(const HtmlReport& report, std::ostream& out)
{
    std::vector<std::string> lines;
    for (const NamedRun& named : namedRuns(report.judged.input)) {
        std::string line = attributionLine(*named.run->analysis);
        if (std::find(lines.begin(), lines.end(), line) == lines.end())
            lines.push_back(std::move(line));
    }
    out << "<section id=\"attributions\"><h2>Attributions</h2>\n";
    writeHtmlList(lines, out);
    out << "<p>Waybill is free software (GPL-3.0-or-later).</p>\n</section>\n";
}

} // namespace waybill
