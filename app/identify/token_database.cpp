// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for literals in streams with libhs (Hyperscan 5.4 developer reference, "Compiling patterns" and "Streaming
// mode"). One database for streams serves whole blocks, too: a block is a stream that ends.
#include "identify/token_database.h"

#include <algorithm>
#include <hs/hs.h>
#include <new>
#include <string>
#include <string_view>
#include <utility>

namespace waybill {

namespace {

bool isDigit(std::uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

/// libhs takes what begins with a zero byte for nothing; such bytes are left out, and looked at when the rest is found.
std::size_t zerosInFront(std::string_view bytes)
{
    return std::min(bytes.find_first_not_of('\0'), bytes.size());
}

/// What libhs calls for each match.
struct Hits {
    const std::vector<SearchToken>& tokens;
    std::uint64_t base;
    std::vector<TokenMatch> found;

    static int take(unsigned id, unsigned long long, unsigned long long to, unsigned, void* context)
    {
        auto& hits = *static_cast<Hits*>(context);
        const std::uint64_t length = hits.tokens[id].bytes.size(); // may reach back before the beginning: checked later
        hits.found.push_back({id, hits.base + to - length, hits.base + to});
        return 0;
    }
};

} // namespace

struct TokenDatabase::Compiled {
    hs_database_t* database = nullptr;
    ~Compiled() { hs_free_database(database); }
};

TokenDatabase::TokenDatabase() : m_compiled(std::make_unique<Compiled>()) {}
TokenDatabase::~TokenDatabase() = default;

Result<std::shared_ptr<const TokenDatabase>> TokenDatabase::compile(std::vector<SearchToken> tokens)
{
    if (hs_valid_platform() != HS_SUCCESS)
        return Failure(Error{ErrorCode::Unsupported, "this processor lacks what the search for identifiers needs "
                                                     "(SSSE3 on x86); identifiers were not looked for"});
    std::erase_if(tokens, [](const SearchToken& token) { return zerosInFront(token.bytes) == token.bytes.size(); });
    std::shared_ptr<TokenDatabase> made(new TokenDatabase);
    made->m_tokens = std::move(tokens);
    if (made->m_tokens.empty())
        return std::shared_ptr<const TokenDatabase>(std::move(made));
    std::vector<const char*> texts;
    std::vector<std::size_t> lengths;
    std::vector<unsigned> flags, ids;
    for (const SearchToken& token : made->m_tokens) {
        const std::size_t zeros = zerosInFront(token.bytes);
        ids.push_back(static_cast<unsigned>(texts.size()));
        texts.push_back(token.bytes.data() + zeros);
        lengths.push_back(token.bytes.size() - zeros);
        flags.push_back(0);
        made->m_longest = std::max(made->m_longest, token.bytes.size());
    }
    hs_compile_error_t* problem = nullptr;
    const hs_error_t status = hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), lengths.data(),
                                                   static_cast<unsigned>(texts.size()), HS_MODE_STREAM, nullptr,
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
    if (database.m_tokens.empty())
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
    : m_database(other.m_database), m_scratch(std::exchange(other.m_scratch, nullptr))
{}

void TokenScanner::scan(std::span<const std::uint8_t> bytes, const Found& found)
{
    TokenStream whole(*m_database);
    whole.scan(*this, bytes, found);
    whole.finish(*this, found);
}

TokenStream::~TokenStream()
{
    if (m_stream != nullptr)
        hs_close_stream(static_cast<hs_stream_t*>(m_stream), nullptr, nullptr, nullptr);
}

TokenStream::TokenStream(TokenStream&& other) noexcept
    : m_database(other.m_database), m_stream(std::exchange(other.m_stream, nullptr)), m_base(other.m_base),
      m_scanned(other.m_scanned), m_tail(std::move(other.m_tail)), m_waiting(std::move(other.m_waiting))
{}

void TokenStream::scan(TokenScanner& scanner, std::span<const std::uint8_t> bytes, const TokenScanner::Found& found)
{
    if (bytes.empty() || m_database->tokens().empty())
        return;
    tellWaiting(isDigit(bytes.front()), found);
    auto* stream = static_cast<hs_stream_t*>(m_stream);
    if (stream == nullptr && hs_open_stream(m_database->m_compiled->database, 0, &stream) != HS_SUCCESS)
        throw std::bad_alloc(); // the only reason there is
    m_stream = stream;
    Hits hits{m_database->tokens(), m_base, {}};
    constexpr std::size_t MostAtOnce = std::size_t{1} << 30; // libhs counts in unsigned int
    for (std::size_t at = 0; at < bytes.size(); at += MostAtOnce) {
        const auto part = bytes.subspan(at, std::min(MostAtOnce, bytes.size() - at));
        hs_scan_stream(stream, reinterpret_cast<const char*>(part.data()), static_cast<unsigned>(part.size()), 0,
                       static_cast<hs_scratch_t*>(scanner.m_scratch), &Hits::take, &hits);
    }
    const std::uint64_t begin = m_scanned;
    m_scanned += bytes.size();
    for (const TokenMatch& match : hits.found) {
        if (!hasZerosInFront(match, bytes))
            continue;
        if (!m_database->tokens()[match.token].needsDigitBoundary) {
            found(match);
        } else if (!hasDigitBefore(match, bytes)) {
            if (match.end == m_scanned)
                m_waiting.push_back(match);
            else if (!isDigit(bytes[match.end - begin]))
                found(match);
        }
    }
    keepTail(bytes);
}

/// The byte at `position`; none before the beginning and the last hole.
std::optional<std::uint8_t> TokenStream::byteAt(std::uint64_t position, std::span<const std::uint8_t> bytes) const
{
    const std::uint64_t begin = m_scanned - bytes.size();
    if (position >= begin)
        return bytes[position - begin];
    const std::uint64_t back = begin - position;
    return position < m_base || back > m_tail.size() ? std::nullopt : std::optional(m_tail[m_tail.size() - back]);
}

bool TokenStream::hasDigitBefore(const TokenMatch& match, std::span<const std::uint8_t> bytes) const
{
    const auto before = match.begin == m_base ? std::nullopt : byteAt(match.begin - 1, bytes);
    return before && isDigit(*before);
}

bool TokenStream::hasZerosInFront(const TokenMatch& match, std::span<const std::uint8_t> bytes) const
{
    const std::size_t zeros = zerosInFront(m_database->tokens()[match.token].bytes);
    if (match.end < m_base + m_database->tokens()[match.token].bytes.size())
        return false; // they would stand before the beginning
    for (std::size_t i = 0; i < zeros; ++i)
        if (byteAt(match.begin + i, bytes) != std::uint8_t{0})
            return false;
    return true;
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

void TokenStream::tellWaiting(bool isDigitNext, const TokenScanner::Found& found)
{
    for (const TokenMatch& match : std::exchange(m_waiting, {}))
        if (!isDigitNext)
            found(match);
}

void TokenStream::skip(TokenScanner& scanner, std::uint64_t missing, const TokenScanner::Found& found)
{
    finish(scanner, found);
    m_scanned += missing;
    m_base = m_scanned;
    m_tail.clear();
}

void TokenStream::finish(TokenScanner& scanner, const TokenScanner::Found& found)
{
    tellWaiting(false, found);
    if (m_stream != nullptr) // literals are all told by now
        hs_reset_stream(static_cast<hs_stream_t*>(m_stream), 0, static_cast<hs_scratch_t*>(scanner.m_scratch), nullptr,
                        nullptr);
    m_base = m_scanned;
}

} // namespace waybill
