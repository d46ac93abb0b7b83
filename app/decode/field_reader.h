// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/mac_address.h"
#include "decode/placed_bytes.h"
#include "decode/tree_node.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace waybill {

/// How a number is written.
enum class NumberStyle : std::uint8_t { Decimal, Hex };

/// What a field is called, for people and in Wireshark's display filters (empty: it has no equal there).
struct FieldName {
    std::string_view label;
    std::string_view wireshark = {};
};

/// Reads a header field by field and hangs a node for each under `parent`, which must outlive it. Reading past the end
/// adds one node that says where and why, and everything after it reads as zero and adds nothing.
class FieldReader {
public:
    /// `offset`: place of the first of `bytes` in the captured packet.
    FieldReader(TreeNode& parent, LayerBytes bytes, std::uint32_t offset);
    FieldReader(TreeNode& parent, const PlacedBytes& from) : FieldReader(parent, from.bytes, from.offset) {}
    /// What is on the wire beyond the bytes given comes in later packets, rather than being cut by the capture.
    void goesOnLater() { m_goesOnLater = true; }

    /// A big-endian number of up to eight bytes.
    std::uint64_t number(FieldName name, std::size_t size, NumberStyle style = NumberStyle::Decimal);
    /// The same without a node of its own; note() may describe it.
    std::uint64_t quiet(std::size_t size);
    IpAddress address(FieldName name, std::size_t size); ///< 4 or 16 bytes
    MacAddress mac(FieldName name);
    /// Bytes as hexadecimal digits, the first 32 of them.
    std::span<const std::uint8_t> blob(FieldName name, std::size_t size);
    /// Bytes as text; it can be filtered for when it is printable ASCII and not too long.
    std::span<const std::uint8_t> text(FieldName name, std::size_t size);
    /// A node over the `size` bytes just read.
    void note(FieldName name, std::size_t size, std::string value, std::string wiresharkValue = {});
    /// Adds words behind the value of the node just made: "6 (TCP)". Nothing after a failure.
    void explain(std::string_view words);
    /// A node made elsewhere; left out, with a remark, when there are too many.
    void add(TreeNode node);
    /// A remark about what is wrong, at the next byte.
    void problem(std::string_view label, std::string value);
    void skip(std::size_t size) { (void)quiet(size); }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool isFull() const { return m_parent.children.size() >= TreeNode::MaxChildren; }
    [[nodiscard]] LayerBytes rest() const { return m_failed ? LayerBytes{} : m_bytes.behind(m_at); }
    [[nodiscard]] PlacedBytes placedRest() const { return {rest(), offset()}; }
    /// Place of the next byte in the captured packet.
    [[nodiscard]] std::uint32_t offset() const { return m_offset + static_cast<std::uint32_t>(m_at); }

private:
    /// False, and said, when `size` bytes are not there.
    [[nodiscard]] bool take(std::size_t size);

    TreeNode& m_parent;
    LayerBytes m_bytes;
    std::uint32_t m_offset;
    std::size_t m_at = 0;
    bool m_failed = false;
    bool m_goesOnLater = false;
};

/// "aabbcc…": hexadecimal digits of at most `most` bytes.
[[nodiscard]] std::string hexDigits(std::span<const std::uint8_t> bytes, std::size_t most = 32);
/// The text, cut to TreeNode::MaxText octets between two characters when it is longer.
[[nodiscard]] std::string boundedText(std::string text);
/// A remark on bytes that were captured and not decoded: "Not decoded further", "512 bytes". Bytes that were only on
/// the wire are named as well.
[[nodiscard]] TreeNode undecodedNode(std::string_view label, const LayerBytes& bytes, std::uint32_t offset);
/// A node over all of `bytes`.
[[nodiscard]] TreeNode layerNode(std::string_view label, const LayerBytes& bytes, std::uint32_t offset);

} // namespace waybill
