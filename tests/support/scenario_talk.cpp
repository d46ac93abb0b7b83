// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario_talk.h"

#include "support/quic_builder.h"
#include "support/scenario_random.h"
#include "support/tcp_conversation.h"

namespace waybill::test::scenario {

namespace {

constexpr MacAddress GatewayMac(0x0a5d713c9001);
constexpr std::uint16_t HttpPort = 80, HttpsPort = 443, PushPort = 5222;
constexpr double ServerThinksMs = 35;

std::uint16_t usualPort(Transport transport)
{
    if (transport == Transport::Push)
        return PushPort;
    return transport == Transport::Http ? HttpPort : HttpsPort;
}

// One contact's own stream of numbers: packets do not depend on what else is in the run.
Random randomOf(const Saying& saying)
{
    return Random{saying.run.seed, static_cast<std::uint64_t>(saying.contact.time.ns), hashOf(saying.host.name)};
}

TcpPath pathOf(const Saying& saying, std::uint16_t port, Random& random)
{
    const LanPlace place = placeOf(saying.run);
    TcpPath path;
    path.client = {place.phone, port};
    path.server = {saying.contact.address, saying.host.port != 0 ? saying.host.port : usualPort(saying.host.transport)};
    path.rttMs = saying.host.rttMs * random.between(1, 1.15); // queues only ever add to the shortest round trip
    path.clientIsn = static_cast<std::uint32_t>(random.next());
    path.serverIsn = static_cast<std::uint32_t>(random.next());
    path.clientMac = place.phoneMac;
    path.serverMac = place.gatewayMac;
    return path;
}

void speakHttp(TcpConversation& talk, const Saying& saying)
{
    HttpResponse response;
    if (saying.host.isConnectivityCheck)
        response = {204, "No Content", {}, {}};
    else
        response.body.assign(saying.host.receives, 'y');
    talk.clientSends(httpRequest(requestOf(saying))).waitMs(ServerThinksMs).serverSends(httpResponse(response));
}

void speakTls(TcpConversation& talk, const Saying& saying, Random& random)
{
    const Host& host = saying.host;
    TlsSession session;
    session.hello.version = host.transport == Transport::Tls13 ? TlsVersion::Tls13 : TlsVersion::Tls12;
    session.hello.offersEch = !host.echProvider.empty();
    session.hello.serverName = session.hello.offersEch ? host.echProvider : host.name;
    session.hello.seed = random.next();
    session.answer.seed = random.next();
    if (host.sends + host.receives > 0)
        session.exchanges = {{host.sends, host.receives}};
    talk.speak(tlsTurns(session));
}

void speakPush(TcpConversation& talk, const Saying& saying)
{
    talk.clientSends(bytesOf(pushTextOf(saying)));
    std::string answer = R"(<stream:stream xmlns="xm" xmlns:stream="xm" from="xiaomi.com" version="105" )"
                         R"(challenge="0000000000">)";
    answer.resize(std::max<std::size_t>(answer.size(), saying.host.receives), ' ');
    talk.waitMs(ServerThinksMs).serverSends(bytesOf(answer));
}

std::vector<BuiltPacket> tcpPackets(const Saying& saying, std::uint16_t port)
{
    Random random = randomOf(saying);
    TcpConversation talk(pathOf(saying, port, random), saying.contact.time);
    talk.connect();
    switch (saying.host.transport) {
    case Transport::Http: speakHttp(talk, saying); break;
    case Transport::Push: speakPush(talk, saying); break;
    default: speakTls(talk, saying, random); break;
    }
    return talk.close().packets();
}

// Datagrams of a QUIC conversation one after the other: round trips between turns, little time within one.
class QuicTalk {
public:
    QuicTalk(const Saying& saying, std::uint16_t port, Random& random)
        : m_place(placeOf(saying.run)), m_path(pathOf(saying, port, random)), m_now(saying.contact.time)
    {}
    void client(const Bytes& payload) { add(m_path.client, m_path.server, payload); }
    void server(const Bytes& payload) { add(m_path.server, m_path.client, payload); }
    void wait(double ms) { m_now.ns += static_cast<std::int64_t>(ms * 1e6); }
    void waitForServer() { wait(m_path.rttMs * 0.9); } // the capture stands near the phone
    void waitForClient() { wait(m_path.rttMs * 0.1); }
    [[nodiscard]] std::vector<BuiltPacket> take() { return std::move(m_packets); }

private:
    void add(const Endpoint& from, const Endpoint& to, const Bytes& payload)
    {
        m_packets.push_back(lanDatagram(m_place, m_now, from, to, payload));
        wait(0.12);
    }

    LanPlace m_place;
    TcpPath m_path;
    Timestamp m_now;
    std::vector<BuiltPacket> m_packets;
};

Bytes shortDatagram(const Bytes& id, std::size_t size, Random& random)
{
    return concat({Bytes{0x41}, id, noise(size - 1 - id.size(), random.next())});
}

std::vector<BuiltPacket> quicPackets(const Saying& saying, std::uint16_t port)
{
    Random random = randomOf(saying);
    QuicTalk talk(saying, port, random);
    QuicPacketSpec spec;
    spec.keyId = noise(8, random.next());
    spec.sourceId = noise(4, random.next());
    const Bytes serverId = noise(8, random.next());
    ClientHello hello{.version = TlsVersion::Tls13, .serverName = saying.host.name, .alpn = {"h3"}};
    hello.seed = random.next();
    talk.client(initialPacket(spec, cryptoFrame(0, clientHello(hello))));
    talk.waitForServer();
    QuicPacketSpec answer = spec;
    answer.isClient = false;
    answer.destinationId = spec.sourceId;
    answer.sourceId = serverId;
    const Bytes serverFlight = serverHello({.version = TlsVersion::Tls13, .cipher = 0x1301, .seed = random.next()});
    talk.server(initialPacket(answer, concat({fromHex("0200000000"), cryptoFrame(0, serverFlight)})));
    talk.server(opaquePacket(2, spec.sourceId, serverId, 1100));
    talk.waitForClient();
    talk.client(opaquePacket(2, serverId, spec.sourceId, 80));
    for (const std::size_t size : quicDatagramSizes(saying.host.sends))
        talk.client(shortDatagram(serverId, size, random));
    talk.waitForServer();
    for (const std::size_t size : quicDatagramSizes(saying.host.receives))
        talk.server(shortDatagram(spec.sourceId, size, random));
    return talk.take();
}

} // namespace

LanPlace placeOf(const DrawnRun& run)
{
    const Device& device = run.setup->device;
    const IpAddress gateway = IpAddress::v4((device.address.v4Value() & 0xFFFFFF00) | 1);
    return {device.macAddress, device.address, GatewayMac, gateway};
}

std::vector<BuiltPacket> talkPackets(const Saying& saying, std::uint16_t port)
{
    return saying.host.transport == Transport::Quic ? quicPackets(saying, port) : tcpPackets(saying, port);
}

} // namespace waybill::test::scenario
