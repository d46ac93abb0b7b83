// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/coverage/coverage_page.h"
#include "pages/fact_view.h"
#include "support/fake_analysis.h"
#include "support/fake_speech.h"
#include "support/ui_test.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTextTable>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

class TestCoveragePage : public QObject {
    Q_OBJECT
private slots:
    void showsTheLedger();
    void saysWhyThereIsNoNameAndWhatToDo();
    void copiesAll();
    void markupInFilesIsShownAsText();
    void selectionSurvivesALaterSnapshot();
    void aLaterSnapshotChangesOnlyWhatDiffers();
    void emptiesWithItsCapture();
};

void TestCoveragePage::showsTheLedger()
{
    CoveragePage page;
    page.show();
    page.setAnalysis(FakeAnalysis::typical().build());
    const QString text = page.findChild<FactView*>()->toPlainText();
    for (const char* part : {"Could not see", "Problems in the files", "Capture 1", "SHA-256", "Sources", "DB-IP",
                             "What the figures count", "Lost by the capture"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), part);
    QVERIFY(page.copySentence().startsWith(QStringLiteral("In ")));
    QVERIFY(page.copySentence().contains(QStringLiteral("Could not see: ")));
    QVERIFY(page.copySentence().contains(QStringLiteral(" UTC")));
}

void TestCoveragePage::saysWhyThereIsNoNameAndWhatToDo()
{
    CoveragePage page;
    page.show();
    page.setAnalysis(FakeSpeech::typical().addTo(FakeAnalysis::typical().build()));
    const QString text = page.findChild<FactView*>()->toPlainText();
    for (const char* part :
         {"Why there is no name", "Address without a lookup in the capture", "1 flow, 250\u202f000 B of content (17",
          "Start the capture before the phone joins", "Service rules"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
}

void TestCoveragePage::copiesAll()
{
    CoveragePage page;
    page.show();
    page.setAnalysis(FakeAnalysis::typical().build());
    page.findChild<QPushButton*>()->click();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("/tmp/redmi.pcapng")));
}

void TestCoveragePage::markupInFilesIsShownAsText()
{
    FakeAnalysis plan = FakeAnalysis::typical();
    plan.captureComment = "<b>bold</b><img src='file:///etc/passwd'>";
    CoveragePage page;
    page.show();
    page.setAnalysis(plan.build());
    auto* view = page.findChild<FactView*>();
    QVERIFY(view->toPlainText().contains(QStringLiteral("<b>bold</b>")));
    QVERIFY(!view->toHtml().contains(QStringLiteral("<img")));
}

void TestCoveragePage::selectionSurvivesALaterSnapshot()
{
    FakeAnalysis plan = FakeAnalysis::typical();
    CoveragePage page;
    page.show();
    page.setAnalysis(plan.build());
    auto* view = page.findChild<FactView*>();
    const FactSheet before = view->sheet();
    view->selectAll();
    plan.flows[0].contentUp += 1000;
    page.setAnalysis(plan.build());
    QTRY_VERIFY(view->sheet() != before);
    QVERIFY(view->textCursor().hasSelection());
    QTextCursor none = view->textCursor();
    none.clearSelection();
    view->setTextCursor(none);
    QVERIFY(view->toPlainText().contains(QStringLiteral("1\u202f452\u202f000"))); // the newer figure
}

void TestCoveragePage::aLaterSnapshotChangesOnlyWhatDiffers()
{
    FakeAnalysis plan = FakeAnalysis::typical();
    CoveragePage page;
    page.show();
    page.setAnalysis(plan.build());
    auto* view = page.findChild<FactView*>();
    const QTextTable* first = qobject_cast<QTextTable*>(view->document()->rootFrame()->childFrames().first());
    plan.flows[0].contentUp += 1000;
    page.setAnalysis(plan.build());
    QTRY_VERIFY(view->toPlainText().contains(QStringLiteral("1\u202f452\u202f000")));
    QCOMPARE(view->document()->rootFrame()->childFrames().first(), first); // the tables stayed

    CoveragePage fresh; // what was changed reads as what is written whole
    fresh.show();
    fresh.setAnalysis(plan.build());
    QCOMPARE(view->toPlainText(), fresh.findChild<FactView*>()->toPlainText());
}

void TestCoveragePage::emptiesWithItsCapture()
{
    CoveragePage page;
    page.show();
    page.setAnalysis(FakeAnalysis::typical().build());
    page.setAnalysis(nullptr);
    QCOMPARE(page.findChild<FactView*>()->toPlainText(), QStringLiteral("Open a capture to see what it covers."));
    QVERIFY(page.copySentence().isEmpty());
}

WAYBILL_UI_TEST(TestCoveragePage)
#include "tst_coverage_page.moc"
