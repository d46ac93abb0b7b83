// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/destination_columns.h"

#include "models/flow_columns.h"
#include "models/service_words.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Destinations", text);
}

FlowRow flowRow(const DestinationTreeRow& row)
{
    return {row.analysis(), row.flow, row.offsetMinutes};
}

const FlowColumn& flowColumn(FlowField field)
{
    return flowColumns()[static_cast<std::size_t>(field)];
}

QString ofFlow(const DestinationTreeRow& row, FlowField field)
{
    return flowColumn(field).text(flowRow(row));
}

std::int64_t toNumber(std::uint64_t value)
{
    return static_cast<std::int64_t>(value & 0x7FFFFFFFFFFFFFFFULL);
}

bool hasTraffic(const DestinationNode& node)
{
    return node.flowTotal > 0;
}

QString sentText(const DestinationTreeRow& row)
{
    if (!row.flow.isNone())
        return ofFlow(row, FlowField::ContentSent);
    const DestinationNode& node = row.facts();
    if (!hasTraffic(node))
        return !node.isCountry()             ? QStringLiteral("–")
               : row.analysis().isNarrowed() ? tr("not among these")
                                             : tr("not seen");
    if (!node.isRange())
        return node.contentUp.max == 0 ? tr("no content") : bytesShown(node.contentUp.max);
    return node.contentUp.min == 0 ? tr("none certain") : tr("at least %1").arg(bytesShown(node.contentUp.min));
}

QString sentEvidence(const DestinationTreeRow& row)
{
    if (!row.flow.isNone())
        return flowColumn(FlowField::ContentSent).evidence(flowRow(row));
    const DestinationNode& node = row.facts();
    if (!hasTraffic(node))
        return {};
    QStringList lines{tr("Content sent: payload without handshakes and housekeeping, each byte once")};
    if (node.isRange())
        lines << tr("At least %1 B, where all sources agree").arg(countShown(node.contentUp.min))
              << tr("Up to %1 B, with disputed and one-source addresses").arg(countShown(node.contentUp.max));
    else
        lines << tr("%1 B").arg(countShown(node.contentUp.max));
    if (node.upperBoundUp > 0)
        lines << tr("%1 B of it may be set-up (QUIC, or TLS joined late)").arg(countShown(node.upperBoundUp));
    return lines.join(QLatin1Char('\n'));
}

QString upToText(const DestinationTreeRow& row)
{
    if (!row.flow.isNone() || !row.facts().isRange())
        return {};
    return bytesShown(row.facts().contentUp.max);
}

QString receivedText(const DestinationTreeRow& row)
{
    if (!row.flow.isNone())
        return ofFlow(row, FlowField::Received);
    return hasTraffic(row.facts()) ? bytesShown(row.facts().received) : QString();
}

QString flowsText(const DestinationTreeRow& row)
{
    return row.flow.isNone() && hasTraffic(row.facts()) ? countShown(row.facts().flowTotal) : QString();
}

QString serviceColumn(const DestinationTreeRow& row)
{
    if (!row.flow.isNone())
        return ofFlow(row, FlowField::Service);
    const DestinationNode& node = row.facts();
    QStringList services;
    for (const ServiceMatch& match : node.services)
        if (const QString shown = serviceShown(match); !shown.isEmpty() && !services.contains(shown))
            services << shown;
    if (node.hasMoreServices)
        services << tr("and more");
    return services.join(QStringLiteral(", "));
}

QString servicesEvidence(const DestinationTreeRow& row)
{
    if (!row.flow.isNone())
        return flowColumn(FlowField::Service).evidence(flowRow(row));
    QStringList parts;
    for (const ServiceMatch& match : row.facts().services)
        parts << serviceEvidence(match);
    return parts.join(QStringLiteral("\n\n"));
}

QString declaredText(const DestinationTreeRow& row)
{
    if (!row.flow.isNone())
        return declaredPlace(row.analysis().serviceOf(row.flow).region);
    QStringList places;
    for (const ServiceMatch& match : row.facts().services)
        if (const QString place = declaredPlace(match.region); !place.isEmpty() && !places.contains(place))
            places << place;
    return places.join(QStringLiteral(", "));
}

