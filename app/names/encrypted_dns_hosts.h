// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace waybill {

/// True for host names under which a public resolver answers DNS over HTTPS, TLS or QUIC and little else: a connection
/// to one is taken for look-ups that cannot be read. `host` is lower case without a final dot, as NameEvidence has it.
/// The list and its sources are in the implementation; private resolvers are not in it.
[[nodiscard]] bool isEncryptedDnsHost(std::string_view host) noexcept;

} // namespace waybill
