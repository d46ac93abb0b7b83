// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../analysis/analysed.h"
#include "analysis/plaintext.h"
#include "base/ip_protocol.h"
#include "capture/byte_source.h"
#include "decrypt/exported_pdu.h"

#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>

namespace waybill::test {

inline const Endpoint TlsServer = endpoint("42.62.48.181", 443);

/// A piece as TShark exports it.
struct PduFields {
    std::uint32_t frame = 1;
    Endpoint from = Phone, to = TlsServer;
    std::string dissector = "http2";
    std::uint32_t portType = 2; ///< 2 TCP, 3 UDP
    Bytes bytes;
};

inline Bytes pduBytes(const PduFields& fields)
{
    ByteWriter out;
    const auto tag = [&out](std::uint16_t number, const Bytes& value) {
        out.u16be(number).u16be(value.size()).append(value);
    };
    const auto word = [](std::uint32_t value) { return ByteWriter().u32be(value).take(); };
    const auto address = [](const IpAddress& ip) {
        const auto all = ip.bytes();
        return Bytes(all.begin(), all.begin() + (ip.isV4() ? 4 : 16));
    };
    Bytes name = bytesOf(fields.dissector);
    name.resize((name.size() + 4) / 4 * 4); // padded with zeros
    tag(12, name);
    tag(fields.from.address.isV4() ? 20 : 22, address(fields.from.address));
    tag(fields.to.address.isV4() ? 21 : 23, address(fields.to.address));
    tag(24, word(fields.portType));
    tag(25, word(fields.from.port));
    tag(26, word(fields.to.port));
    tag(30, word(fields.frame));
    tag(0, {});
    return concat({out.bytes(), fields.bytes});
}

/// The pcapng that TShark writes for these pieces, each at the time of its packet.
inline Bytes exportedFile(const std::vector<std::pair<Timestamp, PduFields>>& pieces)
{
    PcapngWriter out;
    out.addSection();
    (void)out.addInterface({.linkType = static_cast<LinkType>(ExportedPduLinkType)});
    for (const auto& [time, fields] : pieces)
        out.addPacket({.time = time, .bytes = pduBytes(fields)});
    return out.bytes();
}

/// What was handed on, in words: "flow 0 tls up 0+5 hello @7".
class PlaintextLog final : public PlaintextSink {
public:
    void onPlaintext(const PlaintextPiece& piece) override
    {
        const char* const way = piece.chunk.direction == Direction::FromOriginator ? "up" : "down";
        const char* const by = piece.encryption == Encryption::Tls    ? "tls"
                               : piece.encryption == Encryption::Dtls ? "dtls"
                                                                      : "quic";
        const std::string text(reinterpret_cast<const char*>(piece.chunk.bytes.data()), piece.chunk.bytes.size());
        told.push_back(fmt::format("flow {} {}{} {} {}+{} {} @{}", piece.flow.value, by,
                                   piece.encryption == Encryption::Quic ? fmt::format(" {}", piece.stream) : "", way,
                                   piece.chunk.streamOffset, piece.chunk.gapBefore, text, piece.chunk.frame));
    }
    std::vector<std::string> told;
};

/// Bytes that outlive the object, in blocks of `blockSize`.
inline std::unique_ptr<ByteSource> sourceOf(const Bytes& bytes, std::size_t blockSize = 50)
{
    return std::make_unique<MemorySource>(bytes, blockSize);
}

/// Packet `frame` of one connection of the phone, as a rereading tells it.
struct OnePacket {
    RawPacket raw;
    PacketSummary summary;
    FlowIdentity identity;

    OnePacket(std::uint64_t frame, bool isUp, std::uint8_t protocol = ProtocolTcp, const Endpoint& server = TlsServer)
    {
        raw.frame = frame;
        raw.time = timeOf(frame);
        summary.source = isUp ? Phone.address : server.address;
        summary.sourcePort = isUp ? Phone.port : server.port;
        summary.destination = isUp ? server.address : Phone.address;
        summary.destinationPort = isUp ? server.port : Phone.port;
        identity.originator = Phone.address;
        identity.originatorPort = Phone.port;
        identity.responder = server.address;
        identity.responderPort = server.port;
        identity.protocol = protocol;
    }
    static Timestamp timeOf(std::uint64_t frame) { return after(static_cast<double>(frame)); }
    [[nodiscard]] RereadPacket reread(std::uint32_t flow = 0) const
    {
        return {raw, summary, FlowId{flow}, identity, Start};
    }
};

} // namespace waybill::test
