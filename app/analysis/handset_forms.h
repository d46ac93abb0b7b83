// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/record_form.h"
#include "handset/handset_guess.h"

namespace waybill {

// The lists of what is known of hosts and handsets; see record_forms.h.

template <>
struct Form<DeviceStatement> {
    using S = DeviceStatement;
    static constexpr std::string_view Name = "statement";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("kind", &S::kind), Field("text", &S::text), Field("frame", &S::frame),
                          Field("isLocal", &S::isLocal));
    }
};

template <>
struct Form<HostFacts> {
    using H = HostFacts;
    static constexpr std::string_view Name = "host";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("run", &H::run), Field("address", &H::address), Field("mac", &H::mac),
                          Field("packetsSent", &H::packetsSent), Field("packetsReceived", &H::packetsReceived),
                          Field("wireBytesSent", &H::wireBytesSent), Field("wireBytesReceived", &H::wireBytesReceived),
                          Field("flowsOriginated", &H::flowsOriginated), Field("flowsAnswered", &H::flowsAnswered),
                          Field("publicPeerFlows", &H::publicPeerFlows), Field("dnsQueriesSent", &H::dnsQueriesSent),
                          Field("dnsAnswersSent", &H::dnsAnswersSent), Field("ttlSent", &H::ttlSent),
                          Field("isDhcpClient", &H::isDhcpClient), Field("isDhcpServer", &H::isDhcpServer),
                          Field("isPcapdroid", &H::isPcapdroid), Field("statements", &H::statements));
    }
};

template <>
struct Form<HandsetClaim> {
    using C = HandsetClaim;
    static constexpr std::string_view Name = "claim";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("what", &C::what), Field("value", &C::value), Field("source", &C::source),
                          Field("text", &C::text), Field("frame", &C::frame));
    }
};

template <>
struct Form<HandsetReason> {
    using R = HandsetReason;
    static constexpr std::string_view Name = "reason";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields() { return std::tuple(Field("text", &R::text), Field("frame", &R::frame)); }
};

template <>
struct Form<Handset> {
    using H = Handset;
    static constexpr std::string_view Name = "handset";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("run", &H::run), Field("addresses", &H::addresses), Field("macs", &H::macs),
                          Field("model", &H::model), Field("build", &H::build), Field("system", &H::system),
                          Field("locale", &H::locale), Field("network", &H::network), Field("name", &H::name),
                          Field("claims", &H::claims), Field("reasons", &H::reasons), Field("wireBytes", &H::wireBytes),
                          Field("share", &H::share), Field("isPhone", &H::isPhone),
                          Field("isLikelyOther", &H::isLikelyOther), Field("isInseparable", &H::isInseparable));
    }
};

} // namespace waybill
