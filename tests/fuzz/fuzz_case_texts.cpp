// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that come into a case from elsewhere: steps of a tester, of which no line may vanish, and kept results of a
// stranger's case, of which the cited packets are taken.
#include "casefile/cited_packets.h"
#include "casefile/steps_text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace waybill;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    StepClock clock;
    clock.day = Timestamp{1407657720 * NsPerSecond};
    clock.utcOffsetMinutes = 330;
    const ParsedSteps parsed = stepsFromText(text, clock);
    const bool isBlank = text.find_first_not_of(" \t\r\n\v\f\xEF\xBB\xBF") == std::string_view::npos;
    const bool isHeadingAlone = text.find_first_of("\r\n") == std::string_view::npos;
    if (parsed.steps.empty() && parsed.problems.empty() && !isBlank && !isHeadingAlone &&
        text.find_first_of("0123456789") != std::string_view::npos)
        std::abort();
    Case item;
    CaseRun& run = addRun(item, addSide(item, "before", SideRole::Before).id);
    run.captures = {{"/a/b.pcap", "", {}, 1, 1}, {"/a/c.pcap", "", {}, 1, 1}};
    run.captures[1].sha256[0] = 1;
    item.results.push_back({"comparison", "waybill.compare/1", std::string(text), "", {}});
    const Result<std::vector<CitedPackets>> cited = citedPackets(item);
    for (std::size_t i = 0; cited && i < cited->size(); ++i) {
        if ((*cited)[i].frames.empty() || framesText((*cited)[i].frames).empty())
            std::abort();
    }
    return 0;
}
