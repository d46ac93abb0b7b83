// SPDX-License-Identifier: GPL-3.0-or-later
// Behind each figure of content: its first packet, and a filter that shows the packets of its servers.
#include "analysis/traffic.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/html_text.h"

#include <fmt/format.h>
#include <map>
#include <ostream>
#include <set>

namespace waybill {

namespace {

constexpr std::size_t MostAddresses = 24; ///< of one filter; a longer one is more than a line of Wireshark takes well

/// Where content of one line of the figures went, in one run.
struct FigureSource {
    std::set<IpAddress> servers;
    Timestamp time = Timestamp::latest(); ///< of the first packet with content
    std::uint32_t capture = 0;
    std::uint64_t frame = 0;
};

/// The lines of the figures that a flow counts in: every country that a source names, or a band.
std::vector<std::string> linesOf(const FlowView& view, const Where& where)
{
    switch (view.band) {
    case Band::Edge: return {"CDN or anycast: place unknown"};
    case Band::Unplaced: return {"No source knows the address"};
    case Band::Local: return {};
    case Band::Country: break;
    }
    std::vector<std::string> lines;
    for (const CountryCode country : candidateCountries(where))
        lines.push_back(countryName(country));
    return lines;
}

std::map<std::string, FigureSource> sourcesOfFigures(const Analysis& analysis)
{
    std::map<std::string, FigureSource> sources;
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        const FlowId flow{row};
        const FlowView& view = analysis.view(flow);
        if (view.role == FlowRole::NotOurs || view.omitted != Omitted::No || view.traffic.contentUp == 0)
            continue;
        const RemoteHost& host = analysis.host(view.host);
        const auto first = firstContentOf(analysis.counters(flow), view);
        for (const std::string& line : linesOf(view, host.where)) {
            FigureSource& source = sources[line];
            source.servers.insert(host.address);
            const Timestamp time = first ? first->time : analysis.counters(flow).first;
            if (time >= source.time)
                continue;
            source.time = time;
            source.capture = analysis.flow(flow).capture;
            source.frame = first && first->frame != 0 ? first->frame : analysis.flow(flow).firstFrame;
        }
    }
    return sources;
}

} // namespace

std::string addressFilter(const std::set<IpAddress>& addresses)
{
    std::vector<std::string> v4, v6;
    std::size_t taken = 0;
    for (const IpAddress& address : addresses) {
        if (++taken <= MostAddresses)
            (address.isV4() ? v4 : v6).push_back(address.toString());
    }
    std::string text = v4.empty() ? std::string() : fmt::format("ip.addr in {{{}}}", fmt::join(v4, ", "));
    if (!v6.empty())
        text += fmt::format("{}ipv6.addr in {{{}}}", text.empty() ? "" : " || ", fmt::join(v6, ", "));
    text = fmt::format("<code class=\"copy\">{}</code>", text);
    if (addresses.size() > MostAddresses)
        text += fmt::format("<br>the first {} of {} addresses", MostAddresses, addresses.size());
    return text;
}

void writeHtmlFigureSources(const std::vector<const Analysis*>& runs, std::ostream& out)
{
    HtmlTable table(out, "Behind these figures: the first packet with content, and its servers",
                    {"Line", "Capture", "#Packet", "Time (UTC)", "Filter for Wireshark"}, "evidence");
    for (const Analysis* run : runs) {
        for (const auto& [line, source] : sourcesOfFigures(*run)) {
            table.row({htmlText(line), htmlFileName(run->recording().captures[source.capture].path),
                       fmt::format("{}", source.frame), htmlTime(source.time), addressFilter(source.servers)});
        }
    }
}

} // namespace waybill
