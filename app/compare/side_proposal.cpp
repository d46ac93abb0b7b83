// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/side_proposal.h"

#include "analysis/build_naming.h"
#include "analysis/update_boundary.h"
#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <numeric>
#include <set>

namespace waybill {

namespace {

/// What one capture says of itself.
struct Evidence {
    const Analysis* analysis = nullptr;         ///< null: not read
    std::map<std::string, HandsetClaim> builds; ///< by naming, the most trusted claim of each
    std::optional<UpdateBoundary> update;
    Timestamp first = Timestamp::latest(), last = Timestamp::earliest();
    [[nodiscard]] bool hasTime() const { return first <= last; }
};

Evidence evidenceOf(const AnalysisPtr& analysis)
{
    Evidence evidence;
    evidence.analysis = analysis.get();
    if (analysis == nullptr)
        return evidence;
    evidence.first = analysis->firstTime();
    evidence.last = analysis->lastTime();
    if (const Handset* const handset = analysis->handset()) {
        for (const HandsetClaim& claim : handset->claims) {
            if (claim.what == DeviceTrait::Build)
                evidence.builds.try_emplace(buildNaming(claim.value), claim);
        }
    }
    std::vector<UpdateBoundary> updates = updateBoundaries(*analysis);
    if (!updates.empty())
        evidence.update = std::move(updates.front());
    if (evidence.update && evidence.update->basis == UpdateBoundary::Basis::BuildChange) {
        HandsetClaim& claim = evidence.builds[buildNaming(evidence.update->buildBefore)];
        claim.value = evidence.update->buildBefore;
        claim.frame = evidence.update->reasons.front().frame;
    }
    return evidence;
}

std::string quoted(std::string_view text)
{
    return "“" + printableText(text) + "”";
}

std::string claimText(const HandsetClaim& claim)
{
    const std::string where = claim.frame == 0 ? "" : fmt::format(", packet {}", claim.frame);
    return fmt::format("build {} ({}{})", quoted(claim.value), claimSourceText(claim.source), where);
}

class Proposals {
public:
    explicit Proposals(std::span<const AnalysisPtr> captures) : m_order(captures.size())
    {
        std::transform(captures.begin(), captures.end(), std::back_inserter(m_evidence), evidenceOf);
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_sort(m_order.begin(), m_order.end(),
                         [this](std::size_t a, std::size_t b) { return m_evidence[a].first < m_evidence[b].first; });
        chooseNaming();
    }

    std::vector<SideProposal> all()
    {
        m_proposals.resize(m_evidence.size());
        if (m_builds.size() >= 2)
            byBuild();
        else if (!byUpdate())
            byTime();
        for (std::size_t i = 0; i < m_evidence.size(); ++i)
            complete(i);
        return std::move(m_proposals);
    }

private:
    /// The naming in which most captures state a build among those in which they differ; its builds, oldest first.
    void chooseNaming()
    {
        std::map<std::string, std::vector<std::string>> builds;
        std::map<std::string, std::size_t> captures;
        for (const std::size_t index : m_order) {
            for (const auto& [naming, claim] : m_evidence[index].builds) {
                std::vector<std::string>& known = builds[naming];
                ++captures[naming];
                if (placeOf(known, claim.value) == known.size())
                    known.push_back(claim.value);
            }
        }
        std::size_t most = 0;
        for (const auto& [naming, known] : builds) {
            const std::size_t weight = captures[naming] + (known.size() >= 2 ? m_evidence.size() : 0);
            if (weight <= most)
                continue;
            most = weight;
            m_naming = naming;
            m_builds = known;
        }
    }

    static std::size_t placeOf(const std::vector<std::string>& builds, const std::string& build)
    {
        return static_cast<std::size_t>(
            std::find_if(builds.begin(), builds.end(), [&build](const std::string& b) { return mayBeSame(b, build); }) -
            builds.begin());
    }

    [[nodiscard]] const HandsetClaim* claimOf(std::size_t index) const
    {
        const auto found = m_evidence[index].builds.find(m_naming);
        return found == m_evidence[index].builds.end() ? nullptr : &found->second;
    }

    [[nodiscard]] SideRole roleOfBuild(std::size_t place) const
    {
        if (m_builds.size() > 2)
            return SideRole::Build;
        return place == 0 ? SideRole::Before : SideRole::After;
    }

    void byBuild()
    {
        for (std::size_t i = 0; i < m_evidence.size(); ++i) {
            const HandsetClaim* const claim = claimOf(i);
            if (claim == nullptr) {
                nearestTo(i);
                continue;
            }
            const std::size_t place = placeOf(m_builds, claim->value);
            m_proposals[i].role = roleOfBuild(place);
            m_proposals[i].build = claim->value;
            const char* const rank = m_builds.size() > 2 ? "one of"
                                     : place == 0        ? "recorded first of"
                                                         : "recorded later of";
            m_proposals[i].why = fmt::format("The traffic states {}, {} {} builds among these captures.",
                                             claimText(*claim), rank, m_builds.size());
        }
    }

