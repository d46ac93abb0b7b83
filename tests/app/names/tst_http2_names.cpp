// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/2 in clear. Header blocks are those of RFC 7541 appendix C.4, or made by nghttp2's own compressor.
#include "names/http2_reader.h"
#include "recording_sink.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>
#include <nghttp2/nghttp2.h>

using namespace waybill;
using waybill::test::Conversation;
using waybill::test::RecordingSink;
using namespace waybill::test::wire;

namespace {

using Octets = std::vector<std::uint8_t>;
using Fields = std::vector<std::pair<std::string, std::string>>;

constexpr std::string_view Preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
constexpr unsigned EndStream = 0x01, EndHeaders = 0x04, Padded = 0x08, Priority = 0x20;

Octets frame(unsigned type, unsigned flags, unsigned stream, const Octets& payload)
{
    return Bytes().u24(static_cast<unsigned>(payload.size())).u8(type).u8(flags).u32(stream).add(payload);
}
Octets headers(const Octets& block, unsigned flags = EndHeaders, unsigned stream = 1)
{
    return frame(1, flags, stream, block);
}
Octets continuation(const Octets& block, unsigned flags = EndHeaders, unsigned stream = 1)
{
    return frame(9, flags, stream, block);
}
Octets part(const Octets& all, std::size_t from, std::size_t to)
{
    return {all.begin() + static_cast<std::ptrdiff_t>(from), all.begin() + static_cast<std::ptrdiff_t>(to)};
}
Octets fromHex(std::string_view hex)
{
    Octets out;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
        out.push_back(static_cast<std::uint8_t>(std::stoul(std::string(hex.substr(at, 2)), nullptr, 16)));
    return out;
}

/// The sending side of field compression; its table lasts over blocks.
class Compressor {
public:
    explicit Compressor(std::size_t table = 4096)
    {
        nghttp2_hd_deflate_new(&m_deflater, table);
        nghttp2_hd_deflate_change_table_size(m_deflater, table);
    }
    ~Compressor() { nghttp2_hd_deflate_del(m_deflater); }
    Octets block(const Fields& fields)
    {
        std::vector<nghttp2_nv> wire;
        for (const auto& [name, value] : fields)
            wire.push_back({octets(name), octets(value), name.size(), value.size(), NGHTTP2_NV_FLAG_NONE});
        Octets out(nghttp2_hd_deflate_bound(m_deflater, wire.data(), wire.size()));
        const auto size = nghttp2_hd_deflate_hd(m_deflater, out.data(), out.size(), wire.data(), wire.size());
        out.resize(static_cast<std::size_t>(size));
        return out;
    }

private:
    static std::uint8_t* octets(const std::string& text)
    {
        return reinterpret_cast<std::uint8_t*>(const_cast<char*>(text.data()));
    }
    nghttp2_hd_deflater* m_deflater = nullptr;
};

Fields request(const std::string& authority, const std::string& path = "/")
{
    return {
        {":method", "GET"}, {":scheme", "http"}, {":path", path}, {":authority", authority}, {"user-agent", "ua/1"}};
}

class Http2Names : public testing::Test {
protected:
    Http2Names() { talk.say(bytes(Bytes().text(Preface).add(frame(4, 0, 0, {})))); }
    static Octets bytes(const Octets& octets) { return octets; }
    [[nodiscard]] std::string requests() const { return sink.factText(FactKind::HttpRequest); }

    RecordingSink sink;
    NameReader reader{sink};
    Conversation talk{reader, 0, 8080};
    Compressor compressor;
};

} // namespace

TEST_F(Http2Names, TheExamplesOfTheRfcAreRead) // RFC 7541 C.4: three requests, one table
{
    talk.say(headers(fromHex("828684418cf1e3c2e5f23a6ba0ab90f4ff")));
    talk.say(headers(fromHex("828684be5886a8eb10649cbf"), EndHeaders | EndStream, 3));
    talk.say(headers(fromHex("828785bf408825a849e95ba97d7f8925a849e95bb8e8b4bf"), EndHeaders, 5));
    EXPECT_EQ(sink.nameText(), "http-host www.example.com@2 http-host www.example.com@3 http-host www.example.com@4");
    EXPECT_EQ(requests(), "http-request GET www.example.com/@2; http-request GET www.example.com/@3; "
                          "http-request GET www.example.com/index.html@4");
    EXPECT_EQ(sink.factText(FactKind::Protocol), "protocol http2@1");
}

