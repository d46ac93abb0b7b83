// SPDX-License-Identifier: GPL-3.0-or-later
// MaxMind DB file format 2.0 (https://maxmind.github.io/MaxMind-DB/).
#include "support/mmdb_builder.h"

#include "base/ip_address.h"

#include <stdexcept>

namespace waybill::test {

namespace {

std::string text(const std::string& value)
{
    return static_cast<char>(2 << 5 | value.size()) + value; // up to 28 bytes
}

std::string map(std::size_t pairs)
{
    return {static_cast<char>(7 << 5 | pairs)};
}

/// Unsigned numbers: type 5 (16 bits), 6 (32 bits), 9 (64 bits).
std::string number(unsigned type, std::uint64_t value, std::size_t bytes)
{
    std::string out;
    if (type > 7) {
        out += static_cast<char>(bytes);
        out += static_cast<char>(type - 7);
    } else {
        out += static_cast<char>(type << 5 | bytes);
    }
    for (std::size_t i = bytes; i-- > 0;)
        out += static_cast<char>(value >> (8 * i));
    return out;
}

} // namespace

MmdbBuilder::MmdbBuilder(std::string type, unsigned ipVersion, std::uint64_t buildEpoch)
    : m_type(std::move(type)), m_ipVersion(ipVersion), m_buildEpoch(buildEpoch)
{}

std::size_t MmdbBuilder::record(const std::vector<std::pair<std::string, std::string>>& fields)
{
    m_offsets.push_back(m_records.size());
    m_records += map(fields.size());
    for (const auto& [name, value] : fields)
        m_records += text(name) + text(value);
    return m_offsets.size() - 1;
}

std::size_t MmdbBuilder::nestedRecord(const std::string& outer, const std::string& inner, const std::string& value)
{
    m_offsets.push_back(m_records.size());
    m_records += map(1) + text(outer) + map(1) + text(inner) + text(value);
    return m_offsets.size() - 1;
}

void MmdbBuilder::add(const std::string& prefix, std::size_t recordNumber)
{
    const std::size_t slash = prefix.find('/');
    const auto address = IpAddress::parse(prefix.substr(0, slash));
    if (!address)
        throw std::invalid_argument(prefix);
    const auto bytes = address->bytes();
    const std::size_t skipped = address->isV4() && m_ipVersion == 6 ? 96 : 0;
    const std::size_t length = skipped + std::stoul(prefix.substr(slash + 1));
    std::size_t node = 0;
    for (std::size_t bit = 0; bit < length; ++bit) {
        const std::size_t own = bit - skipped;
        const bool isOne = bit >= skipped && (bytes[own / 8] >> (7 - own % 8) & 1) != 0;
        const auto slot = [&]() -> Slot& { return isOne ? m_nodes[node].second : m_nodes[node].first; };
        if (bit + 1 == length) {
            slot() = {Slot::Kind::Record, recordNumber};
        } else if (slot().kind != Slot::Kind::Node) {
            const Slot before = slot();
            m_nodes.push_back({before, before});
            slot() = {Slot::Kind::Node, m_nodes.size() - 1};
        }
        node = slot().number;
    }
}

std::vector<std::uint8_t> MmdbBuilder::build() const
{
    std::string out;
    const auto write = [&](const Slot& slot) {
        std::size_t value = m_nodes.size();
        if (slot.kind == Slot::Kind::Node)
            value = slot.number;
        else if (slot.kind == Slot::Kind::Record)
            value = m_nodes.size() + 16 + m_offsets[slot.number];
        out += {static_cast<char>(value >> 16), static_cast<char>(value >> 8), static_cast<char>(value)};
    };
    for (const auto& [left, right] : m_nodes) {
        write(left);
        write(right);
    }
    out += std::string(16, '\0') + m_records + "\xab\xcd\xefMaxMind.com" + map(9);
    out += text("binary_format_major_version") + number(5, 2, 2);
    out += text("binary_format_minor_version") + number(5, 0, 2);
    out += text("build_epoch") + number(9, m_buildEpoch, 8);
    out += text("database_type") + text(m_type);
    out += text("description") + map(0);
    out += text("ip_version") + number(5, m_ipVersion, 2);
    out += text("languages") + std::string{'\0', '\x04'};
    out += text("node_count") + number(6, m_nodes.size(), 4);
    out += text("record_size") + number(5, 24, 2);
    return {out.begin(), out.end()};
}

} // namespace waybill::test
