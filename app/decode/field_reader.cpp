// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/field_reader.h"

#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

namespace {

std::string numberText(std::uint64_t value, std::size_t size, NumberStyle style)
{
    return style == NumberStyle::Hex ? fmt::format("0x{:0{}x}", value, size * 2) : fmt::format("{}", value);
}

bool isPlain(std::span<const std::uint8_t> bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t octet) { return octet >= 0x20 && octet < 0x7F; });
}

std::string countedBytes(std::size_t count)
{
    return fmt::format("{} {}", count, count == 1 ? "byte" : "bytes");
}

} // namespace

std::string boundedText(std::string text)
{
    if (text.size() <= TreeNode::MaxText)
        return text;
    std::size_t end = TreeNode::MaxText - 3;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "\u2026";
}

std::string hexDigits(std::span<const std::uint8_t> bytes, std::size_t most)
{
    std::string digits;
    for (const std::uint8_t octet : bytes.first(std::min(bytes.size(), most)))
        digits += fmt::format("{:02x}", octet);
    return bytes.size() > most ? digits + "\u2026" : digits;
}

TreeNode layerNode(std::string_view label, const LayerBytes& bytes, std::uint32_t offset)
{
    TreeNode node;
    node.label = label;
    node.offset = offset;
    node.length = static_cast<std::uint32_t>(bytes.captured.size());
    return node;
}

TreeNode undecodedNode(std::string_view label, const LayerBytes& bytes, std::uint32_t offset)
{
    TreeNode node = layerNode(label, bytes, offset);
    node.value = countedBytes(bytes.captured.size());
    if (bytes.wire > bytes.captured.size()) {
        node.value += fmt::format("; {} more were on the wire and not captured", bytes.wire - bytes.captured.size());
        node.isProblem = true;
    }
    return node;
}

FieldReader::FieldReader(TreeNode& parent, LayerBytes bytes, std::uint32_t offset)
    : m_parent(parent), m_bytes(bytes), m_offset(offset)
{}

bool FieldReader::take(std::size_t size)
{
    if (m_failed)
        return false;
    if (size <= m_bytes.captured.size() - m_at) {
        m_at += size;
        return true;
    }
    const std::size_t left = m_bytes.captured.size() - m_at;
    const bool isCut = m_at + size <= m_bytes.wire;
    const std::string where = fmt::format("{} needed at byte {}, {} left", countedBytes(size), offset(), left);
    problem(!isCut ? "Ends early" : m_goesOnLater ? "Goes on in a later packet" : "Cut when it was captured", where);
    if (isCut && m_goesOnLater && !m_parent.children.empty())
        m_parent.children.back().isProblem = false;
    m_failed = true;
    return false;
}

std::uint64_t FieldReader::quiet(std::size_t size)
{
    const std::size_t at = m_at;
    if (!take(size))
        return 0;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size && i < sizeof(value); ++i)
        value = value << 8 | m_bytes.captured[at + i];
    return value;
}

std::uint64_t FieldReader::number(FieldName name, std::size_t size, NumberStyle style)
{
    const std::uint64_t value = quiet(size);
    const std::string text = numberText(value, size, style);
    if (!m_failed)
        note(name, size, text, text);
    return value;
}

IpAddress FieldReader::address(FieldName name, std::size_t size)
{
    const std::size_t at = m_at;
    if (!take(size))
        return {};
    const IpAddress address = IpAddress::fromBytes(m_bytes.captured.subspan(at, size));
    note(name, size, address.toString(), address.toString());
    return address;
}

MacAddress FieldReader::mac(FieldName name)
{
    const MacAddress address(quiet(6));
    if (!m_failed)
        note(name, 6, address.toString(), address.toString());
    return address;
}

std::span<const std::uint8_t> FieldReader::blob(FieldName name, std::size_t size)
{
    const std::size_t at = m_at;
    if (!take(size))
        return {};
    const auto bytes = m_bytes.captured.subspan(at, size);
    note(name, size, hexDigits(bytes), bytes.empty() || size > 32 ? std::string() : hexDigits(bytes));
    return bytes;
}

std::span<const std::uint8_t> FieldReader::text(FieldName name, std::size_t size)
{
    const std::size_t at = m_at;
    if (!take(size))
        return {};
    const auto bytes = m_bytes.captured.subspan(at, size);
    const std::string_view raw(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const bool canFilter = !bytes.empty() && bytes.size() <= 255 && isPlain(bytes);
    note(name, size, printableText(raw.substr(0, TreeNode::MaxText + 1)), canFilter ? std::string(raw) : std::string());
    if (!m_parent.children.empty())
        m_parent.children.back().isText = true;
    return bytes;
}

void FieldReader::note(FieldName name, std::size_t size, std::string value, std::string wiresharkValue)
{
    TreeNode node;
    node.label = name.label;
    node.value = std::move(value);
    node.offset = offset() - static_cast<std::uint32_t>(size);
    node.length = static_cast<std::uint32_t>(size);
    if (!wiresharkValue.empty()) {
        node.wiresharkField = name.wireshark;
        node.wiresharkValue = name.wireshark.empty() ? std::string() : std::move(wiresharkValue);
    }
    add(std::move(node));
}

void FieldReader::explain(std::string_view words)
{
    if (!m_failed && !words.empty() && !isFull())
        m_parent.children.back().value += fmt::format(" ({})", words);
}

void FieldReader::add(TreeNode node)
{
    node.label = boundedText(std::move(node.label));
    node.value = boundedText(std::move(node.value));
    if (m_parent.children.size() + 1 < TreeNode::MaxChildren) {
        m_parent.children.push_back(std::move(node));
        return;
    }
    if (isFull())
        return;
    TreeNode more = layerNode("More than can be listed", {}, node.offset);
    more.isProblem = true;
    m_parent.children.push_back(std::move(more));
}

void FieldReader::problem(std::string_view label, std::string value)
{
    TreeNode node = layerNode(label, rest(), offset());
    node.value = std::move(value);
    node.isProblem = true;
    add(std::move(node));
}

std::string wiresharkFilter(const TreeNode& node)
{
    if (node.wiresharkField.empty())
        return {};
    if (!node.isText)
        return node.wiresharkField + " == " + node.wiresharkValue;
    std::string quoted = "\"";
    for (const char letter : node.wiresharkValue) {
        if (letter == '"' || letter == '\\')
            quoted += '\\';
        quoted += letter;
    }
    const bool isDnsName = node.wiresharkField.rfind("dns.", 0) == 0;
    return (isDnsName ? "lower(" + node.wiresharkField + ")" : node.wiresharkField) + " == " + quoted + "\"";
}

} // namespace waybill
