// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <map>
#include <memory>

namespace waybill {

/// When the handset first was in contact with an address that may be in a country: the packet's time, by the flow that
/// began first. Immutable; safe from any thread.
class CountryFirsts {
public:
    /// Of the whole of an analysis, whatever it is narrowed to. `before` (null: none) are those of an earlier snapshot:
    /// when the recording has only grown since, only flows that changed are looked at.
    [[nodiscard]] static std::shared_ptr<const CountryFirsts> of(const AnalysisPtr& analysis,
                                                                 const std::shared_ptr<const CountryFirsts>& before);
    /// latest() for a country that nothing went to.
    [[nodiscard]] Timestamp first(CountryCode code) const;

private:
    AnalysisPtr m_analysis;
    std::map<CountryCode, Timestamp> m_firsts;
};

/// The analysis that this one was narrowed from, or itself.
[[nodiscard]] AnalysisPtr wholeOf(const AnalysisPtr& analysis);

} // namespace waybill
