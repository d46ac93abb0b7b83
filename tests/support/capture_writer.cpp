// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/capture_writer.h"

namespace waybill::test {

namespace {

constexpr std::uint32_t SectionHeader = 0x0A0D0D0A, InterfaceDescription = 1, SimplePacket = 3, NameResolution = 4,
                        InterfaceStatistics = 5, EnhancedPacket = 6, DecryptionSecrets = 10, Custom = 0x00000BAD;
constexpr std::uint16_t EndOfOptions = 0, Comment = 1;

std::uint32_t wireLengthOf(const BuiltPacket& packet)
{
    return packet.wireLength != 0 ? packet.wireLength : static_cast<std::uint32_t>(packet.bytes.size());
}

void appendInteger(Bytes& out, ByteOrder order, std::uint64_t value, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t shift = 8 * (order == ByteOrder::Little ? i : size - 1 - i);
        out.push_back(static_cast<std::uint8_t>(value >> shift));
    }
}

void padToFour(Bytes& out)
{
    out.resize((out.size() + 3) / 4 * 4);
}

// Ticks of an interface's clock (if_tsresol), counted from 1970 shifted by if_tsoffset.
std::uint64_t ticksOf(Timestamp time, const InterfaceFields& interface)
{
    const std::int64_t shifted = time.ns - interface.offsetSeconds * NsPerSecond;
    const auto ns = static_cast<std::uint64_t>(shifted);
    const std::uint8_t resolution = interface.resolution.value_or(6);
    if ((resolution & 0x80) != 0) {
        const unsigned power = resolution & 0x7F;
        const auto second = static_cast<std::uint64_t>(NsPerSecond);
        return (ns / second << power) + (ns % second << power) / second; // power ≤ 34 keeps this in range
    }
    std::uint64_t divisor = 1;
    for (int digit = resolution; digit < 9; ++digit)
        divisor *= 10;
    return ns / divisor;
}

} // namespace

Bytes pcapFile(const std::vector<BuiltPacket>& packets, const PcapFields& fields)
{
    Bytes out;
    const auto put = [&](std::uint64_t value, std::size_t size) { appendInteger(out, fields.order, value, size); };
    put(fields.hasNanoseconds ? 0xA1B23C4D : 0xA1B2C3D4, 4);
    put(2, 2);
    put(4, 2);
    put(0, 8); // time zone and accuracy: reserved
    put(fields.snaplen, 4);
    put(static_cast<std::uint16_t>(fields.linkType), 4);
    for (const BuiltPacket& packet : packets) {
        const auto ns = static_cast<std::uint64_t>(packet.time.ns);
        const auto second = static_cast<std::uint64_t>(NsPerSecond);
        put(ns / second, 4);
        put(ns % second / (fields.hasNanoseconds ? 1 : 1000), 4);
        put(packet.bytes.size(), 4);
        put(wireLengthOf(packet), 4);
        out.insert(out.end(), packet.bytes.begin(), packet.bytes.end());
    }
    return out;
}

// Body of a block: integers in the byte order of the writer, options in between.
class PcapngWriter::Body {
public:
    explicit Body(ByteOrder order) : m_order(order) {}
    void put(std::uint64_t value, std::size_t size) { appendInteger(m_bytes, m_order, value, size); }
    void putPadded(const Bytes& content)
    {
        m_bytes.insert(m_bytes.end(), content.begin(), content.end());
        padToFour(m_bytes);
    }
    void option(std::uint16_t code, const Bytes& content)
    {
        m_hasOptions = true;
        put(code, 2);
        put(content.size(), 2);
        putPadded(content);
    }
    void textOption(std::uint16_t code, const std::string& text)
    {
        if (!text.empty())
            option(code, bytesOf(text));
    }
    void numberOption(std::uint16_t code, std::optional<std::uint64_t> value, std::size_t size)
    {
        if (!value)
            return;
        Bytes content;
        appendInteger(content, m_order, *value, size);
        option(code, content);
    }
    [[nodiscard]] const Bytes& finish()
    {
        if (m_hasOptions)
            put(EndOfOptions, 4);
        return m_bytes;
    }

private:
    ByteOrder m_order;
    Bytes m_bytes;
    bool m_hasOptions = false;
};

void PcapngWriter::addBlock(std::uint32_t type, const Bytes& body)
{
    Bytes padded = body;
    padToFour(padded);
    const std::size_t length = padded.size() + 12;
    appendInteger(m_out, m_order, type, 4);
    appendInteger(m_out, m_order, length, 4);
    m_out.insert(m_out.end(), padded.begin(), padded.end());
    appendInteger(m_out, m_order, length, 4);
}

