// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/search_tokens.h"

#include "base/sha256.h"
#include "identify/identifier_forms.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <new>
#include <openssl/evp.h>
#include <unordered_map>
#include <zlib.h>

namespace waybill {

namespace {

// Chance hits of k random digits in N digits are N·10^-k: eight is the least that is worth a look, and below twelve the
// name of the field has to say what it is.
constexpr std::size_t MinCharacters = 8;
constexpr std::size_t MinDigitsAlone = 12;
constexpr std::size_t MinBase64 = 12;    // 72 bits
constexpr std::size_t HexPrefix = 12;    // 48 bits: a chance hit in 10^9 places is 3.6·10^-6
constexpr std::size_t Base64Prefix = 16; // the shortest cut seen in the wild
constexpr std::size_t RawPrefix = 8;     // bytes of a digest as it is
constexpr std::size_t MinBytes = 5;      // of a packed number
constexpr std::string_view CutMark = ", first ";

constexpr std::array Digests{DigestKind::Md5, DigestKind::Sha1, DigestKind::Sha256, DigestKind::Sha512};

using Chain = std::vector<std::string>;

Chain chained(std::string outer, const Chain& inner)
{
    Chain chain{std::move(outer)};
    chain.insert(chain.end(), inner.begin(), inner.end());
    return chain;
}

std::string hexOf(std::string_view bytes)
{
    return toHex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

bool holds(std::string_view text, std::string_view anyOf)
{
    return text.find_first_of(anyOf) != std::string_view::npos;
}

struct Encoded {
    std::string text;
    std::string name;
};

bool isUnreserved(char c) // RFC 3986 §2.3
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view("-._~").find(c) != std::string_view::npos;
}

std::string percentEncoded(std::string_view text, std::string_view alsoKept, bool isUpper)
{
    std::string result;
    for (const char c : text) {
        if (isUnreserved(c) || alsoKept.find(c) != std::string_view::npos)
            result += c;
        else
            result += isUpper ? fmt::format("%{:02X}", static_cast<unsigned char>(c))
                              : fmt::format("%{:02x}", static_cast<unsigned char>(c));
    }
    return result;
}

/// The ways in which programs percent-encode `text`; none where that changes nothing.
std::vector<std::string> percentForms(const std::string& text)
{
    std::vector<std::string> forms;
    const auto add = [&](std::string form) {
        if (form != text && std::find(forms.begin(), forms.end(), form) == forms.end())
            forms.push_back(std::move(form));
    };
    for (const bool isUpper : {true, false}) {
        for (const std::string_view kept : {"", "!*'()", "@", ":"}) // RFC 3986, encodeURIComponent, path segments
            add(percentEncoded(text, kept, isUpper));
        std::string form = percentEncoded(text, " ", isUpper); // application/x-www-form-urlencoded
        std::replace(form.begin(), form.end(), ' ', '+');
        add(std::move(form));
    }
    return forms;
}

/// `text` as JSON writes it when `isEscaped` asks for \uXXXX; empty where that changes nothing.
template <typename Asks>
std::string jsonForm(std::string_view text, bool isUpper, Asks isEscaped)
{
    std::string result;
    for (const char16_t unit : utf16Of(text)) {
        const auto value = static_cast<unsigned>(unit);
        if (isEscaped(unit))
            result += isUpper ? fmt::format("\\u{:04X}", value) : fmt::format("\\u{:04x}", value);
        else if (unit == u'"' || unit == u'\\')
            result += {'\\', static_cast<char>(unit)};
        else
            result += static_cast<char>(unit); // ASCII: all else is escaped by every caller
    }
    return result == text ? std::string() : result;
}

std::vector<std::string> jsonForms(std::string_view text)
{
    std::vector<std::string> forms;
    for (const bool isUpper : {false, true}) {
        forms.push_back(jsonForm(text, isUpper, [](char16_t c) { return c >= 0x80; }));
        forms.push_back(jsonForm(text, isUpper, [](char16_t c) { // as HTML-safe writers do
            return c >= 0x80 || (c < 0x80 && std::string_view("+@<>&'=").find(static_cast<char>(c)) < 7);
        }));
        forms.push_back(jsonForm(text, isUpper, [](char16_t) { return true; }));
    }
    return forms;
}

/// Where `bytes` stand in a longer Base64 text, they begin at one of three places in a group of three bytes; these are
/// the characters that depend on nothing but `bytes`. Texts too short to tell anything are left out.
std::vector<Encoded> base64Forms(std::string_view bytes)
{
    static constexpr std::array Names{"base64", "base64, shifted by 1 byte", "base64, shifted by 2 bytes"};
    std::vector<Encoded> forms;
    for (std::size_t shift = 0; shift < Names.size(); ++shift) {
        const std::string all = base64Of(std::string(shift, '\0') + std::string(bytes));
        const std::size_t begin = (8 * shift + 5) / 6;
        const std::size_t end = 8 * (shift + bytes.size()) / 6;
        if (end < begin + MinBase64)
            continue;
        std::string stable = all.substr(begin, end - begin);
        if (holds(stable, "+/"))
            forms.push_back({urlSafe(stable), std::string("base64 url-safe") + (Names[shift] + 6)});
        forms.push_back({std::move(stable), Names[shift]});
    }
    return forms;
}

class TokenList {
public:
    explicit TokenList(const TokenOptions& options) : m_options(options) {}
    /// Of what follows.
    void setSibling(bool isSibling) { m_isSibling = isSibling; }
    void addPlain(const IdentifierForm& form);
    void addBinary(const BinaryForm& form);
    void addHashes(std::string_view bytes, const std::string& name);
    [[nodiscard]] std::vector<SearchToken> take() { return std::move(m_tokens); }

private:
    void add(SearchToken token);
    void addEncoded(std::string bytes, Chain chain, const SearchToken& flags);
    void addBase64(std::string_view bytes, const SearchToken& flags);
    void addDigest(DigestKind kind, std::string_view digest, const Chain& chain);
    void addDigestBase64(DigestKind kind, std::string_view digest, const Chain& chain);
    void addBase64OfHex(DigestKind kind, const Encoded& hex, const Chain& chain);
    void addCut(DigestKind kind, Encoded full, std::size_t length, const Chain& chain);
    void addChecksum(std::string_view bytes, const Chain& chain);

