// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/change_model.h"
#include "models/destination_tree_model.h"
#include "models/flow_model.h"
#include "models/note_list_model.h"
#include "models/packet_model.h"
#include "style/note_icon.h"
#include "support/fake_analysis.h"
#include "support/fake_comparison.h"
#include "support/ui_test.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

CaseNote noteOn(const NoteSubject& subject, const char* text, bool isStarred)
{
    return {Timestamp{1'407'657'720'123'456'789}, text, subject.toString(), {}, isStarred};
}

NoteMarksPtr marks(std::vector<CaseNote> notes)
{
    return std::make_shared<const NoteMarks>(std::move(notes));
}

/// Says the mark and the words of a note, as a row must.
struct Said {
    bool hasIcon;
    QString heard, toolTip;
    explicit Said(const QModelIndex& index)
        : hasIcon(!index.data(Qt::DecorationRole).value<QIcon>().isNull()),
          heard(index.data(Qt::AccessibleTextRole).toString()), toolTip(index.data(Qt::ToolTipRole).toString())
    {}
};

} // namespace

class TestNoteModels : public QObject {
    Q_OBJECT
private slots:
    void aFlowShowsItsNote();
    void rowsOfDestinationsShowTheirs();
    void packetsShowTheirs();
    void changesShowTheirs();
    void theListIsNarrowedAndSaved();
    void hostileWordsStayPlainText();
    void starAndSheetAreDrawn();
};

void TestNoteModels::aFlowShowsItsNote()
{
    QThreadPool pool;
    FlowModel model(&pool, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const AnalysisPtr analysis = FakeAnalysis::typical().build();
    model.setAnalysis(analysis);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isSearching() && model.rowCount() == 6, 20'000);
    const int row = model.indexOf(FlowId{1}).row(), name = static_cast<int>(FlowField::Name);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNotes(marks({noteOn(noteSubjectOf(*analysis, FlowId{1}), "asks every minute", true)}));
    QCOMPARE(changed.count(), 1);
    const Said said(model.index(row, name));
    QVERIFY(said.hasIcon);
    QVERIFY(said.heard.contains(QStringLiteral("starred; note: asks every minute")));
    QVERIFY(said.toolTip.contains(QStringLiteral("asks every minute")));
    QVERIFY(!Said(model.index(row, name + 1)).hasIcon);
    QVERIFY(!Said(model.index(model.indexOf(FlowId{0}).row(), name)).hasIcon);
    model.setNotes(nullptr);
    QVERIFY(!Said(model.index(row, name)).hasIcon);
    QCOMPARE(flowOf(*analysis, noteSubjectOf(*analysis, FlowId{1})), FlowId{1});
    QVERIFY(flowOf(*analysis, NoteSubject::flow("1:none=", 1, 0)).isNone());
}

void TestNoteModels::rowsOfDestinationsShowTheirs()
{
    QThreadPool pool;
    DestinationTreeModel model(&pool, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWatchList({China, Singapore});
    model.setAnalysis(FakeAnalysis::typical().build());
    QTRY_VERIFY_WITH_TIMEOUT(!model.isSearching() && model.rowCount() > 0, 20'000);
    model.setNotes(marks({noteOn(NoteSubject::country(China), "", true),
                          noteOn(NoteSubject::named(NoteSubject::Kind::Destination, "xiaomi.com"), "who?", false)}));
    const QModelIndex country = model.indexOfCountry(China);
    QCOMPARE(model.noteSubjectAt(country).toString(), std::string("country:CN"));
    QVERIFY(Said(country).hasIcon && Said(country).heard.endsWith(QStringLiteral("starred")));
    QModelIndex destination = model.index(0, 0, model.index(0, 0, country));
    QCOMPARE(model.noteSubjectAt(destination).toString(), std::string("destination:xiaomi.com"));
    QVERIFY(Said(destination).hasIcon && Said(destination).toolTip.contains(QStringLiteral("note: who?")));
    QVERIFY(!Said(model.indexOfCountry(Singapore)).hasIcon);
    QVERIFY(model.noteSubjectAt({}).isWhole());
}

void TestNoteModels::packetsShowTheirs()
{
    PacketModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LoadedPackets packets;
    for (const std::uint32_t frame : {3U, 17U}) {
        PacketEntry entry;
        entry.frame = frame;
        packets.packets.push_back(entry);
        packets.captures.push_back(frame == 17 ? 1 : 0);
    }
    model.setPackets(packets, true, 0);
    model.setNotes(marks({noteOn(NoteSubject::packet(17, 1), "here", false)}));
    QVERIFY(!Said(model.index(0, PacketModel::Number)).hasIcon);
    QVERIFY(Said(model.index(1, PacketModel::Number)).hasIcon);
    QCOMPARE(model.noteSubjectAt(1).toString(), std::string("packet:17@1"));
    QVERIFY(model.noteSubjectAt(2).isWhole());
}

void TestNoteModels::changesShowTheirs()
{
    QThreadPool pool;
    ChangeModel model(&pool, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(FakeComparison().build());
    QTRY_VERIFY_WITH_TIMEOUT(!model.isSearching() && model.rowCount() > 0, 20'000);
    model.setNotes(marks({noteOn(model.noteSubjectAt(0), "new since the update", true)}));
    QVERIFY(Said(model.index(0, 0)).hasIcon);
    QVERIFY(Said(model.index(0, 0)).toolTip.contains(QStringLiteral("new since the update")));
    QVERIFY(!Said(model.index(1, 0)).hasIcon);
}

void TestNoteModels::theListIsNarrowedAndSaved()
{
    NoteListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNotes(
        {{1, noteOn(NoteSubject::country(China), "Half of\nit", false), QStringLiteral("Country China (CN)")},
         {2, noteOn(NoteSubject::packet(17, 0), "", true), QStringLiteral("Packet 17")}},
        330);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.headerData(NoteListModel::Written, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Written (UTC+05:30)"));
    model.setFilter(QStringLiteral("china HALF"), false);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0)->number, std::size_t{1});
    model.setFilter(QStringLiteral("china half"), true);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({}, true);
    QCOMPARE(model.at(0)->number, std::size_t{2});
    QVERIFY(Said(model.index(0, 0)).heard.endsWith(QStringLiteral(", starred")));
    QVERIFY(!model.at(1) && !model.at(-1));
    model.setFilter({}, false);
    const QString when = model.index(0, NoteListModel::Written).data().toString();
    QCOMPARE(model.plainText(),
             QStringLiteral("Country China (CN) (%1)\n  Half of\n  it\n\nPacket 17 (%1, starred)\n").arg(when));
}

void TestNoteModels::hostileWordsStayPlainText()
{
    const CaseNote note = noteOn(NoteSubject::country(China), "<b>x</b>\x1b[31m", true);
    QVERIFY(!noteWords(&note).contains(QLatin1Char('\x1b')));
    NoteListModel model;
    model.setNotes({{1, note, QStringLiteral("<i>y</i>")}}, 0);
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<i>")));
}

void TestNoteModels::starAndSheetAreDrawn()
{
    const auto inked = [](NoteMark mark) {
        const QImage image = noteIcon(mark).pixmap(16, 16).toImage().convertToFormat(QImage::Format_ARGB32);
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
        return count;
    };
    QVERIFY(inked(NoteMark::Star) > 40);
    QVERIFY(inked(NoteMark::Note) > 20);
    QVERIFY(noteIcon(NoteMark::None).isNull());
}

WAYBILL_UI_TEST(TestNoteModels)
#include "tst_note_models.moc"
