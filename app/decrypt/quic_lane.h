// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/plaintext.h"
#include "capture/byte_source.h"
#include "decrypt/decryption_tally.h"
#include "decrypt/quic_fields.h"
#include "flow/tcp_stream.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace waybill {

/// Streams of QUIC connections, put in order out of the lines that TShark writes (quicCommand()), packet by packet
/// beside the packets that they came from. Of each stream TcpStream holds what waits for earlier bytes.
class QuicLane {
public:
    /// Streams that are put in order at a time; the one that was quiet longest is closed when there are more.
    static constexpr std::size_t MostStreams = 1000;
    /// One line: twice a datagram of 64 KiB, and what stands before it.
    static constexpr std::size_t MostLineBytes = std::size_t{1} << 20;

    /// `source` gives the lines; `tally` must outlive the object.
    QuicLane(std::unique_ptr<ByteSource> source, DecryptionTally& tally);
    ~QuicLane();

    /// Hands on what TShark told of this packet; waits for it. Fails with ErrorCode::Cancelled only.
    [[nodiscard]] Result<void> onPacket(const RereadPacket& packet, PlaintextSink& sink);
    /// No packet follows: hands on what waited. True when TShark told nothing of further packets either.
    [[nodiscard]] Result<bool> finish(PlaintextSink& sink);

private:
    using Key = std::tuple<std::uint32_t, Direction, std::uint64_t>; ///< flow, direction, stream
    struct Stream {
        TcpStream order;
        std::uint64_t lastFrame = 0;
    };

    [[nodiscard]] Result<bool> fetch();
    [[nodiscard]] Result<bool> nextLine(std::string_view& line);
    [[nodiscard]] Result<bool> endWith(const std::string& why);
    void hand(const RereadPacket& packet, PlaintextSink& sink);
    void add(const Key& key, const QuicStreamFrame& frame, const RereadPacket& packet, PlaintextSink& sink);
    void closeQuietest(PlaintextSink& sink);

    std::unique_ptr<ByteSource> m_source;
    DecryptionTally& m_tally;
    std::string m_text;                       ///< what was read and is no line yet
    std::size_t m_at = 0;                     ///< begin of the next line in it
    std::optional<QuicPacketFrames> m_packet; ///< the next one
    std::map<Key, Stream> m_streams;
    bool m_isOver = false;
};

} // namespace waybill
