// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
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

/// Many byte sequences, compiled to be looked for all at once (libhs: Hyperscan or Vectorscan, in literal mode).
/// Immutable; may be used from any thread.
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

    std::vector<SearchToken> m_tokens;
    std::unique_ptr<Compiled> m_compiled;
    std::size_t m_longest = 0;
};

/// Working memory of one thread that looks for tokens. Must not outlive the database.
class TokenScanner {
public:
    using Found = std::function<void(const TokenMatch&)>;

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
    explicit TokenScanner(const TokenDatabase& database) : m_database(&database) {}

    const TokenDatabase* m_database;
    void* m_scratch = nullptr;
};

/// One direction of a connection: tokens are found also where packets cut them apart. Some 100 bytes of state, and as
/// much again as the longest token.
class TokenStream {
public:
    explicit TokenStream(const TokenDatabase& database) : m_database(&database) {}
    ~TokenStream();
    TokenStream(TokenStream&& other) noexcept;
    TokenStream& operator=(TokenStream&& other) noexcept = delete;

    /// The next bytes. A match is told as soon as the byte behind it is known, when that matters.
    void scan(TokenScanner& scanner, std::span<const std::uint8_t> bytes, const TokenScanner::Found& found);
    /// Bytes are missing here: nothing is found across the hole, and positions go on behind it.
    void skip(TokenScanner& scanner, std::uint64_t missing, const TokenScanner::Found& found);
    /// Nothing follows: tells what waited for the next byte.
    void finish(TokenScanner& scanner, const TokenScanner::Found& found);

private:
    void keepTail(std::span<const std::uint8_t> bytes);
    [[nodiscard]] std::optional<std::uint8_t> byteAt(std::uint64_t position, std::span<const std::uint8_t> bytes) const;
    [[nodiscard]] bool hasZerosInFront(const TokenMatch& match, std::span<const std::uint8_t> bytes) const;
    [[nodiscard]] bool hasDigitBefore(const TokenMatch& match, std::span<const std::uint8_t> bytes) const;
    void tellWaiting(bool isDigitNext, const TokenScanner::Found& found);

    const TokenDatabase* m_database;
    void* m_stream = nullptr;
    std::uint64_t m_base = 0;          ///< position of the first byte the matcher's own count begins with
    std::uint64_t m_scanned = 0;       ///< position behind the last byte
    std::vector<std::uint8_t> m_tail;  ///< the last bytes before m_scanned
    std::vector<TokenMatch> m_waiting; ///< that end at m_scanned and must not be followed by a digit
};

} // namespace waybill
