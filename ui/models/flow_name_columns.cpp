// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_name_columns.h"

#include "models/flow_matcher.h"
#include "models/name_words.h"
#include "models/service_words.h"
#include "models/text.h"
#include "names/tls_names.h"
#include "report/community_id.h"

#include <QCoreApplication>
#include <QStringList>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FlowColumns", text);
}

} // namespace

QString flowName(const FlowRow& row)
{
    return nameShown(row.analysis.text(row.view().name));
}

QString flowUnnamedReason(const FlowRow& row)
{
    return row.isOurs() && row.view().name.isNone() ? wordShown(unnamedText(row.view().unnamed)) : QString();
}

QString flowNoName(const FlowRow& row)
{
    if (row.view().band == Band::Local)
        return {};
    const QString reason = flowUnnamedReason(row);
    return reason.isEmpty() ? QString() : tr("no name: %1").arg(reason);
}

QString flowNameEvidence(const FlowRow& row)
{
    const FlowView& view = row.view();
    if (!row.isOurs())
        return {};
    if (view.name.isNone())
        return tr("No name: %1").arg(flowUnnamedReason(row));
    QStringList lines{
        flowName(row),
        tr("Read from: %1, %2").arg(wordShown(nameSourceText(view.nameSource)), packetShown(view.nameFrame))};
    if (const QString remark = nameRemark(row.analysis.text(view.name)); !remark.isEmpty())
        lines << remark;
    if (view.isOuterName)
        lines << tr("ECH was offered: it may be the provider's name, not the destination's");
    if (view.isFromEarlierRun)
        lines << tr("The DNS answer is from an earlier capture, where the packet is");
    return lines.join(QLatin1Char('\n'));
}

QString flowService(const FlowRow& row)
{
    return serviceShown(row.analysis.serviceOf(row.id));
}

QString flowDeclared(const FlowRow& row)
{
    return declaredPlace(row.analysis.serviceOf(row.id).region);
}

QString flowServiceEvidence(const FlowRow& row)
{
    return serviceEvidence(row.analysis.serviceOf(row.id));
}

std::uint16_t tlsVersionOf(const FlowRow& row)
{
    const HandshakeRow* handshake = row.analysis.handshakeOf(row.id);
    if (!handshake)
        return 0;
    return handshake->version != 0 ? handshake->version : handshake->offeredVersion;
}

QString flowTlsVersion(const FlowRow& row)
{
    const HandshakeRow* handshake = row.analysis.handshakeOf(row.id);
    if (!handshake || tlsVersionOf(row) == 0)
        return {};
    const QString version = toQString(tlsVersionText(tlsVersionOf(row)));
    return handshake->version != 0 ? version : tr("offers %1").arg(version);
}

QString flowHandshakeEvidence(const FlowRow& row)
{
    const HandshakeRow* handshake = row.analysis.handshakeOf(row.id);
    if (!handshake)
        return {};
    QStringList lines;
    if (handshake->clientFrame != 0)
        lines << tr("ClientHello: %1").arg(packetShown(handshake->clientFrame));
    if (handshake->serverFrame != 0)
        lines << tr("ServerHello: %1").arg(packetShown(handshake->serverFrame));
    if (!handshake->ja3.isNone())
        lines << tr("JA3: %1").arg(flowJa3(row));
    if (!handshake->ja4.isNone())
        lines << tr("JA4: %1").arg(flowJa4(row));
    return lines.join(QLatin1Char('\n'));
}

QString flowJa3(const FlowRow& row)
{
    const HandshakeRow* handshake = row.analysis.handshakeOf(row.id);
    return handshake ? toQString(row.analysis.text(handshake->ja3)) : QString();
}

QString flowJa4(const FlowRow& row)
{
    const HandshakeRow* handshake = row.analysis.handshakeOf(row.id);
    return handshake ? shownText(row.analysis.text(handshake->ja4)) : QString(); // holds two octets of the ALPN
}

QString flowCommunityId(const FlowRow& row)
{
    return toQString(communityId(row.identity()));
}

QString flowProtocol(const FlowRow& row)
{
    const std::string_view protocol = row.analysis.protocolOf(row.id);
    return protocol.empty() ? toQString(protocolText(row.identity(), row.counters())) : shownText(protocol);
}

} // namespace waybill
