// SPDX-License-Identifier: GPL-3.0-or-later
#include "handset/handset_traits.h"

#include "base/format.h"
#include "handset/user_agent.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace waybill {

namespace {

constexpr std::string_view Miui = "MIUI";

// Apple's model identifiers of computers begin so.
bool isMac(std::string_view model)
{
    return model.starts_with("iMac") || model.starts_with("Mac");
}

bool namesPhone(std::string_view text)
{
    for (const std::string_view mark :
         {"android", "iPhone", "iPad", "Redmi", "Galaxy", "MIUI", "HUAWEI", "OPPO", "vivo"}) {
        const auto found = std::search(text.begin(), text.end(), mark.begin(), mark.end(),
                                       [](char a, char b) { return (a | 0x20) == (b | 0x20); });
        if (found != text.end())
            return true;
    }
    return false;
}

/// Claims about one trait, the most trusted first (they are in that order).
std::vector<const HandsetClaim*> claimsAbout(const Handset& handset, DeviceTrait what)
{
    std::vector<const HandsetClaim*> found;
    for (const HandsetClaim& claim : handset.claims) {
        if (claim.what == what)
            found.push_back(&claim);
    }
    return found;
}

/// The first claim, or one from anywhere that says the same in more detail ("iPhone10,6" after "iPhone").
std::string mostExact(const std::vector<const HandsetClaim*>& claims)
{
    if (claims.empty())
        return {};
    std::string best = claims.front()->value;
    for (const HandsetClaim* claim : claims) {
        if (claim->value.size() > best.size() && claim->value.starts_with(best))
            best = claim->value;
    }
    return best;
}

/// A User-Agent's build belongs to the model that the same text names.
bool isOfModel(const HandsetClaim& claim, const Handset& handset)
{
    if (claim.source != ClaimSource::UserAgent)
        return true;
    const std::string model = readUserAgent(claim.text).model;
    return model.empty() ? !handset.isInseparable : mayBeSame(model, handset.model);
}

/// Of User-Agents, one with the maker's build ("MIUI V12.0.3.0.QJZMIXM") says more than Android's own.
std::string buildOf(const Handset& handset)
{
    const HandsetClaim* best = nullptr;
    for (const HandsetClaim* claim : claimsAbout(handset, DeviceTrait::Build)) {
        const bool isBetter = best == nullptr || (best->source == ClaimSource::UserAgent &&
                                                  claim->value.starts_with(Miui) && !best->value.starts_with(Miui));
        if (isBetter && isOfModel(*claim, handset))
            best = claim;
    }
    return best == nullptr ? std::string() : best->value;
}

/// What one packet says in one go: model, build, locale.
std::string saidTogether(const Handset& handset, const HandsetClaim& model)
{
    std::string text = fmt::format("\u201C{}\u201D", printableText(model.value));
    for (const HandsetClaim& claim : handset.claims) {
        const bool belongs = claim.what == DeviceTrait::Build || claim.what == DeviceTrait::Locale;
        if (belongs && claim.frame == model.frame && claim.source == model.source)
            text += fmt::format(", {} {}", deviceTraitText(claim.what), printableText(claim.value));
    }
    return text;
}

/// Two models in texts of one kind are two devices; in texts of different kinds they are a contradiction.
void noteOtherModels(Handset& handset)
{
    std::vector<const HandsetClaim*> told;
    for (const HandsetClaim* claim : claimsAbout(handset, DeviceTrait::Model)) {
        if (claim->source != ClaimSource::VendorChannel && claim->source != ClaimSource::UserAgent)
            continue;
        const bool isKnown = std::any_of(told.begin(), told.end(), [claim](const HandsetClaim* other) {
            return other->source != claim->source || mayBeSame(other->value, claim->value);
        });
        if (!told.empty() && !isKnown) {
            handset.isInseparable = true;
            handset.reasons.push_back(
                {fmt::format("but {} is named for this address too", saidTogether(handset, *claim)), claim->frame});
        }
        if (told.empty() || told.front()->source == claim->source)
            told.push_back(claim);
    }
}

void noteContradictions(Handset& handset, DeviceTrait what, const std::string& chosen)
{
    const std::vector<const HandsetClaim*> claims = claimsAbout(handset, what);
    for (const HandsetClaim* claim : claims) {
        if (claim->source == claims.front()->source || mayBeSame(claim->value, chosen))
            continue;
        handset.reasons.push_back(
            {fmt::format("but its {} is \u201C{}\u201D by {}, not \u201C{}\u201D as by {}", deviceTraitText(what),
                         printableText(claim->value), claimSourceText(claim->source), printableText(chosen),
                         claimSourceText(claims.front()->source)),
             claim->frame});
        return;
    }
}

void noteModelReason(Handset& handset)
{
    const std::vector<const HandsetClaim*> claims = claimsAbout(handset, DeviceTrait::Model);
    if (claims.empty())
        return;
    const HandsetClaim& first = *claims.front();
    const std::string who = first.source == ClaimSource::CapturingApp
                                ? "the capture file"
                                : fmt::format("its {}", claimSourceText(first.source));
    handset.reasons.insert(handset.reasons.begin(),
                           {fmt::format("{} names \u201C{}\u201D", who, printableText(handset.model)), first.frame});
}

} // namespace

