// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/run_state.h"

#include "analysis/consent_off.h"
#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <optional>

namespace waybill {

namespace {

constexpr double NsPerHour = 3600.0 * static_cast<double>(NsPerSecond);

enum class Stated : std::uint8_t { Nothing, No, Yes };

std::string words(std::string_view text)
{
    std::string result = lowerCased(text);
    const std::size_t begin = result.find_first_not_of(" \t");
    return begin == std::string::npos ? std::string() : result.substr(begin);
}

bool beginsWithAny(const std::string& text, std::initializer_list<std::string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&text](std::string_view start) { return text.starts_with(start); });
}

/// "none", "no", "not signed in" against anything else that was written.
Stated presenceOf(std::string_view condition)
{
    const std::string text = words(condition);
    if (text.empty())
        return Stated::Nothing;
    const bool isNo = text == "no" || beginsWithAny(text, {"no ", "no,", "none", "not ", "without", "signed out",
                                                           "logged out", "absent", "empty"});
    return isNo ? Stated::No : Stated::Yes;
}

Stated consentOf(std::optional<bool> isOff)
{
    return !isOff ? Stated::Nothing : *isOff ? Stated::No : Stated::Yes;
}

bool saysAgain(std::string_view text)
{
    return words(text).find("again") != std::string::npos;
}

Timestamp moved(Timestamp time, std::int64_t ns)
{
    std::int64_t sum = 0;
    return __builtin_add_overflow(time.ns, ns, &sum) ? (ns < 0 ? Timestamp::earliest() : Timestamp::latest())
                                                     : Timestamp{sum};
}

/// A toggle over the time of a run.
struct Switch {
    Timestamp sureFrom, sureUntil; ///< of the state before: until sureUntil; of the new one: from sureFrom
    Stated state = Stated::Nothing;
    bool isAgain = false;
};

/// The steps of a run in order of time.
std::vector<RunStep> orderedSteps(const ClaimRun& run)
{
    std::vector<RunStep> steps = run.steps;
    std::stable_sort(steps.begin(), steps.end(), [](const RunStep& a, const RunStep& b) { return a.time < b.time; });
    return steps;
}

Switch switchAt(const RunStep& step, Stated state, bool isAgain)
{
    const std::int64_t doubt = std::max<std::int64_t>(step.uncertaintyNs, 0);
    return {moved(step.time, doubt), moved(step.time, -doubt), state, isAgain};
}

/// States one after the other: the stated one at first, then what each step makes of it.
class Toggle {
public:
    Toggle(Stated first, bool isAgain)
    {
        m_states.push_back({Timestamp::earliest(), Timestamp::earliest(), first, isAgain});
    }
    void add(const Switch& next)
    {
        if (next.state != Stated::Nothing)
            m_states.push_back(next);
    }
    [[nodiscard]] bool isAnyKnown() const
    {
        return std::any_of(m_states.begin(), m_states.end(),
                           [](const Switch& s) { return s.state != Stated::Nothing; });
    }
    /// The stretches for which `fits` holds of state and "again".
    [[nodiscard]] std::vector<StateStretch> where(const std::function<bool(const Switch&)>& fits) const
    {
        std::vector<StateStretch> stretches;
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            const Timestamp until = i + 1 < m_states.size() ? m_states[i + 1].sureUntil : Timestamp::latest();
            if (fits(m_states[i]) && m_states[i].sureFrom < until)
                stretches.push_back({m_states[i].sureFrom, until});
        }
        return stretches;
    }

private:
    std::vector<Switch> m_states;
};

Toggle consentToggle(const ClaimRun& run)
{
    Toggle toggle(consentOf(statedConsentOff(run.conditions.consent)), saysAgain(run.conditions.consent));
    bool wasOn = statedConsentOff(run.conditions.consent) == std::optional(false);
    for (const RunStep& step : orderedSteps(run)) {
        const auto isOff = markedConsentOff(step.text);
        if (!isOff)
            continue;
        toggle.add(switchAt(step, consentOf(isOff), *isOff && (wasOn || saysAgain(step.text))));
        wasOn = wasOn || !*isOff;
    }
    return toggle;
}

Toggle accountToggle(const ClaimRun& run)
{
    Toggle toggle(presenceOf(run.conditions.account), false);
    for (const RunStep& step : orderedSteps(run)) {
        const std::string text = words(step.text);
        if (text.starts_with("account"))
            toggle.add(switchAt(step, presenceOf(text.substr(std::min(text.size(), text.find_first_not_of(": =", 7)))),
                                false));
    }
    return toggle;
}

std::vector<StateStretch> both(const std::vector<StateStretch>& a, const std::vector<StateStretch>& b)
{
    std::vector<StateStretch> result;
    for (const StateStretch& x : a) {
        for (const StateStretch& y : b) {
            const StateStretch common{std::max(x.from, y.from), std::min(x.to, y.to)};
            if (common.from < common.to)
                result.push_back(common);
        }
    }
    return result;
}

/// Works through the conditions of a claim one by one; the first that does not hold says why.
class StateFinder {
public:
    StateFinder(const ClaimRun& run, const ClaimWhen& when) : m_run(run), m_when(when) { m_state.stretches = {{}}; }

    RunState find()
    {
        needPresence(m_when.reset, m_run.conditions.reset, "factory reset");
        needPresence(m_when.sim, m_run.conditions.sim, "SIM");
        needAccount();
        needConsent();
        needMarker();
        needDate();
        measure();
        return std::move(m_state);
    }

private:
    void refuse(std::string why)
    {
        if (m_state.whyNot.empty())
            m_state.whyNot = std::move(why);
        m_state.stretches.clear();
    }

