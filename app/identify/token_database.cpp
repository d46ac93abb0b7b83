// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for literals: those of eight bytes or more by EndFilter, which is some times as fast as a matcher of states
// with so many of them, the few others with libhs (Hyperscan 5.4 developer reference, "Compiling patterns" and "Block
// mode"). Streams are put together here: streams of libhs keep a history as long as the longest literal for every
// packet, which costs more than half of the time where packets are small.
#include "identify/token_database.h"

#include <algorithm>
#include <cstring>
#include <hs/hs.h>
#include <string>
#include <unordered_map>
#include <utility>

namespace waybill {

namespace {

bool isDigit(std::uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

constexpr std::size_t EndLength = EndFilter::Length; // longer literals take a slower way through libhs, too

/// The last bytes of a token, as the filter takes them; empty: it does not.
std::string filteredEndOf(const std::string& token)
{
    const std::string end = token.size() < EndLength ? std::string() : token.substr(token.size() - EndLength);
    return end.find_first_not_of('\0') == std::string::npos ? std::string() : end;
}

/// The last bytes of another token, at least EndLength of them where it has as many. libhs takes what begins with a
/// zero byte for nothing, so it begins with another one.
std::string endOf(const std::string& token)
{
    std::size_t begin = token.size() - std::min(token.size(), EndLength);
    while (begin > 0 && token.find_first_not_of('\0', begin) == std::string::npos)
        --begin;
    return token.substr(std::min(token.find_first_not_of('\0', begin), token.size()));
}

/// What libhs calls for each literal that it finds: its number, and the offset behind its last byte.
int takeHit(unsigned id, unsigned long long, unsigned long long to, unsigned, void* context)
{
    static_cast<std::vector<EndHit>*>(context)->push_back({id, to});
    return 0;
}

} // namespace

struct TokenDatabase::Compiled {
    hs_database_t* database = nullptr;
    ~Compiled() { hs_free_database(database); }
};

TokenDatabase::TokenDatabase() : m_compiled(std::make_unique<Compiled>()) {}
TokenDatabase::~TokenDatabase() = default;

void TokenDatabase::groupByEnd()
{
    std::unordered_map<std::string, std::size_t> places;
    const auto add = [&](std::uint32_t token, const std::string& end) {
        const auto [place, isNew] = places.try_emplace(end, m_ends.size());
        if (isNew) {
            m_longestEnd = std::max(m_longestEnd, end.size());
            m_ends.push_back(end);
            m_tokensOfEnd.emplace_back();
        }
        m_tokensOfEnd[place->second].push_back(token);
    };
    for (std::uint32_t i = 0; i < m_tokens.size(); ++i) {
        m_longest = std::max(m_longest, m_tokens[i].bytes.size());
        if (const std::string end = filteredEndOf(m_tokens[i].bytes); !end.empty())
            add(i, end);
    }
    m_filtered = m_ends.size();
    m_filter = EndFilter(m_ends);
    places.clear(); // an end of libhs may be as long
    for (std::uint32_t i = 0; i < m_tokens.size(); ++i) {
        if (filteredEndOf(m_tokens[i].bytes).empty())
            add(i, endOf(m_tokens[i].bytes));
    }
}

void TokenDatabase::noteLastBytes()
{
    constexpr std::size_t Pairs = 65'536, Bytes = 256;
    m_lastBytes.assign(Pairs, false);
    for (std::size_t i = m_filtered; i < m_ends.size(); ++i) {
        const std::string& end = m_ends[i];
        const std::size_t last = static_cast<std::uint8_t>(end.back());
        for (std::size_t before = 0; before < Bytes; ++before)
            if (end.size() < 2 || static_cast<std::uint8_t>(end[end.size() - 2]) == before)
                m_lastBytes[before * Bytes + last] = true;
    }
}

/// Whether libhs could find something. Where two packets meet there are few bytes, and calling it costs more than this.
bool TokenDatabase::mayHoldOther(std::span<const std::uint8_t> bytes) const
{
    constexpr std::size_t Few = 32, Bytes = 256;
    if (bytes.size() > Few)
        return true;
    std::size_t before = 0;
    bool isPossible = false;
    for (const std::uint8_t byte : bytes) {
        isPossible = isPossible || m_lastBytes[before * Bytes + byte];
        before = byte;
    }
    return isPossible;
}

Result<std::shared_ptr<const TokenDatabase>> TokenDatabase::compile(std::vector<SearchToken> tokens)
{
    if (hs_valid_platform() != HS_SUCCESS)
        return Failure(Error{ErrorCode::Unsupported, "this processor lacks what the search for identifiers needs "
                                                     "(SSSE3 on x86); identifiers were not looked for"});
    std::erase_if(tokens, [](const SearchToken& token) { return endOf(token.bytes).empty(); });
    std::shared_ptr<TokenDatabase> made(new TokenDatabase);
    made->m_tokens = std::move(tokens);
    if (made->m_tokens.empty())
        return std::shared_ptr<const TokenDatabase>(std::move(made));
    made->groupByEnd();
    made->noteLastBytes();
    if (made->m_filtered == made->m_ends.size())
        return std::shared_ptr<const TokenDatabase>(std::move(made));
    std::vector<const char*> texts;
    std::vector<std::size_t> lengths;
    std::vector<unsigned> ids;
    for (std::size_t i = made->m_filtered; i < made->m_ends.size(); ++i) {
        ids.push_back(static_cast<unsigned>(i));
        texts.push_back(made->m_ends[i].data());
        lengths.push_back(made->m_ends[i].size());
    }
    const std::vector<unsigned> flags(texts.size(), 0);
    hs_compile_error_t* problem = nullptr;
    const hs_error_t status = hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), lengths.data(),
                                                   static_cast<unsigned>(texts.size()), HS_MODE_BLOCK, nullptr,
                                                   &made->m_compiled->database, &problem);
    if (status == HS_SUCCESS)
        return std::shared_ptr<const TokenDatabase>(std::move(made));
    const std::string why = problem != nullptr ? problem->message : "out of memory";
    hs_free_compile_error(problem);
    return Failure(Error{ErrorCode::Internal, "the identifiers could not be made ready to be looked for: " + why});
}

