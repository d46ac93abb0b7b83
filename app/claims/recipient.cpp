// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/recipient.h"

#include "analysis/traffic.h"
#include "base/format.h"
#include "identify/identifier.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace waybill {

namespace {

constexpr std::string_view OneSourceDoubt = "only one location source knows the address";
constexpr std::string_view DisputeDoubt = "location sources dispute the place";

FitOf fitOf(bool isIt)
{
    return {isIt ? RecipientFit::Yes : RecipientFit::No, {}};
}

/// "Xiaomi" and "Mi Cloud" of "Xiaomi · Mi Cloud", "Xiaomi: Mi Cloud" or "Xiaomi / Mi Cloud".
std::pair<std::string, std::string> makerAndService(const std::string& group)
{
    for (const std::string_view mark : {" · ", "·", ": ", " / "}) {
        if (const std::size_t at = group.find(mark); at != std::string::npos)
            return {lowerCased(group.substr(0, at)), lowerCased(group.substr(at + mark.size()))};
    }
    return {lowerCased(group), {}};
}

/// `text` begins with `start`, which ends where a word does.
bool beginsWithWords(const std::string& text, const std::string& start)
{
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    return text.starts_with(start) && (text.size() == start.size() || !isLetter(text[start.size()]));
}

bool isOfGroup(const ServiceMatch& match, const std::string& group)
{
    if (match.service == nullptr)
        return false;
    const auto [maker, service] = makerAndService(group);
    return lowerCased(match.service->maker) == maker &&
           (service.empty() || beginsWithWords(lowerCased(match.service->name), service));
}

std::string withoutName(const FlowView& view)
{
    return view.unnamed == Unnamed::EncryptedHello ? "the name is hidden (ECH)" : "the connection carries no name";
}

bool isUnder(std::string_view name, const std::string& domain)
{
    const std::string lower = lowerCased(name);
    return lower == domain || lower.ends_with("." + domain);
}

} // namespace

FitOf placedIn(const std::vector<CountryCode>& countries, const Where& where)
{
    if (where.state == PlaceState::Edge)
        return {RecipientFit::Unnamed, "the address is that of a CDN or an anycast one, whose place says nothing"};
    const std::vector<CountryCode> candidates = candidateCountries(where);
    if (candidates.empty())
        return {RecipientFit::Unnamed, "no location source knows the address"};
    const auto isIn = [&countries](CountryCode code) {
        return std::find(countries.begin(), countries.end(), code) != countries.end();
    };
    const auto inside = std::count_if(candidates.begin(), candidates.end(), isIn);
    if (inside == 0)
        return {RecipientFit::No, {}};
    if (where.state == PlaceState::OneSource)
        return {RecipientFit::Perhaps, std::string(OneSourceDoubt)};
    const bool isWholly = isCertain(where) || inside == std::ssize(candidates);
    return isWholly ? fitOf(true) : FitOf{RecipientFit::Perhaps, std::string(DisputeDoubt)};
}

FitOf placedOutside(const std::vector<CountryCode>& countries, const Where& where)
{
    FitOf fit = placedIn(countries, where);
    if (fit.fit == RecipientFit::No)
        return where.state == PlaceState::OneSource ? FitOf{RecipientFit::Perhaps, std::string(OneSourceDoubt)}
                                                    : fitOf(true);
    return fit.fit == RecipientFit::Yes ? fitOf(false) : fit;
}

FitOf bothFit(FitOf a, FitOf b)
{
    if (a.fit == b.fit && !a.doubt.empty() && a.doubt != b.doubt)
        a.doubt += ", and " + b.doubt;
    return a.fit <= b.fit ? a : b;
}

FitOf RecipientJudge::byCountry(const Where& where) const
{
    return placedIn({m_recipient.country}, where);
}

FitOf RecipientJudge::byDomain(const FlowView& view) const
{
    if (view.name.isNone())
        return {RecipientFit::Unnamed, withoutName(view)};
    if (!isUnder(m_analysis.text(view.name), m_recipient.domain))
        return {RecipientFit::No, {}};
    return view.isOuterName ? FitOf{RecipientFit::Perhaps, "the name may be that of a provider (ECH)"} : fitOf(true);
}

