// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/capture_report.h"

#include "base/format.h"
#include "report/json_text.h"
#include "report/summary_report.h"
#include "report/text_layout.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

std::string_view endKey(CaptureEnd end)
{
    switch (end) {
    case CaptureEnd::Running: return "running";
    case CaptureEnd::Asked: return "asked";
    case CaptureEnd::SourceEnded: return "source-ended";
    case CaptureEnd::DiskNearlyFull: return "disk-nearly-full";
    case CaptureEnd::InterfaceGone: return "interface-gone";
    case CaptureEnd::WriteFailed: return "write-failed";
    case CaptureEnd::Failed: return "failed";
    }
    return "";
}

Json snaplenOf(const LiveSource& source)
{
    if (const auto* own = std::get_if<InterfaceSource>(&source))
        return own->settings.snaplen;
    if (const auto* dumpcap = std::get_if<DumpcapSource>(&source))
        return dumpcap->settings.snaplen;
    return {}; // the source's own
}

std::string stateText(const LocalInterface& interface)
{
    if (!interface.isUp)
        return "off";
    return interface.isRunning ? "up" : "up, no carrier";
}

std::string kindText(const LocalInterface& interface)
{
    if (interface.name == "any")
        return "all interfaces at once";
    const std::string type = interface.linkType ? linkTypeName(*interface.linkType) : "link type not known";
    return interface.isLoopback ? "loopback" : interface.isWireless ? "wireless, " + type : type;
}

std::string levelText(ContactLevel level)
{
    switch (level) {
    case ContactLevel::LookedUp: return "looked up";
    case ContactLevel::Contacted: return "first contact";
    case ContactLevel::ContentSent: return "first content";
    }
    return {};
}

void writeExtcapText(const ExtcapProgram& program, std::ostream& out)
{
    constexpr std::size_t NameWidth = 16;
    const std::string name = printableText(program.path.substr(program.path.rfind('/') + 1));
    for (const ExtcapInterface& interface : program.interfaces)
        out << padded(printableText(interface.value), NameWidth) << ' ' << printableText(interface.display) << " ("
            << name << ", " << countedText(interface.options.size(), "option", "options") << ")\n";
    if (program.interfaces.empty() || !program.problem.empty())
        out << padded("–", NameWidth) << ' ' << name << ": "
            << (program.problem.empty() ? "nothing to capture on now" : program.problem) << '\n';
}

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(jsonText(text));
}

Json extcapJson(const ExtcapProgram& program)
{
    Json interfaces = Json::array();
    for (const ExtcapInterface& interface : program.interfaces) {
        Json options = Json::array();
        for (const ExtcapOption& option : interface.options)
            options.push_back({{"name", jsonText(option.call)},
                               {"title", jsonText(option.display)},
                               {"default", jsonText(option.defaultValue)},
                               {"required", option.isRequired}});
        interfaces.push_back({{"name", jsonText(interface.value)},
                              {"title", jsonText(interface.display)},
                              {"options", std::move(options)}});
    }
    return {{"program", jsonText(program.path)},
            {"version", jsonText(program.version)},
            {"interfaces", std::move(interfaces)},
            {"problem", textOrNull(program.problem)}};
}

} // namespace

void writeInterfacesText(const CaptureChoices& choices, std::ostream& out)
{
    constexpr std::size_t NameWidth = 16, StateWidth = 16, KindWidth = 26;
    for (const LocalInterface& interface : choices.interfaces) {
        std::string addresses;
        for (const IpAddress& address : interface.addresses)
            addresses += (addresses.empty() ? "" : ", ") + address.toString();
        const std::string about =
            interface.description.empty() ? "" : " (" + printableText(interface.description) + ")";
        std::string line = padded(printableName(interface.name), NameWidth) + " " +
                           padded(stateText(interface), StateWidth) + " " + padded(kindText(interface), KindWidth) +
                           " " + addresses + about;
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    }
    if (choices.interfaces.empty())
        out << "This machine has no network interface.\n";
    out << "\nPlug-ins of Wireshark (capture --extcap NAME):\n";
    if (!choices.plugins)
        out << "not asked; interfaces --extcap runs each of them to list its own, which may look for phones\n";
    else if (choices.plugins->empty())
        out << "none is installed\n";
    for (const ExtcapProgram& program : choices.plugins.value_or(std::vector<ExtcapProgram>()))
        writeExtcapText(program, out);
    out << "\nWireshark's dumpcap (capture --dumpcap NAME): "
        << (choices.dumpcap ? printableText(*choices.dumpcap) : choices.dumpcap.error().message) << '\n';
}

