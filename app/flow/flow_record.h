// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/mac_address.h"
#include "base/made_from.h"
#include "base/strong_id.h"
#include "base/timestamp.h"

#include <cstdint>

namespace waybill {

/// Index of no row.
inline constexpr std::uint32_t NoRow = 0xFFFFFFFFu;

/// What never changes about a flow: a full 5-tuple of the innermost IP header within one run, originator first. The
/// originator is who sent the SYN, else who sent the first packet seen.
struct FlowIdentity {
    IpAddress originator, responder; ///< none for packets that are not IP (see etherType and the MACs)
    MacAddress originatorMac, responderMac;
    std::uint16_t originatorPort = 0, responderPort = 0; ///< ICMP: type and code of the first packet
    std::uint16_t etherType = 0;
    std::uint8_t protocol = 0; ///< IP protocol number; 0 when not IP
    std::uint8_t tunnels = 0;  ///< bits of Tunnel
    RunId run;
    std::uint32_t capture = 0;    ///< index of the capture of the first packet
    std::uint64_t firstFrame = 0; ///< in that capture
    /// Time of the earliest packet, also before the span that counts (FlowTable::add): what the flow is called, and
    /// which rules hold for it, does not hang on the span. FlowCounters::first is the earliest within the span.
    Timestamp began = Timestamp::latest();
    bool hasPorts = false;
    bool beganBeforeCapture = false; ///< TCP without its SYN
    MadeFrom madeFrom = MadeFrom::Packets;
};

/// What one side of a flow sent. Wire bytes count whole packets, as Wireshark does; the rest is transport payload,
/// each byte once (retransmissions are not counted again), by the lengths in the headers.
struct SentCounters {
    std::uint64_t packets = 0;
    std::uint64_t wireBytes = 0;
    std::uint64_t ipBytes = 0;      ///< of the innermost IP packets with their headers; 0 when not IP
    std::uint64_t payloadBytes = 0; ///< distinct
    std::uint64_t setupBytes = 0;   ///< part of payloadBytes that belongs to TLS and QUIC handshakes
    std::uint64_t missedBytes = 0;  ///< sequence space that was sent (or acknowledged) but never seen
    std::uint64_t retransmittedBytes = 0;
    std::uint64_t unacknowledgedBytes = 0; ///< TCP: seen but not acknowledged by what was seen of the other side
    /// Of the earliest packet whose payload, or part of it, is not set-up; latest() until one is known. Bytes behind a
    /// gap, and those that begin a TLS record, are not told apart yet and come later. Housekeeping is among it.
    Timestamp firstContent = Timestamp::latest();
    std::uint64_t firstContentFrame = 0; ///< its number in FlowIdentity::capture; 0: not known, or in a later capture
};

/// What the contents of a flow look like; decides how payload is split.
enum class FlowProtocol : std::uint8_t { Unknown, Dns, Dhcp, Ntp, Http, Tls, Quic, GoogleQuic, Dtls, Icmp, Mdns, Ssdp };
/// "tls", "quic", "http", …: the network.protocol of ECS; empty for Unknown.
[[nodiscard]] const char* flowProtocolKey(FlowProtocol protocol) noexcept;

/// What grows while packets are added.
struct FlowCounters {
    Timestamp first = Timestamp::latest();
    Timestamp last = Timestamp::earliest();
    SentCounters originator;
    SentCounters responder;
    std::int64_t handshakeRttNs = -1; ///< shortest SYN → SYN-ACK (or SYN-ACK → ACK seen from the far side); −1 unknown
    std::int32_t uid = -2;            ///< Android user id by PCAPdroid; −1: it says unknown; −2: no word
    StringId app;                     ///< app name by PCAPdroid
    StringId spoken;                  ///< protocol recognised inside the flow, newest ("smtp", "http2"); none otherwise
    std::uint32_t lastName = NoRow;  ///< newest row of the flow's names; chained by NameRow::previous
    std::uint32_t lastFact = NoRow;  ///< newest row of what it says in the clear; chained by FactRow::previous
    std::uint32_t handshake = NoRow; ///< its row among the handshakes
    std::uint16_t factCount = 0;
    FlowProtocol protocol = FlowProtocol::Unknown;
    std::uint8_t tcpSeen = 0;     ///< bits of TcpSeen
    std::uint8_t hidden = 0;      ///< bits 1 << NameSink::Hidden
    bool wasCut = false;          ///< payload was cut by the snaplen
    bool hadOtherRequest = false; ///< an HTTP request that is no connectivity check
    bool isUpperBound = false;    ///< content cannot be told from set-up exactly (QUIC short headers, TLS joined late)
    bool isHousekeeping = false;  ///< all of its payload is housekeeping (DNS, time, DHCP, connectivity checks)
};

/// What was seen of a TCP connection, for its state (Zeek's conn_state) and for "one direction only".
enum TcpSeen : std::uint8_t {
    SynSeen = 1,
    SynAckSeen = 2,
    OriginatorFin = 4,
    ResponderFin = 8,
    OriginatorRst = 16,
    ResponderRst = 32,
};

} // namespace waybill
