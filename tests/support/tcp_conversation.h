// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/packet_builder.h"
#include "support/tls_builder.h"

#include <optional>
#include <string>
#include <vector>

namespace waybill::test {

/// Who talks to whom, and how far apart they are. The capture stands near the client (a hotspot): the client's answers
/// come after a tenth of the round trip, the server's after the rest.
struct TcpPath {
    Endpoint client;
    Endpoint server;
    double rttMs = 100;
    std::uint16_t mss = 1400;
    std::uint32_t clientIsn = 1'000'000; ///< initial sequence numbers; near 2^32 to test wrapping
    std::uint32_t serverIsn = 5'000'000;
    std::uint8_t clientTtl = 64;
    std::uint8_t serverTtl = 46;
    MacAddress clientMac = handsetMac();
    MacAddress serverMac = gatewayMac(); ///< of the gateway, as a capture at a hotspot sees it
};

/// How one turn travels, by the number of its segment (0 is the first); none of it happens by default.
struct TcpTrouble {
    std::optional<std::size_t> missing = {};  ///< captured never: the capture lost it, the receiver did not
    std::optional<std::size_t> lost = {};     ///< captured only when sent again, behind the rest of the turn
    std::optional<std::size_t> repeated = {}; ///< captured twice, byte for byte
    std::optional<std::size_t> swapped = {};  ///< captured behind its successor
};

/// One TCP connection as a capture shows it, with right sequence numbers and checksums:
///
///     TcpConversation talk({endpoint("192.168.43.20", 40000), endpoint("42.62.48.181", 5222)}, start);
///     talk.connect().clientSends(bytesOf("hello")).waitMs(200).serverSends(reply, {.lost = 1}).close();
///     const std::vector<BuiltPacket>& packets = talk.packets();
class TcpConversation {
public:
    TcpConversation(const TcpPath& path, Timestamp start);

    /// SYN, SYN-ACK, ACK. `comment` goes to the SYN.
    TcpConversation& connect(const std::string& comment = {});
    /// A turn in segments of at most MSS bytes, acknowledged by the other end. `comment` goes to the first segment.
    TcpConversation& clientSends(const Bytes& bytes, const TcpTrouble& trouble = {}, const std::string& comment = {});
    TcpConversation& serverSends(const Bytes& bytes, const TcpTrouble& trouble = {}, const std::string& comment = {});
    /// All turns of a dialogue, such as tlsTurns(), one after the other.
    TcpConversation& speak(const std::vector<TlsTurn>& turns);
    /// FIN from the client, FIN from the server, last ACK.
    TcpConversation& close();
    /// RST from the client or the server.
    TcpConversation& reset(bool isFromClient);
    /// A one-byte-back probe of the client and the server's answer (RFC 9293 §3.8.4).
    TcpConversation& keepAlive();
    TcpConversation& waitMs(double ms);
    /// Nothing happens before `time`; a time already past changes nothing.
    TcpConversation& waitUntil(Timestamp time);

    /// Time of the next packet.
    [[nodiscard]] Timestamp now() const { return m_now; }
    /// Everything so far, in capture order.
    [[nodiscard]] const std::vector<BuiltPacket>& packets() const { return m_packets; }

private:
    struct Turn;
    void send(const Turn& turn);
    void record(bool isFromClient, TcpSegment segment, const std::string& comment = {});
    void acknowledge(bool isFromClient);
    [[nodiscard]] BuiltPacket build(bool isFromClient, const TcpSegment& segment, const std::string& comment);
    void passTime(bool isFromClient);

    TcpPath m_path;
    Timestamp m_now;
    std::uint32_t m_clientNext;
    std::uint32_t m_serverNext;
    std::uint16_t m_clientIpId;
    std::uint16_t m_serverIpId;
    std::vector<BuiltPacket> m_packets;
};

/// All packets in order of time; those of one instant keep their order.
void sortByTime(std::vector<BuiltPacket>& packets);

} // namespace waybill::test
