// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/quic_packet.h"
#include "names/fingerprint_cache.h"
#include "names/quic_crypto_stream.h"
#include "names/quic_keys.h"
#include "names/quic_links.h"
#include "names/reading.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waybill {

struct ClientHello;
struct GoogleQuicPacket;

/// Reads the handshake of one QUIC connection: finds the client's and the server's hello in its Initial packets.
///
/// Whoever's packet opens with the client's keys is the client, so the flow may begin anywhere. The keys come from the
/// connection id that the client chose first, and stay when the client takes over the server's id; a Retry, or another
/// version after Version Negotiation, makes new ones.
class QuicConnection {
public:
    QuicConnection(NameSink& sink, QuicOpener& opener, FingerprintCache& fingerprints) noexcept
        : m_sink(sink), m_opener(opener), m_fingerprints(fingerprints)
    {}

    /// False when nothing more can be found.
    [[nodiscard]] bool onDatagram(const Reading& reading, const Datagram& datagram);
    /// Nothing more will come: tells what the packets so far can tell, or that they could not be read.
    void finish();
    [[nodiscard]] std::size_t heldBytes() const noexcept;

    /// The id by which this client addresses its server, once with the name: valid when `id` is not empty.
    struct Link {
        std::vector<std::uint8_t> id;
        QuicLinks::Known known;
    };
    [[nodiscard]] std::optional<Link> takeLink();

private:
    enum class Role : std::uint8_t { Unknown, Client, Server };
    struct KeyRing { ///< keys of one version and one id
        std::uint32_t version = 0;
        QuicScheme scheme = QuicScheme::Unspecified;
        QuicInitialSecret secret{};
        std::array<std::optional<QuicKeys>, 2> sides; ///< client, server; derived when first needed
    };
    struct Held { ///< a server's packet that came before the client's first
        std::vector<std::uint8_t> packet;
        Reading reading;
    };

    void readPackets(const Datagram& datagram);
    void onPacket(const QuicLongHeader& header);
    void learnServerId(const QuicLongHeader& header);
    void onInitial(const QuicLongHeader& header);
    [[nodiscard]] bool openInitial(const QuicLongHeader& header, std::span<const std::uint8_t>& payload);
    [[nodiscard]] bool openWith(KeyRing& ring, bool isClient, const QuicLongHeader& header,
                                std::span<const std::uint8_t>& payload);
    [[nodiscard]] bool openAnew(const QuicLongHeader& header, std::span<const std::uint8_t> id, bool isClient,
                                std::span<const std::uint8_t>& payload);
    void hold(const QuicLongHeader& header);
    void onPayload(std::span<const std::uint8_t> payload);
    void beginAgain();
    void checkClientHello(bool isLast);
    void tellClientHello(const ClientHello& hello);
    void tellGoogleHello(std::span<const std::uint8_t> message, bool isLast);
    void checkServerHello();
    [[nodiscard]] bool readGooglePacket(const Datagram& datagram);
    void onGooglePiece(const GoogleQuicPacket& packet, const QuicCryptoFrame& piece);

    [[nodiscard]] Role roleOf(Direction direction) const noexcept;
    [[nodiscard]] bool isFromClient() const noexcept { return roleOf(m_direction) == Role::Client; }

    NameSink& m_sink;
    QuicOpener& m_opener;
    FingerprintCache& m_fingerprints;
    Reading m_reading;       ///< of the current datagram
    Reading m_clientReading; ///< of the client's latest Initial
    Direction m_direction = Direction::FromOriginator;
    std::optional<Direction> m_client; ///< which direction is the client's, once known
    std::optional<KeyRing> m_ring;
    std::vector<std::uint8_t> m_firstId; ///< the id from which m_ring was derived
    std::optional<Held> m_held;
    QuicCryptoStream m_clientCrypto, m_serverCrypto;
    std::uint64_t m_helloOffset = 0; ///< Google QUIC: where in its stream the hello begins
    std::vector<std::uint8_t> m_serverId;
    std::string m_name; ///< as told
    bool m_nameIsOuter = false;
    bool m_linkIsNew = false;
    bool m_clientTold = false, m_serverTold = false;
    bool m_toldBefore = false; ///< in this flow, before a Retry or another version
    bool m_sawInitial = false, m_sawClose = false;
    std::uint8_t m_keyBudget = 0;   ///< derivations made
    std::uint8_t m_longHeaders = 0; ///< datagrams with them
    std::uint8_t m_shortHeaders = 0;
};

} // namespace waybill
