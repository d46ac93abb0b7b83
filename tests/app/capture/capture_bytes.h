// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_order.h"
#include "capture/byte_source.h"
#include "capture/capture_reader.h"

#include <cstdint>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waybill::test {

using FileBytes = std::vector<std::uint8_t>;

/// Writes integers of either byte order, right or wrong ones: the builders of tests/support make good captures only.
class FieldWriter {
public:
    explicit FieldWriter(ByteOrder order = ByteOrder::Little) : m_order(order) {}
    FieldWriter& u8(unsigned value) { return put(value, 1); }
    FieldWriter& u16(unsigned value) { return put(value, 2); }
    FieldWriter& u32(std::uint32_t value) { return put(value, 4); }
    FieldWriter& u64(std::uint64_t value) { return put(value, 8); }
    FieldWriter& bytes(const FileBytes& value)
    {
        m_bytes.insert(m_bytes.end(), value.begin(), value.end());
        return *this;
    }
    FieldWriter& text(std::string_view value) { return bytes(FileBytes(value.begin(), value.end())); }
    FieldWriter& zeros(std::size_t count) { return bytes(FileBytes(count)); }
    FieldWriter& pad() { return zeros((4 - m_bytes.size() % 4) % 4); }
    /// A pcapng option with its padding.
    FieldWriter& option(unsigned code, const FileBytes& value)
    {
        u16(code).u16(static_cast<unsigned>(value.size())).bytes(value);
        return zeros((4 - value.size() % 4) % 4);
    }
    FieldWriter& option(unsigned code, std::string_view value)
    {
        return option(code, FileBytes(value.begin(), value.end()));
    }
    FieldWriter& endOfOptions() { return u32(0); }
    [[nodiscard]] const FileBytes& take() const { return m_bytes; }
    [[nodiscard]] ByteOrder order() const { return m_order; }

private:
    FieldWriter& put(std::uint64_t value, unsigned width)
    {
        for (unsigned i = 0; i < width; ++i) {
            const unsigned place = m_order == ByteOrder::Little ? i : width - 1 - i;
            m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * place)));
        }
        return *this;
    }
    ByteOrder m_order;
    FileBytes m_bytes;
};

inline FileBytes operator+(FileBytes left, const FileBytes& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

inline FileBytes pcapHeader(std::uint32_t magic = 0xA1B2C3D4, ByteOrder order = ByteOrder::Little,
                            std::uint32_t linkType = 1)
{
    return FieldWriter(order).u32(magic).u16(2).u16(4).u32(0).u32(0).u32(65535).u32(linkType).take();
}

inline FileBytes pcapRecord(std::uint32_t seconds, std::uint32_t fraction, const FileBytes& packet,
                            ByteOrder order = ByteOrder::Little)
{
    const auto length = static_cast<std::uint32_t>(packet.size());
    return FieldWriter(order).u32(seconds).u32(fraction).u32(length).u32(length).bytes(packet).take();
}

/// A block with both lengths right.
inline FileBytes block(std::uint32_t type, const FileBytes& body, ByteOrder order = ByteOrder::Little)
{
    const std::size_t padding = (4 - body.size() % 4) % 4;
    const auto length = static_cast<std::uint32_t>(12 + body.size() + padding);
    return FieldWriter(order).u32(type).u32(length).bytes(body).zeros(padding).u32(length).take();
}

inline FileBytes sectionBlock(ByteOrder order = ByteOrder::Little, std::uint64_t length = UINT64_MAX,
                              const FileBytes& options = {})
{
    return block(0x0A0D0D0A, FieldWriter(order).u32(0x1A2B3C4D).u16(1).u16(0).u64(length).bytes(options).take(), order);
}

inline FileBytes interfaceBlock(const FileBytes& options = {}, std::uint32_t snaplen = 0, unsigned linkType = 1,
                                ByteOrder order = ByteOrder::Little)
{
    return block(1, FieldWriter(order).u16(linkType).u16(0).u32(snaplen).bytes(options).take(), order);
}

inline FileBytes packetBlock(std::uint64_t ticks, const FileBytes& packet, const FileBytes& options = {},
                             std::uint32_t interface = 0, ByteOrder order = ByteOrder::Little)
{
    FieldWriter body(order);
    const auto length = static_cast<std::uint32_t>(packet.size());
    body.u32(interface).u32(static_cast<std::uint32_t>(ticks >> 32)).u32(static_cast<std::uint32_t>(ticks));
    body.u32(length).u32(length).bytes(packet).pad().bytes(options);
    return block(6, body.take(), order);
}

/// A packet that outlives the reader.
struct SeenPacket {
    RawPacket packet; ///< its views are void; use the copies
    FileBytes bytes;
    std::string comment;
};

struct Seen {
    std::vector<SeenPacket> packets;
    ReadStep last = ReadStep::Packet;
    CaptureFacts facts;
    std::string refusal; ///< when it could not be opened
    ErrorCode code = ErrorCode::Internal;

    [[nodiscard]] std::string lastProblem() const { return facts.problems.empty() ? "" : facts.problems.back().text; }
};

inline Seen readAll(Result<CaptureReader> reader)
{
    Seen seen;
    if (!reader) {
        seen.refusal = reader.error().message;
        seen.code = reader.error().code;
        return seen;
    }
    RawPacket packet;
    while ((seen.last = reader->next(packet)) == ReadStep::Packet)
        seen.packets.push_back(
            {packet, FileBytes(packet.bytes.begin(), packet.bytes.end()), std::string(packet.comment)});
    reader->finishHash();
    seen.facts = reader->facts();
    return seen;
}

inline Seen readBytes(const FileBytes& bytes, std::size_t blockSize = SIZE_MAX, const CaptureOptions& options = {})
{
    return readAll(CaptureReader::openSource(std::make_unique<MemorySource>(bytes, blockSize), options));
}

/// Everything that a reader told, for comparing two ways of reading the same capture.
inline std::string digest(const Seen& seen)
{
    std::string text = fmt::format("{} {} {} {}\n", static_cast<int>(seen.last), seen.facts.packets,
                                   seen.facts.wireBytes, seen.facts.interfaces.size());
    for (const SeenPacket& each : seen.packets) {
        std::uint64_t sum = 0;
        for (const std::uint8_t byte : each.bytes)
            sum = sum * 31 + byte;
        text += fmt::format("{} {} {} {} {} {} {}\n", each.packet.frame, each.packet.time.ns, each.packet.fileOffset,
                            each.packet.wireLength, each.packet.interface, sum, each.comment);
    }
    for (const CaptureProblem& problem : seen.facts.problems)
        text += fmt::format("{} {}\n", problem.fileOffset, problem.text);
    return text;
}

} // namespace waybill::test
