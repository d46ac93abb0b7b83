// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/timeline_texts.h"

#include "base/format.h"
#include "models/series_words.h"
#include "models/text.h"
#include "models/time_entry.h"

#include <QCoreApplication>
#include <QStringList>
#include <numeric>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Timeline", text);
}

QString kindText(TimelineMark::Kind kind)
{
    switch (kind) {
    case TimelineMark::Kind::Gap: return tr("Gap");
    case TimelineMark::Kind::Restart: return tr("Restart");
    case TimelineMark::Kind::Update: return tr("Update");
    case TimelineMark::Kind::Comment: return tr("Comment");
    case TimelineMark::Kind::Step: return tr("Step");
    }
    return {};
}

TimelineScene::Marker::Look lookOf(TimelineMark::Kind kind)
{
    using Look = TimelineScene::Marker::Look;
    switch (kind) {
    case TimelineMark::Kind::Gap: return Look::Band;
    case TimelineMark::Kind::Restart:
    case TimelineMark::Kind::Update: return Look::Strong;
    default: return Look::Dashed;
    }
}

TimelineScene::Chapter::Look lookOf(Chapter::Kind kind)
{
    using Look = TimelineScene::Chapter::Look;
    switch (kind) {
    case Chapter::Kind::FirstBoot: return Look::Dotted;
    case Chapter::Kind::Active: return Look::Filled;
    case Chapter::Kind::Update: return Look::Striped;
    case Chapter::Kind::Gap: return Look::Crossed;
    case Chapter::Kind::Idle: break;
    }
    return Look::Plain;
}

/// One line of a table: line breaks and tabs of its cells would make others.
QString row(const QStringList& cells)
{
    QStringList clean;
    for (const QString& cell : cells)
        clean.append(cell.simplified());
    return clean.join(QLatin1Char('\t'));
}

} // namespace

QString binLengthText(std::int64_t ns)
{
    const std::int64_t seconds = ns / NsPerSecond;
    if (ns < NsPerSecond)
        return tr("%1 ms").arg(ns / (NsPerSecond / 1000));
    if (seconds == 1)
        return tr("second");
    if (seconds == 60)
        return tr("minute");
    if (seconds == 3600)
        return tr("hour");
    if (seconds == 86400)
        return tr("day");
    if (seconds % 86400 == 0)
        return tr("%1 days").arg(seconds / 86400);
    if (seconds % 3600 == 0)
        return tr("%1 h").arg(seconds / 3600);
    return seconds % 60 == 0 ? tr("%1 min").arg(seconds / 60) : tr("%1 s").arg(seconds);
}

QString amountsText(const std::vector<TimelineSeries>& series, const std::vector<std::uint64_t>& sums)
{
    const std::uint64_t all = std::accumulate(sums.begin(), sums.end(), std::uint64_t{0});
    if (all == 0)
        return tr("nothing sent");
    QStringList parts{bytesShown(all)};
    for (std::size_t i = 0; i < sums.size() && i < series.size(); ++i)
        if (sums[i] > 0)
            parts.append(
                QStringLiteral("%1 %2").arg(seriesName(series[i].kind, series[i].country), bytesShown(sums[i])));
    return parts.join(QStringLiteral(", "));
}

std::vector<TimelineScene::Marker> markersOf(const std::vector<TimelineMark>& marks)
{
    std::vector<TimelineScene::Marker> markers;
    markers.reserve(marks.size());
    for (const TimelineMark& mark : marks)
        markers.push_back(
            {lookOf(mark.kind), {mark.from, mark.to}, toQString(mark.label).simplified(), toQString(mark.detail)});
    return markers;
}

std::vector<TimelineScene::Chapter> chaptersShown(const std::vector<Chapter>& chapters)
{
    std::vector<TimelineScene::Chapter> shown;
    shown.reserve(chapters.size());
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const Chapter& chapter = chapters[i];
        const bool isLast = i + 1 == chapters.size() || chapters[i + 1].run != chapter.run;
        const bool isLonger = isLast && chapter.to < Timestamp::latest(); // its end is part of it
        shown.push_back({lookOf(chapter.kind),
                         {chapter.from, Timestamp{chapter.to.ns + (isLonger ? 1 : 0)}},
                         wordShown(chapterText(chapter.kind)).toLower(),
                         toQString(chapter.summary)});
    }
    return shown;
}

TimelineMark stepMark(const CaseStep& step, Timestamp first, Timestamp last)
{
    QStringList details;
    if (step.clockUncertaintyNs > 0)
        details << tr("its time is uncertain by ± %1 s").arg(secondsEntryText(step.clockUncertaintyNs));
    if (first <= last && (step.time < first || step.time > last))
        details << tr("outside the time that is shown");
    return {TimelineMark::Kind::Step, step.time, step.time, step.text,
            details.join(QStringLiteral("; ")).toStdString()};
}

std::vector<TimelineScene::Span> stepStretches(const std::vector<CaseStep>& steps, Timestamp from, Timestamp to)
{
    std::vector<TimelineScene::Span> stretches;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Timestamp next = i + 1 < steps.size() ? std::min(steps[i + 1].time, to) : to;
        if (steps[i].time >= from && steps[i].time < next)
            stretches.push_back({steps[i].time, next});
    }
    return stretches;
}

QString detailsTable(const std::vector<TimelineMark>& marks, const std::vector<Chapter>& chapters, int offsetMinutes)
{
    QStringList lines;
    const auto time = [offsetMinutes](Timestamp at) { return toQString(dateTimeText(at, offsetMinutes)); };
    if (!chapters.empty())
        lines.append(row({tr("From"), tr("To"), tr("Chapter"), tr("Summary")}));
    for (const Chapter& chapter : chapters)
        lines.append(row(
            {time(chapter.from), time(chapter.to), wordShown(chapterText(chapter.kind)), toQString(chapter.summary)}));
    if (!chapters.empty() && !marks.empty())
        lines.append(QString());
    if (!marks.empty())
        lines.append(row({tr("From"), tr("To"), tr("What"), tr("Words"), tr("Details")}));
    for (const TimelineMark& mark : marks)
        lines.append(row({time(mark.from), mark.to == mark.from ? QString() : time(mark.to), kindText(mark.kind),
                          toQString(mark.label), toQString(mark.detail)}));
    return lines.join(QLatin1Char('\n'));
}

} // namespace waybill
