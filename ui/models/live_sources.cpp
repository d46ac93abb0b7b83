// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live_sources.h"

#include "models/extcap_fields.h"
#include "models/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace waybill {

namespace {

constexpr int DefaultPort = 1234; ///< PCAPdroid's own

QString tr(const char* text)
{
    return QCoreApplication::translate("LiveSources", text);
}

QString valueOf(const FormValues& values, const char* key)
{
    const auto found = values.find(QLatin1String(key));
    return found == values.end() ? QString() : found->second.trimmed();
}

std::string bytesOf(const FormValues& values, const char* key)
{
    return valueOf(values, key).toStdString();
}

bool isSet(const FormValues& values, const char* key)
{
    return valueOf(values, key) == QLatin1String("true");
}

std::uint16_t portOf(const FormValues& values, const char* key, int otherwise)
{
    bool isNumber = false;
    const int port = valueOf(values, key).toInt(&isNumber);
    return static_cast<std::uint16_t>(isNumber && port >= 0 && port <= 65535 ? port : otherwise);
}

std::vector<FormField::Choice> listenAddresses(const std::vector<LocalInterface>& local)
{
    std::vector<FormField::Choice> choices{
        {QStringLiteral("127.0.0.1"), tr("127.0.0.1 – this computer only (by a cable with adb reverse)")}};
    for (const LocalInterface& interface : local) {
        for (const IpAddress& address : interface.addresses) {
            if (interface.isLoopback || address.scope() == AddressScope::LinkLocal)
                continue; // link-local addresses need a zone, which PCAPdroid has no field for
            const QString text = toQString(address.toString());
            choices.push_back(
                {text, tr("%1 – %2: everybody in this network can send to it").arg(text, shownText(interface.name))});
        }
    }
    choices.push_back({QStringLiteral("0.0.0.0"), tr("0.0.0.0 – every network of this computer can send to it")});
    return choices;
}

std::vector<FormField> interfaceFields()
{
    FormField by{QStringLiteral("by"), FormField::Kind::Choice, tr("Captured by")};
    by.choices = {{QStringLiteral("waybill-capture"), tr("waybill-capture")},
                  {QStringLiteral("dumpcap"), tr("dumpcap (of Wireshark)")}};
    by.initial = by.choices.front().value;
    FormField promiscuous{QStringLiteral("promiscuous"), FormField::Kind::Flag, tr("Promiscuous")};
    promiscuous.initial = QStringLiteral("true");
    promiscuous.about = tr("Also packets that reach this interface but are for other devices, as from a mirror port.");
    FormField buffer{QStringLiteral("buffer"), FormField::Kind::Number, tr("Buffer, MiB")};
    buffer.initial = QStringLiteral("64");
    buffer.least = 1;
    buffer.most = 1024;
    buffer.about = tr("Memory of the system for packets that wait to be written; more when packets are lost.");
    return {by, promiscuous, buffer};
}

FormField serialField()
{
    FormField serial{QStringLiteral("serial"), FormField::Kind::Text, tr("Serial number")};
    serial.hint = tr("the only phone that is connected");
    serial.about = tr("As “adb devices” lists it; needed only when several phones are connected.");
    return serial;
}

std::vector<FormField> tcpdumpFields()
{
    FormField interface {
        QStringLiteral("interface"), FormField::Kind::EditableChoice, tr("Interface of the phone")
    };
    interface.choices = {{QStringLiteral("any"), tr("any – Wi-Fi and mobile data together")},
                         {QStringLiteral("wlan0"), tr("wlan0 – Wi-Fi alone")},
                         {QStringLiteral("rmnet0"), tr("rmnet0 – mobile data of many phones")}};
    interface.initial = QStringLiteral("any");
    interface.isRequired = true;
    return {serialField(), interface};
}

std::vector<FormField> pcapdroidFields()
{
    FormField app{QStringLiteral("app"), FormField::Kind::Text, tr("Only this app")};
    app.hint = tr("all apps");
    app.about = tr("Its package name, com.example.app. What other apps send is then not in the capture.");
    FormField key{QStringLiteral("key"), FormField::Kind::Secret, tr("API key")};
    key.hint = tr("the phone asks for permission");
    key.about = tr("From PCAPdroid’s settings, Control permissions. It is not remembered.");
    return {serialField(), app, key};
}

std::vector<FormField> exporterFields(const std::vector<LocalInterface>& local)
{
    FormField address{QStringLiteral("address"), FormField::Kind::EditableChoice, tr("Listen on")};
    address.choices = listenAddresses(local);
    address.initial = address.choices.front().value;
    address.isRequired = true;
    address.about = tr("Write the same address and port into PCAPdroid’s settings, Remote collector.");
    FormField port{QStringLiteral("port"), FormField::Kind::Number, tr("Port")};
    port.initial = QString::number(DefaultPort);
    port.least = 1;
    port.most = 65535;
    port.isRequired = true;
    return {address, port};
}

std::vector<FormField> sshFields()
{
    FormField destination{QStringLiteral("destination"), FormField::Kind::Text, tr("Connect to")};
    destination.hint = QStringLiteral("root@192.168.1.1");
    destination.about = tr("User and address, or a name of ~/.ssh/config. ssh must be able to log in by a key: no "
                           "password can be asked for here.");
    destination.isRequired = true;
    FormField port{QStringLiteral("port"), FormField::Kind::Number, tr("Port of ssh")};
    port.hint = tr("as configured");
    port.least = 1;
    port.most = 65535;
    FormField interface {
        QStringLiteral("interface"), FormField::Kind::EditableChoice, tr("Interface there")
    };
    interface.choices = {{QStringLiteral("any"), tr("any – all of them; packets may appear twice")},
                         {QStringLiteral("br-lan"), tr("br-lan – the home network on OpenWrt")},
                         {QStringLiteral("wlan0"), tr("wlan0 – the first Wi-Fi")}};
    interface.initial = QStringLiteral("any");
    interface.isRequired = true;
    FormField tcpdump{QStringLiteral("tcpdump"), FormField::Kind::EditableChoice, tr("Program there")};
    tcpdump.choices = {{QStringLiteral("tcpdump"), QStringLiteral("tcpdump")},
                       {QStringLiteral("sudo -n tcpdump"), QStringLiteral("sudo -n tcpdump")}};
    tcpdump.initial = QStringLiteral("tcpdump");
    tcpdump.isRequired = true;
    return {destination, interface, tcpdump, port};
}

std::vector<FormField> pipeFields()
{
    FormField path{QStringLiteral("path"), FormField::Kind::File, tr("Named pipe")};
    path.hint = QStringLiteral("/tmp/packets");
    path.about = tr("Made with “mkfifo”; another program writes pcap or pcapng into it. Waybill waits until it does.");
    path.isRequired = true;
    return {path};
}

CaptureSettings settingsFrom(const SourceChoice& choice, const FormValues& values, const KeptPackets& kept)
{
    CaptureSettings settings;
    settings.interface = choice.interface;
    settings.filter = kept.filter.trimmed().toStdString();
    settings.snaplen = kept.snaplen;
    settings.bufferMiB = std::clamp(valueOf(values, "buffer").toInt(), 1, 1024);
    settings.isPromiscuous = isSet(values, "promiscuous");
    return settings;
}

std::string orAny(std::string interface)
{
    return interface.empty() ? "any" : interface;
}

/// Why the text is not a number that the field takes; empty when it is.
QString numberProblem(const FormField& field, const QString& text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || (field.isWhole && number != static_cast<double>(static_cast<long long>(number))))
        return tr("%1: “%2” is no number.").arg(field.label, text);
    if (number < field.least)
        return tr("%1: %2 is less than %3.").arg(field.label, text).arg(field.least);
    if (number > field.most)
        return tr("%1: %2 is more than %3.").arg(field.label, text).arg(field.most);
    return {};
}

} // namespace

