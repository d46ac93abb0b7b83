// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts: draft-ietf-opsawg-pcap §4 (file header) and §5 (record), draft-ietf-opsawg-pcapng §3.1 (block).
#include "support/capture_mutator.h"

#include <algorithm>
#include <iterator>

namespace waybill::test {

/// A block of pcapng, a record of pcap, or the file header of pcap.
struct CapturePiece {
    std::size_t begin = 0, length = 0;
    std::size_t lengthAt = 0; ///< the four bytes that state a length
    std::size_t timeAt = 0;   ///< eight bytes of time, where a packet has them
    std::size_t typeAt = 0;   ///< four bytes of block or link type
    bool isBig = false;
    bool hasTrailer = false; ///< the length stands at its end as well
};

namespace {

using Content = CaptureMutator::Content;

constexpr std::size_t FileHeader = 24, RecordHeader = 16, SmallestBlock = 12;
constexpr std::uint32_t Section = 0x0A0D0D0A;
/// Around borders of sizes, of signs, and of what readers check.
constexpr std::uint32_t Strange[] = {0,          1,          2,         3,         4,          7,          8,
                                     11,         12,         15,        16,        20,         28,         32,
                                     0x7F,       0x80,       0xFF,      0x100,     0x7FFF,     0x8000,     0xFFFF,
                                     0x10000,    0x40000,    0xFFFFFF,  0x1000000, 65535 + 14, 0x7FFFFFFF, 0x80000000,
                                     0xFFFFFFF0, 0xFFFFFFFC, 0xFFFFFFFF};
/// Blocks that pcapng has, and one that it has not.
constexpr std::uint32_t Types[] = {Section, 1, 2, 3, 4, 5, 6, 10, 0xBAD, 0x40000BAD, 0x80000001, 0x7FFFFFFF};

std::uint32_t numberAt(std::span<const std::uint8_t> bytes, std::size_t at, bool isBig)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | bytes[at + (isBig ? i : 3 - i)];
    return value;
}

void put(Content& bytes, std::size_t at, std::uint32_t value, bool isBig, std::size_t width = 4)
{
    for (std::size_t i = 0; i < width && at + i < bytes.size(); ++i)
        bytes[at + i] = static_cast<std::uint8_t>(value >> (8 * (isBig ? width - 1 - i : i)));
}

std::vector<CapturePiece> blocksOf(std::span<const std::uint8_t> bytes)
{
    std::vector<CapturePiece> blocks;
    bool isBig = false;
    for (std::size_t at = 0; at + SmallestBlock <= bytes.size();) {
        if (numberAt(bytes, at, false) == Section)
            isBig = numberAt(bytes, at + 8, true) == 0x1A2B3C4D;
        const std::size_t length = numberAt(bytes, at + 4, isBig);
        if (length < SmallestBlock || length > bytes.size() - at)
            break;
        blocks.push_back({at, length, at + 4, at + 12, at, isBig, true});
        at += length;
    }
    return blocks;
}

std::vector<CapturePiece> recordsOf(std::span<const std::uint8_t> bytes, bool isBig)
{
    std::vector<CapturePiece> records{{0, FileHeader, 16, 8, 20, isBig, false}};
    for (std::size_t at = FileHeader; at + RecordHeader <= bytes.size();) {
        const std::size_t length = RecordHeader + std::size_t{numberAt(bytes, at + 8, isBig)};
        if (length > bytes.size() - at)
            break;
        records.push_back({at, length, at + 8, at, at + 12, isBig, false});
        at += length;
    }
    return records;
}

std::vector<CapturePiece> piecesOf(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < FileHeader)
        return {};
    for (const bool isBig : {false, true}) {
        const std::uint32_t magic = numberAt(bytes, 0, isBig);
        if (magic == 0xA1B2C3D4 || magic == 0xA1B23C4D)
            return recordsOf(bytes, isBig);
    }
    return numberAt(bytes, 0, false) == Section ? blocksOf(bytes) : std::vector<CapturePiece>();
}

Content contentOf(std::span<const std::uint8_t> bytes, const CapturePiece& piece)
{
    const auto part = bytes.subspan(piece.begin, piece.length);
    return {part.begin(), part.end()};
}

