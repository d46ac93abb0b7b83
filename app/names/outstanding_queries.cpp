// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/outstanding_queries.h"

#include <functional>

namespace waybill {

std::size_t OutstandingQueries::KeyHash::operator()(const Key& key) const noexcept
{
    const std::uint64_t ports =
        std::uint64_t{key.clientPort} << 32 | std::uint64_t{key.serverPort} << 16 | std::uint64_t{key.id};
    return std::hash<std::string>()(key.name) ^ std::hash<IpAddress>()(key.client) ^ mixHash(ports) ^ key.type;
}

void OutstandingQueries::add(const Reading& reading, std::uint16_t id, const DnsQuestion& question)
{
    const auto [place, isNew] =
        m_asked.try_emplace(Key{reading.run, reading.from, reading.to, reading.fromPort, reading.toPort, id,
                                question.type, reading.protocol, question.name});
    if (!isNew) {
        Asked& asked = place->second;
        asked = {.isRepeated = !asked.isAnswered}; // an answered one is a new question under an old number
        return;
    }
    m_order.push_back(&place->first);
    if (m_order.size() <= Limit)
        return;
    m_asked.erase(m_asked.find(*m_order.front()));
    m_order.pop_front();
}

AnswerMatch OutstandingQueries::answer(const Reading& reading, std::uint16_t id, const DnsQuestion& question,
                                       std::uint64_t content)
{
    const auto place = m_asked.find(Key{reading.run, reading.to, reading.from, reading.toPort, reading.fromPort, id,
                                        question.type, reading.protocol, question.name});
    if (place == m_asked.end())
        return AnswerMatch::NotAsked;
    Asked& asked = place->second;
    if (!asked.isAnswered) {
        asked.isAnswered = true;
        asked.content = content;
        return AnswerMatch::First;
    }
    return asked.isRepeated || asked.content == content ? AnswerMatch::Same : AnswerMatch::Different;
}

} // namespace waybill
