// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geo/country_table.h"

#include <cstdint>
#include <maxminddb.h>
#include <unordered_map>
#include <vector>

namespace waybill {

/// Walks the search tree of an open MaxMind DB in address order and writes the rows of a CountryTable. One use.
class DatabaseTree {
public:
    /// Both must outlive the reader.
    DatabaseTree(const MMDB_s& database, CountryTable& table) : m_database(database), m_table(table) {}

    /// Fails with Corrupt when tree or records are damaged, with Unsupported when no record names a country.
    [[nodiscard]] Result<void> read();

private:
    struct Place {
        std::uint64_t record = 0;
        std::uint8_t type = MMDB_RECORD_TYPE_SEARCH_NODE;
        unsigned depth = 0;
        std::uint64_t high = 0, low = 0; ///< address bits so far, from the top
        MMDB_entry_s entry{};
    };

    [[nodiscard]] bool readV4();
    [[nodiscard]] bool walk(const Place& root, unsigned maxDepth);
    [[nodiscard]] bool openNode(const Place& place);
    [[nodiscard]] bool valueOf(const Place& place, std::uint8_t& value);
    void write(const Place& place, std::uint8_t value);

    const MMDB_s& m_database;
    CountryTable& m_table;
    std::vector<Place> m_open;
    std::unordered_map<std::uint32_t, std::uint8_t> m_known; ///< offset of a record → index into countries
    std::uint64_t m_visits = 0;
    bool m_isV6 = false;
    bool m_sawCountry = false;
};

} // namespace waybill
