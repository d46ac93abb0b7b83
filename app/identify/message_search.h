// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/identifier_search.h"
#include "identify/message_leaves.h"
#include "identify/message_match.h"
#include "identify/message_patterns.h"
#include "identify/token_database.h"

#include <string>
#include <vector>

namespace waybill {

/// Looks into messages, one at a time. Not for several threads.
class MessageSearch {
public:
    /// `card`: whose tokens the scanner looks for. All references must outlive the object.
    MessageSearch(const DeviceCard& card, TokenScanner& scanner, const SearchOptions& options)
        : m_card(card), m_database(scanner.database()), m_scanner(scanner), m_options{options.limits, options.keys},
          m_patterns(card)
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
    void noteImeis(const DecodedLeaf& leaf);
    [[nodiscard]] bool isTold(const Hit& hit) const;
    [[nodiscard]] IdentifierKind kindOf(const SearchToken& token) const
    {
        return m_card.identifiers[token.identifier].kind;
    }

    const DeviceCard& m_card;
    const TokenDatabase& m_database;
    TokenScanner& m_scanner;
    DecodeOptions m_options;
    MessagePatterns m_patterns;
    std::vector<Hit> m_hits;
    bool m_isLimited = false; ///< there were more
};

} // namespace waybill
