// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/format.h"
#include "decode/tree_node.h"

#include <string>

namespace waybill::test {

/// What a decode tree breaks of its promises, in words; empty: nothing. `size`: captured bytes of the packet.
[[nodiscard]] inline std::string brokenPromise(const TreeNode& node, std::size_t size, unsigned depth = 0)
{
    if (depth > 12)
        return "nested too deep: " + node.label;
    if (node.label.empty())
        return "a node without label";
    if (node.offset > size || node.length > size - node.offset)
        return "bytes outside the packet: " + node.label;
    if (node.label.size() > TreeNode::MaxText || node.value.size() > TreeNode::MaxText)
        return "a text that is too long: " + node.label.substr(0, 40);
    if (node.children.size() > TreeNode::MaxChildren)
        return "too many children: " + node.label;
    if (node.wiresharkField.empty() != node.wiresharkValue.empty())
        return "half a filter: " + node.label;
    for (const std::string* text : {&node.label, &node.value, &node.wiresharkValue})
        for (const char letter : *text)
            if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F)
                return "unprintable text: " + node.label;
    for (const TreeNode& child : node.children)
        if (std::string broken = brokenPromise(child, size, depth + 1); !broken.empty())
            return broken;
    return {};
}

} // namespace waybill::test
