// SPDX-License-Identifier: GPL-3.0-or-later
// identifier_speed CAPTURE: how fast the identifiers of a card of twenty values are looked for in everything that the
// flows of a capture say. Times, by the processor's clock of one thread, fastest of three rounds each: reading the
// capture again with a receiver that takes everything and does nothing; the same with the matcher of the card on it
// (streams and datagrams); and the whole search, which also takes HTTP messages apart. The matcher's rate is payload by
// the difference of the first two. Build it without sanitizers.
#include "analysis/analyse.h"
#include "analysis/rereading.h"
#include "geo/geography.h"
#include "identify/identifier_search.h"
#include "identify/token_database.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

using namespace waybill;

/// Takes all contents; scans them when it has a scanner.
class Taker final : public StreamSink {
public:
    explicit Taker(TokenScanner* scanner) : m_scanner(scanner) {}

    [[nodiscard]] bool onStream(const FlowContext& flow, const StreamChunk& chunk) override
    {
        m_bytes += chunk.bytes.size();
        Stream& stream = m_streams[flow.flow.value][chunk.direction == Direction::FromOriginator ? 0 : 1];
        ++stream.chunks;
        if (m_scanner == nullptr)
            return true;
        if (!stream.tokens)
            stream.tokens = std::make_unique<TokenStream>(m_scanner->database());
        stream.tokens->scan(*m_scanner, chunk.bytes, [this](const TokenMatch&) { ++m_found; });
        return true;
    }
    [[nodiscard]] bool onDatagram(const FlowContext&, const Datagram& datagram) override
    {
        m_bytes += datagram.bytes.size();
        if (m_scanner != nullptr)
            m_scanner->scan(datagram.bytes, [this](const TokenMatch&) { ++m_found; });
        return true;
    }
    void onFlowEnd(FlowId flow) override { m_streams.erase(flow.value); }

    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t found() const { return m_found; }

private:
    struct Stream {
        std::uint64_t chunks = 0;
        std::unique_ptr<TokenStream> tokens;
    };
    TokenScanner* m_scanner;
    std::unordered_map<std::uint32_t, std::array<Stream, 2>> m_streams;
    std::uint64_t m_bytes = 0, m_found = 0;
};

class NoContents final : public ContentSink {
    void onContent(FlowId, Direction, std::uint64_t, Timestamp) override {}
};

DeviceCard twentyValues()
{
    using Kind = IdentifierKind;
    const std::pair<Kind, const char*> values[] = {
        {Kind::Imei, "860308028232581"},        {Kind::Imei, "352099002718282"},
        {Kind::Imsi, "404002718281828"},        {Kind::Imsi, "404003141592653"},
        {Kind::Iccid, "8991000900271828181"},   {Kind::Phone, "+91 98765 43210"},
        {Kind::Phone, "+91 98765 43211"},       {Kind::Email, "quetzal@example.com"},
        {Kind::Mac, "0c:1d:af:10:20:30"},       {Kind::Mac, "0c:1d:af:40:50:60"},
        {Kind::AndroidId, "3f2a9c41d07be586"},  {Kind::AdId, "38400000-8cf0-11bd-b23e-10b96e40000d"},
        {Kind::Serial, "QZ7731AB42"},           {Kind::Contact, "+91 98100 12345"},
        {Kind::Contact, "+91 98100 12346"},     {Kind::Contact, "+91 98100 12347"},
        {Kind::Contact, "Ximena Quetzalcoatl"}, {Kind::Canary, "canary-Quetzal-7731"},
        {Kind::Canary, "canary-Axolotl-1812"},  {Kind::Meid, "A0000027182818"}};
    DeviceCard card;
    for (const auto& [kind, value] : values)
        if (auto identifier = checkIdentifier(kind, value))
            card.identifiers.push_back(std::move(*identifier));
        else
            std::fprintf(stderr, "%s\n", describe(identifier.error()).c_str());
    return card;
}

double secondsOf(const std::clock_t ticks)
{
    return static_cast<double>(ticks) / CLOCKS_PER_SEC;
}

template <typename Work>
double fastest(const Work& work)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const std::clock_t began = std::clock();
        work();
        best = std::min(best, secondsOf(std::clock() - began));
    }
    return best;
}

} // namespace

int main(int argc, char** argv)
{
    const auto geography = Geography::load(findResourceDirectory());
    if (argc != 2 || !geography) {
        std::fputs("usage: identifier_speed CAPTURE\n", stderr);
        return 2;
    }
    AnalysisRequest request;
    request.runs = {{argv[1]}};
    const auto analysis = analyse(request, *geography, {}, {});
    if (!analysis) {
        std::fprintf(stderr, "%s\n", describe(analysis.error()).c_str());
        return 1;
    }
    const DeviceCard card = twentyValues();
    std::vector<SearchToken> tokens;
    for (std::uint32_t i = 0; i < card.identifiers.size(); ++i)
        for (SearchToken& token : tokensOf(card.identifiers[i], {})) {
            token.identifier = i;
            tokens.push_back(std::move(token));
        }
    const std::size_t count = tokens.size();
    const std::clock_t began = std::clock();
    const auto database = TokenDatabase::compile(std::move(tokens));
    if (!database)
        return 1;
    std::printf("%zu values, %zu tokens, compiled in %.2f s\n", card.identifiers.size(), count,
                secondsOf(std::clock() - began));
    auto scanner = TokenScanner::make(**database);
    if (!scanner)
        return 1;
    NoContents contents;
    std::uint64_t bytes = 0, found = 0;
    const auto reread = [&](TokenScanner* with) {
        Taker taker(with);
        const RereadSinks sinks{taker, contents, [](std::uint32_t) {},
                                [](const RereadPacket&) -> Result<void> { return {}; }};
        static_cast<void>(rereadAll((*analysis)->recording(), sinks, {}));
        bytes = taker.bytes();
        found = taker.found();
    };
    const double plain = fastest([&] { reread(nullptr); });
    const double scanned = fastest([&] { reread(&*scanner); });
    const double whole = fastest([&] { static_cast<void>(searchIdentifiers(**analysis, card, {}, {})); });
    const double gigabytes = static_cast<double>(bytes) / 1e9;
    std::printf(
        "payload %.3f GB; reading again %.3f s; with the matcher %.3f s (%llu matches): %.2f GB/s; whole search "
        "%.3f s, compiling included: %.2f GB/s\n",
        gigabytes, plain, scanned, static_cast<unsigned long long>(found), gigabytes / (scanned - plain), whole,
        gigabytes / whole);
    return 0;
}
