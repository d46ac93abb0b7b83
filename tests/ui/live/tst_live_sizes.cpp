// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog and the guide with text up to three times as large, on a laptop and on a small screen: nothing is cut,
// covered or out of reach.
#include "live/live_desk.h"
#include "models/capture_guide.h"
#include "pages/live/capture_guide_dialog.h"
#include "style/style_sheet.h"
#include "style/zoom.h"
#include "support/shown_texts.h"
#include "support/ui_test.h"
#include "widgets/small_room.h"

#include <QApplication>
#include <QListWidget>
#include <QScrollArea>
#include <QSettings>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

class TestLiveSizes : public QObject {
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }
    void cleanup();
    void everySourceFits_data() { sizes(); }
    void everySourceFits();
    void everyPageOfTheGuideFits_data() { sizes(); }
    void everyPageOfTheGuideFits();
    void theGuideSaysOfEachWayWhatItMisses();

private:
    static void sizes();
    void look();
    void check(QDialog& dialog, const QString& where);

    QStringList m_found;
};

void TestLiveSizes::sizes()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("room");
    for (const int percent : {100, 200, 300})
        QTest::addRow("%d %%, laptop", percent) << percent << QSize(1264, 752);
    QTest::addRow("100 %%, small") << 100 << QSize(700, 500);
}

void TestLiveSizes::look()
{
    QFETCH(int, percent);
    m_found.clear();
    setTextZoom(percent);
    applyTheme(*qApp, ThemeChoice::Light);
    fitDialogsToScreens();
}

void TestLiveSizes::cleanup()
{
    setTextZoom(100);
    applyTheme(*qApp, ThemeChoice::Light);
    QSettings().clear();
}

void TestLiveSizes::check(QDialog& dialog, const QString& where)
{
    QFETCH(QSize, room);
    dialog.resize(room);
    const auto found = [&] { return cutTexts(dialog) + hiddenParts(dialog); };
    (void)QTest::qWaitFor([&] { return found().isEmpty(); }, 3'000); // sizes follow the text
    for (const QString& each : found())
        m_found << where + QStringLiteral(": ") + each;
}

void TestLiveSizes::everySourceFits()
{
    look();
    LiveDesk desk;
    desk.isPermitted = false;
    desk.hasDumpcap = true;
    LiveCaptureDialog dialog(&desk.pool, nullptr, desk.probes());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    for (const SourceKind kind :
         {SourceKind::Interface, SourceKind::PhoneTcpdump, SourceKind::PhonePcapdroid, SourceKind::ExporterTcp,
          SourceKind::Ssh, SourceKind::ExtcapSearch, SourceKind::Pipe}) {
        QVERIFY(dialog.choose({kind, kind == SourceKind::Interface ? "wlan0" : ""}));
        check(dialog, sourceKey(kind));
    }
    for (const QString& each : std::as_const(m_found))
        qWarning("%s", qPrintable(each));
    QVERIFY(m_found.isEmpty());
}

void TestLiveSizes::everyPageOfTheGuideFits()
{
    look();
    CaptureGuideDialog guide(nullptr);
    guide.setAttribute(Qt::WA_DeleteOnClose, false);
    guide.show();
    auto* list = guide.findChild<QListWidget*>();
    QCOMPARE(list->count(), 6); // four ways, the table, what to write down
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        check(guide, list->item(row)->text());
    }
    for (const QString& each : std::as_const(m_found))
        qWarning("%s", qPrintable(each));
    QVERIFY(m_found.isEmpty());
}

void TestLiveSizes::theGuideSaysOfEachWayWhatItMisses()
{
    for (const CaptureWay way : CaptureWays) {
        const GuidePage page = guidePage(way);
        QVERIFY(page.steps.size() >= 4 && page.sees.size() >= 2 && page.misses.size() >= 3);
        QVERIFY(!page.conclusions.isEmpty() && !page.vantage.isEmpty());
        QVERIFY(page.misses.join(QLatin1Char(' ')).contains(text("Private DNS")));
        const bool seesMobile = way == CaptureWay::Pcapdroid || way == CaptureWay::Rooted;
        QCOMPARE(page.misses.join(QLatin1Char(' ')).contains(text("Switch mobile data off")), !seesMobile);
    }
    for (const GuideRow& row : guideTable())
        for (const QString& answer : row.answers)
            QVERIFY2(!answer.isEmpty(), qPrintable(row.question));
    QVERIFY(guideNotes().size() >= 8);
}

WAYBILL_UI_TEST(TestLiveSizes)
#include "tst_live_sizes.moc"