    const TokenOptions& m_options;
    bool m_isSibling = false;
    std::vector<SearchToken> m_tokens;
    std::unordered_map<std::string, std::size_t> m_places;
};

void TokenList::add(SearchToken token)
{
    token.isSibling = m_isSibling;
    const auto [place, isNew] = m_places.try_emplace(token.bytes, m_tokens.size());
    if (isNew)
        m_tokens.push_back(std::move(token));
    else if (token.chain.size() < m_tokens[place->second].chain.size())
        m_tokens[place->second] = std::move(token);
}

void TokenList::addEncoded(std::string bytes, Chain chain, const SearchToken& flags)
{
    SearchToken token = flags;
    token.full = bytes;
    token.bytes = std::move(bytes);
    token.chain = std::move(chain);
    add(std::move(token));
}

/// All Base64 forms, and Base64 of them; `flags.chain` is what they are made of.
void TokenList::addBase64(std::string_view bytes, const SearchToken& flags)
{
    for (Encoded& once : base64Forms(bytes)) {
        const Chain chain = chained(once.name, flags.chain);
        for (const std::string& escaped : percentForms(once.text))
            addEncoded(escaped, chained("url-percent", chain), flags);
        for (Encoded& twice : base64Forms(once.text))
            addEncoded(std::move(twice.text), chained(std::move(twice.name), chain), flags);
        addEncoded(std::move(once.text), chain, flags);
    }
}

void TokenList::addPlain(const IdentifierForm& form)
{
    const std::size_t digits = digitCount(form.text);
    if (form.text.size() < MinCharacters || (form.isDigits && digits < MinCharacters))
        return;
    SearchToken flags;
    flags.chain = {form.name};
    flags.needsFieldContext = form.isDigits && digits < MinDigitsAlone;
    flags.strength = flags.needsFieldContext ? Strength::Weak : Strength::Strong;
    SearchToken asText = flags;
    asText.needsDigitBoundary = form.isDigits;
    addEncoded(form.text, flags.chain, asText);
    for (const std::string& once : percentForms(form.text)) {
        addEncoded(once, chained("url-percent", flags.chain), asText);
        addEncoded(percentEncoded(once, "+!*'()@:", true), {"url-percent", "url-percent", form.name}, asText);
    }
    const std::string hex = hexOf(form.text);
    addEncoded(hex, chained("hex, lower case", flags.chain), flags);
    addEncoded(upperCased(hex), chained("hex, upper case", flags.chain), flags);
    for (std::string& escaped : jsonForms(form.text)) {
        if (!escaped.empty())
            addEncoded(std::move(escaped), chained("json \\u escape", flags.chain), asText);
    }
    addBase64(form.text, flags);
}

void TokenList::addBinary(const BinaryForm& form)
{
    if (form.bytes.size() < MinBytes || (form.digits > 0 && form.digits < MinCharacters))
        return;
    SearchToken flags;
    flags.chain = {form.name};
    flags.needsFieldContext = form.digits > 0 && form.digits < MinDigitsAlone;
    flags.strength = flags.needsFieldContext ? Strength::Weak : Strength::Strong;
    addEncoded(form.bytes, flags.chain, flags);
    const std::string hex = hexOf(form.bytes);
    addEncoded(hex, chained("hex, lower case", flags.chain), flags);
    addEncoded(upperCased(hex), chained("hex, upper case", flags.chain), flags);
    addBase64(form.bytes, flags);
}

/// The first `length` characters of `full` as token; more of them when those would leave its case open.
void TokenList::addCut(DigestKind kind, Encoded full, std::size_t length, const Chain& chain)
{
    SearchToken token;
    token.hashed = kind;
    token.bytes = full.text.substr(0, length);
    const bool isCut = token.bytes.size() < full.text.size();
    token.chain =
        chained(isCut ? fmt::format("{}{}{} characters", full.name, CutMark, token.bytes.size()) : full.name, chain);
    token.full = std::move(full.text);
    add(std::move(token));
}

void TokenList::addBase64OfHex(DigestKind kind, const Encoded& hex, const Chain& chain)
{
    for (Encoded& form : base64Forms(hex.text))
        addCut(kind, std::move(form), Base64Prefix, chained(hex.name, chain));
}

void TokenList::addDigestBase64(DigestKind kind, std::string_view digest, const Chain& chain)
{
    const std::string standard = base64Of(digest);
    const std::string safe = urlSafe(standard);
    const std::string_view beginning = std::string_view(standard).substr(0, Base64Prefix);
    if (!holds(beginning, "+/"))
        return addCut(kind, {standard, "base64 standard or url-safe"}, Base64Prefix, chain);
    addCut(kind, {standard, "base64"}, Base64Prefix, chain);
    addCut(kind, {safe, "base64 url-safe"}, Base64Prefix, chain);
    const Chain cut = chained(fmt::format("base64{}{} characters", CutMark, Base64Prefix), chain);
    SearchToken flags;
    flags.hashed = kind;
    for (const bool isUpper : {true, false})
        addEncoded(percentEncoded(beginning, "", isUpper), chained("url-percent", cut), flags);
    std::string escaped; // JSON writers of Java and PHP put a backslash before "/"
    for (const char c : beginning)
        escaped += c == '/' ? std::string("\\/") : std::string(1, c);
    addEncoded(escaped, chained("json \\/ escape", cut), flags);
}

/// `digest` in every way of writing it down.
void TokenList::addDigest(DigestKind kind, std::string_view digest, const Chain& chain)
{
    const std::string lower = hexOf(digest);
    const std::size_t letter = std::min(lower.find_first_of("abcdef"), lower.size() - 1);
    const std::size_t length = std::max(HexPrefix, letter + 1); // without a letter its case would be open
    addCut(kind, {lower, "hex, lower case"}, length, chain);
    addCut(kind, {upperCased(lower), "hex, upper case"}, length, chain);
    addDigestBase64(kind, digest, chain);
    SearchToken raw;
    raw.hashed = kind;
    raw.bytes = digest.substr(0, RawPrefix);
    raw.full = digest;
    raw.chain = chained(fmt::format("bytes{}{} bytes", CutMark, RawPrefix), chain);
    add(std::move(raw));
}

void TokenList::addChecksum(std::string_view bytes, const Chain& chain)
{
    SearchToken flags; // 32 bits: ten thousand forms and a large capture meet by chance
    flags.hashed = DigestKind::Crc32;
    flags.strength = Strength::Weak;
    flags.needsFieldContext = true;
    const std::string hex = hexOf(digestOf(DigestKind::Crc32, bytes));
    const Chain all = chained(std::string(digestName(DigestKind::Crc32)), chain);
    addEncoded(hex, chained("hex, lower case", all), flags);
    addEncoded(upperCased(hex), chained("hex, upper case", all), flags);
}

void TokenList::addHashes(std::string_view bytes, const std::string& name)
{
    if (bytes.size() < MinBytes)
        return;
    for (const DigestKind kind : Digests) {
        const std::string digest = digestOf(kind, bytes);
        const Chain chain{std::string(digestName(kind)), name};
        addDigest(kind, digest, chain);
        const std::string lower = hexOf(digest);
        const std::array spellings{Encoded{lower, "hex, lower case"}, Encoded{upperCased(lower), "hex, upper case"}};
        for (const Encoded& hex : spellings) {
            addBase64OfHex(kind, hex, chain);
            if (kind == DigestKind::Md5) // known as "16-digit MD5": the middle half
                addCut(kind, {hex.text.substr(8, 16), hex.name + ", middle 16 digits"}, HexPrefix, chain);
            for (const DigestKind outer : Digests) {
                if (!m_isSibling) // a guess of a guess
                    addDigest(outer, digestOf(outer, hex.text),
                              {std::string(digestName(outer)), hex.name, chain[0], name});
            }
        }
        for (const std::string& salt : m_options.salts) {
            if (salt.empty() || m_isSibling)
                continue;
            addDigest(kind, digestOf(kind, salt + std::string(bytes)), chained(chain[0], {"salt before", name}));
            addDigest(kind, digestOf(kind, std::string(bytes) + salt), chained(chain[0], {"salt behind", name}));
        }
    }
    if (!m_isSibling)
        addChecksum(bytes, {name});
}

const EVP_MD* methodOf(DigestKind kind)
{
    switch (kind) {
    case DigestKind::Md5: return EVP_md5();
    case DigestKind::Sha1: return EVP_sha1();
    case DigestKind::Sha256: return EVP_sha256();
    case DigestKind::Sha512: return EVP_sha512();
    default: return nullptr;
    }
}

} // namespace

std::vector<SearchToken> tokensOf(const Identifier& identifier, const TokenOptions& options)
{
    TokenList tokens(options);
    for (const IdentifierForm& form : formsOf(identifier)) {
        tokens.setSibling(form.isSibling);
        tokens.addPlain(form);
        if (form.text.size() >= MinCharacters)
            tokens.addHashes(form.text, form.name);
    }
    tokens.setSibling(false);
    for (const BinaryForm& form : binaryFormsOf(identifier)) {
        tokens.addBinary(form);
        if (form.isRaw)
            tokens.addHashes(form.bytes, form.name);
    }
    return tokens.take();
}

std::size_t matchedLength(const SearchToken& token, std::string_view text) noexcept
{
    const bool isBase64 = token.hashed != DigestKind::None && !token.chain.empty() && //
                          token.chain[0].compare(0, 6, "base64") == 0;
    const auto common = [&](char c) { return !isBase64 ? c : c == '-' ? '+' : c == '_' ? '/' : c; };
    std::size_t length = 0;
    while (length < std::min(token.full.size(), text.size()) && common(token.full[length]) == common(text[length]))
        ++length;
    return length;
}

std::vector<std::string> chainOfMatch(const SearchToken& token, std::size_t length)
{
    Chain chain = token.chain;
    const std::size_t cut = chain.empty() ? std::string::npos : chain[0].find(CutMark);
    if (cut == std::string::npos)
        return chain;
    const std::string unit = chain[0].substr(chain[0].rfind(' '));
    const std::string_view padding = "=";
    const std::size_t whole =
        token.full.size() - static_cast<std::size_t>(std::count(token.full.begin(), token.full.end(), padding.front()));
    const bool isBase64 = chain[0].compare(0, 6, "base64") == 0; // its padding is often left out
    chain[0].erase(cut);
    if (length < (isBase64 ? whole : token.full.size()))
        chain[0] += fmt::format("{}{}{}", CutMark, length, unit);
    return chain;
}

std::string digestOf(DigestKind kind, std::string_view bytes)
{
    if (kind == DigestKind::Crc32) {
        const auto* begin = reinterpret_cast<const Bytef*>(bytes.data());
        const auto sum = static_cast<std::uint32_t>(crc32_z(0, begin, bytes.size()));
        std::string digest;
        for (const unsigned shift : {24U, 16U, 8U, 0U})
            digest += static_cast<char>(sum >> shift & 0xFFU);
        return digest;
    }
    const EVP_MD* method = methodOf(kind);
    if (method == nullptr)
        return {};
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, method, nullptr) != 1)
        throw std::bad_alloc(); // the only way this call fails
    return {reinterpret_cast<const char*>(digest.data()), size};
}

std::string_view digestName(DigestKind kind) noexcept
{
    static constexpr std::array<std::string_view, 6> Names{"", "md5", "sha-1", "sha-256", "sha-512", "crc-32"};
    return Names[static_cast<std::size_t>(kind)];
}

std::string base64Of(std::string_view bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0'); // the library ends it with a zero byte
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string urlSafe(std::string base64)
{
    std::replace(base64.begin(), base64.end(), '+', '-');
    std::replace(base64.begin(), base64.end(), '/', '_');
    return base64;
}

} // namespace waybill