void addStatements(Handset& handset, const HostFacts& host)
{
    for (const DeviceStatement& statement : host.statements) {
        const std::vector<HandsetClaim> claims = claimsIn(statement);
        handset.claims.insert(handset.claims.end(), claims.begin(), claims.end());
        if (statement.kind == FactKind::UserAgent) {
            const UserAgentTraits traits = readUserAgent(statement.text);
            handset.isPhone = handset.isPhone || traits.isPhone;
            handset.isLikelyOther = handset.isLikelyOther || traits.isDesktop;
        } else if (isAboutDevice(statement.kind) && statement.kind != FactKind::DeviceService) {
            const bool isFirmware = statement.kind == FactKind::DeviceBuild && !statement.isLocal;
            handset.isPhone = handset.isPhone || isFirmware || namesPhone(statement.text);
        }
        if ((statement.kind == FactKind::DhcpVendorClass && statement.text.starts_with("MSFT")) ||
            (statement.kind == FactKind::DeviceModel && isMac(statement.text)))
            handset.isLikelyOther = true;
    }
}

void addCaptureDevice(Handset& handset, const CaptureDevice& device)
{
    handset.isPhone = true;
    handset.isLikelyOther = false;
    const std::string text = fmt::format("{}; {}; {}", device.model, device.system, device.application);
    for (const auto& [what, value] :
         {std::pair{DeviceTrait::Model, device.model}, std::pair{DeviceTrait::System, device.system}}) {
        if (!value.empty())
            handset.claims.push_back({what, value, ClaimSource::CapturingApp, text, 0});
    }
}

void settleTraits(Handset& handset)
{
    std::stable_sort(handset.claims.begin(), handset.claims.end(),
                     [](const HandsetClaim& a, const HandsetClaim& b) { return a.source < b.source; });
    const auto chosen = [&handset](DeviceTrait what) { return mostExact(claimsAbout(handset, what)); };
    handset.model = chosen(DeviceTrait::Model);
    noteOtherModels(handset);
    handset.build = buildOf(handset);
    handset.system = chosen(DeviceTrait::System);
    handset.locale = chosen(DeviceTrait::Locale);
    handset.network = chosen(DeviceTrait::Network);
    handset.name = chosen(DeviceTrait::Name);
    noteModelReason(handset);
    noteContradictions(handset, DeviceTrait::Model, handset.model);
    noteContradictions(handset, DeviceTrait::Build, handset.build);
    noteContradictions(handset, DeviceTrait::System, handset.system);
    if (!handset.isInseparable)
        return;
    // No sentence may give one device what several sent; the claims and reasons name each of them.
    for (std::string* trait :
         {&handset.model, &handset.build, &handset.system, &handset.locale, &handset.network, &handset.name})
        trait->clear();
}

} // namespace waybill
