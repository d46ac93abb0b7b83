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

void DnsJoin::setHandsets(const std::vector<Handset>& handsets, const std::vector<HandsetId>& chosen)
{
    m_own.assign(chosen.size(), {});
    m_forLater.assign(chosen.size(), {});
    std::vector<MacAddress> macs; // of the handsets chosen in the runs behind the one looked at
    for (std::size_t run = chosen.size(); run-- > 0;) {
        if (!chosen[run].isNone())
            m_own[run] = handsets[chosen[run].value].addresses;
        m_forLater[run] = m_own[run];
        for (const Handset& handset : handsets) {
            const bool isKnownMac = std::any_of(handset.macs.begin(), handset.macs.end(), [&macs](MacAddress mac) {
                return std::find(macs.begin(), macs.end(), mac) != macs.end();
            });
            if (handset.run.value == run && isKnownMac)
                m_forLater[run].insert(m_forLater[run].end(), handset.addresses.begin(), handset.addresses.end());
        }
        if (!chosen[run].isNone()) {
            const std::vector<MacAddress>& own = handsets[chosen[run].value].macs;
            macs.insert(macs.end(), own.begin(), own.end());
        }
    }
}

bool DnsJoin::counts(const DnsAnswerRow& answer, const Question& question, Scope scope) const
{
    const bool isInScope = scope == Scope::OwnRun ? answer.run == question.run : answer.run.value < question.run.value;
    if (!isInScope || answer.run.value >= m_own.size() || answer.time > question.before)
        return false;
    const std::vector<IpAddress>& ours =
        scope == Scope::OwnRun ? m_own[answer.run.value] : m_forLater[answer.run.value];
    return std::find(ours.begin(), ours.end(), answer.client) != ours.end() &&
           (answer.wasAsked || m_askingClients.count(clientKey(answer.run, answer.client)) == 0);
}

std::optional<DnsJoin::Answer> DnsJoin::newest(const Question& question,
                                               const ColumnSnapshot<DnsAnswerRow>& answers) const
{
    const auto rows = m_byAddress.find(question.address);
    if (rows == m_byAddress.end())
        return {};
    for (const Scope scope : {Scope::OwnRun, Scope::EarlierRuns}) {
        std::optional<Answer> best;
        for (const std::uint32_t row : rows->second) {
            if (counts(answers[row], question, scope) && (!best || answers[row].time >= answers[best->row].time))
                best = Answer{row, scope == Scope::EarlierRuns};
        }
        if (best)
            return best;
    }
    return {};
}

std::vector<DnsJoin::Answer> DnsJoin::all(const Question& question, const ColumnSnapshot<DnsAnswerRow>& answers) const
{
    const std::vector<Answer> own = allOf(question, answers, Scope::OwnRun);
    return own.empty() ? allOf(question, answers, Scope::EarlierRuns) : own;
}

std::vector<DnsJoin::Answer> DnsJoin::allOf(const Question& question, const ColumnSnapshot<DnsAnswerRow>& answers,
                                            Scope scope) const
{
    std::vector<Answer> found;
    const auto rows = m_byAddress.find(question.address);
    if (rows == m_byAddress.end())
        return found;
    for (auto row = rows->second.rbegin(); row != rows->second.rend(); ++row) {
        const bool isNew = std::none_of(found.begin(), found.end(), [&](const Answer& other) {
            return answers[other.row].question == answers[*row].question;
        });
        if (isNew && counts(answers[*row], question, scope))
            found.push_back({*row, scope == Scope::EarlierRuns});
    }
    return found;
}

} // namespace waybill
