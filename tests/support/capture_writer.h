// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/link_type.h"
#include "support/packet_builder.h"

#include <optional>
#include <string>
#include <vector>

namespace waybill::test {

enum class ByteOrder : std::uint8_t { Little, Big };

/// Global header of a classic pcap file (draft-ietf-opsawg-pcap §4).
struct PcapFields {
    ByteOrder order = ByteOrder::Little;
    bool hasNanoseconds = false;
    std::uint32_t snaplen = 262'144;
    LinkType linkType = LinkType::Ethernet;
};
/// A whole pcap file. Comments, interfaces and directions have no place in it and are left out.
[[nodiscard]] Bytes pcapFile(const std::vector<BuiltPacket>& packets, const PcapFields& fields = {});

/// Options of a Section Header Block; empty texts are left out.
struct SectionFields {
    std::string hardware = {};
    std::string os = {};
    std::string application = {};
    std::vector<std::string> comments = {};
};
/// An Interface Description Block; empty texts are left out.
struct InterfaceFields {
    LinkType linkType = LinkType::Ethernet;
    std::uint32_t snaplen = 0;
    std::string name = {};
    std::string description = {};
    std::string filter = {};
    std::string os = {};
    std::string timeZone = {};                  ///< if_iana_tzname
    std::optional<std::uint8_t> resolution = 9; ///< if_tsresol: 9 nanoseconds, 0x80 | n for 2^-n; none: microseconds
    std::int64_t offsetSeconds = 0;             ///< if_tsoffset, taken off the written times
};
/// An Interface Statistics Block.
struct StatisticsFields {
    std::uint32_t interface = 0;
    Timestamp time;
    std::optional<std::uint64_t> received = {};
    std::optional<std::uint64_t> droppedByInterface = {};
    std::optional<std::uint64_t> droppedByOs = {};
};

/// Writes pcapng blocks (draft-ietf-opsawg-pcapng §4) in the order of the calls, in either byte order:
///
///     PcapngWriter out;
///     out.addSection({.comments = {"made for a test"}});
///     const std::uint32_t wlan = out.addInterface({.name = "wlan0", .timeZone = "Asia/Kolkata"});
///     out.addPacket(packet);
///     out.addStatistics({.interface = wlan, .droppedByOs = 120});
///     directory.write("t.pcapng", out.bytes());
class PcapngWriter {
public:
    explicit PcapngWriter(ByteOrder order = ByteOrder::Little) : m_order(order) {}

    /// Starts a section of unknown length; interfaces count from 0 again.
    void addSection(const SectionFields& fields = {});
    /// Returns the number for BuiltPacket::interface.
    std::uint32_t addInterface(const InterfaceFields& fields = {});
    /// Enhanced Packet Block with its comment and direction; `dropCount` writes epb_dropcount.
    void addPacket(const BuiltPacket& packet, std::optional<std::uint64_t> dropCount = {});
    void addPackets(const std::vector<BuiltPacket>& packets);
    /// Simple Packet Block: no time, interface 0.
    void addSimplePacket(const Bytes& bytes);
    void addStatistics(const StatisticsFields& fields);
    /// Name Resolution Block with one record.
    void addName(const IpAddress& address, const std::string& name);
    /// Decryption Secrets Block; type 0x544c534b is a TLS key log.
    void addSecrets(std::uint32_t type, const std::string& text);
    /// Custom Block 0x00000BAD of a Private Enterprise Number, `content` padded to 4 bytes.
    void addCustom(std::uint32_t enterpriseNumber, const Bytes& content);
    /// Any block: type and body, padded to 4 bytes, between the two lengths.
    void addBlock(std::uint32_t type, const Bytes& body);

    [[nodiscard]] const Bytes& bytes() const { return m_out; }

private:
    class Body;
    void appendPacketTime(Body& body, const BuiltPacket& packet) const;

    ByteOrder m_order;
    Bytes m_out;
    std::vector<InterfaceFields> m_interfaces; ///< of the current section
};

/// One section, one Ethernet interface, nanoseconds, all packets.
[[nodiscard]] Bytes pcapngFile(const std::vector<BuiltPacket>& packets, ByteOrder order = ByteOrder::Little);

} // namespace waybill::test
