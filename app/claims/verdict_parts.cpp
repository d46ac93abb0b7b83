// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/verdict_parts.h"

#include "analysis/flow_filter.h"
#include "base/format.h"
#include "compare/rate_texts.h"
#include "identify/finding_words.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::size_t MostQuestions = 5;

std::string_view sideWord(ClaimSide side)
{
    return side == ClaimSide::After ? "after" : "before";
}

/// "api.account.xiaomi.com (42.62.48.210, estimated in China)".
std::string peerText(const Analysis& analysis, FlowId flow)
{
    const FlowView& view = analysis.view(flow);
    const RemoteHost& host = analysis.host(view.host);
    std::string place = "place unknown";
    if (host.where.state == PlaceState::Edge)
        place = "CDN or anycast";
    else if (host.where.state == PlaceState::Corrected)
        place = countryName(host.where.country) + " by the analyst's correction";
    else if (const std::vector<std::string> countries = possibleCountries(host.where); countries.size() == 1)
        place = "estimated in " + countryName(*CountryCode::parse(countries.front())) +
                (host.where.state == PlaceState::OneSource ? " by one source" : "");
    else if (!countries.empty())
        place = fmt::format("{}, sources disagree", fmt::join(countries, " or "));
    const std::string address = host.address.toString();
    const FlowIdentity& identity = analysis.flow(flow);
    const std::uint16_t port = view.role == FlowRole::Up ? identity.responderPort : identity.originatorPort;
    const std::string where = identity.hasPorts ? fmt::format("{} port {}", address, port) : address;
    if (view.name.isNone() || analysis.text(view.name) == address)
        return fmt::format("{} ({})", where, place);
    return fmt::format("{} ({}, {})", printableName(analysis.text(view.name)), where, place);
}

std::string captureName(const Analysis& analysis, std::uint32_t capture)
{
    return std::filesystem::path(analysis.recording().captures[capture].path).filename().string();
}

std::string findingText(const ClaimCase& what, const ClaimRun& run, std::uint32_t index)
{
    const IdentifierFinding& finding = run.found->findings[index];
    const FindingWords words(*run.analysis, *what.input.card, *run.found, false);
    return fmt::format("{} read in {} to {} ({})", words.subject(finding), words.chain(finding),
                       peerText(*run.analysis, finding.flow), words.evidenceLevel(finding));
}

/// What the cited packet stands for: content, or, where contact is enough, the connection that it begins.
std::string contactText(ClaimLevel level, const Analysis& analysis, const Sighting& sighting)
{
    const std::string peer = peerText(analysis, sighting.flow);
    if (sighting.content == 0)
        return "a connection to " + peer + ", without content";
    const std::string content = bytesText(sighting.content) + " of content";
    return level == ClaimLevel::Contacted ? fmt::format("a connection to {}, in all {}", peer, content)
                                          : fmt::format("{} to {}", content, peer);
}

Evidence evidenceOf(const ClaimCase& what, const Observation& observation, const Sighting& sighting)
{
    const ClaimRun& run = what.input.side(observation.side)[sighting.run];
    Evidence evidence;
    evidence.side = observation.side;
    evidence.run = sighting.run;
    evidence.flow = sighting.flow;
    evidence.capture = sighting.capture;
    evidence.captureName = captureName(*run.analysis, sighting.capture);
    evidence.frame = sighting.frame;
    evidence.filter = wiresharkFilter(run.analysis->flow(sighting.flow));
    evidence.time = sighting.time;
    evidence.finding = sighting.finding;
    evidence.text = sighting.finding ? findingText(what, run, *sighting.finding)
                                     : contactText(observation.level, *run.analysis, sighting);
    if (!sighting.doubt.empty())
        evidence.text += "; " + sighting.doubt;
    return evidence;
}

std::string joined(const std::vector<std::string>& texts, std::string_view with)
{
    return fmt::format("{}", fmt::join(texts, with));
}

