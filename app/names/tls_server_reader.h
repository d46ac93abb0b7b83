// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/tls_server_flight.h"

#include <array>
#include <span>
#include <vector>

namespace waybill {

/// Reads what a TLS server sends before it encrypts, over any number of records and segments: see TlsServerFlight.
/// Ends with the server's certificate or with the first that is encrypted.
class TlsServerReader {
public:
    /// Both must outlive the reader.
    TlsServerReader(NameSink& sink, CertificateCache& certificates) noexcept : m_flight(sink, certificates) {}

    /// False when a stream that begins with `bytes` is no TLS server; true as long as it can be one. Certificate is
    /// accepted as the first message, for connections whose start was not captured.
    [[nodiscard]] static bool mayBeginWith(std::span<const std::uint8_t> bytes) noexcept;

    /// The next bytes, without a gap; false when nothing more can be found.
    [[nodiscard]] bool readBytes(const Reading& reading, std::span<const std::uint8_t> bytes);
    /// Nothing more will come.
    void finish() { m_flight.finish(); }
    /// As StreamReader::heldBytes().
    [[nodiscard]] std::size_t heldBytes() const noexcept { return m_message.capacity(); }

private:
    /// How many octets mayBeginWith() looks at: a record header and the start of Certificate.
    static constexpr std::size_t StartSize = 16;

    [[nodiscard]] bool isStillServer(std::span<const std::uint8_t> bytes) noexcept;
    [[nodiscard]] std::span<const std::uint8_t> readHeader(std::span<const std::uint8_t> bytes);
    [[nodiscard]] bool isRecord() const noexcept;
    void readFragment(const Reading& reading, std::span<const std::uint8_t> fragment);
    [[nodiscard]] std::span<const std::uint8_t> readHandshake(const Reading& reading,
                                                              std::span<const std::uint8_t> bytes);
    [[nodiscard]] TlsServerFlight::Message current() const noexcept;
    [[nodiscard]] std::size_t wantedSize() const noexcept;

    TlsServerFlight m_flight;
    std::array<std::uint8_t, StartSize> m_start{}; ///< the first octets of the stream
    std::size_t m_startSize = 0;
    std::array<std::uint8_t, 5> m_header{}; ///< of the current record
    std::size_t m_headerSize = 0;
    std::size_t m_recordLeft = 0;        ///< octets of the current record still to come
    std::size_t m_skip = 0;              ///< octets of the current message that nobody needs
    std::vector<std::uint8_t> m_message; ///< the current message as far as it is needed, with its header
    bool m_hasEnded = false;
};

} // namespace waybill
