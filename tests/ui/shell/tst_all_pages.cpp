// SPDX-License-Identifier: GPL-3.0-or-later
// A click with Shift, Enter with Shift, and "On all pages" narrow every page to the flows of one figure.
#include "filter/flow_selection.h"
#include "models/flow_model.h"
#include "pages/destinations/app_panel.h"
#include "pages/destinations/destinations_page.h"
#include "pages/filter_chip.h"
#include "pages/flows/flows_page.h"
#include "pages/overview/overview_page.h"
#include "shell/filter_line.h"
#include "support/ui_test.h"
#include "support/window_test.h"
#include "widgets/country_button.h"
#include "widgets/crumb_bar.h"
#include "widgets/map_band.h"
#include "widgets/world_map.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using namespace waybill;

class tst_AllPages : public test::WindowTest {
    Q_OBJECT
private slots:
    void init()
    {
        makeWindow({1280, 900});
        open("xiaomi.pcap");
    }
    void cleanup() { closeWindow(); }
    void aCountryBarNarrowsAllPages();
    void aDiscOfTheMapNarrowsAllPages();
    void whatHasNoPlaceNarrowsAllPages();
    void theMapHasTheMenuOfTheCountryRows();
    void aRowOfDestinationsNarrowsAllPages();
    void aCellOfAppsNarrowsAllPages();
    void theChipOfAPageIsPutOnAllPages();
    void whatWasNarrowedBeforeStays();

private:
    [[nodiscard]] OverviewPage* overview() const;
    [[nodiscard]] WorldMap* shownMap() const;
    [[nodiscard]] CountryButton* row(CountryCode code) const;
    [[nodiscard]] QMenu* openMenu() const;
    [[nodiscard]] bool trigger(const QString& text) const;
    [[nodiscard]] bool areAllPagesNarrowedTo(const QString& expression) const;
    void widen();
};

OverviewPage* tst_AllPages::overview() const
{
    return view().findChild<OverviewPage*>();
}

