// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map_panel.h"
#include "pages/overview/overview_page.h"
#include "support/fake_analysis.h"
#include "support/ui_test.h"
#include "widgets/map_band.h"
#include "widgets/text_dialog.h"
#include "widgets/world_map.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>

using namespace waybill;
using waybill::test::FakeAnalysis;

class tst_OverviewMap : public QObject {
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }
    void theFirstScreenHasNoMapUntilAsked();
    void aDiscLeadsToItsDestinations();
    void theKeyboardDoesTheSame();
    void amountsWithoutAPlaceLeadToTheirFlows();
    void theSameFiguresAreATable();
    void theBoundaryPolicyIsAlwaysThere();
    void figuresFollowTheWatchList();

private:
    [[nodiscard]] std::unique_ptr<OverviewPage> pageWithMap();
    QThreadPool m_pool;
};

std::unique_ptr<OverviewPage> tst_OverviewMap::pageWithMap()
{
    auto page = std::make_unique<OverviewPage>(&m_pool);
    page->resize(1280, 740);
    page->setAnalysis(FakeAnalysis::typical().build());
    page->show();
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Map") && !button->isChecked())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const auto* map = page->findChild<WorldMap*>();
    if (!QTest::qWaitFor([map] { return map->width() > 600; }, 10'000)) // the layout
        qWarning("the map has no room");
    return page;
}

void tst_OverviewMap::theFirstScreenHasNoMapUntilAsked()
{
    OverviewPage page(&m_pool);
    page.setAnalysis(FakeAnalysis::typical().build());
    page.show();
    QVERIFY(!page.findChild<MapPanel*>()->isVisible());
    QVERIFY(pageWithMap()->findChild<MapPanel*>()->isVisible());
    OverviewPage later(&m_pool); // it is remembered
    later.setAnalysis(FakeAnalysis::typical().build());
    later.show();
    QVERIFY(later.findChild<MapPanel*>()->isVisible());
    later.setAnalysis(nullptr);
    QVERIFY(!later.findChild<MapPanel*>()->isVisible());
}

void tst_OverviewMap::aDiscLeadsToItsDestinations()
{
    const auto page = pageWithMap();
    auto* map = page->findChild<WorldMap*>();
    QVERIFY(map->width() > 600);
    for (const CountryCode code : {China, UnitedStates, Singapore, India}) {
        QSignalSpy requested(page.get(), &Page::countryRequested);
        QVERIFY(map->discOf(code).has_value());
        QTest::mouseClick(map, Qt::LeftButton, {}, map->discOf(code)->toPoint());
        QCOMPARE(requested.count(), 1);
        QVERIFY(requested.front().front().value<CountryCode>() == code);
    }
}

void tst_OverviewMap::theKeyboardDoesTheSame()
{
    const auto page = pageWithMap();
    auto* map = page->findChild<WorldMap*>();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    map->setFocus(Qt::TabFocusReason);
    QSignalSpy requested(page.get(), &Page::countryRequested);
    QTest::keyClick(map, Qt::Key_Right); // China, then the United States, at most 550 kB
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QVERIFY(requested.front().front().value<CountryCode>() == UnitedStates);
    QVERIFY(map->accessibleDescription().contains(QStringLiteral("at least")));
}

void tst_OverviewMap::amountsWithoutAPlaceLeadToTheirFlows()
{
    const auto page = pageWithMap();
    QSignalSpy requested(page.get(), &Page::flowsRequested);
    QTest::mouseClick(page->findChild<MapBand*>()->findChildren<QAbstractButton*>().front(), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QVERIFY(requested.front().front().value<FlowFilter>().band == Band::Edge);
}

void tst_OverviewMap::theSameFiguresAreATable()
{
    const auto page = pageWithMap();
    auto* panel = page->findChild<MapPanel*>();
    for (QPushButton* button : panel->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Show as table"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const auto* dialog = panel->findChild<TextDialog*>();
    QVERIFY(dialog != nullptr);
    QString table = panel->tableText();
    QCOMPARE(dialog->text(), table.replace(QChar::Nbsp, QLatin1Char(' '))); // as text fields copy it
    QVERIFY(dialog->text().contains(QStringLiteral("Singapore")));
}

void tst_OverviewMap::theBoundaryPolicyIsAlwaysThere()
{
    const auto page = pageWithMap();
    auto* panel = page->findChild<MapPanel*>();
    const auto shownCaption = [panel] {
        for (const QLabel* label : panel->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == panel->captionText())
                return label->text();
        }
        return QString();
    };
    QVERIFY(shownCaption().contains(QStringLiteral("Natural Earth")));
    auto* without = panel->findChild<QCheckBox*>();
    QTest::mouseClick(without, Qt::LeftButton, {}, QPoint(8, without->height() / 2));
    QVERIFY(without->isChecked());
    QVERIFY(!panel->findChild<WorldMap*>()->areBordersShown());
    QVERIFY(shownCaption().contains(QStringLiteral("without borders")));
    const auto another = pageWithMap(); // the choice is remembered
    QVERIFY(!another->findChild<WorldMap*>()->areBordersShown());
}

void tst_OverviewMap::figuresFollowTheWatchList()
{
    const auto page = pageWithMap();
    auto* map = page->findChild<WorldMap*>();
    ViewSettings settings;
    settings.watchList = {CountryCode('H', 'K')};
    page->setViewSettings(settings);
    QVERIFY(map->discOf(CountryCode('H', 'K')).has_value());
    QVERIFY(!map->discOf(India).has_value()); // nothing went there and nobody watches it
    QVERIFY(map->discOf(China).has_value());
}

WAYBILL_UI_TEST(tst_OverviewMap)
#include "tst_overview_map.moc"