QString placeColumn(const DestinationTreeRow& row)
{
    if (!row.flow.isNone())
        return ofFlow(row, FlowField::Country);
    QStringList places;
    for (const std::uint32_t host : row.facts().places)
        if (const QString place = placeShown(row.analysis(), row.analysis().host(host)); !places.contains(place))
            places << place;
    if (row.facts().hasMorePlaces)
        places << tr("and more");
    return places.join(QStringLiteral(", "));
}

QString levelText(const DestinationTreeRow& row)
{
    if (!row.flow.isNone())
        return levelShown(row.analysis().view(row.flow).traffic.contentUp > 0 ? ContactLevel::ContentSent
                                                                              : ContactLevel::Contacted);
    const DestinationNode& node = row.facts();
    const bool isEmptyCountry = node.isCountry() && !hasTraffic(node);
    return isEmptyCountry
               ? QString()
               : levelShown(std::max(node.level, hasTraffic(node) ? ContactLevel::Contacted : ContactLevel::LookedUp));
}

QString levelEvidence(const DestinationTreeRow& row)
{
    const std::uint64_t lookups = row.flow.isNone() ? row.facts().lookups : 0;
    return lookups > 0 ? tr("Asked for in DNS %1 times by the handset").arg(countShown(lookups)) : QString();
}

QString operatorText(const DestinationTreeRow& row)
{
    const DestinationNode& node = row.facts();
    if (row.flow.isNone() && node.kind >= DestinationKind::Service)
        return hasTraffic(node) && node.asn != 0 ? operatorShown(row.analysis().geography(), node.asn) : QString();
    if (node.kind != DestinationKind::Operator || node.flowCount == 0)
        return {};
    const FlowView& view = row.analysis().view(FlowId{row.tree.flows[node.firstFlow]});
    const CountryCode code = row.analysis().host(view.host).where.operatorCountry;
    return code.isNone() ? QString() : tr("registered in %1").arg(countryShown(code));
}

QString operatorEvidence(const DestinationTreeRow& row)
{
    return operatorText(row).isEmpty()
               ? QString()
               : tr("Who runs the network and where it is registered. It says nothing about where the server is.");
}

QString firstText(const DestinationTreeRow& row)
{
    if (!row.flow.isNone())
        return ofFlow(row, FlowField::Start);
    return hasTraffic(row.facts()) ? timeShown(row.facts().first, row.offsetMinutes) : QString();
}

QString nameSourceColumn(const DestinationTreeRow& row)
{
    if (!row.flow.isNone())
        return ofFlow(row, FlowField::NameSource);
    const DestinationNode& node = row.facts();
    return node.kind >= DestinationKind::Destination && node.hasName ? wordShown(nameSourceText(node.nameSource))
                                                                     : QString();
}

constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment Right = Qt::AlignRight | Qt::AlignVCenter;

#define TITLE(text) QT_TRANSLATE_NOOP("Destinations", text)

