// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/listening_socket.h"
#include "live/stream_input.h"

#include <memory>

namespace waybill {

/// Waits for one TCP connection and reads it to its end. Once somebody connected, nothing is listened to any more.
class TcpInput final : public StreamInput {
public:
    [[nodiscard]] static Result<std::unique_ptr<TcpInput>> open(const std::string& address, std::uint16_t port);

    [[nodiscard]] int descriptor() const noexcept override;
    [[nodiscard]] bool read(std::vector<std::uint8_t>& into) override;
    [[nodiscard]] const InputState& state() const noexcept override { return m_state; }
    void stop() override;
    [[nodiscard]] Error explain(Error problem, std::uint64_t taken) override;
    [[nodiscard]] std::uint16_t port() const noexcept { return m_port; }
    /// Somebody connected.
    [[nodiscard]] bool isConnected() const noexcept { return !m_peer.empty(); }

private:
    explicit TcpInput(ListeningSocket socket);
    void accept();

    FileDescriptor m_listening, m_connection;
    std::uint16_t m_port = 0;
    std::string m_peer;
    InputState m_state;
    bool m_isStopping = false;
};

} // namespace waybill