TEST_F(Http2Names, AnySegmentationGivesTheSame)
{
    Octets all = Bytes().text(Preface).add(frame(4, 0, 0, Bytes().zeros(12)));
    for (const char* host : {"a.example", "b.example:81", "a.example"})
        all = Bytes()
                  .add(all)
                  .add(headers(compressor.block(request(host, "/p?q"))))
                  .add(frame(0, 1, 1, Bytes().zeros(50)));
    for (std::size_t size = 1; size <= all.size(); ++size) {
        RecordingSink pieces;
        NameReader piecewise(pieces);
        Conversation(piecewise, 0, 80).sayInPieces(all, size);
        ASSERT_EQ(pieces.names.size(), 3u) << size;
        EXPECT_EQ(pieces.names[1].name, "b.example");
        EXPECT_EQ(pieces.facts.size(), 5u) << "http2, three requests, one User-Agent";
        EXPECT_EQ(pieces.facts[1].text, "GET a.example/p");
    }
}

TEST_F(Http2Names, PaddingAndPriorityArePassedOver)
{
    const Octets one = compressor.block(request("a.example"));
    talk.say(headers(Bytes().u8(5).u32(0x80000003).u8(16).add(one).zeros(5), EndHeaders | Padded | Priority));
    const Octets two = compressor.block(request("b.example"));
    talk.say(headers(Bytes().u8(0).add(two), EndHeaders | Padded, 3));
    EXPECT_EQ(sink.nameText(), "http-host a.example@2 http-host b.example@3");
}

TEST_F(Http2Names, ABlockMayGoOnInOtherFrames)
{
    const Octets block = compressor.block(request("a.example"));
    for (std::size_t cut = 0; cut <= block.size(); ++cut) {
        RecordingSink own;
        NameReader split(own);
        Conversation to(split, 0, 80);
        to.say(Preface);
        to.say(headers(Bytes().u8(1).add(part(block, 0, cut)).u8(0), Padded));
        to.say(continuation({}, 0));
        to.say(continuation(part(block, cut, block.size()), 0));
        EXPECT_TRUE(own.names.empty());
        to.say(continuation({}));
        EXPECT_EQ(own.nameText(), "http-host a.example@5") << cut;
    }
}

TEST_F(Http2Names, TheHostFieldServesWhereNoAuthorityIs)
{
    talk.say(headers(compressor.block({{":method", "GET"}, {":path", "/x"}, {"host", "H.example:80"}})));
    EXPECT_EQ(sink.nameText(), "http-host h.example@2");
    EXPECT_EQ(requests(), "http-request GET h.example/x@2");
}

TEST_F(Http2Names, TrailersAreNoRequests)
{
    talk.say(headers(compressor.block({{"host", "trailer.example"}, {"grpc-status", "0"}})));
    EXPECT_EQ(sink.nameText() + requests(), "");
}

TEST_F(Http2Names, TunnelsAndGrpcAreTold)
{
    talk.say(headers(compressor.block({{":method", "CONNECT"}, {":authority", "t.example:443"}})));
    talk.say(headers(compressor.block(
        {{":method", "CONNECT"}, {":protocol", "websocket"}, {":path", "/c"}, {":authority", "w.example"}})));
    Fields grpc = request("g.example", "/pkg.Service/Call");
    grpc.emplace_back("content-type", "application/grpc+proto");
    talk.say(headers(compressor.block(grpc)));
    talk.say(headers(compressor.block(grpc)));
    EXPECT_EQ(sink.factText(FactKind::Protocol), "protocol http2@1; protocol websocket@3; protocol grpc@4");
    EXPECT_EQ(requests(),
              "http-request CONNECT t.example:443@2; http-request CONNECT w.example@3; "
              "http-request GET g.example/pkg.Service/Call@4; http-request GET g.example/pkg.Service/Call@5");
}

