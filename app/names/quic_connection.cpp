// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a handshake: RFC 9000 §7, §8.1 (Retry), §12.2 (coalesced packets), §7.2 (connection ids), §6 and RFC
// 9368 (versions); keys of Initial packets RFC 9001 §5.2. Google QUIC: google_quic.h.
#include "names/quic_connection.h"

#include "decode/google_quic.h"
#include "names/quic_hello.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waybill {

namespace {

// A handshake needs one derivation, one more for each Retry and version. What is beyond is damage, or an attack.
constexpr std::uint8_t MaxDerivations = 16;
// Datagrams of a handshake with long headers, both sides, losses and retransmissions included.
constexpr std::uint8_t MaxLongHeaders = 64;
// After so many short headers the handshake is over even when packets arrive out of order.
constexpr std::uint8_t MaxShortHeaders = 4;
// RFC 9000 §12.2 has one packet of each kind in a datagram; senders that split on purpose use some Initial packets.
constexpr int MaxCoalesced = 8;
// What is kept of a server's packet until the client's is there: a datagram on the paths that QUIC runs over.
constexpr std::size_t MaxHeldPacket = 1500;
constexpr std::size_t ShortestFirstId = 8; // RFC 9000 §7.2: a client's first destination id

// For versions whose scheme is not written down: what their makers are known to use, most frequent first.
constexpr std::array TriedSchemes{QuicScheme::V1, QuicScheme::Draft29,    QuicScheme::Draft23,   QuicScheme::Draft22,
                                  QuicScheme::V2, QuicScheme::GoogleT051, QuicScheme::GoogleT050};

std::span<const QuicScheme> schemesFor(QuicScheme named, std::array<QuicScheme, 1>& store)
{
    if (named == QuicScheme::Unspecified)
        return TriedSchemes;
    store[0] = named;
    return store;
}

} // namespace

QuicConnection::Role QuicConnection::roleOf(Direction direction) const noexcept
{
    if (!m_client)
        return Role::Unknown;
    return *m_client == direction ? Role::Client : Role::Server;
}

bool QuicConnection::onDatagram(const Reading& reading, const Datagram& datagram)
{
    m_reading = reading;
    m_direction = datagram.direction;
    if (datagram.bytes.empty())
        return true;
    if (!readGooglePacket(datagram)) {
        if ((datagram.bytes[0] & 0x80U) == 0)
            return !m_clientTold && ++m_shortHeaders < MaxShortHeaders;
        readPackets(datagram);
    }
    checkClientHello(false);
    checkServerHello();
    const bool isOver = (m_clientTold && m_serverTold) || m_sawClose;
    return !isOver && ++m_longHeaders < MaxLongHeaders;
}

/// True when the datagram is Google QUIC with a header of its own.
bool QuicConnection::readGooglePacket(const Datagram& datagram)
{
    GoogleQuicPacket packet;
    if (decodeGoogleQuicPacket(datagram.bytes, datagram.wireLength, packet) == DecodeStatus::Unsupported)
        return false;
    std::vector<QuicCryptoFrame> pieces;
    readGoogleHandshakeStream(packet, pieces);
    m_sawInitial = true;
    for (const QuicCryptoFrame& piece : pieces)
        onGooglePiece(packet, piece);
    return true;
}

/// A client says one hello after the other in the stream; the first one captured is as good as any.
void QuicConnection::onGooglePiece(const GoogleQuicPacket& packet, const QuicCryptoFrame& piece)
{
    GoogleClientHello hello;
    const bool isStart =
        piece.bytes.size() >= 4 && decodeGoogleClientHello(piece.bytes, hello) != DecodeStatus::Unsupported;
    if (isStart && (!m_client || !m_clientCrypto.isStarted())) {
        m_client = m_direction;
        m_helloOffset = piece.offset;
        m_serverId.assign(packet.connectionId.begin(), packet.connectionId.end());
        m_linkIsNew = true;
    }
    if (!isFromClient() || piece.offset < m_helloOffset)
        return;
    m_clientReading = m_reading;
    m_clientCrypto.add(piece.offset - m_helloOffset, piece.bytes, {m_reading.frame, m_reading.time});
}

void QuicConnection::readPackets(const Datagram& datagram)
{
    std::span<const std::uint8_t> rest = datagram.bytes;
    std::size_t wireLength = datagram.wireLength;
    for (int count = 0; count < MaxCoalesced && !rest.empty() && (rest[0] & 0x80U) != 0; ++count) {
        QuicLongHeader header;
        const DecodeStatus status = decodeQuicLongHeader(rest, wireLength, header);
        if (status == DecodeStatus::Truncated && header.type == QuicPacketType::Initial)
            m_sawInitial = true; // cut: it cannot be authenticated, so it is not believed
        if (status != DecodeStatus::Ok)
            return;
        onPacket(header);
        rest = rest.subspan(header.packet.size());
        wireLength -= std::min(wireLength, header.packet.size());
    }
}

