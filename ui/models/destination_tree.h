// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "models/country_words.h"
#include "models/flow_filter.h"
#include "models/latest_job.h"
#include "models/new_since.h"

#include <QString>
#include <Qt>
#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace waybill {

/// Columns of the destination tree, in their first order.
enum class DestinationField : std::uint8_t {
    Name,
    Sent,
    UpTo,
    Received,
    Flows,
    Level,
    Service,
    Place,
    Declared,
    Operator,
    FirstSeen,
    NameSource
};

/// By what rows stand together at the top.
enum class DestinationGrouping : std::uint8_t {
    Country, ///< country → operator → registrable domain → host name
    Service, ///< maker → service → host name
};

/// Kinds of rows; those before Operator are groups, in the order in which they stand at the top.
enum class DestinationKind : std::uint8_t {
    WatchedCountry,
    OtherCountry,
    Disputed, ///< the sources name different countries
    Edge,
    Unplaced,
    Maker,     ///< who runs the service, by the service rules
    NoService, ///< no rule says
    Local,
    LookedUp, ///< looked up but not contacted
    Operator,
    Service,
    Destination,
    HostName, ///< or an address without a name within a destination
};

/// One row that is not a flow.
struct DestinationNode {
    static constexpr std::uint32_t None = 0xFFFFFFFFu;
    static constexpr std::size_t MostServices = 6; ///< more could not be read in one cell or tooltip
    static constexpr std::size_t MostPlaces = 4;
    DestinationKind kind = DestinationKind::OtherCountry;
    std::uint32_t parent = None;
    std::uint32_t row = 0;                        ///< among its siblings
    std::uint32_t firstChild = 0, childCount = 0; ///< places in DestinationTree::childOrder
    std::uint32_t firstFlow = 0, flowCount = 0;   ///< places in DestinationTree::flows; rows only of a childless node
    std::uint64_t key = 0;                        ///< the same for the same thing in every snapshot
    std::vector<CountryCode> countries = {};      ///< one for a country, the candidates when disputed
    std::uint32_t asn = 0;
    std::uint32_t host = None; ///< HostName without a name: index into Analysis::hosts()
    std::string text = {};     ///< maker, service, destination key or host name
    /// Services and declared regions behind it, each once; the first MostServices.
    std::vector<ServiceMatch> services = {};
    /// Hosts (index into Analysis::hosts()) that stand for each kind of place behind it; the first MostPlaces.
    std::vector<std::uint32_t> places = {};
    bool hasMoreServices = false, hasMorePlaces = false;
    Range contentUp; ///< min: certain
    std::uint64_t upperBoundUp = 0;
    std::uint64_t received = 0;
    std::uint64_t flowTotal = 0; ///< flows behind the upper figure
    std::uint64_t lookups = 0;
    ContactLevel level = ContactLevel::LookedUp;
    Timestamp first = Timestamp::latest();
    /// First contact over the whole recording, when the query asks for what is new (judgeFirstContacts()); else
    /// latest().
    Timestamp contacted = Timestamp::latest();
    bool hasName = false;
    NameSource nameSource = NameSource::DnsQuery; ///< most trusted one, when hasName
    [[nodiscard]] bool isGroup() const { return kind < DestinationKind::Operator; }
    [[nodiscard]] bool isCountry() const { return kind <= DestinationKind::OtherCountry; }
    /// True when the lower figure says less than all of it.
    [[nodiscard]] bool isRange() const { return contentUp.min != contentUp.max; }
};

/// What to show and how.
struct DestinationQuery {
    FlowFilter filter;
    QString text;
    CountryWordsPtr countryWords; ///< that the text may mean; null for English ones alone
    std::vector<CountryCode> watchList;
    DestinationGrouping grouping = DestinationGrouping::Country;
    DestinationField sort = DestinationField::Sent;
    Qt::SortOrder order = Qt::DescendingOrder;
    std::optional<NewSince> newSince = {}; ///< none: nothing is marked as new
    [[nodiscard]] bool isNew(Timestamp contacted) const
    {
        return newSince && contacted != Timestamp::latest() && contacted >= newSince->time;
    }
};

/// Groups down to flows, as one job left it; never changed afterwards.
struct DestinationTree {
    AnalysisPtr analysis;
    DestinationQuery query;
    std::vector<DestinationNode> nodes;
    std::vector<std::uint32_t> roots;      ///< groups in their order
    std::vector<std::uint32_t> childOrder; ///< children of all nodes, node after node, sorted
    std::vector<std::uint32_t> flows;      ///< flows of all nodes, node after node, sorted within a childless one
    std::unordered_map<std::uint64_t, std::uint32_t> nodeOfKey;
    std::uint64_t destinationCount = 0;
};
using DestinationTreePtr = std::shared_ptr<const DestinationTree>;

/// Groups and sums the flows that pass; for a pool thread. Returns early with an incomplete tree once `stop` is set.
[[nodiscard]] DestinationTreePtr buildDestinationTree(const AnalysisPtr& analysis, const DestinationQuery& query,
                                                      const StopFlag& stop);

/// The flows behind one row.
[[nodiscard]] FlowFilter filterOf(const DestinationTree& tree, std::uint32_t node);

} // namespace waybill
