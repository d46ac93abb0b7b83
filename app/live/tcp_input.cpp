// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/tcp_input.h"

#include "live/available_bytes.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>

namespace waybill {

Result<std::unique_ptr<TcpInput>> TcpInput::open(const std::string& address, std::uint16_t port)
{
    Result<ListeningSocket> socket = openListeningSocket(false, address, port);
    if (!socket)
        return Failure(socket.error());
    return std::unique_ptr<TcpInput>(new TcpInput(std::move(*socket)));
}

TcpInput::TcpInput(ListeningSocket socket) : m_listening(std::move(socket.descriptor)), m_port(socket.port)
{
    m_state.awaited = fmt::format("waiting for a connection to {}", socket.text);
}

int TcpInput::descriptor() const noexcept
{
    return m_connection.isOpen() ? m_connection.get() : m_listening.get();
}

void TcpInput::accept()
{
    sockaddr_storage peer{};
    socklen_t length = sizeof peer;
    m_connection = FileDescriptor(
        accept4(m_listening.get(), reinterpret_cast<sockaddr*>(&peer), &length, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!m_connection.isOpen())
        return; // nobody yet, or it went away again
    m_listening.close();
    m_peer = socketAddressText(peer);
    m_state.awaited = fmt::format("{} connected; waiting for its packets", m_peer);
    m_state.remark = fmt::format("the packets came from {}", m_peer);
}

bool TcpInput::read(std::vector<std::uint8_t>& into)
{
    using Kind = AvailableBytes::Kind;
    if (m_state.isEnded)
        return false;
    if (!m_connection.isOpen())
        accept();
    if (!m_connection.isOpen()) {
        m_state.isEnded = m_isStopping;
        return false;
    }
    const AvailableBytes got = readAvailable(m_connection.get(), into);
    if (got.kind == Kind::Failed)
        m_state.failure = Error{ErrorCode::Io, fmt::format("the connection of {} broke: {}; what came before is kept",
                                                           m_peer, std::strerror(got.problem))};
    m_state.isEnded = got.kind == Kind::End || got.kind == Kind::Failed || (m_isStopping && got.kind == Kind::None);
    return got.kind == Kind::Some;
}

void TcpInput::stop()
{
    m_isStopping = true;
    m_listening.close();
    if (m_connection.isOpen())
        shutdown(m_connection.get(), SHUT_RD); // what arrived is read; nothing more comes
}

Error TcpInput::explain(Error problem, std::uint64_t taken)
{
    if (m_state.failure)
        return *m_state.failure;
    if (taken == 0 && problem.code == ErrorCode::Empty)
        problem.message = fmt::format("{} connected and went away without sending anything", m_peer);
    else if (problem.code == ErrorCode::NotACapture)
        problem.message += fmt::format(" (from {})", m_peer);
    return problem;
}

} // namespace waybill
