// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claim_edits.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace waybill {

namespace {

bool hasId(const ClaimSheet& sheet, const std::string& id)
{
    return std::any_of(sheet.claims.begin(), sheet.claims.end(), [&id](const Claim& claim) { return claim.id == id; });
}

bool isSaid(const ClaimSheet& sheet, const Claim& claim)
{
    return std::find(sheet.claims.begin(), sheet.claims.end(), claim) != sheet.claims.end();
}

void rename(std::vector<Claim>& claims, const std::string& from, const std::string& to)
{
    for (Claim& claim : claims)
        for (ClaimConflict& conflict : claim.conflicts)
            if (conflict.with == from)
                conflict.with = to;
}

} // namespace

std::string freshClaimId(const ClaimSheet& sheet)
{
    for (std::size_t number = 1;; ++number) {
        std::string id = "C" + std::to_string(number);
        if (!hasId(sheet, id))
            return id;
    }
}

void replaceClaim(ClaimSheet& sheet, std::size_t index, Claim claim)
{
    const std::string before = sheet.claims[index].id, now = claim.id;
    sheet.claims[index] = std::move(claim);
    if (before != now)
        rename(sheet.claims, before, now);
}

void removeClaim(ClaimSheet& sheet, std::size_t index)
{
    const std::string id = sheet.claims[index].id;
    sheet.claims.erase(sheet.claims.begin() + static_cast<std::ptrdiff_t>(index));
    for (Claim& claim : sheet.claims)
        std::erase_if(claim.conflicts, [&id](const ClaimConflict& conflict) { return conflict.with == id; });
}

std::size_t addClaims(ClaimSheet& sheet, ClaimSheet more)
{
    std::set<std::string> taken;
    for (const std::vector<Claim>* claims : {&sheet.claims, &more.claims})
        for (const Claim& claim : *claims)
            taken.insert(claim.id);
    std::map<std::string, std::string> renamed;
    for (Claim& claim : more.claims) {
        const std::string id = claim.id;
        if (isSaid(sheet, claim) || !hasId(sheet, id))
            continue;
        for (std::size_t number = 2; !taken.insert(claim.id).second; ++number)
            claim.id = id + "-" + std::to_string(number);
        renamed.emplace(id, claim.id);
    }
    for (const auto& [from, to] : renamed)
        rename(more.claims, from, to);
    std::size_t added = 0;
    for (Claim& claim : more.claims) {
        if (isSaid(sheet, claim))
            continue;
        sheet.claims.push_back(std::move(claim));
        ++added;
    }
    if (sheet.title.empty())
        sheet.title = more.title;
    return added;
}

} // namespace waybill
