// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_log.h"

#include <chrono>

namespace waybill {

Timestamp timeNow() noexcept
{
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
                .count()};
}

LogEntry logEntry(std::string program, std::string text)
{
    return {timeNow(), std::move(program), std::move(text)};
}

} // namespace waybill