WorldMap* tst_AllPages::shownMap() const
{
    for (QPushButton* button : overview()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Map") && !button->isChecked())
            button->click();
    auto* map = overview()->findChild<WorldMap*>();
    return QTest::qWaitFor([map] { return map->width() > 600 && map->discOf(China).has_value(); }, 10'000) ? map
                                                                                                           : nullptr;
}

CountryButton* tst_AllPages::row(CountryCode code) const
{
    for (CountryButton* button : overview()->findChildren<CountryButton*>())
        if (button->texts().code == code)
            return button;
    return nullptr;
}

QMenu* tst_AllPages::openMenu() const
{
    for (QMenu* menu : overview()->findChildren<QMenu*>())
        if (menu->isVisible())
            return menu;
    return nullptr;
}

bool tst_AllPages::trigger(const QString& text) const
{
    QMenu* menu = openMenu();
    for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
        if (action->text() != text)
            continue;
        action->trigger();
        menu->close();
        return true;
    }
    return false;
}

/// Line, crumb and flows say the same; the flows are those that the expression chooses in the whole capture.
bool tst_AllPages::areAllPagesNarrowedTo(const QString& expression) const
{
    if (view().expression() != expression || m_window->findChild<FilterLine*>()->text() != expression ||
        !QTest::qWaitFor([this] { return !view().narrower().isSearching(); }, 60'000) ||
        !view().findChild<CrumbBar*>()->isVisible())
        return false;
    const AnalysisPtr whole = view().narrower().whole();
    const AnalysisPtr shown = view().narrower().analysis();
    const auto filter = Filter::parse(expression.toStdString());
    const auto chosen = filter ? selectFlows(whole, *filter, {}) : Result<FlowSelection>(FlowSelection());
    if (!chosen || chosen->size() != shown->flowCount() || !shown->isNarrowed())
        return false;
    std::uint64_t ours = 0;
    for (std::uint32_t flow = 0; flow < shown->flowCount(); ++flow) {
        if (shown->isListed(FlowId{flow}) != (*chosen)[flow])
            return false;
        ours += (*chosen)[flow] && shown->view(FlowId{flow}).role != FlowRole::NotOurs ? 1 : 0;
    }
    const int before = view().pageIndex();
    view().setPage(PageId::Flows);
    const FlowModel* model = static_cast<FlowsPage*>(view().page(PageId::Flows))->model();
    const bool areListed = QTest::qWaitFor(
        [&] { return model->analysis() == shown && model->rowCount() == static_cast<int>(ours); }, 20'000);
    view().setPageIndex(before);
    return areListed && ours > 0;
}

void tst_AllPages::widen()
{
    view().narrower().narrow({});
    QVERIFY(QTest::qWaitFor([this] { return !view().narrower().isSearching(); }, 60'000));
}

void tst_AllPages::aCountryBarNarrowsAllPages()
{
    QTest::mouseClick(row(China), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(view().currentPage(), PageId::Overview); // it stays where one is
    QVERIFY(areAllPagesNarrowedTo(QStringLiteral("country == CN")));
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("country == CN")));
    widen();
    row(China)->setFocus();
    QTest::keyClick(row(China), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(areAllPagesNarrowedTo(QStringLiteral("country == CN")));
    widen();
    QTest::mouseClick(row(China), Qt::LeftButton); // without Shift as ever
    QCOMPARE(view().currentPage(), PageId::Destinations);
    QVERIFY(view().expression().isEmpty());
}

void tst_AllPages::aDiscOfTheMapNarrowsAllPages()
{
    WorldMap* map = shownMap();
    QVERIFY(map);
    QTest::mouseClick(map, Qt::LeftButton, Qt::ShiftModifier, map->discOf(China)->toPoint());
    QVERIFY(areAllPagesNarrowedTo(QStringLiteral("country == CN")));
    widen();
    map->setFocus(Qt::TabFocusReason);
    QTest::keyClick(map, Qt::Key_Home);
    QTest::keyClick(map, Qt::Key_Return, Qt::ShiftModifier);
    const QString first = QString::fromStdString(map->places().front().code.toString());
    QVERIFY(areAllPagesNarrowedTo(QStringLiteral("country == ") + first));
}

void tst_AllPages::whatHasNoPlaceNarrowsAllPages()
{
    open("instagram.pcap");
    QVERIFY(shownMap());
    for (QAbstractButton* button : overview()->findChild<MapBand*>()->findChildren<QAbstractButton*>()) {
        if (!button->isEnabled())
            continue;
        QTest::mouseClick(button, Qt::LeftButton, Qt::ShiftModifier);
        break;
    }
    QVERIFY2(view().expression().startsWith(QStringLiteral("band == ")), qPrintable(view().expression()));
}

void tst_AllPages::theMapHasTheMenuOfTheCountryRows()
{
    WorldMap* map = shownMap();
    QVERIFY(map);
    const QPoint disc = map->discOf(China)->toPoint();
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, disc, map->mapToGlobal(disc));
    QApplication::sendEvent(map, &byMouse);
    QVERIFY(openMenu());
    QStringList texts;
    for (const QAction* action : openMenu()->actions())
        texts << action->text();
    for (const char* text : {"Copy as sentence", "See its destinations", "Show its flows", "Copy as Wireshark filter",
                             "Narrow all pages to this", "Apply as filter", "Prepare as filter"})
        QVERIFY2(texts.contains(QLatin1String(text)), text);
    QVERIFY(trigger(QStringLiteral("Copy as Wireshark filter")));
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("ip.addr")));
    QTRY_VERIFY(!openMenu());

    map->setFocus(Qt::TabFocusReason);
    while (map->places().front().code != China && !map->accessibleDescription().contains(QStringLiteral("China")))
        QTest::keyClick(map, Qt::Key_Right);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(0, 0), map->mapToGlobal(QPoint(0, 0)));
    QApplication::sendEvent(map, &byKey);
    QVERIFY(trigger(QStringLiteral("Narrow all pages to this")));
    QVERIFY(areAllPagesNarrowedTo(QStringLiteral("country == CN")));
    QTRY_VERIFY(!openMenu());

    emit row(China)->customContextMenuRequested(QPoint(5, 5));
    QVERIFY(trigger(QStringLiteral("Show its flows")));
    QCOMPARE(view().currentPage(), PageId::Flows);
    QCOMPARE(static_cast<FlowsPage*>(view().page(PageId::Flows))->model()->filter().country, China);
}

void tst_AllPages::aRowOfDestinationsNarrowsAllPages()
{
    view().setPage(PageId::Destinations);
    auto* tree = view().page(PageId::Destinations)->findChild<QTreeView*>();
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    const QModelIndex country = tree->model()->index(0, 0);
    QTRY_VERIFY(tree->model()->rowCount(country) > 0);
    QCOMPARE(country.data().toString(), QStringLiteral("China"));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::ShiftModifier, tree->visualRect(country).center());
    QVERIFY(areAllPagesNarrowedTo(QStringLiteral("country == CN")));
    widen();
    QTRY_VERIFY(tree->model()->rowCount(tree->model()->index(0, 0)) > 0);
    const QModelIndex network = tree->model()->index(0, 0, tree->model()->index(0, 0));
    tree->setCurrentIndex(network);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY2(view().expression().contains(QStringLiteral("asn")), qPrintable(view().expression()));
    QVERIFY(areAllPagesNarrowedTo(view().expression()));
}

