// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/made_from.h"
#include "capture/capture_facts.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// Begins the first comment of a pcapng section whose packets were made from a HAR file (decrypt/har_import.h).
inline constexpr std::string_view HarMark = "Imported from a HAR file";
/// Begins the second one, where something is missing or not as it was recorded.
inline constexpr std::string_view HarMissingMark = "The import lacks or changed: ";
/// Names of the interfaces in such a section, by how the messages travelled.
inline constexpr std::string_view HarClearInterface = "http", HarSecureInterface = "https";

/// True when some section of the capture was made from a HAR file.
[[nodiscard]] bool isFromHar(const CaptureFacts& facts) noexcept;

/// What such sections say is missing or not as it was recorded, one text each, without the mark.
[[nodiscard]] std::vector<std::string> harMissingTexts(const CaptureFacts& facts);

/// What the packets of one interface were made from, by the mark of its section and its name. Within a marked section
/// everything that is not named as clear counts as secure, so that no mistake calls a request readable on the wire.
[[nodiscard]] MadeFrom madeFrom(const CaptureFacts& facts, std::uint32_t interface) noexcept;

} // namespace waybill
