// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/tls_lane.h"

#include "base/ip_protocol.h"

namespace waybill {

namespace {

/// What another object owns: the reader may go before we are asked why the source ended.
class Borrowed final : public ByteSource {
public:
    explicit Borrowed(ByteSource& source) : m_source(source) {}
    [[nodiscard]] std::span<const std::uint8_t> next() override
    {
        const auto block = m_source.next();
        return block.empty() ? stopLike(m_source) : block;
    }
    [[nodiscard]] std::uint64_t diskBytes() const noexcept override { return m_source.diskBytes(); }

private:
    ByteSource& m_source;
};

} // namespace

TlsLane::TlsLane(std::unique_ptr<ByteSource> source, DecryptionTally& tally)
    : m_source(std::move(source)), m_tally(tally)
{}

TlsLane::~TlsLane() = default;

Result<void> TlsLane::onPacket(const RereadPacket& packet, PlaintextSink& sink)
{
    for (;;) {
        const Result<bool> hasPiece = fetch();
        if (!hasPiece)
            return Failure(hasPiece.error());
        if (!*hasPiece || m_pdu->frame > packet.raw.frame)
            return {};
        if (m_pdu->frame == packet.raw.frame)
            hand(packet, sink);
        else
            ++m_tally.passed;
        m_pdu.reset();
    }
}

Result<bool> TlsLane::isAtEnd()
{
    const Result<bool> hasPiece = fetch();
    if (!hasPiece)
        return Failure(hasPiece.error());
    return !*hasPiece;
}

/// The next piece into m_pdu, unless it is there; false when there is none.
Result<bool> TlsLane::fetch()
{
    if (m_pdu || m_isOver)
        return m_pdu.has_value();
    if (!m_reader) {
        const Result<bool> opened = open();
        if (!opened || !*opened)
            return opened;
    }
    for (;;) {
        const ReadStep step = m_reader->next(m_raw);
        if (step == ReadStep::End)
            return endWith({});
        if (step != ReadStep::Packet)
            return endWith(m_reader->facts().problems.empty()
                               ? "its output ended early"
                               : "its output is damaged: " + m_reader->facts().problems.back().text);
        const bool isPdu = static_cast<std::uint16_t>(m_raw.linkType) == ExportedPduLinkType;
        m_pdu = isPdu ? readExportedPdu(m_raw.bytes) : std::nullopt;
        if (!m_pdu) {
            ++m_tally.damaged;
            continue;
        }
        m_tally.endedAt = std::max(m_tally.endedAt, m_pdu->frame);
        return true;
    }
}

Result<bool> TlsLane::open()
{
    CaptureOptions options;
    options.hash = false;
    constexpr std::uint64_t HeadersToo = 64; // what frames a piece is larger than the piece is
    options.decompressedLimit = (m_tally.mostBytes + 65'536) * HeadersToo; // it may claim to be compressed
    Result<CaptureReader> reader = CaptureReader::openSource(std::make_unique<Borrowed>(*m_source), options);
    if (!reader)
        return endWith("its output is no capture of exported packets");
    m_reader.emplace(std::move(*reader));
    return true;
}

Result<bool> TlsLane::endWith(const std::string& why)
{
    m_isOver = true;
    if (m_source->state() == SourceState::Failed && m_source->failure().code == ErrorCode::Cancelled)
        return Failure(m_source->failure());
    m_tally.whyEnded = m_source->state() == SourceState::Failed ? m_source->failure().message : why;
    return false;
}

void TlsLane::hand(const RereadPacket& packet, PlaintextSink& sink)
{
    if (packet.identity.protocol != ProtocolTcp && packet.identity.protocol != ProtocolUdp)
        return; // an ICMP error quotes a packet that was told already
    if (m_pdu->bytes.empty())
        return; // an empty record, as TLS 1.0 has them (RFC 5246 §6.2.1)
    const auto direction =
        directionIn(packet.identity, {m_pdu->source, m_pdu->destination, m_pdu->sourcePort, m_pdu->destinationPort});
    if (!direction || !isSameTime(m_raw.time, packet.raw.time)) {
        ++m_tally.unplaced;
        return;
    }
    if (!m_tally.mayTake(m_pdu->bytes.size())) {
        m_isOver = true;
        return;
    }
    std::uint64_t& offset = m_offsets[{packet.flow.value, *direction}];
    const StreamChunk chunk{.direction = *direction,
                            .streamOffset = offset,
                            .atStart = true, // without its handshake a connection cannot be decrypted
                            .bytes = m_pdu->bytes,
                            .frame = packet.raw.frame,
                            .time = packet.raw.time};
    offset += m_pdu->bytes.size();
    m_tally.bytes += m_pdu->bytes.size();
    ++m_tally.pieces;
    sink.onPlaintext({packet.flow, m_pdu->isDatagram ? Encryption::Dtls : Encryption::Tls, 0, chunk});
}

} // namespace waybill
