// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/alert_watch.h"

#include "analysis/alert_sentences.h"
#include "analysis/sentences.h"
#include "analysis/traffic.h"
#include "base/wording.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace waybill {

namespace {

using Kind = AlertRule::Kind;

/// The same for a rule whether it is on or off.
std::string keyOf(AlertRule rule)
{
    rule.isOn = true;
    return toLine(rule);
}

bool isAboutCountry(const AlertRule& rule)
{
    return rule.kind == Kind::FirstContent || rule.kind == Kind::UnnamedContent;
}

/// The first time off in which the flow had a packet for sure: it began in it, or its last packet so far lies in it.
std::optional<std::size_t> timeOffOf(const FlowCounters& counters, const std::vector<ConsentOff>& times)
{
    for (std::size_t i = 0; i < times.size(); ++i) {
        const auto contains = [&off = times[i]](Timestamp time) { return time >= off.from && time < off.to; };
        if (contains(counters.first) || (counters.first < times[i].from && contains(counters.last)))
            return i;
    }
    return std::nullopt;
}

bool isOfService(const Analysis& analysis, FlowId flow, const std::string& service)
{
    if (service.empty())
        return true;
    const ServiceMatch match = analysis.serviceOf(flow);
    const EnglishScope english; // rules are kept in English
    return match.service != nullptr && (match.service->maker == service || serviceText(match) == service);
}

} // namespace

/// One snapshot being judged.
struct AlertWatch::Round {
    struct Content {
        FlowId flow;
        Timestamp time;
        bool isNew = false; ///< its content was not judged before
    };

    const Analysis& analysis;
    const AlertContext& context;
    std::vector<Content> content = {};
    std::vector<ConsentContact> consent = {};
    std::vector<Alert> alerts = {};
    std::unordered_map<std::uint32_t, std::shared_ptr<const Destination>> destinations = {}; ///< made when asked for

    [[nodiscard]] const std::shared_ptr<const Destination>& destinationOf(FlowId flow)
    {
        if (destinations.empty()) {
            for (const auto& destination : analysis.destinations())
                destinations[destination->id.value] = destination;
        }
        return destinations[analysis.view(flow).destination.value];
    }
    /// Adds an alert with its sentence in the language of the thread, and in English.
    void add(Alert alert, const std::function<std::string()>& sentence)
    {
        alert.sentence = sentence();
        const EnglishScope english;
        alert.logLine = sentence();
        alerts.push_back(std::move(alert));
    }
};

void AlertWatch::setRules(std::vector<AlertRule> rules)
{
    for (const AlertRule& rule : rules) {
        if (rule.isOn && std::find(m_rules.begin(), m_rules.end(), rule) == m_rules.end())
            m_fresh.insert(keyOf(rule));
    }
    m_rules = std::move(rules);
}

bool AlertWatch::isFresh(const AlertRule& rule) const
{
    return m_fresh.contains(keyOf(rule));
}

/// With another handset, what was told of the former one alone is not told of this one.
void AlertWatch::beginView(const Analysis& snapshot)
{
    if (!m_before || handsetAddresses(*m_before) == handsetAddresses(snapshot))
        return;
    std::erase_if(m_countries, [&snapshot](const auto& told) {
        return std::none_of(told.second.flows.begin(), told.second.flows.end(), [&snapshot](FlowId flow) {
            return flow.value < snapshot.flowCount() && snapshot.view(flow).role != FlowRole::NotOurs;
        });
    });
}

std::vector<Alert> AlertWatch::of(const AnalysisPtr& snapshot, const AlertContext& context)
{
    m_isGrown = m_before && isGrownFrom(*snapshot, *m_before);
    if (!m_isGrown)
        beginView(*snapshot);
    m_isContentJudged.resize(std::max(m_isContentJudged.size(), snapshot->flowCount()));
    m_consentJudged.resize(std::max(m_consentJudged.size(), snapshot->flowCount()));
    if (context.consentOff != m_consentOff)
        std::fill(m_consentJudged.begin(), m_consentJudged.end(), 0u);
    Round round{*snapshot, context};
    const bool isAllDue = !m_isGrown || !m_fresh.empty() || context.consentOff != m_consentOff;
    const ColumnSnapshot<FlowView> none;
    snapshot->parts().flowViews.forEachChanged(isAllDue ? none : m_before->parts().flowViews, [&](std::size_t row) {
        const FlowId flow{static_cast<std::uint32_t>(row)};
        const FlowView& view = snapshot->view(flow);
        if (view.role == FlowRole::NotOurs || view.band == Band::Local || view.destination.isNone())
            return;
        judgeContent(round, flow);
        judgeConsent(round, flow);
    });
    tellContent(round);
    tellConsent(round);
    tellNew(round, m_news.of(snapshot));
    tellDropped(round);
    std::stable_sort(round.alerts.begin(), round.alerts.end(),
                     [](const Alert& a, const Alert& b) { return a.time < b.time; });
    m_before = snapshot;
    m_consentOff = context.consentOff;
    m_fresh.clear();
    return std::move(round.alerts);
}

/// Content is judged when it is first seen, by where its address was placed then: what a correction moves later is no
/// alert.
void AlertWatch::judgeContent(Round& round, FlowId flow)
{
    const bool isNew = m_isContentJudged[flow.value] == 0;
    if (!isNew && m_fresh.empty())
        return;
    const auto first = firstContentOf(round.analysis.counters(flow), round.analysis.view(flow));
    if (!first)
        return;
    m_isContentJudged[flow.value] = 1;
    round.content.push_back({flow, first->time, isNew});
}

