// SPDX-License-Identifier: GPL-3.0-or-later
// Every packet of the published captures, as decodePacket sees it and as tshark sees it. tshark's innermost IP header
// is the last one that frame.protocols names before an ICMP error quotes another.
#include "capture_bytes.h"
#include "decode/packet_summary.h"
#include "support/capture_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <string_view>

namespace waybill::test {

namespace {

enum Column {
    Frame,
    Protocols,
    Ip4Source,
    Ip4Destination,
    Ip4Protocol,
    Ip6Source,
    Ip6Destination,
    TcpSource,
    TcpDestination,
    TcpLength,
    TcpSequence,
    UdpSource,
    UdpDestination,
    UdpLength,
    ColumnCount
};

constexpr std::string_view Command =
    "tshark -n -o ip.defragment:FALSE -o ipv6.defragment:FALSE -o tcp.desegment_tcp_streams:FALSE -T fields -E "
    "occurrence=a "
    "-e frame.number -e frame.protocols -e ip.src -e ip.dst -e ip.proto -e ipv6.src -e ipv6.dst -e tcp.srcport "
    "-e tcp.dstport -e tcp.len -e tcp.seq_raw -e udp.srcport -e udp.dstport -e udp.length -r '{}' 2>/dev/null";

/// What both decoders say of one packet; equal texts are equal packets. Empty: no IP.
using Description = std::string;

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string nth(const std::string& list, std::size_t index)
{
    const auto parts = split(list, ',');
    return index < parts.size() ? parts[index] : std::string("?");
}

struct Innermost {
    std::size_t v4 = 0, v6 = 0, tcp = 0, udp = 0; ///< headers so far
    bool isV6 = false;
    std::string transport; ///< "tcp", "udp" or "" behind the innermost IP header
};

Innermost findInnermost(const std::string& protocols)
{
    Innermost found;
    for (const std::string& name : split(protocols, ':')) {
        if (name == "icmp" || name == "icmpv6") // what follows is quoted
            break;
        if (name == "ip" || name == "ipv6") {
            found.isV6 = name == "ipv6";
            (found.isV6 ? found.v6 : found.v4) += 1;
            found.transport.clear();
        } else if (name == "tcp" || name == "udp") {
            (name == "tcp" ? found.tcp : found.udp) += 1;
            found.transport = name;
        }
    }
    return found;
}

Description describeTshark(const std::vector<std::string>& row)
{
    const Innermost at = findInnermost(row[Protocols]);
    if (at.v4 + at.v6 == 0)
        return {};
    Description text = at.isV6 ? nth(row[Ip6Source], at.v6 - 1) + " > " + nth(row[Ip6Destination], at.v6 - 1)
                               : nth(row[Ip4Source], at.v4 - 1) + " > " + nth(row[Ip4Destination], at.v4 - 1);
    if (!at.isV6)
        text += " protocol " + nth(row[Ip4Protocol], at.v4 - 1);
    if (at.transport == "tcp")
        text += fmt::format(" tcp {} {} length {} sequence {}", nth(row[TcpSource], at.tcp - 1),
                            nth(row[TcpDestination], at.tcp - 1), nth(row[TcpLength], at.tcp - 1),
                            nth(row[TcpSequence], at.tcp - 1));
    if (at.transport == "udp") {
        const std::string length = nth(row[UdpLength], at.udp - 1);
        int bytes = 8;
        std::from_chars(length.data(), length.data() + length.size(), bytes);
        text += fmt::format(" udp {} {} length {}", nth(row[UdpSource], at.udp - 1),
                            nth(row[UdpDestination], at.udp - 1), bytes - 8);
    }
    return text;
}

Description describeOurs(const PacketSummary& summary)
{
    if (summary.source.isNone())
        return {};
    Description text = summary.source.toString() + " > " + summary.destination.toString();
    if (summary.source.isV4())
        text += fmt::format(" protocol {}", summary.protocol);
    if (!summary.hasPorts)
        return text;
    if (summary.protocol == ProtocolTcp)
        text += fmt::format(" tcp {} {} length {} sequence {}", summary.sourcePort, summary.destinationPort,
                            summary.payloadLength, summary.tcp.sequence);
    if (summary.protocol == ProtocolUdp)
        text += fmt::format(" udp {} {} length {}", summary.sourcePort, summary.destinationPort, summary.payloadLength);
    return text;
}

std::vector<std::vector<std::string>> runTshark(const std::string& path)
{
    std::vector<std::vector<std::string>> rows;
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(fmt::format(Command, path).c_str(), "r"), pclose);
    std::string line;
    std::array<char, 65536> buffer{};
    while (pipe && std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe.get()) != nullptr) {
        line += buffer.data();
        if (line.back() != '\n')
            continue;
        line.pop_back();
        rows.push_back(split(line, '\t'));
        rows.back().resize(ColumnCount);
        line.clear();
    }
    return rows;
}

