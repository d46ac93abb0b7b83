// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "models/country_words.h"
#include "models/flow_columns.h"
#include "models/flow_filter.h"
#include "models/latest_job.h"

#include <QString>
#include <Qt>
#include <cstdint>
#include <memory>
#include <vector>

namespace waybill {

/// Which flows to list and in what order.
struct FlowQuery {
    FlowFilter filter;
    QString text;                 ///< of the quick filter
    CountryWordsPtr countryWords; ///< that the text may mean; null for English ones alone
    FlowField sort = FlowField::Start;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const FlowQuery&, const FlowQuery&) = default;
};

/// Rows of the flow table as one job left them; never changed afterwards.
struct FlowRows {
    static constexpr std::uint32_t NotListed = 0xFFFFFFFFu;
    AnalysisPtr analysis;
    FlowQuery query;
    std::vector<std::uint32_t> order;     ///< row → flow
    std::vector<std::uint32_t> positions; ///< flow → row, or NotListed
    std::uint64_t candidates = 0;         ///< flows before filtering: all, or the handset's
    /// Every flow in the query's order, listed or not: another filter then needs no sorting.
    std::shared_ptr<const std::vector<std::uint32_t>> sorted;
    /// By flow: passes the query's filter and text; another order then needs no filtering.
    std::shared_ptr<const std::vector<bool>> matches;

    [[nodiscard]] std::uint32_t rowOf(FlowId id) const
    {
        return id.value < positions.size() ? positions[id.value] : NotListed;
    }
};
using FlowRowsPtr = std::shared_ptr<const FlowRows>;

/// How to come from one list of rows to another in steps that a view understands: kept rows in their old order with the
/// vanished ones moved to the end, vanished removed, new ones appended, all put in the final order.
struct FlowRowsChange {
    FlowRowsPtr rows;              ///< what to show in the end
    FlowRowsPtr vanishedAtEnd;     ///< null when what vanished stood at the end already, or nothing did
    FlowRowsPtr appended;          ///< null when the final order needs no move after appending
    std::uint64_t kept = 0;        ///< rows that both lists hold
    bool isOtherRecording = false; ///< nothing in common: show afresh
};

/// Filters and sorts; for a pool thread. Takes over what still holds from `shown`, which may be null. Returns early,
/// with any rows, once `stop` is set.
[[nodiscard]] FlowRowsPtr listFlows(const AnalysisPtr& analysis, const FlowQuery& query, const FlowRowsPtr& shown,
                                    const StopFlag& stop);
/// Compares with what is shown; `shown` may be null.
[[nodiscard]] FlowRowsChange changeBetween(const FlowRowsPtr& shown, FlowRowsPtr next);

} // namespace waybill
