// SPDX-License-Identifier: GPL-3.0-or-later
// Claims on one capture: what the page offers without any, verdicts and the way to their packets, files that are wrong.
#include "claims/opened_claims.h"
#include "models/evidence_list_model.h"
#include "support/ui_test.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

using namespace waybill;
using namespace waybill::test;

namespace {

std::string contentOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string written(const QTemporaryDir& folder, const char* name, const char* text)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
        return {};
    return file.fileName().toStdString();
}

constexpr const char* BadClaims = "schema = \"waybill.claims/1\"\n"
                                  "[[claim]]\n"
                                  "id = \"a\"\n"
                                  "text = \"No data goes to Atlantis.\"\n"
                                  "date = \"2014-02-30\"\n"
                                  "[claim.test]\n"
                                  "kind = \"destination\"\n"
                                  "country = \"QQ\"\n"
                                  "expect = \"none\"\n";

} // namespace

class TestClaimsPage : public QObject {
    Q_OBJECT
private slots:
    void withoutClaimsItSaysWhatOneIs();
    void thePackIsJudged();
    void evidenceLeadsToItsPacket();
    void theSideIsChosen();
    void identifiersWaitForTheirSearch();
    void conflictsStandWithBothClaims();
    void theOrderIsChosen();
    void aBadFileShowsItsLines();
    void keptClaimsThatCannotBeReadAreNotLost();
    void theVerdictIsCopiedWithItsLimits();
};

void TestClaimsPage::withoutClaimsItSaysWhatOneIs()
{
    OpenedClaims opened;
    QString text;
    for (const auto* label : opened.page.findChildren<QLabel*>())
        if (label->isVisible())
            text += label->text() + QLatin1Char('\n');
    QVERIFY2(text.contains(QStringLiteral("A claim is something that somebody said")), qPrintable(text));
    for (const char* offer : {"New claim…", "General claims", "The pack of 2014 (Xiaomi)", "Open a file of claims…"})
        QVERIFY2(opened.button(QString::fromUtf8(offer)), offer);
    QVERIFY(!opened.button(QStringLiteral("Remove…")));
    QVERIFY(!opened.panel->judge().isJudging());
    QVERIFY(opened.page.copySentence().isEmpty());
    QVERIFY(opened.page.exportedTables().empty());
}

void TestClaimsPage::thePackIsJudged()
{
    OpenedClaims opened;
    QSignalSpy kept(&opened.page, &ClaimsPage::claimsKept);
    opened.button(QStringLiteral("The pack of 2014 (Xiaomi)"))->click();
    QCOMPARE(kept.count(), 1);
    QCOMPARE(kept[0][0].value<std::string>(), contentOf(bundledClaimFile("xiaomi-2014"))); // with its remarks
    QVERIFY(opened.isJudged());
    const ClaimListModel& model = *opened.panel->model();
    QVERIFY(model.rowCount() >= 30);
    QVERIFY(opened.table->isVisible());
    int last = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Verdict* verdict = model.verdictAt(row);
        QVERIFY(verdict);
        const bool isFound = verdict->word != VerdictWord::NotTested && verdict->word != VerdictWord::NotObservable;
        QVERIFY(verdict->isExercise || !isFound);
        QVERIFY(static_cast<int>(verdict->word) >= last); // contradicted ones first
        last = static_cast<int>(verdict->word);
        const QString shown = model.index(row, ClaimListModel::Outcome).data().toString();
        QVERIFY2(!isFound || shown.contains(QStringLiteral("Exercise: ")), qPrintable(shown));
        QVERIFY(shown.size() > 3 && !shown[0].isLetterOrNumber()); // a mark before the word
    }
    QVERIFY(opened.rowWithEvidence() >= 0);
    opened.table->selectRow(0);
    const QString text = opened.panel->details()->plainText();
    for (const char* part : {"Tested as: ", "If the claim is true: ", "Judged on", "Level of evidence: "})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
}

