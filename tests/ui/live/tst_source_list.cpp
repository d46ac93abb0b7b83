// SPDX-License-Identifier: GPL-3.0-or-later
// The list of sources while interfaces come, go and carry traffic.
#include "live/live_desk.h"
#include "pages/live/source_delegate.h"
#include "pages/live/source_list.h"
#include "support/ui_test.h"

#include <QSignalSpy>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

class TestSourceList : public QObject {
    Q_OBJECT
private slots:
    void ratesFollowTheCounters();
    void aCounterThatGoesBackMakesNoRate();
    void theBusiestIsTheOneThatStandsOut();
    void interfacesComeAndGoWithoutTheChoice();
    void everySourceIsSaidInWords();
    void theSystemIsAskedOnlyWhileTheListIsSeen();
};

namespace {

const SourceChoice Wlan{SourceKind::Interface, "wlan0"}, Eth{SourceKind::Interface, "eth0"};

QTreeWidgetItem* itemOf(SourceList& list, const QString& title)
{
    const QList<QTreeWidgetItem*> found = list.findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

InterfaceScanner scannerOf(LiveDesk& desk)
{
    return [&desk] { return desk.scan; };
}

} // namespace

void TestSourceList::ratesFollowTheCounters()
{
    TrafficRates rates;
    QVERIFY(!rates.lately("wlan0"));
    rates.note("wlan0", {100, 0}, 1);
    QVERIFY(!rates.lately("wlan0")); // one reading is no rate
    rates.note("wlan0", {110, 0}, 3);
    QCOMPARE(*rates.lately("wlan0"), 5.0);
    for (int i = 0; i < 200; ++i)
        rates.note("wlan0", {static_cast<std::uint64_t>(110 + i), 0}, 4 + i);
    QCOMPARE(rates.of("wlan0").size(), TrafficRates::Kept);
    QCOMPARE(rates.of("wlan0").back(), 1.0);
    rates.keepOnly({"eth0"});
    QVERIFY(rates.of("wlan0").empty());
}

void TestSourceList::aCounterThatGoesBackMakesNoRate()
{
    TrafficRates rates;
    rates.note("usb0", {1'000'000, 0}, 1);
    rates.note("usb0", {3, 0}, 2); // plugged in anew
    QVERIFY(rates.of("usb0").empty());
    rates.note("usb0", {5, 0}, 3);
    QCOMPARE(*rates.lately("usb0"), 2.0);
    rates.note("usb0", {900, 0}, 3.01); // the same moment, nearly: no rate of thousands
    QCOMPARE(*rates.lately("usb0"), 2.0);
}

void TestSourceList::theBusiestIsTheOneThatStandsOut()
{
    LiveDesk desk;
    SourceList list(&desk.pool, scannerOf(desk));
    list.take(desk.later({{"wlan0", 0}, {"eth0", 0}}));
    list.take(desk.later({{"wlan0", 40}, {"eth0", 10}}));
    QVERIFY(itemOf(list, text("wlan0"))->data(0, SourceDelegate::BusiestRole).toBool());
    QVERIFY(!itemOf(list, text("eth0"))->data(0, SourceDelegate::BusiestRole).toBool());
    QCOMPARE(itemOf(list, text("wlan0"))->data(0, SourceDelegate::RateRole).toString(), text("busiest, 40 packets/s"));
    for (int i = 0; i < 8; ++i)
        list.take(desk.later({{"wlan0", 10}, {"eth0", 10}}));
    QVERIFY(!itemOf(list, text("wlan0"))->data(0, SourceDelegate::BusiestRole).toBool()); // none stands out
    for (int i = 0; i < 8; ++i)
        list.take(desk.later({}));
    QCOMPARE(itemOf(list, text("wlan0"))->data(0, SourceDelegate::RateRole).toString(), text("no traffic"));
}

void TestSourceList::interfacesComeAndGoWithoutTheChoice()
{
    LiveDesk desk;
    SourceList list(&desk.pool, scannerOf(desk));
    QVERIFY(list.choose(Eth));
    const QSignalSpy chosen(&list, &SourceList::chosen);
    desk.setInterfaces({{"usb0", "192.168.42.5"}, {"wlan0", "10.42.0.1"}, {"eth0", "192.168.1.17"}});
    list.take(desk.scan);
    QVERIFY(itemOf(list, text("usb0")) != nullptr);
    desk.setInterfaces({{"wlan0", "10.42.0.1"}});
    list.take(desk.scan);
    QVERIFY(itemOf(list, text("usb0")) == nullptr);
    QVERIFY(list.choice() == Eth); // it stays, and says that it is gone
    QCOMPARE(itemOf(list, text("eth0"))->data(0, SourceDelegate::DetailRole).toString(), text("is gone"));
    QVERIFY(list.chosenInterface() == nullptr);
    QCOMPARE(chosen.count(), 0);
    desk.setInterfaces({{"wlan0", "10.42.0.1"}, {"eth0", "192.168.1.18"}});
    list.take(desk.scan);
    QCOMPARE(list.chosenInterface()->addresses.front().toString(), std::string("192.168.1.18"));
    QVERIFY(list.choose(Wlan));
    desk.setInterfaces({{"wlan0", "10.42.0.1"}});
    list.take(desk.scan);
    QVERIFY(itemOf(list, text("eth0")) == nullptr);
    desk.scan = {};
    desk.scan.problem = text("the system does not list its interfaces");
    list.take(desk.scan);
    QVERIFY(list.topLevelItem(0)->text(0).contains(desk.scan.problem));
}

void TestSourceList::everySourceIsSaidInWords()
{
    LiveDesk desk;
    SourceList list(&desk.pool, scannerOf(desk));
    list.take(desk.later({{"wlan0", 0}}));
    list.take(desk.later({{"wlan0", 12}}));
    QCOMPARE(itemOf(list, text("wlan0"))->data(0, Qt::AccessibleTextRole).toString(),
             text("wlan0, 10.42.0.1, cable, bridge or virtual, busiest, 12 packets/s"));
    int sources = 0;
    for (QTreeWidgetItemIterator it(&list); *it; ++it) {
        QVERIFY(!(*it)->text(0).isEmpty());
        sources += (*it)->flags() & Qt::ItemIsSelectable ? 1 : 0;
    }
    QCOMPARE(sources, 9); // two interfaces, seven others
}

void TestSourceList::theSystemIsAskedOnlyWhileTheListIsSeen()
{
    LiveDesk desk;
    std::atomic<int> asked = 0;
    SourceList list(&desk.pool, [&] {
        ++asked;
        return desk.scan;
    });
    QCOMPARE(asked.load(), 1);
    list.show();
    QTRY_VERIFY_WITH_TIMEOUT(asked.load() > 1, 20'000);
    list.hide();
    desk.pool.waitForDone();
    const int before = asked.load();
    QTest::qWait(1300);
    QCOMPARE(asked.load(), before);
}

WAYBILL_UI_TEST(TestSourceList)
#include "tst_source_list.moc"
