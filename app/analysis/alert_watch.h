// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/alert_rules.h"
#include "analysis/analysis.h"
#include "analysis/consent_off.h"
#include "analysis/contact_news.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace waybill {

/// What the packets do not say.
struct AlertContext {
    std::optional<Timestamp> marker;      ///< from which "since the marker" counts; none: such rules tell nothing
    std::vector<ConsentOff> consentOff;   ///< consentOffTimes()
    std::optional<std::uint64_t> dropped; ///< packets lost so far, by whoever captures; none: what the file says
    int offsetMinutes = 0;                ///< east of UTC, in which sentences say times
};

/// Something that a rule was there to tell.
struct Alert {
    Timestamp time; ///< of the packet that shows it; of packets dropped: by then
    AlertRule rule;
    std::string sentence; ///< in the language of the thread, with name, operator, time and packet
    std::string logLine;  ///< the same in English, for what is kept
    FlowId flow;          ///< none of packets dropped
    std::shared_ptr<const Destination> destination; ///< as in the snapshot; null of packets dropped
};

/// Obeys alert rules while a recording grows. Each alert comes once, with the time of the packet that shows it, and not
/// again when the same recording is seen with another handset or with corrections; what a correction moves into a
/// country later is no alert. A rule that is turned on during the run tells also what happened before, but for new
/// destinations. Local traffic, traffic between others and what the analyst left out are never told of.
///
/// IdentifierSeen is not for this class: it needs a search of the contents.
///
/// Give it every snapshot, whole ones (not narrowed). Costs what changed between two. Owned by one thread.
class AlertWatch {
public:
    explicit AlertWatch(std::vector<AlertRule> rules = {}) { setRules(std::move(rules)); }
    /// The rules from now on. What was told stays told.
    void setRules(std::vector<AlertRule> rules);
    [[nodiscard]] const std::vector<AlertRule>& rules() const { return m_rules; }
    /// What is to be told of this snapshot, in order of time.
    [[nodiscard]] std::vector<Alert> of(const AnalysisPtr& snapshot, const AlertContext& context);

private:
    /// What a rule about a country told.
    struct CountryTold {
        bool maybe = false, certain = false;
        std::vector<FlowId> flows;
    };
    struct Round;

    void beginView(const Analysis& snapshot);
    [[nodiscard]] bool isFresh(const AlertRule& rule) const;
    void judgeContent(Round& round, FlowId flow);
    void judgeConsent(Round& round, FlowId flow);
    void tellContent(Round& round);
    void tellConsent(Round& round);
    void tellNew(Round& round, const std::vector<ContactNew>& news);
    void tellDropped(Round& round);

    std::vector<AlertRule> m_rules;
    std::set<std::string> m_fresh;                  ///< rules that were turned on since the last snapshot, as lines
    std::map<std::string, CountryTold> m_countries; ///< by rule, as a line
    /// By rule, the beginning of the time off, and the destination's key; and of the flows told, whose names may come.
    std::set<std::tuple<std::string, Timestamp, std::string>> m_consentTold;
    std::set<std::tuple<std::string, Timestamp, std::uint32_t>> m_consentFlows;
    bool m_hasToldDropped = false;
    ContactNews m_news;
    AnalysisPtr m_before;                        ///< null: there was none
    bool m_isGrown = false;                      ///< the snapshot at hand is m_before grown
    std::vector<ConsentOff> m_consentOff;        ///< of the last snapshot
    std::vector<std::uint8_t> m_isContentJudged; ///< by flow
    std::vector<std::uint32_t> m_consentJudged;  ///< by flow: number, from 1, of the last time off it was judged in
};

} // namespace waybill
