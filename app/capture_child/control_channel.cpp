// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture_child/control_channel.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace waybill {

namespace {

constexpr std::size_t MostBytes = 1024;

ControlMessage messageOf(std::string_view text, int descriptor)
{
    using Kind = ControlMessage::Kind;
    if (text == "output" && descriptor >= 0)
        return {Kind::Output, {}, descriptor};
    if (descriptor >= 0)
        close(descriptor);
    if (text.starts_with("mark ") && text.size() > 5)
        return {Kind::Mark, std::string(text.substr(5)), -1};
    return {text == "stop" ? Kind::Stop : Kind::None, {}, -1};
}

} // namespace

void ControlChannel::send(const std::string& message) const noexcept
{
    const ssize_t sent = ::send(m_descriptor, message.data(), message.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    static_cast<void>(sent);
}

ControlMessage ControlChannel::receive() const
{
    std::array<char, MostBytes> bytes;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> extra{};
    iovec vector{bytes.data(), bytes.size()};
    msghdr header{};
    header.msg_iov = &vector;
    header.msg_iovlen = 1;
    header.msg_control = extra.data();
    header.msg_controllen = extra.size();
    const ssize_t length = recvmsg(m_descriptor, &header, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    if (length < 0 && (errno == EAGAIN || errno == EINTR))
        return {};
    if (length <= 0) // an empty message cannot be told from the end, and none is ever sent
        return {ControlMessage::Kind::Closed, {}, -1};
    int descriptor = -1;
    const cmsghdr* rights = CMSG_FIRSTHDR(&header);
    if (rights != nullptr && rights->cmsg_level == SOL_SOCKET && rights->cmsg_type == SCM_RIGHTS &&
        rights->cmsg_len == CMSG_LEN(sizeof(int)))
        std::memcpy(&descriptor, CMSG_DATA(rights), sizeof(int));
    return messageOf({bytes.data(), static_cast<std::size_t>(length)}, descriptor);
}

} // namespace waybill
