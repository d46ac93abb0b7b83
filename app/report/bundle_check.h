// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyse.h"
#include "base/progress.h"
#include "base/result.h"
#include "claims/judge.h"
#include "identify/device_card.h"
#include "identify/identifier_search.h"

#include <functional>
#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

namespace waybill {

/// With what a bundle is checked.
struct BundleCheckRequest {
    std::string folder; ///< or a zip file of it
    std::shared_ptr<const Geography> geography;
    std::shared_ptr<const ServiceGroups> services;
    const DeviceCard* card = nullptr; ///< of the phone; null: matches of identifiers cannot be repeated
    /// Looks for the card in cited packets, decrypted with the secrets that they hold; with a card only.
    std::function<Result<IdentifierFindings>(const Analysis& cited)> search = {};
};

/// One verdict of a bundle, as far as its cited packets can show it.
struct CheckedVerdict {
    enum class Standing : std::uint8_t {
        Rederived,      ///< the cited packets alone give the same verdict
        NeedsOriginals, ///< it rests on what was not seen: only the whole captures can show that
        NeedsCard,      ///< it rests on a declared value: masked, or without the card, or the search was not possible
        NothingToCheck, ///< not observable, or not tested
        NotRederived,   ///< the cited packets give another verdict
    };
    std::string id, verdict; ///< as in verdicts.json
    Standing standing = Standing::NothingToCheck;
    std::string why; ///< a sentence; of NotRederived what came out instead
};

/// A capture of which the bundle holds the cited packets only.
struct OriginalCapture {
    std::string name, sha256;
};

/// What came of a check.
struct BundleCheck {
    std::uint64_t files = 0;           ///< that the manifest lists
    std::vector<std::string> problems; ///< sentences: changed, missing and foreign files, packets that are not there
    std::vector<CheckedVerdict> verdicts;
    std::vector<OriginalCapture> originals;
    bool isMasked = false; ///< pseudonyms stand for the values of the device card
    [[nodiscard]] std::size_t count(CheckedVerdict::Standing standing) const;
    [[nodiscard]] bool isSound() const;
};

/// Compares every file with the manifest, then judges the claims once more on the cited packets. A bundle is anybody's
/// file: nothing in it is believed, and nothing outside it is read. Fails when the folder is no bundle, when a zip
/// cannot be unpacked, and when cancelled; damage is a problem in the result.
[[nodiscard]] Result<BundleCheck> checkBundle(const BundleCheckRequest& request, const Checkpoint& checkpoint);

/// For people: what holds, what does not, and what cannot be known from the bundle.
void writeBundleCheck(const BundleCheck& check, std::ostream& out);

} // namespace waybill
