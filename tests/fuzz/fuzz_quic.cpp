// SPDX-License-Identifier: GPL-3.0-or-later
// QUIC datagrams as they are, and as a conversation of both sides; besides that the frames of an opened packet alone:
// what stands in CRYPTO frames is behind encryption, which no fuzzer gets through.
#include "decode/google_quic.h"
#include "name_fuzz.h"
#include "names/quic_crypto_stream.h"
#include "names/quic_reader.h"

#include <cstddef>

using namespace waybill;

namespace {

/// The input as datagrams: each has two octets of length in front, the top bit for the server's.
void readDatagrams(std::span<const std::uint8_t> bytes, QuicReader& reader)
{
    Reading reading;
    reading.flow.value = 0;
    reading.toPort = 443;
    while (bytes.size() > 2) {
        const bool isServer = (bytes[0] & 0x80) != 0;
        const std::size_t claimed = std::size_t{bytes[0] & 0x07U} << 8 | bytes[1];
        bytes = bytes.subspan(2);
        const std::size_t size = std::min(claimed, bytes.size());
        const Datagram datagram{isServer ? Direction::FromResponder : Direction::FromOriginator, bytes.first(size),
                                static_cast<std::uint32_t>(claimed), ++reading.frame, Timestamp{}};
        (void)reader.onDatagram(reading, datagram);
        if (reader.heldBytes() > 2 * QuicCryptoStream::MaxBytes + 16384)
            __builtin_trap();
        bytes = bytes.subspan(size);
    }
    reader.onFlowEnd(reading.flow);
    if (reader.heldBytes() != 0)
        __builtin_trap();
}

/// CRYPTO frames of an opened packet, against a plain array of the same octets.
void joinFrames(std::span<const std::uint8_t> bytes)
{
    QuicInitialFrames frames;
    (void)decodeQuicInitialFrames(bytes, frames);
    QuicCryptoStream stream;
    std::vector<int> plain(QuicCryptoStream::MaxBytes, -1);
    for (const QuicCryptoFrame& frame : frames.crypto) {
        stream.add(frame.offset, frame.bytes, {});
        for (std::size_t i = 0; i < frame.bytes.size() && frame.offset < plain.size() - i; ++i) {
            int& octet = plain[static_cast<std::size_t>(frame.offset) + i];
            octet = octet < 0 ? frame.bytes[i] : octet;
        }
    }
    const auto joined = stream.contiguous();
    const auto hole = std::find(plain.begin(), plain.end(), -1);
    if (frames.crypto.size() <= QuicCryptoStream::MaxRanges &&
        !std::equal(joined.begin(), joined.end(), plain.begin(), hole))
        __builtin_trap();
    GoogleClientHello google;
    (void)decodeGoogleClientHello(joined, google);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(data, size);
    fuzz::CheckingSink sink;
    FingerprintCache fingerprints;
    QuicReader reader(sink, fingerprints);
    readDatagrams(bytes, reader);
    joinFrames(bytes);

    GoogleClientHello google;
    if (decodeGoogleClientHello(bytes, google) != DecodeStatus::Ok && google.isComplete)
        __builtin_trap();
    if (google.serverNameEnd > size)
        __builtin_trap();

    const FlowContext flow = fuzz::flowTo(443);
    NameReader names(sink);
    (void)names.onDatagram(flow, {Direction::FromOriginator, bytes, static_cast<std::uint32_t>(size), 1, Timestamp{}});
    names.onFlowEnd(flow.flow);
    return 0;
}
