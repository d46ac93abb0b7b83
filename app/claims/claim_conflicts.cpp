// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/judge.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

std::size_t indexOf(const ClaimSheet& sheet, const std::string& id)
{
    const auto found =
        std::find_if(sheet.claims.begin(), sheet.claims.end(), [&id](const Claim& claim) { return claim.id == id; });
    return static_cast<std::size_t>(found - sheet.claims.begin());
}

bool shareASide(const Claim& a, const Claim& b)
{
    return a.appliesTo == ClaimSide::Both || b.appliesTo == ClaimSide::Both || a.appliesTo == b.appliesTo;
}

/// One says that it is there, the other that it is not, of the same thing in the same state.
bool excludeEachOther(const Claim& a, const Claim& b)
{
    ClaimTest other = b.test;
    const bool isOpposite = (a.test.expect == ClaimExpect::None && b.test.expect == ClaimExpect::Some) ||
                            (a.test.expect == ClaimExpect::Some && b.test.expect == ClaimExpect::None);
    const bool isPresence = a.test.kind == ClaimKind::Destination || a.test.kind == ClaimKind::Identifier;
    other.expect = a.test.expect;
    return isPresence && isOpposite && other == a.test && a.when == b.when && shareASide(a, b);
}

/// One says all of it goes to some countries, the other that some of it goes to another one.
bool leaveNoPlace(const Claim& only, const Claim& some)
{
    if (only.test.expect != ClaimExpect::Only || some.test.expect != ClaimExpect::Some ||
        some.test.kind != ClaimKind::Destination || some.test.recipient.country.isNone())
        return false;
    ClaimRecipient anywhere = some.test.recipient;
    anywhere.country = {};
    const auto& countries = only.test.countries;
    const bool isElsewhere =
        std::find(countries.begin(), countries.end(), some.test.recipient.country) == countries.end();
    return isElsewhere && anywhere == only.test.recipient && only.test.level == some.test.level &&
           only.when == some.when && shareASide(only, some);
}

} // namespace

std::vector<ConflictingClaims> conflictsOf(const ClaimSheet& sheet)
{
    std::vector<ConflictingClaims> conflicts;
    const auto add = [&conflicts](std::size_t a, std::size_t b, const std::string& why) {
        const std::size_t first = std::min(a, b), second = std::max(a, b);
        const bool isKnown = std::any_of(conflicts.begin(), conflicts.end(), [&](const ConflictingClaims& known) {
            return known.first == first && known.second == second;
        });
        if (!isKnown)
            conflicts.push_back({first, second, why});
    };
    for (std::size_t i = 0; i < sheet.claims.size(); ++i) {
        for (const ClaimConflict& conflict : sheet.claims[i].conflicts) {
            const std::size_t with = indexOf(sheet, conflict.with);
            if (with < sheet.claims.size())
                add(i, with, conflict.why);
        }
    }
    for (std::size_t i = 0; i < sheet.claims.size(); ++i) {
        for (std::size_t j = i + 1; j < sheet.claims.size(); ++j) {
            const Claim &a = sheet.claims[i], &b = sheet.claims[j];
            if (excludeEachOther(a, b))
                add(i, j,
                    fmt::format("{} says it is there, {} that it is not.",
                                a.test.expect == ClaimExpect::Some ? a.id : b.id,
                                a.test.expect == ClaimExpect::Some ? b.id : a.id));
            else if (leaveNoPlace(a, b) || leaveNoPlace(b, a))
                add(i, j, "One says that all goes to some countries, the other that some goes to another one.");
        }
    }
    return conflicts;
}

} // namespace waybill
