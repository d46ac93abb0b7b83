// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/plaintext.h"
#include "base/progress.h"
#include "identify/decode_limits.h"
#include "identify/device_card.h"
#include "identify/identifier_finding.h"
#include "identify/known_keys.h"
#include "identify/search_tokens.h"
#include "identify/token_database.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// A device card made ready to be looked for. It takes a second or two for twenty values, and serves any number of
/// searches at once.
struct PreparedSearch {
    std::shared_ptr<const TokenDatabase> database;
    std::vector<std::uint32_t> notLooked; ///< as IdentifierFindings::notLooked
    std::uint64_t tokens = 0;             ///< byte sequences that are looked for
};
/// Fails with InvalidArgument when nothing on the card is long enough, and with Unsupported where this processor cannot
/// search.
[[nodiscard]] Result<PreparedSearch> prepareSearch(const DeviceCard& card, const TokenOptions& options);

/// What the search may know besides the card.
struct SearchOptions {
    const PreparedSearch* prepared = nullptr; ///< of the same card and `tokens`; null: it is made for this search
    TokenOptions tokens;
    DecodeLimits limits;
    std::vector<KnownKey> keys;
    /// All connections together hold so much of messages that are not whole yet; a hostile capture begins thousands.
    std::size_t heldBytes = std::size_t{128} << 20;
    PlaintextSource* plaintext = nullptr; ///< what was decrypted is searched, too; null: nothing was
};

/// How much of the handset's traffic could be read, so that "nothing found" has a bound. Payload, each byte once.
struct SearchedShare {
    std::uint64_t payloadUp = 0;            ///< sent by the handset to machines outside its network
    std::uint64_t encryptedUp = 0;          ///< of it in TLS, DTLS or QUIC: nothing is found there without its keys
    std::uint64_t encryptedConnections = 0; ///< that it is made of
    /// Plaintext that was made of it, without handshakes and what frames records; and how much was made of what the
    /// handset received.
    std::uint64_t decryptedUp = 0, decryptedDown = 0;
    std::uint64_t decryptedConnections = 0;
    /// Plaintext besides, sent in connections that began in the clear (STARTTLS, a proxy's CONNECT): they are not among
    /// the encrypted ones.
    std::uint64_t decryptedBehindClearUp = 0;
    /// Of payloadUp, in TLS or the like once, but searched: whoever decrypted it wrote down what was inside
    /// (FlowView::isDecrypted). Not among the encrypted bytes.
    std::uint64_t importedUp = 0;
    /// Of it in protocols that are neither these nor HTTP, DNS and the like: searched as it stands, but what an app
    /// encrypts by itself looks the same.
    std::uint64_t unknownUp = 0;
    DecodeReport messages; ///< HTTP messages that it sent, and how far they could be taken apart
};

/// What of a device card was found in a recording.
struct IdentifierFindings {
    std::vector<IdentifierFinding> findings; ///< by capture, packet and place
    SearchedShare share;
    std::optional<Decryption> decryption; ///< with SearchOptions::plaintext
    std::uint64_t tokens = 0;             ///< byte sequences that were looked for
    std::uint64_t leftOut = 0;            ///< findings beyond MostFindings
    std::uint64_t local = 0;              ///< findings within the handset's own network, which are not listed
    std::vector<std::uint32_t> notLooked; ///< identifiers for which no byte sequence is telling enough
    static constexpr std::size_t MostFindings = 100'000;
};

/// Reads the captures of an analysis once more and looks for everything on the card, in whatever form it travels: as it
/// is, encoded or hashed anywhere in a stream or datagram, and within HTTP messages also behind compression and
/// encodings in each other. Only flows of the chosen handset that the analysis lists count. Fails as rereadAll() and
/// SearchOptions::plaintext do, and with ErrorCode::Unsupported where this processor cannot search. Without a card
/// nothing of this runs at all.
[[nodiscard]] Result<IdentifierFindings> searchIdentifiers(const Analysis& analysis, const DeviceCard& card,
                                                           const SearchOptions& options, const Checkpoint& checkpoint);

} // namespace waybill
