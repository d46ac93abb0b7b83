// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/dns_join.h"

#include <algorithm>

namespace waybill {

std::uint64_t DnsJoin::clientKey(RunId run, const IpAddress& client)
{
    return mixHash(std::hash<IpAddress>()(client) + run.value);
}

void DnsJoin::update(const ColumnSnapshot<DnsAnswerRow>& answers, const ColumnSnapshot<DnsQueryRow>& queries)
{
    for (; m_answersTaken < answers.size(); ++m_answersTaken)
        m_byAddress[answers[m_answersTaken].address].push_back(static_cast<std::uint32_t>(m_answersTaken));
    for (; m_queriesTaken < queries.size(); ++m_queriesTaken)
        m_askingClients.insert(clientKey(queries[m_queriesTaken].run, queries[m_queriesTaken].client));
}

bool DnsJoin::counts(const DnsAnswerRow& answer, const Question& question) const
{
    const bool isOurs = answer.run == question.run && std::find(question.clients.begin(), question.clients.end(),
                                                                answer.client) != question.clients.end();
    return isOurs && answer.time <= question.before &&
           (answer.wasAsked || m_askingClients.count(clientKey(answer.run, answer.client)) == 0);
}

std::optional<std::uint32_t> DnsJoin::newest(const Question& question,
                                             const ColumnSnapshot<DnsAnswerRow>& answers) const
{
    const auto rows = m_byAddress.find(question.address);
    std::optional<std::uint32_t> best;
    if (rows == m_byAddress.end())
        return best;
    for (const std::uint32_t row : rows->second) {
        if (counts(answers[row], question) && (!best || answers[row].time >= answers[*best].time))
            best = row;
    }
    return best;
}

std::vector<std::uint32_t> DnsJoin::all(const Question& question, const ColumnSnapshot<DnsAnswerRow>& answers) const
{
    std::vector<std::uint32_t> found;
    const auto rows = m_byAddress.find(question.address);
    if (rows == m_byAddress.end())
        return found;
    for (auto row = rows->second.rbegin(); row != rows->second.rend(); ++row) {
        const bool isNew = std::none_of(found.begin(), found.end(), [&](std::uint32_t other) {
            return answers[other].question == answers[*row].question;
        });
        if (isNew && counts(answers[*row], question))
            found.push_back(*row);
    }
    return found;
}

} // namespace waybill
