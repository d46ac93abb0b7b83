// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/identifier_search.h"

#include "analysis/rereading.h"
#include "identify/flow_searcher.h"

#include <algorithm>
#include <tuple>

namespace waybill {

namespace {

/// What counts of a flow was counted when the recording was analysed.
class NoContents final : public ContentSink {
public:
    void onContent(FlowId, Direction, std::uint64_t, Timestamp) override {}
};

/// Hands on what the source decrypts, if there is one.
class Decrypting {
public:
    Decrypting(PlaintextSource* source, PlaintextSink& sink) : m_source(source), m_sink(sink) {}
    void begin(std::uint32_t capture)
    {
        if (m_source != nullptr && m_state)
            m_state = m_source->beginCapture(capture, m_sink);
    }
    [[nodiscard]] Result<void> add(const RereadPacket& packet)
    {
        return m_source != nullptr && m_state ? m_source->onPacket(packet, m_sink) : m_state;
    }
    [[nodiscard]] Result<void> finish() { return m_source != nullptr && m_state ? m_source->finish(m_sink) : m_state; }

private:
    PlaintextSource* m_source;
    PlaintextSink& m_sink;
    Result<void> m_state;
};

/// Tokens of everything on the card; tells which identifiers have none.
std::vector<SearchToken> tokensOfCard(const DeviceCard& card, const TokenOptions& options, PreparedSearch& result)
{
    std::vector<SearchToken> all;
    for (std::uint32_t i = 0; i < card.identifiers.size(); ++i) {
        std::vector<SearchToken> tokens = tokensOf(card.identifiers[i], options);
        if (tokens.empty() && card.identifiers[i].kind != IdentifierKind::Location) // those are looked for in messages
            result.notLooked.push_back(i);
        for (SearchToken& token : tokens) {
            token.identifier = i;
            all.push_back(std::move(token));
        }
    }
    result.tokens = all.size();
    return all;
}

void countShare(const Analysis& analysis, SearchedShare& share)
{
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        const FlowView& view = analysis.view(FlowId{row});
        if (view.omitted != Omitted::No || view.role == FlowRole::NotOurs || view.band == Band::Local)
            continue;
        share.payloadUp += view.traffic.payloadUp;
        const bool isUnknown = analysis.counters(FlowId{row}).protocol == FlowProtocol::Unknown;
        if (view.isDecrypted) {
            share.importedUp += view.traffic.payloadUp;
        } else if (view.isEncrypted) {
            share.encryptedUp += view.traffic.payloadUp;
            share.encryptedConnections += view.traffic.payloadUp > 0 ? 1 : 0;
        }
        if (!view.isEncrypted && isUnknown)
            share.unknownUp += view.traffic.payloadUp;
    }
}

/// Keeps what the chosen handset said to, and heard from, machines outside its network, in the order of the captures.
void keepListed(const Analysis& analysis, std::vector<IdentifierFinding> all, IdentifierFindings& result)
{
    for (IdentifierFinding& finding : all) {
        const FlowView& view = analysis.view(finding.flow);
        if (view.omitted != Omitted::No || view.role == FlowRole::NotOurs)
            continue;
        if (view.band == Band::Local)
            ++result.local;
        else
            result.findings.push_back(std::move(finding));
    }
    const auto place = [](const IdentifierFinding& finding) {
        return std::tie(finding.capture, finding.frame, finding.flow.value, finding.offset, finding.identifier);
    };
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [&place](const IdentifierFinding& a, const IdentifierFinding& b) { return place(a) < place(b); });
}

Result<void> readAll(const Analysis& analysis, FlowSearcher& searcher, PlaintextSource* plaintext,
                     const Checkpoint& checkpoint)
{
    NoContents contents;
    Decrypting decrypting(plaintext, searcher);
    const auto beginsCapture = [&](std::uint32_t capture) {
        decrypting.begin(capture); // what waited is of the capture before
        searcher.setCapture(capture);
    };
    const RereadSinks sinks{searcher, contents, beginsCapture,
                            [&decrypting](const RereadPacket& packet) { return decrypting.add(packet); }};
    const Result<void> read = rereadAll(analysis.recording(), sinks, checkpoint);
    if (!read)
        return read;
    const Result<void> finished = decrypting.finish();
    searcher.finish();
    return finished;
}

} // namespace

Result<PreparedSearch> prepareSearch(const DeviceCard& card, const TokenOptions& options)
{
    PreparedSearch prepared;
    std::vector<SearchToken> tokens = tokensOfCard(card, options, prepared);
    if (prepared.notLooked.size() == card.identifiers.size())
        return Failure(Error{ErrorCode::InvalidArgument, "no identifier on the card is long enough to be looked for"});
    auto database = TokenDatabase::compile(std::move(tokens));
    if (!database)
        return Failure(database.error());
    prepared.database = std::move(*database);
    return prepared;
}

Result<IdentifierFindings> searchIdentifiers(const Analysis& analysis, const DeviceCard& card,
                                             const SearchOptions& options, const Checkpoint& checkpoint)
{
    Result<PreparedSearch> made;
    if (options.prepared == nullptr)
        made = prepareSearch(card, options.tokens);
    if (!made)
        return Failure(made.error());
    const PreparedSearch& prepared = options.prepared != nullptr ? *options.prepared : *made;
    IdentifierFindings result;
    result.notLooked = prepared.notLooked;
    result.tokens = prepared.tokens;
    Result<TokenScanner> scanner = TokenScanner::make(*prepared.database);
    if (!scanner)
        return Failure(scanner.error());
    FlowSearcher searcher(analysis, card, *scanner, options);
    const Result<void> read = readAll(analysis, searcher, options.plaintext, checkpoint);
    if (!read)
        return Failure(read.error());
    result.leftOut = searcher.leftOut();
    result.share.messages = searcher.report();
    countShare(analysis, result.share);
    const FlowSearcher::Decrypted decrypted = searcher.decrypted();
    result.share.decryptedUp = decrypted.up;
    result.share.decryptedDown = decrypted.down;
    result.share.decryptedConnections = decrypted.connections;
    result.share.decryptedBehindClearUp = decrypted.upBehindClear;
    if (options.plaintext != nullptr)
        result.decryption = options.plaintext->report();
    keepListed(analysis, searcher.takeFindings(), result);
    return result;
}

} // namespace waybill
