// SPDX-License-Identifier: GPL-3.0-or-later
// DTLS handshakes: RFC 6347 §4.2, RFC 9147 §5. What is encrypted is not looked at.
//
// Memory: 40 bytes a flow that spoke DTLS, until it ends. Beyond that only directions whose messages come in pieces, or
// that wait for a certificate, have state: at most MaxPartials messages of QuicCryptoStream::MaxBytes each. All
// together hold at most MaxHeldBytes; whoever would exceed it is ended.
#include "names/dtls_reader.h"

#include "decode/dtls_record.h"
#include "decode/tls_client_hello.h"
#include "decode/tls_server_hello.h"
#include "names/quic_crypto_stream.h"
#include "names/tls_hello_evidence.h"
#include "names/tls_server_flight.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace waybill {

namespace {

enum RecordType : std::uint8_t { ChangeCipherSpec = 20, Handshake = 22 };
constexpr std::uint8_t CertificateMessage = 11;

// A thousand handshakes half seen; a handset has a handful at a time.
constexpr std::size_t MaxHeldBytes = std::size_t{16} << 20;
// ServerHello and Certificate, and one more that was sent again under another number.
constexpr std::size_t MaxPartials = 3;
// A handshake that has not ended after this many datagrams of one side never does: a flight has at most a dozen, and is
// sent again a few times.
constexpr std::uint32_t MaxDatagrams = 64;

/// A message of which only pieces came so far.
struct Partial {
    std::uint8_t type = 0;
    std::uint16_t sequence = 0;
    std::uint32_t length = 0;
    QuicCryptoStream pieces; ///< the same task: octets at offsets, in any order
};

/// What a direction needs while its handshake lasts.
struct Open {
    Open(NameSink& sink, CertificateCache& certificates) : flight(sink, certificates) {}

    std::vector<Partial> partials;
    TlsServerFlight flight;
    std::optional<std::uint16_t> helloMessage; ///< number of the ServerHello among the messages
    std::optional<std::uint64_t> helloRecord;  ///< and of the record with its end
    Reading latest;
    std::size_t accounted = 0; ///< of heldBytes(), in the sum over all

    [[nodiscard]] std::size_t heldBytes() const
    {
        std::size_t bytes = sizeof *this + partials.capacity() * sizeof(Partial);
        for (const Partial& partial : partials)
            bytes += partial.pieces.heldBytes();
        return bytes;
    }
};

struct Side {
    std::unique_ptr<Open> open;
    std::uint32_t datagrams = 0;
    bool isDone = false;
};

/// RFC 8489 §5: two zero bits, and the magic cookie behind type and length.
bool isStun(std::span<const std::uint8_t> bytes)
{
    return bytes.size() >= 20 && bytes[0] < 4 && bytes[4] == 0x21 && bytes[5] == 0x12 && bytes[6] == 0xa4 &&
           bytes[7] == 0x42;
}

} // namespace

struct DtlsReader::State {
    State(NameSink& toSink, TlsCaches& toCaches) : sink(toSink), caches(toCaches) {}

    void readDatagram(Side& side, const Reading& reading, const Datagram& datagram);
    void readRecord(Side& side, const Reading& reading, const DtlsRecord& record, std::size_t cut);
    void readFragment(Side& side, const Reading& reading, const DtlsHandshakeFragment& fragment);
    [[nodiscard]] bool isWanted(const Side& side, const DtlsHandshakeFragment& fragment) const;
    void collect(Side& side, const Reading& reading, const DtlsHandshakeFragment& fragment);
    /// True when the message could be read.
    bool onMessage(Side& side, const Reading& reading, const DtlsHandshakeFragment& message);
    Open& openOf(Side& side);
    void account(Open& open);
    void tellCutHello(const Open& open);
    void finish(Side& side);
    /// As finish(), for one that has not come to its end: tells what it has.
    void giveUp(Side& side);

    NameSink& sink;
    TlsCaches& caches;
    std::unordered_map<std::uint32_t, std::array<Side, 2>> flows;
    std::size_t heldBytes = 0; ///< of all `open`
};

Open& DtlsReader::State::openOf(Side& side)
{
    if (side.open == nullptr) {
        side.open = std::make_unique<Open>(sink, caches.certificates);
        account(*side.open);
    }
    return *side.open;
}

void DtlsReader::State::account(Open& open)
{
    const std::size_t bytes = open.heldBytes();
    heldBytes += bytes - open.accounted;
    open.accounted = bytes;
}

/// The name in a hello whose end never came is still the name.
void DtlsReader::State::tellCutHello(const Open& open)
{
    for (const Partial& partial : open.partials) {
        if (partial.type != TlsHandshakeClientHello)
            continue;
        ClientHello hello;
        (void)decodeClientHello(partial.pieces.contiguous(), partial.length, hello, ClientHelloKind::Dtls);
        if (hello.serverName.empty())
            continue;
        tellClientHello(sink, caches.fingerprints, {open.latest, open.latest, 'd', NameSource::TlsSni}, hello);
        return;
    }
}

void DtlsReader::State::finish(Side& side)
{
    side.isDone = true;
    if (side.open == nullptr)
        return;
    side.open->flight.finish();
    heldBytes -= side.open->accounted;
    side.open.reset();
}

void DtlsReader::State::giveUp(Side& side)
{
    if (side.open != nullptr)
        tellCutHello(*side.open);
    finish(side);
}

