// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace waybill {

/// A protocol of an app or device that Waybill does not read, told by the structure of its first bytes alone.
struct KnownOpening {
    std::string_view protocol; ///< "whatsapp", "pppp", …; empty: none
    std::string_view version;  ///< the client's own version text in it, as sent; mostly empty
    std::string deviceId;      ///< identifier of the device in it, as its label shows it; mostly empty
};

/// Of a stream's first segment. How rarely random bytes look like each stands in the source.
[[nodiscard]] KnownOpening openingOfStream(std::span<const std::uint8_t> bytes);

/// Of one datagram; `bytes` must be all of it, for its lengths are what proves it.
[[nodiscard]] KnownOpening openingOfDatagram(std::span<const std::uint8_t> bytes);

} // namespace waybill