void QuicConnection::onPacket(const QuicLongHeader& header)
{
    if (header.type == QuicPacketType::Initial)
        onInitial(header);
    if (header.type != QuicPacketType::VersionNegotiation)
        learnServerId(header);
}

/// The server's id is the source of its packets, and the destination of the client's once the server has answered.
void QuicConnection::learnServerId(const QuicLongHeader& header)
{
    const Role role = roleOf(m_direction);
    if (role == Role::Unknown)
        return;
    const bool isClient = role == Role::Client;
    const auto id = isClient ? header.destinationId : header.sourceId;
    const bool isStillFirst = isClient && std::equal(id.begin(), id.end(), m_firstId.begin(), m_firstId.end());
    if (isStillFirst || std::equal(id.begin(), id.end(), m_serverId.begin(), m_serverId.end()))
        return;
    m_serverId.assign(id.begin(), id.end());
    m_linkIsNew = true;
}

void QuicConnection::onInitial(const QuicLongHeader& header)
{
    m_sawInitial = true;
    std::span<const std::uint8_t> payload;
    if (!openInitial(header, payload)) {
        if (!m_ring)
            hold(header);
        return;
    }
    onPayload(payload);
    if (!m_held || !isFromClient())
        return;
    const Held held = std::move(*m_held);
    m_held.reset();
    QuicLongHeader early;
    if (decodeQuicLongHeader(held.packet, held.packet.size(), early) != DecodeStatus::Ok)
        return;
    const Reading now = std::exchange(m_reading, held.reading);
    m_direction = *m_client == Direction::FromOriginator ? Direction::FromResponder : Direction::FromOriginator;
    onPacket(early);
    m_direction = *m_client;
    m_reading = now;
}

void QuicConnection::hold(const QuicLongHeader& header)
{
    if (!m_held && header.packet.size() <= MaxHeldPacket)
        m_held = Held{{header.packet.begin(), header.packet.end()}, m_reading};
}

bool QuicConnection::openInitial(const QuicLongHeader& header, std::span<const std::uint8_t>& payload)
{
    const bool isClient = roleOf(m_direction) != Role::Server;
    if (m_ring && m_ring->version == header.version && openWith(*m_ring, isClient, header, payload))
        return true;
    // The server may answer in another version of the same kind, with the keys of that one (RFC 9368 §2.3).
    if (m_ring && m_ring->version != header.version && openAnew(header, m_firstId, isClient, payload))
        return true;
    const auto id = header.destinationId;
    const bool isKnown = m_ring && m_ring->version == header.version &&
                         std::equal(id.begin(), id.end(), m_firstId.begin(), m_firstId.end());
    if (!isClient || isKnown || id.size() < ShortestFirstId || !openAnew(header, id, true, payload))
        return false;
    if (!std::equal(id.begin(), id.end(), m_firstId.begin(), m_firstId.end())) {
        if (!m_firstId.empty())
            beginAgain();
        m_firstId.assign(id.begin(), id.end());
    }
    m_client = m_direction;
    return true;
}

bool QuicConnection::openWith(KeyRing& ring, bool isClient, const QuicLongHeader& header,
                              std::span<const std::uint8_t>& payload)
{
    std::optional<QuicKeys>& keys = ring.sides[isClient ? 0 : 1];
    if (!keys)
        keys = m_opener.keysOf(ring.scheme, ring.secret, isClient);
    return m_opener.open(*keys, header, payload);
}

/// With keys derived from `id` by the packet's own version; keeps them when they fit.
bool QuicConnection::openAnew(const QuicLongHeader& header, std::span<const std::uint8_t> id, bool isClient,
                              std::span<const std::uint8_t>& payload)
{
    std::array<QuicScheme, 1> store{};
    for (const QuicScheme scheme : schemesFor(quicSchemeOf(header.version), store)) {
        if (m_keyBudget >= MaxDerivations)
            return false;
        ++m_keyBudget;
        KeyRing ring{header.version, scheme, m_opener.initialSecret(scheme, id), {}};
        if (openWith(ring, isClient, header, payload)) {
            m_ring = ring;
            return true;
        }
    }
    return false;
}

/// After a Retry the client sends its hello anew, after Version Negotiation another one.
void QuicConnection::beginAgain()
{
    m_clientCrypto.clear();
    m_serverCrypto.clear();
    m_clientTold = false;
    m_serverTold = false;
}

