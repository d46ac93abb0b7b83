// SPDX-License-Identifier: GPL-3.0-or-later
// What was decrypted is searched like what is in the clear; a source of the test's own gives it.
#include "../analysis/analysed.h"
#include "identify/identifier_search.h"

#include <fmt/format.h>
#include <map>

namespace waybill::test {
namespace {

const Endpoint Server = endpoint("42.62.48.181", 443), Local = endpoint("192.168.43.1", 443);
const std::string Imei = "860308028232581";

/// Gives the plaintext that is noted for a packet, as bytes of the side that sent it.
class ScriptedSource final : public PlaintextSource {
public:
    std::multimap<std::uint64_t, std::string> byFrame;
    std::uint64_t stream = 0;
    Encryption encryption = Encryption::Tls;
    Result<void> beginning; ///< answer of beginCapture()

    [[nodiscard]] Result<void> beginCapture(std::uint32_t, PlaintextSink&) override { return beginning; }
    [[nodiscard]] Result<void> onPacket(const RereadPacket& packet, PlaintextSink& sink) override
    {
        const auto [first, last] = byFrame.equal_range(packet.raw.frame);
        for (auto each = first; each != last; ++each) {
            const bool isUp = packet.summary.source == packet.identity.originator;
            StreamChunk chunk;
            chunk.direction = isUp ? Direction::FromOriginator : Direction::FromResponder;
            chunk.streamOffset = m_offset;
            chunk.atStart = true;
            chunk.bytes = {reinterpret_cast<const std::uint8_t*>(each->second.data()), each->second.size()};
            chunk.frame = packet.raw.frame;
            chunk.time = packet.raw.time;
            m_offset += each->second.size();
            sink.onPlaintext({packet.flow, encryption, stream, chunk});
        }
        return {};
    }
    [[nodiscard]] Result<void> finish(PlaintextSink&) override { return {}; }
    [[nodiscard]] const Decryption& report() const override { return m_report; }

private:
    std::uint64_t m_offset = 0;
    Decryption m_report{"Tool", "1.2", "a key", {"a note"}, true};
};

/// A TLS connection of the phone; its record of content stands in packet `content()`.
struct Talk {
    TemporaryDirectory folder;
    AnalysisPtr analysis;
    std::vector<std::uint64_t> sent; ///< packets with payload of the phone

