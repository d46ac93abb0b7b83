// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_record.h"
#include "flow/stream_sink.h"
#include "flow/tcp_stream.h"

#include <array>
#include <cstdint>
#include <span>

namespace waybill {

/// Tells set-up from content in the two directions of one TCP connection.
///
/// TLS records are walked by their headers (RFC 8446 §5.1, RFC 5246 §6.2.1), nothing is decrypted:
/// - records of type handshake, change-cipher-spec and alert are set-up;
/// - application-data records (header included) are content, except in TLS 1.3, where the handshake hides in them: the
///   server's until the client's Finished, and the client's first one (its Finished) after the server answered. A TLS
///   1.3 connection is told by an application-data record that no encrypted handshake record came before. Records of
///   the size of an encrypted alert (19 bytes) are set-up.
/// - client data before the server's answer is 0-RTT data: content.
/// Where records cannot be followed (joined late, lost bytes), bytes count as content and isUpperBound() is set.
/// Anything that is not TLS is content.
class TcpContentSplit {
public:
    /// What the piece adds to the set-up bytes of its direction; the rest, but for what is held back, is content.
    [[nodiscard]] std::uint64_t setupBytesOf(Direction direction, const StreamPiece& piece, bool startsAtSyn);
    /// Bytes at the end of what one side sent that begin a record header (0 to 4): neither set-up nor content yet. They
    /// are in the set-up bytes of a later piece, or they were content.
    [[nodiscard]] std::uint64_t heldBack(Direction direction) const
    {
        return m_walks[direction == Direction::FromOriginator ? 0 : 1].headerFill;
    }
    [[nodiscard]] FlowProtocol protocol() const { return m_protocol; }
    [[nodiscard]] bool isUpperBound() const { return m_isUpperBound; }
    /// The originator acknowledged bytes of the responder: it has answered, even if its packets were not captured.
    void responderHasAnswered() { m_responderAnswered = true; }

private:
    struct Walk {
        std::uint64_t remaining = 0; ///< bytes left in the current record
        std::array<std::uint8_t, 5> header{};
        std::uint8_t headerFill = 0;
        std::uint8_t recordsSeen = 0; ///< capped
        bool isSetup = false;         ///< of the current record
        bool isLost = false;
        bool changedCipher = false;
        bool encryptedHandshake = false; ///< handshake record after change-cipher-spec: TLS ≤ 1.2
        bool hiddenHandshake = false;    ///< TLS 1.3: the first application-data record was taken as Finished
    };

    void recognise(const StreamPiece& piece, bool startsAtSyn);
    [[nodiscard]] std::uint64_t walk(Direction direction, const StreamPiece& piece);
    void skipGap(Walk& walk, std::uint64_t gap);
    [[nodiscard]] bool beginRecord(Direction direction, Walk& walk);
    [[nodiscard]] bool isSetupApplicationData(Direction direction, Walk& walk, std::uint16_t length);

    std::array<Walk, 2> m_walks{};
    FlowProtocol m_protocol = FlowProtocol::Unknown;
    bool m_isDecided = false;
    bool m_isUpperBound = false;
    bool m_responderAnswered = false;
    bool m_clientFinished = false;
};

/// How one UDP payload splits.
struct DatagramSplit {
    FlowProtocol protocol = FlowProtocol::Unknown;
    std::uint32_t setupBytes = 0;
    bool isUpperBound = false; ///< the content part may hold set-up (QUIC short headers)
};

/// Splits one UDP payload: QUIC long headers (RFC 9000 §17.2; v2 RFC 9369; drafts and vendor versions by the same
/// invariants, RFC 8999) except 0-RTT are set-up, short headers content as an upper bound; Google QUIC by its public
/// header; DTLS by record type (RFC 6347 §4.1). `known` is what earlier datagrams of the flow showed.
[[nodiscard]] DatagramSplit splitDatagram(std::span<const std::uint8_t> bytes, std::uint32_t wireLength,
                                          FlowProtocol known);

} // namespace waybill
