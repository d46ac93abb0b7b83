// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finding_list_model.h"
#include "models/identifier_matrix_model.h"
#include "pages/identifiers/findings_panel.h"
#include "pages/identifiers/hash_worth_dialog.h"
#include "pages/identifiers/identifiers_page.h"
#include "sample_run.h"
#include "support/ui_test.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

constexpr int LongMs = 60'000;
const QString Imei = QStringLiteral("352099002718282");

/// The page in front, with the bundled reconstruction.
struct Opened {
    QThreadPool pool;
    IdentifiersPage page{&pool};
    FindingsPanel* findings = page.findChild<FindingsPanel*>();

    Opened()
    {
        page.resize(1280, 760);
        page.show();
    }
    void search(const AnalysisPtr& analysis = sampleRun("redmi-1s-before.pcapng"))
    {
        page.setAnalysis(analysis);
        page.setCard(sampleCard());
        QVERIFY(QTest::qWaitFor([this] { return page.searcher().findings() != nullptr; }, LongMs));
    }
    /// Everything that can be read on it.
    [[nodiscard]] QString text() const
    {
        QStringList texts;
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        for (const auto* table : page.findChildren<QTableView*>())
            for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    texts << table->model()->index(row, column).data().toString();
        return texts.join(QLatin1Char('\n'));
    }
};

} // namespace

class TestIdentifiersPage : public QObject {
    Q_OBJECT
private slots:
    void withoutACardItSaysWhatOneIsFor();
    void findsWhatTheReconstructionSends();
    void valuesAreMaskedUntilTheyAreAskedFor();
    void aCellListsItsFindings();
    void stepsHaveColumns();
    void aFindingLeadsToItsBytes();
    void nothingIsSearchedUnseen();
    void aBrokenCardIsSaid();
};

void TestIdentifiersPage::withoutACardItSaysWhatOneIsFor()
{
    Opened opened;
    opened.page.setAnalysis(sampleRun("redmi-1s-before.pcapng"));
    QSignalSpy asked(&opened.page, &IdentifiersPage::cardRequested);
    auto* fill = opened.page.findChild<QPushButton*>(QStringLiteral("fillCard"));
    QVERIFY(fill && fill->isVisible());
    fill->click();
    QCOMPARE(asked.count(), 1);
    QVERIFY(!opened.page.searcher().isSearching());
    QVERIFY(opened.page.copySentence().isEmpty());
}

void TestIdentifiersPage::findsWhatTheReconstructionSends()
{
    Opened opened;
    opened.search();
    const QString text = opened.text();
    QVERIFY2(text.contains(QStringLiteral("5 of 5 identifiers on the device card seen")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("What could be read: ")));
    QVERIFY(text.contains(QStringLiteral("estimated in CN")));
    QVERIFY(opened.page.copySentence().contains(QStringLiteral("nothing in it can be found without its keys")));
    QCOMPARE(opened.page.exportedTables().size(), std::size_t{2});
    QCOMPARE(opened.findings->model()->rowCount(), 7);
}

void TestIdentifiersPage::valuesAreMaskedUntilTheyAreAskedFor()
{
    Opened opened;
    opened.search();
    QVERIFY(!opened.text().contains(Imei));
    QVERIFY(!opened.text().contains(QStringLiteral("10473")));
    QVERIFY(!opened.findings->sentence().contains(Imei));
    for (auto* box : opened.page.findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("Show values"))
            box->setChecked(true);
    QVERIFY(opened.text().contains(QStringLiteral("35-209900-271828-2")));
}

void TestIdentifiersPage::aCellListsItsFindings()
{
    Opened opened;
    opened.search();
    const auto models = opened.page.findChildren<IdentifierMatrixModel*>();
    const auto* recipients = *std::find_if(models.begin(), models.end(), [](const IdentifierMatrixModel* model) {
        return model->columnCount() == 1 && model->rowCount() == 5;
    });
    const auto tables = opened.page.findChildren<QTableView*>();
    auto* table = *std::find_if(tables.begin(), tables.end(),
                                [recipients](const QTableView* view) { return view->model() == recipients; });
    QCOMPARE(recipients->index(0, 0).data().toString(), QStringLiteral("value"));
    QCOMPARE(recipients->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("xiaomi.com\nCN"));
    emit table->clicked(recipients->index(0, 0)); // the IMEI
    QCOMPARE(opened.findings->model()->rowCount(), 2);
    QVERIFY(opened.page.widen());
    QCOMPARE(opened.findings->model()->rowCount(), 7);
    QVERIFY(!opened.page.widen());
}

void TestIdentifiersPage::stepsHaveColumns()
{
    Opened opened;
    opened.search();
    const Timestamp first = opened.page.searcher().findings()->findings.findings.front().time;
    opened.page.setSteps({{Timestamp{first.ns + NsPerSecond}, "send a message"}});
    QVERIFY(opened.text().contains(QStringLiteral("value")));
    const auto models = opened.page.findChildren<IdentifierMatrixModel*>();
    const bool hasSteps = std::any_of(models.begin(), models.end(), [](const IdentifierMatrixModel* model) {
        return model->columnCount() == 2 && model->headerData(1, Qt::Horizontal, Qt::DisplayRole)
                                                .toString()
                                                .startsWith(QStringLiteral("send a message"));
    });
    QVERIFY(hasSteps);
}

void TestIdentifiersPage::aFindingLeadsToItsBytes()
{
    Opened opened;
    opened.search();
    std::vector<SoughtBytes> asked;
    connect(&opened.page, &IdentifiersPage::bytesRequested, &opened.page,
            [&asked](const SoughtBytes& sought, bool) { asked.push_back(sought); });
    auto* table = opened.page.findChild<QTableView*>(QStringLiteral("findings"));
    QVERIFY(table->isVisible());
    table->selectRow(0);
    for (auto* button : opened.page.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Show packet"))
            button->click();
    QCOMPARE(asked.size(), std::size_t{1});
    const IdentifierFinding* finding = opened.findings->model()->findingAt(0);
    QCOMPARE(asked[0].frame, finding->frame);
    QVERIFY(!asked[0].bytes.empty());
    QVERIFY(opened.findings->sentence().contains(QStringLiteral("packet %1").arg(finding->frame)));
    QVERIFY(opened.text().contains(QStringLiteral("1. url query")));
}

void TestIdentifiersPage::nothingIsSearchedUnseen()
{
    Opened opened;
    opened.page.hide();
    opened.page.setAnalysis(sampleRun("redmi-1s-before.pcapng"));
    opened.page.setCard(sampleCard());
    QVERIFY(!opened.page.searcher().isSearching());
    opened.page.setWatched(true); // an alert rule wants to know
    QVERIFY(QTest::qWaitFor([&] { return opened.page.searcher().findings() != nullptr; }, LongMs));
}

void TestIdentifiersPage::aBrokenCardIsSaid()
{
    Opened opened;
    opened.page.setCard("[identifiers]\nimei = [\"860308028232582\"]\n");
    const QString text = opened.text();
    QVERIFY2(text.contains(QStringLiteral("The device card that is kept cannot be used")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("860308028232582")));
}

WAYBILL_UI_TEST(TestIdentifiersPage)
#include "tst_identifiers_page.moc"
