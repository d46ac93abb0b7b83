// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of sources: titles, which to take, what starting does, names of files.
#include "models/live_sources.h"
#include "models/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype LongestStem = 60; ///< of 255 bytes that a file name may have; date, time and number follow

QString tr(const char* text)
{
    return QCoreApplication::translate("LiveSources", text);
}

QString interfaceStart(const QString& program, const CaptureSettings& settings)
{
    const QString what = settings.isPromiscuous
                             ? tr("%1 is run and reads packets on %2, also those for other devices that reach it.")
                             : tr("%1 is run and reads packets on %2.");
    return what.arg(program, shownText(settings.interface)) + QLatin1Char(' ') +
           tr("The window itself gets no right. Nothing is connected to, and nothing is sent.");
}

QString exporterStart(const ExporterSource& source)
{
    const std::optional<IpAddress> address = IpAddress::parse(source.address);
    const QString who = !address || address->scope() == AddressScope::Unspecified
                            ? tr("Every device in every network of this computer can send to it.")
                        : address->scope() == AddressScope::Loopback
                            ? tr("Only programs of this computer can send to it.")
                            : tr("Every device in that network can send to it, also made-up packets.");
    const QString what = source.isUdp
                             ? tr("Waybill listens on UDP port %1 of %2 until the capture ends, and takes what "
                                  "the first sender sends.")
                             : tr("Waybill listens on TCP port %1 of %2 until the capture ends, and takes what "
                                  "the first that connects sends.");
    return what.arg(source.port).arg(shownText(source.address)) + QLatin1Char(' ') + who + QLatin1Char(' ') +
           tr("It is not encrypted. Nothing is run.");
}

QString phoneText(const std::string& serial)
{
    return serial.empty() ? tr("the phone that is connected") : tr("the phone %1").arg(shownText(serial));
}

struct Starting {
    QString operator()(const InterfaceSource& source) const
    {
        return interfaceStart(tr("waybill-capture"), source.settings);
    }
    QString operator()(const DumpcapSource& source) const { return interfaceStart(tr("dumpcap"), source.settings); }
    QString operator()(const PipeSource& source) const
    {
        return tr("Waybill reads what another program writes into %1. Nothing is run, listened to or connected to.")
            .arg(shownText(source.path));
    }
    QString operator()(const ExporterSource& source) const { return exporterStart(source); }
    QString operator()(const PhoneTcpdumpSource& source) const
    {
        return tr("adb is run, which starts its own server on this computer when there is none, and through it tcpdump "
                  "as root on %1, on its interface %2.")
            .arg(phoneText(source.serial), shownText(source.interface));
    }
    QString operator()(const PhonePcapdroidSource& source) const
    {
        return tr("adb is run, which starts its own server on this computer when there is none, and through it the app "
                  "PCAPdroid on %1, which sends packets back through the cable. It is stopped at the end. Waybill "
                  "listens on this computer alone (127.0.0.1).")
            .arg(phoneText(source.serial));
    }
    QString operator()(const SshSource& source) const
    {
        return tr("The system’s ssh is run; it connects to %1 with your keys and runs “%2” there, on %3.")
            .arg(shownText(source.destination), shownText(source.tcpdump), shownText(source.interface));
    }
    QString operator()(const ExtcapSource& source) const
    {
        return tr("%1 is run for %2. What it connects to and runs is its own affair; its options say it.")
            .arg(shownText(source.program), shownText(source.interface));
    }
};

struct Stem {
    std::string operator()(const InterfaceSource& source) const { return source.settings.interface; }
    std::string operator()(const DumpcapSource& source) const { return source.settings.interface; }
    std::string operator()(const PipeSource&) const { return "pipe"; }
    std::string operator()(const ExporterSource& source) const
    {
        return "pcapdroid-" + std::string(source.isUdp ? "udp-" : "tcp-") + std::to_string(source.port);
    }
    std::string operator()(const PhoneTcpdumpSource& source) const { return "phone-" + source.interface; }
    std::string operator()(const PhonePcapdroidSource& source) const
    {
        return "pcapdroid" + (source.appFilter.empty() ? std::string() : "-" + source.appFilter);
    }
    std::string operator()(const SshSource& source) const // without the user: it is nobody's affair
    {
        return "ssh-" + source.destination.substr(source.destination.rfind('@') + 1) + "-" + source.interface;
    }
    std::string operator()(const ExtcapSource& source) const { return source.interface; }
};

} // namespace