/// "MIUI JHCMIBH43.0" of every run, each once; "build not known".
std::string stated(const std::vector<const ClaimRun*>& runs, std::string_view ifNone,
                   const std::function<std::string(const ClaimRun&)>& what)
{
    std::vector<std::string> texts;
    for (const ClaimRun* run : runs) {
        if (std::string text = what(*run); !text.empty())
            addOnce(texts, printableText(text));
    }
    return texts.empty() ? std::string(ifNone) : joined(texts, ", ");
}

std::string modelOf(const ClaimRun& run)
{
    const Handset* handset = run.analysis->handset();
    return handset != nullptr && !handset->model.empty() ? handset->model : run.conditions.device;
}

std::string buildOf(const ClaimRun& run)
{
    const Handset* handset = run.analysis->handset();
    return handset != nullptr && !handset->build.empty() ? handset->build : run.conditions.build;
}

/// "after: HM 1SW, MIUI JHCMIBH43.0; 1 run of 2 h, 2014-08-14; consent: off; network: not stated".
std::string scopeOfSide(const ClaimCase& what, const Observation& observation)
{
    std::vector<const ClaimRun*> runs;
    Timestamp first = Timestamp::latest(), last = Timestamp::earliest();
    for (const ObservedRun& observed : observation.runs) {
        runs.push_back(&what.input.side(observation.side)[observed.run]);
        first = std::min(first, runs.back()->analysis->firstTime());
        last = std::max(last, runs.back()->analysis->lastTime());
    }
    const std::string begin = dateText(first, 0), end = dateText(last, 0);
    std::string text = fmt::format("{}: {}, {}; {} of {}, {} UTC", sideWord(observation.side),
                                   stated(runs, "model not known", modelOf), stated(runs, "build not known", buildOf),
                                   countedText(runs.size(), "run", "runs"), hoursText(observation.hours),
                                   begin == end ? begin : begin + " to " + end);
    const auto add = [&](std::string_view name, std::string RunConditions::*field) {
        text += fmt::format("; {}: {}", name,
                            stated(runs, "not stated", [field](const ClaimRun& run) { return run.conditions.*field; }));
    };
    add("ROM region", &RunConditions::region);
    add("account", &RunConditions::account);
    add("consent", &RunConditions::consent);
    add("factory reset", &RunConditions::reset);
    add("network", &RunConditions::accessNetwork);
    std::vector<std::string> spans;
    for (const ClaimRun* run : runs) {
        if (const std::string span = spanText(*run->analysis, 0); !span.empty())
            addOnce(spans, span);
    }
    return spans.empty() ? text : fmt::format("{}; only packets of a time chosen: {}", text, joined(spans, ", "));
}

void addLosses(const ClaimCase& what, const Observation& observation, Verdict& verdict)
{
    for (const ObservedRun& run : observation.runs) {
        const Analysis& analysis = *what.input.side(observation.side)[run.run].analysis;
        if (const std::string notice = analysis.importNotice(); !notice.empty())
            addOnce(verdict.limits, notice);
        if (!run.losses.empty())
            addOnce(verdict.limits,
                    fmt::format("{} is incomplete: {}.", printableText(analysis.recording().runs.front().label),
                                joined(run.losses, ", ")));
        if (const Handset* handset = analysis.handset(); handset != nullptr && handset->isInseparable)
            addOnce(verdict.limits, fmt::format("In {} several devices stand behind one address: their traffic cannot "
                                                "be told apart.",
                                                printableText(analysis.recording().runs.front().label)));
    }
}

void addHidden(const Observation& observation, Verdict& verdict)
{
    if (observation.unacknowledged > 0)
        addOnce(verdict.limits,
                fmt::format("On the side {}, no acknowledgement of {} of content was seen: it was sent, "
                            "and whether it arrived is not shown.",
                            sideWord(observation.side), bytesText(observation.unacknowledged)));
    for (const auto& [why, bytes] : observation.hidden)
        addOnce(verdict.limits, fmt::format("Of {2} of content {0} it is not known whether it belongs here: {1}.",
                                            sideWord(observation.side), why, bytesText(bytes)));
}

