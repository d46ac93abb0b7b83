// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "base/result.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace waybill {

/// What `identifiers` is asked for.
struct IdentifiersArguments {
    std::string cardPath;
    std::vector<std::string> salts;
    std::string keys; ///< path of a key log, or KeysInCapture; empty: nothing is decrypted
    bool asJson = false;
    bool showsValues = false;
    bool withHashWorth = false; ///< demonstrate what hashes hide
    std::string aesKeys;        ///< path of a file of keys (identify/known_keys_file.h); empty: none
};

/// `identifiers`: looks for what the device card declares in everything the handset said, decrypted when keys are
/// given, and writes what was found. False when not everything that was to be decrypted could be looked at. Fails when
/// card or keys cannot be read, and as searchIdentifiers() does.
[[nodiscard]] Result<bool> writeIdentifiersFound(const Analysis& analysis, const IdentifiersArguments& arguments,
                                                 std::ostream& out);

/// Card and keys are read, and TShark asked for its version, before the captures, so that what is wrong with them is
/// told at once.
[[nodiscard]] Result<void> checkSearch(const IdentifiersArguments& arguments);

} // namespace waybill
