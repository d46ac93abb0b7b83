// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "base/result.h"
#include "identify/device_card.h"
#include "identify/identifier_search.h"
#include "identify/known_keys.h"

#include <iosfwd>
#include <memory>
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

/// What a search is made with, read from its files.
struct IdentifierSetup {
    DeviceCard card;
    std::vector<KnownKey> aesKeys;
    std::vector<std::string> salts;
    std::string keys;                                    ///< as IdentifiersArguments::keys
    std::shared_ptr<const PreparedSearch> prepared = {}; ///< null: each search makes its own
};
/// The setup made ready for several searches. Fails as prepareSearch() does.
[[nodiscard]] Result<void> prepare(IdentifierSetup& setup);
/// Card and keys; from then on no memory image of this program is written. Fails as their readers do.
[[nodiscard]] Result<IdentifierSetup> identifierSetup(const IdentifiersArguments& arguments);
/// searchIdentifiers() with a progress bar, decrypted when keys are given.
[[nodiscard]] Result<IdentifierFindings> searchedFor(const Analysis& analysis, const IdentifierSetup& setup);

/// `identifiers`: looks for what the device card declares in everything the handset said, decrypted when keys are
/// given, and writes what was found. False when not everything that was to be decrypted could be looked at. Fails when
/// card or keys cannot be read, and as searchIdentifiers() does.
[[nodiscard]] Result<bool> writeIdentifiersFound(const Analysis& analysis, const IdentifiersArguments& arguments,
                                                 std::ostream& out);

/// Card and keys are read, and TShark asked for its version, before the captures, so that what is wrong with them is
/// told at once.
[[nodiscard]] Result<void> checkSearch(const IdentifiersArguments& arguments);

} // namespace waybill
