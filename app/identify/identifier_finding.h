// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/stream_sink.h"
#include "identify/search_tokens.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waybill {

/// How sure it is that an identifier was read.
enum class FindingTier : std::uint8_t {
    Verified, ///< a value of the device card, and every step of the chain can be repeated
    Probable, ///< the pattern of an identifier with its check digit, in a field that is called so
    Possible, ///< less than that; in no verdict
};
/// "verified", "probable", "possible".
[[nodiscard]] const char* tierKey(FindingTier tier) noexcept;

/// What was recognised without a value on the card.
enum class FindingPattern : std::uint8_t {
    None,     ///< a declared value
    Imei,     ///< fifteen digits that end in their check digit, in a field that is called so
    AppList,  ///< package names of installed apps
    Position, ///< near a declared location
};

/// From where an offset counts.
enum class OffsetIn : std::uint8_t {
    Stream,    ///< first byte that this side of the connection sent, as far as it was captured
    Message,   ///< first byte of the HTTP message, chunk framing of its body left out
    Datagram,  ///< first byte of the packet's payload
    Decrypted, ///< first byte of plaintext that this side sent, of QUIC in the stream that the chain names
};
/// "stream", "message", "datagram", "decrypted_stream".
[[nodiscard]] const char* offsetKey(OffsetIn in) noexcept;

/// One place where an identifier stands in what a flow said.
struct IdentifierFinding {
    std::uint32_t identifier = 0; ///< index into DeviceCard::identifiers; NoIdentifier for a pattern that is on no card
    FindingPattern pattern = FindingPattern::None;
    FindingTier tier = FindingTier::Verified;
    DigestKind hashed = DigestKind::None; ///< not the value stands there, but this digest of it
    std::vector<std::string>
        chain;         ///< how it is wrapped, outermost first: "http body", "gzip", "json imei", "15 digits"
    std::string field; ///< name of the innermost field; empty: none
    std::string host;  ///< that the HTTP message names; empty: none, or no HTTP
    FlowId flow;
    Direction direction = Direction::FromOriginator;
    std::uint32_t capture = 0; ///< index into Recording::captures
    std::uint64_t frame = 0;   ///< packet in which the match ends
    Timestamp time;            ///< of that packet
    /// Of the match's first byte; within a message, where something that was taken apart holds it, of that piece.
    std::uint64_t offset = 0;
    OffsetIn offsetIn = OffsetIn::Stream;
    bool isDecrypted = false; ///< the bytes were encrypted on the wire (methods.md, evidence level W2)
    /// The bytes from there on as they were sent, at most MostWireBytes: what is to be marked where it is shown.
    std::string wire;
    /// The text that matched, when everything around it was taken off: the hash itself, for HashTarget::seen.
    std::string matched;
    /// Tells messages apart: an HTTP message or a datagram, counted from 1 through all captures; 0: of a stream.
    std::uint64_t message = 0;
    static constexpr std::size_t MostWireBytes = 512;
    static constexpr std::uint32_t NoIdentifier = 0xFFFFFFFFu;
};

} // namespace waybill
