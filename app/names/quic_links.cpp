// SPDX-License-Identifier: GPL-3.0-or-later
// A short header is one octet and the receiver's connection id (RFC 8999 §5.2), whose length only the receiver knows;
// the public header of Google QUIC has its id of 8 octets in the same place.
#include "names/quic_links.h"

#include <algorithm>
#include <utility>

namespace waybill {

std::size_t QuicLinks::KeyHash::operator()(const Key& key) const noexcept
{
    std::uint64_t hash = std::uint64_t{key.serverPort} << 8 | key.size;
    for (std::size_t i = 0; i < key.size; ++i)
        hash = (hash ^ key.id[i]) * 0x100000001b3ULL;
    return static_cast<std::size_t>(mixHash(hash));
}

QuicLinks::Key QuicLinks::keyOf(std::span<const std::uint8_t> id, std::uint16_t serverPort) noexcept
{
    Key key;
    std::copy(id.begin(), id.end(), key.id.begin());
    key.size = static_cast<std::uint8_t>(id.size());
    key.serverPort = serverPort;
    return key;
}

void QuicLinks::add(std::span<const std::uint8_t> connectionId, Known known)
{
    if (connectionId.size() < ShortestId || connectionId.size() > MaxQuicConnectionId)
        return;
    const Key key = keyOf(connectionId, known.serverPort);
    if (!m_known.insert_or_assign(key, std::move(known)).second)
        return;
    m_order.push_back(key);
    ++m_ofSize[key.size];
    if (m_order.size() <= MaxEntries)
        return;
    --m_ofSize[m_order.front().size];
    m_known.erase(m_order.front());
    m_order.pop_front();
}

const QuicLinks::Known* QuicLinks::find(std::span<const std::uint8_t> datagram, const IpAddress& server,
                                        std::uint16_t serverPort) const
{
    if (m_known.empty())
        return nullptr;
    for (std::size_t size = MaxQuicConnectionId; size >= ShortestId; --size) {
        if (m_ofSize[size] == 0 || datagram.size() < 1 + size)
            continue;
        const auto found = m_known.find(keyOf(datagram.subspan(1, size), serverPort));
        if (found != m_known.end() && (size >= ShortestIdAlone || found->second.server == server))
            return &found->second;
    }
    return nullptr;
}

} // namespace waybill
