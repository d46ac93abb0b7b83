// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/side_reading.h"

#include <vector>

namespace waybill {

/// The parts of a Comparison that follow from two sides that were read, each a pure function.
[[nodiscard]] std::vector<DestinationRow> destinationRows(const SidePair& sides, const ClassifyOptions& options);
/// Of ServiceGroups or Operators, with labels and flows.
[[nodiscard]] std::vector<ChangeRow> familyRows(const SidePair& sides, Family family, const ClassifyOptions& options);
[[nodiscard]] std::vector<CountryRow> countryRows(const SidePair& sides, const std::vector<CountryCode>& watchList,
                                                  const ClassifyOptions& options);
[[nodiscard]] std::vector<BandRow> bandRows(const SidePair& sides);
[[nodiscard]] std::vector<TransitionRow> transitionRows(const std::vector<DestinationRow>& destinations);
[[nodiscard]] std::vector<TransitionRow> groupTransitionRows(const SidePair& sides,
                                                             const std::vector<ChangeRow>& groups);
[[nodiscard]] StateMatrix stateMatrix(const SidePair& sides);
[[nodiscard]] std::vector<TransportRow> transportRows(const std::vector<DestinationRow>& destinations);
[[nodiscard]] std::vector<BeaconRow> beaconRows(const SidePair& sides, const std::vector<DestinationRow>& destinations,
                                                const CompareOptions& options);
[[nodiscard]] std::vector<RttRow> roundTripRows(const SidePair& sides, const std::vector<DestinationRow>& destinations);

/// What followed the steps that the tester noted; empty when there are none.
[[nodiscard]] std::vector<StepRow> stepRows(const SidePair& sides, const std::vector<DestinationRow>& destinations,
                                            const CompareOptions& options);

} // namespace waybill