const std::array<DestinationColumn, 12> Columns{{
    {DestinationField::Name, TITLE("Destination"),
     TITLE("Country or maker, operator or service, registrable domain, host name"), Left, 36, destinationTitle,
     destinationEvidence, nullptr},
    {DestinationField::Sent, TITLE("Sent"), TITLE("Content sent: payload without handshakes and housekeeping"), Right,
     14, sentText, sentEvidence, [](const DestinationNode& node) { return toNumber(node.contentUp.max); }},
    {DestinationField::UpTo, TITLE("Up to"), TITLE("If disputed and one-source servers are there"), Right, 9, upToText,
     sentEvidence, [](const DestinationNode& node) { return toNumber(node.isRange() ? node.contentUp.max : 0); }},
    {DestinationField::Received, TITLE("Received"), TITLE("Payload received, each byte once"), Right, 9, receivedText,
     nullptr, [](const DestinationNode& node) { return toNumber(node.received); }},
    {DestinationField::Flows, TITLE("Flows"), TITLE("Flows behind the row"), Right, 6, flowsText, nullptr,
     [](const DestinationNode& node) { return toNumber(node.flowTotal); }},
    {DestinationField::Level, TITLE("Level"), TITLE("Looked up, contacted, or content sent"), Left, 11, levelText,
     levelEvidence, [](const DestinationNode& node) { return static_cast<std::int64_t>(node.level); }},
    {DestinationField::Service, TITLE("Service"), TITLE("Maker and service group, by rules over names and addresses"),
     Left, 26, serviceColumn, servicesEvidence, nullptr},
    {DestinationField::Place, TITLE("Estimated in"), TITLE("Countries that the location sources estimate"), Left, 26,
     placeColumn, destinationEvidence, nullptr},
    {DestinationField::Declared, TITLE("Vendor declares"),
     TITLE("Region that the vendor or the cloud itself says, in a host name or a document; not an estimate"), Left, 19,
     declaredText, servicesEvidence, nullptr},
    {DestinationField::Operator, TITLE("Operator"), TITLE("Who runs the network; not where the server is"), Left, 30,
     operatorText, operatorEvidence, nullptr},
    {DestinationField::FirstSeen, TITLE("First seen"), TITLE("First packet"), Left, 27, firstText, nullptr,
     [](const DestinationNode& node) { return node.first.ns; }},
    {DestinationField::NameSource, TITLE("Source of the name"), TITLE("Most trusted place where the name was read"),
     Left, 24, nameSourceColumn, nullptr,
     [](const DestinationNode& node) { return node.hasName ? static_cast<std::int64_t>(node.nameSource) : 255; }},
}};

#undef TITLE

} // namespace

std::span<const DestinationColumn> destinationColumns()
{
    return Columns;
}

QString destinationColumnTitle(const DestinationColumn& column, int offsetMinutes)
{
    if (column.field != DestinationField::FirstSeen)
        return tr(column.title);
    return QStringLiteral("%1 (%2)").arg(tr(column.title), toQString(offsetText(offsetMinutes)));
}

QString levelShown(ContactLevel level)
{
    switch (level) {
    case ContactLevel::LookedUp: return tr("looked up");
    case ContactLevel::Contacted: return tr("contacted");
    case ContactLevel::ContentSent: return tr("content sent");
    }
    return {};
}

QString operatorShown(const Geography& geography, std::uint32_t asn)
{
    if (asn == 0)
        return tr("operator not known");
    const QString name = shownText(geography.operatorName(asn));
    return name.isEmpty() ? QStringLiteral("AS%1").arg(asn) : QStringLiteral("%1 (AS%2)").arg(name).arg(asn);
}

DestinationOrder::DestinationOrder(const DestinationTree& tree)
    : m_tree(tree), m_column(Columns[static_cast<std::size_t>(tree.query.sort)]),
      m_isDescending(tree.query.order == Qt::DescendingOrder)
{
    if (m_column.number)
        return;
    m_texts.reserve(tree.nodes.size());
    for (std::uint32_t node = 0; node < tree.nodes.size(); ++node)
        m_texts.push_back(m_column.text(DestinationTreeRow{tree, node, FlowId::none()}).toCaseFolded());
}

bool DestinationOrder::operator()(std::uint32_t a, std::uint32_t b) const
{
    const DestinationNode& first = m_tree.nodes[a];
    const DestinationNode& second = m_tree.nodes[b];
    if (m_column.number) {
        const std::int64_t left = m_column.number(first), right = m_column.number(second);
        if (left != right)
            return m_isDescending ? left > right : left < right;
    } else if (const int order = m_texts[a].compare(m_texts[b]); order != 0) {
        return m_isDescending ? order > 0 : order < 0;
    }
    if (first.contentUp.max != second.contentUp.max)
        return first.contentUp.max > second.contentUp.max;
    if (first.received != second.received)
        return first.received > second.received;
    return first.text != second.text ? first.text < second.text : a < b;
}

} // namespace waybill
