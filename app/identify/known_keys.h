// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// A key of AES in CBC mode that is of public record: printed in a report, or in the code of an app. None come with
/// Waybill; the analyst adds them. MIUI's cloud calls use the initialisation vector "0102030405060708".
struct KnownKey {
    std::string name;   ///< what to call it; stands in the chain of a finding
    std::string key;    ///< 16 bytes
    std::string iv;     ///< 16 bytes
    std::string source; ///< where it was published
};

/// The iv of MIUI's own cipher (public code of its cloud calls, read 2026): the same text for every key.
inline constexpr const char* MiuiInitialisationVector = "0102030405060708";

/// What is wrong with a key as the analyst gave it; nothing when it can be used.
[[nodiscard]] std::optional<Error> problemOf(const KnownKey& key);

/// Bytes that a known key opened.
struct Decrypted {
    std::vector<std::uint8_t> bytes;
    std::size_t keyIndex = 0;
};

/// Tries every usable key. A result counts when its padding (PKCS #7, RFC 5652 §6.3) is right and it is printable text
/// or begins as compressed data: a wrong key passes the first test once in 256 times, hardly ever the second.
[[nodiscard]] std::optional<Decrypted> decryptWithKnownKeys(std::span<const std::uint8_t> bytes,
                                                            const std::vector<KnownKey>& keys);

} // namespace waybill
