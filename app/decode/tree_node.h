// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace waybill {

/// One line of a decoded packet: a layer, a field, or a remark. Texts are printable whatever the packet holds, and at
/// most MaxText octets long.
struct TreeNode {
    static constexpr std::size_t MaxText = 512;
    /// Children of one node; a packet of 64 kB can hold 13,000 empty TLS records, and nobody reads on.
    static constexpr std::size_t MaxChildren = 250;

    std::string label;                    ///< "Source address"
    std::string value = {};               ///< for people: "0x0018 (ACK, PSH)"; may be empty
    std::uint32_t offset = 0, length = 0; ///< bytes of the captured packet; length 0: none of them
    std::string wiresharkField = {};      ///< display filter field with the same value; empty: none
    std::string wiresharkValue = {};      ///< as `tshark -T fields` prints it
    bool isText = false;                  ///< wiresharkValue is a string, so a filter quotes it
    bool isProblem = false;               ///< what is missing or contradicts the protocol
    std::vector<TreeNode> children = {};
};

/// Display filter that a node stands for: "ip.src == 192.0.2.1"; empty when it has no field of Wireshark's. DNS names
/// are compared without regard to case, since the tree shows them in lower case.
[[nodiscard]] std::string wiresharkFilter(const TreeNode& node);

} // namespace waybill
