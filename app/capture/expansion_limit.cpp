// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/expansion_limit.h"

#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

std::optional<Error> ExpansionLimit::refusal(std::uint64_t in, std::uint64_t out) const
{
    if (out > bytes)
        return Error{
            ErrorCode::TooLarge,
            fmt::format("the file unpacks to more than {}, which is the limit; unpack it yourself if you trust it",
                        bytesText(bytes))};
    if (out > RatioGrace && out / std::max<std::uint64_t>(in, 1) >= ratio)
        return Error{ErrorCode::TooLarge,
                     fmt::format("the file unpacks to more than {} times its size ({} so far), as decompression bombs "
                                 "do; unpack it yourself if you trust it",
                                 ratio, bytesText(out))};
    return std::nullopt;
}

} // namespace waybill
