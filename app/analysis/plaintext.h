// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rereading.h"
#include "flow/stream_sink.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waybill {

/// What protects a stream that was decrypted.
enum class Encryption : std::uint8_t { Tls, Dtls, Quic };

/// Bytes of one direction of a connection, decrypted: in order, each byte once.
struct PlaintextPiece {
    FlowId flow;
    Encryption encryption = Encryption::Tls;
    std::uint64_t stream = 0; ///< QUIC's number of the stream (RFC 9000 §2.1); the others have one
    /// Offsets count bytes of plaintext; `frame` is the packet in which the encrypted record or frame ends.
    StreamChunk chunk;
};

/// Receiver of what was decrypted; views are valid during the call only.
class PlaintextSink {
public:
    virtual ~PlaintextSink() = default;
    virtual void onPlaintext(const PlaintextPiece& piece) = 0;
};

/// Who decrypted, with what, and how far that went.
struct Decryption {
    std::string tool; ///< "TShark"
    std::string version;
    std::string keys;               ///< where the keys came from, for people: "the key log keys.log (12 secrets)"
    std::vector<std::string> notes; ///< what was left out and why, as sentences without a full stop, each once
    bool isComplete = true;         ///< false: the tool ended early, so more may be readable
};

/// Gives the plaintext of a recording while that is read a second time, packet by packet. One thread at a time.
class PlaintextSource {
public:
    virtual ~PlaintextSource() = default;
    /// A capture begins: an index into Recording::captures. Hands on what waited of the one before. Fails when this one
    /// cannot be decrypted at all.
    [[nodiscard]] virtual Result<void> beginCapture(std::uint32_t capture, PlaintextSink& sink) = 0;
    /// Hands on what became readable with this packet. Fails with ErrorCode::Cancelled only.
    [[nodiscard]] virtual Result<void> onPacket(const RereadPacket& packet, PlaintextSink& sink) = 0;
    /// No packet follows; then report() is final.
    [[nodiscard]] virtual Result<void> finish(PlaintextSink& sink) = 0;
    [[nodiscard]] virtual const Decryption& report() const = 0;
};

} // namespace waybill