void addTables(const ClaimCase& what, const Observation& observation, Verdict& verdict)
{
    const ClaimTest& test = what.claim.test;
    const bool isAboutPlaces = !test.recipient.country.isNone() || !test.countries.empty() || !test.from.empty();
    if (!isAboutPlaces || observation.runs.empty())
        return;
    const Analysis& first = *what.input.side(observation.side)[observation.runs.front().run].analysis;
    const std::string age = locationAgeText(first), sources = locationSourcesText(first);
    const std::size_t name = sources.find(": ") == std::string::npos ? 0 : sources.find(": ") + 2;
    addOnce(verdict.limits,
            fmt::format("Places {} are estimates by {}{}.", sideWord(observation.side), sources.substr(name),
                        age.empty()
                            ? ""
                            : "; the tables are " + age + (observation.runs.size() > 1 ? " of the first run" : "")));
}

/// What was recorded before a claim was made shows what was so then.
void addAge(const ClaimCase& what, const Observation& observation, Verdict& verdict)
{
    const bool isDated = !what.claim.date.isNone() && what.claim.when.by.isNone();
    const bool isOlder = isDated && !observation.runs.empty() &&
                         std::all_of(observation.runs.begin(), observation.runs.end(), [&](const ObservedRun& run) {
                             const auto& analysis = what.input.side(observation.side)[run.run].analysis;
                             return analysis->lastTime() < what.claim.date.begin();
                         });
    if (isOlder)
        addOnce(verdict.limits,
                fmt::format("The captures {} are older than the claim ({}): what was so when it was made "
                            "is not shown by them.",
                            sideWord(observation.side), what.claim.date.toString()));
}

/// A region of the operator that is cited opened after the capture: the tables speak of another time.
void addRegions(const ClaimCase& what, Verdict& verdict)
{
    for (const Evidence& evidence : verdict.evidence) {
        const Analysis& analysis = *what.input.side(evidence.side)[evidence.run].analysis;
        const Where& where = analysis.host(analysis.view(evidence.flow).host).where;
        const DatedFact* fact =
            firstRegion(what.input.facts, analysis.geography().operatorName(where.asn), where.country);
        if (fact != nullptr && evidence.time < fact->from.begin())
            addOnce(verdict.limits,
                    fmt::format("{} ({}): on the day of the capture, an address of this operator was not there; the "
                                "tables speak of a later time.",
                                fact->text, fact->source));
    }
}

std::string questionOf(const ClaimCase& what, const Evidence& evidence)
{
    const ClaimRun& run = what.input.side(evidence.side)[evidence.run];
    const std::string model = modelOf(run), build = buildOf(run);
    return fmt::format(
        "On {} UTC a phone ({}, {}) sent {} (packet {} of {}). What is sent there, for which purpose, and "
        "in which states of consent and account is it meant to be sent?",
        dateTimeText(evidence.time, 0), model.empty() ? "model not known" : printableText(model),
        build.empty() ? "build not known" : printableText(build), evidence.text, countText(evidence.frame),
        printableText(evidence.captureName));
}

} // namespace

void addOnce(std::vector<std::string>& texts, std::string text)
{
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(std::move(text));
}

std::vector<ClaimSide> sidesOf(ClaimSide appliesTo)
{
    if (appliesTo == ClaimSide::Both)
        return {ClaimSide::Before, ClaimSide::After};
    return {appliesTo};
}

bool isAnyTested(const Observations& observations)
{
    return std::any_of(observations.begin(), observations.end(), [](const Observation& o) { return o.isTested(); });
}