void writeInterfacesJson(const CaptureChoices& choices, std::ostream& out)
{
    Json list = Json::array();
    for (const LocalInterface& interface : choices.interfaces) {
        Json addresses = Json::array();
        for (const IpAddress& address : interface.addresses)
            addresses.push_back(address.toString());
        list.push_back({{"name", jsonText(interface.name)},
                        {"description", jsonText(interface.description)},
                        {"link_type", interface.linkType ? Json(linkTypeName(*interface.linkType)) : Json()},
                        {"addresses", std::move(addresses)},
                        {"up", interface.isUp},
                        {"running", interface.isRunning},
                        {"wireless", interface.isWireless},
                        {"loopback", interface.isLoopback}});
    }
    Json plugins = choices.plugins ? Json::array() : Json();
    for (const ExtcapProgram& program : choices.plugins.value_or(std::vector<ExtcapProgram>()))
        plugins.push_back(extcapJson(program));
    out << indented(Json{{"schema", "waybill.interfaces/1"},
                         {"interfaces", std::move(list)},
                         {"extcap", std::move(plugins)},
                         {"dumpcap",
                          {{"path", textOrNull(choices.dumpcap.value_or(""))},
                           {"problem", textOrNull(choices.dumpcap ? "" : choices.dumpcap.error().message)}}}});
}

std::string captureSentence(const LiveCapture& capture)
{
    const CaptureStatus& status = capture.status();
    const std::string lost = !status.hasCounts     ? "the source does not say how many were lost"
                             : status.dropped == 0 ? "the kernel dropped none"
                                                   : fmt::format("the kernel dropped {}, which are in no figure",
                                                                 countedText(status.dropped, "packet", "packets"));
    return fmt::format("Captured {} in {} on {}; {}.", countedText(status.packets, "packet", "packets"),
                       countedText(static_cast<std::uint64_t>(capture.lasted().count()), "second", "seconds"),
                       printableName(sourceText(capture.source())), lost);
}

void writeCaptureJson(const LiveCapture& capture, std::ostream& out)
{
    const CaptureStatus& status = capture.status();
    Json files = Json::array();
    for (const std::string& file : capture.files())
        files.push_back(jsonText(file));
    const std::string problem = capture.problem();
    out << indented(Json{{"schema", "waybill.capture/1"},
                         {"interface", jsonText(sourceText(capture.source()))},
                         {"link_type", linkTypeName(status.linkType)},
                         {"capture_filter", jsonText(filterOf(capture.source()))},
                         {"snaplen", snaplenOf(capture.source())},
                         {"seconds", capture.lasted().count()},
                         {"end", endKey(capture.end())},
                         {"problem", textOrNull(problem)},
                         {"remark", textOrNull(capture.trouble())},
                         {"received", status.hasCounts ? Json(status.received) : Json()},
                         {"dropped", status.hasCounts ? Json(status.dropped) : Json()},
                         {"packets", status.packets},
                         {"file_bytes", status.bytes},
                         {"files", std::move(files)}});
}

std::vector<std::string> DestinationNews::of(const AnalysisPtr& snapshot)
{
    std::vector<std::string> lines;
    for (const ContactNew& step : m_news.of(snapshot)) {
        const std::string place = step.destination->isLocal ? "local network" : destinationPlaceText(*step.destination);
        const std::string formerly =
            step.formerly.empty() ? "" : fmt::format("  (told as {} before)", printableName(step.formerly));
        lines.push_back(fmt::format("{}Z  {:<13}  {}  {}{}", toRfc3339(step.time).substr(0, 19), levelText(step.level),
                                    printableName(step.destination->key), place, formerly));
    }
    return lines;
}

} // namespace waybill
