// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "base/ip_address.h"
#include "base/result.h"
#include "claims/claim.h"

#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// Something public with a date that old captures must be read by: when a cloud region opened, to whom a range was
/// given. It decides no verdict; it stands beside one.
struct DatedFact {
    enum class Kind : std::uint8_t { CloudRegion, Registry, Document };
    std::string id; ///< "aws-ap-south-1"
    Kind kind = Kind::Document;
    std::string text;         ///< a sentence
    ClaimDate from;           ///< since when it is so
    CountryCode country;      ///< of CloudRegion
    std::string operatorName; ///< of CloudRegion: a part of the operator's name in the operator table ("AMAZON")
    std::string prefix;       ///< of Registry: "42.62.48.0/24"
    std::string source;
    ClaimDate read; ///< when the source was read
    friend bool operator==(const DatedFact&, const DatedFact&) = default;
};

/// Reads the table (TOML: [[fact]] with id, kind = cloud-region | registry | document, text, from, country, operator,
/// prefix, source, read). Fails as readClaims() does.
[[nodiscard]] Result<std::vector<DatedFact>> readDatedFacts(std::string_view toml, const std::string& path);

/// The fact of that id; null when there is none.
[[nodiscard]] const DatedFact* findFact(const std::vector<DatedFact>& facts, std::string_view id) noexcept;

/// The region of that operator (in letters of either case) that opened first in a country; null when the table names
/// none.
[[nodiscard]] const DatedFact* firstRegion(const std::vector<DatedFact>& facts, std::string_view operatorName,
                                           CountryCode country);

} // namespace waybill
