// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geo/country_table.h"
#include "geo/geography.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// A bundled table as it lies on disk, unpacked: who made it, and the rows.
struct GeoTableFile {
    GeoSource source;
    std::vector<std::uint8_t> body;
};

/// Operator (ASN) of every address, and the operators' names.
struct OperatorTable {
    RangeTable<std::uint32_t> ranges; ///< address → ASN
    std::vector<std::uint32_t> asns;  ///< ascending
    std::vector<std::uint32_t> nameEnds;
    std::string names; ///< one behind the other; the end of name i is nameEnds[i]

    [[nodiscard]] std::string_view nameOf(std::uint32_t asn) const noexcept;
};

/// Reads a file of resources/geo (layout: resources/README.md). Fails with Corrupt when it is cut, altered (the packed
/// part has a checksum) or of another version.
[[nodiscard]] Result<GeoTableFile> readTableFile(const std::string& path);

/// The rows of a table of countries. Fails with Corrupt when they are not ascending or end early.
[[nodiscard]] Result<CountryTable> readCountryRows(const GeoTableFile& file);

/// The rows and names of the table of operators. Fails as readCountryRows().
[[nodiscard]] Result<OperatorTable> readOperatorRows(const GeoTableFile& file);

} // namespace waybill
