// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "identify/identifier.h"
#include "identify/search_tokens.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace waybill {

/// A set of values among which a hashed one is to be found by trying all.
struct HashSpace {
    IdentifierKind kind = IdentifierKind::Imei;
    std::string name;       ///< "IMEI, model known"
    double size = 0;        ///< how many values
    double coreSeconds = 0; ///< at 8 million hashes a second, one core of a desktop computer
    double cardSeconds = 0; ///< at 10 thousand million a second, one graphics card
};

/// What the hash of an identifier hides.
struct HashWorth {
    std::vector<HashSpace> spaces;    ///< of this kind, smallest first; empty where no size can be told (e-mail, texts)
    std::vector<HashSpace> table;     ///< all kinds, for comparison
    std::string sentence;             ///< what that means, for people
    std::vector<std::string> sources; ///< where the rates and the statement come from
};

/// How hard it is to find an identifier of this kind behind its unsalted hash.
[[nodiscard]] HashWorth hashWorth(IdentifierKind kind);

/// "0.1 ms", "21 min", "145 days", "73 000 years", "out of reach": how long something takes, roughly.
[[nodiscard]] std::string effortText(double seconds);
/// "10⁶", "2.5 × 10¹¹": how many values there are.
[[nodiscard]] std::string spaceText(double size);

/// A hash seen in traffic, and the declared identifier that it was recognised by.
struct HashTarget {
    Identifier declared;
    DigestKind digest = DigestKind::None;
    std::string
        seen; ///< as it stood there: hexadecimal, Base64 of either alphabet, or bytes; from its beginning, may be cut
};

/// How a hash gave way.
struct Recovery {
    std::vector<std::string>
        found;               ///< what was hashed, 14 or 15 digits each, in order; more than one only by a chance hit
    std::uint64_t tried = 0; ///< always all of them: the answer does not depend on where it was found
    double seconds = 0;
    double hashesPerSecond = 0; ///< of all threads together
};

/// Called with how many were tried and how many there are; false stops.
using RecoveryProgress = std::function<bool(std::uint64_t tried, std::uint64_t total)>;

/// Finds the declared handset's IMEI behind its hash by trying all 10^6 serial numbers of its model, with and without
/// check digit: what anyone can do who knows the model. Fails with InvalidArgument when the hash is not of the declared
/// IMEI (nobody else's identifier is to be found with this), of fewer than 48 bits, or of another digest than MD5,
/// SHA-1, SHA-256 and SHA-512; with Cancelled when `progress` says so. `progress` (may be empty) runs on the calling
/// thread. `threads`: how many work at it, the calling one included; 0 counts as one.
[[nodiscard]] Result<Recovery> recoverImei(const HashTarget& target, unsigned threads,
                                           const RecoveryProgress& progress);

} // namespace waybill
