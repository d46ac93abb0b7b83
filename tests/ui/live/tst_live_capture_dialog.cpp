// SPDX-License-Identifier: GPL-3.0-or-later
// "New live capture": every source asked for by keyboard or click, what is refused, and what is said before the start.
#include "live/live_desk.h"
#include "models/live_memory.h"
#include "pages/live/capture_guide_dialog.h"
#include "pages/live/facts_form.h"
#include "pages/live/field_form.h"
#include "pages/live/permission_note.h"
#include "pages/live/source_list.h"
#include "support/ui_test.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

class TestLiveCaptureDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void anInterfaceIsCapturedByKeyboardAlone();
    void everySourceMakesItsRequest_data();
    void everySourceMakesItsRequest();
    void whatIsMissingIsSaidAndNothingStarts();
    void theFilterIsCheckedWhileItIsTyped();
    void sourcesWithoutFilterHandNoneOn();
    void whatIsInTheWayIsSaidBeforeTheStart();
    void dumpcapIsOfferedWhereItMayCapture();
    void aFileThatIsThereStays();
    void theLastChoiceComesBack();
    void extcapProgramsAreAskedOnlyWhenTheUserSaysSo();
    void aWayOfTheGuidePreparesIt();
    void whereItIsCapturedIsProposedUntilItIsWritten();
    void everythingHasAName();

private:
    LiveCaptureDialog& open();
    void click(const char* button);
    [[nodiscard]] QString starting() const;

    std::unique_ptr<LiveDesk> m_desk;
    std::unique_ptr<LiveCaptureDialog> m_dialog;
};

void TestLiveCaptureDialog::init()
{
    QSettings().clear();
    m_desk = std::make_unique<LiveDesk>();
}

void TestLiveCaptureDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
    QSettings().clear();
}

LiveCaptureDialog& TestLiveCaptureDialog::open()
{
    m_dialog = std::make_unique<LiveCaptureDialog>(&m_desk->pool, nullptr, m_desk->probes());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    line(*m_dialog, "folder")->setText(m_desk->folder.path());
    m_dialog->show();
    return *m_dialog;
}

void TestLiveCaptureDialog::click(const char* button)
{
    auto* found = m_dialog->findChild<QPushButton*>(QLatin1String(button));
    QVERIFY(found);
    found->click();
}

QString TestLiveCaptureDialog::starting() const
{
    return m_dialog->findChild<QLabel*>(QStringLiteral("starting"))->text();
}

void TestLiveCaptureDialog::anInterfaceIsCapturedByKeyboardAlone()
{
    LiveCaptureDialog& dialog = open();
    QSignalSpy started(&dialog, &LiveCaptureDialog::startRequested);
    auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("sources"));
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(starting().contains(text("reads packets on eth0")));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(started.count(), 1);
    const auto request = started.front().front().value<LiveRequest>();
    QCOMPARE(std::get<InterfaceSource>(request.source).settings.interface, std::string("eth0"));
    QVERIFY(QString::fromStdString(request.output.path).startsWith(m_desk->folder.filePath(text("eth0-2"))));
    QVERIFY(dialog.isVisible()); // until somebody says that it began
}

void TestLiveCaptureDialog::everySourceMakesItsRequest_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("said");
    const auto add = [](SourceKind kind, const char* field, const char* entered, const char* said) {
        QTest::newRow(qPrintable(sourceKey(kind)))
            << static_cast<int>(kind) << text(field) << text(entered) << text(said);
    };
    add(SourceKind::PhoneTcpdump, "serial", "0123ABCD", "tcpdump as root on the phone 0123ABCD");
    add(SourceKind::PhonePcapdroid, "app", "com.example.app", "PCAPdroid on the phone that is connected");
    add(SourceKind::ExporterTcp, "port", "5000", "TCP port 5000 of 127.0.0.1");
    add(SourceKind::ExporterUdp, "address", "192.168.1.17", "UDP port 1234 of 192.168.1.17");
    add(SourceKind::Ssh, "destination", "root@192.168.1.1", "connects to root@192.168.1.1");
    add(SourceKind::Pipe, "path", "/tmp/packets", "reads what another program writes into /tmp/packets");
}

void TestLiveCaptureDialog::everySourceMakesItsRequest()
{
    QFETCH(int, kind);
    QFETCH(QString, field);
    QFETCH(QString, entered);
    QFETCH(QString, said);
    LiveCaptureDialog& dialog = open();
    QSignalSpy started(&dialog, &LiveCaptureDialog::startRequested);
    QVERIFY(dialog.choose({static_cast<SourceKind>(kind)}));
    FieldForm* form = nullptr;
    for (FieldForm* each : dialog.findChildren<FieldForm*>())
        form = each->property("kind") == sourceKey(static_cast<SourceKind>(kind)) ? each : form;
    QVERIFY(form);
    form->setValue(field, entered);
    QVERIFY2(starting().contains(said), qPrintable(starting()));
    click("start");
    QCOMPARE(dialog.problem(), QString());
    QCOMPARE(started.count(), 1);
    const auto request = started.front().front().value<LiveRequest>();
    QCOMPARE(startingText(request.source), startingText(dialog.request().source));
    QVERIFY(startingText(request.source).contains(said));
}

