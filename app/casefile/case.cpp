// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case.h"

#include "base/format.h"
#include "casefile/note_subject.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace waybill {

namespace {

auto members(const RunConditions& conditions)
{
    // One name a member: a member that is added does not compile until it is compared (and kept, case_rows.cpp).
    const auto& [device, build, region, sim, account, consent, reset, network, vantage, script, slot, notes, isControl,
                 updatedAt] = conditions;
    return std::tie(device, build, region, sim, account, consent, reset, network, vantage, script, slot, notes,
                    isControl, updatedAt);
}

template <typename Id, typename Item>
Id nextId(const std::vector<Item>& items)
{
    std::uint32_t next = 1;
    for (const Item& item : items)
        next = item.id.isNone() ? next : std::max(next, item.id.value + 1);
    return Id{next};
}

std::optional<std::string> wrongSides(const Case& item)
{
    std::set<std::string> names;
    std::set<CaseSideId> ids;
    for (const CaseSide& side : item.sides) {
        if (side.name.empty())
            return "a side has no name";
        if (!names.insert(side.name).second)
            return fmt::format("two sides are called “{}”", printableText(side.name));
        if (side.id.isNone() || !ids.insert(side.id).second)
            return fmt::format("the side “{}” has no number of its own", printableText(side.name));
    }
    return std::nullopt;
}

/// A capture in the part of it that a run is.
struct CapturePart {
    const CaseRun* run = nullptr;
    std::string path;
};

bool overlap(const CaseRun& a, const CaseRun& b)
{
    const auto begin = [](const CaseRun& run) { return run.from.value_or(Timestamp::earliest()); };
    const auto end = [](const CaseRun& run) { return run.to.value_or(Timestamp::latest()); };
    return begin(a) <= end(b) && begin(b) <= end(a);
}

std::optional<std::string> wrongRuns(const Case& item)
{
    std::set<CaseRunId> ids;
    std::map<std::pair<CaseSideId, Sha256Digest>, std::vector<CapturePart>> seen;
    for (const CaseRun& run : item.runs) {
        if (run.id.isNone() || !ids.insert(run.id).second)
            return "a run has no number of its own";
        const CaseSide* side = findSide(item, run.side);
        if (side == nullptr)
            return fmt::format("run {} belongs to no side", run.id.value);
        if (run.from && run.to && *run.from > *run.to)
            return fmt::format("run {} ends before it begins", run.id.value);
        for (const CaseCapture& capture : run.captures) {
            std::vector<CapturePart>& parts = seen[{run.side, capture.sha256}];
            const auto twice = std::find_if(parts.begin(), parts.end(),
                                            [&run](const CapturePart& part) { return overlap(*part.run, run); });
            if (twice != parts.end())
                return fmt::format("{} and {} are the same capture (SHA-256 {}); on the side “{}” it would count twice",
                                   printableText(parts.front().path), printableText(capture.path),
                                   toHex(capture.sha256), printableText(side->name));
            parts.push_back({&run, capture.path});
        }
    }
    for (const CaseStep& step : item.steps) {
        if (!step.run.isNone() && ids.count(step.run) == 0)
            return fmt::format("the step “{}” belongs to a run that is not there", printableText(step.text));
    }
    for (const CaseNote& note : item.notes) {
        if (!note.run.isNone() && ids.count(note.run) == 0)
            return fmt::format("the note on “{}” belongs to a run that is not there", printableText(note.subject));
    }
    return std::nullopt;
}

/// Moments go to their part of the recording; what else was noted is true of both parts.
void splitNotes(Case& item, CaseRunId earlier, CaseRunId later, Timestamp at)
{
    std::vector<CaseNote> copies;
    for (CaseNote& note : item.notes) {
        const NoteSubject subject = NoteSubject::parse(note.subject);
        if (note.run != earlier || subject.isWhole())
            continue;
        if (subject.kind != NoteSubject::Kind::Time) {
            copies.push_back(note);
            copies.back().run = later;
        } else if (subject.time >= at) {
            note.run = later;
        }
    }
    item.notes.insert(item.notes.end(), copies.begin(), copies.end());
}

} // namespace

bool operator==(const CaseRun& a, const CaseRun& b)
{
    return a.id == b.id && a.side == b.side && a.captures == b.captures &&
           members(a.conditions) == members(b.conditions) && a.sheet == b.sheet && a.from == b.from && a.to == b.to;
}

const CaseSide* findSide(const Case& item, std::string_view name) noexcept
{
    const auto at =
        std::find_if(item.sides.begin(), item.sides.end(), [name](const CaseSide& side) { return side.name == name; });
    return at == item.sides.end() ? nullptr : &*at;
}

const CaseSide* findSide(const Case& item, CaseSideId id) noexcept
{
    const auto at =
        std::find_if(item.sides.begin(), item.sides.end(), [id](const CaseSide& side) { return side.id == id; });
    return at == item.sides.end() ? nullptr : &*at;
}

CaseSide& addSide(Case& item, std::string name, SideRole role)
{
    return item.sides.emplace_back(CaseSide{nextId<CaseSideId>(item.sides), std::move(name), role});
}

CaseRun& addRun(Case& item, CaseSideId side)
{
    CaseRun run;
    run.id = nextId<CaseRunId>(item.runs);
    run.side = side;
    return item.runs.emplace_back(std::move(run));
}

CaseRunId splitRun(Case& item, CaseRunId id, Timestamp at, CaseSideId side)
{
    const auto found =
        std::find_if(item.runs.begin(), item.runs.end(), [id](const CaseRun& run) { return run.id == id; });
    if (found == item.runs.end() || findSide(item, side) == nullptr)
        return CaseRunId::none();
    if (at <= found->from.value_or(Timestamp::earliest()) || at > found->to.value_or(Timestamp::latest()))
        return CaseRunId::none();
    CaseRun later = *found;
    found->to = Timestamp{at.ns - 1};
    later.id = nextId<CaseRunId>(item.runs);
    later.side = side;
    later.from = at;
    for (CaseStep& step : item.steps) {
        if (step.run == id && step.time >= at)
            step.run = later.id;
    }
    splitNotes(item, id, later.id, at);
    return item.runs.emplace_back(std::move(later)).id;
}

std::optional<std::string> whatIsWrongWith(const Case& item)
{
    const auto wrong = wrongSides(item);
    return wrong ? wrong : wrongRuns(item);
}

} // namespace waybill
