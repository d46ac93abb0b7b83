// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service_words.h"

#include "analysis/sentences.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Services", text);
}

QStringList serviceLines(const ServiceMatch& match)
{
    const Service& service = *match.service;
    QStringList lines{toQString(serviceText(match)), tr("Kind: %1").arg(wordShown(serviceKindText(service.kind))),
                      tr("Rule: %1").arg(serviceRuleShown(match)), tr("Source: %1").arg(serviceSourceShown(service))};
    if (!service.note.empty())
        lines << shownText(service.note);
    return lines;
}

} // namespace

QString declaredRegionShown(const DeclaredRegion* region)
{
    return shownText(declaredRegionText(region));
}

QString serviceShown(const ServiceMatch& match)
{
    return shownText(serviceText(match));
}

QString declaredPlace(const DeclaredRegion* region)
{
    if (!region)
        return {};
    const QString place =
        region->country.isNone() ? shownText(region->meaning) : wordShown(countryName(region->country));
    const QString token = shownText(region->token);
    if (place.isEmpty() || token.isEmpty())
        return place + token;
    return QStringLiteral("%1 (%2)").arg(place, token);
}

QString serviceRuleShown(const ServiceMatch& match)
{
    const QString pattern = shownText(match.pattern);
    return match.by == ServiceMatch::By::Address ? tr("%1, by the address").arg(pattern)
                                                 : tr("%1, by the host name").arg(pattern);
}

QString serviceSourceShown(const Service& service)
{
    QString source = shownText(service.source);
    if (!service.read.empty())
        source += tr(", read %1").arg(shownText(service.read));
    if (service.isUsers)
        source += tr("; your own rule");
    return source;
}

QString serviceEvidence(const ServiceMatch& match)
{
    QStringList lines;
    if (match.service)
        lines = serviceLines(match);
    if (match.region) {
        const DeclaredRegion& region = *match.region;
        lines << tr("%1, as %2 words it. A declaration, not a measurement; it never counts in the estimates.")
                     .arg(declaredRegionShown(&region), shownText(region.provider));
        if (!region.source.empty())
            lines << tr("Says who: %1").arg(shownText(region.source));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace waybill
