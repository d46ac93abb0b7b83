// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered about a source, and what is said of it.
#include "models/capture_file.h"
#include "models/extcap_fields.h"
#include "models/live_memory.h"
#include "models/live_sources.h"
#include "support/ui_test.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace waybill;

class TestLiveSources : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { QSettings().clear(); }
    void entriesBecomeTheSource();
    void whatCannotBeIsSaid_data();
    void whatCannotBeIsSaid();
    void startingSaysWhoCanReachIt();
    void fileNamesTakeNothingOdd_data();
    void fileNamesTakeNothingOdd();
    void aNameThatIsTakenGetsANumber();
    void secretsAndFiltersAreNotRemembered();
    void extcapOptionsBecomeFields();
    void aSharedConnectionIsAnAccessPoint();
};

namespace {

QString text(const char* ascii)
{
    return QString::fromUtf8(ascii);
}

FormValues initialOf(SourceKind kind)
{
    FormValues values;
    for (const FormField& field : sourceFields(kind, {}))
        values[field.key] = field.initial;
    return values;
}

} // namespace

void TestLiveSources::entriesBecomeTheSource()
{
    FormValues values = initialOf(SourceKind::Interface);
    const SourceChoice wlan{SourceKind::Interface, "wlan0"};
    const auto own = std::get<InterfaceSource>(sourceFrom(wlan, values, {text(" port 53 "), 256}));
    QCOMPARE(own.settings.interface, std::string("wlan0"));
    QCOMPARE(own.settings.filter, std::string("port 53"));
    QCOMPARE(own.settings.snaplen, 256);
    QVERIFY(own.settings.isPromiscuous);
    values[text("by")] = text("dumpcap");
    values[text("promiscuous")] = text("false");
    const auto other = std::get<DumpcapSource>(sourceFrom(wlan, values, {}));
    QVERIFY(!other.settings.isPromiscuous);
    values = initialOf(SourceKind::Ssh);
    values[text("destination")] = text("root@192.168.1.1");
    values[text("port")] = text("2222");
    const auto ssh = std::get<SshSource>(sourceFrom({SourceKind::Ssh}, values, {text("not port 22")}));
    QCOMPARE(ssh.destination, std::string("root@192.168.1.1"));
    QCOMPARE(ssh.port, std::uint16_t{2222});
    QCOMPARE(ssh.interface, std::string("any"));
    QCOMPARE(ssh.filter, std::string("not port 22"));
    const auto udp = std::get<ExporterSource>(
        sourceFrom({SourceKind::ExporterUdp}, initialOf(SourceKind::ExporterUdp), {text("ignored")}));
    QVERIFY(udp.isUdp);
    QCOMPARE(udp.address, std::string("127.0.0.1")); // nobody else, unless the user says so
    QCOMPARE(udp.port, std::uint16_t{1234});
}

void TestLiveSources::whatCannotBeIsSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    const auto add = [](const char* name, SourceKind kind, const char* key, const char* value, const char* said) {
        QTest::newRow(name) << static_cast<int>(kind) << text(key) << text(value) << text(said);
    };
    add("no destination", SourceKind::Ssh, "destination", "", "Connect to is missing.");
    add("an option in its place", SourceKind::Ssh, "destination", "-oProxyCommand=x", "cannot begin with “-”");
    add("a port of letters", SourceKind::Ssh, "port", "ssh", "“ssh” is no number");
    add("a port too high", SourceKind::ExporterTcp, "port", "70000", "is more than 65535");
    add("a port of nothing", SourceKind::ExporterTcp, "port", "0", "is less than 1");
    add("half a port", SourceKind::ExporterUdp, "port", "12.5", "is no number");
    add("a name to listen on", SourceKind::ExporterTcp, "address", "localhost", "Names are not looked up");
    add("a serial that is an option", SourceKind::PhoneTcpdump, "serial", "-s", "taken for an option");
    add("no pipe", SourceKind::Pipe, "path", " ", "Named pipe is missing.");
}

void TestLiveSources::whatCannotBeIsSaid()
{
    QFETCH(int, kind);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, said);
    const auto source = static_cast<SourceKind>(kind);
    FormValues values = initialOf(source);
    values[text("destination")] = text("router");
    values[key] = value;
    const QString problem = fieldProblem(sourceFields(source, {}), values) + sourceProblem({source}, values);
    QVERIFY2(problem.contains(said), qPrintable(problem));
}

void TestLiveSources::startingSaysWhoCanReachIt()
{
    const auto said = [](const char* address, bool isUdp = false) {
        return startingText(ExporterSource{isUdp, address, 1234});
    };
    QVERIFY(said("127.0.0.1").contains(text("Only programs of this computer")));
    QVERIFY(said("::1").contains(text("Only programs of this computer")));
    QVERIFY(said("192.168.1.5").contains(text("Every device in that network")));
    QVERIFY(said("0.0.0.0").contains(text("Every device in every network")));
    QVERIFY(said("::").contains(text("Every device in every network")));
    QVERIFY(said("10.0.0.1", true).contains(text("UDP port 1234 of 10.0.0.1")));
    SshSource ssh;
    ssh.destination = "root@10.0.0.1";
    QVERIFY(startingText(ssh).contains(text("connects to root@10.0.0.1")));
}

void TestLiveSources::fileNamesTakeNothingOdd_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("stem");
    QTest::newRow("without the user") << text("root@192.168.1.1") << text("ssh-192.168.1.1-any");
    QTest::newRow("no folders") << text("a/../../b") << text("ssh-a-..-..-b-any");
    QTest::newRow("no spaces, no umlauts") << text("mein röuter") << text("ssh-mein-r-uter-any");
}

