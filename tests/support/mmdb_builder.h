// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace waybill::test {

/// Writes small MaxMind DB 2.0 files with 24-bit records, so that tests need no real database.
class MmdbBuilder {
public:
    /// `ipVersion` 4 or 6; in a database for 6, IPv4 stands under ::/96.
    MmdbBuilder(std::string type, unsigned ipVersion, std::uint64_t buildEpoch);

    /// A record: fields by name, in order. Returns its number.
    std::size_t record(const std::vector<std::pair<std::string, std::string>>& fields);
    /// A record { outer: { inner: value } }.
    std::size_t nestedRecord(const std::string& outer, const std::string& inner, const std::string& value);
    /// Puts a record at "192.0.2.0/24" or "2001:db8::/32"; more specific prefixes after less specific ones.
    void add(const std::string& prefix, std::size_t recordNumber);
    [[nodiscard]] std::vector<std::uint8_t> build() const;

private:
    struct Slot {
        enum class Kind : std::uint8_t { Empty, Node, Record } kind = Kind::Empty;
        std::size_t number = 0;
    };
    std::string m_type;
    unsigned m_ipVersion;
    std::uint64_t m_buildEpoch;
    std::vector<std::pair<Slot, Slot>> m_nodes{1};
    std::vector<std::size_t> m_offsets; ///< of each record in m_records
    std::string m_records;
};

} // namespace waybill::test
