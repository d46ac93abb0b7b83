// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/name_reader.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waybill::test {

/// Keeps all that a NameReader tells, in order.
class RecordingSink final : public NameSink {
public:
    struct FactRow {
        IpAddress speaker;
        FactKind kind;
        std::string text;
        std::uint64_t frame;
    };

    void onName(const NameEvidence& evidence) override { names.push_back(evidence); }
    void onDnsQuery(const DnsQueryEntry& entry) override { queries.push_back(entry); }
    void onDnsAnswer(const DnsAnswerEntry& entry) override { answers.push_back(entry); }
    void onFact(const FlowFact& fact) override
    {
        facts.push_back({fact.speaker, fact.kind, std::string(fact.text), fact.frame});
    }
    void onHandshake(const HandshakePart& part) override { handshakes.push_back(part); }
    void onHidden(FlowId, Hidden why, std::uint64_t) override { hidden.push_back(why); }

    /// "tls-sni a.example@3 …": source, name and frame of every evidence.
    [[nodiscard]] std::string nameText() const
    {
        std::string text;
        for (const NameEvidence& e : names)
            text += (text.empty() ? "" : " ") + std::string(nameSourceKey(e.source)) + " " + e.name + "@" +
                    std::to_string(e.frame);
        return text;
    }

    /// "user-agent Mozilla/5.0@3; …" of one kind, or of all.
    [[nodiscard]] std::string factText(std::optional<FactKind> only = {}) const
    {
        std::string text;
        for (const FactRow& f : facts) {
            if (!only || *only == f.kind)
                text += (text.empty() ? "" : "; ") + std::string(factKindKey(f.kind)) + " " + f.text + "@" +
                        std::to_string(f.frame);
        }
        return text;
    }

    std::vector<NameEvidence> names;
    std::vector<DnsQueryEntry> queries;
    std::vector<DnsAnswerEntry> answers;
    std::vector<FactRow> facts;
    std::vector<HandshakePart> handshakes;
    std::vector<Hidden> hidden;
};

/// One flow spoken to a reader: the test says the bytes, this counts offsets and frames.
class Conversation {
public:
    Conversation(NameReader& reader, std::uint32_t flow, std::uint16_t serverPort) : m_reader(reader)
    {
        m_context.flow.value = flow;
        m_context.run.value = 0;
        m_context.originator = client();
        m_context.responder = server();
        m_context.originatorPort = 40000;
        m_context.responderPort = serverPort;
    }
    static IpAddress client() { return IpAddress::v4(0x0A000002); }
    static IpAddress server() { return IpAddress::v4(0xC0000201); }

    /// The next segment of the client (or server), one frame on, after `gap` lost bytes; as the reader answered.
    bool say(std::span<const std::uint8_t> bytes, std::uint32_t gap = 0,
             Direction direction = Direction::FromOriginator)
    {
        std::uint64_t& offset = m_offsets[static_cast<std::size_t>(direction)];
        StreamChunk chunk;
        chunk.direction = direction;
        offset += gap;
        chunk.streamOffset = offset;
        chunk.gapBefore = gap;
        chunk.atStart = startIsSeen;
        chunk.bytes = bytes;
        chunk.frame = ++m_frame;
        offset += bytes.size();
        return m_reader.onStream(m_context, chunk);
    }
    bool say(std::string_view text, std::uint32_t gap = 0)
    {
        return say(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()), gap);
    }
    /// The bytes in segments of `size`.
    void sayInPieces(std::span<const std::uint8_t> bytes, std::size_t size,
                     Direction direction = Direction::FromOriginator)
    {
        for (std::size_t at = 0; at < bytes.size(); at += size)
            say(bytes.subspan(at, std::min(size, bytes.size() - at)), 0, direction);
    }
    bool send(std::span<const std::uint8_t> bytes, Direction direction = Direction::FromOriginator)
    {
        Datagram datagram;
        datagram.direction = direction;
        datagram.bytes = bytes;
        datagram.wireLength = static_cast<std::uint32_t>(bytes.size());
        datagram.frame = ++m_frame;
        return m_reader.onDatagram(m_context, datagram);
    }
    void end() { m_reader.onFlowEnd(m_context.flow); }

    bool startIsSeen = true;

private:
    NameReader& m_reader;
    FlowContext m_context;
    std::uint64_t m_offsets[2] = {0, 0};
    std::uint64_t m_frame = 0;
};

} // namespace waybill::test