    /// A capture that states no build goes where the one recorded next to it goes.
    void nearestTo(std::size_t index)
    {
        const HandsetClaim* nearest = nullptr;
        std::int64_t least = 0;
        for (std::size_t i = 0; i < m_evidence.size(); ++i) {
            if (claimOf(i) == nullptr || !m_evidence[i].hasTime() || !m_evidence[index].hasTime())
                continue;
            const std::int64_t apart =
                std::max({nanosecondsBetween(m_evidence[index].last, m_evidence[i].first),
                          nanosecondsBetween(m_evidence[i].last, m_evidence[index].first), std::int64_t{0}});
            if (nearest == nullptr || apart < least) {
                nearest = claimOf(i);
                least = apart;
            }
        }
        if (nearest == nullptr)
            return;
        m_proposals[index].role = roleOfBuild(placeOf(m_builds, nearest->value));
        m_proposals[index].why = fmt::format("It states no build; recorded {} from the nearest capture that does, {}.",
                                             least == 0 ? "no time" : durationText(least), quoted(nearest->value));
    }

    /// Parts the captures at the update that one of them shows.
    bool byUpdate()
    {
        const auto holder = std::find_if(m_order.begin(), m_order.end(),
                                         [this](std::size_t i) { return m_evidence[i].update.has_value(); });
        if (holder == m_order.end())
            return false;
        const UpdateBoundary& update = *m_evidence[*holder].update;
        for (std::size_t i = 0; i < m_evidence.size(); ++i) {
            const bool isAfter = i != *holder && m_evidence[i].first >= update.split;
            m_proposals[i].role = isAfter ? SideRole::After : SideRole::Before;
            if (i != *holder)
                m_proposals[i].why =
                    fmt::format("Recorded {} the update that another of these captures shows, at {} UTC.",
                                isAfter ? "behind" : "before", dateTimeText(update.split, 0));
        }
        return true;
    }

    void byTime()
    {
        std::int64_t longest = 0;
        Timestamp split = Timestamp::latest();
        Timestamp end = Timestamp::earliest();
        for (const std::size_t index : m_order) {
            const Evidence& evidence = m_evidence[index];
            if (!evidence.hasTime())
                continue;
            if (end != Timestamp::earliest() && nanosecondsBetween(end, evidence.first) > longest) {
                longest = nanosecondsBetween(end, evidence.first);
                split = evidence.first;
            }
            end = std::max(end, evidence.last);
        }
        for (std::size_t i = 0; i < m_evidence.size(); ++i) {
            m_proposals[i].role =
                m_evidence[i].first >= split && m_evidence[i].hasTime() ? SideRole::After : SideRole::Before;
            m_proposals[i].why = timeText(i, split, longest);
        }
    }

    [[nodiscard]] std::string timeText(std::size_t index, Timestamp split, std::int64_t longest) const
    {
        const HandsetClaim* const claim = claimOf(index);
        const std::string said =
            claim != nullptr ? fmt::format("The traffic states {}; no capture states another", claimText(*claim))
                             : std::string("Nothing in the traffic says which build this is");
        if (m_evidence.size() < 2)
            return said + ".";
        if (split == Timestamp::latest())
            return said + ", and the captures follow each other without a pause.";
        return fmt::format("{}: by time alone, {} the longest pause between the captures ({}).", said,
                           m_evidence[index].first >= split ? "behind" : "before", durationText(longest));
    }

    void complete(std::size_t index)
    {
        SideProposal& proposal = m_proposals[index];
        const Evidence& evidence = m_evidence[index];
        if (evidence.hasTime())
            proposal.date = evidence.first;
        if (const HandsetClaim* const claim = claimOf(index); claim != nullptr && proposal.build.empty())
            proposal.build = claim->value;
        if (evidence.analysis == nullptr)
            proposal.why = "It could not be read, so nothing is known of it.";
        if (evidence.update)
            proposal.why += fmt::format("{}It seems to hold the update itself and should be split at {} UTC: {}.",
                                        proposal.why.empty() ? "" : " ", dateTimeText(evidence.update->split, 0),
                                        boundaryText(*evidence.update));
    }

    std::vector<Evidence> m_evidence;
    std::vector<std::size_t> m_order; ///< by time
    std::string m_naming;
    std::vector<std::string> m_builds; ///< in that naming, the one recorded first first
    std::vector<SideProposal> m_proposals;
};

} // namespace

std::vector<SideProposal> proposeSides(std::span<const AnalysisPtr> captures)
{
    return Proposals(captures).all();
}

} // namespace waybill