TEST_F(Http2Names, AnUpgradeFromHttp1GoesOnInHttp2)
{
    Conversation upgraded(reader, 1, 80);
    upgraded.say("GET /1 HTTP/1.1\r\nHost: a.example\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                 "HTTP2-Settings: AAMAAABk\r\n\r\nPRI * HT");
    upgraded.say("TP/2.0\r\n\r\nS");
    upgraded.say(bytes(Bytes().text("M\r\n\r\n").add(headers(compressor.block(request("b.example"))))));
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 http-host b.example@3");
}

TEST_F(Http2Names, ARefusedUpgradeGoesOnInHttp1)
{
    Conversation refused(reader, 1, 80);
    refused.say("POST /1 HTTP/1.1\r\nHost: a.example\r\nUpgrade: h2c\r\nContent-Length: 3\r\n\r\nGETGET /2 HTTP/1.1\r\n"
                "Host: b.example\r\n\r\n");
    EXPECT_EQ(sink.nameText(), "http-host a.example@1 http-host b.example@1");
}

TEST_F(Http2Names, AGapInsideABodyIsHarmlessAndAnyOtherEndsIt)
{
    talk.say(bytes(Bytes().add(headers(compressor.block(request("a.example")))).add(frame(0, 0, 1, {}))));
    talk.say(bytes(Bytes().u24(1000).u8(0).u8(1).u32(1)));
    talk.say(bytes(Bytes().zeros(100).add(headers(compressor.block(request("b.example"))))), 900);
    EXPECT_EQ(sink.nameText(), "http-host a.example@2 http-host b.example@4");
    EXPECT_FALSE(talk.say(headers(compressor.block(request("c.example"))), 20));
    EXPECT_EQ(sink.names.size(), 2u) << "c.example might be another name in the sender's table";
}

TEST_F(Http2Names, EveryLieEndsTheReading)
{
    const Octets block = compressor.block(request("a.example"));
    const std::vector<Octets> lies{
        headers(block, EndHeaders, 0),                                                   // stream 0
        headers({4, 0x82}, EndHeaders | Padded),                                         // more padding than payload
        headers({0, 0}, EndHeaders | Padded | Priority),                                 // no room for the priority
        continuation(block),                                                             // of nothing
        Bytes().add(headers(part(block, 0, 3), 0)).add(continuation({}, EndHeaders, 3)), // of another stream
        Bytes().add(headers(part(block, 0, 3), 0)).add(frame(0, 0, 1, {})),              // no CONTINUATION
        headers(fromHex("828684fe")),                                                    // index outside the table
        headers(fromHex("3fe1ff7f82")),                                                  // table of 2 MiB
        headers(part(block, 0, block.size() - 1)),                                       // ends inside a field
    };
    for (std::size_t i = 0; i < lies.size(); ++i) {
        Conversation liar(reader, static_cast<std::uint32_t>(i) + 1, 80);
        liar.say(Preface);
        EXPECT_FALSE(liar.say(lies[i])) << i;
    }
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(Http2Names, EveryPrefixOfARequestIsHarmless)
{
    const Octets all = headers(compressor.block(request("a.example")));
    for (std::size_t kept = 0; kept < all.size(); ++kept) {
        Conversation to(reader, static_cast<std::uint32_t>(kept) + 1, 80);
        to.say(Preface);
        to.say(part(all, 0, kept));
        to.end();
    }
    EXPECT_TRUE(sink.names.empty());
}

TEST_F(Http2Names, ABlockWithoutEndIsGivenUp)
{
    const Octets piece = Bytes().u8(0x40).u8(1).text("a").u8(0x7e).text(std::string(126, 'v'));
    talk.say(headers({}, 0));
    int frames = 0;
    while (talk.say(continuation(piece, 0)) && frames < 10000)
        ++frames;
    EXPECT_EQ(frames, static_cast<int>(Http2Reader::MaxBlockBytes / piece.size()));
}

TEST_F(Http2Names, ACompressionLoopCostsNoMoreThanItsBlock)
{
    Http2Reader bomb(sink);
    Reading reading;
    reading.flow.value = 0;
    StreamChunk chunk;
    // One User-Agent of 4,000 octets in the table, then named 60,000 times: 240 MB of fields from 64 KiB.
    const Octets agent = Bytes().text("\x7a\x7f").u8(0xA1).u8(0x1E).text(std::string(4000, 'u'));
    Octets block = Bytes().u8(0x82).add(agent);
    block.resize(60000, 0xBE);
    const Octets octets = headers(block);
    chunk.bytes = octets;
    EXPECT_EQ(bomb.onChunk(reading, chunk).next, ReadOutcome::Next::More);
    ASSERT_EQ(sink.facts[2].kind, FactKind::UserAgent);
    EXPECT_EQ(sink.facts[2].text.size(), Http2Reader::MaxValueBytes) << "kept once, and bounded";
    EXPECT_LT(bomb.heldBytes(), 20000u);
}

TEST_F(Http2Names, ALargerTableIsFollowedUpToTheLimit)
{
    Compressor larger(Http2Reader::MaxTableBytes);
    Fields fields = request("a.example");
    for (int i = 0; i < 40; ++i)
        fields.emplace_back("x-" + std::to_string(i), std::string(1000, static_cast<char>('a' + i % 26)));
    talk.say(headers(larger.block(fields)));
    talk.say(headers(larger.block(request("a.example", "/again"))));
    EXPECT_EQ(requests(), "http-request GET a.example/@2; http-request GET a.example/again@3");
}