void TestLiveCaptureDialog::whatIsMissingIsSaidAndNothingStarts()
{
    LiveCaptureDialog& dialog = open();
    QSignalSpy started(&dialog, &LiveCaptureDialog::startRequested);
    QVERIFY(dialog.choose({SourceKind::Ssh}));
    click("start");
    QCOMPARE(dialog.problem(), text("Connect to is missing."));
    QVERIFY(dialog.choose({SourceKind::Interface, "wlan0"}));
    QCOMPARE(dialog.problem(), QString());
    line(dialog, "captureFilter")->setText(text("port port"));
    click("start");
    QVERIFY2(dialog.problem().contains(text("The filter cannot be used")), qPrintable(dialog.problem()));
    line(dialog, "captureFilter")->clear();
    line(dialog, "folder")->setText(text("/nowhere/at/all"));
    click("start");
    QCOMPARE(dialog.problem(), text("There is no folder /nowhere/at/all."));
    QCOMPARE(started.count(), 0);
    QVERIFY(!rememberedLive()); // what was refused is not remembered
    line(dialog, "folder")->setText(m_desk->folder.path());
    m_desk->setInterfaces({{"eth0", "192.168.1.17"}});
    auto* list = dialog.findChild<SourceList*>();
    list->take(m_desk->scan);
    click("start");
    QCOMPARE(dialog.problem(), text("The interface wlan0 is gone."));
}

