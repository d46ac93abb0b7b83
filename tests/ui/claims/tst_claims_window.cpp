// SPDX-License-Identifier: GPL-3.0-or-later
// Claims in the window: kept with the capture or in the case, on both sides of a comparison, from evidence to packets.
#include "casefile/notebook.h"
#include "claims/claim_file.h"
#include "claims/opened_claims.h"
#include "pages/compare/compare_page.h"
#include "pages/overview/overview_page.h"
#include "shell/main_window.h"
#include "support/case_desk.h"
#include "support/ui_test.h"
#include "widgets/action_card.h"

#include <QFile>

using namespace waybill;
using namespace waybill::test;

class TestClaimsWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theFirstScreenLeadsToClaims();
    void claimsAreKeptWithTheirCapture();
    void evidenceOpensItsPacket();
    void aFilterChangesNoVerdict();
    void bothSidesAreJudged();
    void evidenceOfAComparisonOpensItsCapture();
    void aCaseKeepsClaims();
    void claimsOfACaptureComeAlong();

private:
    [[nodiscard]] bool open(const QString& name = QStringLiteral("redmi-1s-before.pcapng"));
    [[nodiscard]] bool compare();
    [[nodiscard]] DocumentView& view() { return *m_window->currentView(); }
    [[nodiscard]] ClaimsPanel& panel() { return *static_cast<ClaimsPage*>(view().page(PageId::Claims))->panel(); }
    [[nodiscard]] static bool isJudged(const ClaimsPanel& panel)
    {
        return QTest::qWaitFor([&panel] { return panel.judge().isUpToDate() && !panel.judge().isJudging(); }, LongMs);
    }
    [[nodiscard]] bool isKept()
    {
        return QTest::qWaitFor([this] { return view().document().keeper() && view().document().keeper()->isKept(); },
                               LongMs);
    }
    [[nodiscard]] static int rowWithEvidence(const ClaimsPanel& panel, ClaimSide side);
    void newWindow();

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestClaimsWindow::init()
{
    m_desk = std::make_unique<CaseDesk>();
    for (const char* name : {"redmi-1s-before.pcapng", "redmi-1s-after.pcapng"})
        QVERIFY(QFile::copy(QString::fromStdString(samplePath(name)),
                            m_desk->directory.filePath(QString::fromLatin1(name))));
    newWindow();
}

void TestClaimsWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestClaimsWindow::newWindow()
{
    m_window = std::make_unique<MainWindow>(m_desk->workers, [](ThemeChoice) {});
    m_window->resize(1280, 800);
    m_window->show();
}

bool TestClaimsWindow::open(const QString& name)
{
    m_window->openArguments({m_desk->directory.filePath(name)});
    return QTest::qWaitFor(
        [this] { return view().document().state() == Document::State::Ready && view().document().analysis(); }, LongMs);
}

bool TestClaimsWindow::compare()
{
    m_window->compareArguments({m_desk->directory.filePath(QStringLiteral("redmi-1s-before.pcapng"))},
                               {m_desk->directory.filePath(QStringLiteral("redmi-1s-after.pcapng"))});
    ComparisonView* comparison = m_window->currentComparison();
    if (!comparison || !CaseDesk::settle(comparison->document()))
        return false;
    comparison->setPageIndex(static_cast<int>(CompareSection::Claims));
    return comparison->findChild<ClaimsPanel*>() != nullptr;
}

int TestClaimsWindow::rowWithEvidence(const ClaimsPanel& panel, ClaimSide side)
{
    for (int row = 0; row < panel.model()->rowCount(); ++row)
        if (const Verdict* verdict = panel.model()->verdictAt(row);
            verdict && !verdict->evidence.empty() && verdict->evidence.front().side == side)
            return row;
    return -1;
}

void TestClaimsWindow::theFirstScreenLeadsToClaims()
{
    QVERIFY(open());
    for (auto* card : view().page(PageId::Overview)->findChildren<ActionCard*>())
        if (card->text() == QStringLiteral("Check a claim"))
            card->click();
    QCOMPARE(view().currentPage(), PageId::Claims);
}

void TestClaimsWindow::claimsAreKeptWithTheirCapture()
{
    QVERIFY(open());
    view().setPage(PageId::Claims);
    panel().takeFile(bundledClaimFile("general"));
    QVERIFY(isJudged(panel()));
    panel().selectClaim("no-china");
    const std::string before = view().document().notebook().claims;
    QVERIFY(!before.empty());
    panel().undo(); // back to none
    QVERIFY(view().document().notebook().claims.empty());
    panel().takeFile(bundledClaimFile("general"));
    const std::vector<LogEntry>& log = view().document().notebook().log;
    QVERIFY(!log.empty());
    QVERIFY(QString::fromStdString(log.back().text).startsWith(QStringLiteral("Claims: opened “General claims”")));
    QVERIFY(isKept());
    m_window.reset();
    newWindow();
    QVERIFY(open());
    QTRY_COMPARE_WITH_TIMEOUT(view().document().notebook().claims, before, LongMs);
    view().setPage(PageId::Claims);
    QVERIFY(isJudged(panel()));
    QVERIFY(panel().model()->rowOf("no-china") >= 0);
}

