// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "models/change_columns.h"
#include "models/destination_columns.h"
#include "models/fact_sheet.h"
#include "models/flow_columns.h"

#include <QAbstractItemModel>
#include <QVariant>
#include <memory>

namespace waybill {

/// Role of a cell's value in a file: a number in the unit that the header's text of the same role names, or a text;
/// invalid: the text on screen is the value. Asked of headers, it is the column's title with its unit.
inline constexpr int TableValueRole = Qt::UserRole + 100;

/// "2014-08-10T14:02:00.123456789+05:30": RFC 3339 at `offsetMinutes` east of UTC; empty for a time never set.
[[nodiscard]] QString tableTime(Timestamp time, int offsetMinutes);

/// Value and title of a flow's column in a file: bytes, seconds and milliseconds as numbers.
[[nodiscard]] QVariant flowTableValue(const FlowColumn& column, const FlowRow& row);
[[nodiscard]] QString flowTableTitle(const FlowColumn& column);

/// The same of the destination tree; a flow's row has the flow's own figures.
[[nodiscard]] QVariant destinationTableValue(const DestinationColumn& column, const DestinationTreeRow& row);
[[nodiscard]] QString destinationTableTitle(const DestinationColumn& column);

/// Facts as a table: section, fact, value, basis.
[[nodiscard]] std::shared_ptr<QAbstractItemModel> factTable(const FactSheet& sheet);
/// One row a country, watched ones first and also at zero, then edge, unplaced and local network: bytes as numbers.
[[nodiscard]] std::shared_ptr<QAbstractItemModel> countryTable(const Analysis& analysis,
                                                               const std::vector<CountryCode>& watchList);

/// One row a destination, service group, operator or country of a comparison, in the engine's order.
[[nodiscard]] std::shared_ptr<QAbstractItemModel> changeTable(const Comparison& comparison, Family family);

} // namespace waybill
