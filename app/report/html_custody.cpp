// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_sentences.h"
#include "analysis/sentences.h"
#include "base/format.h"
#include "base/sha256.h"
#include "report/html_runs.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/html_text.h"
#include "report/scope_note.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <ostream>
#include <utility>

namespace waybill {

namespace {

constexpr std::size_t MostSteps = 40; ///< of one run that are listed

std::string hashText(const std::string& hex)
{
    return hex.empty() ? std::string("not known") : fmt::format("<code class=\"copy\">{}</code>", htmlText(hex));
}

/// "Ethernet, at most 96 bytes a packet, filter “host 192.0.2.1”" for each interface, equal ones once.
std::string interfacesText(const CaptureFacts& capture)
{
    std::vector<std::string> texts;
    for (const CaptureInterface& interface : capture.interfaces) {
        std::string text = htmlText(linkTypeName(interface.linkType));
        text += interface.snaplen > 0
                    ? fmt::format(", at most {} a packet", countedText(interface.snaplen, "byte", "bytes"))
                    : ", no limit stated";
        if (!interface.filter.empty())
            text += fmt::format(", filter <code>{}</code>", htmlText(interface.filter));
        if (std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(std::move(text));
    }
    return texts.empty() ? std::string("none stated") : fmt::format("{}", fmt::join(texts, "; "));
}

/// What the file says of the system that wrote it, and what it holds besides packets.
std::string originText(const CaptureFacts& capture)
{
    std::vector<std::string> texts;
    const auto add = [&texts](const std::string& text) {
        if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    };
    for (const CaptureSection& section : capture.sections) {
        for (const std::string* text : {&section.application, &section.os, &section.hardware})
            add(htmlText(*text));
    }
    if (!capture.secrets.empty())
        add("holds keys for decryption");
    if (!capture.recordedNames.empty())
        add("holds names that its recorder asserts");
    if (capture.outOfOrderTimes > 0)
        add(countedText(capture.outOfOrderTimes, "packet stamped", "packets stamped") + " before an earlier one");
    for (const CaptureProblem& problem : capture.problems)
        add(fmt::format("byte {}: {}", problem.fileOffset, htmlSaid(problem.text)));
    return texts.empty() ? std::string("nothing further") : fmt::format("{}", fmt::join(texts, "; "));
}

void writeCaptures(const std::vector<NamedRun>& runs, std::ostream& out)
{
    HtmlTable table(out, "Files as they were read; times are UTC",
                    {"File", "Side", "#Bytes", "#Packets", "First and last packet", "Link type, limit, filter",
                     "SHA-256, and what the file says of itself"},
                    "hash");
    for (const NamedRun& named : runs) {
        for (const CaptureFacts& capture : named.run->analysis->recording().captures)
            table.row({htmlFileName(capture.path), named.name,
                       capture.fileSize > 0 ? countText(capture.fileSize) : "not known", countText(capture.packets),
                       capture.packets > 0 ? htmlTime(capture.first) + "<br>" + htmlTime(capture.last) : "none",
                       interfacesText(capture),
                       fmt::format("{}<br>{}", hashText(capture.sha256 ? toHex(*capture.sha256) : std::string()),
                                   originText(capture))});
    }
}

/// "consent: off; SIM: none": what the tester wrote down, without what is empty.
std::string conditionsText(const RunConditions& conditions)
{
    const std::array<std::pair<const char*, const std::string*>, 12> fields{{{"model", &conditions.device},
                                                                             {"build", &conditions.build},
                                                                             {"ROM region", &conditions.region},
                                                                             {"SIM", &conditions.sim},
                                                                             {"account", &conditions.account},
                                                                             {"consent", &conditions.consent},
                                                                             {"factory reset", &conditions.reset},
                                                                             {"network", &conditions.accessNetwork},
                                                                             {"vantage point", &conditions.vantage},
                                                                             {"steps done", &conditions.script},
                                                                             {"pair", &conditions.slot},
                                                                             {"notes", &conditions.notes}}};
    std::string text;
    for (const auto& [name, value] : fields) {
        if (!value->empty())
            text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", name, htmlProse(*value));
    }
    if (conditions.updatedAt)
        text += fmt::format("{}updated at: {} UTC", text.empty() ? "" : "; ", htmlTime(*conditions.updatedAt));
    return text.empty() ? std::string("nothing") : text;
}

/// Which device is looked at, and by whose choice.
std::string handsetText(const Analysis& analysis)
{
    const HandsetChoice& choice = analysis.choice();
    std::string text = choice.isGuess() ? "found by the program" : "chosen by the analyst";
    if (choice.address)
        text += ": " + choice.address->toString();
    if (choice.mac)
        text += ": " + choice.mac->toString();
    const Handset* handset = analysis.handset();
    if (handset == nullptr)
        return text + "; none";
    text += fmt::format("; {}", htmlSaid(handsetTitle(analysis)));
    for (const IpAddress& address : handset->addresses)
        text += ", " + address.toString();
    return text;
}

std::string stepsText(const ClaimRun& run)
{
    if (run.steps.empty())
        return {};
    std::string text = "<p>Steps of the tester (UTC):</p><ul>\n";
    for (std::size_t i = 0; i < std::min(run.steps.size(), MostSteps); ++i) {
        const RunStep& step = run.steps[i];
        const std::string uncertainty =
            step.uncertaintyNs > 0 ? " \u00B1 " + durationText(step.uncertaintyNs) : std::string();
        text += fmt::format("<li>{}{}: {}</li>\n", htmlTime(step.time), uncertainty, htmlProse(step.text));
    }
    if (run.steps.size() > MostSteps)
        text += fmt::format("<li>and {} more</li>\n", run.steps.size() - MostSteps);
    return text + "</ul>\n";
}

std::string runText(const ClaimRun& run)
{
    const Analysis& analysis = *run.analysis;
    std::string text = fmt::format("<p>Written down: {}</p>\n<p>Handset: {}</p>\n", conditionsText(run.conditions),
                                   handsetText(analysis));
    for (const std::string& line : scopeLines(analysis))
        text += fmt::format("<p>{}</p>\n", htmlSaid(line));
    for (const std::string& line : ruleLines(analysis))
        text += fmt::format("<p>Correction by the analyst: {}</p>\n", htmlSaid(line));
    if (run.found && run.found->decryption)
        text += fmt::format("<p>Decrypted by {} {} with {}</p>\n", htmlSaid(run.found->decryption->tool),
                            htmlSaid(run.found->decryption->version), htmlSaid(run.found->decryption->keys));
    return text + stepsText(run);
}

void writeRuns(const std::vector<NamedRun>& runs, std::ostream& out)
{
    std::vector<std::string> texts;
    for (const NamedRun& named : runs)
        texts.push_back(runText(*named.run));
    out << "<h3>Runs: what was written down, and settings</h3>\n<dl>\n";
    writeRunTerms(runs, texts, out);
    out << "</dl>\n";
}

std::string_view roleText(GeoSource::Role role)
{
    switch (role) {
    case GeoSource::Role::Location: return "where addresses are, estimated";
    case GeoSource::Role::OperatorCountry: return "country of an operator\u2019s registration";
    case GeoSource::Role::OperatorName: return "who announces an address";
    case GeoSource::Role::EdgeList: return "CDN and anycast networks";
    }
    return "";
}

void writeProgram(const HtmlReport& report, std::ostream& out)
{
    const ClaimInput& input = report.judged.input;
    const std::size_t identifiers = input.card == nullptr ? 0 : input.card->identifiers.size();
    out << "<h3>Program, tables and settings</h3>\n<dl>\n";
    writeHtmlTerm("Program", "Waybill " WAYBILL_VERSION, out);
    writeHtmlTerm("Device card",
                  input.card == nullptr ? std::string("none given: no identifier was looked for")
                                        : fmt::format("{}; values are masked here",
                                                      countedText(identifiers, "identifier", "identifiers")),
                  out);
    writeHtmlTerm("Seed",
                  report.comparison == nullptr ? std::string("none: nothing random was used")
                                               : std::to_string(report.comparison->method.seed),
                  out);
    out << "</dl>\n";
    HtmlTable table(out, "Tables that addresses were looked up in", {"Table", "Used for", "Date", "Licence", "SHA-256"},
                    "hash tables");
    for (const GeoSource& source : sourcesOf(input))
        table.row({htmlText(source.name) + (source.isUsers ? " (given by the user)" : ""),
                   std::string(roleText(source.role)), htmlText(source.date),
                   source.licence.empty() ? "not stated" : htmlText(source.licence), hashText(source.sha256)});
}

void writeLog(const HtmlReport& report, std::ostream& out)
{
    if (!report.log.empty()) {
        out << "<h3>Log</h3>\n<ol>\n";
        for (const std::string& line : report.log)
            out << "<li>" << htmlSaid(line) << "</li>\n";
        out << "</ol>\n";
    }
    if (!report.notes.empty()) {
        out << "<h3>Minimal captures</h3>\n";
        writeHtmlList(report.notes, out);
    }
    if (!report.command.empty())
        out << "<h3>The command that makes this report again</h3>\n<pre><code class=\"copy\">"
            << htmlSaid(report.command) << "</code></pre>\n";
}

} // namespace

void writeHtmlCustody(const HtmlReport& report, std::ostream& out)
{
    out << "<section id=\"custody\"><h2>Custody</h2>\n<p>Captures are opened for reading alone. A file with another "
           "SHA-256 is not the file that this report speaks of.</p>\n";
    if (const std::vector<NamedRun> runs = namedRuns(report.judged.input); !runs.empty()) {
        writeCaptures(runs, out);
        writeRuns(runs, out);
    }
    writeProgram(report, out);
    writeLog(report, out);
    out << "</section>\n";
}

} // namespace waybill
