// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identify/decoded_leaf.h"
#include "identify/identifier_finding.h"
#include "identify/search_tokens.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waybill {

/// An identifier within a message, behind everything that wrapped it.
struct MessageMatch {
    std::uint32_t token = NoToken; ///< index into TokenDatabase::tokens(); NoToken for a pattern
    std::uint32_t identifier = IdentifierFinding::NoIdentifier; ///< of a pattern: the declared value it comes near to
    FindingPattern pattern = FindingPattern::None;
    FindingTier tier = FindingTier::Probable;
    std::vector<std::string> chain; ///< of the message and of the match, outermost first
    std::string field;
    LeafPlace place;                ///< of the text that holds it
    std::size_t begin = 0, end = 0; ///< of the match in that text
    std::string matched;            ///< of a token: those bytes
    static constexpr std::uint32_t NoToken = 0xFFFFFFFFu;
};

/// The whole text of a leaf, to be narrowed.
[[nodiscard]] MessageMatch matchOf(const DecodedLeaf& leaf, FindingPattern pattern);

/// What finding a token is worth; `isNamed`: in a field whose name speaks of such an identifier.
[[nodiscard]] FindingTier tierOf(const SearchToken& token, bool isNamed) noexcept;

} // namespace waybill
