// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/behind_model.h"
#include "models/comparison_words.h"
#include "pages/compare/changes_panel.h"
#include "pages/compare/compare_page.h"
#include "pages/compare/flows_behind_panel.h"
#include "pages/compare/mirrored_panel.h"
#include "support/fake_comparison.h"
#include "support/ui_test.h"
#include "widgets/compare_row.h"
#include "widgets/hex_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

/// With ordinary spaces.
QString plain(QString text)
{
    return text.replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' '));
}

struct Opened {
    QThreadPool pool;
    ComparePage page{&pool};
    FlowsBehindPanel* behind = page.findChild<FlowsBehindPanel*>();

    explicit Opened(const FakeComparison& plan = {})
    {
        page.resize(1280, 700);
        page.show();
        page.setComparison(plan.build(), {});
    }
    [[nodiscard]] QTableView* table(const char* name) const { return page.findChild<QTableView*>(QLatin1String(name)); }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* one : page.findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    void click(QTableView* view, const QModelIndex& index) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
};

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT
private slots:
    void theSentenceAndTheCountriesAreOnTheFirstScreen();
    void barsHaveOneScale();
    void aCountryLeadsToItsFlowsOnBothSides();
    void aDestinationLeadsToItsFlows();
    void aTransitionLeadsToItsFlows();
    void aStateLeadsToItsFlows();
    void escapeClosesTheFlows();
    void everySectionIsReached();
    void theQuickFilterNarrowsTheRows();
    void theSentenceIsCopiedWithItsLimits();
    void theFocusedCountryIsCopied();
    void thePrintIsDrawn();
    void theTimelineIsAlsoATable();
    void withoutAComparisonOnlyTheCapturesAreShown();
    void everyFocusableWidgetHasAName();
    void bytesAreWrittenWithTheirLetters();
};

void TestComparePage::theSentenceAndTheCountriesAreOnTheFirstScreen()
{
    Opened opened;
    const QRect screen = opened.page.rect();
    const QList<CompareRow*> rows = opened.page.findChildren<CompareRow*>();
    QCOMPARE(rows.size(), 4);
    for (CompareRow* row : rows) {
        const auto place = [&] { return QRect(row->mapTo(&opened.page, QPoint()), row->size()); };
        QTRY_VERIFY2(row->isVisible() && screen.contains(place()), qPrintable(row->texts().name));
    }
    bool isSaid = false;
    for (const QLabel* label : opened.page.findChildren<QLabel*>())
        isSaid |= label->isVisible() && plain(label->text()).startsWith(QStringLiteral("In one capture of 2 h before"));
    QVERIFY(isSaid);
    QCOMPARE(plain(rows[0]->texts().before), QStringLiteral("at least 41 kB per hour; up to 54 kB per hour"));
    QVERIFY(plain(rows[3]->texts().before).startsWith(QStringLiteral("not seen in 2 h")));
    QVERIFY(rows[0]->accessibleName().contains(QStringLiteral("Reason for CN.")));
}

void TestComparePage::barsHaveOneScale()
{
    Opened opened;
    const QList<CompareRow*> rows = opened.page.findChildren<CompareRow*>();
    QCOMPARE(rows[0]->texts().sharesBefore.possible, 1.0);
    QVERIFY(rows[0]->texts().sharesBefore.growsLeft);
    QCOMPARE(rows[2]->texts().sharesAfter.possible, 49.0 / 107.0);
    QCOMPARE(rows[2]->texts().sharesBefore.possible, 0.0);
}

void TestComparePage::aCountryLeadsToItsFlowsOnBothSides()
{
    Opened opened;
    QVERIFY(opened.behind->isHidden());
    QTest::mouseClick(opened.page.findChildren<CompareRow*>()[0], Qt::LeftButton);
    QVERIFY(opened.behind->isVisible());
    QTRY_COMPARE(opened.behind->model(0)->rowCount(), 1);
    QTRY_COMPARE(opened.behind->model(1)->rowCount(), 1);
    QCOMPARE(opened.behind->side(), 0);
    QTest::mouseClick(opened.page.findChildren<CompareRow*>()[2], Qt::LeftButton); // Singapore: seen after only
    QTRY_COMPARE(opened.behind->model(0)->rowCount(), 0);
    QCOMPARE(opened.behind->side(), 1);
}

void TestComparePage::aDestinationLeadsToItsFlows()
{
    Opened opened;
    opened.page.setSection(CompareSection::Destinations);
    QTableView* changes = opened.table("changes");
    QTRY_COMPARE(changes->model()->rowCount(), 4);
    changes->setFocus();
    changes->setCurrentIndex(changes->model()->index(1, 0));
    QTest::keyClick(changes, Qt::Key_Return);
    QVERIFY(opened.behind->isVisible());
    QTRY_COMPARE(opened.behind->model(1)->rowCount(), 1);
    QSignalSpy opening(&opened.page, &ComparePage::flowOpenRequested);
    QTableView* flows = opened.behind->table(0);
    QTRY_COMPARE(flows->model()->rowCount(), 1);
    flows->selectRow(0);
    QTest::keyClick(flows, Qt::Key_Return);
    QCOMPARE(opening.size(), 1);
}

void TestComparePage::aTransitionLeadsToItsFlows()
{
    Opened opened;
    QTableView* moves = opened.table("moves");
    opened.click(moves, moves->model()->index(0, moves->model()->columnCount() - 1));
    QVERIFY(opened.behind->isVisible());
    QTRY_COMPARE(opened.behind->model(0)->rowCount(), 1);
    QCOMPARE(opened.behind->model(1)->rowCount(), 0);
}

