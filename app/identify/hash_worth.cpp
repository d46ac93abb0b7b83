// SPDX-License-Identifier: GPL-3.0-or-later
// The block functions below are marked as deprecated since OpenSSL 3.0 in favour of EVP, which fetches and allocates
// for each message: five times slower for a message of one block, and this file is about how fast one can be.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "identify/hash_worth.h"

#include "base/format.h"
#include "base/sha256.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <mutex>
#include <openssl/md5.h>
#include <openssl/sha.h>
#include <thread>

namespace waybill {

namespace {

constexpr double CoreRate = 8e6;  // hashes a second; see sources()
constexpr double CardRate = 1e10; // likewise
constexpr std::uint64_t Serials = 1'000'000;
constexpr std::uint64_t Total = 2 * Serials; // with and without check digit
constexpr std::uint64_t ChunkSerials = 10'000;
constexpr unsigned MaxThreads = 64;
constexpr std::size_t MinBits = 48;   // two million tries meet fewer bits by chance
constexpr double OutOfReach = 3.15e9; // a hundred years, in seconds

HashSpace space(IdentifierKind kind, std::string name, double size)
{
    return {kind, std::move(name), size, size / CoreRate, size / CardRate};
}

std::vector<HashSpace> allSpaces()
{
    using Kind = IdentifierKind;
    return {
        space(Kind::Imei, "IMEI, model known (one TAC)", 1e6),
        space(Kind::Imei, "IMEI, maker known (about 5,000 TACs, assumed)", 5e9),
        space(Kind::Imei, "IMEI, 254,997 listed TACs", 2.54997e11),
        space(Kind::Imei, "IMEI, all 14 digits", 1e14),
        space(Kind::Imsi, "IMSI, carrier known", 1e10),
        space(Kind::Phone, "Indian mobile numbers (first digit 6 to 9)", 4e9),
        space(Kind::Phone, "Chinese mobile numbers (first digits 13 to 19)", 7e9),
        space(Kind::Phone, "all mobile numbers of the world", 1.18e11),
        space(Kind::Mac, "MAC address, maker's prefix known", std::exp2(24)),
        space(Kind::Mac, "MAC address, all prefixes given out", std::exp2(39)),
        space(Kind::AndroidId, "Android ID", std::exp2(64)),
        space(Kind::AdId, "advertising ID (random UUID)", std::exp2(122)),
    };
}

std::vector<std::string> sources()
{
    return {
        "Rate of one core: OpenSSL, one thread of a server processor, messages of 16 bytes: SHA-1 8.3, MD5 6.2 to 8.1, "
        "SHA-256 8.4 million a second",
        "Rate of a graphics card: 10 thousand million a second, a cautious figure; 10 to 160 are reported",
        "FTC, \"No, hashing still doesn't make your data anonymous\", 2024",
        "E. Felten, FTC, \"Does Hashing Make Data “Anonymous”?\", 2012",
        "Hagen et al., \"All the Numbers are US\", NDSS 2021 (number of mobile numbers)",
        "Ali and Dyo, 2020 (MAC address prefixes given out)",
    };
}

std::string sentenceOf(IdentifierKind kind, const std::vector<HashSpace>& spaces)
{
    if (spaces.empty())
        return fmt::format(
            "How many values a {} can have is not known; whoever has a list of them finds one behind its "
            "hash by hashing the list",
            kindName(kind));
    const HashSpace& least = spaces.front();
    if (least.cardSeconds > OutOfReach)
        return fmt::format("A hash of this cannot be undone by trying all values; the same {} still has the same hash "
                           "everywhere, so records can be joined by it",
                           kindName(kind));
    return fmt::format("An unsalted hash of this hides nothing from whoever tries all values ({}: {} on one core); a "
                       "secret random salt of 64 bits or a keyed hash would",
                       least.name, effortText(least.coreSeconds));
}

/// One digest of a message that fits one block, without its last steps: the first 64 bits are enough to sift by.
struct Md5Block {
    static constexpr std::size_t Size = 64;
    static constexpr bool IsLittleEndian = true;
    static std::uint64_t firstBits(const std::uint8_t* block)
    {
        MD5_CTX state;
        MD5_Init(&state);
        MD5_Transform(&state, block);
        return std::uint64_t{__builtin_bswap32(state.A)} << 32U | __builtin_bswap32(state.B);
    }
};

struct Sha1Block {
    static constexpr std::size_t Size = 64;
    static constexpr bool IsLittleEndian = false;
    static std::uint64_t firstBits(const std::uint8_t* block)
    {
        SHA_CTX state;
        SHA1_Init(&state);
        SHA1_Transform(&state, block);
        return std::uint64_t{state.h0} << 32U | state.h1;
    }
};

struct Sha256Block {
    static constexpr std::size_t Size = 64;
    static constexpr bool IsLittleEndian = false;
    static std::uint64_t firstBits(const std::uint8_t* block)
    {
        SHA256_CTX state;
        SHA256_Init(&state);
        SHA256_Transform(&state, block);
        return std::uint64_t{state.h[0]} << 32U | state.h[1];
    }
};

struct Sha512Block {
    static constexpr std::size_t Size = 128;
    static constexpr bool IsLittleEndian = false;
    static std::uint64_t firstBits(const std::uint8_t* block)
    {
        SHA512_CTX state;
        SHA512_Init(&state);
        SHA512_Transform(&state, block);
        return state.h[0];
    }
};

/// The first 64 bits of what is looked for, and which of them are known.
struct Sieve {
    std::uint64_t wanted = 0;
    std::uint64_t mask = 0;
};

/// Tries the serial numbers from `first` on; true for the caller to look closer at.
template <typename Block>
std::vector<std::string> tryChunk(std::string_view tac, std::uint64_t first, const Sieve& sieve)
{
    alignas(16) std::array<std::array<std::uint8_t, Block::Size>, 2> blocks{}; // 14 and 15 digits, with their padding
    for (std::size_t i = 0; i < 2; ++i) {
        const std::size_t length = 14 + i;
        std::copy(tac.begin(), tac.end(), blocks[i].begin());
        blocks[i][length] = 0x80;
        blocks[i][Block::IsLittleEndian ? Block::Size - 8 : Block::Size - 1] = static_cast<std::uint8_t>(8 * length);
    }
    std::vector<std::string> found;
    for (std::uint64_t serial = first; serial < first + ChunkSerials; ++serial) {
        std::uint64_t rest = serial;
        for (std::size_t place = 14; place-- > 8; rest /= 10)
            blocks[0][place] = blocks[1][place] = static_cast<std::uint8_t>('0' + rest % 10);
        const std::string_view digits(reinterpret_cast<const char*>(blocks[1].data()), 14);
        blocks[1][14] = static_cast<std::uint8_t>(luhnDigit(digits));
        for (std::size_t i = 0; i < 2; ++i) {
            if (((Block::firstBits(blocks[i].data()) ^ sieve.wanted) & sieve.mask) == 0)
                found.emplace_back(reinterpret_cast<const char*>(blocks[i].data()), 14 + i);
        }
    }
    return found;
}

using ChunkTrier = std::vector<std::string> (*)(std::string_view tac, std::uint64_t first, const Sieve& sieve);

ChunkTrier trierOf(DigestKind kind)
{
    switch (kind) {
    case DigestKind::Md5: return tryChunk<Md5Block>;
    case DigestKind::Sha1: return tryChunk<Sha1Block>;
    case DigestKind::Sha256: return tryChunk<Sha256Block>;
    case DigestKind::Sha512: return tryChunk<Sha512Block>;
    default: return nullptr;
    }
}

std::string withoutPadding(std::string text)
{
    while (!text.empty() && text.back() == '=')
        text.pop_back();
    return text;
}

/// How many bits of `digest` are written in `seen`, in whichever spelling that is; 0 when it is not this digest.
std::size_t bitsSeen(const std::string& digest, const std::string& seen)
{
    const std::string hex = toHex({reinterpret_cast<const std::uint8_t*>(digest.data()), digest.size()});
    const auto beginsWith = [](std::string_view whole, std::string_view beginning) {
        return whole.substr(0, beginning.size()) == beginning;
    };
    if (seen.empty())
        return 0;
    if (beginsWith(hex, seen) || beginsWith(upperCased(hex), seen))
        return 4 * seen.size();
    const std::string base64 = withoutPadding(urlSafe(seen));
    if (beginsWith(withoutPadding(urlSafe(base64Of(digest))), base64))
        return std::min(6 * base64.size(), 8 * digest.size());
    return beginsWith(digest, seen) ? 8 * seen.size() : 0;
}

/// How many bits of the declared IMEI's own digest are in the target; 0 when it is not its digest. `digest` becomes it.
std::size_t matchDeclared(const HashTarget& target, std::string& digest)
{
    for (const std::size_t length : {std::size_t{15}, std::size_t{14}}) {
        digest = digestOf(target.digest, std::string_view(target.declared.normal).substr(0, length));
        if (const std::size_t bits = bitsSeen(digest, target.seen); bits > 0)
            return bits;
    }
    return 0;
}

class Sweep {
public:
    Sweep(const HashTarget& target, const Sieve& sieve)
        : m_target(target), m_trier(trierOf(target.digest)), m_sieve(sieve), m_tac(target.declared.normal.substr(0, 8))
    {}
    void work(const RecoveryProgress& progress);
    void run(unsigned threads, const RecoveryProgress& progress);
    [[nodiscard]] bool wasStopped() const { return m_isStopped; }
    [[nodiscard]] std::uint64_t tried() const { return m_tried; }
    [[nodiscard]] std::vector<std::string> takeFound();

private:
    const HashTarget& m_target;
    const ChunkTrier m_trier;
    const Sieve m_sieve;
    const std::string m_tac;
    std::atomic<std::uint64_t> m_next = 0;
    std::atomic<std::uint64_t> m_tried = 0;
    std::atomic<bool> m_isStopped = false;
    std::mutex m_mutex; // of m_found
    std::vector<std::string> m_found;
};

void Sweep::work(const RecoveryProgress& progress)
{
    while (!m_isStopped) {
        const std::uint64_t first = m_next.fetch_add(ChunkSerials);
        if (first >= Serials)
            return;
        const std::vector<std::string> sifted = m_trier(m_tac, first, m_sieve);
        for (const std::string& each : sifted) {
            if (bitsSeen(digestOf(m_target.digest, each), m_target.seen) == 0)
                continue;
            const std::scoped_lock lock(m_mutex);
            m_found.push_back(each);
        }
        const std::uint64_t tried = m_tried.fetch_add(2 * ChunkSerials) + 2 * ChunkSerials;
        if (progress && !progress(tried, Total))
            m_isStopped = true;
    }
}

void Sweep::run(unsigned threads, const RecoveryProgress& progress)
{
    std::vector<std::jthread> others; // joined where they go out of scope
    for (unsigned i = 1; i < std::clamp(threads, 1U, MaxThreads); ++i)
        others.emplace_back([this] { work({}); });
    work(progress);
}

std::vector<std::string> Sweep::takeFound()
{
    std::sort(m_found.begin(), m_found.end());
    return std::move(m_found);
}

Failure refused(std::string why)
{
    return Failure(Error{ErrorCode::InvalidArgument, std::move(why)});
}

} // namespace

HashWorth hashWorth(IdentifierKind kind)
{
    HashWorth worth;
    worth.table = allSpaces();
    std::copy_if(worth.table.begin(), worth.table.end(), std::back_inserter(worth.spaces),
                 [&](const HashSpace& each) { return each.kind == kind; });
    worth.sentence = sentenceOf(kind, worth.spaces);
    worth.sources = sources();
    return worth;
}

std::string effortText(double seconds)
{
    constexpr double Minute = 60, Hour = 3600, Day = 86'400, Year = 365.25 * Day;
    constexpr double Millisecond = 1e-3, Infeasible = 1e9 * Year;
    if (seconds < 0.1)
        return fmt::format("{:.1g} ms", seconds / Millisecond);
    if (seconds < Minute)
        return seconds < 10 ? fmt::format("{:.1g} s", seconds) : fmt::format("{:.0f} s", seconds);
    if (seconds < 2 * Hour)
        return fmt::format("{:.0f} min", seconds / Minute);
    if (seconds < 2 * Day)
        return fmt::format("{:.1f} h", seconds / Hour);
    if (seconds < 2 * Year)
        return fmt::format("{:.0f} days", seconds / Day);
    if (seconds >= Infeasible)
        return "out of reach";
    const double years = seconds / Year;
    const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(years)) - 1)); // two digits count
    return countText(static_cast<std::uint64_t>(std::round(years / unit) * unit)) + " years";
}

