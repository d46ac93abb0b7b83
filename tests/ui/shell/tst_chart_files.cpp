// SPDX-License-Identifier: GPL-3.0-or-later
// One chart alone as a picture: named in its menu and in the File menu, lines stay lines, and its source is in it.
#include "pages/compare/compare_page.h"
#include "pages/compare/mirrored_panel.h"
#include "pages/map_panel.h"
#include "pages/overview/timeline_panel.h"
#include "shell/main_window.h"
#include "shell/page_print.h"
#include "support/case_desk.h"
#include "support/ui_test.h"
#include "widgets/timeline_view.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QPushButton>

using namespace waybill;
using waybill::test::CaseDesk;

class TestChartFiles : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyChartOfAPageIsOffered();
    void aDrawingHoldsLinesAndItsSource();
    void aPictureIsNotEmptyAndTheScreenStaysAsItWas();
    void chartsOfAComparisonAreDrawn();
    void menusOfChartsOfferIt();

private:
    [[nodiscard]] bool open();
    [[nodiscard]] QByteArray saved(const QString& title, const QString& suffix);
    [[nodiscard]] Page& page() { return *m_window->currentTab()->shownPage(); }
    [[nodiscard]] QStringList titles()
    {
        QStringList all;
        for (const Chart& chart : page().charts())
            all << chart.title;
        return all;
    }
    [[nodiscard]] QFileDialog* asked(const QString& action);

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::string m_capture;
};

void TestChartFiles::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_capture = m_desk->capture(QStringLiteral("a.pcap"), 2000);
    m_window = std::make_unique<MainWindow>(m_desk->workers, [](ThemeChoice) {});
    m_window->resize(1280, 900);
    m_window->show();
}

void TestChartFiles::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

