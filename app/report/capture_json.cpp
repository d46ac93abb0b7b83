// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/capture_json.h"

#include "base/link_type.h"
#include "base/sha256.h"

namespace waybill {

Json captureToJson(const CaptureFacts& capture)
{
    const bool hasPackets = capture.first <= capture.last && capture.packets > 0;
    Json problems = Json::array();
    for (const CaptureProblem& problem : capture.problems)
        problems.push_back(
            {{"offset", problem.fileOffset}, {"text", jsonText(problem.text)}, {"ends_reading", problem.endsReading}});
    Json interfaces = Json::array();
    for (const CaptureInterface& interface : capture.interfaces)
        interfaces.push_back({{"name", jsonText(interface.name)},
                              {"link_type", linkTypeName(interface.linkType)},
                              {"snaplen", interface.snaplen},
                              {"packets", interface.packets}});
    Json json;
    json["path"] = jsonText(capture.path);
    json["sha256"] = capture.sha256 ? Json(toHex(*capture.sha256)) : Json();
    json["packets"] = capture.packets;
    json["wire_bytes"] = capture.wireBytes;
    json["captured_bytes"] = capture.capturedBytes;
    json["first"] = hasPackets ? Json(toRfc3339(capture.first)) : Json();
    json["last"] = hasPackets ? Json(toRfc3339(capture.last)) : Json();
    json["drops"] = capture.hasDropCounts ? Json(capture.droppedPackets) : Json();
    json["complete"] = capture.isComplete;
    json["problems"] = std::move(problems);
    json["interfaces"] = std::move(interfaces);
    return json;
}

} // namespace waybill
