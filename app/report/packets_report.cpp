// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/packets_report.h"

#include "base/format.h"
#include "report/json_text.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

std::string endpointText(const IpAddress& address, MacAddress mac, std::uint16_t port, bool hasPorts)
{
    if (address.isNone())
        return mac.toString();
    if (!hasPorts)
        return address.toString();
    return address.isV6() ? fmt::format("[{}]:{}", address.toString(), port)
                          : fmt::format("{}:{}", address.toString(), port);
}

const char* directionOf(const FlowView& view, const PacketEntry& packet)
{
    if (view.role == FlowRole::NotOurs)
        return "unknown";
    return packet.isFromOriginator() == (view.role == FlowRole::Up) ? "up" : "down";
}

/// The far side of the flow: the responder, where no handset takes part.
std::string farSide(const FlowIdentity& flow, FlowRole role)
{
    return role == FlowRole::Down
               ? endpointText(flow.originator, flow.originatorMac, flow.originatorPort, flow.hasPorts)
               : endpointText(flow.responder, flow.responderMac, flow.responderPort, flow.hasPorts);
}

} // namespace

PacketsReport::PacketsReport(const Analysis& analysis, bool asJson, const std::string& filter, std::ostream& out)
    : m_analysis(analysis), m_out(out), m_asJson(asJson)
{
    if (!asJson)
        return;
    Json head{{"schema", "waybill.packets/1"}, {"complete", analysis.isComplete()}};
    if (const std::string notice = analysis.importNotice(); !notice.empty())
        head["import"] = notice;
    head["filter"] = filter.empty() ? Json() : Json(jsonText(filter));
    std::string text = oneLine(head);
    text.pop_back();
    m_out << text << ",\"packets\":[";
}

void PacketsReport::add(std::uint32_t capture, const std::vector<PacketEntry>& packets)
{
    for (const PacketEntry& packet : packets) {
        if (packet.flow.value >= m_analysis.flowCount() || !m_out)
            continue;
        m_asJson ? addJson(capture, packet) : addText(capture, packet);
        ++m_count;
    }
}

void PacketsReport::addText(std::uint32_t capture, const PacketEntry& packet)
{
    const FlowView& view = m_analysis.view(packet.flow);
    m_out << fmt::format("{} {} {} {} {} {} {}\n", printableText(m_analysis.recording().captures[capture].path),
                         packet.frame, toRfc3339(packet.time), directionOf(view, packet),
                         farSide(m_analysis.flow(packet.flow), view.role), packet.wireLength,
                         view.name.isNone() ? "-" : printableName(m_analysis.text(view.name)));
}

void PacketsReport::addJson(std::uint32_t capture, const PacketEntry& packet)
{
    const FlowView& view = m_analysis.view(packet.flow);
    Json line{{"capture", jsonText(m_analysis.recording().captures[capture].path)},
              {"number", packet.frame},
              {"time", toRfc3339(packet.time)},
              {"direction", directionOf(view, packet)},
              {"far_side", farSide(m_analysis.flow(packet.flow), view.role)},
              {"wire_length", packet.wireLength}};
    line["name"] = view.name.isNone() ? Json() : Json(printableName(m_analysis.text(view.name)));
    m_out << (m_count == 0 ? "\n" : ",\n") << oneLine(line);
}

void PacketsReport::finish()
{
    if (m_asJson)
        m_out << "\n]}\n";
}

} // namespace waybill