void tst_AllPages::aCellOfAppsNarrowsAllPages()
{
    const QString expression = QStringLiteral("not app and country == CN"); // the capture names no apps
    view().setPage(PageId::Destinations);
    view().page(PageId::Destinations)->findChild<QTabBar*>()->setCurrentIndex(2);
    QTableView* table = view().page(PageId::Destinations)->findChild<AppPanel*>()->table();
    const auto cell = [table] { return table->model()->index(0, 3); };
    QTRY_VERIFY(cell().isValid());
    QCOMPARE(table->model()->headerData(3, Qt::Horizontal).toString(), QStringLiteral("China"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell()).center());
    QVERIFY(view().expression().isEmpty());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, table->visualRect(cell()).center());
    QVERIFY(areAllPagesNarrowedTo(expression));
    widen();
    QTRY_VERIFY(cell().isValid());
    table->setCurrentIndex(cell());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(areAllPagesNarrowedTo(expression));
}

void tst_AllPages::theChipOfAPageIsPutOnAllPages()
{
    view().setFlowFilter(PageId::Flows, FlowFilter::ofCountry(China));
    auto* page = static_cast<FlowsPage*>(view().page(PageId::Flows));
    auto* chip = page->findChild<FilterChip*>();
    QVERIFY(chip->isVisible() && chip->everywhereButton()->isVisible());
    QVERIFY(chip->everywhereButton()->accessibleName().contains(QStringLiteral("China")));
    QTest::keyClick(chip->everywhereButton(), Qt::Key_Space);
    QVERIFY(areAllPagesNarrowedTo(QStringLiteral("country == CN")));
    QVERIFY(!chip->isVisible() && !chip->everywhereButton()->isVisible());
    QVERIFY(page->model()->filter() == FlowFilter());
    widen();
    view().setFlowFilter(PageId::Destinations, FlowFilter::ofCountry(China));
    chip = view().page(PageId::Destinations)->findChild<FilterChip*>();
    QTest::mouseClick(chip->everywhereButton(), Qt::LeftButton);
    QVERIFY(areAllPagesNarrowedTo(QStringLiteral("country == CN")));
    QVERIFY(!chip->isVisible());
}

void tst_AllPages::whatWasNarrowedBeforeStays()
{
    view().applyExpression(QStringLiteral("tcp"));
    QVERIFY(QTest::qWaitFor([this] { return !view().narrower().isSearching(); }, 60'000));
    QTest::mouseClick(row(China), Qt::LeftButton, Qt::ShiftModifier);
    QVERIFY(areAllPagesNarrowedTo(QStringLiteral("(tcp) and (country == CN)")));
    QCOMPARE(
        combinedExpression(QStringLiteral("country == CN"), QStringLiteral("country == CN"), FilterUse::AndSelected),
        QStringLiteral("country == CN"));
}

WAYBILL_UI_TEST(tst_AllPages)
#include "tst_all_pages.moc"