void TestLiveSources::fileNamesTakeNothingOdd()
{
    QFETCH(QString, destination);
    SshSource ssh;
    ssh.destination = destination.toStdString();
    QTEST(fileStem(ssh), "stem");
    InterfaceSource interface;
    interface.settings.interface = "-rf";
    QCOMPARE(fileStem(interface), text("rf"));
    interface.settings.interface = "...";
    QCOMPARE(fileStem(interface), text("capture"));
    QVERIFY(fileStem(PhonePcapdroidSource{{}, std::string(500, 'a'), {}}).size() <= 60);
}

void TestLiveSources::aNameThatIsTakenGetsANumber()
{
    const QTemporaryDir folder;
    const QString name = captureFileName(text("wlan0"), QDateTime(QDate(2026, 11, 22), QTime(9, 5, 7)));
    QCOMPARE(name, text("wlan0-2026-11-22-090507.pcapng"));
    QCOMPARE(freeFileName(folder.path(), name), name);
    for (const char* taken : {"wlan0-2026-11-22-090507.pcapng", "wlan0-2026-11-22-090507-2.pcapng"})
        QVERIFY(QFile(folder.filePath(text(taken))).open(QIODevice::WriteOnly));
    QCOMPARE(freeFileName(folder.path(), name), text("wlan0-2026-11-22-090507-3.pcapng"));
    QVERIFY(QFile::link(text("/nowhere"), folder.filePath(text("dangling.pcapng"))));
    QCOMPARE(freeFileName(folder.path(), text("dangling.pcapng")), text("dangling-2.pcapng"));
    QVERIFY(folderProblem(folder.path()).isEmpty());
    QVERIFY(folderProblem(folder.filePath(name)).contains(text("is no folder")));
    QVERIFY(folderProblem(text("/nowhere/at/all")).contains(text("There is no folder")));
    QVERIFY(!fileNameProblem(text("../evil.pcapng")).isEmpty());
    QVERIFY(!fileNameProblem(text(" ")).isEmpty());
    QVERIFY(fileNameProblem(text("good.pcapng")).isEmpty());
}

void TestLiveSources::secretsAndFiltersAreNotRemembered()
{
    FormValues values = initialOf(SourceKind::PhonePcapdroid);
    values[text("app")] = text("com.example.app");
    values[text("key")] = text("hunter2");
    LiveMemory memory{{SourceKind::PhonePcapdroid}, text("/tmp"), {}};
    memory.rules.rotateSeconds = 3600;
    rememberLive(memory, sourceFields(SourceKind::PhonePcapdroid, {}), values);
    const QSettings settings;
    for (const QString& key : settings.allKeys())
        QVERIFY(settings.value(key).toString() != text("hunter2"));
    QCOMPARE(rememberedValues(SourceKind::PhonePcapdroid).at(text("app")), text("com.example.app"));
    const std::optional<LiveMemory> again = rememberedLive();
    QVERIFY(again && again->choice.kind == SourceKind::PhonePcapdroid);
    QCOMPARE(again->rules.rotateSeconds, std::uint64_t{3600});
    forgetLive();
    QVERIFY(!rememberedLive());
    QVERIFY(rememberedValues(SourceKind::PhonePcapdroid).empty());
}

void TestLiveSources::extcapOptionsBecomeFields()
{
    ExtcapOption host, secret, level, mode;
    host.call = "--remote-host";
    host.display = "Remote\x1b host";
    host.isRequired = true;
    secret.call = "--password";
    secret.type = ExtcapType::Password;
    level.call = "--level";
    level.type = ExtcapType::Unsigned;
    level.most = 9;
    level.group = "Debug";
    mode.call = "--mode";
    mode.type = ExtcapType::Selector;
    mode.choices = {{"a", "Mode A", false}, {"b", "", true}};
    const std::vector<FormField> fields = extcapFields({level, host, secret, mode});
    QCOMPARE(fields.size(), std::size_t{4});
    QCOMPARE(fields[0].key, text("--level")); // groups in the order of their first option
    QCOMPARE(fields[0].least, 0.0);
    QCOMPARE(fields[0].most, 9.0);
    QVERIFY(fields[1].isRequired && !fields[1].label.contains(QChar(0x1b)));
    QVERIFY(fields[2].kind == FormField::Kind::Secret);
    QCOMPARE(fields[3].choices.size(), std::size_t{3}); // none of them is a choice as well
    const auto given = extcapValues({{text("--level"), QString()}, {text("--mode"), text("b")}});
    QCOMPARE(given.size(), std::size_t{1});
    QCOMPARE(given.at("--mode"), std::string("b"));
}

void TestLiveSources::aSharedConnectionIsAnAccessPoint()
{
    LocalInterface wlan;
    wlan.name = "wlan0";
    const SourceChoice choice{SourceKind::Interface, "wlan0"};
    QVERIFY(usualVantage(choice, &wlan).empty());
    wlan.addresses = {*IpAddress::parse("10.42.7.1")};
    QCOMPARE(usualVantage(choice, &wlan), std::string("access point"));
    wlan.addresses = {*IpAddress::parse("10.42.7.2")};
    QVERIFY(usualVantage(choice, &wlan).empty());
    QVERIFY(filterLinkType({SourceKind::Ssh}, initialOf(SourceKind::Ssh), nullptr) == LinkType::LinuxSll);
}

WAYBILL_UI_TEST(TestLiveSources)
#include "tst_live_sources.moc"
