// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/recording.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace waybill {

/// Joins the DNS log to flows: which names had this handset been told for an address before a flow began?
///
/// A pure function of the log, so that another choice of handset costs no reading. An answer counts when its question
/// was seen, or when no question of that client was seen at all (a capture of one direction); an answer that nobody
/// asked for is no evidence. What the handset was told in an earlier run (one that stands before this one and answered
/// before the flow began) counts only when its own run holds nothing: a phone caches, but addresses move on.
class DnsJoin {
public:
    /// Takes the rows that were added since the last call.
    void update(const ColumnSnapshot<DnsAnswerRow>& answers, const ColumnSnapshot<DnsQueryRow>& queries);

    /// Who the handset is in each run: the chosen device of that run, `HandsetId::none()` where there is none. For
    /// later runs, devices of earlier ones with the same MAC count as well, whichever was chosen there.
    void setHandsets(const std::vector<Handset>& handsets, const std::vector<HandsetId>& chosen);

    struct Question {
        RunId run;
        IpAddress address; ///< what was contacted
        Timestamp before;  ///< start of the flow
    };
    struct Answer {
        std::uint32_t row = 0;         ///< in the log; it says in which run the handset was told
        bool isFromEarlierRun = false; ///< an earlier one than that of the question
    };
    /// The newest answer before `before`; empty when there is none.
    [[nodiscard]] std::optional<Answer> newest(const Question& question,
                                               const ColumnSnapshot<DnsAnswerRow>& answers) const;
    /// All answers before `before`, newest first, one a name.
    [[nodiscard]] std::vector<Answer> all(const Question& question, const ColumnSnapshot<DnsAnswerRow>& answers) const;

private:
    enum class Scope : std::uint8_t { OwnRun, EarlierRuns };
    [[nodiscard]] bool counts(const DnsAnswerRow& answer, const Question& question, Scope scope) const;
    [[nodiscard]] std::vector<Answer> allOf(const Question& question, const ColumnSnapshot<DnsAnswerRow>& answers,
                                            Scope scope) const;
    [[nodiscard]] static std::uint64_t clientKey(RunId run, const IpAddress& client);

    std::unordered_map<IpAddress, std::vector<std::uint32_t>> m_byAddress; ///< rows in capture order
    std::unordered_set<std::uint64_t> m_askingClients;
    std::vector<std::vector<IpAddress>> m_own;      ///< by run: addresses of the chosen handset
    std::vector<std::vector<IpAddress>> m_forLater; ///< by run: addresses that are its own for later runs
    std::size_t m_answersTaken = 0;
    std::size_t m_queriesTaken = 0;
};

} // namespace waybill
