// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline_marks.h"

#include "analysis/restarts.h"
#include "analysis/update_boundary.h"
#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

using Kind = TimelineMark::Kind;

void addPauses(const Recording& recording, std::vector<TimelineMark>& marks)
{
    for (const CapturePause& pause : recording.pauses)
        marks.push_back({Kind::Gap, pause.from, pause.to,
                         fmt::format("no packets for {}", durationText(nanosecondsBetween(pause.from, pause.to))),
                         "Whether the phone was off or the recording was paused cannot be told."});
}

void addComments(const ContentEvents& events, std::vector<TimelineMark>& marks)
{
    for (const PacketComment& comment : events.comments)
        marks.push_back({Kind::Comment, comment.time, comment.time, printableText(comment.text),
                         fmt::format("Comment of packet {}", comment.frame)});
    if (events.commentsLeftOut > 0 && !events.comments.empty()) {
        const Timestamp last = events.comments.back().time;
        marks.push_back({Kind::Comment, last, last,
                         fmt::format("{} not shown", countedText(events.commentsLeftOut, "comment", "comments")),
                         fmt::format("The first {} comments are shown.", ContentEvents::MostComments)});
    }
}

} // namespace

std::vector<TimelineMark> timelineMarks(const Analysis& analysis, const ContentEvents* events)
{
    std::vector<TimelineMark> marks;
    addPauses(analysis.recording(), marks);
    for (const Restart& restart : restarts(analysis))
        marks.push_back({Kind::Restart, restart.at, restart.at, "restart?", "Maybe a restart: " + restart.why});
    for (const UpdateBoundary& boundary : updateBoundaries(analysis))
        marks.push_back(
            {Kind::Update, boundary.split, boundary.split, "update", "Firmware update: " + boundaryText(boundary)});
    if (events != nullptr)
        addComments(*events, marks);
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TimelineMark& a, const TimelineMark& b) { return a.from < b.from; });
    return marks;
}

} // namespace waybill
