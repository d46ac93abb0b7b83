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
/// asked for is no evidence.
class DnsJoin {
public:
    /// Takes the rows that were added since the last call.
    void update(const ColumnSnapshot<DnsAnswerRow>& answers, const ColumnSnapshot<DnsQueryRow>& queries);

    struct Question {
        RunId run;
        std::vector<IpAddress> clients; ///< the handset's addresses
        IpAddress address;              ///< what was contacted
        Timestamp before;               ///< start of the flow
    };
    /// Row of the newest answer before `before`; empty when there is none.
    [[nodiscard]] std::optional<std::uint32_t> newest(const Question& question,
                                                      const ColumnSnapshot<DnsAnswerRow>& answers) const;
    /// Rows of all answers before `before`, newest first, one a name.
    [[nodiscard]] std::vector<std::uint32_t> all(const Question& question,
                                                 const ColumnSnapshot<DnsAnswerRow>& answers) const;

private:
    [[nodiscard]] bool counts(const DnsAnswerRow& answer, const Question& question) const;
    [[nodiscard]] static std::uint64_t clientKey(RunId run, const IpAddress& client);

    std::unordered_map<IpAddress, std::vector<std::uint32_t>> m_byAddress; ///< rows in capture order
    std::unordered_set<std::uint64_t> m_askingClients;
    std::size_t m_answersTaken = 0;
    std::size_t m_queriesTaken = 0;
};

} // namespace waybill
