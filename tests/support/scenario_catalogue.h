// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scenario_model.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waybill::test::scenario {

/// One ready-made scenario: an acceptance scenario of methods.md §7, or one to look at.
struct ReadyScenario {
    std::string_view name;   ///< "https-same-rate"
    unsigned number = 0;     ///< of methods.md §7; 0: none of them
    std::string_view expect; ///< what a comparison must say
    std::string_view text;   ///< for parseScenario()
};
[[nodiscard]] const std::vector<ReadyScenario>& readyScenarios();

/// The ready-made scenario of that name, parsed; throws std::invalid_argument when there is none.
[[nodiscard]] Scenario readyScenario(std::string_view name);

/// A small location database that disagrees with the bundled tables about 161.117.0.0/16 (Alibaba Cloud, Singapore by
/// those): it says China, and Singapore for 54.251.0.0/16 as they do. For "disputed-place"; write it to a file
/// "….mmdb".
[[nodiscard]] std::vector<std::uint8_t> disputingDatabase();

} // namespace waybill::test::scenario
