// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "identify/end_filter.h"
#include "identify/search_tokens.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace waybill {

/// Bytes that are a token's, wherever they stand.
struct TokenMatch {
    std::uint32_t token = 0; ///< index into TokenDatabase::tokens()
    std::uint64_t begin = 0; ///< of its first byte, counted from the first that was scanned
    std::uint64_t end = 0;   ///< behind its last byte
};

/// The end of a token: which, and the offset behind its last byte.
struct EndHit {
    std::uint32_t end = 0;
    std::uint64_t behind = 0;
};

/// Many byte sequences, made ready to be looked for all at once (EndFilter, and libhs: Hyperscan or Vectorscan, in
/// literal mode). Immutable; may be used from any thread.
class TokenDatabase {
public:
    /// Without tokens nothing is ever found. Fails with ErrorCode::Unsupported when this processor cannot run the
    /// matcher (hs_valid_platform).
    [[nodiscard]] static Result<std::shared_ptr<const TokenDatabase>> compile(std::vector<SearchToken> tokens);
    ~TokenDatabase();
    TokenDatabase(const TokenDatabase&) = delete;
    TokenDatabase& operator=(const TokenDatabase&) = delete;

    [[nodiscard]] const std::vector<SearchToken>& tokens() const { return m_tokens; }
    /// Length of the longest token.
    [[nodiscard]] std::size_t longest() const { return m_longest; }

private:
    friend class TokenScanner;
    friend class TokenStream;
    struct Compiled;

    TokenDatabase();
    void groupByEnd();
    void noteLastBytes();
    [[nodiscard]] bool mayHoldOther(std::span<const std::uint8_t> bytes) const;

    std::vector<SearchToken> m_tokens;
    /// What is looked for: the last bytes of tokens, each once, and which tokens end so; where one is found the rest is
    /// compared. The first m_filtered by the filter, the others by libhs.
    std::vector<std::string> m_ends;
    std::vector<std::vector<std::uint32_t>> m_tokensOfEnd;
    std::size_t m_filtered = 0;
    EndFilter m_filter;
    std::vector<bool> m_lastBytes; ///< by the last two bytes: of an end for libhs
    std::size_t m_longestEnd = 0;
    std::unique_ptr<Compiled> m_compiled;
    std::size_t m_longest = 0;
};

using TokenFound = std::function<void(const TokenMatch&)>;
class TokenScanner;

/// One direction of a connection: tokens are found also where packets cut them apart. As many bytes of state as the
/// longest token.
class TokenStream {
public:
    explicit TokenStream(const TokenDatabase& database) : m_database(&database) {}

    /// The next bytes. A match is told as soon as the byte behind it is known, when that matters.
    void scan(TokenScanner& scanner, std::span<const std::uint8_t> bytes, const TokenFound& found);
    /// Bytes are missing here: nothing is found across the hole, and positions go on behind it.
    void skip(std::uint64_t missing, const TokenFound& found);
    /// Bytes and gaps so far: where the next byte stands.
    [[nodiscard]] std::uint64_t position() const { return m_scanned; }
    /// Nothing follows: tells what waited for the next byte.
    void finish(const TokenFound& found);

private:
    void scanPart(TokenScanner& scanner, std::span<const std::uint8_t> bytes, const TokenFound& found);
    void addMatches(unsigned end, std::uint64_t position, std::span<const std::uint8_t> bytes,
                    std::vector<TokenMatch>& matches) const;
    void keepTail(std::span<const std::uint8_t> bytes);
    [[nodiscard]] bool stands(const std::string& token, std::uint64_t end, std::span<const std::uint8_t> bytes) const;
    [[nodiscard]] bool hasDigitBefore(std::uint64_t begin, std::span<const std::uint8_t> bytes) const;
    void tellWaiting(bool isDigitNext, const TokenFound& found);

    const TokenDatabase* m_database;
    std::uint64_t m_base = 0;          ///< position behind the last hole, or the beginning
    std::uint64_t m_scanned = 0;       ///< position behind the last byte
    std::vector<std::uint8_t> m_tail;  ///< the last bytes before m_scanned
    std::vector<TokenMatch> m_waiting; ///< that end at m_scanned and must not be followed by a digit
};

/// Working memory of one thread that looks for tokens. Must not outlive the database.
class TokenScanner {
public:
    using Found = TokenFound;

    /// Fails when memory runs out.
    [[nodiscard]] static Result<TokenScanner> make(const TokenDatabase& database);
    ~TokenScanner();
    TokenScanner(TokenScanner&& other) noexcept;
    TokenScanner& operator=(TokenScanner&& other) noexcept = delete;

    [[nodiscard]] const TokenDatabase& database() const { return *m_database; }
    /// Everything within `bytes`, in order of the ends. Digit boundaries hold; the borders of `bytes` are boundaries.
    void scan(std::span<const std::uint8_t> bytes, const Found& found);

private:
    friend class TokenStream;
    /// The ends of tokens within `bytes`; good until the next call.
    const std::vector<EndHit>& look(std::span<const std::uint8_t> bytes);
    explicit TokenScanner(const TokenDatabase& database) : m_database(&database), m_block(database) {}

    const TokenDatabase* m_database;
    void* m_scratch = nullptr;
    std::vector<std::uint8_t> m_joined; ///< where two packets meet
    std::vector<EndHit> m_hits;
    std::vector<TokenMatch> m_matches;
    TokenStream m_block; ///< a block is a stream that ends
};

} // namespace waybill
