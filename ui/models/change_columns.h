// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparison_words.h"

#include <QVariant>
#include <Qt>
#include <span>

namespace waybill {

/// One row of a family of rows: destinations, service groups, operators or countries.
struct ChangeEntry {
    const ChangeRow& row;
    const DestinationRow* destination = nullptr; ///< when it is one: its places and services
    const CountryRow* country = nullptr;         ///< when it is one: its ranges
};

/// Rows of one family; families without rows of their own have none.
[[nodiscard]] std::size_t changeCount(const Comparison& comparison, Family family);
[[nodiscard]] ChangeEntry changeAt(const Comparison& comparison, Family family, std::size_t index);

enum class ChangeField : std::uint8_t {
    Name,
    Change,
    ContactsBefore,
    ContactsAfter,
    Ratio,
    PlaceBefore,
    PlaceAfter,
    ContentBefore,
    ContentAfter,
    Reason,
};

/// Everything about one column in one place.
struct ChangeColumn {
    ChangeField field;
    const char* title;   ///< to be translated in the context "Comparison"
    const char* meaning; ///< tooltip of the header
    Qt::Alignment alignment;
    int width; ///< at first, in characters
    QString (*text)(const ChangeEntry& entry);
    QString (*evidence)(const ChangeEntry& entry); ///< tooltip; null: none
    double (*number)(const ChangeEntry& entry);    ///< what it is sorted by; null: by its text
};
[[nodiscard]] std::span<const ChangeColumn> changeColumns();
[[nodiscard]] QString changeColumnTitle(const ChangeColumn& column);

/// Value and title of a column in a file: rates and ratios as numbers, the rest as it is said.
[[nodiscard]] QVariant changeTableValue(const ChangeColumn& column, const ChangeEntry& entry);
[[nodiscard]] QString changeTableTitle(const ChangeColumn& column);

/// Every word of the row, for the quick filter, in lower case.
[[nodiscard]] QString changeWords(const ChangeEntry& entry);

} // namespace waybill
