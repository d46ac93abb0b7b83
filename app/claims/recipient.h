// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "claims/claim.h"

#include <cstdint>
#include <memory>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace waybill {

/// Whether a flow went to whom a claim names.
enum class RecipientFit : std::uint8_t {
    No,
    Unnamed, ///< it may have: it carries no name (no place, of a CDN or of an address that no source knows)
    Perhaps, ///< it may have: sources dispute the place, only one knows it, or the name may be a provider's
    Yes,
};

/// A fit, and what stands against its certainty: a sentence part, empty for No and Yes.
struct FitOf {
    RecipientFit fit = RecipientFit::No;
    std::string doubt;
};

/// Tells which flows of one run went to a recipient. Borrows both. Flows of one name, place and app are judged once.
/// One thread at a time.
class RecipientJudge {
public:
    RecipientJudge(const ClaimRecipient& recipient, const Analysis& analysis)
        : m_recipient(recipient), m_analysis(analysis)
    {}
    /// Of a flow of the handset to a peer that is not local.
    [[nodiscard]] const FitOf& of(FlowId flow);
    /// A name that was looked up is one of the recipient's. False where the recipient is no name.
    [[nodiscard]] bool isNameOf(std::string_view name) const;

private:
    using Kind = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, Unnamed, bool>; // name, host, app, …
    struct HashOfKind {
        std::size_t operator()(const Kind& kind) const noexcept
        {
            const auto& [name, host, app, unnamed, isOuter] = kind;
            std::uint64_t mixed = (std::uint64_t{name} << 32 | host) * 0x9E3779B97F4A7C15ULL;
            mixed ^= (std::uint64_t{app} << 16 | static_cast<std::uint64_t>(unnamed) << 1 | (isOuter ? 1U : 0U)) *
                     0xC2B2AE3D27D4EB4FULL;
            return static_cast<std::size_t>(mixed ^ mixed >> 29);
        }
    };

    [[nodiscard]] FitOf judge(FlowId flow) const;
    [[nodiscard]] FitOf byCountry(const Where& where) const;
    [[nodiscard]] FitOf byDomain(const FlowView& view) const;
    [[nodiscard]] FitOf byGroup(FlowId flow) const;
    [[nodiscard]] FitOf byOperator(const Where& where) const;
    [[nodiscard]] FitOf byApp(FlowId flow) const;

    const ClaimRecipient& m_recipient;
    const Analysis& m_analysis;
    std::unordered_map<Kind, FitOf, HashOfKind> m_known;
};

/// One judge for each run that asks. Borrows the recipient; copies share what is known.
class RecipientJudges {
public:
    explicit RecipientJudges(const ClaimRecipient& recipient)
        : m_recipient(&recipient), m_judges(std::make_shared<std::unordered_map<const Analysis*, RecipientJudge>>())
    {}
    [[nodiscard]] const FitOf& of(const Analysis& analysis, FlowId flow) const
    {
        return m_judges->try_emplace(&analysis, *m_recipient, analysis).first->second.of(flow);
    }

private:
    const ClaimRecipient* m_recipient;
    std::shared_ptr<std::unordered_map<const Analysis*, RecipientJudge>> m_judges;
};

/// Whether a place lies in one of these countries: Yes when it certainly does, No when it certainly does not.
[[nodiscard]] FitOf placedIn(const std::vector<CountryCode>& countries, const Where& where);
/// The same of everywhere else: what one source alone knows lies outside for no certain.
[[nodiscard]] FitOf placedOutside(const std::vector<CountryCode>& countries, const Where& where);
/// The weaker of two: both must hold.
[[nodiscard]] FitOf bothFit(FitOf a, FitOf b);

/// "addresses estimated in China", "Xiaomi · Mi Cloud at addresses estimated in China", "xiaomi.com": whom, in the
/// middle of a sentence; "anyone" for any.
[[nodiscard]] std::string recipientText(const ClaimRecipient& recipient);

/// "China", "the United States or Singapore".
[[nodiscard]] std::string countryList(const std::vector<CountryCode>& countries);

} // namespace waybill
