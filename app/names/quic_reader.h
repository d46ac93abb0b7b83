// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/quic_connection.h"
#include "names/quic_keys.h"
#include "names/quic_links.h"
#include "names/reading.h"

#include <deque>
#include <memory>
#include <unordered_map>

namespace waybill {

/// Finds QUIC among UDP flows and reads the handshake of each connection: names (source QuicSni, and Linked for a flow
/// that continues a connection known from another), handshakes, protocols, and what hides a name.
///
/// Memory: some 60 octets a flow that was QUIC. A connection whose handshake is not over holds at most two streams of
/// QuicCryptoStream::MaxBytes and one packet; all together MaxHeldBytes, and no more than MaxOpen of them.
class QuicReader {
public:
    /// What goes on at once on a link with many handsets stays far below; a hostile file does not.
    static constexpr std::size_t MaxOpen = 16 * 1024;
    /// MaxOpen handshakes of 2 kB each, the usual size of a ClientHello with a post-quantum key share.
    static constexpr std::size_t MaxHeldBytes = std::size_t{48} << 20;

    /// Both must outlive the reader.
    QuicReader(NameSink& sink, FingerprintCache& fingerprints) noexcept : m_sink(sink), m_fingerprints(fingerprints) {}

    /// False: this direction of this flow needs no more calls.
    [[nodiscard]] bool onDatagram(const Reading& reading, const Datagram& datagram);
    void onFlowEnd(FlowId flow);
    [[nodiscard]] std::size_t heldBytes() const noexcept { return m_heldBytes; }

private:
    using Flows = std::unordered_map<FlowId, std::unique_ptr<QuicConnection>>;

    [[nodiscard]] bool feed(Flows::iterator flow, const Reading& reading, const Datagram& datagram);
    [[nodiscard]] bool begin(const Reading& reading, const Datagram& datagram);
    void tellLink(const Reading& reading, const Datagram& datagram);
    void end(QuicConnection& connection);
    void limit();

    NameSink& m_sink;
    FingerprintCache& m_fingerprints;
    std::unique_ptr<QuicOpener> m_opener; ///< made with the first connection: most captures of TCP need none
    Flows m_flows;                        ///< null: read to its end
    std::deque<FlowId> m_open;            ///< begun, oldest first; ended ones are dropped when they come to the front
    std::size_t m_openCount = 0;
    std::size_t m_heldBytes = 0; ///< of all open connections
    QuicLinks m_links;
};

} // namespace waybill
