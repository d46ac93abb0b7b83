// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chapters.h"
#include "analysis/timeline_marks.h"
#include "analysis/timeline_series.h"
#include "casefile/case.h"
#include "widgets/timeline_scene.h"

#include <QString>
#include <vector>

namespace waybill {

/// "minute", "10 ms", "6 h": bins have round lengths.
[[nodiscard]] QString binLengthText(std::int64_t ns);
/// "12 kB, China 9.1 kB, elsewhere 3.0 kB"; "nothing sent". `sums` are bytes, one a series.
[[nodiscard]] QString amountsText(const std::vector<TimelineSeries>& series, const std::vector<std::uint64_t>& sums);
/// What is drawn for them; text from captures is made printable.
[[nodiscard]] std::vector<TimelineScene::Marker> markersOf(const std::vector<TimelineMark>& marks);
[[nodiscard]] std::vector<TimelineScene::Chapter> chaptersShown(const std::vector<Chapter>& chapters);
/// A step as a mark; its detail says how uncertain its time is, and that it lies outside the recording where it does.
[[nodiscard]] TimelineMark stepMark(const CaseStep& step, Timestamp first, Timestamp last);
/// From each step to the next one at another time, the last one to `to`; those that begin outside are left out. `steps`
/// by time.
[[nodiscard]] std::vector<TimelineScene::Span> stepStretches(const std::vector<CaseStep>& steps, Timestamp from,
                                                             Timestamp to);
/// Chapters and marks as text, one a line, tab-separated, each kind under its own headings; empty without any.
[[nodiscard]] QString detailsTable(const std::vector<TimelineMark>& marks, const std::vector<Chapter>& chapters,
                                   int offsetMinutes);

} // namespace waybill
