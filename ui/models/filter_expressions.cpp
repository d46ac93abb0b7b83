// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter_expressions.h"

#include "base/ip_protocol.h"
#include "models/wireshark_filter.h"
#include "report/community_id.h"

#include <QCoreApplication>
#include <QStringList>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FilterExpressions", text);
}

QString quoted(std::string_view text)
{
    QString value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    value.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + value + QLatin1Char('"');
}

QString is(const char* field, const QString& value)
{
    return QStringLiteral("%1 == %2").arg(QLatin1String(field), value);
}

QString codeText(CountryCode code)
{
    return QString::fromStdString(code.toString());
}

QString addressIs(const IpAddress& address)
{
    return is(address.isV6() ? "ipv6.addr" : "ip.addr", QString::fromStdString(address.toString()));
}

const char* bandKey(Band band)
{
    switch (band) {
    case Band::Country: return "country";
    case Band::Edge: return "edge";
    case Band::Local: return "local";
    case Band::Unplaced: return "unplaced";
    }
    return "";
}

QString atLeast(const char* field, std::uint64_t value)
{
    return QStringLiteral("%1 >= %2").arg(QLatin1String(field)).arg(value);
}

QString textCell(const FlowRow& row, FlowField field)
{
    const Analysis& analysis = row.analysis;
    const HandshakeRow* handshake = analysis.handshakeOf(row.id);
    const auto textOf = [&analysis](const char* name, StringId id) {
        return id.isNone() ? QString() : is(name, quoted(analysis.text(id)));
    };
    switch (field) {
    case FlowField::Name: return row.view().name.isNone() ? QStringLiteral("unnamed") : textOf("name", row.view().name);
    case FlowField::App: return textOf("app", row.counters().app);
    case FlowField::Ja3: return handshake ? textOf("ja3", handshake->ja3) : QString();
    case FlowField::Ja4: return handshake ? textOf("ja4", handshake->ja4) : QString();
    case FlowField::CommunityId: return is("community_id", quoted(communityId(row.identity())));
    case FlowField::Service: {
        const ServiceMatch match = analysis.serviceOf(row.id);
        return match.service ? is("service", quoted(match.service->name)) : QString();
    }
    default: return {};
    }
}

QString placeCell(const FlowRow& row)
{
    const RemoteHost* host = row.host();
    if (host == nullptr)
        return {};
    if (row.view().band != Band::Country)
        return is("band", QLatin1String(bandKey(row.view().band)));
    if (!host->where.country.isNone())
        return is("country", codeText(host->where.country));
    return is("place", QStringLiteral("disputed"));
}

QString portCell(const FlowRow& row)
{
    if (!row.identity().hasPorts)
        return {};
    const char* field = row.identity().protocol == ProtocolTcp ? "tcp.port" : "udp.port";
    return is(field, QString::number(row.farPort()));
}

} // namespace

QString filterUseText(FilterUse use)
{
    switch (use) {
    case FilterUse::Selected: return tr("Selected");
    case FilterUse::NotSelected: return tr("Not selected");
    case FilterUse::AndSelected: return tr("…and selected");
    case FilterUse::OrSelected: return tr("…or selected");
    case FilterUse::AndNotSelected: return tr("…and not selected");
    case FilterUse::OrNotSelected: return tr("…or not selected");
    }
    return {};
}

QString combinedExpression(const QString& current, const QString& added, FilterUse use)
{
    const QString former = current.trimmed();
    const bool isNegated =
        use == FilterUse::NotSelected || use == FilterUse::AndNotSelected || use == FilterUse::OrNotSelected;
    const QString one = isNegated ? QStringLiteral("not (%1)").arg(added) : added;
    if (former.isEmpty() || use == FilterUse::Selected || use == FilterUse::NotSelected)
        return one;
    if (former == one && !isNegated)
        return one; // joined to itself it says no more
    const bool isAnd = use == FilterUse::AndSelected || use == FilterUse::AndNotSelected;
    return QStringLiteral("(%1) %2 %3")
        .arg(former, isAnd ? QStringLiteral("and") : QStringLiteral("or"),
             isNegated ? one : QStringLiteral("(%1)").arg(one));
}

QString filterExpression(const FlowFilter& filter)
{
    QStringList parts;
    if (!filter.country.isNone())
        parts << is("country", codeText(filter.country));
    for (const CountryCode code : filter.disputedBetween)
        parts << is("country", codeText(code));
    if (!filter.disputedBetween.empty())
        parts << is("place", QStringLiteral("disputed"));
    if (filter.withoutDisputed)
        parts << QStringLiteral("not place == disputed");
    if (filter.band)
        parts << is("band", QLatin1String(bandKey(*filter.band)));
    if (filter.asn)
        parts << (*filter.asn == 0 ? QStringLiteral("not asn") : is("asn", QString::number(*filter.asn)));
    if (!filter.destination.empty())
        parts << is("destination", quoted(filter.destination));
    if (!filter.name.empty())
        parts << is("name", quoted(filter.name));
    if (filter.address)
        parts << addressIs(*filter.address);
    if (filter.unnamedOnly)
        parts << QStringLiteral("unnamed");
    if (!filter.maker.empty())
        parts << is("maker", quoted(filter.maker));
    if (!filter.service.empty())
        parts << is("service", quoted(filter.service));
    if (filter.withoutService)
        parts << QStringLiteral("not service") << QStringLiteral("not band == local");
    return parts.join(QStringLiteral(" and "));
}

QString filterExpression(const FlowRow& row, FlowField field)
{
    switch (field) {
    case FlowField::NearSide: return addressIs(row.nearAddress());
    case FlowField::FarAddress: return addressIs(row.farAddress());
    case FlowField::FarPort: return portCell(row);
    case FlowField::Country: return placeCell(row);
    case FlowField::ContentSent: return atLeast("content.up", row.view().traffic.contentUp);
    case FlowField::PayloadSent: return atLeast("payload.up", row.view().traffic.payloadUp);
    case FlowField::Received: return atLeast("payload.down", row.view().traffic.payloadDown);
    case FlowField::Protocol: {
        const QString protocol = QString::fromStdString(std::string(row.analysis.protocolOf(row.id)));
        return protocol.isEmpty() ? QString() : is("protocol", protocol);
    }
    default: return textCell(row, field);
    }
}

QString filterExpression(const FlowIdentity& flow)
{
    return QString::fromStdString(wiresharkFilter(flow));
}

} // namespace waybill
