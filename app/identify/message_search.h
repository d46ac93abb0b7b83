// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/identifier_search.h"
#include "identify/message_leaves.h"
#include "identify/message_patterns.h"
#include "identify/token_database.h"

#include <string>
#include <vector>

namespace waybill {

/// A token within a message, behind everything that wrapped it.
struct MessageMatch {
    std::uint32_t token = 0;        ///< index into TokenDatabase::tokens(); NoToken for a pattern
    std::vector<std::string> chain; ///< of the message and of the token, outermost first
    std::string field;
    LeafPlace place;                ///< of the text that holds it
    std::size_t begin = 0, end = 0; ///< of the match in that text
    FindingTier tier = FindingTier::Verified;
    FindingPattern pattern = FindingPattern::None;
    std::uint32_t identifier = IdentifierFinding::NoIdentifier; ///< of a pattern near a declared value
    static constexpr std::uint32_t NoToken = 0xFFFFFFFFu;
};

/// Looks into messages, one at a time. Not for several threads.
class MessageSearch {
public:
    /// `card`: whose tokens the database holds. All references must outlive the object.
    MessageSearch(const DeviceCard& card, const TokenDatabase& database, TokenScanner& scanner,
                  const DecodeOptions& options)
        : m_card(card), m_database(database), m_scanner(scanner), m_options(options), m_patterns(card)
    {}

    /// Every identifier in the message, each where it is unwrapped furthest: what a text as a whole holds is not told
    /// again when a field of it does. Adds to `report`.
    [[nodiscard]] std::vector<MessageMatch> search(const Message& message, DecodeReport& report);

private:
    struct Hit {
        MessageMatch match;
        std::size_t leafSteps = 0; ///< how much of the chain is the leaf's
    };

    void searchLeaf(const DecodedLeaf& leaf);
    void noteToken(const DecodedLeaf& leaf, const TokenMatch& match);
    void notePatterns(const DecodedLeaf& leaf);
    [[nodiscard]] bool isTold(const Hit& hit) const;
    [[nodiscard]] IdentifierKind kindOf(const SearchToken& token) const
    {
        return m_card.identifiers[token.identifier].kind;
    }

    const DeviceCard& m_card;
    const TokenDatabase& m_database;
    TokenScanner& m_scanner;
    const DecodeOptions& m_options;
    MessagePatterns m_patterns;
    std::vector<Hit> m_hits;
};

} // namespace waybill
