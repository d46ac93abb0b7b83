// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/stream_reader.h"
#include "names/tls_caches.h"
#include "names/tls_server_reader.h"

#include <array>
#include <memory>
#include <vector>

namespace waybill {

/// Reads one direction of a TLS connection, whichever side it is. Of the client it finds the ClientHello, over any
/// number of records and segments, and tells its server name or why there is none, and its fingerprints; the server is
/// read by TlsServerReader.
class TlsReader final : public StreamReader {
public:
    /// Larger ClientHellos are read up to here. The extensions alone can be 65,535 octets, but those seen in the wild
    /// stay below 20,000 with post-quantum key shares; the name stands far in front as a rule.
    static constexpr std::size_t MaxHelloBytes = 64 * 1024;

    /// Both must outlive the reader.
    TlsReader(NameSink& sink, TlsCaches& caches) noexcept : m_sink(sink), m_caches(caches) {}

    /// False when a stream that begins with `bytes` is neither side of TLS (clients in SSLv2 framing included); true as
    /// long as it can be one.
    [[nodiscard]] static bool mayBeginWith(std::span<const std::uint8_t> bytes) noexcept;

    [[nodiscard]] ReadOutcome onChunk(const Reading& reading, const StreamChunk& chunk) override;
    void finish() override;
    [[nodiscard]] std::size_t heldBytes() const noexcept override;

private:
    /// Where a chunk's bytes end in m_message, and who sent them in which packet.
    struct Mark {
        std::size_t end = 0;
        std::uint64_t frame = 0;
        Timestamp time;
    };

    void chooseSide(std::span<const std::uint8_t> bytes);
    void readBytes(std::span<const std::uint8_t> bytes);
    [[nodiscard]] bool readRecordHeader(std::uint8_t octet);
    void checkMessage();
    void report();

    NameSink& m_sink;
    TlsCaches& m_caches;
    Reading m_reading;                         ///< of the latest chunk
    std::unique_ptr<TlsServerReader> m_server; ///< reads all when this side is the server
    std::vector<std::uint8_t> m_start;         ///< octets that do not tell the side yet
    std::array<std::uint8_t, 5> m_header{};    ///< of the current record
    std::size_t m_headerSize = 0;
    std::size_t m_recordLeft = 0;        ///< octets of the current record still to come
    std::vector<std::uint8_t> m_message; ///< handshake message so far, records joined
    std::vector<Mark> m_marks;
    bool m_hasBegun = false; ///< a chunk was read
    bool m_isClient = false;
    bool m_isSslV2 = false;
    bool m_isDone = false;
};

} // namespace waybill
