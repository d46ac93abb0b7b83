// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyse.h"
#include "analysis/recording_builder.h"
#include "analysis/view_builder.h"
#include "support/capture_writer.h"
#include "support/dns_builder.h"
#include "support/http_builder.h"
#include "support/paths.h"
#include "support/tcp_conversation.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace waybill::test {

inline constexpr Timestamp Start{1'407'657'720 * NsPerSecond}; ///< 10 Aug 2014, 08:02 UTC
inline const Endpoint Phone = endpoint("192.168.43.20", 40000);
inline const Endpoint Laptop = endpoint("192.168.43.30", 41000); ///< another device, with a MAC of its own
inline const Endpoint Resolver = endpoint("192.168.43.1", 53);

/// The bundled tables, loaded once.
inline std::shared_ptr<const Geography> geography()
{
    static const std::shared_ptr<const Geography> loaded = [] {
        const auto result = Geography::load(findResourceDirectory());
        if (!result)
            throw std::runtime_error(describe(result.error()));
        return *result;
    }();
    return loaded;
}

inline Timestamp after(double seconds)
{
    return {Start.ns + static_cast<std::int64_t>(seconds * 1e9)};
}

inline BuiltPacket packetAt(double seconds, Bytes bytes)
{
    BuiltPacket packet;
    packet.time = after(seconds);
    packet.bytes = std::move(bytes);
    return packet;
}

inline MacAddress macOf(const IpAddress& client)
{
    return client == Laptop.address ? mac("3c:22:fb:01:02:03") : handsetMac();
}

/// A UDP frame of a client to the gateway.
inline Bytes frameUp(const Endpoint& client, const Endpoint& server, const Bytes& payload)
{
    const IpHeader header{client.address, server.address, ProtocolUdp};
    return ethernetIp(macOf(client.address), gatewayMac(), ipPacket(header, udpDatagram(client, server, payload)));
}

/// A UDP frame of the gateway to a client.
inline Bytes frameDown(const Endpoint& server, const Endpoint& client, const Bytes& payload)
{
    const IpHeader header{server.address, client.address, ProtocolUdp};
    return ethernetIp(gatewayMac(), macOf(client.address), ipPacket(header, udpDatagram(server, client, payload)));
}

/// A scene, packet by packet in any order; packets() sorts by time.
struct Scene {
    std::vector<BuiltPacket> built;

    Scene& add(const std::vector<BuiltPacket>& more)
    {
        built.insert(built.end(), more.begin(), more.end());
        return *this;
    }
    /// One datagram of `size` bytes to `server`.
    Scene& udp(double seconds, const Endpoint& server, std::size_t size, const Endpoint& from = Phone)
    {
        built.push_back(packetAt(seconds, frameUp(from, server, Bytes(size, 'u'))));
        return *this;
    }
    /// A connection in which the phone sends `up` bytes of a protocol unknown to Waybill and gets `down`.
    Scene& tcp(double seconds, const Endpoint& server, std::size_t up, std::size_t down, const Endpoint& from = Phone)
    {
        TcpConversation talk({from, server}, after(seconds));
        talk.connect().clientSends(Bytes(up, 'u')).serverSends(Bytes(down, 'd')).close();
        return add(talk.packets());
    }
    /// The same with TLS 1.2 and a server name; the handset sends one record of `up` content bytes.
    Scene& tls(double seconds, const Endpoint& server, const std::string& name, std::size_t up,
               const Endpoint& from = Phone)
    {
        TlsSession session;
        session.hello.serverName = name;
        session.exchanges = {{up, 100}};
        TcpConversation talk({from, server}, after(seconds));
        return add(talk.connect().speak(tlsTurns(session)).close().packets());
    }
    Scene& http(double seconds, const Endpoint& server, const HttpRequest& request, const Endpoint& from = Phone)
    {
        TcpConversation talk({from, server}, after(seconds));
        return add(talk.connect().clientSends(httpRequest(request)).serverSends(httpResponse({})).close().packets());
    }
    Scene& asks(double seconds, std::uint16_t id, const std::string& name, const Endpoint& from = Phone)
    {
        built.push_back(packetAt(seconds, frameUp({from.address, 50001}, Resolver, dnsQuery(id, name))));
        return *this;
    }
    Scene& answers(double seconds, std::uint16_t id, const std::string& name, std::vector<DnsRecord> records,
                   const Endpoint& to = Phone)
    {
        const Bytes message = dnsAnswer(id, name, DnsType::A, std::move(records));
        built.push_back(packetAt(seconds, frameDown(Resolver, {to.address, 50001}, message)));
        return *this;
    }
    /// Question and answer 10 ms later.
    Scene& resolves(double seconds, std::uint16_t id, const std::string& name, const std::string& address,
                    const Endpoint& from = Phone)
    {
        asks(seconds, id, name, from);
        return answers(seconds + 0.01, id, name, {addressRecord(name, ip(address))}, from);
    }
    [[nodiscard]] std::vector<BuiltPacket> packets() const
    {
        std::vector<BuiltPacket> sorted = built;
        sortByTime(sorted);
        return sorted;
    }
};

inline Result<AnalysisPtr> tryAnalyse(const AnalysisRequest& request)
{
    return analyse(request, geography(), {}, {});
}

inline AnalysisPtr analyseFiles(const std::vector<std::vector<std::string>>& runs, const HandsetChoice& handset = {})
{
    AnalysisRequest request;
    request.runs = runs;
    request.handset = handset;
    request.hash = false;
    const auto result = tryAnalyse(request);
    if (!result)
        throw std::runtime_error(describe(result.error()));
    return *result;
}

/// Analyses the scene as a pcap file on disk, seen from the phone unless told otherwise.
inline AnalysisPtr analyseScene(const Scene& scene, HandsetChoice handset = {Phone.address, {}})
{
    const TemporaryDirectory directory;
    return analyseFiles({{directory.write("scene.pcap", pcapFile(scene.packets()))}}, handset);
}

inline const Destination* findDestination(const Analysis& analysis, const std::string& key)
{
    for (const auto& destination : analysis.destinations()) {
        if (destination->key == key)
            return destination.get();
    }
    return nullptr;
}

/// First flow to this address and port; fails the test and gives row 0 when there is none.
inline FlowId flowTo(const Analysis& analysis, const Endpoint& server)
{
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        const FlowIdentity& flow = analysis.flow(FlowId{row});
        if (flow.responder == server.address && flow.responderPort == server.port)
            return FlowId{row};
    }
    ADD_FAILURE() << "no flow to " << server.address.toString();
    return FlowId{0};
}

inline std::string nameOf(const Analysis& analysis, const Endpoint& server)
{
    return std::string(analysis.text(analysis.view(flowTo(analysis, server)).name));
}

/// Captures of handsets from the corpus; empty when it is missing.
inline std::vector<std::string> handsetCaptures()
{
    std::vector<std::string> files;
    for (const std::string& path : corpusFiles("handset")) {
        if (path.find(".pcap") != std::string::npos)
            files.push_back(path);
    }
    return files;
}

} // namespace waybill::test
