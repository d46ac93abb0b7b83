// SPDX-License-Identifier: GPL-3.0-or-later
// Reassembly: RFC 791 §3.2, RFC 815, RFC 8200 §4.5 (overlaps: RFC 5722).
#include "flow/ip_fragments.h"

#include <algorithm>
#include <list>
#include <unordered_map>
#include <vector>

namespace waybill {

namespace {

struct Key {
    IpAddress source, destination;
    std::uint32_t identification = 0;
    std::uint8_t protocol = 0; ///< part of the key in IPv4 only
    friend bool operator==(const Key&, const Key&) = default;
};

struct KeyHash {
    std::size_t operator()(const Key& key) const noexcept
    {
        const std::hash<IpAddress> hash;
        return mixHash(hash(key.source) * 31 + hash(key.destination) + key.identification) + key.protocol;
    }
};

/// Bytes [begin, end) of a datagram; captured as far as capturedEnd. Pieces of one datagram never overlap.
struct Piece {
    std::uint32_t begin = 0, end = 0, capturedEnd = 0;
};

enum class Progress : std::uint8_t { Collecting, Done, Discarded };

struct Pending {
    Key key;
    Timestamp first;
    Progress progress = Progress::Collecting;
    std::vector<std::uint8_t> bytes;
    std::vector<Piece> pieces;   ///< by begin
    std::uint32_t covered = 0;   ///< bytes in all pieces
    std::uint32_t highest = 0;   ///< largest end of a piece
    std::uint32_t total = 0;     ///< length of the datagram; 0 until its last fragment came
    std::uint64_t firstHash = 0; ///< of the fragment at offset 0
    std::uint8_t protocol = 0;
    bool portsKnown = false;
    std::uint16_t sourcePort = 0, destinationPort = 0;
};

Key keyOf(const PacketSummary& fragment) noexcept
{
    const std::uint8_t protocol = fragment.source.isV4() ? fragment.protocol : std::uint8_t{0};
    return {fragment.source, fragment.destination, fragment.fragment.identification, protocol};
}

bool isExpired(const Pending& datagram, Timestamp now) noexcept
{
    // In either direction: a clock that was set back must not keep datagrams for ever.
    const std::int64_t age = nanosecondsBetween(datagram.first, now);
    return age > FragmentTable::LifetimeNs || age < -FragmentTable::LifetimeNs;
}

std::uint64_t hashOf(std::span<const std::uint8_t> bytes) noexcept // FNV-1a
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const std::uint8_t byte : bytes)
        hash = (hash ^ byte) * 0x100000001b3ULL;
    return hash;
}

/// The fragment before anything of it is stored; empty when it cannot be part of any datagram.
Piece pieceOf(const PacketSummary& fragment) noexcept
{
    const std::uint32_t begin = fragment.fragment.offset;
    const bool isOdd = fragment.fragment.moreFollow && fragment.payloadLength % 8 != 0; // RFC 8200 §4.5: not to be used
    if (isOdd || fragment.payloadLength > FragmentTable::MaxDatagramBytes)
        return {};
    const auto captured = static_cast<std::uint32_t>(fragment.payload.size());
    return {begin, begin + fragment.payloadLength, begin + std::min(captured, fragment.payloadLength)};
}

/// What of `piece` is not covered yet.
std::vector<Piece> uncovered(const std::vector<Piece>& pieces, Piece piece)
{
    std::vector<Piece> rest;
    const auto clip = [&piece](std::uint32_t begin, std::uint32_t end) {
        return Piece{begin, end, std::clamp(piece.capturedEnd, begin, end)};
    };
    std::uint32_t begin = piece.begin;
    for (const Piece& known : pieces) {
        if (known.end <= begin)
            continue;
        if (known.begin >= piece.end)
            break;
        if (known.begin > begin)
            rest.push_back(clip(begin, known.begin));
        begin = known.end;
    }
    if (begin < piece.end)
        rest.push_back(clip(begin, piece.end));
    return rest;
}

/// True when the lengths that the fragments tell cannot all be right.
bool contradicts(const Pending& datagram, const Piece& piece, bool isLast) noexcept
{
    if (piece.end > FragmentTable::MaxDatagramBytes)
        return true;
    if (isLast)
        return (datagram.total != 0 && datagram.total != piece.end) || datagram.highest > piece.end;
    return datagram.total != 0 && piece.end > datagram.total;
}

} // namespace

struct FragmentTable::State {
    using Order = std::list<Pending>;

    Order order; ///< oldest first
    std::unordered_map<Key, Order::iterator, KeyHash> index;
    std::vector<std::uint8_t> finished; ///< the datagram that the last add() completed
    std::size_t waiting = 0, bytes = 0;
    std::uint64_t completed = 0, expired = 0, evicted = 0, discarded = 0;

    void settle(Pending& datagram, Progress progress)
    {
        if (datagram.progress == Progress::Collecting)
            --waiting;
        datagram.progress = progress;
        bytes -= datagram.bytes.size();
        datagram.bytes = {};
        datagram.pieces = {};
    }

    void drop(Order::iterator place, std::uint64_t& reason)
    {
        if (place->progress == Progress::Collecting)
            ++reason;
        settle(*place, Progress::Discarded);
        index.erase(place->key);
        order.erase(place);
    }

    void makeRoom(Timestamp now)
    {
        while (!order.empty() && isExpired(order.front(), now))
            drop(order.begin(), expired);
        while (!order.empty() && (bytes + MaxDatagramBytes > MaxBytes || order.size() >= MaxDatagrams))
            drop(order.begin(), evicted);
    }

