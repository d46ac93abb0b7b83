// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/listening_socket.h"
#include "live/stream_input.h"

#include <array>
#include <memory>
#include <span>

namespace waybill {

/// PCAPdroid's UDP exporter: the pcap header in a datagram, then datagrams of whole records. Makes one stream of what
/// the first sender sends. Datagrams that get lost leave no trace but those that this computer had no room for.
class UdpInput final : public StreamInput {
public:
    [[nodiscard]] static Result<std::unique_ptr<StreamInput>> open(const std::string& address, std::uint16_t port);

    [[nodiscard]] int descriptor() const noexcept override { return m_socket.get(); }
    [[nodiscard]] bool read(std::vector<std::uint8_t>& into) override;
    [[nodiscard]] const InputState& state() const noexcept override { return m_state; }
    void stop() override { m_isStopping = true; }
    [[nodiscard]] Error explain(Error problem, std::uint64_t) override { return problem; }

private:
    using Bytes = std::span<const std::uint8_t>;
    explicit UdpInput(ListeningSocket socket);
    [[nodiscard]] bool receive(std::vector<std::uint8_t>& into);
    void take(const std::string& sender, Bytes datagram, std::vector<std::uint8_t>& into);
    [[nodiscard]] bool begin(Bytes datagram);
    [[nodiscard]] bool isHeader(Bytes datagram) const;
    [[nodiscard]] bool isOfRecords(Bytes datagram) const;
    void tell();

    FileDescriptor m_socket;
    InputState m_state;
    std::string m_sender;
    std::array<std::uint8_t, 24> m_header{}; ///< of the stream, or the assumed one
    bool m_isBlocks = false;                 ///< pcapng, which is passed on as it comes
    bool m_isAssumed = false;
    bool m_isStopping = false;
    std::uint64_t m_fromOthers = 0, m_damaged = 0;
    std::uint32_t m_noRoom = 0; ///< by the kernel's count
    std::vector<std::uint8_t> m_datagram;
};

} // namespace waybill