std::vector<FormField> sourceFields(SourceKind kind, const std::vector<LocalInterface>& local)
{
    switch (kind) {
    case SourceKind::Interface: return interfaceFields();
    case SourceKind::PhoneTcpdump: return tcpdumpFields();
    case SourceKind::PhonePcapdroid: return pcapdroidFields();
    case SourceKind::ExporterTcp:
    case SourceKind::ExporterUdp: return exporterFields(local);
    case SourceKind::Ssh: return sshFields();
    case SourceKind::Pipe: return pipeFields();
    case SourceKind::Extcap:
    case SourceKind::ExtcapSearch: break;
    }
    return {};
}

QString fieldProblem(const std::vector<FormField>& fields, const FormValues& values)
{
    for (const FormField& field : fields) {
        const auto found = values.find(field.key);
        const QString text = found == values.end() ? QString() : found->second.trimmed();
        if (text.isEmpty() && field.isRequired)
            return tr("%1 is missing.").arg(field.label);
        if (text.contains(QLatin1Char('\n')) || text.contains(QChar(0)))
            return tr("%1: a line break cannot stand there.").arg(field.label);
        if (!text.isEmpty() && field.kind == FormField::Kind::Number)
            if (const QString problem = numberProblem(field, text); !problem.isEmpty())
                return problem;
    }
    return {};
}