void TestClaimsPage::evidenceLeadsToItsPacket()
{
    OpenedClaims opened;
    opened.panel->takeFile(bundledClaimFile("xiaomi-2014"));
    QVERIFY(opened.isJudged());
    const int row = opened.rowWithEvidence();
    QVERIFY(row >= 0);
    const Evidence evidence = opened.panel->model()->verdictAt(row)->evidence.front();
    std::vector<SoughtBytes> asked;
    connect(&opened.page, &ClaimsPage::bytesRequested, &opened.page,
            [&asked](const SoughtBytes& sought) { asked.push_back(sought); });
    QSignalSpy flows(&opened.page, &ClaimsPage::flowRequested);
    opened.table->selectRow(row);
    opened.table->setFocus();
    QTest::keyClick(opened.table, Qt::Key_Return); // from the claim to its evidence
    QVERIFY(opened.evidence->isVisible());
    QTest::keyClick(opened.evidence, Qt::Key_Return);
    QCOMPARE(asked.size(), std::size_t{1});
    QCOMPARE(asked[0].frame, evidence.frame);
    QCOMPARE(asked[0].flow, evidence.flow);
    opened.button(QStringLiteral("Show flow"))->click();
    QCOMPARE(flows.count(), 1);
    opened.button(QStringLiteral("Copy as Wireshark filter"))->click();
    QCOMPARE(QApplication::clipboard()->text().toStdString(), evidence.filter);
}

void TestClaimsPage::theSideIsChosen()
{
    OpenedClaims opened;
    opened.page.setClaims("schema = \"waybill.claims/1\"\n"
                          "[[claim]]\n"
                          "id = \"x\"\n"
                          "text = \"Nothing goes to xiaomi.com.\"\n"
                          "applies_to = \"before\"\n"
                          "[claim.test]\n"
                          "kind = \"destination\"\n"
                          "domain = \"xiaomi.com\"\n"
                          "expect = \"none\"\n");
    QVERIFY(opened.isJudged());
    QCOMPARE(opened.verdict("x")->word, VerdictWord::NotTested); // the capture stands on the other side
    for (auto* choice : opened.page.findChildren<QComboBox*>())
        if (choice->accessibleName() == QStringLiteral("This capture was made"))
            choice->setCurrentIndex(1);
    QVERIFY(opened.isJudged());
    QCOMPARE(opened.verdict("x")->word, VerdictWord::Contradicted);
    QCOMPARE(opened.verdict("x")->evidence.front().side, ClaimSide::Before);
}

void TestClaimsPage::identifiersWaitForTheirSearch()
{
    OpenedClaims opened;
    opened.panel->takeFile(bundledClaimFile("general"));
    QVERIFY(opened.isJudged());
    QCOMPARE(opened.verdict("imei-never")->word, VerdictWord::NotTested);
    QVERIFY(QString::fromStdString(opened.verdict("imei-never")->because).contains(QStringLiteral("device card")));
    opened.page.setIdentifiers(true, nullptr, {}); // it is being searched: nothing may be called not seen
    QVERIFY(!opened.panel->judge().hasRuns());
    const AnalysisPtr analysis = namedRun("redmi-1s-before.pcapng");
    const auto card = readDeviceCard(sampleCard(), {});
    QVERIFY(card.has_value());
    const auto shared = std::make_shared<const DeviceCard>(*card);
    QThreadPool pool;
    const IdentifiersResult found = startIdentifierSearch(&pool, analysis, shared).result();
    QVERIFY(found.has_value());
    opened.page.setWhole(analysis);
    opened.page.setAnalysis(analysis);
    opened.page.setIdentifiers(true, *found, {});
    QVERIFY(opened.isJudged());
    const Verdict* verdict = opened.verdict("imei-never");
    QCOMPARE(verdict->word, VerdictWord::Contradicted);
    QVERIFY(!verdict->evidence.empty());
    opened.panel->selectClaim("imei-never");
    auto* model = opened.panel->details()->evidence();
    QVERIFY(!model->soughtAt(0).bytes.empty()); // to be marked in the packet
    opened.page.setIdentifiers(true, nullptr, QStringLiteral("The search was cancelled."));
    QVERIFY(opened.isJudged());
    QCOMPARE(opened.verdict("imei-never")->word, VerdictWord::NotTested);
}