/// What tshark sees and Waybill does not decode, or the other way round.
bool isKnownDifference(const std::string& file, const std::string& protocols)
{
    static constexpr std::string_view Undecoded[] = {
        ":macsec:",          ":nsh:", ":avsp:", ":cmd:", // EtherTypes
        ":udp:mpls",                                     // RFC 7510
        ":openflow",                                     // tshark goes on into packets that a TCP payload quotes
        "ethertype:ip:ipv6", // IPv6 where an EtherType says IPv4: tshark follows the version nibble
    };
    static constexpr std::string_view Files[] = {
        "bigtcp-",                    // tshark 4.0 takes a zero length for a header without payload
        "LINKTYPE_IPV6_invalid.pcap", // IPv4 where the link type says IPv6: tshark stops there
    };
    const auto isIn = [&protocols](std::string_view name) { return protocols.find(name) != std::string::npos; };
    const auto isOf = [&file](std::string_view name) { return file.rfind(name, 0) == 0; };
    return std::any_of(std::begin(Undecoded), std::end(Undecoded), isIn) ||
           std::any_of(std::begin(Files), std::end(Files), isOf);
}

/// Equal; or, of a fragment or a packet that contradicts itself, equal up to the lengths (tshark prints what the UDP
/// header says, Waybill what there was); or without addresses in both.
bool agrees(const PacketSummary& summary, const Description& ours, const Description& theirs)
{
    if (ours == theirs)
        return true;
    const bool lacksAddress = theirs.rfind(" > ", 0) == 0 || theirs.find(">  ") != std::string::npos ||
                              (theirs.size() > 2 && theirs.substr(theirs.size() - 2) == "> ");
    if (ours.empty())
        return lacksAddress && summary.status != DecodeStatus::Ok;
    const bool isPartial = summary.fragment.isFragment || summary.status == DecodeStatus::Malformed;
    const std::string_view head = std::string_view(ours).substr(0, ours.find(" length"));
    return isPartial && theirs.rfind(head, 0) == 0;
}

/// All packets of a folder, and one pcapng file with the same packets, because starting tshark costs more than reading.
class Folder {
public:
    explicit Folder(const std::string& name)
    {
        m_merged.addSection();
        for (const std::string& path : corpusFiles(name))
            addFile(path);
    }

    struct Entry {
        std::string name; ///< "file.pcap 7"
        std::string file;
        RawPacket packet;
    };
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const Bytes& merged() const { return m_merged.bytes(); }

private:
    void addFile(const std::string& path)
    {
        const std::string file = std::filesystem::path(path).filename().string();
        const auto& capture = m_captures.emplace_back(std::make_unique<CaptureBytes>(path));
        for (const RawPacket& packet : capture->packets()) {
            PacketSummary summary;
            decodePacket(packet, summary);
            if (!summary.isKnownLink)
                continue;
            m_merged.addPacket({.time = {},
                                .bytes = Bytes(packet.bytes.begin(), packet.bytes.end()),
                                .interface = interfaceOf(packet.linkType),
                                .wireLength = packet.wireLength});
            m_entries.push_back({fmt::format("{} {}", file, packet.frame), file, packet});
        }
    }

    std::uint32_t interfaceOf(LinkType linkType)
    {
        const auto known = m_interfaces.find(linkType);
        if (known != m_interfaces.end())
            return known->second;
        return m_interfaces[linkType] = m_merged.addInterface({.linkType = linkType});
    }

    std::vector<std::unique_ptr<CaptureBytes>> m_captures;
    std::vector<Entry> m_entries;
    std::map<LinkType, std::uint32_t> m_interfaces;
    PcapngWriter m_merged;
};

class AgainstTshark : public testing::TestWithParam<const char*> {};

} // namespace

TEST_P(AgainstTshark, EveryPacketOfTheFolderHasTheSameAddressesPortsAndLengths)
{
    if (corpusPath().empty() || std::system("tshark --version >/dev/null 2>&1") != 0)
        GTEST_SKIP() << "needs the published captures and tshark";
    const Folder folder(GetParam());
    const TemporaryDirectory directory;
    const auto rows = runTshark(directory.write("merged.pcapng", folder.merged()));
    ASSERT_EQ(rows.size(), folder.entries().size());
    ASSERT_GT(rows.size(), 0U);
    int equal = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Folder::Entry& entry = folder.entries()[i];
        PacketSummary summary;
        decodePacket(entry.packet, summary);
        const Description ours = describeOurs(summary), theirs = describeTshark(rows[i]);
        equal += ours == theirs ? 1 : 0;
        EXPECT_TRUE(agrees(summary, ours, theirs) || isKnownDifference(entry.file, rows[i][Protocols]))
            << entry.name << ": ours \"" << ours << "\" status " << static_cast<int>(summary.status) << ", tshark \""
            << theirs << "\" " << rows[i][Protocols];
    }
    RecordProperty("packets", static_cast<int>(rows.size()));
    RecordProperty("equal", equal);
}

INSTANTIATE_TEST_SUITE_P(Corpus, AgainstTshark, testing::Values("formats", "names", "handset", "malformed"),
                         [](const auto& row) { return std::string(row.param); });

} // namespace waybill::test