bool TestChartFiles::open()
{
    m_window->openArguments({QString::fromStdString(m_capture)});
    DocumentView* view = m_window->currentView();
    if (!QTest::qWaitFor([&] { return view->document().state() == Document::State::Ready; }, 60'000))
        return false;
    auto* timeline = view->findChild<TimelineView*>();
    return QTest::qWaitFor([&] { return timeline->scene().bars.count() > 1; }, 60'000);
}

QByteArray TestChartFiles::saved(const QString& title, const QString& suffix)
{
    const QString path = m_desk->directory.filePath(QStringLiteral("chart.") + suffix);
    for (const Chart& chart : page().charts()) {
        if (chart.title == title && !saveChart(path, chart, {title, {}, QStringLiteral("SHA-256 abc")}))
            return {};
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QFileDialog* TestChartFiles::asked(const QString& action)
{
    for (QAction* one : m_window->findChildren<QAction*>()) {
        if (one->text().remove(QLatin1Char('&')) == action)
            one->trigger();
    }
    return m_window->findChild<QFileDialog*>();
}

void TestChartFiles::everyChartOfAPageIsOffered()
{
    QVERIFY(open());
    QCOMPARE(titles(), (QStringList{QStringLiteral("Countries"), QStringLiteral("Content sent over time")}));
    page().findChild<MapPanel*>()->show();
    QVERIFY(titles().contains(QStringLiteral("Map")));
    QFileDialog* dialog = asked(QStringLiteral("Save a chart of this page…"));
    QVERIFY(dialog);
    QCOMPARE(dialog->nameFilters().size(), 6);
    QCOMPARE(dialog->nameFilters()[0], QStringLiteral("Countries, drawing (*.svg)"));
    dialog->close();
    m_window->currentView()->setPage(PageId::Coverage);
    QVERIFY(titles().isEmpty());
}

void TestChartFiles::aDrawingHoldsLinesAndItsSource()
{
    QVERIFY(open());
    page().findChild<MapPanel*>()->show();
    for (const QString& title : titles()) {
        const QByteArray svg = saved(title, QStringLiteral("svg"));
        QVERIFY2(svg.startsWith("<?xml"), qPrintable(title));
        QVERIFY2(svg.contains("SHA-256 abc"), qPrintable(title));
        QVERIFY2(!svg.contains("<image"), qPrintable(title));
        QVERIFY2(svg.count("<path") + svg.count("<rect") + svg.count("<polyline") > 5, qPrintable(title));
        QVERIFY2(!svg.contains("Show as table"), qPrintable(title));
    }
    QVERIFY(saved(QStringLiteral("Map"), QStringLiteral("svg")).contains("de facto")); // the boundary policy
}

void TestChartFiles::aPictureIsNotEmptyAndTheScreenStaysAsItWas()
{
    QVERIFY(open());
    auto* panel = page().findChild<TimelinePanel*>();
    const QSize size = panel->size();
    const QImage image =
        QImage::fromData(saved(QStringLiteral("Content sent over time"), QStringLiteral("png")), "PNG");
    QVERIFY(image.width() >= 2 * size.width());
    const QRgb back = image.pixel(0, 0);
    int drawn = 0;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            drawn += image.pixel(x, y) == back ? 0 : 1;
    QVERIFY(drawn > 1000);
    QCOMPARE(panel->size(), size);
    for (const QPushButton* button : panel->findChildren<QPushButton*>())
        QVERIFY2(button->isVisible() || button->text().isEmpty() ||
                     button->text() == QStringLiteral("Read finer times"),
                 qPrintable(button->text()));
    m_window->currentView()->setPage(PageId::Overview);
    const Chart nowhere = page().charts().front();
    QVERIFY(!saveChart(QStringLiteral("/nowhere/at/all.svg"), nowhere, {}));
    QVERIFY(!saveChart(QStringLiteral("/nowhere/at/all.png"), nowhere, {}));
}

void TestChartFiles::chartsOfAComparisonAreDrawn()
{
    const std::string other = m_desk->capture(QStringLiteral("b.pcap"), 900);
    m_window->compareArguments({QString::fromStdString(m_capture)}, {QString::fromStdString(other)});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentComparison() &&
                                 m_window->currentComparison()->document().state() == ComparisonDocument::State::Ready,
                             60'000);
    QCOMPARE(titles(), (QStringList{QStringLiteral("Countries"), QStringLiteral("Where destinations moved")}));
    QVERIFY(!saved(titles()[0], QStringLiteral("svg")).contains("<image"));
    QVERIFY(saved(titles()[1], QStringLiteral("svg")).count("<text") >
            5); // the style's ground of a heading is a bitmap
    m_window->currentComparison()->setPageIndex(static_cast<int>(CompareSection::Timeline));
    QCOMPARE(titles(), QStringList{QStringLiteral("Content sent over time")});
    QTRY_VERIFY_WITH_TIMEOUT(page().findChild<MirroredPanel*>()->tableText().count(QLatin1Char('\n')) > 0, 60'000);
    const QByteArray svg = saved(QStringLiteral("Content sent over time"), QStringLiteral("svg"));
    QVERIFY(!svg.contains("<image"));
    QVERIFY(svg.contains("before"));
}

void TestChartFiles::menusOfChartsOfferIt()
{
    QVERIFY(open());
    auto* timeline = page().findChild<TimelineView*>();
    emit timeline->customContextMenuRequested(QPoint(10, 10));
    QAction* save = nullptr;
    for (const QMenu* menu : m_window->findChildren<QMenu*>()) {
        for (QAction* action : menu->isVisible() ? menu->actions() : QList<QAction*>())
            save = action->text() == QStringLiteral("Save this chart…") ? action : save;
    }
    QVERIFY(save);
    save->trigger();
    auto* dialog = m_window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->nameFilters(), (QStringList{QStringLiteral("Content sent over time, drawing (*.svg)"),
                                                 QStringLiteral("Content sent over time, picture (*.png)")}));
    dialog->close();
}

WAYBILL_UI_TEST(TestChartFiles)
#include "tst_chart_files.moc"
