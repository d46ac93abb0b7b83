// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/capture_forms.h"
#include "analysis/handset_forms.h"
#include "analysis/record_form.h"
#include "analysis/recording.h"

namespace waybill {

// Add a member to a record, and it belongs into the list below. Change what a member means, and the version goes up.

template <>
struct Form<SentCounters> {
    using S = SentCounters;
    static constexpr std::string_view Name = "sent";
    static constexpr std::uint16_t Version = 2;
    static constexpr auto fields()
    {
        return std::tuple(Field("packets", &S::packets), Field("wireBytes", &S::wireBytes),
                          Field("ipBytes", &S::ipBytes), Field("payloadBytes", &S::payloadBytes),
                          Field("setupBytes", &S::setupBytes), Field("missedBytes", &S::missedBytes),
                          Field("retransmittedBytes", &S::retransmittedBytes),
                          Field("unacknowledgedBytes", &S::unacknowledgedBytes),
                          Field("firstContent", &S::firstContent), Field("firstContentFrame", &S::firstContentFrame));
    }
};

template <>
struct Form<FlowIdentity> {
    using F = FlowIdentity;
    static constexpr std::string_view Name = "flow";
    static constexpr std::uint16_t Version = 3;
    static constexpr auto fields()
    {
        return std::tuple(Field("originator", &F::originator), Field("responder", &F::responder),
                          Field("originatorMac", &F::originatorMac), Field("responderMac", &F::responderMac),
                          Field("originatorPort", &F::originatorPort), Field("responderPort", &F::responderPort),
                          Field("etherType", &F::etherType), Field("protocol", &F::protocol),
                          Field("tunnels", &F::tunnels), Field("run", &F::run),
                          Field("capture", &F::capture, Refers::Capture), Field("firstFrame", &F::firstFrame),
                          Field("began", &F::began), Field("hasPorts", &F::hasPorts),
                          Field("beganBeforeCapture", &F::beganBeforeCapture), Field("madeFrom", &F::madeFrom));
    }
};

template <>
struct Form<FlowCounters> {
    using C = FlowCounters;
    static constexpr std::string_view Name = "counters";
    static constexpr std::uint16_t Version = 2;
    static constexpr auto fields()
    {
        return std::tuple(
            Field("first", &C::first), Field("last", &C::last), Field("originator", &C::originator),
            Field("responder", &C::responder), Field("handshakeRttNs", &C::handshakeRttNs), Field("uid", &C::uid),
            Field("app", &C::app), Field("spoken", &C::spoken), Field("lastName", &C::lastName, Refers::NameRow),
            Field("lastFact", &C::lastFact, Refers::FactRow), Field("handshake", &C::handshake, Refers::HandshakeRow),
            Field("factCount", &C::factCount), Field("protocol", &C::protocol), Field("tcpSeen", &C::tcpSeen),
            Field("hidden", &C::hidden), Field("wasCut", &C::wasCut), Field("hadOtherRequest", &C::hadOtherRequest),
            Field("isUpperBound", &C::isUpperBound), Field("isHousekeeping", &C::isHousekeeping));
    }
};

template <>
struct Form<NameRow> {
    using R = NameRow;
    static constexpr std::string_view Name = "name";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("name", &R::name), Field("domain", &R::domain), Field("source", &R::source),
                          Field("isOuter", &R::isOuter), Field("isFromEarlierRun", &R::isFromEarlierRun),
                          Field("flow", &R::flow), Field("frame", &R::frame), Field("time", &R::time),
                          Field("count", &R::count), Field("previous", &R::previous, Refers::NameRow));
    }
};

template <>
struct Form<FactRow> {
    using R = FactRow;
    static constexpr std::string_view Name = "fact";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("kind", &R::kind), Field("text", &R::text), Field("flow", &R::flow),
                          Field("speaker", &R::speaker), Field("frame", &R::frame), Field("time", &R::time),
                          Field("count", &R::count), Field("previous", &R::previous, Refers::FactRow));
    }
};

