// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace waybill {

/// The long-lived vendor channel that a handset keeps with this server: "Google FCM", "Apple APNs", "Huawei push", …
/// Empty when the name is none of theirs, or its port is none that the vendor uses for it. `host` in lower case without
/// a final dot, as NameEvidence has it. The port alone never decides: 5223 alone is used by three of them.
///
/// Sources stand with the rows in the source file.
[[nodiscard]] std::string_view channelOf(std::string_view host, std::uint16_t port) noexcept;

} // namespace waybill
