// SPDX-License-Identifier: GPL-3.0-or-later
// JA3: salesforce/ja3 README. JA4 (client): FoxIO technical_details/JA4.md; the other JA4+ methods are under a licence
// that forbids their use here.
//
//   JA3: MD5( version , ciphers , extensions , groups , point formats )      decimal, joined with "-"
//   JA4: t|q|d  version(2)  d|i  ciphers(2)  extensions(2)  alpn(2)
//        _ sha256( ciphers, sorted )[12]  _ sha256( extensions but SNI and ALPN, sorted _ signature algorithms )[12]
#include "names/tls_fingerprint.h"

#include "base/sha256.h"
#include "decode/tls_client_hello.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <openssl/evp.h>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace waybill {

namespace {

constexpr std::uint16_t ServerNameExtension = 0, AlpnExtension = 16;
constexpr std::string_view HexDigits = "0123456789abcdef";
constexpr std::size_t MaxCount = 99; // JA4.md, "Number of Ciphers"
constexpr std::size_t HashDigits = 12;

struct FreeMethod {
    void operator()(EVP_MD* method) const { EVP_MD_free(method); }
};

/// A digest of OpenSSL's default provider, fetched once: a fetch costs more than digesting a fingerprint does.
class DigestMethod {
public:
    explicit DigestMethod(const char* name) : m_method(EVP_MD_fetch(nullptr, name, nullptr)) {}
    /// The first `digits` hexadecimal digits; empty where the system's policy forbids the digest (MD5 under FIPS).
    [[nodiscard]] std::string digest(std::string_view text, std::size_t digits) const
    {
        std::array<std::uint8_t, EVP_MAX_MD_SIZE> bytes{};
        unsigned size = 0;
        if (m_method == nullptr ||
            EVP_Digest(text.data(), text.size(), bytes.data(), &size, m_method.get(), nullptr) != 1)
            return {};
        return toHex(std::span(bytes).first(std::min<std::size_t>(size, digits / 2)));
    }

private:
    std::unique_ptr<EVP_MD, FreeMethod> m_method;
};

/// GREASE values of 16 bits, RFC 8701 §2: 0x0a0a, 0x1a1a, … 0xfafa.
constexpr bool isGrease(std::uint16_t value)
{
    return (value & 0x0f0f) == 0x0a0a && value >> 8 == (value & 0xff);
}

std::vector<std::uint16_t> withoutGrease(const std::vector<std::uint16_t>& values)
{
    std::vector<std::uint16_t> kept;
    kept.reserve(values.size());
    std::remove_copy_if(values.begin(), values.end(), std::back_inserter(kept), isGrease);
    return kept;
}

void appendDecimal(std::string& text, unsigned value)
{
    std::array<char, 10> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    text.append(digits.data(), end);
}

template <typename Value>
void appendDecimals(std::string& text, const std::vector<Value>& values)
{
    text += ',';
    const std::size_t start = text.size();
    for (const Value value : values) {
        if constexpr (sizeof(Value) == 2) {
            if (isGrease(value))
                continue;
        }
        if (text.size() > start)
            text += '-';
        appendDecimal(text, value);
    }
}

/// "002f,0035": four digits each.
void appendHexList(std::string& text, const std::vector<std::uint16_t>& values)
{
    std::size_t at = text.size();
    text.resize(at + values.size() * 5, ',');
    for (const std::uint16_t value : values) {
        for (unsigned digit = 0; digit < 4; ++digit)
            text[at + digit] = HexDigits[value >> (12 - 4 * digit) & 0xf];
        at += 5;
    }
    if (!values.empty())
        text.pop_back();
}

/// JA4.md, "TLS and DTLS Version".
std::string_view versionCode(std::uint16_t version)
{
    constexpr std::array<std::pair<std::uint16_t, std::string_view>, 9> Codes{{{0x0304, "13"},
                                                                               {0x0303, "12"},
                                                                               {0x0302, "11"},
                                                                               {0x0301, "10"},
                                                                               {0x0300, "s3"},
                                                                               {0x0002, "s2"},
                                                                               {0xfeff, "d1"},
                                                                               {0xfefd, "d2"},
                                                                               {0xfefc, "d3"}}};
    const auto code = std::find_if(Codes.begin(), Codes.end(), [version](const auto& c) { return c.first == version; });
    return code == Codes.end() ? "00" : code->second;
}

/// Greater for newer versions: those of DTLS (0xfeff, 0xfefd, …) count downwards.
std::uint32_t ageOrder(std::uint16_t version)
{
    constexpr std::uint16_t FirstDtls = 0xfe00;
    return version < FirstDtls ? version : 0x1FFFFU - version;
}

void appendCount(std::string& text, std::size_t count)
{
    const std::size_t shown = std::min(count, MaxCount);
    text += HexDigits[shown / 10];
    text += HexDigits[shown % 10];
}

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isGreaseAlpn(std::string_view name)
{
    return name.size() == 2 && isGrease(static_cast<std::uint16_t>((name[0] & 0xff) << 8 | (name[1] & 0xff)));
}

/// JA4.md, "ALPN Extension Value": ends of the first protocol name, or of its hexadecimal form.
void appendAlpn(std::string& text, const std::vector<std::string>& names)
{
    const auto first = std::find_if_not(names.begin(), names.end(), isGreaseAlpn);
    if (first == names.end() || first->empty()) {
        text += "00";
    } else if (isAlphanumeric(first->front()) && isAlphanumeric(first->back())) {
        text += first->front();
        text += first->back();
    } else {
        text += HexDigits[first->front() >> 4 & 0xf];
        text += HexDigits[first->back() & 0xf];
    }
}

void appendHash(std::string& text, bool isEmpty, std::string_view list)
{
    static const DigestMethod method("SHA256");
    text += '_';
    text += isEmpty ? std::string(HashDigits, '0') : method.digest(list, HashDigits);
}

bool hasWholeLists(const ClientHello& hello)
{
    return hello.isComplete && !hello.isSslV2Framed;
}

} // namespace

