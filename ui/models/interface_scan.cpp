// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interface_scan.h"

#include "models/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <chrono>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("InterfaceScan", text);
}

QString kindOf(const LocalInterface& interface)
{
    if (interface.name == "any")
        return tr("no counters of its own");
    if (interface.isLoopback)
        return tr("this computer to itself");
    if (interface.isWireless)
        return tr("Wi-Fi");
    if (interface.linkType == LinkType::Raw)
        return tr("VPN or tunnel");
    return interface.linkType ? tr("cable, bridge or virtual") : tr("kind not known");
}

} // namespace

InterfaceScan scanInterfaces()
{
    InterfaceScan scan;
    Result<std::vector<LocalInterface>> interfaces = localInterfaces();
    if (!interfaces) {
        scan.problem = shownText(describe(interfaces.error()));
        return scan;
    }
    scan.interfaces = std::move(*interfaces);
    for (const LocalInterface& interface : scan.interfaces)
        if (const std::optional<InterfaceTraffic> traffic = interfaceTraffic(interface.name))
            scan.traffic[interface.name] = *traffic;
    scan.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
    return scan;
}

QString interfaceDetail(const LocalInterface& interface)
{
    QStringList parts;
    if (!interface.isUp)
        parts << tr("switched off");
    else if (!interface.isRunning && !interface.isLoopback && interface.name != "any")
        parts << tr("not connected");
    for (const IpAddress& address : interface.addresses)
        if (address.scope() != AddressScope::LinkLocal || interface.addresses.size() == 1)
            parts << toQString(address.toString());
    parts << kindOf(interface); // last: the list shortens its lines at the end
    return parts.join(QStringLiteral(", "));
}

QString rateShown(std::optional<double> packetsPerSecond)
{
    if (!packetsPerSecond)
        return {};
    if (*packetsPerSecond <= 0)
        return tr("no traffic");
    if (*packetsPerSecond < 1)
        return tr("under 1 packet/s");
    return tr("%1 packets/s").arg(countShown(static_cast<std::uint64_t>(*packetsPerSecond + 0.5)));
}

} // namespace waybill
