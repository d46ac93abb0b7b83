// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/stream_reader.h"

#include <vector>

namespace waybill {

/// Reads what one side of a SOCKS connection says before its content: the client names the real destination. Hands
/// over behind it.
class SocksReader final : public StreamReader {
public:
    /// Longest message: SOCKS5 user name and password, 513 octets (RFC 1929 §2); SOCKS4 sets no limit to the user and
    /// the host, which are taken up to this together.
    static constexpr std::size_t MaxMessageBytes = 1024;

    explicit SocksReader(NameSink& sink) noexcept : m_sink(sink) {}

    /// True when `bytes` are the first message of a SOCKS client or server (4, 4a, 5), whole.
    [[nodiscard]] static bool mayBeginWith(std::span<const std::uint8_t> bytes) noexcept;

    [[nodiscard]] ReadOutcome onChunk(const Reading& reading, const StreamChunk& chunk) override;
    [[nodiscard]] std::size_t heldBytes() const noexcept override { return m_bytes.capacity(); }

private:
    enum class Step : std::uint8_t { NeedsMore, Message, Last, Broken };

    [[nodiscard]] Step readMessage(const Reading& reading, std::size_t& size);
    [[nodiscard]] Step readFirst(const Reading& reading, std::size_t& size);
    [[nodiscard]] Step readVersion4(const Reading& reading, std::size_t& size);
    [[nodiscard]] Step readRequest(const Reading& reading, std::size_t& size);
    void tellTarget(const Reading& reading, const std::string& target, std::uint16_t port);

    NameSink& m_sink;
    std::vector<std::uint8_t> m_bytes; ///< of a message that is not whole
    bool m_isStarted = false;
    bool m_isServer = false;
};

} // namespace waybill
