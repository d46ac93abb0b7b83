// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificate_builder.h"
#include "support/tls_builder.h"

#include <algorithm>

namespace waybill::test {

namespace {

constexpr std::uint8_t ServerKeyExchangeType = 12, ServerHelloDoneType = 14, ClientKeyExchangeType = 16,
                       NewSessionTicketType = 4;
constexpr std::size_t LargestFragment = 16'000; // below 2^14 with the overhead of either version

Bytes uncompressedPoint(std::uint64_t seed)
{
    Bytes point = noise(65, seed);
    point[0] = 4; // RFC 8422 §5.4.1: uncompressed
    return point;
}

// RFC 8422 §5.4: named curve secp256r1, public point, rsa_pkcs1_sha256 signature of 256 bytes.
Bytes serverKeyExchange(std::uint64_t seed)
{
    ByteWriter body;
    body.u8(3).u16be(0x0017).vectorOf(1, uncompressedPoint(seed)).u16be(0x0401).vectorOf(2, noise(256, seed + 1));
    return handshakeMessage(ServerKeyExchangeType, body.bytes());
}

Bytes clientKeyExchange(std::uint64_t seed)
{
    ByteWriter body;
    body.vectorOf(1, uncompressedPoint(seed));
    return handshakeMessage(ClientKeyExchangeType, body.bytes());
}

Bytes newSessionTicket(std::uint64_t seed)
{
    ByteWriter body;
    body.u32be(7200).vectorOf(2, noise(160, seed));
    return handshakeMessage(NewSessionTicketType, body.bytes());
}

Bytes changeCipherSpec()
{
    return tlsRecord(TlsRecordType::ChangeCipherSpec, Bytes{1});
}

// Application data of `content` plain bytes, cut into records as a stack would.
Bytes applicationData(std::size_t content, std::size_t overhead, std::uint64_t seed)
{
    ByteWriter out;
    for (std::size_t at = 0; at < content; at += LargestFragment) {
        const std::size_t size = std::min(LargestFragment, content - at);
        out.append(opaqueRecord(TlsRecordType::ApplicationData, size + overhead, seed + at));
    }
    return out.take();
}

void appendHandshakeTls12(std::vector<TlsTurn>& turns, const TlsSession& session)
{
    const std::uint64_t seed = session.hello.seed;
    std::vector<Bytes> chain = session.chain;
    if (chain.empty()) {
        CertificateFields leaf;
        leaf.commonName = session.hello.serverName.empty() ? "test.invalid" : session.hello.serverName;
        leaf.alternativeNames = {leaf.commonName};
        leaf.seed = seed + 200;
        chain.push_back(certificateDer(leaf));
    }
    const auto handshake = TlsRecordType::Handshake;
    ServerHello answer = session.answer;
    answer.version = TlsVersion::Tls12;
    TlsTurn server{false, tlsRecord(handshake, serverHello(answer)), {}};
    for (const Bytes& message :
         {certificateMessage(chain), serverKeyExchange(seed + 300), handshakeMessage(ServerHelloDoneType, {})})
        server.bytes = concat({server.bytes, tlsRecord(handshake, message)});
    turns.push_back(server);
    const Bytes finished = opaqueRecord(handshake, FinishedSizeTls12, seed + 400);
    turns.push_back(
        {true, concat({tlsRecord(handshake, clientKeyExchange(seed + 310)), changeCipherSpec(), finished}), {}});
    const Bytes ticket = tlsRecord(handshake, newSessionTicket(seed + 320));
    const Bytes answered = opaqueRecord(handshake, FinishedSizeTls12, seed + 410);
    turns.push_back({false, concat({ticket, changeCipherSpec(), answered}), {}});
}

void appendHandshakeTls13(std::vector<TlsTurn>& turns, const TlsSession& session)
{
    const std::uint64_t seed = session.hello.seed;
    ServerHello answer = session.answer;
    answer.version = TlsVersion::Tls13;
    answer.cipher = 0x1301;
    const Bytes hello = tlsRecord(TlsRecordType::Handshake, serverHello(answer));
    const Bytes hidden = applicationData(session.hiddenFlightSize, OverheadTls13, seed + 300);
    const Bytes finished = opaqueRecord(TlsRecordType::ApplicationData, FinishedSizeTls13, seed + 400);
    turns.push_back({false, concat({hello, changeCipherSpec(), hidden, finished}), {}});
    const Bytes answered = opaqueRecord(TlsRecordType::ApplicationData, FinishedSizeTls13, seed + 410);
    turns.push_back({true, concat({changeCipherSpec(), answered}), {}});
}

} // namespace

std::vector<TlsTurn> tlsTurns(const TlsSession& session)
{
    const bool isTls13 = session.hello.version == TlsVersion::Tls13;
    const std::size_t overhead = isTls13 ? OverheadTls13 : OverheadTls12;
    const Bytes hello = clientHello(session.hello);
    std::vector<TlsTurn> turns;
    turns.push_back({true, tlsRecord(TlsRecordType::Handshake, hello, TlsVersion::Tls10), session.comment});
    if (isTls13)
        appendHandshakeTls13(turns, session);
    else
        appendHandshakeTls12(turns, session);
    std::uint64_t seed = session.hello.seed + 1000;
    for (const auto& [up, down] : session.exchanges) {
        turns.push_back({true, applicationData(up, overhead, seed += 100'000), {}});
        turns.push_back({false, applicationData(down, overhead, seed += 100'000), {}});
    }
    if (session.closesWithAlert) {
        const auto type = isTls13 ? TlsRecordType::ApplicationData : TlsRecordType::Alert;
        turns.push_back({true, opaqueRecord(type, 2 + overhead, seed + 7), {}});
    }
    return turns;
}

} // namespace waybill::test
