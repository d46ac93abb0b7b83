// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/destination_tree.h"

#include <QString>
#include <Qt>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace waybill {

/// One row of the destination tree: a node, or one flow below it.
struct DestinationTreeRow {
    const DestinationTree& tree;
    std::uint32_t node = 0;
    FlowId flow; ///< none: the row is the node itself
    int offsetMinutes = 0;
    [[nodiscard]] const DestinationNode& facts() const { return tree.nodes[node]; }
    [[nodiscard]] const Analysis& analysis() const { return *tree.analysis; }
};

/// Everything about one column in one place.
struct DestinationColumn {
    DestinationField field;
    const char* title;   ///< to be translated in the context "Destinations"
    const char* meaning; ///< tooltip of the header
    Qt::Alignment alignment;
    int width; ///< at first, in characters
    QString (*text)(const DestinationTreeRow& row);
    QString (*evidence)(const DestinationTreeRow& row);  ///< null: none
    std::int64_t (*number)(const DestinationNode& node); ///< sort key; null: sorted by text
};

[[nodiscard]] std::span<const DestinationColumn> destinationColumns();
[[nodiscard]] QString destinationColumnTitle(const DestinationColumn& column, int offsetMinutes);
/// "looked up", "contacted", "content sent".
[[nodiscard]] QString levelShown(ContactLevel level);
/// "ALIBABA-CN-NET (AS37963)"; "operator not known" for 0.
[[nodiscard]] QString operatorShown(const Geography& geography, std::uint32_t asn);
/// What a row is called: "China", "United States or Singapore (sources disagree)", "CDN or anycast", a name, an
/// address.
[[nodiscard]] QString destinationTitle(const DestinationTreeRow& row);
/// Why: what each source says about the addresses behind the row, with the sources' dates.
[[nodiscard]] QString destinationEvidence(const DestinationTreeRow& row);

/// Order of siblings by the query's column; equals by content sent, then by name.
class DestinationOrder {
public:
    explicit DestinationOrder(const DestinationTree& tree);
    [[nodiscard]] bool operator()(std::uint32_t a, std::uint32_t b) const;

private:
    const DestinationTree& m_tree;
    const DestinationColumn& m_column;
    bool m_isDescending;
    std::vector<QString> m_texts; ///< by node, in one letter case; empty when the column has numbers
};

} // namespace waybill
