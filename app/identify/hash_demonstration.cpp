// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/hash_demonstration.h"

#include "base/format.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waybill {

namespace {

ShownHash shownHash(const DeviceCard& card, const IdentifierFinding& finding, std::uint32_t index, unsigned threads)
{
    const Identifier& declared = card.identifiers[finding.identifier];
    ShownHash hash{index, hashWorth(declared.kind), {}, whatDefeatsTrying(finding)};
    if (!hash.whyNot.empty())
        return hash;
    if (declared.kind != IdentifierKind::Imei) {
        hash.whyNot = "the demonstration is for IMEIs only";
        return hash;
    }
    Result<Recovery> recovery = recoverImei({declared, finding.hashed, finding.matched}, threads, {});
    if (recovery)
        hash.recovery = std::move(*recovery);
    else
        hash.whyNot = recovery.error().message;
    return hash;
}

} // namespace

std::string whatDefeatsTrying(const IdentifierFinding& finding)
{
    const bool isSalted = std::any_of(finding.chain.begin(), finding.chain.end(),
                                      [](const std::string& step) { return step.starts_with("salt "); });
    return isSalted ? "a salt was hashed along; whoever does not know it cannot try all values, but one that an app "
                      "holds can be read out of the app"
                    : std::string();
}

std::vector<ShownHash> demonstrateHashes(const DeviceCard& card, const std::vector<IdentifierFinding>& findings,
                                         unsigned threads)
{
    std::set<std::pair<std::uint32_t, std::vector<std::string>>> known;
    std::vector<ShownHash> hashes;
    for (std::uint32_t i = 0; i < findings.size(); ++i) {
        const IdentifierFinding& finding = findings[i];
        if (finding.hashed != DigestKind::None && finding.identifier < card.identifiers.size() &&
            finding.tier == FindingTier::Verified && known.emplace(finding.identifier, finding.chain).second)
            hashes.push_back(shownHash(card, finding, i, threads));
    }
    return hashes;
}

} // namespace waybill
