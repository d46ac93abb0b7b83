// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handset_words.h"

#include "analysis/sentences.h"
#include "models/name_words.h"
#include "models/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace waybill {

namespace {

/// Claims of one kind listed; a crowd of apps behind one address would fill pages.
constexpr std::size_t MaxClaimsShown = 12;

QString tr(const char* text)
{
    return QCoreApplication::translate("Handset", text);
}

QString claimLine(const HandsetClaim& claim)
{
    const QString packet = claim.frame == 0 ? tr("before the first packet") : packetShown(claim.frame);
    QString line = tr("  • “%1”: %2, %3").arg(shownText(claim.value), wordShown(claimSourceText(claim.source)), packet);
    if (!claim.text.empty() && claim.text != claim.value)
        line += tr(", in “%1”").arg(shownText(claim.text));
    return line;
}

/// One paragraph for everything that was said about one trait.
void addClaims(QStringList& lines, DeviceTrait trait, const std::vector<HandsetClaim>& claims)
{
    std::vector<const HandsetClaim*> about;
    for (const HandsetClaim& claim : claims)
        if (claim.what == trait)
            about.push_back(&claim);
    if (about.empty())
        return;
    QString title = wordShown(deviceTraitText(trait));
    title[0] = title[0].toUpper();
    lines << QString() << title;
    for (std::size_t i = 0; i < about.size() && i < MaxClaimsShown; ++i)
        lines << claimLine(*about[i]);
    if (about.size() > MaxClaimsShown)
        lines << tr("  and %1 more").arg(countShown(about.size() - MaxClaimsShown));
    const bool canConflict = trait == DeviceTrait::Model || trait == DeviceTrait::Build || trait == DeviceTrait::System;
    const auto differs = [&about](const HandsetClaim* claim) { return !mayBeSame(claim->value, about.front()->value); };
    if (canConflict && std::any_of(about.begin(), about.end(), differs))
        lines << tr("  These contradict each other; the most trusted stands first and is the one shown.");
}

QStringList reasonLines(const Analysis& analysis, const Handset& handset)
{
    const QString first = analysis.choice().isGuess() ? tr("%1 was taken for the device under study because it:")
                                                      : tr("%1 was chosen by you. What is known about it:");
    QStringList lines{first.arg(shownText(handsetTitle(analysis)))};
    for (const HandsetReason& reason : handset.reasons) {
        const QString packet = reason.frame == 0 ? QString() : QStringLiteral(" (%1)").arg(packetShown(reason.frame));
        lines << QStringLiteral("  • ") + toQString(reason.text) + packet;
    }
    return lines;
}

} // namespace

QString handsetTraits(const Handset& handset)
{
    QStringList parts;
    for (const std::string& trait : {handset.build, handset.system, handset.locale})
        if (!trait.empty())
            parts << shownText(trait);
    return parts.join(QStringLiteral(" · "));
}

QString handsetReasonsText(const Analysis& analysis)
{
    const Handset* handset = analysis.handset();
    if (!handset)
        return tr("No device with IP traffic was found in this capture.");
    QStringList lines = reasonLines(analysis, *handset);
    for (const DeviceTrait trait : {DeviceTrait::Model, DeviceTrait::Build, DeviceTrait::System, DeviceTrait::Locale,
                                    DeviceTrait::Network, DeviceTrait::Name, DeviceTrait::Digest})
        addClaims(lines, trait, handset->claims);
    if (!handset->claims.empty())
        lines << QString() << tr("These are the words of the device and its apps, as sent; they may be wrong.");
    QStringList addresses;
    for (const IpAddress& address : handset->addresses)
        addresses << toQString(address.toString());
    for (const MacAddress& mac : handset->macs)
        addresses << toQString(mac.toString());
    lines << QString() << tr("Addresses: %1").arg(addresses.join(QStringLiteral(", ")))
          << tr("Its traffic: %1 on the wire.").arg(bytesShown(handset->wireBytes));
    if (handset->isInseparable)
        lines << tr("Several devices seem to share this address (NAT); they cannot be told apart.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace waybill
