// SPDX-License-Identifier: GPL-3.0-or-later
// Picks a reader for each direction of each TCP connection by its first bytes, and for datagrams by their ports.
//
// Memory: 8 bytes a flow that was ever spoken of. Beyond that only directions that are being read have state: TLS at
// most TlsReader::MaxHelloBytes until its ClientHello is whole and TlsServerFlight::MaxMessageBytes until the server's
// certificate is, DTLS what dtls_reader.cpp says, DNS one message, HTTP one line
// (HttpReader::MaxLineBytes) or the table of HTTP/2 (Http2Reader::MaxTableBytes) until the connection ends, what stands
// before TLS at most XmppReader::MaxOpeningBytes. All readers together hold at most MaxHeldBytes; whoever would exceed
// it is ended.
#include "names/name_reader.h"

#include "decode/google_quic.h"
#include "decode/quic_packet.h"
#include "names/channel_readers.h"
#include "names/dhcp_evidence.h"
#include "names/dns_evidence.h"
#include "names/dns_stream_reader.h"
#include "names/dtls_reader.h"
#include "names/first_bytes.h"
#include "names/http_reader.h"
#include "names/preface_reader.h"
#include "names/quic_reader.h"
#include "names/ssdp_evidence.h"
#include "names/tls_reader.h"

#include <algorithm>
#include <array>
#include <vector>

namespace waybill {

namespace {

// 64 MiB are a thousand ClientHellos of the largest size half sent at once: no handset does that, but a hostile file
// may.
constexpr std::size_t MaxHeldBytes = std::size_t{64} << 20;

// A connection whose start was not captured is tried at this many segment starts: an HTTP client begins a segment with
// each request, and one that sends more than this in between is uploading something that is not.
constexpr std::uint32_t MaxProbes = 64;

/// State of one direction: New, probing (how often), being read (index of the reader), Recognised (read to the end), or
/// Done (nobody read it).
class Slot {
public:
    [[nodiscard]] bool isNew() const { return m_value == 0; }
    [[nodiscard]] bool isDone() const { return m_value >= Recognised; }
    [[nodiscard]] bool hasReader() const { return m_value > MaxProbes && m_value < Recognised; }
    [[nodiscard]] bool wasRecognised() const { return m_value > MaxProbes && m_value != Done; }
    [[nodiscard]] std::size_t reader() const { return m_value - FirstReader; }
    void setReader(std::size_t index) { m_value = FirstReader + static_cast<std::uint32_t>(index); }
    void setNew() { m_value = 0; }
    void setDone() { m_value = Done; }
    void setRecognised() { m_value = Recognised; }
    /// Counts a segment start at which nothing was recognised.
    void countProbe() { m_value = m_value + 1 > MaxProbes ? Done : m_value + 1; }

private:
    static constexpr std::uint32_t FirstReader = MaxProbes + 1, Recognised = 0xFFFFFFFE, Done = 0xFFFFFFFF;
    std::uint32_t m_value = 0;
};

bool hasPort(const Reading& reading, std::uint16_t port)
{
    return reading.fromPort == port || reading.toPort == port;
}

} // namespace

struct NameReader::State {
    explicit State(NameSink& toSink) : sink(toSink), dns(toSink) {}

    [[nodiscard]] std::unique_ptr<StreamReader> recognise(const Reading& reading, std::span<const std::uint8_t> bytes);
    void startReader(Slot& slot, std::unique_ptr<StreamReader> reader);
    void endReader(Slot& slot, bool finish);
    [[nodiscard]] ReadOutcome feed(Slot& slot, const Reading& reading, const StreamChunk& chunk);
    void onChunk(Slot& slot, const Reading& reading, StreamChunk chunk);
    void onUnknownStart(Slot& slot, const Reading& reading, const StreamChunk& chunk);
    void onOtherDatagram(const Reading& reading, const Datagram& datagram, bool isQuic);