    void narrow(const std::vector<StateStretch>& to, const std::string& why)
    {
        m_state.stretches = both(m_state.stretches, to);
        if (m_state.stretches.empty())
            refuse(why);
    }

    void needPresence(Presence wanted, const std::string& condition, std::string_view what)
    {
        if (wanted == Presence::Any)
            return;
        const Stated stated = presenceOf(condition);
        if (stated == Stated::Nothing)
            refuse(fmt::format("whether there was a {} is not stated for it", what));
        else if ((stated == Stated::Yes) != (wanted == Presence::Yes))
            refuse(fmt::format("its {} is stated as “{}”", what, printableText(condition)));
    }

    void needAccount()
    {
        if (m_when.account == AccountState::Any)
            return;
        const Toggle toggle = accountToggle(m_run);
        const Stated wanted = m_when.account == AccountState::None ? Stated::No : Stated::Yes;
        narrow(toggle.where([wanted](const Switch& s) { return s.state == wanted; }),
               toggle.isAnyKnown() ? "its account state is another" : "no account state is stated for it");
    }

    void needConsent()
    {
        if (m_when.consent == ConsentState::Any)
            return;
        const Toggle toggle = consentToggle(m_run);
        std::vector<StateStretch> stretches = toggle.where([this](const Switch& s) {
            if (m_when.consent == ConsentState::On)
                return s.state == Stated::Yes;
            return s.state == Stated::No && s.isAgain == (m_when.consent == ConsentState::OffAgain);
        });
        if (m_when.consent == ConsentState::OffAgain && m_when.afterMarker.empty()) {
            for (StateStretch& stretch : stretches)
                stretch.from =
                    stretch.from == Timestamp::earliest() ? stretch.from : moved(stretch.from, m_when.graceNs);
            std::erase_if(stretches, [](const StateStretch& s) { return !(s.from < s.to); });
        }
        narrow(stretches, toggle.isAnyKnown() ? "its consent state is another" : "no consent state is stated for it");
    }

    void needMarker()
    {
        if (m_when.afterMarker.empty())
            return;
        const std::string wanted = words(m_when.afterMarker);
        for (const RunStep& step : orderedSteps(m_run)) {
            if (words(step.text) != wanted)
                continue;
            const Timestamp from = moved(step.time, std::max<std::int64_t>(step.uncertaintyNs, 0));
            narrow({{moved(from, m_when.graceNs), Timestamp::latest()}}, "nothing was recorded after its marker");
            return;
        }
        refuse(fmt::format("it has no step or marker “{}”", printableText(m_when.afterMarker)));
    }

    void needDate()
    {
        if (m_when.by.isNone() || m_run.analysis->firstTime() >= m_when.by.begin())
            return;
        narrow({{m_when.by.begin(), Timestamp::latest()}}, "it ends before that date");
        if (!m_state.stretches.empty() && m_run.analysis->lastTime() < m_when.by.begin())
            refuse(fmt::format("it was recorded before {}", m_when.by.toString()));
    }

    /// Observed hours: wall time within the stretches, without pauses of the recording.
    void measure()
    {
        const Analysis& analysis = *m_run.analysis;
        const StateStretch all{analysis.firstTime(), moved(analysis.lastTime(), 1)};
        if (m_state.stretches == std::vector<StateStretch>{{}}) {
            m_state.hours = static_cast<double>(analysis.recording().observedNs) / NsPerHour;
            return;
        }
        std::int64_t ns = 0;
        const std::vector<StateStretch> seen = both(m_state.stretches, {all});
        for (const StateStretch& stretch : seen)
            ns += nanosecondsBetween(stretch.from, stretch.to);
        for (const CapturePause& pause : analysis.recording().pauses) {
            for (const StateStretch& lost : both(seen, {{pause.from, pause.to}}))
                ns -= nanosecondsBetween(lost.from, lost.to);
        }
        if (seen.empty())
            refuse("nothing of it was recorded in that state");
        m_state.hours = static_cast<double>(std::max<std::int64_t>(ns, 0)) / NsPerHour;
    }

    const ClaimRun& m_run;
    const ClaimWhen& m_when;
    RunState m_state;
};

} // namespace

bool RunState::holds(Timestamp time) const
{
    return std::any_of(stretches.begin(), stretches.end(), [time](const StateStretch& s) { return s.holds(time); });
}

bool RunState::touches(Timestamp first, Timestamp last) const
{
    return std::any_of(stretches.begin(), stretches.end(),
                       [=](const StateStretch& s) { return first < s.to && s.from <= last; });
}

RunState stateOf(const ClaimRun& run, const ClaimWhen& when)
{
    return StateFinder(run, when).find();
}

std::string stateText(const ClaimWhen& when)
{
    std::vector<std::string> parts;
    if (when.consent != ConsentState::Any)
        parts.push_back(when.consent == ConsentState::OffAgain
                            ? "consent off again"
                            : "consent " + std::string(consentStateKey(when.consent)));
    if (when.account != AccountState::Any)
        parts.push_back(when.account == AccountState::None ? "no account" : "signed in to an account");
    if (when.reset != Presence::Any)
        parts.push_back(when.reset == Presence::Yes ? "after a factory reset" : "without a factory reset");
    if (when.sim != Presence::Any)
        parts.push_back(when.sim == Presence::Yes ? "with a SIM" : "without a SIM");
    if (!when.afterMarker.empty())
        parts.push_back("after “" + printableText(when.afterMarker) + "”");
    if (!when.by.isNone())
        parts.push_back("from " + when.by.toString() + " on");
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

} // namespace waybill
