// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/plaintext.h"
#include "flow/stream_sink.h"
#include "identify/identifier_finding.h"
#include "identify/message_search.h"
#include "identify/message_splitter.h"
#include "identify/token_database.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace waybill {

/// Looks for tokens in everything that flows say: in streams across their packets, in each datagram, and in HTTP
/// messages once they are whole; what was decrypted of encrypted ones is searched in the same way. One thread at a
/// time. Memory: some 700 bytes a direction of a live connection, and what MessageSplitter holds of HTTP ones.
class FlowSearcher final : public StreamSink, public PlaintextSink {
public:
    /// Decrypted streams that are followed in one connection at a time; QUIC servers allow 100 or so. The oldest is
    /// ended when there are more.
    static constexpr std::size_t MostStreams = 256;

    /// `analysis`: whose flows they are, by the same numbers; others than the handset's are passed over. All references
    /// must outlive the object.
    FlowSearcher(const Analysis& analysis, const DeviceCard& card, TokenScanner& scanner, const SearchOptions& options);
    ~FlowSearcher() override;

    /// Index into Recording::captures of the packets that follow.
    void setCapture(std::uint32_t capture) { m_capture = capture; }
    [[nodiscard]] bool onStream(const FlowContext& flow, const StreamChunk& chunk) override;
    [[nodiscard]] bool onDatagram(const FlowContext& flow, const Datagram& datagram) override;
    void onFlowEnd(FlowId flow) override;
    void onPlaintext(const PlaintextPiece& piece) override;
    /// No packet and no plaintext follows.
    void finish();

    /// Everything found, flow by flow; to be asked once, when every flow has ended.
    [[nodiscard]] std::vector<IdentifierFinding> takeFindings() { return std::move(m_findings); }
    /// How many there were beyond IdentifierFindings::MostFindings.
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }
    /// On the messages that the handset sent.
    [[nodiscard]] const DecodeReport& report() const { return m_sent; }
    /// Plaintext that the handset sent to, and heard from, machines outside its network.
    struct Decrypted {
        std::uint64_t up = 0, down = 0; ///< bytes
        std::uint64_t connections = 0;
        std::uint64_t upBehindClear = 0; ///< sent where the connection began in the clear; not in the others
    };
    [[nodiscard]] Decrypted decrypted() const;

private:
    struct Side;
    using Sides = std::array<std::unique_ptr<Side>, 2>;
    using Streams = std::map<std::pair<std::uint64_t, Direction>, std::unique_ptr<Side>>; ///< by number

    [[nodiscard]] Side& sideOf(const FlowContext& flow, Direction direction);
    [[nodiscard]] Side& sideOf(const PlaintextPiece& piece);
    [[nodiscard]] std::vector<std::string> chainOf(const PlaintextPiece& piece) const;
    [[nodiscard]] IdentifierFinding findingOf(const TokenMatch& match, std::string_view text, const char* where) const;
    void search(Side& side, const StreamChunk& chunk);
    void feed(Side& side, const StreamChunk& chunk);
    void onMatch(Side& side, const StreamChunk& chunk, const TokenMatch& match);
    [[nodiscard]] bool isSame(std::uint32_t token, std::uint32_t other) const;
    void onMessage(Side& side, const HttpMessage& message);
    [[nodiscard]] IdentifierFinding findingOf(const Side& side, const HttpMessage& message,
                                              const MessageMatch& match) const;
    void tellPending(Side& side);
    void end(Side& side);
    void add(IdentifierFinding finding);

    [[nodiscard]] bool isWanted(FlowId flow) const;
    [[nodiscard]] bool isSent(const Side& side) const;

    const Analysis& m_analysis;
    const TokenDatabase& m_database;
    TokenScanner& m_scanner;
    MessageSearch m_messageSearch;
    const PlaintextSource* m_source;                        ///< who decrypts; may be null
    std::unordered_map<std::uint32_t, Sides> m_sides;       ///< by flow
    std::unordered_map<std::uint32_t, Streams> m_decrypted; ///< by flow
    std::unordered_set<std::uint32_t> m_decryptedFlows;     ///< encrypted ones outside the handset's network
    Decrypted m_share;                                      ///< but for its connections
    std::vector<IdentifierFinding> m_findings;
    DecodeReport m_sent, m_received;
    std::uint64_t m_leftOut = 0;
    std::size_t m_mayHold;        ///< SearchOptions::heldBytes
    std::uint64_t m_held = 0;     ///< bytes of messages that are not whole yet
    std::uint64_t m_messages = 0; ///< and datagrams
    std::uint32_t m_capture = 0;
};

} // namespace waybill
