// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handset_words.h"
#include "models/text.h"
#include "pages/overview/country_list.h"
#include "pages/overview/handset_header.h"
#include "pages/overview/overview_page.h"
#include "pages/overview/timeline_panel.h"
#include "support/fake_analysis.h"
#include "support/ui_test.h"
#include "widgets/action_card.h"
#include "widgets/country_button.h"
#include "widgets/timeline_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>

using namespace waybill;
using waybill::test::FakeAnalysis;

class tst_OverviewPage : public QObject {
    Q_OBJECT
private slots:
    void watchedCountriesStayAtZero();
    void barsAreSharesOfAllThatWasSent();
    void aCountryLeadsToItsDestinations();
    void theFocusedCountryIsCopied();
    void theTimelineIsAlsoATable();
    void untrustedNamesArePlainText();
    void reasonsAreTold();
    void timesCarryTheirOffset();
    void nothingIsShownBeforeTheFirstSnapshot();
    void everyFocusableWidgetHasAName();

private:
    [[nodiscard]] std::unique_ptr<OverviewPage> pageOf(const FakeAnalysis& plan);
    QThreadPool m_pool;
};

std::unique_ptr<OverviewPage> tst_OverviewPage::pageOf(const FakeAnalysis& plan)
{
    auto page = std::make_unique<OverviewPage>(&m_pool);
    page->resize(1280, 700);
    page->setAnalysis(plan.build());
    page->show();
    return page;
}

void tst_OverviewPage::watchedCountriesStayAtZero()
{
    const auto page = pageOf(FakeAnalysis::typical());
    const QList<CountryButton*> rows = page->findChildren<CountryButton*>();
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows[3]->texts().code == India);
    QVERIFY(rows[3]->texts().isZero);
    QVERIFY(rows[3]->texts().amount.startsWith(QStringLiteral("not seen")));
}

void tst_OverviewPage::barsAreSharesOfAllThatWasSent()
{
    const auto page = pageOf(FakeAnalysis::typical()); // 900 kB of 1,451 kB, all of it agreed
    const CountryButton* china = page->findChildren<CountryButton*>().front();
    QVERIFY(std::abs(china->texts().shares.certain - 900'000.0 / 1'451'000.0) < 1e-9);
    const CountryButton* singapore = page->findChildren<CountryButton*>()[2];
    QCOMPARE(singapore->texts().shares.certain, 0.0);
    QVERIFY(std::abs(singapore->texts().shares.possible - 250'000.0 / 1'451'000.0) < 1e-9);
}

void tst_OverviewPage::aCountryLeadsToItsDestinations()
{
    const auto page = pageOf(FakeAnalysis::typical());
    QSignalSpy requested(page.get(), &Page::countryRequested);
    QTest::keyClick(page->findChildren<CountryButton*>()[1], Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QVERIFY(requested.front().front().value<CountryCode>() == UnitedStates);
}

void tst_OverviewPage::theFocusedCountryIsCopied()
{
    const auto page = pageOf(FakeAnalysis::typical());
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->setFocus();
    const QString headline = page->copySentence();
    QVERIFY(headline.contains(QStringLiteral("China")));
    page->findChildren<CountryButton*>()[2]->setFocus();
    QVERIFY(page->copySentence().contains(QStringLiteral("Singapore")));
    QVERIFY(!page->copySentence().contains(QStringLiteral("located in")));
}

void tst_OverviewPage::theTimelineIsAlsoATable()
{
    const auto page = pageOf(FakeAnalysis::typical());
    const auto* panel = page->findChild<TimelinePanel*>();
    const auto* view = page->findChild<TimelineView*>();
    QTRY_VERIFY(view->scene().bars.count() > 0);
    const QStringList lines = panel->tableText().split(QLatin1Char('\n'));
    QCOMPARE(static_cast<std::size_t>(lines.size()), view->scene().bars.count() + 1);
    QVERIFY(lines.front().contains(QStringLiteral("China")));
    QVERIFY(lines[1].contains(bytesShown(800'000)));
    QVERIFY(view->accessibleDescription().contains(bytesShown(800'000)));
}

void tst_OverviewPage::untrustedNamesArePlainText()
{
    FakeAnalysis plan = FakeAnalysis::typical();
    plan.phones = {"<b>HM</b>\x1b[31m"};
    const auto page = pageOf(plan);
    bool isShown = false;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        if (!label->text().contains(QStringLiteral("<b>HM</b>")))
            continue;
        isShown = true;
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x1b)));
    }
    QVERIFY(isShown);
}

void tst_OverviewPage::reasonsAreTold()
{
    const QString text = handsetReasonsText(*FakeAnalysis::typical().build());
    QVERIFY(text.contains(QStringLiteral("named itself in its User-Agent (packet 12)")));
    QVERIFY(text.contains(QStringLiteral("192.168.43.20")));
}

void tst_OverviewPage::timesCarryTheirOffset()
{
    const QString text = timeSpanText(*FakeAnalysis::typical().build(), 330);
    QVERIFY2(text.startsWith(QStringLiteral("10 Aug 2014, 14:02 – 16:05 (UTC+05:30)")), qPrintable(text));
}

void tst_OverviewPage::nothingIsShownBeforeTheFirstSnapshot()
{
    OverviewPage page(&m_pool);
    page.show();
    QVERIFY(page.copySentence().isEmpty());
    QVERIFY(page.findChild<HandsetHeader*>()->isHidden());
}

void tst_OverviewPage::everyFocusableWidgetHasAName()
{
    const auto page = pageOf(FakeAnalysis::typical());
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(page.get()))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                             (label && !label->text().isEmpty());
        QVERIFY2(hasName, widget->metaObject()->className());
    }
}

WAYBILL_UI_TEST(tst_OverviewPage)
#include "tst_overview_page.moc"
