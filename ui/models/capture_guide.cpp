// SPDX-License-Identifier: GPL-3.0-or-later
// Commands follow nmcli(1), OpenWrt's and PCAPdroid's user guides (docs/how_it_works.md, docs/app_api.md) and adb's help.
#include "models/capture_guide.h"

#include <QCoreApplication>
#include <algorithm>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CaptureGuide", text);
}

QString encrypted()
{
    return tr(
        "The contents of encrypted connections, and with Private DNS (DNS over TLS or HTTPS) also the questions for "
        "names. Waybill says how much that is.");
}

QString mobileData()
{
    return tr(
        "What the phone sends over mobile data. Switch mobile data off, or take the SIM out, and write that down.");
}

GuidePage hotspotPage()
{
    GuidePage page;
    page.title = tr("A hotspot on this computer");
    page.inShort = tr("For most people. Nothing is changed on the phone, and its packets arrive as it sends them.");
    page.steps = {
        {tr("Connect this computer to the internet by a cable, so that its Wi-Fi is free.")},
        {tr("Switch the hotspot on: in GNOME under Settings, Wi-Fi, the menu at the top, “Turn On Wi-Fi Hotspot…”. Or "
            "in "
            "a terminal, with a password of your own:"),
         QStringLiteral("nmcli device wifi hotspot ssid waybill password CHOOSE-ONE")},
        {tr("Start the capture on the Wi-Fi interface, now, before the phone joins: its first contacts are often the "
            "most telling.")},
        {tr("On the phone: switch mobile data, VPN and other Wi-Fi networks off, then join “waybill”.")},
        {tr("Open any page on the phone: the curve of the right interface jumps. If another one jumps as well, that is "
            "the way to the internet, where all devices have one address: do not take that one.")},
        {tr("When you are done, switch the hotspot off:"), QStringLiteral("nmcli connection down Hotspot")},
    };
    page.sees = {tr("Every packet that the phone sends and receives over this Wi-Fi, with its own address and MAC."),
                 tr("Names that the phone asks for, and the beginning of every connection."),
                 tr("What it says to other devices in the same network.")};
    page.misses = {
        mobileData(), tr("What it sent before it joined, and over other Wi-Fi networks."),
        tr("IPv6, mostly: a hotspot of NetworkManager usually offers IPv4 alone. The phone then behaves as in "
           "a network without IPv6."),
        encrypted()};
    page.conclusions =
        tr("“Contacted” and “sent” hold as they stand. “Not seen” holds for this Wi-Fi and this time only. Round trips "
           "and lost packets are the phone’s own. The clock is this computer’s: let it be set by the network.");
    page.vantage = QStringLiteral("access point");
    return page;
}

GuidePage routerPage()
{
    GuidePage page;
    page.title = tr("The router, or a mirror port");
    page.inShort = tr("For phones that stay where they are, for long captures, and where you run the network.");
    page.steps = {
        {tr("A router with OpenWrt, or another Linux computer that carries the traffic, needs tcpdump. On OpenWrt:"),
         QStringLiteral("opkg update && opkg install tcpdump")},
        {tr("ssh must log in without a password: put your public key on it (OpenWrt: System, Administration, "
            "SSH-Keys). "
            "This must answer without asking anything:"),
         QStringLiteral("ssh root@192.168.1.1 tcpdump --version")},
        {tr("Choose the interface of the home network (OpenWrt: br-lan), not the one to the internet, where all "
            "devices "
            "have one address.")},
        {tr("On OpenWrt switch “hardware flow offloading” off (Network, Firewall): with it tcpdump sees only the "
            "beginning of each connection.")},
        {tr("Without such a router: a managed switch can copy the port of the access point to the port that this "
            "computer is plugged into (“mirroring”, “SPAN”). Then choose that interface of this computer.")},
        {tr("Leave out what is not yours to record: other people’s devices. The phone’s MAC stands in its Wi-Fi "
            "settings; as a capture filter:"),
         QStringLiteral("ether host 02:00:00:00:00:01")},
    };
    page.sees = {tr("Every packet of the phone that passes the router, with its own address."),
                 tr("IPv6, where the network has it."),
                 tr("The phone as it always is: same network, nothing plugged in.")};
    page.misses = {mobileData(), tr("What goes from one Wi-Fi device to another without passing the router."),
                   tr("Packets that a slow router has no time to record; tcpdump counts most of them."), encrypted()};
    page.conclusions =
        tr("As with the hotspot. Times are the router’s: many have no clock of their own and begin in 1970 until they "
           "reach a time server; compare it with a clock you trust, and write the difference down.");
    page.vantage = QStringLiteral("router");
    return page;
}