void insertAt(Content& capture, std::size_t at, const Content& piece)
{
    capture.insert(capture.begin() + static_cast<std::ptrdiff_t>(at), piece.begin(), piece.end());
}

void removeFrom(Content& capture, const CapturePiece& piece)
{
    const auto begin = capture.begin() + static_cast<std::ptrdiff_t>(piece.begin);
    capture.erase(begin, begin + static_cast<std::ptrdiff_t>(piece.length));
}

} // namespace

std::size_t CaptureMutator::below(std::size_t limit)
{
    return limit == 0 ? 0 : static_cast<std::size_t>(m_random() % limit);
}

std::uint32_t CaptureMutator::strangeNumber(std::uint32_t usual)
{
    if (below(3) == 0)
        return usual + static_cast<std::uint32_t>(below(17)) - 8;
    return Strange[below(std::size(Strange))];
}

Content CaptureMutator::mutated(Content capture, std::span<const std::uint8_t> donor, std::size_t most)
{
    for (std::size_t left = 1 + below(4); left > 0; --left)
        change(capture, donor);
    capture.resize(std::min(capture.size(), most));
    return capture;
}

void CaptureMutator::change(Content& capture, std::span<const std::uint8_t> donor)
{
    const std::vector<CapturePiece> pieces = piecesOf(capture);
    const std::size_t kind = below(pieces.empty() ? 1 : 3);
    if (kind == 0)
        changeAnywhere(capture);
    else if (kind == 1)
        changeFields(capture, pieces[below(pieces.size())]);
    else
        changeOrder(capture, pieces, donor);
}

/// Bits, numbers, or the end.
void CaptureMutator::changeAnywhere(Content& capture)
{
    if (capture.empty())
        return;
    switch (below(4)) {
    case 0: capture.resize(below(capture.size())); break;
    case 1: put(capture, below(capture.size()), strangeNumber(0), below(2) == 0, std::size_t{1} << below(3)); break;
    default:
        for (std::size_t left = 1 + below(8); left > 0; --left)
            capture[below(capture.size())] ^= static_cast<std::uint8_t>(1 << below(8));
    }
}

/// Of one piece: what it says of itself, or the beginning of what it holds, where the headers of a packet are.
void CaptureMutator::changeFields(Content& capture, const CapturePiece& piece)
{
    const std::uint32_t length = strangeNumber(numberAt(capture, piece.lengthAt, piece.isBig));
    switch (below(6)) {
    case 0: put(capture, piece.lengthAt, length, piece.isBig); break;
    case 1:
        put(capture, piece.lengthAt, length, piece.isBig);
        if (piece.hasTrailer)
            put(capture, piece.begin + piece.length - 4, length, piece.isBig);
        break;
    case 2: put(capture, piece.timeAt + below(2) * 4, strangeNumber(0), piece.isBig); break;
    case 3: put(capture, piece.typeAt, Types[below(std::size(Types))], piece.isBig); break;
    default: {
        const std::size_t at = piece.begin + below(std::min<std::size_t>(piece.length, below(2) == 0 ? 64 : 400));
        put(capture, at, strangeNumber(capture[at]), true, std::size_t{1} << below(3)); // packets are big-endian
    }
    }
}

/// Pieces that vanish, come twice, come elsewhere, or come from another capture.
void CaptureMutator::changeOrder(Content& capture, const std::vector<CapturePiece>& pieces,
                                 std::span<const std::uint8_t> donor)
{
    const CapturePiece& piece = pieces[below(pieces.size())];
    const CapturePiece& other = pieces[below(pieces.size())];
    const Content content = contentOf(capture, piece);
    switch (below(5)) {
    case 0: removeFrom(capture, piece); break;
    case 1: insertAt(capture, other.begin, content); break;
    case 2:
        insertAt(capture, other.begin, content);
        removeFrom(capture, {piece.begin + (other.begin <= piece.begin ? piece.length : 0), piece.length, 0, 0, 0,
                             false, false});
        break;
    case 3: {
        const std::vector<CapturePiece> strangers = piecesOf(donor);
        if (!strangers.empty())
            insertAt(capture, other.begin, contentOf(donor, strangers[below(strangers.size())]));
        break;
    }
    default: capture.resize(std::min(capture.size(), piece.begin + below(piece.length + 1)));
    }
}

} // namespace waybill::test