Result<TokenScanner> TokenScanner::make(const TokenDatabase& database)
{
    TokenScanner made(database);
    if (database.m_compiled->database == nullptr)
        return made;
    hs_scratch_t* scratch = nullptr;
    if (hs_alloc_scratch(database.m_compiled->database, &scratch) != HS_SUCCESS)
        return Failure(Error{ErrorCode::OutOfMemory, "no memory to look for identifiers"});
    made.m_scratch = scratch;
    return made;
}

TokenScanner::~TokenScanner()
{
    hs_free_scratch(static_cast<hs_scratch_t*>(m_scratch));
}

TokenScanner::TokenScanner(TokenScanner&& other) noexcept
    : m_database(other.m_database), m_scratch(std::exchange(other.m_scratch, nullptr)),
      m_joined(std::move(other.m_joined)), m_hits(std::move(other.m_hits)), m_matches(std::move(other.m_matches)),
      m_block(std::move(other.m_block))
{}

const std::vector<EndHit>& TokenScanner::look(std::span<const std::uint8_t> bytes)
{
    m_hits.clear();
    m_database->m_filter.scan(bytes, [this](std::uint32_t end, std::size_t behind) {
        m_hits.push_back({end, behind});
    });
    if (m_scratch != nullptr && m_database->mayHoldOther(bytes))
        hs_scan(m_database->m_compiled->database, reinterpret_cast<const char*>(bytes.data()),
                static_cast<unsigned>(bytes.size()), 0, static_cast<hs_scratch_t*>(m_scratch), &takeHit, &m_hits);
    return m_hits;
}

void TokenScanner::scan(std::span<const std::uint8_t> bytes, const Found& found)
{
    const std::uint64_t begin = m_block.position(); // of these bytes: positions go on from block to block
    const Found foundHere = [&found, begin](const TokenMatch& match) {
        found({match.token, match.begin - begin, match.end - begin});
    };
    m_block.scan(*this, bytes, foundHere);
    m_block.finish(foundHere);
}

void TokenStream::scan(TokenScanner& scanner, std::span<const std::uint8_t> bytes, const TokenFound& found)
{
    constexpr std::size_t MostAtOnce = std::size_t{1} << 30; // libhs counts in unsigned int
    if (m_database->tokens().empty())
        return;
    for (std::size_t at = 0; at < bytes.size(); at += MostAtOnce)
        scanPart(scanner, bytes.subspan(at, std::min(MostAtOnce, bytes.size() - at)), found);
}

