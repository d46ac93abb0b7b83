// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chapters_report.h"

#include "analysis/chapters.h"
#include "base/format.h"
#include "report/text_layout.h"

#include <fmt/format.h>
#include <ostream>

namespace waybill {

void writeChaptersText(const Analysis& analysis, std::ostream& out)
{
    const Recording& recording = analysis.recording();
    std::uint32_t run = NoRow;
    out << "\nChapters (times in UTC)\n";
    for (const Chapter& chapter : chaptersOf(analysis)) {
        if (recording.runs.size() > 1 && chapter.run != run)
            out << "  " << printableText(recording.runs[chapter.run].label) << '\n';
        run = chapter.run;
        writeWrapped(
            fmt::format("{} to {}: {}", dateTimeText(chapter.from, 0), dateTimeText(chapter.to, 0), chapter.summary), 2,
            out, 4);
    }
    if (run == NoRow)
        out << "  none: the capture holds no packets\n";
}

Json chaptersJson(const Analysis& analysis)
{
    Json list = Json::array();
    for (const Chapter& chapter : chaptersOf(analysis))
        list.push_back({{"run", chapter.run},
                        {"kind", chapterKey(chapter.kind)},
                        {"from", toRfc3339(chapter.from)},
                        {"to", toRfc3339(chapter.to)},
                        {"flows", chapter.flows},
                        {"content_bytes_up", chapter.contentUp},
                        {"summary", chapter.summary}});
    return list;
}

} // namespace waybill
