// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that can be shown and hidden, what a copied row holds, and the way from a fact to its packet.
#include "models/flow_model.h"
#include "pages/column_chooser.h"
#include "pages/fact_view.h"
#include "pages/flows/flows_page.h"
#include "pages/item_views.h"
#include "support/fake_analysis.h"
#include "support/fake_speech.h"
#include "support/ui_test.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTextCursor>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

struct Opened {
    QThreadPool pool;
    FlowsPage page{&pool};
    QTableView* table = page.findChild<QTableView*>(QStringLiteral("flows"));

    Opened()
    {
        page.resize(1200, 700);
        page.show();
        page.setAnalysis(FakeSpeech::typical().addTo(FakeAnalysis::typical().build()));
    }
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return page.model()->analysis() && !page.model()->isSearching(); }, 20'000);
    }
    [[nodiscard]] bool isHidden(FlowField field) const { return table->isColumnHidden(static_cast<int>(field)); }
    /// Chooses the menu's entry of that title as a user does.
    void choose(const QString& title)
    {
        auto* chooser = table->horizontalHeader()->findChild<ColumnChooser*>();
        QMenu menu;
        chooser->fill(&menu);
        for (QAction* action : menu.actions())
            if (action->text() == title)
                action->trigger();
    }
};

} // namespace

class TestFlowColumns : public QObject {
    Q_OBJECT
private slots:
    void init() { QSettings().remove(QStringLiteral("columns")); }
    void fingerprintsAreHiddenAtFirst();
    void choiceIsRemembered();
    void nameCannotBeHidden();
    void rowsAreCopiedAsTheyAreShown();
    void csvCellsAreQuoted();
    void enterOnAFactAsksForItsPacket();
    void longValuesAreCutAndCopiedWhole();
};

void TestFlowColumns::fingerprintsAreHiddenAtFirst()
{
    Opened opened;
    for (const FlowField field : {FlowField::Ja3, FlowField::Ja4, FlowField::CommunityId, FlowField::TlsVersion})
        QVERIFY(opened.isHidden(field));
    QVERIFY(!opened.isHidden(FlowField::Service));
    QVERIFY(opened.settle());
    const QModelIndex unnamed = opened.page.model()->index(3, static_cast<int>(FlowField::Name));
    QVERIFY(unnamed.data().toString().startsWith(QStringLiteral("no name: ")));
    QVERIFY(unnamed.data(FlowModel::MutedRole).toBool());
    QCOMPARE(unnamed.data(Qt::AccessibleTextRole).toString(), QStringLiteral("no name"));
}

void TestFlowColumns::choiceIsRemembered()
{
    Opened first;
    first.choose(QStringLiteral("JA4"));
    first.choose(QStringLiteral("Start"));
    QVERIFY(!first.isHidden(FlowField::Ja4));
    const Opened second;
    QVERIFY(!second.isHidden(FlowField::Ja4));
    QVERIFY(second.isHidden(FlowField::Start));
    first.choose(QStringLiteral("Back to the usual columns"));
    QVERIFY(first.isHidden(FlowField::Ja4));
    QVERIFY(!first.isHidden(FlowField::Start));
}

void TestFlowColumns::nameCannotBeHidden()
{
    Opened opened;
    opened.choose(QStringLiteral("Name"));
    QVERIFY(!opened.isHidden(FlowField::Name));
    const auto buttons = opened.page.findChildren<QPushButton*>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->accessibleName() == QStringLiteral("Choose columns") && button->focusPolicy() != Qt::NoFocus;
    }));
}

void TestFlowColumns::rowsAreCopiedAsTheyAreShown()
{
    Opened opened;
    QVERIFY(opened.settle());
    opened.choose(QStringLiteral("JA3"));
    opened.table->selectRow(0);
    QVERIFY(selectedRowsText(opened.table).contains(QString::fromStdString(FakeSpeech::ja3())));
    QVERIFY(!selectedRowsText(opened.table).contains(QString::fromStdString(FakeSpeech::ja4())));
    opened.table->setFocus();
    QTest::keyClick(opened.table, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].contains(QStringLiteral(",JA3,")), qPrintable(lines[0]));
    QVERIFY(lines[1].contains(QString::fromStdString(FakeSpeech::ja3())));
    QVERIFY(lines[1].startsWith(QLatin1Char('"'))); // the date holds a comma
}

void TestFlowColumns::csvCellsAreQuoted()
{
    FakeAnalysis plan = FakeAnalysis::typical();
    plan.flows[0].name = "=1+1.example.com";
    Opened opened;
    opened.page.setAnalysis(nullptr);
    opened.page.setAnalysis(plan.build());
    QVERIFY(opened.settle());
    opened.table->selectRow(0);
    QVERIFY(selectedRowsCsv(opened.table).contains(QStringLiteral(",'=1+1.example.com,")));
}

void TestFlowColumns::enterOnAFactAsksForItsPacket()
{
    Opened opened;
    QVERIFY(opened.settle());
    opened.table->selectRow(1);
    auto* view = opened.page.findChild<FactView*>();
    QSignalSpy requested(view, &FactView::packetRequested);
    QVERIFY(view->find(QStringLiteral("“HM 1SW”")));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.front().front().toULongLong(), 21ULL);
    QTextCursor start = view->textCursor();
    start.movePosition(QTextCursor::Start);
    view->setTextCursor(start);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(requested.count(), 1); // a title has no packet
}

void TestFlowColumns::longValuesAreCutAndCopiedWhole()
{
    FactView view(nullptr);
    const QString value(3000, QLatin1Char('x'));
    view.showSheet({{{QStringLiteral("Section"), {{QStringLiteral("Label"), value}}}}}, true);
    QVERIFY(view.toPlainText().size() < 600);
    QVERIFY(view.toPlainText().contains(QStringLiteral("…")));
    QVERIFY(view.sheet().toPlainText().contains(value));
}

WAYBILL_UI_TEST(TestFlowColumns)
#include "tst_flow_columns.moc"
