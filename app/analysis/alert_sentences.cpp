// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/alert_sentences.h"

#include "analysis/sentences.h"
#include "analysis/traffic.h"
#include "base/format.h"
#include "base/wording.h"

#include <fmt/format.h>

namespace waybill {

namespace {

std::string inSentence(CountryCode code)
{
    return code == UnitedStates ? said("the United States") : said(countryName(code));
}

std::string momentText(Timestamp time, int offsetMinutes)
{
    return clockText(time, offsetMinutes, true) + " " + offsetText(offsetMinutes);
}

/// "at 14:02:07 UTC, packet 12": the evidence; without the packet where its number is not known.
std::string evidenceText(Timestamp time, std::uint64_t frame, int offsetMinutes)
{
    const std::string moment = momentText(time, offsetMinutes);
    return frame == 0 ? say("at {}", moment) : say("at {}, packet {}", moment, countText(frame));
}

/// "42.62.48.181, AS37963 Hangzhou Alibaba": address and operator of the far side.
std::string serverText(const Analysis& analysis, const RemoteHost& host)
{
    std::string text = host.address.isNone() ? said("not IP") : host.address.toString();
    if (host.where.asn == 0)
        return text;
    const std::string_view name = analysis.geography().operatorName(host.where.asn);
    return fmt::format("{}, AS{}{}{}", text, host.where.asn, name.empty() ? "" : " ", printableText(name));
}

/// "api.mi.com (42.62.48.181, AS37963 …)"; without a name "42.62.48.181 (AS37963 …), without a name".
std::string farSideText(const Analysis& analysis, FlowId flow)
{
    const FlowView& view = analysis.view(flow);
    const std::string server = serverText(analysis, analysis.host(view.host));
    if (view.name.isNone())
        return say("{}, without a name", server);
    return fmt::format("{} ({})", printableName(analysis.text(view.name)), server);
}

/// How sure the country is: part of a sentence that ends in the far side and the evidence.
std::string placedSentence(const Where& where, const std::string& device, const std::string& country,
                           const std::string& rest)
{
    switch (where.state) {
    case PlaceState::Agreed: return say("{} sent content to an address estimated in {}: {}", device, country, rest);
    case PlaceState::Corrected:
        return say("{} sent content to an address that the analyst's correction places in {}: {}", device, country,
                   rest);
    case PlaceState::OneSource:
        return say("{} sent content to an address that may be in {} (one source only): {}", device, country, rest);
    default:
        return say("{} sent content to an address that may be in {} (sources disagree): {}", device, country, rest);
    }
}

/// "estimated in China", "may be in China or Singapore"; what is known of where a destination is.
std::string placeText(const Destination& destination)
{
    const auto joined = [](const std::vector<CountryCode>& codes) {
        std::string text;
        for (const CountryCode code : codes)
            text += (text.empty() ? "" : said(", ")) + said(countryName(code));
        return text;
    };
    if (!destination.corrected.empty())
        return say("{} by the analyst's correction", joined(destination.corrected));
    if (!destination.agreed.empty())
        return say("estimated in {}", joined(destination.agreed));
    if (!destination.possible.empty())
        return say("possible countries: {}", joined(destination.possible));
    return destination.hasEdge ? said("CDN or anycast, place unknown") : said("place unknown");
}

} // namespace

std::string contentAlert(const Analysis& analysis, FlowId flow, const AlertRule& rule, int offsetMinutes)
{
    const FlowView& view = analysis.view(flow);
    const auto first = firstContentOf(analysis.counters(flow), view);
    const std::string evidence = first ? evidenceText(first->time, first->frame, offsetMinutes) : std::string();
    const std::string bound = view.traffic.upperBoundUp > 0 ? said(" (it may be set-up still)") : std::string();
    const std::string rest = fmt::format("{}, {}{}.", farSideText(analysis, flow), evidence, bound);
    return placedSentence(analysis.host(view.host).where, deviceWord(analysis), inSentence(rule.country), rest);
}

std::string newDestinationAlert(const Analysis& analysis, const ContactNew& contact, int offsetMinutes)
{
    const RemoteHost& host = analysis.host(analysis.view(contact.flow).host);
    const Destination& destination = *contact.destination;
    const std::string server = destination.isNamed
                                   ? fmt::format("{} ({})", printableName(destination.key), serverText(analysis, host))
                                   : serverText(analysis, host);
    return say("New destination: {}; {}; first contact {}.", server, placeText(destination),
               evidenceText(contact.time, contact.frame, offsetMinutes));
}

std::string consentAlert(const Analysis& analysis, const ConsentContact& contact, int offsetMinutes)
{
    const std::string device = deviceWord(analysis), server = farSideText(analysis, contact.flow);
    const std::string off = contact.off.from == Timestamp::earliest()
                                ? said("as stated for this run")
                                : say("marked at {}", momentText(contact.off.from, offsetMinutes));
    if (contact.isGoingOn)
        return say("{} was still in contact with {} while consent was off ({}): the connection began at {}, its last "
                   "packet so far was at {}.",
                   device, server, off, momentText(analysis.counters(contact.flow).first, offsetMinutes),
                   momentText(contact.time, offsetMinutes));
    return say("{} contacted {} while consent was off ({}): {}.", device, server, off,
               evidenceText(contact.time, analysis.flow(contact.flow).firstFrame, offsetMinutes));
}

std::string droppedAlert(std::uint64_t packets, Timestamp by, int offsetMinutes)
{
    const std::string lost = countedText(packets, "packet", "packets");
    if (by == Timestamp::earliest())
        return say("Dropped while capturing: {}. What was in them is in no figure.", lost);
    return say("Dropped while capturing: {} by {}. What was in them is in no figure.", lost,
               momentText(by, offsetMinutes));
}

} // namespace waybill
