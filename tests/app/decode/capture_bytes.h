// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_reader.h"
#include "base/raw_packet.h"
#include "support/paths.h"

#include <string>
#include <vector>

namespace waybill::test {

/// The packets of a capture file, for tests of decoders only: plain pcap and pcapng, believed, without times. It is not
/// the engine's reader on purpose, so that decoders are judged alone.
class CaptureBytes {
public:
    explicit CaptureBytes(const std::string& path) : m_file(readFile(path))
    {
        ByteReader in(m_file);
        const std::uint32_t magic = in.u32be();
        if (magic == 0x0A0D0D0A)
            readBlocks();
        else if (magic == 0xA1B2C3D4 || magic == 0xA1B23C4D)
            readRecords(false);
        else if (magic == 0xD4C3B2A1 || magic == 0x4D3CB2A1)
            readRecords(true);
    }

    /// Views into this object.
    [[nodiscard]] const std::vector<RawPacket>& packets() const { return m_packets; }

private:
    static std::uint32_t number(ByteReader& in, bool isLittle) { return isLittle ? in.u32le() : in.u32be(); }
    static std::uint16_t shortNumber(ByteReader& in, bool isLittle) { return isLittle ? in.u16le() : in.u16be(); }

    void add(std::uint16_t linkType, std::span<const std::uint8_t> bytes, std::uint32_t wireLength)
    {
        RawPacket packet;
        packet.linkType = static_cast<LinkType>(linkType);
        packet.bytes = bytes;
        packet.wireLength = wireLength;
        packet.frame = m_packets.size() + 1;
        m_packets.push_back(packet);
    }

    void readRecords(bool isLittle)
    {
        ByteReader in(m_file);
        in.skip(20);
        const auto linkType = static_cast<std::uint16_t>(number(in, isLittle) & 0xFFFF);
        while (in.remaining() >= 16) {
            in.skip(8);
            const std::uint32_t captured = number(in, isLittle);
            const std::uint32_t wire = number(in, isLittle);
            const auto bytes = in.take(captured);
            if (!in.failed())
                add(linkType, bytes, wire);
        }
    }

    void readBlocks()
    {
        ByteReader in(m_file);
        bool isLittle = true;
        std::vector<std::uint16_t> linkTypes;
        while (in.remaining() >= 12) {
            ByteReader peek(in.rest());
            const std::uint32_t first = peek.u32be();
            if (first == 0x0A0D0D0A) {
                peek.skip(4);
                isLittle = peek.u32be() == 0x4D3C2B1A;
                linkTypes.clear();
            }
            const std::uint32_t type = number(in, isLittle);
            const std::uint32_t length = number(in, isLittle);
            ByteReader body(in.take(length < 12 ? SIZE_MAX : length - 12));
            in.skip(4);
            if (type == 1)
                linkTypes.push_back(shortNumber(body, isLittle));
            else if (type == 6)
                readEnhancedPacket(body, isLittle, linkTypes);
        }
    }

    void readEnhancedPacket(ByteReader& body, bool isLittle, const std::vector<std::uint16_t>& linkTypes)
    {
        const std::uint32_t interface = number(body, isLittle);
        body.skip(8);
        const std::uint32_t captured = number(body, isLittle);
        const std::uint32_t wire = number(body, isLittle);
        const auto bytes = body.take(captured);
        if (!body.failed() && interface < linkTypes.size())
            add(linkTypes[interface], bytes, wire);
    }

    std::vector<std::uint8_t> m_file;
    std::vector<RawPacket> m_packets;
};

} // namespace waybill::test
