// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <vector>

namespace waybill {

/// Tables whose columns carry a meaning.
enum class MeantTable : std::uint8_t { Packets, Steps, Captures, Chapters, Lookups };

/// What one column says, a sentence, for its header's tooltip and the help; empty outside the table.
[[nodiscard]] QString columnMeaning(MeantTable table, int column);

/// One column as the help explains it.
struct ColumnWords {
    QString table;   ///< "Flows"
    QString title;   ///< "Sent"
    QString meaning; ///< a sentence
};
/// Every column of every table of the window, from where the tables take them.
[[nodiscard]] std::vector<ColumnWords> allColumnWords();

} // namespace waybill