std::string spaceText(double size)
{
    static constexpr std::string_view Digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    const int exponent = size > 0 ? static_cast<int>(std::floor(std::log10(size) + 1e-9)) : 0;
    const double mantissa = size / std::pow(10.0, exponent);
    std::string power;
    for (const char digit : std::to_string(exponent))
        power += Digits[digit - '0'];
    const bool isOne = std::abs(mantissa - 1) < 0.05;
    return (isOne ? std::string() : fmt::format("{:.1f} × ", mantissa)) + "10" + power;
}

Result<Recovery> recoverImei(const HashTarget& target, unsigned threads, const RecoveryProgress& progress)
{
    if (target.declared.kind != IdentifierKind::Imei || target.declared.normal.size() != 15)
        return refused("only an IMEI of the device card can be looked for behind its hash");
    if (trierOf(target.digest) == nullptr)
        return refused("only MD5, SHA-1, SHA-256 and SHA-512 can be tried");
    std::string digest;
    const std::size_t bits = matchDeclared(target, digest);
    if (bits == 0)
        return refused("this hash is not of the IMEI on the device card, and no other identifier is looked for");
    if (bits < MinBits)
        return refused(fmt::format("only {} bits of the hash are known; fewer than {} fit many IMEIs", bits, MinBits));
    Sieve sieve;
    for (std::size_t i = 0; i < 8; ++i)
        sieve.wanted = sieve.wanted << 8U | static_cast<std::uint8_t>(digest[i]);
    sieve.mask = bits >= 64 ? ~std::uint64_t{0} : ~(~std::uint64_t{0} >> bits);
    Sweep sweep(target, sieve);
    const auto begin = std::chrono::steady_clock::now();
    sweep.run(threads, progress);
    if (sweep.wasStopped())
        return Failure(Error{ErrorCode::Cancelled, "stopped before all serial numbers were tried"});
    Recovery recovery;
    recovery.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    recovery.found = sweep.takeFound();
    recovery.tried = sweep.tried();
    recovery.hashesPerSecond = recovery.seconds > 0 ? static_cast<double>(recovery.tried) / recovery.seconds : 0;
    return recovery;
}

} // namespace waybill
