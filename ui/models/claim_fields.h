// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "claims/claim.h"

#include <QStringList>
#include <string>
#include <vector>

namespace waybill {

class ServiceGroups;

// What a person types into a field of a claim, read by the reader of claim files itself, so that window and file agree.
// Empty texts are "not stated". They fail with the reader's words.

[[nodiscard]] Result<ClaimDate> typedDate(const std::string& text);
/// Two letters.
[[nodiscard]] Result<CountryCode> typedCountry(const std::string& text);
/// "US, SG".
[[nodiscard]] Result<std::vector<CountryCode>> typedCountries(const std::string& text);
/// "10 min" or seconds; in nanoseconds.
[[nodiscard]] Result<std::int64_t> typedDuration(const std::string& text);
/// "US, SG", as typedCountries() reads it.
[[nodiscard]] std::string countriesText(const std::vector<CountryCode>& codes);
/// "10 min", as typedDuration() reads it; empty for 0.
[[nodiscard]] std::string graceText(std::int64_t ns);

/// Writes the sheet and reads it again. Fails with what the reader says when it refuses it or reads something else.
[[nodiscard]] Result<void> checkSheet(const ClaimSheet& sheet);

/// Every maker and service of the rules, as ClaimRecipient::group names them.
[[nodiscard]] QStringList groupChoices(const ServiceGroups& groups);
/// A rule names that maker, and a service of it that begins with these words.
[[nodiscard]] bool isKnownGroup(const ServiceGroups& groups, const std::string& group);

} // namespace waybill