void TestClaimsWindow::evidenceOpensItsPacket()
{
    QVERIFY(open());
    view().setPage(PageId::Claims);
    panel().takeFile(bundledClaimFile("xiaomi-2014"));
    QVERIFY(isJudged(panel()));
    const int row = rowWithEvidence(panel(), ClaimSide::After);
    QVERIFY(row >= 0);
    const Evidence evidence = panel().model()->verdictAt(row)->evidence.front();
    view().findChild<QTableView*>(QStringLiteral("claims"))->selectRow(row);
    auto* table = view().findChild<QTableView*>(QStringLiteral("evidence"));
    emit table->activated(table->model()->index(0, 0));
    QCOMPARE(view().currentPage(), PageId::Flows);
    auto* packets = view().page(PageId::Flows)->findChild<QTableView*>(QStringLiteral("packets"));
    const auto shown = [packets] {
        const QModelIndexList rows = packets->selectionModel()->selectedRows();
        QString text = rows.isEmpty() ? QString() : rows.front().data().toString();
        return text.remove(QRegularExpression(QStringLiteral("\\D"))).toULongLong();
    };
    QTRY_COMPARE_WITH_TIMEOUT(shown(), evidence.frame, LongMs);
}

void TestClaimsWindow::aFilterChangesNoVerdict()
{
    QVERIFY(open());
    view().setPage(PageId::Claims);
    panel().takeFile(bundledClaimFile("xiaomi-2014"));
    QVERIFY(isJudged(panel()));
    const int contradicted = rowWithEvidence(panel(), ClaimSide::After);
    QVERIFY(contradicted >= 0);
    const std::string id = panel().model()->claimAt(contradicted)->id;
    const VerdictWord word = panel().model()->verdictAt(contradicted)->word;
    view().applyExpression(QStringLiteral("frame.number == 1"));
    QVERIFY(QTest::qWaitFor([this] { return !view().narrower().isSearching(); }, LongMs));
    QVERIFY(isJudged(panel()));
    QCOMPARE(panel().model()->verdictAt(panel().model()->rowOf(id))->word, word);
    panel().selectClaim(id);
    auto* table = view().findChild<QTableView*>(QStringLiteral("evidence"));
    emit table->activated(table->model()->index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(view().expression().isEmpty(), LongMs); // the filter would hide it
    QCOMPARE(view().currentPage(), PageId::Flows);
}

void TestClaimsWindow::bothSidesAreJudged()
{
    QVERIFY(compare());
    ComparisonView* comparison = m_window->currentComparison();
    auto* claims = comparison->findChild<ClaimsPanel*>();
    claims->takeFile(bundledClaimFile("xiaomi-2014"));
    QVERIFY(isJudged(*claims));
    QVERIFY(rowWithEvidence(*claims, ClaimSide::Before) >= 0);
    const auto verdictOf = [claims](const std::string& id) {
        return claims->model()->verdictAt(claims->model()->rowOf(id))->word;
    };
    const VerdictWord without = verdictOf("A5-imei");
    QCOMPARE(without, VerdictWord::NotTested); // no device card was given
    comparison->keepCard(sampleCard());
    const auto isFound = [&] {
        return claims->judge().isUpToDate() && !claims->judge().isJudging() &&
               verdictOf("A5-imei") == VerdictWord::Supported;
    };
    QVERIFY(QTest::qWaitFor(isFound, LongMs));
    QVERIFY(comparison->shownPage()->exportedTables().size() == 1);
}

void TestClaimsWindow::evidenceOfAComparisonOpensItsCapture()
{
    QVERIFY(compare());
    auto* claims = m_window->currentComparison()->findChild<ClaimsPanel*>();
    claims->takeFile(bundledClaimFile("xiaomi-2014"));
    QVERIFY(isJudged(*claims));
    const int row = rowWithEvidence(*claims, ClaimSide::Before);
    QVERIFY(row >= 0);
    claims->findChild<QTableView*>(QStringLiteral("claims"))->selectRow(row);
    auto* table = claims->findChild<QTableView*>(QStringLiteral("evidence"));
    emit table->activated(table->model()->index(0, 0));
    QVERIFY(m_window->currentView());
    QCOMPARE(view().currentPage(), PageId::Flows);
    QVERIFY(view().title().contains(QStringLiteral("before")));
    auto* packets = view().page(PageId::Flows)->findChild<QTableView*>(QStringLiteral("packets"));
    QTRY_VERIFY_WITH_TIMEOUT(!packets->selectionModel()->selectedRows().isEmpty(), LongMs);
}

void TestClaimsWindow::aCaseKeepsClaims()
{
    QVERIFY(compare());
    auto* claims = m_window->currentComparison()->findChild<ClaimsPanel*>();
    claims->takeFile(bundledClaimFile("general"));
    ComparisonDocument& document = m_window->currentComparison()->document();
    QVERIFY(document.isModified()); // claims are worth keeping
    const std::string kept = document.content().claims;
    QVERIFY(m_desk->saveAs(document, QStringLiteral("c.waybill")));
    QVERIFY(!document.isModified());
    claims->undo();
    QVERIFY(document.isModified());
    const auto again = m_desk->opened(QStringLiteral("c.waybill"));
    QVERIFY(CaseDesk::settle(*again));
    QCOMPARE(again->content().claims, kept);
    const auto said = [&again](const char* text) {
        return std::any_of(again->content().log.begin(), again->content().log.end(),
                           [text](const LogEntry& entry) { return entry.text.starts_with(text); });
    };
    QVERIFY(said("Claims: opened"));
}

void TestClaimsWindow::claimsOfACaptureComeAlong()
{
    QVERIFY(open());
    view().setPage(PageId::Claims);
    panel().takeFile(bundledClaimFile("general"));
    QVERIFY(isKept());
    const std::string kept = view().document().notebook().claims;
    QVERIFY(compare());
    const ComparisonDocument& document = m_window->currentComparison()->document();
    QTRY_COMPARE_WITH_TIMEOUT(document.content().claims, kept, LongMs);
    QVERIFY(!document.isModified()); // they would be taken over again
}

WAYBILL_UI_TEST(TestClaimsWindow)
#include "tst_claims_window.moc"
