// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/outstanding_queries.h"

#include <functional>

namespace waybill {

std::size_t OutstandingQueries::KeyHash::operator()(const Key& key) const noexcept
{
    const std::uint64_t ports =
        std::uint64_t{key.clientPort} << 32 | std::uint64_t{key.serverPort} << 16 | std::uint64_t{key.id};
    return std::hash<std::string>()(key.name) ^ std::hash<IpAddress>()(key.client) ^ mixHash(ports);
}

void OutstandingQueries::add(const Reading& reading, std::uint16_t id, const std::string& name)
{
    const auto [it, isNew] = m_keys.insert(
        Key{reading.run, reading.from, reading.to, reading.fromPort, reading.toPort, id, reading.protocol, name});
    if (!isNew)
        return;
    m_order.push_back(&*it);
    if (m_order.size() <= Limit)
        return;
    m_keys.erase(m_keys.find(*m_order.front()));
    m_order.pop_front();
}

bool OutstandingQueries::contains(const Reading& reading, std::uint16_t id, const std::string& name) const
{
    return m_keys.contains(
        Key{reading.run, reading.to, reading.from, reading.toPort, reading.fromPort, id, reading.protocol, name});
}

} // namespace waybill
