// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/message_match.h"

namespace waybill {

MessageMatch matchOf(const DecodedLeaf& leaf, FindingPattern pattern)
{
    MessageMatch match;
    match.pattern = pattern;
    match.chain = leaf.chain;
    match.field = std::string(leaf.fieldName);
    match.place = leaf.place;
    match.end = leaf.bytes.size();
    return match;
}

FindingTier tierOf(const SearchToken& token, bool isNamed) noexcept
{
    // A short number is the declared one where the field is called so; a short digest may be anything's.
    const bool isTelling = token.strength == Strength::Strong || token.hashed == DigestKind::None;
    if (!isTelling || (token.needsFieldContext && !isNamed))
        return FindingTier::Possible;
    return token.isSibling ? FindingTier::Probable : FindingTier::Verified;
}

} // namespace waybill