QString sourceTitle(const SourceChoice& choice)
{
    switch (choice.kind) {
    case SourceKind::Interface:
        return choice.interface == "any" ? tr("All interfaces together (any)") : shownText(choice.interface);
    case SourceKind::PhoneTcpdump: return tr("Rooted phone (tcpdump)");
    case SourceKind::PhonePcapdroid: return tr("PCAPdroid by the cable");
    case SourceKind::ExporterTcp: return tr("PCAPdroid’s TCP exporter");
    case SourceKind::ExporterUdp: return tr("PCAPdroid’s UDP exporter");
    case SourceKind::Ssh: return tr("tcpdump by ssh");
    case SourceKind::Extcap: return shownText(choice.interface);
    case SourceKind::ExtcapSearch: return tr("Look for them…");
    case SourceKind::Pipe: return tr("A named pipe");
    }
    return {};
}

QString sourceAbout(const SourceChoice& choice)
{
    switch (choice.kind) {
    case SourceKind::Interface:
        return choice.interface == "any"
                   ? tr("Every packet of this computer on all its networks. A packet that is passed on appears twice.")
                   : tr("What this computer sends and receives there. A phone’s packets are among them when this "
                        "computer is its hotspot or stands between it and the internet.");
    case SourceKind::PhoneTcpdump:
        return tr("Everything that the phone sends, over Wi-Fi and mobile data. Needs USB debugging, root and tcpdump "
                  "on the phone.");
    case SourceKind::PhonePcapdroid:
        return tr("The app PCAPdroid records on the phone, without root, and names the app behind each connection. "
                  "Needs USB debugging.");
    case SourceKind::ExporterTcp:
        return tr("The app PCAPdroid on the phone sends its packets over the network; what is lost on the way is sent "
                  "again.");
    case SourceKind::ExporterUdp:
        return tr("The same by UDP: packets that are lost on the way leave no trace. Take TCP where that works.");
    case SourceKind::Ssh:
        return tr("A router or another computer that carries the phone’s traffic, by the ssh program of this "
                  "computer.");
    case SourceKind::Extcap: return tr("One of Wireshark’s programs that capture: %1").arg(shownText(choice.program));
    case SourceKind::ExtcapSearch:
        return tr("Wireshark’s extcap programs capture from Bluetooth, from other computers and more. Looking for "
                  "them runs each one that is installed and asks what it offers; androiddump then asks the adb server "
                  "of this computer.");
    case SourceKind::Pipe: return tr("Another program captures and writes into a pipe; Waybill reads it.");
    }
    return {};
}

QString sourceKey(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Interface: return QStringLiteral("interface");
    case SourceKind::PhoneTcpdump: return QStringLiteral("phone-tcpdump");
    case SourceKind::PhonePcapdroid: return QStringLiteral("phone-pcapdroid");
    case SourceKind::ExporterTcp: return QStringLiteral("exporter-tcp");
    case SourceKind::ExporterUdp: return QStringLiteral("exporter-udp");
    case SourceKind::Ssh: return QStringLiteral("ssh");
    case SourceKind::Extcap: return QStringLiteral("extcap");
    case SourceKind::ExtcapSearch: return QStringLiteral("extcap-search");
    case SourceKind::Pipe: return QStringLiteral("pipe");
    }
    return {};
}

QString startingText(const LiveSource& source)
{
    return std::visit(Starting(), source);
}

std::string usualVantage(const SourceChoice& choice, const LocalInterface* interface)
{
    switch (choice.kind) {
    case SourceKind::PhoneTcpdump: return "on the phone";
    case SourceKind::PhonePcapdroid:
    case SourceKind::ExporterTcp:
    case SourceKind::ExporterUdp: return "VPN on the phone";
    case SourceKind::Ssh: return "router";
    case SourceKind::Interface: {
        // 10.42.x.1 is what NetworkManager gives an interface whose connection it shares (nm-settings, ipv4.method).
        const auto isShared = [](const IpAddress& address) {
            constexpr std::uint32_t Shared = 10U << 24 | 42U << 16;
            return address.isV4() && (address.v4Value() & 0xFFFF00FFU) == (Shared | 1U);
        };
        if (interface && std::any_of(interface->addresses.begin(), interface->addresses.end(), isShared))
            return "access point";
        return {};
    }
    case SourceKind::Extcap:
    case SourceKind::ExtcapSearch:
    case SourceKind::Pipe: break;
    }
    return {};
}

QString fileStem(const LiveSource& source)
{
    QString stem = QString::fromStdString(std::visit(Stem(), source)).left(LongestStem);
    for (QChar& letter : stem) {
        const char16_t c = letter.unicode();
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
                             c == u'-' || c == u'_' || c == u'.';
        letter = isPlain ? letter : QLatin1Char('-');
    }
    while (stem.startsWith(QLatin1Char('.')) || stem.startsWith(QLatin1Char('-')))
        stem.remove(0, 1); // neither hidden nor an option of some program
    return stem.isEmpty() ? QStringLiteral("capture") : stem;
}

} // namespace waybill
