// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "flow/stream_sink.h"
#include "identify/http_messages.h"
#include "identify/identifier_finding.h"
#include "identify/message_search.h"
#include "identify/token_database.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waybill {

/// Looks for tokens in everything that flows say: in streams across their packets, in each datagram, and in HTTP
/// messages once they are whole. One thread at a time. Memory: some 500 bytes a direction of a live connection, and
/// what HttpMessageSplitter holds of HTTP ones.
class FlowSearcher final : public StreamSink {
public:
    /// `analysis`: whose flows they are, by the same numbers; others than the handset's are passed over. All references
    /// must outlive the object.
    FlowSearcher(const Analysis& analysis, const DeviceCard& card, TokenScanner& scanner, const SearchOptions& options);
    ~FlowSearcher() override;

    /// Index into Recording::captures of the packets that follow.
    void setCapture(std::uint32_t capture) { m_capture = capture; }
    [[nodiscard]] bool onStream(const FlowContext& flow, const StreamChunk& chunk) override;
    [[nodiscard]] bool onDatagram(const FlowContext& flow, const Datagram& datagram) override;
    void onFlowEnd(FlowId flow) override;

    /// Everything found, flow by flow; to be asked once, when every flow has ended.
    [[nodiscard]] std::vector<IdentifierFinding> takeFindings() { return std::move(m_findings); }
    /// How many there were beyond IdentifierFindings::MostFindings.
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }
    /// On the messages that the handset sent.
    [[nodiscard]] const DecodeReport& report() const { return m_sent; }

private:
    struct Side;
    using Sides = std::array<std::unique_ptr<Side>, 2>;

    [[nodiscard]] Side& sideOf(const FlowContext& flow, Direction direction);
    [[nodiscard]] IdentifierFinding findingOf(const TokenMatch& match, std::string_view text, const char* where) const;
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
    std::unordered_map<std::uint32_t, Sides> m_sides; ///< by flow
    std::vector<IdentifierFinding> m_findings;
    DecodeReport m_sent, m_received;
    std::uint64_t m_leftOut = 0;
    std::size_t m_mayHold;        ///< SearchOptions::heldBytes
    std::uint64_t m_held = 0;     ///< bytes of messages that are not whole yet
    std::uint64_t m_messages = 0; ///< and datagrams
    std::uint32_t m_capture = 0;
};

} // namespace waybill
