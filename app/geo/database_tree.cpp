// SPDX-License-Identifier: GPL-3.0-or-later
// MaxMind DB file format 2.0 (https://maxmind.github.io/MaxMind-DB/): a binary tree over the bits of an address, whose
// leaves point at records.
#include "geo/database_tree.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

// An honest tree is walked once; writers that share equal subtrees stay far below this factor. A hostile tree that
// points back at itself would be walked for ever.
constexpr std::uint64_t MaxVisitsPerNode = 4;
constexpr unsigned V4Depth = 32;
constexpr unsigned V6Depth = 128;

/// Country that a record names, by the schemas of readUserDatabase(); none when it names none.
CountryCode countryOfRecord(MMDB_entry_s entry)
{
    static constexpr std::array<const char*, 3> Nested{"country", "iso_code", nullptr};
    static constexpr std::array<const char*, 2> Flat{"country_code", nullptr};
    static constexpr std::array<const char*, 2> Short{"country", nullptr};
    for (const char* const* path : {Nested.data(), Flat.data(), Short.data()}) {
        MMDB_entry_data_s value{};
        const bool isText = MMDB_aget_value(&entry, &value, path) == MMDB_SUCCESS && value.has_data &&
                            value.type == MMDB_DATA_TYPE_UTF8_STRING;
        if (!isText || value.data_size != 2)
            continue;
        if (const auto code = CountryCode::parse({value.utf8_string, value.data_size}))
            return *code;
    }
    return {};
}

/// ZZ and XX stand for unknown, EU and AP for a region: ISO 3166-1 assigns none of them to a country.
bool isPlaceholder(CountryCode code) noexcept
{
    const std::array<CountryCode, 4> placeholders{CountryCode('Z', 'Z'), CountryCode('X', 'X'), CountryCode('E', 'U'),
                                                  CountryCode('A', 'P')};
    return std::find(placeholders.begin(), placeholders.end(), code) != placeholders.end();
}

/// Not 2000::/3, or a door to the IPv4 tree (Teredo, 6to4): Geography unwraps such addresses before it looks them up.
bool isElsewhere(std::uint64_t high, unsigned depth) noexcept
{
    return (depth >= 3 && high >> 61 != 1) || (depth >= 16 && high >> 48 == 0x2002) ||
           (depth >= 32 && high >> 32 == 0x20010000);
}

} // namespace

Result<void> DatabaseTree::read()
{
    bool isSound = readV4();
    if (isSound && m_database.metadata.ip_version == 6) {
        m_isV6 = true;
        isSound = walk({}, V6Depth);
    }
    m_table.ranges.finish();
    if (!isSound)
        return Failure(
            Error{ErrorCode::Corrupt, "the database is damaged: its search tree or a record makes no sense"});
    if (!m_sawCountry)
        return Failure(Error{ErrorCode::Unsupported, "the database has no country field (looked for country.iso_code, "
                                                     "country_code and country)"});
    return {};
}

/// The IPv4 tree of an IPv6 database begins 96 bits down; where one record covers more than all of it, there is none.
bool DatabaseTree::readV4()
{
    if (m_database.metadata.ip_version == 4)
        return walk({}, V4Depth);
    Place root;
    root.record = m_database.ipv4_start_node.node_value;
    const bool isNode = m_database.ipv4_start_node.netmask == 96 && root.record < m_database.metadata.node_count;
    return !isNode || walk(root, V4Depth);
}

bool DatabaseTree::walk(const Place& root, unsigned maxDepth)
{
    m_open.assign(1, root);
    while (!m_open.empty()) {
        const Place place = m_open.back();
        m_open.pop_back();
        std::uint8_t value = 0;
        if (m_isV6 && isElsewhere(place.high, place.depth)) {
            write(place, 0);
        } else if (place.type == MMDB_RECORD_TYPE_SEARCH_NODE) {
            if (place.depth >= maxDepth || !openNode(place))
                return false;
        } else {
            if (!valueOf(place, value))
                return false;
            write(place, value);
        }
    }
    return true;
}

bool DatabaseTree::openNode(const Place& place)
{
    MMDB_search_node_s node{};
    if (++m_visits > MaxVisitsPerNode * m_database.metadata.node_count ||
        MMDB_read_node(&m_database, static_cast<std::uint32_t>(place.record), &node) != MMDB_SUCCESS)
        return false;
    Place right{node.right_record, node.right_record_type, place.depth + 1, place.high,
                place.low,         node.right_record_entry};
    if (place.depth < 64)
        right.high |= std::uint64_t{1} << (63 - place.depth);
    else
        right.low |= std::uint64_t{1} << (127 - place.depth);
    m_open.push_back(right); // the left side, lower addresses, must come off the stack first
    m_open.push_back(
        {node.left_record, node.left_record_type, place.depth + 1, place.high, place.low, node.left_record_entry});
    return true;
}

bool DatabaseTree::valueOf(const Place& place, std::uint8_t& value)
{
    if (place.type == MMDB_RECORD_TYPE_EMPTY)
        return true;
    if (place.type != MMDB_RECORD_TYPE_DATA)
        return false;
    const auto [known, isNew] = m_known.try_emplace(place.entry.offset, std::uint8_t{0});
    if (isNew) {
        const CountryCode code = countryOfRecord(place.entry);
        m_sawCountry = m_sawCountry || !code.isNone();
        if (!code.isNone() && !isPlaceholder(code)) {
            auto& all = m_table.countries;
            auto found = std::find(all.begin(), all.end(), code);
            if (found == all.end()) {
                if (all.size() > CountryTable::MaxCountries)
                    return false;
                found = all.insert(all.end(), code);
            }
            known->second = static_cast<std::uint8_t>(found - all.begin());
        }
    }
    value = known->second;
    return true;
}

void DatabaseTree::write(const Place& place, std::uint8_t value)
{
    if (m_isV6)
        m_table.ranges.continueV6(place.high, place.low, value);
    else
        m_table.ranges.continueV4(static_cast<std::uint32_t>(place.high >> 32), value);
}

} // namespace waybill