void DtlsReader::State::readDatagram(Side& side, const Reading& reading, const Datagram& datagram)
{
    std::span<const std::uint8_t> bytes = datagram.bytes;
    const std::size_t cut = std::max<std::size_t>(datagram.wireLength, bytes.size()) - bytes.size();
    DtlsRecord record;
    while (!side.isDone && !bytes.empty()) {
        const DecodeStatus status = takeDtlsRecord(bytes, bytes.size() + cut, record);
        if (status == DecodeStatus::Malformed)
            return;
        readRecord(side, reading, record, status == DecodeStatus::Truncated ? cut : 0);
    }
}

void DtlsReader::State::readRecord(Side& side, const Reading& reading, const DtlsRecord& record, std::size_t cut)
{
    // Only right behind the ServerHello's record: after a loss it could belong to a full handshake.
    if (record.type == ChangeCipherSpec && side.open != nullptr && side.open->helloRecord &&
        record.sequence == *side.open->helloRecord + 1) {
        side.open->flight.onChangeCipherSpec();
        finish(side);
    }
    if (record.type != Handshake)
        return;
    std::span<const std::uint8_t> bytes = record.fragment;
    DtlsHandshakeFragment fragment;
    while (!side.isDone && !bytes.empty()) {
        if (takeDtlsFragment(bytes, bytes.size() + cut, fragment) == DecodeStatus::Malformed)
            return;
        const bool hadHello = side.open != nullptr && side.open->flight.hasHello();
        readFragment(side, reading, fragment);
        if (!hadHello && side.open != nullptr && side.open->flight.hasHello()) {
            side.open->helloMessage = fragment.messageSequence;
            side.open->helloRecord = record.sequence;
        }
    }
}

/// Messages come in any order, so one that says "no certificate" counts only right behind the ServerHello.
bool DtlsReader::State::isWanted(const Side& side, const DtlsHandshakeFragment& fragment) const
{
    if (fragment.type == TlsHandshakeClientHello || fragment.type == TlsHandshakeServerHello ||
        fragment.type == CertificateMessage)
        return true;
    return side.open != nullptr && side.open->helloMessage && fragment.messageSequence == *side.open->helloMessage + 1;
}

void DtlsReader::State::readFragment(Side& side, const Reading& reading, const DtlsHandshakeFragment& fragment)
{
    if (!isWanted(side, fragment))
        return;
    if (fragment.offset == 0 && onMessage(side, reading, fragment))
        return;
    openOf(side).latest = reading;
    collect(side, reading, fragment);
    if (side.open == nullptr)
        return; // it was the last that was missing
    account(*side.open);
    if (heldBytes > MaxHeldBytes)
        giveUp(side);
}

void DtlsReader::State::collect(Side& side, const Reading& reading, const DtlsHandshakeFragment& fragment)
{
    std::vector<Partial>& partials = side.open->partials;
    auto partial = std::find_if(partials.begin(), partials.end(), [&fragment](const Partial& p) {
        return p.type == fragment.type && p.sequence == fragment.messageSequence && p.length == fragment.length;
    });
    if (partial == partials.end()) {
        if (partials.size() == MaxPartials)
            return;
        partials.push_back({fragment.type, fragment.messageSequence, fragment.length, {}});
        partial = partials.end() - 1;
    }
    partial->pieces.add(fragment.offset, fragment.bytes, {reading.frame, reading.time});
    DtlsHandshakeFragment message = fragment;
    message.offset = 0;
    message.bytes = partial->pieces.contiguous();
    (void)onMessage(side, reading, message);
}

bool DtlsReader::State::onMessage(Side& side, const Reading& reading, const DtlsHandshakeFragment& message)
{
    if (message.type == TlsHandshakeClientHello) {
        if (message.bytes.size() < message.length)
            return false;
        ClientHello hello;
        (void)decodeClientHello(message.bytes, message.length, hello, ClientHelloKind::Dtls);
        tellClientHello(sink, caches.fingerprints, {reading, reading, 'd', NameSource::TlsSni}, hello);
        finish(side);
        return true;
    }
    TlsServerFlight::Message part{message.type, message.length, message.bytes};
    if (message.bytes.size() < TlsServerFlight::neededOf(part))
        return false;
    openOf(side).flight.onMessage(part, reading);
    if (side.open->flight.isDone() && side.open->flight.hasHello())
        finish(side);
    return true;
}

DtlsReader::DtlsReader(NameSink& sink, TlsCaches& caches) : m_state(std::make_unique<State>(sink, caches)) {}

DtlsReader::~DtlsReader() = default;

bool DtlsReader::accepts(const Datagram& datagram) noexcept
{
    return mayBeDtls(datagram.bytes);
}

bool DtlsReader::mayFollow(const Datagram& datagram) noexcept
{
    return isStun(datagram.bytes);
}

bool DtlsReader::onDatagram(const Reading& reading, const Datagram& datagram)
{
    Side& side = m_state->flows[reading.flow.value][static_cast<std::size_t>(datagram.direction)];
    if (!side.isDone)
        m_state->readDatagram(side, reading, datagram);
    if (!side.isDone && ++side.datagrams >= MaxDatagrams)
        m_state->giveUp(side);
    return !side.isDone;
}

void DtlsReader::onFlowEnd(FlowId flow)
{
    const auto found = m_state->flows.find(flow.value);
    if (found == m_state->flows.end())
        return;
    for (Side& side : found->second)
        m_state->giveUp(side);
    m_state->flows.erase(found);
}

} // namespace waybill
