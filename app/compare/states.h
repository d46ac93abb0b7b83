// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/change.h"

#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// How far traffic to a service group went under one build and consent state. Levels are never blurred. IdentifierRead
/// needs a device card and is set by who has one.
enum class GroupState : std::uint8_t { NotTested, NotSeen, LookedUp, Contacted, ContentSent, IdentifierRead };
/// "not tested", "not seen", "looked up", … : key of JSON and text alike.
[[nodiscard]] std::string_view groupStateText(GroupState state) noexcept;

/// One column: a build and a consent state. "not known" and "not stated" when nobody said so.
struct StateColumn {
    std::string build, consent;
    std::uint32_t runs = 0; ///< 0: this combination was not tested
    double hours = 0;
};
struct StateCell {
    GroupState state = GroupState::NotTested;
    SideFigures figures;
    std::string bound; ///< of NotSeen: "12 h; up to 6 a day not excluded"
    /// For people: as groupStateText(), but "no matching flow" where figures are narrowed.
    [[nodiscard]] std::string_view text() const noexcept;
    std::vector<FlowRef> flowsBefore, flowsAfter; ///< flows behind the cell
};
struct StateRow {
    std::string group;            ///< as the key of the service-group row
    std::vector<StateCell> cells; ///< one a column
};
/// Service group × (build × consent state): every build with every consent state that some run has.
struct StateMatrix {
    std::vector<StateColumn> columns;
    std::vector<StateRow> rows;
};

} // namespace waybill
