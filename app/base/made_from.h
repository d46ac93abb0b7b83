// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace waybill {

/// What packets were made from. Packets that were made from messages are stand-ins: their times are those of the
/// messages, but sizes, acknowledgments and round trips say nothing.
enum class MadeFrom : std::uint8_t {
    Packets,        ///< nothing: they were recorded
    ClearMessages,  ///< HTTP messages that a tool wrote down, and that travelled as they stand
    SecureMessages, ///< likewise, but they travelled in TLS, which the tool saw through
};

} // namespace waybill