/// Ends of tokens are looked for in these bytes, and where they meet those before as far as an end may reach.
void TokenStream::scanPart(TokenScanner& scanner, std::span<const std::uint8_t> bytes, const TokenFound& found)
{
    tellWaiting(isDigit(bytes.front()), found);
    const std::size_t reach = m_database->m_longestEnd - 1;
    const std::size_t carried = std::min({reach, m_tail.size(), static_cast<std::size_t>(m_scanned - m_base)});
    const std::uint64_t begin = m_scanned;
    m_scanned += bytes.size();
    std::vector<TokenMatch>& matches = scanner.m_matches;
    matches.clear();
    if (carried > 0) {
        scanner.m_joined.assign(m_tail.end() - static_cast<std::ptrdiff_t>(carried), m_tail.end());
        scanner.m_joined.insert(scanner.m_joined.end(), bytes.begin(),
                                bytes.begin() + static_cast<std::ptrdiff_t>(std::min(reach, bytes.size())));
        for (const EndHit& hit : scanner.look(scanner.m_joined)) {
            const bool comesAgain = hit.behind >= carried + m_database->m_ends[hit.end].size();
            if (hit.behind > carried && !comesAgain)
                addMatches(hit.end, begin + hit.behind - carried, bytes, matches);
        }
    }
    for (const EndHit& hit : scanner.look(bytes))
        addMatches(hit.end, begin + hit.behind, bytes, matches);
    if (matches.size() > 1)
        std::stable_sort(matches.begin(), matches.end(),
                         [](const TokenMatch& a, const TokenMatch& b) { return a.end < b.end; });
    for (const TokenMatch& match : matches) {
        if (!m_database->m_tokens[match.token].needsDigitBoundary)
            found(match);
        else if (hasDigitBefore(match.begin, bytes))
            continue;
        else if (match.end == m_scanned)
            m_waiting.push_back(match);
        else if (!isDigit(bytes[match.end - begin]))
            found(match);
    }
    keepTail(bytes);
}

/// The tokens that end so and stand there as a whole.
void TokenStream::addMatches(unsigned end, std::uint64_t position, std::span<const std::uint8_t> bytes,
                             std::vector<TokenMatch>& matches) const
{
    for (const std::uint32_t token : m_database->m_tokensOfEnd[end]) {
        const std::string& text = m_database->m_tokens[token].bytes;
        if (stands(text, position, bytes))
            matches.push_back({token, position - text.size(), position});
    }
}

/// The whole token ends there, and nothing of it lies before a hole.
bool TokenStream::stands(const std::string& token, std::uint64_t end, std::span<const std::uint8_t> bytes) const
{
    if (end < m_base + token.size())
        return false;
    const std::uint64_t begin = end - token.size(), chunk = m_scanned - bytes.size();
    const std::size_t inTail = begin < chunk ? static_cast<std::size_t>(chunk - begin) : 0;
    if (inTail > m_tail.size())
        return false;
    const std::uint8_t* const here = bytes.data() + (begin < chunk ? 0 : begin - chunk);
    return (inTail == 0 || std::memcmp(m_tail.data() + (m_tail.size() - inTail), token.data(), inTail) == 0) &&
           std::memcmp(here, token.data() + inTail, token.size() - inTail) == 0;
}

bool TokenStream::hasDigitBefore(std::uint64_t begin, std::span<const std::uint8_t> bytes) const
{
    if (begin == m_base)
        return false;
    const std::uint64_t chunk = m_scanned - bytes.size();
    if (begin > chunk)
        return isDigit(bytes[begin - 1 - chunk]);
    const std::uint64_t back = chunk - (begin - 1);
    return back <= m_tail.size() && isDigit(m_tail[m_tail.size() - back]);
}

/// Enough to see the byte in front of the longest token.
void TokenStream::keepTail(std::span<const std::uint8_t> bytes)
{
    const std::size_t room = m_database->longest() + 1;
    if (bytes.size() >= room) {
        m_tail.assign(bytes.end() - static_cast<std::ptrdiff_t>(room), bytes.end());
        return;
    }
    m_tail.insert(m_tail.end(), bytes.begin(), bytes.end());
    if (m_tail.size() > room)
        m_tail.erase(m_tail.begin(), m_tail.end() - static_cast<std::ptrdiff_t>(room));
}

void TokenStream::tellWaiting(bool isDigitNext, const TokenFound& found)
{
    for (const TokenMatch& match : std::exchange(m_waiting, {}))
        if (!isDigitNext)
            found(match);
}

void TokenStream::skip(std::uint64_t missing, const TokenFound& found)
{
    finish(found);
    m_scanned += missing;
    m_base = m_scanned;
    m_tail.clear();
}

void TokenStream::finish(const TokenFound& found)
{
    tellWaiting(false, found);
    m_base = m_scanned;
}

} // namespace waybill