void TestComparePage::aStateLeadsToItsFlows()
{
    Opened opened;
    opened.page.setSection(CompareSection::States);
    QTableView* states = opened.table("states");
    opened.click(states, states->model()->index(0, 2)); // not tested: nothing behind it
    QVERIFY(opened.behind->isHidden());
    states->setCurrentIndex(states->model()->index(0, 0));
    QTest::keyClick(states, Qt::Key_Return);
    QTRY_COMPARE(opened.behind->model(0)->rowCount(), 1);
}

void TestComparePage::escapeClosesTheFlows()
{
    Opened opened;
    QTest::mouseClick(opened.page.findChildren<CompareRow*>()[0], Qt::LeftButton);
    QVERIFY(opened.behind->isVisible());
    QTest::keyClick(&opened.page, Qt::Key_Escape);
    QVERIFY(opened.behind->isHidden());
    QVERIFY(!opened.page.widen());
}

void TestComparePage::everySectionIsReached()
{
    Opened opened;
    QCOMPARE(ComparePage::sectionNames().size(), CompareSections);
    QSignalSpy changed(&opened.page, &ComparePage::sectionChanged);
    for (int section = CompareSections - 1; section >= 0; --section)
        opened.page.setSection(static_cast<CompareSection>(section));
    QCOMPARE(changed.size(), CompareSections);
    QPushButton* more = opened.button(QStringLiteral("2 more limits"));
    if (!more)
        more = opened.button(QStringLiteral("2 more limit(s)"));
    QVERIFY(more);
    more->click();
    QCOMPARE(opened.page.section(), CompareSection::Method);
}

void TestComparePage::theQuickFilterNarrowsTheRows()
{
    Opened opened;
    opened.page.setFilterText(QStringLiteral("new.example")); // before the rows were shown at all
    opened.page.setSection(CompareSection::Destinations);
    QTRY_COMPARE(opened.table("changes")->model()->rowCount(), 1);
}

void TestComparePage::theSentenceIsCopiedWithItsLimits()
{
    FakeComparison plan;
    plan.isReconstruction = true;
    Opened opened(plan);
    QApplication::clipboard()->clear();
    opened.button(QStringLiteral("Copy as sentence"))->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("Reconstruction")));
    QVERIFY(copied.contains(QStringLiteral("In one capture of 2 h before")));
    QVERIFY(copied.contains(QStringLiteral("The sides are of different models.")));
    QCOMPARE(opened.page.copySentence(), copied);
}

void TestComparePage::theFocusedCountryIsCopied()
{
    Opened opened;
    opened.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&opened.page));
    opened.page.findChildren<CompareRow*>()[0]->setFocus();
    QVERIFY(opened.page.copySentence().startsWith(QStringLiteral("China: ")));
}

void TestComparePage::thePrintIsDrawn()
{
    Opened opened;
    QImage paper(1000, 1400, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    opened.page.paintOn(painter, QRectF(0, 0, 1000, 1400));
    painter.end();
    int rows = 0; // with something drawn on them
    for (int y = 0; y < paper.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(paper.constScanLine(y));
        rows += std::any_of(line, line + paper.width(), [](QRgb pixel) { return qGray(pixel) < 128; }) ? 1 : 0;
    }
    QVERIFY2(rows > 200, qPrintable(QString::number(rows)));
}

void TestComparePage::theTimelineIsAlsoATable()
{
    Opened opened;
    opened.page.setSection(CompareSection::Timeline);
    auto* timeline = opened.page.findChild<MirroredPanel*>();
    QTRY_VERIFY(timeline->tableText().split(QLatin1Char('\n')).size() > 1);
    QVERIFY(timeline->tableText().contains(QStringLiteral("China, before")));
    timeline->setAlignment(TimelineAlignment::Clock);
    QTRY_VERIFY(timeline->tableText().startsWith(QStringLiteral("Time of day")));
}

void TestComparePage::withoutAComparisonOnlyTheCapturesAreShown()
{
    Opened opened;
    opened.page.setComparison(nullptr, QStringLiteral("Reading…"));
    QCOMPARE(opened.page.copySentence(), QString());
    for (const CompareRow* row : opened.page.findChildren<CompareRow*>())
        QVERIFY(!row->isVisible());
    opened.page.setSection(CompareSection::Captures);
    QVERIFY(opened.button(QStringLiteral("Add captures to Before…"))->isVisible());
    QSignalSpy added(&opened.page, &ComparePage::addRequested);
    opened.button(QStringLiteral("Add captures to After…"))->click();
    QCOMPARE(added.size(), 1);
}

void TestComparePage::everyFocusableWidgetHasAName()
{
    Opened opened;
    for (int section = 0; section < CompareSections; ++section)
        opened.page.setSection(static_cast<CompareSection>(section));
    for (const QWidget* widget : opened.page.findChildren<QWidget*>()) {
        if (widget->window() != &opened.page)
            continue; // the list of a combo box, which speaks for it
        const bool isFocusable = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled();
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(!isFocusable || isNamed, widget->metaObject()->className());
    }
}

void TestComparePage::bytesAreWrittenWithTheirLetters()
{
    const std::vector<std::uint8_t> bytes{'G', 'E', 'T', ' ', '/', 0, 0xff, '\n', 'x'};
    QCOMPARE(HexView::textOf(bytes, 8), QStringLiteral("0000  47 45 54 20 2f 00 ff 0a  GET /···\n"
                                                       "0008  78                       x"));
}

WAYBILL_UI_TEST(TestComparePage)
#include "tst_compare_page.moc"
