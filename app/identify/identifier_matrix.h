// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "identify/identifier_search.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waybill {

/// One who was sent identifiers: a registrable domain, or an address without a name.
struct IdentifierRecipient {
    std::string name; ///< "xiaomi.com", "42.62.48.181"; as the traffic names it, not made printable
    DestinationId destination;
    std::vector<std::uint32_t> hosts; ///< indexes into Analysis::hosts(): every address that got something, each once
};

/// How one identifier went to one recipient, or within one step.
struct IdentifierCell {
    std::uint64_t plain = 0;                  ///< findings in which the value itself can be read
    std::uint64_t hashed = 0;                 ///< findings of its hash
    FindingTier tier = FindingTier::Probable; ///< the surest of them
    std::uint32_t first = 0;                  ///< index into IdentifierFindings::findings, when any
    [[nodiscard]] std::uint64_t count() const { return plain + hashed; }
};

/// What was sent to whom. Rows are the identifiers of the card in its order, and behind them what was found without a
/// declared value (one row for each pattern that occurs). Columns by how much they were sent, most first.
struct IdentifierMatrix {
    struct Row {
        std::uint32_t identifier = 0; ///< as IdentifierFinding
        FindingPattern pattern = FindingPattern::None;
    };
    std::vector<Row> rows;
    std::vector<IdentifierRecipient> columns;
    std::vector<IdentifierCell> cells; ///< row by row

    [[nodiscard]] const IdentifierCell& cell(std::size_t row, std::size_t column) const
    {
        return cells[row * columns.size() + column];
    }
};

/// Of what the handset sent; findings that are only possible count when `withPossible` says so.
[[nodiscard]] IdentifierMatrix identifierMatrix(const Analysis& analysis, const DeviceCard& card,
                                                const IdentifierFindings& found, bool withPossible);

/// What the tester did, and what was sent from then on until the next step.
struct IdentifierStep {
    Timestamp time;   ///< the lowest there is: what was sent before the first step
    std::string text; ///< empty for that
};

/// The same by step: columns are `steps`, which must be in order of time, with one for what came before the first of
/// them in front.
struct IdentifierSteps {
    std::vector<IdentifierMatrix::Row> rows;
    std::vector<IdentifierStep> columns;
    std::vector<IdentifierCell> cells; ///< row by row

    [[nodiscard]] const IdentifierCell& cell(std::size_t row, std::size_t column) const
    {
        return cells[row * columns.size() + column];
    }
};
[[nodiscard]] IdentifierSteps identifierSteps(const Analysis& analysis, const DeviceCard& card,
                                              const IdentifierFindings& found,
                                              const std::vector<IdentifierStep>& steps);

/// Two identifiers in one message: whoever receives it can tell the handset again after the one was reset.
struct LinkedPair {
    std::uint32_t resettable = 0; ///< index into DeviceCard::identifiers: the user can change it
    std::uint32_t lasting = 0;    ///< stays with the handset, its card, or its owner
    std::uint32_t finding = 0;    ///< index into IdentifierFindings::findings: of the lasting one, first of its kind
    std::uint64_t messages = 0;   ///< that hold both
};
/// Pairs in what the handset sent, sure findings only, each pair of values once, most messages first.
[[nodiscard]] std::vector<LinkedPair> linkedPairs(const Analysis& analysis, const DeviceCard& card,
                                                  const IdentifierFindings& found);
/// An advertising ID or an Android ID (reset with the handset) can be changed by the user.
[[nodiscard]] bool isResettable(IdentifierKind kind) noexcept;

/// Who is at the other end, as it is counted here: the registrable domain, or the address where there is no name.
[[nodiscard]] std::string recipientName(const Analysis& analysis, FlowId flow);
/// The country that all its addresses are placed in for certain; none when one of them is not, or they differ.
[[nodiscard]] CountryCode countryOf(const Analysis& analysis, const IdentifierRecipient& recipient);
/// The handset sent it; else a server did.
[[nodiscard]] bool isSentByHandset(const Analysis& analysis, const IdentifierFinding& finding);
} // namespace waybill