QString sourceProblem(const SourceChoice& choice, const FormValues& values)
{
    if (choice.kind == SourceKind::ExtcapSearch)
        return tr("Look for the extcap programs first, then choose one of their interfaces.");
    const bool isExporter = choice.kind == SourceKind::ExporterTcp || choice.kind == SourceKind::ExporterUdp;
    if (isExporter && !IpAddress::parse(bytesOf(values, "address")))
        return tr("“%1” is no address of this computer; write digits, 192.168.1.5. Names are not looked up.")
            .arg(valueOf(values, "address"));
    if (choice.kind == SourceKind::Ssh && valueOf(values, "destination").startsWith(QLatin1Char('-')))
        return tr("Where to connect to cannot begin with “-”: ssh would take it for an option.");
    for (const char* key : {"serial", "interface", "app"})
        if (valueOf(values, key).startsWith(QLatin1Char('-')))
            return tr("“%1” cannot begin with “-”: it would be taken for an option.").arg(valueOf(values, key));
    return {};
}

LiveSource sourceFrom(const SourceChoice& choice, const FormValues& values, const KeptPackets& kept)
{
    const std::string filter = kept.filter.trimmed().toStdString();
    switch (choice.kind) {
    case SourceKind::Interface:
        if (valueOf(values, "by") == QLatin1String("dumpcap"))
            return DumpcapSource{settingsFrom(choice, values, kept)};
        return InterfaceSource{settingsFrom(choice, values, kept)};
    case SourceKind::PhoneTcpdump:
        return PhoneTcpdumpSource{bytesOf(values, "serial"), orAny(bytesOf(values, "interface")), filter};
    case SourceKind::PhonePcapdroid:
        return PhonePcapdroidSource{bytesOf(values, "serial"), bytesOf(values, "app"), bytesOf(values, "key")};
    case SourceKind::ExporterTcp:
    case SourceKind::ExporterUdp:
        return ExporterSource{choice.kind == SourceKind::ExporterUdp, bytesOf(values, "address"),
                              portOf(values, "port", DefaultPort)};
    case SourceKind::Ssh:
        return SshSource{bytesOf(values, "destination"), portOf(values, "port", 0), orAny(bytesOf(values, "interface")),
                         filter, bytesOf(values, "tcpdump")};
    case SourceKind::Extcap: return ExtcapSource{choice.program, choice.interface, extcapValues(values), filter};
    case SourceKind::ExtcapSearch:
    case SourceKind::Pipe: break;
    }
    return PipeSource{bytesOf(values, "path")};
}

bool takesFilter(SourceKind kind)
{
    return kind == SourceKind::Interface || kind == SourceKind::PhoneTcpdump || kind == SourceKind::Ssh ||
           kind == SourceKind::Extcap;
}

bool takesSnaplen(SourceKind kind)
{
    return kind == SourceKind::Interface;
}

LinkType filterLinkType(const SourceChoice& choice, const FormValues& values, const LocalInterface* interface)
{
    if (choice.kind == SourceKind::Interface)
        return interface && interface->linkType ? *interface->linkType : LinkType::Ethernet;
    const bool isRemote = choice.kind == SourceKind::PhoneTcpdump || choice.kind == SourceKind::Ssh;
    return isRemote && orAny(bytesOf(values, "interface")) == "any" ? LinkType::LinuxSll : LinkType::Ethernet;
}

} // namespace waybill