template <>
struct Form<HandshakeRow> {
    using R = HandshakeRow;
    static constexpr std::string_view Name = "handshake";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("flow", &R::flow), Field("ja3", &R::ja3), Field("ja4", &R::ja4),
                          Field("offeredAlpn", &R::offeredAlpn), Field("alpn", &R::alpn),
                          Field("clientFrame", &R::clientFrame), Field("serverFrame", &R::serverFrame),
                          Field("offeredVersion", &R::offeredVersion), Field("version", &R::version),
                          Field("cipherSuite", &R::cipherSuite), Field("offersResumption", &R::offersResumption),
                          Field("isResumed", &R::isResumed));
    }
};

template <>
struct Form<DnsAnswerRow> {
    using R = DnsAnswerRow;
    static constexpr std::string_view Name = "dns answer";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("run", &R::run), Field("client", &R::client), Field("server", &R::server),
                          Field("address", &R::address), Field("question", &R::question), Field("domain", &R::domain),
                          Field("time", &R::time), Field("ttl", &R::ttl), Field("frame", &R::frame),
                          Field("wasAsked", &R::wasAsked));
    }
};

template <>
struct Form<DnsQueryRow> {
    using R = DnsQueryRow;
    static constexpr std::string_view Name = "dns query";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("run", &R::run), Field("client", &R::client), Field("server", &R::server),
                          Field("name", &R::name), Field("domain", &R::domain), Field("type", &R::type),
                          Field("time", &R::time), Field("frame", &R::frame), Field("flow", &R::flow));
    }
};

template <>
struct Form<TimelineRow> {
    using R = TimelineRow;
    static constexpr std::string_view Name = "timeline";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("flow", &R::flow), Field("bin", &R::bin),
                          Field("originatorContent", &R::originatorContent),
                          Field("responderContent", &R::responderContent));
    }
};

template <>
struct Form<RunFacts> {
    using R = RunFacts;
    static constexpr std::string_view Name = "run";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("captures", &R::captures, Refers::Capture), Field("label", &R::label));
    }
};

template <>
struct Form<CapturePause> {
    using P = CapturePause;
    static constexpr std::string_view Name = "pause";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("capture", &P::capture, Refers::Capture), Field("from", &P::from), Field("to", &P::to));
    }
};

template <>
struct Form<DecodeLedger> {
    using L = DecodeLedger;
    static constexpr std::string_view Name = "ledger";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(
            Field("malformedPackets", &L::malformedPackets), Field("snaplenCutHeaders", &L::snaplenCutHeaders),
            Field("unsupportedPackets", &L::unsupportedPackets), Field("nonIpPackets", &L::nonIpPackets),
            Field("syntheticBytes", &L::syntheticBytes), Field("unmatchedFragments", &L::unmatchedFragments),
            Field("outsideTimeSpan", &L::outsideTimeSpan), Field("ipv6Packets", &L::ipv6Packets),
            Field("tunnelledPackets", &L::tunnelledPackets), Field("unknownLinks", &L::unknownLinks),
            Field("firstMalformedFrame", &L::firstMalformedFrame), Field("factsLeftOut", &L::factsLeftOut));
    }
};

/// Its fields are the sections of an image.
template <>
struct Form<Recording> {
    using R = Recording;
    static constexpr std::string_view Name = "recording";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("captures", &R::captures), Field("runs", &R::runs), Field("strings", &R::strings),
                          Field("flows", &R::flows), Field("counters", &R::counters), Field("names", &R::names),
                          Field("facts", &R::facts), Field("handshakes", &R::handshakes),
                          Field("dnsAnswers", &R::dnsAnswers), Field("dnsQueries", &R::dnsQueries),
                          Field("timeline", &R::timeline), Field("timelineOrigin", &R::timelineOrigin),
                          Field("timelineBinNs", &R::timelineBinNs), Field("hosts", &R::hosts),
                          Field("handsets", &R::handsets), Field("ledger", &R::ledger), Field("from", &R::from),
                          Field("to", &R::to), Field("observedNs", &R::observedNs), Field("pauses", &R::pauses),
                          Field("isComplete", &R::isComplete), Field("wasStopped", &R::wasStopped));
    }
};

} // namespace waybill