FitOf RecipientJudge::byGroup(FlowId flow) const
{
    const ServiceMatch match = m_analysis.serviceOf(flow);
    if (isOfGroup(match, m_recipient.group)) {
        const bool isOuter = m_analysis.view(flow).isOuterName && match.by == ServiceMatch::By::HostName;
        return isOuter ? FitOf{RecipientFit::Perhaps, "the name may be that of a provider (ECH)"} : fitOf(true);
    }
    if (match.service == nullptr && m_analysis.view(flow).name.isNone())
        return {RecipientFit::Unnamed, withoutName(m_analysis.view(flow))};
    return {RecipientFit::No, {}};
}

FitOf RecipientJudge::byOperator(const Where& where) const
{
    const std::string& wanted = m_recipient.operatorId;
    if (where.asn == 0)
        return {RecipientFit::Unnamed, "the operator of the address is not known"};
    if (wanted.size() > 2 && lowerCased(wanted.substr(0, 2)) == "as") {
        std::uint32_t asn = 0;
        const char* const end = wanted.data() + wanted.size();
        const auto [behind, error] = std::from_chars(wanted.data() + 2, end, asn);
        if (error == std::errc() && behind == end)
            return fitOf(asn == where.asn);
    }
    const std::string name = lowerCased(m_analysis.geography().operatorName(where.asn));
    return fitOf(name.find(lowerCased(wanted)) != std::string::npos);
}

FitOf RecipientJudge::byApp(FlowId flow) const
{
    const StringId app = m_analysis.counters(flow).app;
    if (app.isNone())
        return {RecipientFit::Unnamed, "the capture does not say which app it was"};
    return fitOf(lowerCased(m_analysis.text(app)) == lowerCased(m_recipient.app));
}

const FitOf& RecipientJudge::of(FlowId flow)
{
    const FlowView& view = m_analysis.view(flow);
    const Kind kind{view.name.value, view.host, m_analysis.counters(flow).app.value, view.unnamed, view.isOuterName};
    const auto [known, isNew] = m_known.try_emplace(kind);
    if (isNew)
        known->second = judge(flow);
    return known->second;
}

FitOf RecipientJudge::judge(FlowId flow) const
{
    const FlowView& view = m_analysis.view(flow);
    const Where& where = m_analysis.host(view.host).where;
    FitOf fit{RecipientFit::Yes, {}};
    if (!m_recipient.domain.empty())
        fit = bothFit(fit, byDomain(view));
    if (!m_recipient.group.empty())
        fit = bothFit(fit, byGroup(flow));
    if (!m_recipient.operatorId.empty())
        fit = bothFit(fit, byOperator(where));
    if (!m_recipient.app.empty())
        fit = bothFit(fit, byApp(flow));
    if (!m_recipient.country.isNone())
        fit = bothFit(fit, byCountry(where));
    return fit;
}

bool RecipientJudge::isNameOf(std::string_view name) const
{
    if (!m_recipient.domain.empty() && !isUnder(name, m_recipient.domain))
        return false;
    if (!m_recipient.group.empty() && !isOfGroup(m_analysis.serviceOfName(name), m_recipient.group))
        return false;
    const bool isName = !m_recipient.domain.empty() || !m_recipient.group.empty();
    return isName && m_recipient.country.isNone() && m_recipient.operatorId.empty() && m_recipient.app.empty();
}

std::string countryList(const std::vector<CountryCode>& countries)
{
    std::string text;
    for (std::size_t i = 0; i < countries.size(); ++i)
        text += (i == 0 ? "" : i + 1 == countries.size() ? " or " : ", ") + countryName(countries[i]);
    return text;
}

std::string recipientText(const ClaimRecipient& recipient)
{
    std::string text = printableText(recipient.group);
    const auto add = [&text](const std::string& what, std::string_view join) {
        text += (text.empty() ? "" : std::string(join)) + what;
    };
    if (!recipient.domain.empty())
        add(printableText(recipient.domain), " under ");
    if (!recipient.operatorId.empty())
        add("addresses of the operator " + printableText(recipient.operatorId), " at ");
    if (!recipient.country.isNone())
        add("addresses estimated in " + countryName(recipient.country), " at ");
    if (!recipient.app.empty())
        add("the app " + printableText(recipient.app), " by ");
    return text.empty() ? "anyone" : text;
}

} // namespace waybill
