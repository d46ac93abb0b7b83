// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace waybill {

/// True when `host` (as in NameEvidence::name) is known to be the public name of an ECH provider (RFC 9849 §4): where
/// ECH was offered with it, the destination is another host at that provider. False proves nothing, because any host
/// can be such a name. The list with its sources stands in the implementation.
[[nodiscard]] bool isEchPublicName(std::string_view host) noexcept;

} // namespace waybill