void QuicConnection::onPayload(std::span<const std::uint8_t> payload)
{
    QuicInitialFrames frames;
    (void)decodeQuicInitialFrames(payload, frames);
    const bool isClient = isFromClient();
    if (isClient)
        m_clientReading = m_reading;
    for (const QuicCryptoFrame& frame : frames.crypto)
        (isClient ? m_clientCrypto : m_serverCrypto).add(frame.offset, frame.bytes, {m_reading.frame, m_reading.time});
    m_sawClose = m_sawClose || frames.closesConnection;
}

void QuicConnection::checkClientHello(bool isLast)
{
    const std::span<const std::uint8_t> stream = m_clientCrypto.contiguous();
    if (m_clientTold || stream.empty())
        return;
    if (stream[0] != TlsHandshakeClientHello) {
        tellGoogleHello(stream, isLast);
        return;
    }
    HandshakeMessage message;
    if (!nextHandshakeMessage(stream, message) || (!message.isWhole && !isLast))
        return;
    ClientHello hello;
    (void)decodeClientHello(message.body, message.wireLength, hello);
    if (message.isWhole || !hello.serverName.empty())
        tellClientHello(hello);
}

void QuicConnection::tellClientHello(const ClientHello& hello)
{
    m_clientTold = true;
    if (std::exchange(m_toldBefore, true) && hello.serverName == m_name)
        return;
    const std::size_t end = TlsHandshakeHeaderSize + hello.serverNameEnd;
    const QuicCryptoStream::Origin origin = m_clientCrypto.originOf(end - 1);
    Reading nameReading = m_clientReading;
    nameReading.frame = origin.frame;
    nameReading.time = origin.time;
    tellQuicClientHello(m_sink, m_fingerprints, hello, {m_clientReading, nameReading});
    m_name = hello.serverName;
    m_nameIsOuter = hello.ech == ClientHello::Ech::Outer;
    m_linkIsNew = true;
}

void QuicConnection::tellGoogleHello(std::span<const std::uint8_t> message, bool isLast)
{
    GoogleClientHello hello;
    const DecodeStatus status = decodeGoogleClientHello(message, hello);
    if (status == DecodeStatus::Unsupported || (status == DecodeStatus::Truncated && !isLast))
        return;
    if (!hello.serverName.empty())
        m_sink.onName(evidenceFor(m_clientReading, NameSource::QuicSni, hello.serverName));
    if (!hello.userAgent.empty())
        m_sink.onFact(factFrom(m_clientReading, FactKind::UserAgent, hello.userAgent));
    if (hello.isComplete && hello.serverName.empty())
        m_sink.onHidden(m_clientReading.flow, NameSink::Hidden::NoSniSent, m_clientReading.frame);
    m_name = hello.serverName;
    m_clientTold = hello.isComplete || !m_name.empty();
    m_serverTold = true; // answers in the same form, with nothing that is looked for
}

void QuicConnection::checkServerHello()
{
    std::span<const std::uint8_t> stream = m_serverCrypto.contiguous();
    HandshakeMessage message;
    while (!m_serverTold && nextHandshakeMessage(stream, message) && message.isWhole) {
        ServerHello hello;
        if (message.type == TlsHandshakeServerHello)
            (void)decodeServerHello(message.body, message.wireLength, hello);
        stream = stream.subspan(TlsHandshakeHeaderSize + message.body.size());
        if (hello.cipherSuite == 0 || hello.isHelloRetryRequest)
            continue; // the hello itself follows in the same stream
        tellQuicServerHello(m_sink, hello, m_reading);
        m_serverTold = true;
    }
}

void QuicConnection::finish()
{
    checkClientHello(true);
    if (!m_clientTold && m_sawInitial)
        m_sink.onHidden(m_reading.flow, NameSink::Hidden::UnreadableQuic, m_reading.frame);
    m_clientTold = true;
}

std::size_t QuicConnection::heldBytes() const noexcept
{
    return sizeof(*this) + m_clientCrypto.heldBytes() + m_serverCrypto.heldBytes() + m_firstId.capacity() +
           m_serverId.capacity() + (m_held ? m_held->packet.capacity() : 0);
}

std::optional<QuicConnection::Link> QuicConnection::takeLink()
{
    if (!m_linkIsNew || m_name.empty() || !m_client || m_serverId.empty())
        return std::nullopt;
    m_linkIsNew = false;
    const bool isClientsPacket = m_direction == *m_client;
    Link link{m_serverId, {}};
    link.known.server = isClientsPacket ? m_reading.to : m_reading.from;
    link.known.serverPort = isClientsPacket ? m_reading.toPort : m_reading.fromPort;
    link.known.name = m_name;
    link.known.isOuter = m_nameIsOuter;
    return link;
}

} // namespace waybill