    explicit Talk(const Endpoint& server = Server)
    {
        Scene scene;
        scene.tls(0, server, "api.io.mi.com", 3000);
        const std::vector<BuiltPacket> packets = scene.packets();
        for (std::size_t i = 0; i < packets.size(); ++i) {
            PacketSummary summary;
            decodePacket(rawPacket(packets[i]), summary);
            if (summary.source == Phone.address && summary.payloadLength > 0)
                sent.push_back(i + 1);
        }
        analysis = analyseFiles({{folder.write("talk.pcap", pcapFile(packets))}}, {Phone.address, {}});
    }
    [[nodiscard]] Result<IdentifierFindings> search(PlaintextSource* source) const
    {
        DeviceCard card;
        card.identifiers = {*checkIdentifier(IdentifierKind::Imei, Imei)};
        SearchOptions options;
        options.plaintext = source;
        return searchIdentifiers(*analysis, card, options, {});
    }
    [[nodiscard]] std::string shown(PlaintextSource* source) const
    {
        const auto found = search(source);
        std::string text = found ? "" : found.error().message;
        for (const IdentifierFinding& finding : found ? found->findings : std::vector<IdentifierFinding>()) {
            for (const std::string& step : finding.chain)
                text += step + " > ";
            text += fmt::format("@{} {}{}\n", finding.frame, offsetKey(finding.offsetIn),
                                finding.isDecrypted ? " decrypted" : "");
        }
        return text;
    }
};

} // namespace

TEST(PlaintextSearch, MessagesAcrossRecordsAreTakenApart)
{
    const Talk talk;
    ScriptedSource source;
    ASSERT_GE(talk.sent.size(), 3u);
    source.byFrame = {
        {talk.sent[0], "POST /u?a=1 HTTP/1.1\r\nHost: a.example\r\nContent-Length: 24\r\n\r\n{\"imei\":\"8603"},
        {talk.sent[2], "08028232581\"}"}};
    EXPECT_EQ(talk.shown(nullptr), "");
    EXPECT_EQ(talk.shown(&source), fmt::format("tls, decrypted by Tool 1.2 > http body > json imei > 15 digits > @{} "
                                               "message decrypted\n",
                                               talk.sent[2]));
}

TEST(PlaintextSearch, OtherProtocolsAreSearchedAsTheyStand)
{
    const Talk talk;
    ScriptedSource source;
    source.byFrame = {{talk.sent[1], std::string("\x01\x02id=8603", 9)}, {talk.sent[2], "08028232581;"}};
    EXPECT_EQ(talk.shown(&source),
              fmt::format("tls, decrypted by Tool 1.2 > plaintext > 15 digits > @{} decrypted_stream "
                          "decrypted\n",
                          talk.sent[2]));
    source.encryption = Encryption::Quic;
    source.stream = 4;
    EXPECT_NE(talk.shown(&source).find("quic, decrypted by Tool 1.2 > quic stream 4 > plaintext > 15 digits"),
              std::string::npos);
}

TEST(PlaintextSearch, ItsShareIsCounted)
{
    const Talk talk;
    ScriptedSource source;
    source.byFrame = {{talk.sent[1], std::string(1000, 'x')}, {talk.sent[1], std::string(234, 'x')}};
    const auto found = talk.search(&source);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->share.decryptedUp, 1234u);
    EXPECT_EQ(found->share.decryptedDown, 0u);
    EXPECT_EQ(found->share.decryptedConnections, 1u);
    EXPECT_EQ(found->share.encryptedConnections, 1u);
    ASSERT_TRUE(found->decryption);
    EXPECT_EQ(found->decryption->keys, "a key");
    EXPECT_FALSE(talk.search(nullptr)->decryption);
}

TEST(PlaintextSearch, LocalConnectionsDoNotCount)
{
    const Talk talk(Local);
    ScriptedSource source;
    source.byFrame = {{talk.sent[1], "imei=" + Imei + ";"}};
    const auto found = talk.search(&source);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->share.decryptedUp, 0u);
    EXPECT_EQ(found->local, 1u);
    EXPECT_TRUE(found->findings.empty());
}

TEST(PlaintextSearch, ManyStreamsOfAConnectionAreBounded)
{
    /// A stream a piece, each the beginning of a message that goes on for ever.
    class Many final : public PlaintextSource {
    public:
        [[nodiscard]] Result<void> beginCapture(std::uint32_t, PlaintextSink&) override { return {}; }
        [[nodiscard]] Result<void> onPacket(const RereadPacket& packet, PlaintextSink& sink) override
        {
            const std::string text = "imei=" + Imei;
            for (std::uint64_t stream = 0; stream < 600 && packet.raw.frame == 4; ++stream) {
                StreamChunk chunk;
                chunk.bytes = {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
                sink.onPlaintext({packet.flow, Encryption::Quic, stream, chunk});
            }
            return {};
        }
        [[nodiscard]] Result<void> finish(PlaintextSink&) override { return {}; }
        [[nodiscard]] const Decryption& report() const override { return m_report; }

    private:
        Decryption m_report;
    } source;
    const auto found = Talk().search(&source);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->findings.size(), 600u);
}

TEST(PlaintextSearch, ItsFailureIsTheSearchs)
{
    const Talk talk;
    ScriptedSource source;
    source.beginning = Failure(Error{ErrorCode::NotFound, "no tool"});
    EXPECT_EQ(talk.shown(&source), "no tool");
}

} // namespace waybill::test
