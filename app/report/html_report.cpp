// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_report.h"

#include "base/wording.h"
#include "report/html_runs.h"
#include "report/html_sections.h"
#include "report/html_style.h"
#include "report/html_text.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

/// "Report 2", "Draft".
std::string numberText(const HtmlReport& report)
{
    return report.number == 0 ? std::string("Draft, not issued") : fmt::format("Report {}", report.number);
}

std::string titleText(const HtmlReport& report)
{
    for (const std::string& title : {report.title, report.judged.sheet.title}) {
        if (!title.empty())
            return htmlProse(title);
    }
    return "Claims and captures";
}

void writeHead(const HtmlReport& report, std::ostream& out)
{
    out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        // Nothing is there to be loaded; should a hole in the escaping let something in, browsers load it not.
        << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src "
           "&#39;unsafe-inline&#39;\">\n"
        << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        << "<meta name=\"generator\" content=\"waybill " WAYBILL_VERSION "\">\n"
        << fmt::format("<title>{} \u2013 {}</title>\n<style>{}</style>\n</head>\n<body>\n", titleText(report),
                       numberText(report), htmlStyle());
}

/// The band on the screen, and the line that paper has on every page.
void writeBands(const HtmlReport& report, std::ostream& out)
{
    const std::string band = htmlSaid(bandText(report.judged.input));
    if (!band.empty())
        out << fmt::format("<div class=\"band\" role=\"note\">{}</div>\n", band);
    out << "<main>\n<div class=\"running\" aria-hidden=\"true\">";
    if (!band.empty())
        out << fmt::format("<p class=\"band\">{}</p>", band);
    out << fmt::format("<p><span>{}</span><span>{}</span></p></div>\n", titleText(report), numberText(report));
}

void writeContents(const HtmlReport& report, std::ostream& out)
{
    out << "<nav aria-label=\"Contents\"><ul>\n";
    const auto add = [&out](const char* id, const char* text) {
        out << fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, text);
    };
    add("finding", "Finding");
    add("all", "All claims");
    add("claims", "Each claim in full");
    add("figures", "Figures");
    if (report.comparison != nullptr)
        add("comparison", "Before and after");
    add("errors", "Sources of error");
    add("custody", "Custody");
    add("glossary", "Words");
    add("attributions", "Attributions");
    out << "</ul></nav>\n";
}

} // namespace

std::string bandText(const ClaimInput& input)
{
    std::string band = reconstructionNotice(input);
    for (const NamedRun& named : namedRuns(input)) {
        const std::string imported = named.run->analysis->importNotice();
        if (!imported.empty() && band.find(imported) == std::string::npos)
            band += (band.empty() ? "" : " \u00B7 ") + imported;
    }
    return band;
}

void writeHtmlReport(const HtmlReport& report, std::ostream& out)
{
    const EnglishScope english; // the language of evidence, whatever the window speaks
    writeHead(report, out);
    writeBands(report, out);
    out << fmt::format("<header><p class=\"kind\">{} \u00B7 Waybill " WAYBILL_VERSION "</p>\n<h1>{}</h1>\n",
                       numberText(report), titleText(report));
    writeContents(report, out);
    out << "</header>\n";
    writeHtmlFinding(report, out);
    writeHtmlClaims(report, out);
    writeHtmlFigures(report, out);
    writeHtmlComparison(report, out);
    writeHtmlErrors(report, out);
    writeHtmlCustody(report, out);
    writeHtmlGlossary(out);
    writeHtmlAttributions(report, out);
    out << "</main>\n</body>\n</html>\n";
}

} // namespace waybill
