// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wording.h"
#include "compare/comparison_rows.h"
#include "compare/rate_texts.h"

#include <algorithm>

namespace waybill {

std::string_view groupStateText(GroupState state) noexcept
{
    switch (state) {
    case GroupState::NotTested: return "not tested";
    case GroupState::NotSeen: return "not seen";
    case GroupState::LookedUp: return "looked up";
    case GroupState::Contacted: return "contacted";
    case GroupState::ContentSent: return "content sent";
    case GroupState::IdentifierRead: return "identifier read";
    }
    return "not tested";
}

std::string_view StateCell::text() const noexcept
{
    return state == GroupState::NotSeen && figures.isNarrowed ? phrase("no matching flow") : groupStateText(state);
}

namespace {

GroupState stateOf(std::optional<ContactLevel> level)
{
    if (!level)
        return GroupState::NotSeen;
    switch (*level) {
    case ContactLevel::LookedUp: return GroupState::LookedUp;
    case ContactLevel::Contacted: return GroupState::Contacted;
    case ContactLevel::ContentSent: return GroupState::ContentSent;
    }
    return GroupState::NotSeen;
}

void addOnce(std::vector<std::string>& texts, const std::string& text)
{
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(text);
}

class Matrix {
public:
    explicit Matrix(const SidePair& sides) : m_sides(sides) {}

    StateMatrix make()
    {
        for (const SideReading* side : {&m_sides.before, &m_sides.after})
            nameColumns(*side);
        for (const std::string& build : m_builds) {
            for (const std::string& consent : m_consents)
                m_out.columns.push_back({build, consent, 0, 0});
        }
        for (const std::string& group : m_groups)
            m_out.rows.push_back({group, std::vector<StateCell>(m_out.columns.size())});
        fill(m_sides.before, &StateCell::flowsBefore);
        fill(m_sides.after, &StateCell::flowsAfter);
        for (StateRow& row : m_out.rows)
            judge(row);
        return std::move(m_out);
    }

private:
    static std::string buildOf(const SideReading& side, std::size_t run)
    {
        const std::string& build = side.side.runs[run].build;
        return build.empty() ? "not known (" + side.side.name + ")" : build;
    }
    static std::string consentOf(const SideReading& side, std::size_t run)
    {
        const std::string& consent = side.side.runs[run].conditions.consent;
        return consent.empty() ? "not stated" : consent;
    }

    void nameColumns(const SideReading& side)
    {
        for (std::size_t run = 0; run < side.runs.size(); ++run) {
            if (!side.isCounted(run))
                continue;
            addOnce(m_builds, buildOf(side, run));
            addOnce(m_consents, consentOf(side, run));
            for (const auto& [group, figures] : side.metrics[run].of(Family::ServiceGroups))
                m_groups.insert(group);
        }
    }

    std::size_t columnOf(const SideReading& side, std::size_t run) const
    {
        const auto build = std::find(m_builds.begin(), m_builds.end(), buildOf(side, run)) - m_builds.begin();
        const auto consent = std::find(m_consents.begin(), m_consents.end(), consentOf(side, run)) - m_consents.begin();
        return static_cast<std::size_t>(build) * m_consents.size() + static_cast<std::size_t>(consent);
    }

    void fill(const SideReading& side, std::vector<FlowRef> StateCell::*flows)
    {
        for (std::uint32_t run = 0; run < side.runs.size(); ++run) {
            if (!side.isCounted(run))
                continue;
            const std::size_t at = columnOf(side, run);
            ++m_out.columns[at].runs;
            m_out.columns[at].hours += side.metrics[run].hours;
            for (StateRow& row : m_out.rows) {
                StateCell& cell = row.cells[at];
                ++cell.figures.runs;
                cell.figures.hours += side.metrics[run].hours;
                cell.figures.isNarrowed = cell.figures.isNarrowed || side.metrics[run].isNarrowed;
                const auto& groups = side.metrics[run].of(Family::ServiceGroups);
                if (const auto found = groups.find(row.group); found != groups.end()) {
                    cell.figures += found->second;
                    cell.figures.runsSeen += found->second.contacts > 0 ? 1 : 0;
                }
                const auto& readings = side.runs[run].of(Family::ServiceGroups);
                if (const auto found = readings.find(row.group); found != readings.end()) {
                    for (const FlowId flow : found->second.flows)
                        (cell.*flows).push_back({run, flow});
                }
            }
        }
    }

    static void judge(StateRow& row)
    {
        for (StateCell& cell : row.cells) {
            cell.state = cell.figures.runs == 0 ? GroupState::NotTested : stateOf(cell.figures.level);
            if (cell.state == GroupState::NotSeen)
                cell.bound = boundText(cell.figures.hours);
        }
    }

    const SidePair& m_sides;
    std::vector<std::string> m_builds, m_consents;
    std::set<std::string> m_groups;
    StateMatrix m_out;
};

} // namespace

StateMatrix stateMatrix(const SidePair& sides)
{
    return Matrix(sides).make();
}

} // namespace waybill
