// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recording_check.h"

#include "analysis/record_forms.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace waybill {

namespace {

/// Judges ids and indexes against the sizes of a recording, by the lists of fields.
class Judge {
public:
    explicit Judge(const Recording& recording) : m_recording(recording) {}

    template <HasForm T>
    [[nodiscard]] bool accepts(const T& record, FlowId flow, std::size_t row) const
    {
        bool isGood = true;
        forEachField<T>([&](const auto& field) {
            const auto& value = record.*field.member;
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, StringId>)
                isGood = isGood && (value.isNone() || value.value < m_recording.strings.size());
            else if constexpr (std::is_same_v<Value, FlowId>)
                isGood = isGood && value.value < m_recording.flows.size();
            else if constexpr (std::is_same_v<Value, RunId>)
                isGood = isGood && value.value < m_recording.runs.size();
            else if constexpr (std::is_same_v<Value, std::uint32_t>)
                isGood = isGood && isTarget(field.refers, value, flow, row);
        });
        return isGood;
    }

private:
    template <typename Row>
    [[nodiscard]] static bool isRowOf(const ColumnSnapshot<Row>& rows, std::uint32_t target, FlowId flow)
    {
        return target == NoRow || (target < rows.size() && rows[target].flow == flow);
    }

    /// `row`: links must lead before it.
    [[nodiscard]] bool isTarget(Refers refers, std::uint32_t target, FlowId flow, std::size_t row) const
    {
        switch (refers) {
        case Refers::Nothing: return true;
        case Refers::Capture: return target < m_recording.captures.size();
        case Refers::NameRow: return isRowOf(m_recording.names, target, flow) && (target == NoRow || target < row);
        case Refers::FactRow: return isRowOf(m_recording.facts, target, flow) && (target == NoRow || target < row);
        case Refers::HandshakeRow: return isRowOf(m_recording.handshakes, target, flow);
        }
        return false;
    }

    const Recording& m_recording;
};

using Wrong = std::optional<std::string>;

template <typename Rows, typename FlowOf, typename RowOf>
Wrong firstWrong(const Judge& judge, const Rows& rows, FlowOf&& flowOf, RowOf&& rowOf)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto& record = rows[row];
        if (!judge.accepts(record, flowOf(record, row), rowOf(row)))
            return fmt::format("row {} of its {} records refers to what is not there", row,
                               Form<std::decay_t<decltype(record)>>::Name);
    }
    return std::nullopt;
}

template <typename Rows>
Wrong firstWrong(const Judge& judge, const Rows& rows)
{
    return firstWrong(
        judge, rows, [](const auto&, std::size_t) { return FlowId(); }, [](std::size_t row) { return row; });
}

/// Rows that belong to a flow and may be linked to older ones.
template <typename Rows>
Wrong firstWrongOfFlows(const Judge& judge, const Rows& rows)
{
    return firstWrong(
        judge, rows, [](const auto& record, std::size_t) { return record.flow; }, [](std::size_t row) { return row; });
}

Wrong wrongCounters(const Judge& judge, const Recording& recording)
{
    if (recording.counters.size() != recording.flows.size())
        return fmt::format("it has {} flows but counters for {}", recording.flows.size(), recording.counters.size());
    if (recording.flows.size() >= NoRow)
        return "it has more flows than can be numbered";
    // Counters point to the newest row, whichever that is.
    return firstWrong(
        judge, recording.counters,
        [](const FlowCounters&, std::size_t row) { return FlowId{static_cast<std::uint32_t>(row)}; },
        [](std::size_t) { return std::numeric_limits<std::size_t>::max(); });
}

Wrong wrongCaptures(const Recording& recording)
{
    for (const CaptureFacts& capture : recording.captures) {
        for (const CaptureInterface& interface : capture.interfaces) {
            if (interface.section != 0 && interface.section >= capture.sections.size())
                return fmt::format("an interface belongs to section {} of {}", interface.section,
                                   capture.sections.size());
        }
    }
    for (const RunFacts& run : recording.runs) {
        if (std::any_of(run.captures.begin(), run.captures.end(),
                        [&](std::uint32_t capture) { return capture >= recording.captures.size(); }))
            return "a run has a capture that is not there";
    }
    return std::nullopt;
}

Wrong wrongTimeline(const Recording& recording)
{
    constexpr std::int64_t Longest = std::int64_t{1} << 61; // TimelineBuilder stops doubling before
    if (recording.timelineBinNs <= 0 || recording.timelineBinNs > Longest)
        return fmt::format("its timeline has bins of {} ns", recording.timelineBinNs);
    const std::int64_t room =
        std::numeric_limits<std::int64_t>::max() - std::max<std::int64_t>(recording.timelineOrigin.ns, 0);
    for (std::size_t row = 0; row < recording.timeline.size(); ++row) {
        if (recording.timeline[row].bin > room / recording.timelineBinNs)
            return fmt::format("row {} of its timeline lies beyond the end of time", row);
    }
    return std::nullopt;
}

Wrong wrongHandsets(const Recording& recording)
{
    for (const Handset& handset : recording.handsets) {
        if (!(handset.share >= 0 && handset.share <= 1))
            return fmt::format("a handset has a share of {}", handset.share);
    }
    return recording.observedNs < 0 ? Wrong("it was observed for less than no time") : Wrong();
}

Wrong wrongPauses(const Recording& recording)
{
    for (const CapturePause& pause : recording.pauses) {
        if (pause.capture >= recording.captures.size() || pause.to <= pause.from)
            return "a pause is of no capture, or ends before it begins";
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> whatIsWrongWith(const Recording& recording)
{
    const Judge judge(recording);
    Wrong wrong = wrongCaptures(recording);
    const auto next = [&wrong](auto&& check) {
        if (!wrong)
            wrong = check();
    };
    next([&] { return firstWrong(judge, recording.flows); });
    next([&] { return firstWrongOfFlows(judge, recording.names); });
    next([&] { return firstWrongOfFlows(judge, recording.facts); });
    next([&] { return firstWrongOfFlows(judge, recording.handshakes); });
    next([&] { return wrongCounters(judge, recording); });
    next([&] { return firstWrong(judge, recording.dnsAnswers); });
    next([&] { return firstWrong(judge, recording.dnsQueries); });
    next([&] { return firstWrong(judge, recording.timeline); });
    next([&] { return firstWrong(judge, recording.hosts); });
    next([&] { return firstWrong(judge, recording.handsets); });
    next([&] { return wrongTimeline(recording); });
    next([&] { return wrongHandsets(recording); });
    next([&] { return wrongPauses(recording); });
    return wrong;
}

} // namespace waybill
