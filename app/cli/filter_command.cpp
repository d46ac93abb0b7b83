// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filter_command.h"

#include "cli/progress_bar.h"
#include "filter/filter_fields.h"
#include "filter/flow_selection.h"
#include "filter/frame_selection.h"
#include "report/packets_report.h"
#include "report/text_layout.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

namespace {

/// The bar of a second reading: what interrupts it leaves nothing to show.
Checkpoint checkpointOf(ProgressBar& bar)
{
    return [&bar](const Progress& progress) {
        return bar.show(progress) == Continue::Yes ? Continue::Yes : Continue::Cancel;
    };
}

} // namespace

Result<AnalysisPtr> narrowedBy(const AnalysisPtr& analysis, const Filter& filter)
{
    ProgressBar bar;
    return narrowedBy(analysis, filter, checkpointOf(bar));
}

Result<void> writePackets(const AnalysisPtr& analysis, const Filter& filter, bool asJson, std::ostream& out)
{
    ProgressBar bar;
    const auto packets = selectPackets(analysis, filter, checkpointOf(bar));
    if (!packets)
        return Failure(packets.error());
    PacketsReport report(*analysis, asJson, filter.text(), out);
    for (std::uint32_t capture = 0; capture < packets->size(); ++capture)
        report.add(capture, (*packets)[capture]);
    report.finish();
    return {};
}

void writeFilterFields(std::ostream& out)
{
    constexpr std::size_t Indent = 4;
    out << "Fields of --filter. Those marked = mean in Wireshark what they mean here.\n\n";
    for (const FilterField& field : filterFields()) {
        out << fmt::format("{} {}  ({})\n", field.isSameInWireshark ? '=' : ' ', field.name, fieldTypeText(field.type));
        std::string what(field.what);
        const std::vector<std::string_view> words = fieldKeywords(field.id);
        if (!words.empty())
            what += fmt::format(": {}", fmt::join(words, ", "));
        writeWrapped(what, Indent, out);
        writeWrapped(field.example, Indent, out);
    }
}

} // namespace waybill