GuidePage pcapdroidPage()
{
    GuidePage page;
    page.title = tr("PCAPdroid on the phone");
    page.inShort = tr("The only way without root that sees mobile data and names the app behind each connection.");
    page.steps = {
        {tr("Install the app PCAPdroid on the phone. It needs no root and has no account.")},
        {tr("In its settings: IP mode “IPv4 and IPv6”, and “PCAPdroid extensions” on, so that every packet says which "
            "app sent it.")},
        {tr("By the cable: switch USB debugging on (Developer options), plug the phone in, allow this computer. "
            "Waybill "
            "starts and stops the app. This must list the phone as “device”:"),
         QStringLiteral("adb devices")},
        {tr("Without a cable: choose “TCP exporter” as traffic dump in the app, and under Remote collector the address "
            "and port that Waybill shows. Everybody in that network can read it on the way.")},
        {tr("The phone asks whether PCAPdroid may set up a VPN; nothing leaves the phone through it. Another VPN "
            "cannot "
            "run at the same time.")},
    };
    page.sees = {tr("TCP, UDP and DNS of all apps, over Wi-Fi and over mobile data."),
                 tr("Which app each connection belongs to.")};
    page.misses = {
        tr("Everything while its VPN is off: before it starts, after a restart of the phone, and therefore the "
           "first boot."),
        tr("What does not go through a VPN: calls over the mobile network (VoLTE), tethering, apps that are "
           "exempt, some services of the system."),
        tr("Incoming connections and most of ICMP."), encrypted()};
    page.conclusions = tr(
        "Countries, names and amounts hold. Round trips, lost packets and TTLs do not: PCAPdroid ends each connection "
        "on the phone and opens another one. Apps can see that a VPN is on, and may behave otherwise. The clock is "
        "the phone’s.");
    page.vantage = QStringLiteral("VPN on the phone");
    return page;
}

GuidePage rootedPage()
{
    GuidePage page;
    page.title = tr("A rooted phone, by adb");
    page.inShort = tr("Sees the most, but of a phone that was changed to allow it.");
    page.steps = {
        {tr("Unlocking and rooting a phone erases it. Use one that is bought for this, and write down how it was "
            "done.")},
        {tr("Switch USB debugging on, plug the phone in, allow this computer. This must list the phone as “device”:"),
         QStringLiteral("adb devices")},
        {tr("tcpdump must be on the phone, made for its processor. This must answer:"),
         QStringLiteral("adb shell su -c 'tcpdump --version'")},
        {tr("Take the interface “any” to have Wi-Fi and mobile data in one capture.")},
    };
    page.sees = {tr("Every packet of Android, over Wi-Fi and mobile data, IPv4 and IPv6, incoming ones too."),
                 tr("Also the first minutes after a restart, as soon as adb answers.")};
    page.misses = {
        tr("What the modem sends by itself, without Android: calls over the mobile network, help for finding "
           "the position, the operator’s own messages."),
        tr("Which app it was."), encrypted()};
    page.conclusions =
        tr("Figures hold for this phone. A vendor can object that a rooted phone fails integrity checks and is treated "
           "otherwise: repeat what matters on an untouched phone behind a hotspot. On USB the phone is charging and "
           "awake. The clock is the phone’s.");
    page.vantage = QStringLiteral("on the phone");
    return page;
}

} // namespace

