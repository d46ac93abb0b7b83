// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contact_news.h"

#include "analysis/publishing.h"
#include "analysis/traffic.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace waybill {

namespace {

constexpr std::uint8_t ContactJudged = 1, ContentJudged = 2;

/// A packet that may be the first of its kind; none while the time is latest().
struct Shown {
    Timestamp time = Timestamp::latest();
    FlowId flow;
    std::uint64_t frame = 0;

    void take(const Shown& other)
    {
        if (std::tie(other.time, other.flow.value) < std::tie(time, flow.value))
            *this = other;
    }
    [[nodiscard]] bool isThere() const { return time != Timestamp::latest(); }
};

struct FlowSteps {
    Shown contact, content;
};

ContactNew stepOf(ContactLevel level, const std::shared_ptr<const Destination>& destination, const Shown& shown)
{
    return {level, destination, shown.time, shown.flow, shown.frame, {}};
}

} // namespace

struct ContactNews::Found {
    std::unordered_map<std::uint32_t, FlowSteps> flows;    ///< by DestinationId
    std::unordered_map<std::string_view, Shown> questions; ///< by domain, which is the key of its destination
};

std::vector<std::vector<IpAddress>> handsetAddresses(const Analysis& analysis)
{
    std::vector<std::vector<IpAddress>> addresses;
    for (const HandsetId chosen : analysis.chosenHandsets()) {
        const bool isThere = !chosen.isNone() && chosen.value < analysis.handsets().size();
        addresses.push_back(isThere ? analysis.handsets()[chosen.value].addresses : std::vector<IpAddress>());
    }
    return addresses;
}

bool isGrownFrom(const Analysis& later, const Analysis& before)
{
    const Analysis::Parts& now = later.parts();
    const Analysis::Parts& then = before.parts();
    return later.flowCount() >= before.flowCount() && now.rules == then.rules && now.kept == then.kept &&
           now.geography == then.geography && now.choice == then.choice &&
           handsetAddresses(later) == handsetAddresses(before);
}

std::vector<ContactNew> ContactNews::of(const AnalysisPtr& snapshot)
{
    m_isGrown = m_before && isGrownFrom(*snapshot, *m_before);
    if (!m_isGrown)
        m_questionsTaken = 0;
    m_judged.resize(std::max(m_judged.size(), snapshot->flowCount()));
    Found found;
    const ColumnSnapshot<FlowView> none;
    snapshot->parts().flowViews.forEachChanged(m_isGrown ? m_before->parts().flowViews : none, [&](std::size_t row) {
        judgeFlow(*snapshot, FlowId{static_cast<std::uint32_t>(row)}, found);
    });
    judgeQuestions(*snapshot, found);
    std::vector<ContactNew> steps = tell(*snapshot, found);
    nameFormerly(*snapshot, steps);
    m_before = snapshot;
    return steps;
}

/// A flow that was looked at matters again when it sends its first content, and when it counts under another
/// destination than before.
void ContactNews::judgeFlow(const Analysis& snapshot, FlowId flow, Found& found)
{
    const FlowView& view = snapshot.view(flow);
    if (view.role == FlowRole::NotOurs || view.destination.isNone())
        return;
    const FlowCounters& counters = snapshot.counters(flow);
    const auto content = firstContentOf(counters, view);
    const bool hasMoved =
        !m_isGrown || (flow.value < m_before->flowCount() && m_before->view(flow).destination != view.destination);
    const auto wanted = static_cast<std::uint8_t>(content ? ContactJudged | ContentJudged : ContactJudged);
    if (!hasMoved && (m_judged[flow.value] & wanted) == wanted)
        return;
    m_judged[flow.value] |= wanted;
    FlowSteps& steps = found.flows[view.destination.value];
    steps.contact.take({counters.first, flow, snapshot.flow(flow).firstFrame});
    if (content)
        steps.content.take({content->time, flow, content->frame});
}

void ContactNews::judgeQuestions(const Analysis& snapshot, Found& found)
{
    const auto& questions = snapshot.recording().dnsQueries;
    if (m_questionsTaken >= questions.size())
        return;
    const std::vector<std::vector<IpAddress>> ours = handsetAddresses(snapshot);
    for (; m_questionsTaken < questions.size(); ++m_questionsTaken) {
        const DnsQueryRow& question = questions[m_questionsTaken];
        if (question.run.value >= ours.size() ||
            !isForDestination(question, ours[question.run.value], snapshot.recording().from) ||
            !snapshot.isListed(question))
            continue;
        found.questions[snapshot.text(question.domain)].take({question.time, question.flow, question.frame});
    }
}

std::vector<ContactNew> ContactNews::tell(const Analysis& snapshot, const Found& found)
{
    std::vector<ContactNew> steps;
    if (found.flows.empty() && found.questions.empty())
        return steps;
    for (const auto& destination : snapshot.destinations()) {
        const auto flows = found.flows.find(destination->id.value);
        const auto asked = destination->isNamed ? found.questions.find(destination->key) : found.questions.end();
        const FlowSteps shown = flows == found.flows.end() ? FlowSteps() : flows->second;
        const Shown question = asked == found.questions.end() ? Shown() : asked->second;
        if (!shown.contact.isThere() && !question.isThere())
            continue;
        Told& told = m_told[destination->key];
        if (question.isThere() && !told.lookup && !told.contact && question.time <= shown.contact.time)
            steps.push_back(stepOf(ContactLevel::LookedUp, destination, question));
        if (shown.contact.isThere() && !told.contact)
            steps.push_back(stepOf(ContactLevel::Contacted, destination, shown.contact));
        if (shown.content.isThere() && !told.content)
            steps.push_back(stepOf(ContactLevel::ContentSent, destination, shown.content));
        told.lookup = told.lookup || question.isThere();
        told.contact = told.contact || shown.contact.isThere();
        told.content = told.content || shown.content.isThere();
    }
    std::sort(steps.begin(), steps.end(), [](const ContactNew& a, const ContactNew& b) {
        return std::tie(a.time, a.level, a.destination->key) < std::tie(b.time, b.level, b.destination->key);
    });
    return steps;
}

/// Finds where the flow of a step counted one snapshot earlier: its step was told there then.
void ContactNews::nameFormerly(const Analysis& snapshot, std::vector<ContactNew>& steps) const
{
    std::unordered_map<std::uint32_t, std::vector<ContactNew*>> byFormer;
    for (ContactNew& step : steps) {
        if (!m_before || step.level == ContactLevel::LookedUp || step.flow.value >= m_before->flowCount())
            continue;
        const FlowView& before = m_before->view(step.flow);
        const bool wasTold = before.role == snapshot.view(step.flow).role && !before.destination.isNone() &&
                             (step.level == ContactLevel::Contacted ||
                              firstContentOf(m_before->counters(step.flow), before).has_value());
        if (wasTold)
            byFormer[before.destination.value].push_back(&step);
    }
    if (byFormer.empty())
        return;
    for (const auto& former : m_before->destinations()) {
        const auto place = byFormer.find(former->id.value);
        if (place == byFormer.end())
            continue;
        for (ContactNew* step : place->second)
            step->formerly = former->key == step->destination->key ? std::string() : former->key;
    }
}

} // namespace waybill