std::string ja3TextOf(const ClientHello& hello)
{
    std::string text;
    text.reserve(256); // that of a browser
    appendDecimal(text, hello.legacyVersion);
    appendDecimals(text, hello.cipherSuites);
    appendDecimals(text, hello.extensions);
    appendDecimals(text, hello.groups);
    appendDecimals(text, hello.pointFormats);
    return text;
}

std::string ja3Of(const ClientHello& hello)
{
    static const DigestMethod method("MD5");
    return hasWholeLists(hello) ? method.digest(ja3TextOf(hello), 32) : std::string();
}

std::string ja4Of(const ClientHello& hello, char transport)
{
    if (!hasWholeLists(hello))
        return {};
    std::vector<std::uint16_t> ciphers = withoutGrease(hello.cipherSuites);
    std::vector<std::uint16_t> extensions = withoutGrease(hello.extensions);
    const std::vector<std::uint16_t> versions = withoutGrease(hello.supportedVersions);
    const auto isOlder = [](std::uint16_t a, std::uint16_t b) { return ageOrder(a) < ageOrder(b); };
    const auto highest = std::max_element(versions.begin(), versions.end(), isOlder);
    std::string text(1, transport);
    text += versionCode(highest == versions.end() ? hello.legacyVersion : *highest);
    text += hello.hasServerNameExtension ? 'd' : 'i';
    appendCount(text, ciphers.size());
    appendCount(text, extensions.size());
    appendAlpn(text, hello.alpn);

    std::string list;
    list.reserve(256);
    std::sort(ciphers.begin(), ciphers.end());
    appendHexList(list, ciphers);
    appendHash(text, ciphers.empty(), list);

    std::erase_if(extensions, [](std::uint16_t e) { return e == ServerNameExtension || e == AlpnExtension; });
    std::sort(extensions.begin(), extensions.end());
    list.clear();
    appendHexList(list, extensions);
    const std::vector<std::uint16_t> signatures = withoutGrease(hello.signatureAlgorithms);
    if (!signatures.empty())
        list += '_';
    appendHexList(list, signatures);
    appendHash(text, extensions.empty(), list);
    return text;
}

} // namespace waybill
