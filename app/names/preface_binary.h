// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/starttls_reader.h"

#include <optional>
#include <string_view>

namespace waybill {

/// The first message of a binary protocol that TLS can follow.
struct BinaryPreface {
    std::string_view protocol; ///< "postgresql", "mysql", "tds", "rdp", "ldap"
    std::size_t size = 0;      ///< octets of the message, behind which TLS may follow at once
    bool isTds = false;
    std::string_view cookie; ///< RDP: who wants to log in, "mstshash=…"; a view into the bytes
};

/// Which of them `bytes` begin, by either side; empty for none. Only messages that fill the segment are recognised, as
/// all of these do: whoever sends them waits for the answer (MySQL clients excepted).
[[nodiscard]] std::optional<BinaryPreface> binaryPrefaceOf(std::span<const std::uint8_t> bytes) noexcept;

} // namespace waybill