void PcapngWriter::addSection(const SectionFields& fields)
{
    m_interfaces.clear();
    Body body(m_order);
    body.put(0x1A2B3C4D, 4);
    body.put(1, 2);
    body.put(0, 2);
    body.put(~std::uint64_t{0}, 8); // length of the section: not stated
    for (const std::string& comment : fields.comments)
        body.textOption(Comment, comment);
    body.textOption(2, fields.hardware);
    body.textOption(3, fields.os);
    body.textOption(4, fields.application);
    addBlock(SectionHeader, body.finish());
}

std::uint32_t PcapngWriter::addInterface(const InterfaceFields& fields)
{
    Body body(m_order);
    body.put(static_cast<std::uint16_t>(fields.linkType), 2);
    body.put(0, 2);
    body.put(fields.snaplen, 4);
    body.textOption(2, fields.name);
    body.textOption(3, fields.description);
    if (fields.resolution)
        body.option(9, Bytes{*fields.resolution});
    if (!fields.filter.empty())
        body.textOption(11, std::string(1, '\0') + fields.filter); // 0: a libpcap filter string
    body.textOption(12, fields.os);
    if (fields.offsetSeconds != 0)
        body.numberOption(14, static_cast<std::uint64_t>(fields.offsetSeconds), 8);
    body.textOption(18, fields.timeZone);
    addBlock(InterfaceDescription, body.finish());
    m_interfaces.push_back(fields);
    return static_cast<std::uint32_t>(m_interfaces.size() - 1);
}

void PcapngWriter::appendPacketTime(Body& body, const BuiltPacket& packet) const
{
    const std::uint64_t ticks = ticksOf(packet.time, m_interfaces.at(packet.interface));
    body.put(ticks >> 32, 4);
    body.put(ticks & 0xFFFFFFFF, 4);
}

void PcapngWriter::addPacket(const BuiltPacket& packet, std::optional<std::uint64_t> dropCount)
{
    Body body(m_order);
    body.put(packet.interface, 4);
    appendPacketTime(body, packet);
    body.put(packet.bytes.size(), 4);
    body.put(wireLengthOf(packet), 4);
    body.putPadded(packet.bytes);
    body.textOption(Comment, packet.comment);
    if (packet.direction != NotedDirection::Unknown)
        body.numberOption(2, packet.direction == NotedDirection::Inbound ? 1 : 2, 4);
    body.numberOption(4, dropCount, 8);
    addBlock(EnhancedPacket, body.finish());
}

void PcapngWriter::addPackets(const std::vector<BuiltPacket>& packets)
{
    for (const BuiltPacket& packet : packets)
        addPacket(packet);
}

void PcapngWriter::addSimplePacket(const Bytes& bytes)
{
    Body body(m_order);
    body.put(bytes.size(), 4);
    body.putPadded(bytes);
    addBlock(SimplePacket, body.finish());
}

void PcapngWriter::addStatistics(const StatisticsFields& fields)
{
    BuiltPacket moment;
    moment.time = fields.time;
    moment.interface = fields.interface;
    Body body(m_order);
    body.put(fields.interface, 4);
    appendPacketTime(body, moment);
    body.numberOption(4, fields.received, 8);
    body.numberOption(5, fields.droppedByInterface, 8);
    body.numberOption(7, fields.droppedByOs, 8);
    addBlock(InterfaceStatistics, body.finish());
}

void PcapngWriter::addName(const IpAddress& address, const std::string& name)
{
    const auto all = address.bytes();
    const std::ptrdiff_t size = address.isV4() ? 4 : 16;
    Bytes record(all.begin(), all.begin() + size);
    record.insert(record.end(), name.begin(), name.end());
    record.push_back(0);
    Body body(m_order);
    body.put(address.isV4() ? 1 : 2, 2);
    body.put(record.size(), 2);
    body.putPadded(record);
    body.put(0, 4); // nrb_record_end
    addBlock(NameResolution, body.finish());
}

void PcapngWriter::addSecrets(std::uint32_t type, const std::string& text)
{
    Body body(m_order);
    body.put(type, 4);
    body.put(text.size(), 4);
    body.putPadded(bytesOf(text));
    addBlock(DecryptionSecrets, body.finish());
}

void PcapngWriter::addCustom(std::uint32_t enterpriseNumber, const Bytes& content)
{
    Body body(m_order);
    body.put(enterpriseNumber, 4);
    body.putPadded(content);
    addBlock(Custom, body.finish());
}

Bytes pcapngFile(const std::vector<BuiltPacket>& packets, ByteOrder order)
{
    PcapngWriter out(order);
    out.addSection();
    out.addInterface();
    out.addPackets(packets);
    return out.bytes();
}

} // namespace waybill::test
