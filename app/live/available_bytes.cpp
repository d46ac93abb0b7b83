// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/available_bytes.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace waybill {

AvailableBytes readAvailable(int descriptor, std::vector<std::uint8_t>& into, std::size_t limit)
{
    using Kind = AvailableBytes::Kind;
    pollfd waited{descriptor, POLLIN, 0};
    if (limit == 0 || poll(&waited, 1, 0) <= 0)
        return {};
    const std::size_t before = into.size();
    into.resize(before + limit);
    const ssize_t length = ::read(descriptor, into.data() + before, limit);
    into.resize(before + (length > 0 ? static_cast<std::size_t>(length) : 0));
    if (length > 0)
        return {Kind::Some};
    if (length == 0)
        return {Kind::End};
    const bool isLater = errno == EAGAIN || errno == EINTR;
    return isLater ? AvailableBytes{} : AvailableBytes{Kind::Failed, errno};
}

} // namespace waybill
