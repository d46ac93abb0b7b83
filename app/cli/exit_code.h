// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waybill {

/// Exit statuses of waybill-cli (design.md §5).
enum class ExitCode : int {
    Ok = 0,
    Failed = 1,
    Usage = 2,
    Partial = 3,      ///< done in part, and said so
    Contradicted = 4, ///< check: a claim is contradicted
    Undecided = 5,    ///< check: else, one could not be determined or was not tested
};

} // namespace waybill