    /// The datagram of this fragment, begun when it is new or its identification was used again.
    Pending& find(const PacketSummary& fragment, std::uint64_t hash)
    {
        const Key key = keyOf(fragment);
        const auto known = index.find(key);
        if (known != index.end()) {
            const Pending& datagram = *known->second;
            const bool isReused = datagram.progress == Progress::Done && hash != 0 && hash != datagram.firstHash;
            if (!isExpired(datagram, fragment.time) && !isReused)
                return *known->second;
            drop(known->second, expired);
        }
        Pending& datagram = order.emplace_back();
        datagram.key = key;
        datagram.first = fragment.time;
        index[key] = std::prev(order.end());
        ++waiting;
        return datagram;
    }

    void copy(Pending& datagram, const Piece& part, const PacketSummary& fragment)
    {
        const auto at = std::upper_bound(datagram.pieces.begin(), datagram.pieces.end(), part,
                                         [](const Piece& a, const Piece& b) { return a.begin < b.begin; });
        datagram.pieces.insert(at, part);
        datagram.covered += part.end - part.begin;
        const std::size_t before = datagram.bytes.size();
        datagram.bytes.resize(std::max<std::size_t>(before, part.capturedEnd));
        bytes += datagram.bytes.size() - before;
        const auto from =
            fragment.payload.subspan(part.begin - fragment.fragment.offset, part.capturedEnd - part.begin);
        std::copy(from.begin(), from.end(), datagram.bytes.begin() + part.begin);
    }

    void store(Pending& datagram, const PacketSummary& fragment)
    {
        const Piece piece = pieceOf(fragment);
        const bool isLast = !fragment.fragment.moreFollow;
        if (piece.end == piece.begin)
            return;
        const auto isSame = [&piece](const Piece& known) {
            return known.begin == piece.begin && known.end == piece.end;
        };
        if (std::any_of(datagram.pieces.begin(), datagram.pieces.end(), isSame))
            return;
        const std::vector<Piece> parts = uncovered(datagram.pieces, piece);
        const bool overlaps = parts.size() != 1 || parts[0].begin != piece.begin || parts[0].end != piece.end;
        const bool isForbidden = overlaps && fragment.source.isV6();
        if (isForbidden || contradicts(datagram, piece, isLast) || datagram.pieces.size() + parts.size() > MaxPieces) {
            ++discarded;
            return settle(datagram, Progress::Discarded);
        }
        for (const Piece& part : parts)
            copy(datagram, part, fragment);
        datagram.highest = std::max(datagram.highest, piece.end);
        if (isLast)
            datagram.total = piece.end;
    }

    void finish(Pending& datagram, FragmentOutcome& outcome)
    {
        std::size_t captured = 0;
        for (const Piece& piece : datagram.pieces) {
            captured = piece.capturedEnd;
            if (piece.capturedEnd != piece.end)
                break;
        }
        outcome.isComplete = true;
        outcome.wireLength = datagram.total;
        bytes -= datagram.bytes.size();
        finished = std::move(datagram.bytes);
        datagram.bytes = {};
        outcome.datagram = std::span(finished).first(captured);
        settle(datagram, Progress::Done);
        ++completed;
    }
};

FragmentTable::FragmentTable() : m_state(std::make_unique<State>()) {}
FragmentTable::~FragmentTable() = default;
FragmentTable::FragmentTable(FragmentTable&&) noexcept = default;
FragmentTable& FragmentTable::operator=(FragmentTable&&) noexcept = default;

FragmentOutcome FragmentTable::add(const PacketSummary& fragment)
{
    FragmentOutcome outcome;
    if (!fragment.fragment.isFragment)
        return outcome;
    State& state = *m_state;
    const bool isFirst = fragment.fragment.offset == 0;
    const std::uint64_t hash = isFirst ? hashOf(fragment.payload) : 0;
    state.makeRoom(fragment.time);
    Pending& datagram = state.find(fragment, hash);
    if (isFirst && datagram.firstHash == 0) {
        datagram.firstHash = hash;
        datagram.protocol = fragment.protocol;
        datagram.portsKnown = fragment.hasPorts;
        datagram.sourcePort = fragment.sourcePort;
        datagram.destinationPort = fragment.destinationPort;
    }
    outcome.protocol = datagram.protocol;
    outcome.portsKnown = datagram.portsKnown;
    outcome.sourcePort = datagram.sourcePort;
    outcome.destinationPort = datagram.destinationPort;
    if (datagram.progress != Progress::Collecting)
        return outcome;
    state.store(datagram, fragment);
    if (datagram.progress == Progress::Collecting && datagram.total != 0 && datagram.covered == datagram.total)
        state.finish(datagram, outcome);
    return outcome;
}

std::size_t FragmentTable::waiting() const noexcept
{
    return m_state->waiting;
}
std::size_t FragmentTable::bufferedBytes() const noexcept
{
    return m_state->bytes;
}
std::uint64_t FragmentTable::completed() const noexcept
{
    return m_state->completed;
}
std::uint64_t FragmentTable::expired() const noexcept
{
    return m_state->expired;
}
std::uint64_t FragmentTable::evicted() const noexcept
{
    return m_state->evicted;
}
std::uint64_t FragmentTable::discarded() const noexcept
{
    return m_state->discarded;
}

} // namespace waybill
