// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/change_subjects.h"

#include "models/filter_expressions.h"
#include "models/text.h"

#include <algorithm>
#include <set>

namespace waybill {

namespace {

constexpr std::size_t MostAddresses = 60; ///< in a filter: beyond, nobody can read it
constexpr qsizetype MostSubjects = 40;    ///< to choose from in a dialog

/// One flow behind a row.
struct Behind {
    const Analysis* analysis;
    FlowId flow;
    [[nodiscard]] const FlowView& view() const { return analysis->view(flow); }
    [[nodiscard]] const IpAddress& far() const
    {
        const FlowIdentity& identity = analysis->flow(flow);
        return view().role == FlowRole::Down ? identity.originator : identity.responder;
    }
};

std::vector<Behind> flowsBehind(const ComparisonSubject& subject)
{
    std::vector<Behind> flows;
    const auto add = [&flows](const std::vector<FlowRef>& refs, const ComparedSide& side) {
        for (const FlowRef& ref : refs)
            flows.push_back({side.runs[ref.run].analysis.get(), ref.flow});
    };
    add(subject.row.flowsBefore, subject.comparison.before);
    add(subject.row.flowsAfter, subject.comparison.after);
    return flows;
}

bool isNamedDestination(const ComparisonSubject& subject)
{
    if (subject.family != Family::Destinations)
        return false;
    for (const DestinationRow& row : subject.comparison.destinations) {
        if (row.key == subject.row.key)
            return row.matchedBy == DestinationRow::MatchedBy::Domain;
    }
    return false;
}

/// Flows without a name to the addresses behind the row.
QString unnamedExpression(const ComparisonSubject& subject)
{
    std::set<IpAddress> v4, v6;
    for (const Behind& one : flowsBehind(subject))
        (one.far().isV6() ? v6 : v4).insert(one.far());
    if (v4.size() + v6.size() > MostAddresses)
        return {};
    QStringList parts;
    for (const auto& [field, addresses] : {std::pair("ip.addr", &v4), std::pair("ipv6.addr", &v6)}) {
        QStringList texts;
        for (const IpAddress& address : *addresses)
            texts << toQString(address.toString());
        if (!texts.isEmpty())
            parts << QStringLiteral("%1 in {%2}").arg(QLatin1String(field), texts.join(QStringLiteral(", ")));
    }
    if (parts.isEmpty())
        return {};
    const QString both = parts.join(QStringLiteral(" or "));
    return QStringLiteral("unnamed and %1").arg(parts.size() > 1 ? QStringLiteral("(%1)").arg(both) : both);
}

QString serviceExpression(const ComparisonSubject& subject)
{
    for (const Behind& one : flowsBehind(subject)) {
        const ServiceMatch match = one.analysis->serviceOf(one.flow);
        if (match.service == nullptr)
            continue;
        FlowFilter filter;
        filter.maker = match.service->maker;
        filter.service = match.service->name;
        return filterExpression(filter);
    }
    return {};
}

} // namespace

QString filterExpression(const ComparisonSubject& subject)
{
    FlowFilter filter;
    switch (subject.family) {
    case Family::Countries:
    case Family::PossibleCountries:
        filter.country = CountryCode::parse(subject.row.key).value_or(CountryCode());
        return filterExpression(filter);
    case Family::Operators:
        filter.asn = static_cast<std::uint32_t>(toQString(subject.row.key).mid(2).toUInt()); // "AS4808"
        return filterExpression(filter);
    case Family::ServiceGroups: return serviceExpression(subject);
    case Family::Destinations: break;
    }
    if (!isNamedDestination(subject))
        return unnamedExpression(subject);
    filter.destination = subject.row.key;
    return filterExpression(filter);
}

BoundedFilter wiresharkFilter(const ComparisonSubject& subject)
{
    std::set<IpAddress> addresses;
    std::set<std::string> names;
    for (const Behind& one : flowsBehind(subject)) {
        addresses.insert(one.far());
        if (!one.view().name.isNone())
            names.insert(std::string(one.analysis->text(one.view().name)));
    }
    WiresharkSubject wanted;
    wanted.addresses.assign(addresses.begin(), addresses.end());
    if (isNamedDestination(subject))
        wanted.domain = subject.row.key;
    else
        wanted.names.assign(names.begin(), names.end());
    return wiresharkFilter(std::move(wanted));
}

RuleProposal proposalOf(const ComparisonSubject& subject, AnalystRule::Kind kind)
{
    std::vector<Behind> flows = flowsBehind(subject);
    std::stable_sort(flows.begin(), flows.end(), [](const Behind& a, const Behind& b) {
        return a.view().traffic.contentUp > b.view().traffic.contentUp;
    });
    RuleProposal proposal;
    proposal.kind = kind;
    std::set<std::pair<std::string_view, IpAddress>> seen;
    for (const Behind& one : flows) {
        if (proposal.subjects.size() >= MostSubjects)
            break;
        if (!seen.insert({one.analysis->text(one.view().name), one.far()}).second)
            continue;
        const QStringList subjects = proposalOf(*one.analysis, one.flow, kind).subjects;
        for (const QString& text : subjects) {
            if (!proposal.subjects.contains(text))
                proposal.subjects << text;
        }
    }
    const QString domain = QStringLiteral("*.") + toQString(subject.row.key);
    if (isNamedDestination(subject) && proposal.subjects.removeAll(domain) > 0)
        proposal.subjects.prepend(domain); // the row is the whole domain
    return proposal;
}

} // namespace waybill
