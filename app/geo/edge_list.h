// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/result.h"
#include "geo/geography.h"
#include "geo/range_table.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waybill {

/// The reviewed list of CDN and anycast networks (resources/geo/edges.tsv, whose head says how it is written).
class EdgeList {
public:
    /// Fails with Corrupt, naming the line, for anything that is not exactly a row: a list that decides what gets no
    /// country must not be read half.
    [[nodiscard]] static Result<EdgeList> parse(std::string_view text);

    /// 1-based index into networks(), 0 when the address belongs to none. The longest prefix decides, a row "not an
    /// edge" included; where no prefix matches, the ASN does.
    [[nodiscard]] std::uint16_t find(const IpAddress& address, std::uint32_t asn) const noexcept;
    [[nodiscard]] const std::vector<EdgeNetwork>& networks() const noexcept { return m_networks; }
    /// "# date:" of the list.
    [[nodiscard]] const std::string& date() const noexcept { return m_date; }

private:
    struct Prefix {
        IpAddress first, last;
        std::uint16_t network;
    };
    [[nodiscard]] std::string takeLine(std::string_view line);
    [[nodiscard]] std::uint16_t networkOf(EdgeNetwork network);
    void flatten(IpFamily family);
    void write(const IpAddress& start, std::uint16_t network);

    std::vector<EdgeNetwork> m_networks;
    std::vector<Prefix> m_prefixes; ///< only while parsing
    RangeTable<std::uint16_t> m_ranges;
    std::unordered_map<std::uint32_t, std::uint16_t> m_byAsn;
    std::string m_date;
};

} // namespace waybill
