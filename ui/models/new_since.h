// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QString>

namespace waybill {

/// From when on what is contacted for the first time counts as new: a marker of the analyst, or any moment.
struct NewSince {
    Timestamp time;
    QString marker = {}; ///< what the marker says, as it is shown; empty: a moment without a name
    friend bool operator==(const NewSince&, const NewSince&) = default;
};

/// Role of the word that is drawn behind a row's name ("new"); invalid where the row is not new.
inline constexpr int NewTagRole = Qt::UserRole + 101;

/// "new", the tag itself.
[[nodiscard]] QString newTag();
/// "new: first contact at 10 Aug 2014, 14:02:07, after “consent off” at 14:00:00": for tool tips and screen readers.
/// `isLookup`: it was looked up and not contacted. Times stand at `offsetMinutes` east of UTC.
[[nodiscard]] QString newWords(const NewSince& since, Timestamp first, int offsetMinutes, bool isLookup = false);
/// "new since “consent off”, 14:00:00": what a button or a chip is called.
[[nodiscard]] QString newSinceShown(const NewSince& since, int offsetMinutes);

/// The flow began at or after that time.
[[nodiscard]] bool isNew(const Analysis& analysis, FlowId flow, const NewSince& since);

/// Filters that show only what is new: flows that began since, and flows to destinations whose first contact is new.
[[nodiscard]] QString newFlowsExpression(const NewSince& since);
[[nodiscard]] QString newDestinationsExpression(const NewSince& since);

} // namespace waybill