void AlertWatch::tellContent(Round& round)
{
    std::sort(round.content.begin(), round.content.end(), [](const Round::Content& a, const Round::Content& b) {
        return std::tie(a.time, a.flow.value) < std::tie(b.time, b.flow.value);
    });
    for (const AlertRule& rule : m_rules) {
        if (!rule.isOn || !isAboutCountry(rule))
            continue;
        const bool isRuleFresh = isFresh(rule);
        CountryTold& told = m_countries[keyOf(rule)];
        for (const Round::Content& content : round.content) {
            if (told.certain)
                break;
            const FlowView& view = round.analysis.view(content.flow);
            const Where& where = round.analysis.host(view.host).where;
            const std::vector<CountryCode> codes = candidateCountries(where);
            if ((!content.isNew && !isRuleFresh) || (!isCertain(where) && told.maybe) ||
                std::find(codes.begin(), codes.end(), rule.country) == codes.end())
                continue;
            const auto& destination = round.destinationOf(content.flow);
            if (rule.kind == Kind::UnnamedContent && (!view.name.isNone() || !destination || destination->isNamed))
                continue;
            (isCertain(where) ? told.certain : told.maybe) = true;
            told.flows.push_back(content.flow);
            round.add({content.time, rule, {}, {}, content.flow, destination},
                      [&] { return contentAlert(round.analysis, content.flow, rule, round.context.offsetMinutes); });
        }
    }
}

/// A flow is judged once in each time off, and again when it gets a name.
void AlertWatch::judgeConsent(Round& round, FlowId flow)
{
    if (round.context.consentOff.empty())
        return;
    const FlowCounters& counters = round.analysis.counters(flow);
    const auto off = timeOffOf(counters, round.context.consentOff);
    if (!off)
        return;
    const FlowView& view = round.analysis.view(flow);
    const auto number = static_cast<std::uint32_t>(*off + 1);
    const bool isKnown = m_consentJudged[flow.value] == number && m_isGrown && m_fresh.empty() &&
                         flow.value < m_before->flowCount() && m_before->view(flow).name == view.name &&
                         m_before->view(flow).destination == view.destination;
    m_consentJudged[flow.value] = number;
    if (isKnown)
        return;
    const bool isGoingOn = counters.first < round.context.consentOff[*off].from;
    round.consent.push_back(
        {flow, isGoingOn ? counters.last : counters.first, round.context.consentOff[*off], isGoingOn});
}

void AlertWatch::tellConsent(Round& round)
{
    std::sort(round.consent.begin(), round.consent.end(), [](const ConsentContact& a, const ConsentContact& b) {
        return std::tie(a.time, a.flow.value) < std::tie(b.time, b.flow.value);
    });
    for (const AlertRule& rule : m_rules) {
        if (!rule.isOn || rule.kind != Kind::ConsentOff)
            continue;
        const std::string key = keyOf(rule);
        for (const ConsentContact& contact : round.consent) {
            const auto& destination = round.destinationOf(contact.flow);
            if (!destination || !isOfService(round.analysis, contact.flow, rule.service))
                continue;
            const bool isNew = m_consentTold.insert({key, contact.off.from, destination->key}).second;
            const std::tuple told(key, contact.off.from, contact.flow.value);
            if (!isNew || m_consentFlows.contains(told)) // told under another name
                continue;
            m_consentFlows.insert(told);
            round.add({contact.time, rule, {}, {}, contact.flow, destination},
                      [&] { return consentAlert(round.analysis, contact, round.context.offsetMinutes); });
        }
    }
}

void AlertWatch::tellNew(Round& round, const std::vector<ContactNew>& news)
{
    const auto isAsked = [&round](const AlertRule& rule, const ContactNew& step) {
        return rule.isOn && rule.kind == Kind::NewDestination &&
               (!rule.isSinceMarker || (round.context.marker && step.time >= *round.context.marker));
    };
    for (const ContactNew& step : news) {
        if (step.level != ContactLevel::Contacted || step.destination->isLocal || !step.formerly.empty())
            continue;
        const auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                                       [&](const AlertRule& candidate) { return isAsked(candidate, step); });
        if (rule == m_rules.end())
            continue;
        round.add({step.time, *rule, {}, {}, step.flow, step.destination},
                  [&] { return newDestinationAlert(round.analysis, step, round.context.offsetMinutes); });
    }
}

void AlertWatch::tellDropped(Round& round)
{
    const Coverage& coverage = round.analysis.coverage();
    const std::uint64_t dropped = round.context.dropped.value_or(coverage.hasDropCounts ? coverage.droppedPackets : 0);
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [](const AlertRule& candidate) {
        return candidate.isOn && candidate.kind == Kind::PacketsDropped;
    });
    if (dropped == 0 || m_hasToldDropped || rule == m_rules.end())
        return;
    m_hasToldDropped = true;
    const Timestamp by = round.analysis.lastTime();
    round.add({by, *rule, {}, {}, FlowId(), nullptr},
              [&] { return droppedAlert(dropped, by, round.context.offsetMinutes); });
}

} // namespace waybill