Verdict untested(const ClaimCase& what, const Observations& observations)
{
    Verdict verdict;
    verdict.word = VerdictWord::NotTested;
    const std::string state = stateText(what.claim.when);
    std::vector<std::string> sides;
    for (const Observation& observation : observations) {
        sides.emplace_back(sideWord(observation.side));
        for (const std::string& why : observation.whyNot)
            addOnce(verdict.limits, why + ".");
    }
    verdict.because = fmt::format("No capture {} {}.", joined(sides, " or "),
                                  state.empty() ? "was given" : "is stated to be in the state of the claim: " + state);
    verdict.wouldChange.push_back(fmt::format("A capture {}{}, with the states of the phone written down.",
                                              joined(sides, " or "), state.empty() ? "" : ", " + state));
    return verdict;
}

void addEvidence(const ClaimCase& what, const Observation& observation, const std::vector<Sighting>& sightings,
                 Verdict& verdict)
{
    verdict.evidenceTotal += sightings.size();
    for (const Sighting& sighting : sightings) {
        if (verdict.evidence.size() >= Verdict::MostEvidence)
            return;
        verdict.evidence.push_back(evidenceOf(what, observation, sighting));
        if (sighting.finding) {
            const ClaimRun& run = what.input.side(observation.side)[sighting.run];
            const bool isDecrypted = run.found->findings[*sighting.finding].isDecrypted;
            verdict.level = std::max(verdict.level, isDecrypted ? EvidenceLevel::W2 : EvidenceLevel::W1);
        }
    }
}

void addQuestions(const ClaimCase& what, Verdict& verdict)
{
    for (std::size_t i = 0; i < std::min(verdict.evidence.size(), MostQuestions); ++i)
        verdict.questions.push_back({questionOf(what, verdict.evidence[i])});
}

void addScope(const ClaimCase& what, const Observations& observations, Verdict& verdict)
{
    std::vector<std::string> scopes;
    std::size_t runs = 0;
    for (const Observation& observation : observations) {
        runs += observation.runs.size();
        if (observation.isTested())
            scopes.push_back(scopeOfSide(what, observation));
        else
            addOnce(verdict.limits, fmt::format("The side {} was not tested: {}.", sideWord(observation.side),
                                                what.input.side(observation.side).empty()
                                                    ? "no run of it was given"
                                                    : "no run of it was in the state of the claim"));
        for (const std::string& why : observation.whyNot)
            addOnce(verdict.limits, "Not counted: " + why + ".");
        addHidden(observation, verdict);
        addLosses(what, observation, verdict);
        addTables(what, observation, verdict);
        addAge(what, observation, verdict);
    }
    verdict.scope = joined(scopes, " | ");
    addRegions(what, verdict);
    if (runs == 1)
        addOnce(verdict.limits,
                "One capture: captures of the same phone on the same firmware can differ, and no estimate "
                "of ordinary variation is available.");
}

std::string runsText(const Observations& observations)
{
    std::vector<std::string> parts;
    for (const Observation& observation : observations) {
        if (observation.isTested())
            parts.push_back(fmt::format("{} of {} {}", countedText(observation.runs.size(), "run", "runs"),
                                        hoursText(observation.hours), sideWord(observation.side)));
    }
    return joined(parts, " and ");
}

std::string boundOf(const Observations& observations)
{
    double hours = 0;
    for (const Observation& observation : observations)
        hours += observation.hours;
    return boundText(hours);
}

std::size_t certainCount(const Observations& observations)
{
    std::size_t count = 0;
    for (const Observation& observation : observations)
        count += observation.certain.size();
    return count;
}

std::size_t doubtfulCount(const Observations& observations)
{
    std::size_t count = 0;
    for (const Observation& observation : observations)
        count += observation.doubtful.size();
    return count;
}

std::string doubtsText(const Observations& observations)
{
    std::vector<std::string> doubts;
    for (const Observation& observation : observations) {
        for (const Sighting& sighting : observation.doubtful)
            addOnce(doubts, sighting.doubt);
    }
    return joined(doubts, "; ");
}

} // namespace waybill