void TestClaimsPage::conflictsStandWithBothClaims()
{
    OpenedClaims opened;
    opened.panel->takeFile(bundledClaimFile("xiaomi-2014"));
    QVERIFY(opened.isJudged());
    const ClaimListModel& model = *opened.panel->model();
    const QModelIndex first = model.index(model.rowOf("A4b"), ClaimListModel::Conflicts);
    const QModelIndex second = model.index(model.rowOf("A4"), ClaimListModel::Conflicts);
    QVERIFY2(first.data().toString().contains(QStringLiteral("A4")), qPrintable(first.data().toString()));
    QVERIFY2(second.data().toString().contains(QStringLiteral("A4b")), qPrintable(second.data().toString()));
    opened.panel->selectClaim("A4b");
    QVERIFY(opened.panel->details()->plainText().contains(QStringLiteral("In conflict with")));
}

void TestClaimsPage::theOrderIsChosen()
{
    OpenedClaims opened;
    opened.panel->takeFile(bundledClaimFile("general"));
    QVERIFY(opened.isJudged());
    opened.panel->selectClaim("moved-cn-sg");
    for (auto* choice : opened.page.findChildren<QComboBox*>())
        if (choice->accessibleName() == QStringLiteral("Order of the claims"))
            choice->setCurrentIndex(1);
    for (int row = 0; row < opened.panel->model()->rowCount(); ++row)
        QCOMPARE(opened.panel->model()->indexAt(row), row);
    QCOMPARE(opened.table->selectionModel()->selectedRows().front().row(),
             opened.panel->model()->rowOf("moved-cn-sg")); // the choice stays
}

void TestClaimsPage::aBadFileShowsItsLines()
{
    const QTemporaryDir folder;
    OpenedClaims opened;
    opened.panel->takeFile(bundledClaimFile("general"));
    const ClaimSheet before = opened.panel->sheet();
    QSignalSpy kept(&opened.page, &ClaimsPage::claimsKept);
    opened.panel->takeFile(written(folder, "bad.toml", BadClaims));
    const QStringList lines = opened.panel->problem().split(QLatin1Char('\n'));
    QVERIFY(lines.size() > 1); // one a line
    QVERIFY2(lines[0].contains(QStringLiteral("bad.toml")) && lines[0].contains(QStringLiteral("line 5")),
             qPrintable(lines[0]));
    QVERIFY2(lines.back().startsWith(QStringLiteral("line 8")), qPrintable(lines.back()));
    QCOMPARE(kept.count(), 0);
    QVERIFY(opened.panel->sheet() == before);
    opened.panel->takeFile(folder.filePath(QStringLiteral("missing.toml")).toStdString());
    QVERIFY(opened.panel->problem().contains(QStringLiteral("missing.toml")));
}

void TestClaimsPage::keptClaimsThatCannotBeReadAreNotLost()
{
    const QTemporaryDir folder;
    OpenedClaims opened;
    opened.page.setClaims(BadClaims);
    QVERIFY(opened.panel->problem().contains(QStringLiteral("line 5")));
    QSignalSpy kept(&opened.page, &ClaimsPage::claimsKept);
    opened.button(QStringLiteral("General claims"))->click();
    QCOMPARE(kept.count(), 0); // it asks first
    auto* question = opened.page.findChild<QDialog*>();
    QVERIFY(question && question->isVisible());
    question->reject();
    QVERIFY(opened.button(QStringLiteral("Save claims as…")));
    const QString path = folder.filePath(QStringLiteral("saved.toml"));
    opened.panel->writeFile(path);
    QCOMPARE(contentOf(path.toStdString()), std::string(BadClaims));
}

void TestClaimsPage::theVerdictIsCopiedWithItsLimits()
{
    OpenedClaims opened;
    opened.panel->takeFile(bundledClaimFile("general"));
    QVERIFY(opened.isJudged());
    opened.panel->selectClaim("no-china");
    const QString copied = opened.page.copySentence();
    QVERIFY2(copied.startsWith(QStringLiteral("Reconstruction")), qPrintable(copied));
    QVERIFY(copied.contains(QStringLiteral("Claim no-china: “No data goes to China.”")));
    const Verdict* verdict = opened.verdict("no-china");
    QVERIFY(copied.contains(QString::fromStdString(verdict->because)));
    QVERIFY(!verdict->limits.empty());
    QVERIFY(copied.contains(QString::fromStdString(verdict->limits.front())));
    QCOMPARE(opened.page.exportedTables().size(), std::size_t{1});
}

WAYBILL_UI_TEST(TestClaimsPage)
#include "tst_claims_page.moc"