GuidePage guidePage(CaptureWay way)
{
    switch (way) {
    case CaptureWay::Hotspot: return hotspotPage();
    case CaptureWay::Router: return routerPage();
    case CaptureWay::Pcapdroid: return pcapdroidPage();
    case CaptureWay::Rooted: break;
    }
    return rootedPage();
}

std::vector<GuideRow> guideTable()
{
    const QString yes = tr("yes"), no = tr("no");
    return {
        {tr("Changed on the phone"),
         {tr("nothing"), tr("nothing"), tr("an app and a VPN"), tr("unlocked, erased, rooted")}},
        {tr("Needed besides"),
         {tr("a computer with Wi-Fi"), tr("your own router or switch"), tr("a cable, or one network"),
          tr("a cable, adb, tcpdump")}},
        {tr("Mobile data"), {no, no, yes, yes}},
        {tr("First boot, restart"), {yes, yes, no, tr("from when adb answers")}},
        {tr("IPv6"), {tr("usually not"), tr("where the network has it"), tr("when set so"), yes}},
        {tr("Names the app"), {no, no, yes, no}},
        {tr("Names behind Private DNS"),
         {tr("from connections"), tr("from connections"), tr("from connections"), tr("from connections")}},
        {tr("Round trips, lost packets"), {yes, yes, tr("no: rebuilt"), yes}},
        {tr("Other people’s traffic in it"), {tr("only who joins"), tr("of the whole home"), no, no}},
        {tr("Clock"), {tr("this computer"), tr("router"), tr("phone"), tr("phone")}},
        {tr("Can the phone tell"), {tr("a new network"), no, tr("a VPN"), tr("rooted, on USB")}},
        {tr("Written as “Captured at”"),
         {guidePage(CaptureWay::Hotspot).vantage, guidePage(CaptureWay::Router).vantage,
          guidePage(CaptureWay::Pcapdroid).vantage, guidePage(CaptureWay::Rooted).vantage}},
    };
}

QStringList guideNotes()
{
    return {
        tr("Model, build number and region of the phone: a photograph of “About phone”, before and after an update."),
        tr("Which accounts are signed in, and which apps were added."),
        tr("The state of every consent that the claim is about, when it was changed, and a photograph of it."),
        tr("SIM: none, home, abroad. Factory reset before: yes or no."),
        tr("The network: whose it is, in which country, its public address. VPN, proxy, Private DNS: on or off."),
        tr("Why the capture begins when it begins: “first boot after the update”."),
        tr("What you did with the phone, and at what time: as steps, with the offset of your clock. Doing nothing for "
           "a while is worth as much: it shows what the phone does by itself."),
        tr("Interruptions: the phone left the network, the screen was off, the battery was empty."),
        tr("Who recorded it, and how the file was kept afterwards: its SHA-256 stands on the Coverage page.")};
}

SourceChoice sourceOf(CaptureWay way, const std::vector<LocalInterface>& interfaces)
{
    switch (way) {
    case CaptureWay::Router: return {SourceKind::Ssh};
    case CaptureWay::Pcapdroid: return {SourceKind::PhonePcapdroid};
    case CaptureWay::Rooted: return {SourceKind::PhoneTcpdump};
    case CaptureWay::Hotspot: break;
    }
    const auto first = [&](auto isWanted) {
        const auto found = std::find_if(interfaces.begin(), interfaces.end(), isWanted);
        return found == interfaces.end() ? std::string() : found->name;
    };
    std::string name = first([](const LocalInterface& each) {
        return !usualVantage({SourceKind::Interface, each.name}, &each).empty();
    });
    if (name.empty())
        name = first([](const LocalInterface& each) { return each.isWireless; });
    if (name.empty())
        name = first([](const LocalInterface&) { return true; });
    return {SourceKind::Interface, name};
}

} // namespace waybill
