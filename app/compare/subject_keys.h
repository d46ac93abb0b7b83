// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace waybill {

/// What one flow counts under: the same thing on both sides although its addresses change (methods §3.3).
struct FlowSubjects {
    std::string destination;
    DestinationRow::MatchedBy matchedBy = DestinationRow::MatchedBy::Domain;
    std::string group;                  ///< "Xiaomi · push channel"; empty: no rule covers it
    std::string operatorKey;            ///< "AS4808"; empty: not known
    std::vector<CountryCode> countries; ///< that some source names
    Place place;
};

/// Names the subjects of one run's flows. Borrows the analysis.
class SubjectKeys {
public:
    explicit SubjectKeys(const Analysis& analysis);
    /// Of a flow of the handset to a peer that is not local.
    [[nodiscard]] FlowSubjects of(FlowId flow);
    /// The service group of a name that was looked up; empty: no rule covers it.
    [[nodiscard]] const std::string& groupOfName(StringId name);

private:
    void matchUnnamed(FlowSubjects& subjects, const RemoteHost& host) const;

    const Analysis& m_analysis;
    std::unordered_map<std::uint32_t, const Destination*> m_destinations; ///< by id
    std::unordered_map<std::uint64_t, std::string> m_groups;              ///< by name and host
    std::unordered_map<std::uint32_t, std::string> m_groupsOfNames;
};

/// Where the sources put a peer.
[[nodiscard]] Place placeOf(const Where& where);
/// "AS4808 CHINA169-BJ".
[[nodiscard]] std::string operatorText(const Geography& geography, std::uint32_t asn);

} // namespace waybill
