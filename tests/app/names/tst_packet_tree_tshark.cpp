// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of the decode tree that claims to equal a field of Wireshark's, against what tshark prints for the same
// packet. tshark is told not to put streams and datagrams together, as the tree does not.
#include "../decode/capture_bytes.h"
#include "names/packet_tree.h"
#include "support/tshark.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <sstream>

namespace waybill::test {

namespace {

using Values = std::map<std::string, std::vector<std::string>>; ///< field → its values in the order of the packet

/// As both sides can be compared: bytes without colons, letters of names in lower case.
std::string comparable(std::string text)
{
    std::string result;
    for (const char letter : text)
        if (letter != ':')
            result += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return result;
}

void collect(const TreeNode& node, Values& values)
{
    if (!node.wiresharkField.empty())
        values[node.wiresharkField].push_back(comparable(node.wiresharkValue));
    for (const TreeNode& child : node.children)
        collect(child, values);
}

std::vector<std::string> split(const std::string& text, char separator)
{
    std::vector<std::string> parts(1);
    for (const char letter : text) {
        if (letter == separator)
            parts.emplace_back();
        else
            parts.back() += letter;
    }
    return parts;
}

/// What tshark prints for these fields, packet by packet.
std::vector<Values> askTshark(const std::string& path, const std::set<std::string>& fields)
{
    std::string command = "tshark -n -o ip.defragment:FALSE -o ipv6.defragment:FALSE -o "
                          "tcp.desegment_tcp_streams:FALSE -o dns.desegment_dns_messages:FALSE -o "
                          "tls.desegment_ssl_records:FALSE -o tls.desegment_ssl_application_data:FALSE -o "
                          "http.desegment_headers:FALSE -o http.desegment_body:FALSE -T fields -E occurrence=a -E "
                          "aggregator='\x01' -E separator=/t -r " +
                          path;
    for (const std::string& field : fields)
        command += " -e " + field;
    std::istringstream lines(outputOf(command));
    std::vector<Values> packets;
    for (std::string line; std::getline(lines, line);) {
        const std::vector<std::string> cells = split(line, '\t');
        Values& values = packets.emplace_back();
        auto field = fields.begin();
        for (std::size_t i = 0; i < cells.size() && field != fields.end(); ++i, ++field)
            for (const std::string& value : split(cells[i], '\x01'))
                values[*field].push_back(*field == "frame.protocols" ? value : comparable(value));
    }
    return packets;
}

/// True when `some` stand among `all` in the same order.
bool isWithin(const std::vector<std::string>& some, const std::vector<std::string>& all)
{
    auto at = all.begin();
    for (const std::string& value : some) {
        at = std::find(at, all.end(), value);
        if (at == all.end())
            return false;
        ++at;
    }
    return true;
}

/// What tshark did not look into: a segment that it takes for a retransmission, a port that it does not expect.
bool isLeftOut(const std::string& field, const std::string& protocols)
{
    std::string layer = field.substr(0, field.find('.'));
    if (layer == "dns" && protocols.find("mdns") != std::string::npos)
        return false;
    if (layer == "frame" || layer == "vlan" || layer == "sll")
        return false;
    return (":" + protocols + ":").find(":" + layer + ":") == std::string::npos;
}

/// Ours stand among theirs, so that the filter made of each matches the packet. Of TLS messages and records that go on
/// in a later packet tshark shows nothing before their end.
bool agrees(const std::string& field, const std::vector<std::string>& ours, const std::vector<std::string>& theirs)
{
    const bool isTls = field.rfind("tls.", 0) == 0;
    const bool isNothing = theirs.size() == 1 && theirs.front().empty();
    return isWithin(ours, theirs) || (isTls && (isNothing || isWithin(theirs, ours)));
}

class PacketTreeAgainstTshark : public testing::TestWithParam<const char*> {};

} // namespace

TEST_P(PacketTreeAgainstTshark, EveryFieldHasTheSameValues)
{
    ASSERT_TRUE(hasTshark() && !corpusPath().empty()) << "needs tshark and the published captures";
    const std::string path = corpusPath() + "/handset/" + GetParam();
    const CaptureBytes capture(path);
    std::vector<Values> ours;
    std::set<std::string> fields{"frame.protocols"};
    for (const RawPacket& packet : capture.packets()) {
        collect(packetTree(packet), ours.emplace_back());
        for (const auto& [field, values] : ours.back())
            fields.insert(field);
    }
    const std::vector<Values> theirs = askTshark(path, fields);
    ASSERT_EQ(theirs.size(), ours.size());
    std::size_t compared = 0, exact = 0, leftOut = 0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        for (const auto& [field, values] : ours[i]) {
            const std::vector<std::string>& expected = theirs[i].at(field);
            if (isLeftOut(field, theirs[i].at("frame.protocols").front())) {
                ++leftOut;
                continue;
            }
            ++compared;
            exact += values == expected ? 1 : 0;
            EXPECT_TRUE(agrees(field, values, expected))
                << GetParam() << " packet " << i + 1 << " " << field << ": " << values.front() << " (" << values.size()
                << "), tshark " << expected.front() << " (" << expected.size() << ")";
        }
    }
    RecordProperty("fields", static_cast<int>(fields.size()));
    RecordProperty("compared", static_cast<int>(compared));
    RecordProperty("exact", static_cast<int>(exact));
    EXPECT_GT(compared, ours.size() * 10);
    EXPECT_GT(exact * 100, compared * 98);
    EXPECT_LT(leftOut * 10, compared);
}

INSTANTIATE_TEST_SUITE_P(Handset, PacketTreeAgainstTshark,
                         testing::Values("android.pcap", "iphone.pcap", "weibo.pcap", "xiaomi.pcap", "waze.pcap",
                                         "googledns_android10.pcap", "instagram.pcap", "reddit.pcap", "telegram.pcap",
                                         "1kxun.pcap", "whatsapp_login_call.pcap"),
                         [](const auto& row) {
                             std::string name = row.param;
                             std::replace_if(
                                 name.begin(), name.end(),
                                 [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
                             return name;
                         });

} // namespace waybill::test
