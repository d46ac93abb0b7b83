// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/quic_reader.h"

#include "decode/google_quic.h"

#include <utility>

namespace waybill {

bool QuicReader::onDatagram(const Reading& reading, const Datagram& datagram)
{
    if (!m_flows.empty()) {
        if (const auto flow = m_flows.find(reading.flow); flow != m_flows.end())
            return flow->second != nullptr && feed(flow, reading, datagram);
    }
    const bool isLong = !datagram.bytes.empty() && (datagram.bytes[0] & 0x80U) != 0;
    if (mayStartGoogleQuic(datagram.bytes) || (isLong && mayStartQuic(datagram.bytes, datagram.wireLength)))
        return begin(reading, datagram);
    if (!isLong)
        tellLink(reading, datagram);
    return false;
}

bool QuicReader::begin(const Reading& reading, const Datagram& datagram)
{
    if (m_opener == nullptr)
        m_opener = std::make_unique<QuicOpener>();
    const auto flow =
        m_flows.emplace(reading.flow, std::make_unique<QuicConnection>(m_sink, *m_opener, m_fingerprints)).first;
    m_heldBytes += flow->second->heldBytes();
    ++m_openCount;
    m_open.push_back(reading.flow);
    const bool wantsMore = feed(flow, reading, datagram);
    limit();
    return wantsMore;
}

bool QuicReader::feed(Flows::iterator flow, const Reading& reading, const Datagram& datagram)
{
    QuicConnection& connection = *flow->second;
    const std::size_t before = connection.heldBytes();
    const bool wantsMore = connection.onDatagram(reading, datagram);
    m_heldBytes += connection.heldBytes() - before;
    if (!wantsMore)
        end(connection);
    if (std::optional<QuicConnection::Link> link = connection.takeLink())
        m_links.add(link->id, std::move(link->known));
    if (!wantsMore)
        flow->second.reset();
    return wantsMore;
}

void QuicReader::end(QuicConnection& connection)
{
    m_heldBytes -= connection.heldBytes(); // before finish(), which may let go of some
    --m_openCount;
    connection.finish();
}

/// Ends the oldest connections until the bounds hold.
void QuicReader::limit()
{
    while (!m_open.empty()) {
        const auto oldest = m_flows.find(m_open.front());
        const bool isOpen = oldest != m_flows.end() && oldest->second != nullptr;
        if (isOpen && m_openCount <= MaxOpen && m_heldBytes <= MaxHeldBytes)
            return;
        if (isOpen) {
            end(*oldest->second);
            oldest->second.reset();
        }
        m_open.pop_front();
    }
}

/// A flow that begins with a short header may be the rest of a connection whose beginning was in another flow.
void QuicReader::tellLink(const Reading& reading, const Datagram& datagram)
{
    const QuicLinks::Known* known = m_links.find(datagram.bytes, reading.to, reading.toPort);
    if (known == nullptr)
        return;
    NameEvidence evidence = evidenceFor(reading, NameSource::Linked, known->name);
    evidence.isOuter = known->isOuter;
    m_sink.onName(evidence);
    m_flows.emplace(reading.flow, nullptr); // once is enough
}

void QuicReader::onFlowEnd(FlowId id)
{
    const auto flow = m_flows.find(id);
    if (flow == m_flows.end())
        return;
    if (flow->second != nullptr)
        end(*flow->second);
    m_flows.erase(flow);
}

} // namespace waybill
