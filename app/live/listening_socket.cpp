// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/listening_socket.h"

#include "base/format.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <net/if.h>
#include <netinet/in.h>
#include <optional>
#include <string_view>

namespace waybill {

namespace {

struct BoundAddress {
    sockaddr_storage storage{};
    socklen_t length = 0;
    bool isAll = false; ///< "::"
};

std::optional<BoundAddress> parseAddress(const std::string& text, std::uint16_t port)
{
    BoundAddress bound;
    auto* const v4 = reinterpret_cast<sockaddr_in*>(&bound.storage);
    auto* const v6 = reinterpret_cast<sockaddr_in6*>(&bound.storage);
    if (inet_pton(AF_INET, text.c_str(), &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons(port);
        bound.length = sizeof(sockaddr_in);
        return bound;
    }
    const std::size_t zone = text.find('%'); // "fe80::1%wlan0"
    if (inet_pton(AF_INET6, text.substr(0, zone).c_str(), &v6->sin6_addr) != 1)
        return std::nullopt;
    v6->sin6_family = AF_INET6;
    v6->sin6_port = htons(port);
    if (zone != std::string::npos)
        v6->sin6_scope_id = if_nametoindex(text.substr(zone + 1).c_str());
    bound.length = sizeof(sockaddr_in6);
    bound.isAll = IN6_IS_ADDR_UNSPECIFIED(&v6->sin6_addr) != 0;
    return bound;
}

Failure cannotListen(int problem, const std::string& address, std::uint16_t port)
{
    switch (problem) {
    case EADDRINUSE:
        return Failure(Error{ErrorCode::Io,
                             fmt::format("port {} of {} is in use by another program (ss -lnptu shows by which); end "
                                         "that, or choose another port here and in the exporter",
                                         port, address)});
    case EADDRNOTAVAIL:
        return Failure(Error{ErrorCode::NotFound, fmt::format("{} is no address of this computer; waybill-cli "
                                                              "interfaces lists those it has",
                                                              address)});
    case EACCES:
        return Failure(Error{ErrorCode::NoPermission,
                             fmt::format("port {} is for the administrator; choose one from 1024 on", port)});
    default: return failureFromErrno(problem, fmt::format("listen on port {} of {}", port, address), {});
    }
}

/// 0, else errno.
int prepare(int descriptor, bool isUdp, const BoundAddress& bound)
{
    constexpr int On = 1, Off = 0, Room = 8 * 1024 * 1024;
    if (bound.storage.ss_family == AF_INET6)
        (void)setsockopt(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, bound.isAll ? &Off : &On, sizeof On);
    if (isUdp) {
        (void)setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &Room, sizeof Room); // as much as the system permits
        (void)setsockopt(descriptor, SOL_SOCKET, SO_RXQ_OVFL, &On, sizeof On);   // it says how many found no room
    } else {
        // A capture that just ended does not keep the next one from this port for a minute; two at a time stay refused.
        (void)setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &On, sizeof On);
    }
    if (bind(descriptor, reinterpret_cast<const sockaddr*>(&bound.storage), bound.length) != 0)
        return errno;
    return isUdp || listen(descriptor, 1) == 0 ? 0 : errno;
}

} // namespace

std::string socketAddressText(const sockaddr_storage& address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (address.ss_family == AF_INET) {
        const auto& v4 = reinterpret_cast<const sockaddr_in&>(address);
        inet_ntop(AF_INET, &v4.sin_addr, text.data(), text.size());
        return fmt::format("{}:{}", text.data(), ntohs(v4.sin_port));
    }
    const auto& v6 = reinterpret_cast<const sockaddr_in6&>(address);
    inet_ntop(AF_INET6, &v6.sin6_addr, text.data(), text.size());
    constexpr std::string_view Mapped = "::ffff:";
    if (IN6_IS_ADDR_V4MAPPED(&v6.sin6_addr) != 0)
        return fmt::format("{}:{}", std::string_view(text.data()).substr(Mapped.size()), ntohs(v6.sin6_port));
    return fmt::format("[{}]:{}", text.data(), ntohs(v6.sin6_port));
}

Result<ListeningSocket> openListeningSocket(bool isUdp, const std::string& address, std::uint16_t port)
{
    const std::optional<BoundAddress> bound = parseAddress(address, port);
    if (!bound)
        return Failure(Error{ErrorCode::InvalidArgument,
                             fmt::format("“{}” is no IP address; give one of this computer, such as 127.0.0.1",
                                         printableText(address))});
    const int kind = (isUdp ? SOCK_DGRAM : SOCK_STREAM) | SOCK_CLOEXEC | SOCK_NONBLOCK;
    ListeningSocket made{FileDescriptor(socket(bound->storage.ss_family, kind, 0)), {}, port};
    const int problem = made.descriptor.isOpen() ? prepare(made.descriptor.get(), isUdp, *bound) : errno;
    if (problem != 0)
        return cannotListen(problem, address, port);
    sockaddr_storage chosen{};
    socklen_t length = sizeof chosen;
    (void)getsockname(made.descriptor.get(), reinterpret_cast<sockaddr*>(&chosen), &length);
    made.text = socketAddressText(chosen);
    made.port = ntohs(chosen.ss_family == AF_INET ? reinterpret_cast<const sockaddr_in&>(chosen).sin_port
                                                  : reinterpret_cast<const sockaddr_in6&>(chosen).sin6_port);
    return made;
}

} // namespace waybill