void TestLiveCaptureDialog::theFilterIsCheckedWhileItIsTyped()
{
    LiveCaptureDialog& dialog = open();
    QLineEdit* filter = line(dialog, "captureFilter");
    const auto state = [filter] { return filter->property("filterState").toString(); };
    filter->setText(text("not port 22"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), text("valid"), 20'000);
    filter->setText(text("host example.org"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), text("invalid"), 20'000);
    QVERIFY(filter->accessibleDescription().contains(text("nothing is looked up over the network")));
    filter->clear();
    QTRY_COMPARE_WITH_TIMEOUT(state(), QString(), 20'000);
}

void TestLiveCaptureDialog::sourcesWithoutFilterHandNoneOn()
{
    LiveCaptureDialog& dialog = open();
    line(dialog, "captureFilter")->setText(text("port port"));
    QVERIFY(dialog.choose({SourceKind::Pipe}));
    QVERIFY(!line(dialog, "captureFilter")->isVisible());
    QVERIFY(dialog.choose({SourceKind::ExporterTcp}));
    QSignalSpy started(&dialog, &LiveCaptureDialog::startRequested);
    click("start"); // a filter that is not seen stops nothing
    QCOMPARE(started.count(), 1);
}

void TestLiveCaptureDialog::whatIsInTheWayIsSaidBeforeTheStart()
{
    m_desk->isPermitted = false;
    LiveCaptureDialog& dialog = open();
    auto* note = dialog.findChild<PermissionNote*>();
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(text("sudo setcap cap_net_raw+ep /opt/waybill-capture")));
    for (QPushButton* button : note->findChildren<QPushButton*>())
        if (button->accessibleName() == text("Copy the command"))
            button->click();
    QCOMPARE(QApplication::clipboard()->text(), text("sudo setcap cap_net_raw+ep /opt/waybill-capture"));
    QVERIFY(dialog.choose({SourceKind::ExporterTcp}));
    QVERIFY(!note->isVisible()); // which needs no such right
    QVERIFY(dialog.choose({SourceKind::Interface, "wlan0"}));
    QVERIFY(note->isVisible());
    m_desk->isPermitted = true; // the administrator did it in a terminal
    QTRY_VERIFY_WITH_TIMEOUT(!note->isVisible(), 20'000);
}

void TestLiveCaptureDialog::dumpcapIsOfferedWhereItMayCapture()
{
    m_desk->isPermitted = false;
    m_desk->hasDumpcap = true;
    LiveCaptureDialog& dialog = open();
    auto* note = dialog.findChild<PermissionNote*>();
    for (QPushButton* button : note->findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(text("dumpcap")))
            button->click();
    QVERIFY(!note->isVisible());
    QVERIFY(std::holds_alternative<DumpcapSource>(dialog.request().source));
    QVERIFY(starting().contains(text("dumpcap is run")));
}

void TestLiveCaptureDialog::aFileThatIsThereStays()
{
    LiveCaptureDialog& dialog = open();
    QVERIFY(QFile(m_desk->folder.filePath(text("mine.pcapng"))).open(QIODevice::WriteOnly));
    line(dialog, "fileName")->setText(text("mine"));
    QCOMPARE(QString::fromStdString(dialog.request().output.path), m_desk->folder.filePath(text("mine-2.pcapng")));
    QVERIFY(QFileInfo::exists(m_desk->folder.filePath(text("mine.pcapng"))));
    QVERIFY(!QFileInfo::exists(m_desk->folder.filePath(text("mine-2.pcapng")))); // nothing is made before the start
    QVERIFY(dialog.choose({SourceKind::ExporterTcp}));
    QCOMPARE(line(dialog, "fileName")->text(), text("mine")); // what the user wrote stays
}

void TestLiveCaptureDialog::theLastChoiceComesBack()
{
    LiveCaptureDialog& first = open();
    QVERIFY(first.choose({SourceKind::Ssh}));
    line(first, "destination")->setText(text("root@router"));
    line(first, "captureFilter")->setText(text("not port 22"));
    click("start");
    QCOMPARE(first.problem(), QString());
    m_dialog.reset();
    m_dialog = std::make_unique<LiveCaptureDialog>(&m_desk->pool, nullptr, m_desk->probes());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const LiveRequest again = m_dialog->request();
    QCOMPARE(std::get<SshSource>(again.source).destination, std::string("root@router"));
    QCOMPARE(filterOf(again.source), std::string()); // a filter of yesterday would leave out what nobody misses
    QCOMPARE(QFileInfo(QString::fromStdString(again.output.path)).path(), m_desk->folder.path());
}

void TestLiveCaptureDialog::extcapProgramsAreAskedOnlyWhenTheUserSaysSo()
{
    ExtcapOption option;
    option.call = "--remote-host";
    option.display = "Remote host";
    m_desk->programs = {{"/usr/lib/extcap/sshdump", "1.0", {{"sshdump", "SSH remote capture", {}, {option}}}, {}}};
    LiveCaptureDialog& dialog = open();
    QVERIFY(dialog.choose({SourceKind::ExtcapSearch}));
    click("start");
    QVERIFY(dialog.problem().contains(text("Look for the extcap programs first")));
    QCOMPARE(m_desk->asked.load(), 0);
    click("lookForExtcap");
    const SourceChoice sshdump{SourceKind::Extcap, "sshdump", "/usr/lib/extcap/sshdump"};
    QTRY_VERIFY_WITH_TIMEOUT(dialog.choose(sshdump), 20'000);
    QCOMPARE(m_desk->asked.load(), 1);
    line(dialog, "--remote-host")->setText(text("router"));
    const auto source = std::get<ExtcapSource>(dialog.request().source);
    QCOMPARE(source.program, sshdump.program);
    QCOMPARE(source.values.at("--remote-host"), std::string("router"));
}

void TestLiveCaptureDialog::aWayOfTheGuidePreparesIt()
{
    LiveCaptureDialog& dialog = open();
    dialog.prepare(CaptureWay::Router);
    QVERIFY(std::holds_alternative<SshSource>(dialog.request().source));
    QCOMPARE(dialog.request().facts.conditions.vantage, std::string("router"));
    dialog.prepare(CaptureWay::Hotspot); // the interface whose connection is shared
    QCOMPARE(std::get<InterfaceSource>(dialog.request().source).settings.interface, std::string("wlan0"));
    QCOMPARE(dialog.request().facts.conditions.vantage, std::string("access point"));
    CaptureGuideDialog guide(&dialog);
    guide.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy chosen(&guide, &CaptureGuideDialog::wayChosen);
    guide.show();
    guide.showWay(CaptureWay::Rooted);
    guide.findChild<QPushButton*>(QStringLiteral("takeWay"))->click();
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.front().front().value<CaptureWay>() == CaptureWay::Rooted);
    QVERIFY(!guide.isVisible());
}

void TestLiveCaptureDialog::whereItIsCapturedIsProposedUntilItIsWritten()
{
    LiveCaptureDialog& dialog = open();
    const auto vantage = [&] { return dialog.request().facts.conditions.vantage; };
    QVERIFY(dialog.choose({SourceKind::PhonePcapdroid}));
    QCOMPARE(vantage(), std::string("VPN on the phone"));
    QVERIFY(dialog.choose({SourceKind::PhoneTcpdump}));
    QCOMPARE(vantage(), std::string("on the phone"));
    RunRecord facts;
    facts.conditions.vantage = "a hub of 1998";
    facts.conditions.consent = "off";
    dialog.findChild<FactsForm*>()->setFacts(facts);
    QVERIFY(dialog.choose({SourceKind::Ssh}));
    QCOMPARE(vantage(), std::string("a hub of 1998"));
    QCOMPARE(dialog.request().facts.conditions.consent, std::string("off"));
}

void TestLiveCaptureDialog::everythingHasAName()
{
    LiveCaptureDialog& dialog = open();
    for (const SourceKind kind :
         {SourceKind::PhonePcapdroid, SourceKind::Ssh, SourceKind::Pipe, SourceKind::ExporterTcp}) {
        QVERIFY(dialog.choose({kind}));
        for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            const QString name = button && !button->text().isEmpty() ? button->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
    }
}

WAYBILL_UI_TEST(TestLiveCaptureDialog)
#include "tst_live_capture_dialog.moc"
