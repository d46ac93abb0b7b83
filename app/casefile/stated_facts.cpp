// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/stated_facts.h"

#include "base/format.h"
#include "casefile/case_forms.h"
#include "casefile/case_log.h"

#include <algorithm>
#include <fmt/format.h>
#include <variant>

namespace waybill {

namespace {

/// Of a long list the log says how many and no more, so that an import of a day's steps does not bury it.
constexpr std::size_t MostLogged = 20;

using Member = std::variant<std::string*, bool*, std::optional<Timestamp>*, std::optional<std::int64_t>*>;

struct Field {
    std::string name; ///< "access network"
    Member at;
};

/// What the case's table keeps of a run, but for its numbers and the part of the recording that it is.
struct FieldCollector {
    std::vector<Field> fields;

    void operator()(const char*, CaseRunId&) {}
    void operator()(const char*, CaseSideId&) {}
    template <typename T, typename... Limit>
    void operator()(const char* name, T& member, Limit...)
    {
        std::string words = name;
        std::replace(words.begin(), words.end(), '_', ' ');
        if (words.compare(0, 5, "span ") != 0)
            fields.push_back({std::move(words), &member});
    }
};

std::vector<Field> fieldsOf(CaseRun& run)
{
    FieldCollector collector;
    RowForm<CaseRun>::visit(collector, run);
    return collector.fields;
}

/// Both of the same field.
bool isSame(const Member& a, const Member& b)
{
    return std::visit([&b](auto* value) { return *value == *std::get<decltype(value)>(b); }, a);
}

void take(const Member& into, const Member& from)
{
    std::visit([&from](auto* value) { *value = *std::get<decltype(value)>(from); }, into);
}

/// Empty: not stated.
struct FieldText {
    std::string operator()(const std::string* text) const { return *text; }
    std::string operator()(const bool* isSet) const { return *isSet ? "yes" : ""; }
    std::string operator()(const std::optional<Timestamp>* time) const { return *time ? toRfc3339(**time) : ""; }
    std::string operator()(const std::optional<std::int64_t>* ns) const
    {
        return *ns ? fmt::format("{} s", static_cast<double>(**ns) / static_cast<double>(NsPerSecond)) : "";
    }
};

std::string textOf(const Field& field)
{
    return std::visit(FieldText(), field.at);
}

std::string changeText(const Field& before, const Field& now)
{
    const std::string was = textOf(before), is = textOf(now);
    if (was.empty())
        return fmt::format("Stated about the handset: {}: {}", now.name, is);
    if (is.empty())
        return fmt::format("Statement about the handset taken back: {}: {}", now.name, was);
    return fmt::format("Stated anew about the handset: {}: {} (it was {})", now.name, is, was);
}

/// The run is made with the first fact; it has no captures, for the notebook is found by theirs.
void setStated(Case& notebook, const CaseRun& stated)
{
    if (notebook.runs.empty()) {
        if (!isAnythingStated(stated))
            return;
        if (notebook.sides.empty())
            addSide(notebook, "capture", SideRole::Build);
        addRun(notebook, notebook.sides.front().id);
    }
    notebook.runs.front().conditions = stated.conditions;
    notebook.runs.front().sheet = stated.sheet;
}

std::vector<CaseStep> without(const std::vector<CaseStep>& steps, const std::vector<CaseStep>& others)
{
    std::vector<CaseStep> rest;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(rest), [&others](const CaseStep& step) {
        return std::find(others.begin(), others.end(), step) == others.end();
    });
    return rest;
}

void logSteps(Case& notebook, const char* what, const std::vector<CaseStep>& steps, const std::string& program)
{
    if (steps.size() > MostLogged) {
        notebook.log.push_back(
            logEntry(program, fmt::format("{}: {}", what, countedText(steps.size(), "step", "steps"))));
        return;
    }
    for (const CaseStep& step : steps)
        notebook.log.push_back(logEntry(program, fmt::format("{}: {}: {}", what, toRfc3339(step.time), step.text)));
}

} // namespace

CaseRun statedRun(const Case& notebook)
{
    return notebook.runs.empty() ? CaseRun() : notebook.runs.front();
}

bool isAnythingStated(const CaseRun& run)
{
    CaseRun copy = run;
    const std::vector<Field> fields = fieldsOf(copy);
    return std::any_of(fields.begin(), fields.end(), [](const Field& field) { return !textOf(field).empty(); });
}

void stateFacts(Case& notebook, const CaseRun& stated, const std::string& program)
{
    CaseRun before = statedRun(notebook), now = stated;
    const std::vector<Field> was = fieldsOf(before), is = fieldsOf(now);
    for (std::size_t i = 0; i < is.size(); ++i) {
        if (!isSame(was[i].at, is[i].at))
            notebook.log.push_back(logEntry(program, changeText(was[i], is[i])));
    }
    setStated(notebook, now);
}

void stateSteps(Case& notebook, std::vector<CaseStep> steps, const std::string& program)
{
    for (CaseStep& step : steps)
        step.run = CaseRunId::none();
    logSteps(notebook, "Step taken back", without(notebook.steps, steps), program);
    logSteps(notebook, "Step noted", without(steps, notebook.steps), program);
    notebook.steps = std::move(steps);
}

CaseRun mergedFacts(const CaseRun& known, const CaseRun& mine, const CaseRun& theirs)
{
    CaseRun before = known, here = mine, there = theirs;
    const std::vector<Field> was = fieldsOf(before), is = fieldsOf(here), into = fieldsOf(there);
    for (std::size_t i = 0; i < is.size(); ++i) {
        if (!isSame(was[i].at, is[i].at))
            take(into[i].at, is[i].at); // one can stand; the log says what the other was
    }
    return there;
}

void mergeFacts(Case& theirs, const Case& known, const Case& mine)
{
    setStated(theirs, mergedFacts(statedRun(known), statedRun(mine), statedRun(theirs)));
}

TakenFacts takeOverFacts(Case& item, CaseRunId id, const Case& notebook)
{
    TakenFacts taken;
    const auto run =
        std::find_if(item.runs.begin(), item.runs.end(), [id](const CaseRun& one) { return one.id == id; });
    if (run == item.runs.end())
        return taken;
    CaseRun stated = statedRun(notebook);
    const std::vector<Field> from = fieldsOf(stated), into = fieldsOf(*run);
    for (std::size_t i = 0; i < from.size(); ++i) {
        const std::string text = textOf(from[i]), there = textOf(into[i]);
        if (text.empty() || isSame(from[i].at, into[i].at))
            continue;
        if (there.empty()) {
            take(into[i].at, from[i].at);
            ++taken.facts;
        } else {
            taken.refused.push_back(fmt::format("{}: {} (the case says {})", from[i].name, text, there));
        }
    }
    for (CaseStep step : notebook.steps) {
        step.run = id;
        if (std::find(item.steps.begin(), item.steps.end(), step) != item.steps.end())
            continue;
        item.steps.push_back(std::move(step));
        ++taken.steps;
    }
    return taken;
}

} // namespace waybill
