// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case.h"
#include "casefile/database.h"

namespace waybill {

/// Longest text of a kind in a case. A file with longer ones is none of ours, and one is not written.
inline constexpr std::size_t LongestShortText = 16 << 10; ///< names, paths (Linux: 4 KiB), one-line answers
inline constexpr std::size_t LongestProse = 1 << 20;      ///< notes, steps: a book of 500 pages has 1 MB
inline constexpr std::size_t LongestDocument = 4 << 20;   ///< device card, claims
inline constexpr std::size_t LongestResult = 48 << 20;    ///< JSON of a comparison of 20 runs a side: a few MB

/// When a case was changed, and how often.
struct CaseChange {
    std::int64_t number = 0;
    Timestamp time;
    friend bool operator==(const CaseChange&, const CaseChange&) = default;
};

/// The whole case, read in the transaction of the caller. Every value is checked: what comes out could be saved again.
[[nodiscard]] Result<Case> readCase(Database& database);
/// The change that the file is at.
[[nodiscard]] Result<CaseChange> readChange(Database& database);

/// Writes what differs from `before`, which must be what the file holds (null: it holds nothing), and `change`. The
/// log of `after` must begin with that of `before`.
[[nodiscard]] Result<void> writeCase(Database& database, const Case& after, const Case* before,
                                     const CaseChange& change);

} // namespace waybill