    NameSink& sink;
    DnsEvidence dns;
    TlsCaches caches;
    QuicReader quic{sink, caches.fingerprints};
    DtlsReader dtls{sink, caches};
    std::vector<std::array<Slot, 2>> slots; ///< by flow, then direction
    std::vector<std::unique_ptr<StreamReader>> readers;
    std::vector<std::size_t> freeReaders; ///< empty places in `readers`
    std::size_t heldBytes = 0;            ///< of all readers
};

/// The reader whose protocol may begin with `bytes`; none when no protocol does.
std::unique_ptr<StreamReader> NameReader::State::recognise(const Reading& reading, std::span<const std::uint8_t> bytes)
{
    if (hasPort(reading, DnsPort))
        return std::make_unique<DnsStreamReader>(dns);
    if (auto reader = recogniseChannel(sink, bytes))
        return reader;
    if (TlsReader::mayBeginWith(bytes))
        return std::make_unique<TlsReader>(sink, caches);
    if (auto reader = prefaceReaderFor(sink, reading, bytes))
        return reader;
    if (mayBeHttpRequest({reinterpret_cast<const char*>(bytes.data()), bytes.size()}))
        return std::make_unique<HttpReader>(sink);
    return nullptr;
}

void NameReader::State::startReader(Slot& slot, std::unique_ptr<StreamReader> reader)
{
    if (freeReaders.empty()) {
        freeReaders.push_back(readers.size());
        readers.emplace_back();
    }
    const std::size_t index = freeReaders.back();
    freeReaders.pop_back();
    heldBytes += reader->heldBytes();
    readers[index] = std::move(reader);
    slot.setReader(index);
}

void NameReader::State::endReader(Slot& slot, bool finish)
{
    const std::size_t index = slot.reader();
    heldBytes -= readers[index]->heldBytes(); // before finish(), which may let go of some
    if (finish)
        readers[index]->finish();
    readers[index].reset();
    freeReaders.push_back(index);
    slot.setRecognised();
}

ReadOutcome NameReader::State::feed(Slot& slot, const Reading& reading, const StreamChunk& chunk)
{
    StreamReader& reader = *readers[slot.reader()];
    const std::size_t before = reader.heldBytes();
    const ReadOutcome outcome = reader.onChunk(reading, chunk);
    heldBytes += reader.heldBytes() - before;
    return outcome;
}

void NameReader::State::onChunk(Slot& slot, const Reading& reading, StreamChunk chunk)
{
    const bool isStart = chunk.atStart && chunk.streamOffset == 0;
    while (!slot.isDone()) {
        if (!slot.hasReader()) {
            if (chunk.bytes.empty())
                return;
            std::unique_ptr<StreamReader> reader = recognise(reading, chunk.bytes);
            if (reader == nullptr) {
                if (isStart)
                    onUnknownStart(slot, reading, chunk);
                else
                    slot.countProbe();
                return;
            }
            startReader(slot, std::move(reader));
        }
        const ReadOutcome outcome = feed(slot, reading, chunk);
        if (outcome.next == ReadOutcome::Next::More) {
            if (heldBytes > MaxHeldBytes)
                endReader(slot, true);
            return;
        }
        endReader(slot, false);
        if (outcome.next == ReadOutcome::Next::Recognise)
            slot.setNew();
        chunk.bytes = outcome.rest;
    }
}

/// A connection whose start nobody reads. Its answers are no mystery when the other side was understood.
void NameReader::State::onUnknownStart(Slot& slot, const Reading& reading, const StreamChunk& chunk)
{
    const std::size_t other = chunk.direction == Direction::FromOriginator ? 1 : 0;
    slot.setDone();
    if (!slots[reading.flow.value][other].wasRecognised() && tellFirstSegment(sink, reading, chunk.bytes))
        slot.setRecognised();
}

/// A datagram that no reader but QUIC's takes: the first of each direction is looked at.
void NameReader::State::onOtherDatagram(const Reading& reading, const Datagram& datagram, bool isQuic)
{
    const std::size_t row = reading.flow.value, side = static_cast<std::size_t>(datagram.direction);
    if (row >= slots.size())
        slots.resize(row + 1);
    if (!slots[row][side].isNew())
        return;
    slots[row][side].setDone();
    const bool isWhole = datagram.bytes.size() == datagram.wireLength;
    const bool isKnown = isQuic || slots[row][1 - side].wasRecognised() || mayStartGoogleQuic(datagram.bytes) ||
                         mayStartQuic(datagram.bytes, datagram.wireLength);
    if (isKnown || tellFirstDatagram(sink, reading, datagram.bytes, isWhole))
        slots[row][side].setRecognised();
}

NameReader::NameReader(NameSink& sink) : m_state(std::make_unique<State>(sink)) {}

NameReader::~NameReader() = default;

bool NameReader::onStream(const FlowContext& flow, const StreamChunk& chunk)
{
    const std::size_t row = flow.flow.value;
    if (row >= m_state->slots.size())
        m_state->slots.resize(row + 1);
    Slot& slot = m_state->slots[row][static_cast<std::size_t>(chunk.direction)];
    if (!slot.isDone())
        m_state->onChunk(slot, readingOf(flow, chunk), chunk);
    return !slot.isDone();
}

bool NameReader::onDatagram(const FlowContext& flow, const Datagram& datagram)
{
    const Reading reading = readingOf(flow, datagram);
    if (hasPort(reading, DnsPort))
        (void)m_state->dns.onMessage(reading, datagram.bytes, datagram.wireLength);
    else if (hasPort(reading, MulticastDnsPort) || hasPort(reading, LlmnrPort))
        m_state->dns.onLocalMessage(reading, datagram.bytes, datagram.wireLength);
    else if (hasPort(reading, DhcpServerPort) || hasPort(reading, DhcpClientPort))
        tellDhcp(m_state->sink, reading, datagram);
    else if (hasPort(reading, SsdpPort))
        tellSsdp(m_state->sink, reading, datagram);
    else if (hasPort(reading, NetbiosNamePort))
        m_state->dns.onNetbiosMessage(reading, datagram.bytes, datagram.wireLength);
    else if (DtlsReader::accepts(datagram))
        return m_state->dtls.onDatagram(reading, datagram);
    else {
        const bool isQuic = m_state->quic.onDatagram(reading, datagram);
        m_state->onOtherDatagram(reading, datagram, isQuic);
        return isQuic || DtlsReader::mayFollow(datagram);
    }
    return true;
}

void NameReader::onFlowEnd(FlowId flow)
{
    m_state->quic.onFlowEnd(flow);
    m_state->dtls.onFlowEnd(flow);
    if (flow.value >= m_state->slots.size())
        return;
    for (Slot& slot : m_state->slots[flow.value]) {
        if (slot.hasReader())
            m_state->endReader(slot, true);
        slot.setNew();
    }
}

} // namespace waybill
