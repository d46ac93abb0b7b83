// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/destination_tree_model.h"
#include "models/flow_model.h"
#include "models/table_values.h"
#include "pages/overview/overview_page.h"
#include "shell/page_print.h"
#include "shell/table_export.h"
#include "support/fake_analysis.h"
#include "support/fake_comparison.h"
#include "support/ui_test.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QXmlStreamReader>
#include <QtTest>

using namespace waybill;
using waybill::test::FakeAnalysis;

class tst_TableFile : public QObject {
    Q_OBJECT
private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void csvIsAPlainTableThatSpreadsheetsCannotRun();
    void jsonHoldsWhatBelongsToIt();
    void flowsHaveRawValuesAndTimesWithOffset();
    void treesBecomeRowsWithPaths();
    void aForeignTextBesideItIsNotWrittenOver();
    void aFolderThatIsMissingIsSaid();
    void changedRowsEndItWithoutAFile();
    void changedCellsEndItWithoutAFile();
    void cancelLeavesNoFile();
    void manyRowsDoNotStallTheWindow();
    void drawingsHoldTheirFrameAsText();

private:
    [[nodiscard]] QByteArray written(const ExportedTable& table, TableFile::Format format, const QString& name);
    [[nodiscard]] QString path(const QString& name) const { return m_directory->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

TableOrigin origin()
{
    TableOrigin origin;
    origin.source = QStringLiteral("phone.pcap");
    origin.sha256 = QStringList{QString(64, QLatin1Char('a'))};
    origin.zone = QStringLiteral("UTC+05:30");
    origin.filter = QStringLiteral("only flows of China");
    origin.notice = QStringLiteral("Reconstruction");
    origin.stated = QStringLiteral("Stated by the user: Build: V12");
    origin.coverage = QStringList{QStringLiteral("31 % has no name")};
    return origin;
}

std::shared_ptr<QStandardItemModel> small()
{
    auto model = std::make_shared<QStandardItemModel>(2, 2);
    model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Note, \"odd\"")});
    model->setItem(0, 0, new QStandardItem(QStringLiteral("=HYPERLINK(1)")));
    model->setItem(0, 1, new QStandardItem(QStringLiteral("a,\"b\"")));
    model->setItem(1, 0, new QStandardItem(QStringLiteral("中国")));
    auto* number = new QStandardItem(QStringLiteral("1.6 MB"));
    number->setData(QVariant(qlonglong{-1600000}), TableValueRole);
    model->setItem(1, 1, number);
    return model;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool settle(FlowModel& model)
{
    return QTest::qWaitFor([&model] { return !model.isSearching(); }, 10'000);
}

} // namespace

QByteArray tst_TableFile::written(const ExportedTable& table, TableFile::Format format, const QString& name)
{
    TableFile file(table, origin(), format, path(name));
    if (!file.begin())
        return "not begun";
    while (true) {
        const Result<bool> some = file.writeSome(1000);
        if (!some)
            return "not written";
        if (*some)
            break;
    }
    return file.finish() ? contents(path(name)) : QByteArray("not finished");
}

void tst_TableFile::csvIsAPlainTableThatSpreadsheetsCannotRun()
{
    const QByteArray csv =
        written(ExportedTable::fixed(QStringLiteral("T"), small()), TableFile::Format::Csv, QStringLiteral("t.csv"));
    QCOMPARE(csv, QByteArray("Name,\"Note, \"\"odd\"\"\"\r\n'=HYPERLINK(1),\"a,\"\"b\"\"\"\r\n中国,-1600000\r\n"));
    const QString about = QString::fromUtf8(contents(path(QStringLiteral("t.txt"))));
    for (const char* part : {"t.csv", "phone.pcap", "aaaa", "UTC+05:30", "only flows of China", "Reconstruction",
                             "Stated by the user: Build: V12", "31 % has no name"})
        QVERIFY2(about.contains(QLatin1String(part)), part);
}

void tst_TableFile::jsonHoldsWhatBelongsToIt()
{
    const QByteArray text =
        written(ExportedTable::fixed(QStringLiteral("T"), small()), TableFile::Format::Json, QStringLiteral("t.json"));
    QVERIFY(text.startsWith("{\n  \"schema\": \"waybill.table/1\""));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    for (const char* key : {"schema", "title", "source", "sha256", "time", "zone", "filter", "span", "notice", "stated",
                            "coverage", "limits", "columns", "rows"})
        QVERIFY2(json.contains(QLatin1String(key)), key);
    QCOMPARE(json.value(QStringLiteral("notice")).toString(), QStringLiteral("Reconstruction"));
    const QJsonArray rows = json.value(QStringLiteral("rows")).toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toArray()[0].toString(), QStringLiteral("=HYPERLINK(1)")); // only spreadsheets run formulas
    QCOMPARE(rows[1].toArray()[1].toInteger(), qint64{-1600000});
    QVERIFY(!QFile::exists(path(QStringLiteral("t.txt"))));
    const QByteArray none =
        written(ExportedTable::fixed(QStringLiteral("T"), std::make_shared<QStandardItemModel>(0, 1)),
                TableFile::Format::Json, QStringLiteral("none.json"));
    QVERIFY(QJsonDocument::fromJson(none).object().value(QStringLiteral("rows")).toArray().isEmpty());
}

void tst_TableFile::flowsHaveRawValuesAndTimesWithOffset()
{
    QThreadPool pool;
    FlowModel model(&pool, nullptr);
    const AnalysisPtr analysis = FakeAnalysis::typical().build();
    model.setAnalysis(analysis);
    model.setOffsetMinutes(330);
    QVERIFY(settle(model));
    const QByteArray text = written(ExportedTable::live(QStringLiteral("Flows"), &model), TableFile::Format::Json,
                                    QStringLiteral("f.json"));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const QJsonArray columns = json.value(QStringLiteral("columns")).toArray();
    QCOMPARE(static_cast<std::size_t>(columns.size()), flowColumns().size()); // hidden ones too
    const QJsonArray rows = json.value(QStringLiteral("rows")).toArray();
    QCOMPARE(rows.size(), model.rowCount());
    const qsizetype sent = columns.toVariantList().indexOf(QStringLiteral("Sent (bytes)"));
    QVERIFY(sent >= 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QJsonArray cells = rows[row].toArray();
        const FlowId flow = model.flowAt(row);
        QCOMPARE(cells[sent].toInteger(), static_cast<qint64>(analysis->view(flow).traffic.contentUp));
        const QString start = cells[0].toString();
        QVERIFY2(start.endsWith(QStringLiteral("+05:30")), qPrintable(start));
        QCOMPARE(QDateTime::fromString(start, Qt::ISODateWithMs).toMSecsSinceEpoch(),
                 analysis->counters(flow).first.ns / 1'000'000);
    }
}

void tst_TableFile::treesBecomeRowsWithPaths()
{
    QThreadPool pool;
    DestinationTreeModel model(&pool, nullptr);
    model.setAnalysis(FakeAnalysis::typical().build());
    QVERIFY(QTest::qWaitFor([&model] { return !model.isSearching(); }, 10'000));
    const QByteArray text = written(ExportedTable::live(QStringLiteral("Destinations"), &model),
                                    TableFile::Format::Json, QStringLiteral("d.json"));
    const QJsonArray rows = QJsonDocument::fromJson(text).object().value(QStringLiteral("rows")).toArray();
    qint64 top = 0, flows = 0;
    bool hasPath = false;
    for (const QJsonValue& row : rows) {
        const QJsonArray cells = row.toArray();
        top += cells[0].isNull() ? 1 : 0;
        hasPath |= cells[0].toString().startsWith(QStringLiteral("China › ")) &&
                   cells[1].toString().contains(QStringLiteral("xiaomi.com"));
        flows += cells[0].isNull() ? cells[5].toInteger() : 0;
    }
    QCOMPARE(top, qint64{model.rowCount()});
    QVERIFY(rows.size() > model.rowCount());
    QVERIFY(hasPath);
    QVERIFY(flows >= 6);
}

void tst_TableFile::aForeignTextBesideItIsNotWrittenOver()
{
    QFile text(path(QStringLiteral("t.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("my notes");
    text.close();
    QCOMPARE(
        written(ExportedTable::fixed(QStringLiteral("T"), small()), TableFile::Format::Csv, QStringLiteral("t.csv")),
        QByteArray("not finished"));
    QCOMPARE(contents(path(QStringLiteral("t.txt"))), QByteArray("my notes"));
    QVERIFY(!QFile::exists(path(QStringLiteral("t.csv"))));
    QFile::remove(path(QStringLiteral("t.txt")));
    for (int round = 0; round < 2; ++round) // one's own is
        QVERIFY(
            written(ExportedTable::fixed(QStringLiteral("T"), small()), TableFile::Format::Csv, QStringLiteral("t.csv"))
                .startsWith("Name"));
}

void tst_TableFile::aFolderThatIsMissingIsSaid()
{
    TableFile file(ExportedTable::fixed(QStringLiteral("T"), small()), origin(), TableFile::Format::Csv,
                   path(QStringLiteral("missing/t.csv")));
    const Result<void> begun = file.begin();
    QVERIFY(!begun);
    QVERIFY(describe(begun.error()).find("missing/t.csv") != std::string::npos);
}

void tst_TableFile::changedRowsEndItWithoutAFile()
{
    QStandardItemModel model(20'000, 3);
    auto* writing = new TableExport(ExportedTable::live(QStringLiteral("T"), &model), origin(), TableFile::Format::Csv,
                                    path(QStringLiteral("t.csv")), this);
    QSignalSpy failed(writing, &TableExport::failed), ended(writing, &TableExport::ended);
    writing->start();
    model.appendRow(new QStandardItem(QStringLiteral("more")));
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("changed")));
    QVERIFY(!QFile::exists(path(QStringLiteral("t.csv"))));
}

void tst_TableFile::changedCellsEndItWithoutAFile()
{
    QStandardItemModel model(20'000, 3);
    auto* writing = new TableExport(ExportedTable::live(QStringLiteral("T"), &model), origin(), TableFile::Format::Csv,
                                    path(QStringLiteral("t.csv")), this);
    QSignalSpy failed(writing, &TableExport::failed), ended(writing, &TableExport::ended);
    writing->start();
    model.setData(model.index(19'999, 0), QStringLiteral("of a later state"));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(ended.count(), 1);
    QTRY_VERIFY(QDir(m_directory->path()).entryList(QDir::Files).isEmpty());
}

void tst_TableFile::cancelLeavesNoFile()
{
    QStandardItemModel model(20'000, 3);
    auto* writing = new TableExport(ExportedTable::live(QStringLiteral("T"), &model), origin(), TableFile::Format::Json,
                                    path(QStringLiteral("t.json")), this);
    QSignalSpy ended(writing, &TableExport::ended);
    writing->start();
    writing->cancel();
    QCOMPARE(ended.count(), 1);
    QTest::qWait(50);
    QVERIFY(QDir(m_directory->path()).entryList(QDir::Files).isEmpty());
}

void tst_TableFile::manyRowsDoNotStallTheWindow()
{
    QStandardItemModel model(60'000, 4);
    auto* writing = new TableExport(ExportedTable::live(QStringLiteral("T"), &model), origin(), TableFile::Format::Csv,
                                    path(QStringLiteral("t.csv")), this);
    QSignalSpy progressed(writing, &TableExport::progressed), done(writing, &TableExport::done);
    writing->start();
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 60'000);
    QVERIFY(progressed.count() >= 1); // it came back to the event loop in between
    QCOMPARE(contents(path(QStringLiteral("t.csv"))).count('\n'), 60'001);
}

void tst_TableFile::drawingsHoldTheirFrameAsText()
{
    QThreadPool pool;
    OverviewPage page(&pool);
    page.resize(1000, 700);
    page.setAnalysis(FakeAnalysis::typical().build());
    page.show();
    const PrintFrame frame{QStringLiteral("phone.pcap · Overview"), QStringLiteral("Reconstruction from accounts"),
                           QStringLiteral("location: DB-IP · Could not see: names")};
    QVERIFY(savePage(path(QStringLiteral("page.svg")), page, frame).has_value());
    QXmlStreamReader svg(contents(path(QStringLiteral("page.svg"))));
    QString drawn;
    while (!svg.atEnd())
        if (svg.readNext() == QXmlStreamReader::Characters)
            drawn += svg.text();
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    for (const char* part : {"phone.pcap · Overview", "Reconstruction from accounts", "Could not see: names", "China"})
        QVERIFY2(drawn.contains(QString::fromUtf8(part)), part);
    QVERIFY(!savePage(path(QStringLiteral("missing/page.svg")), page, frame).has_value());
}

WAYBILL_UI_TEST(tst_TableFile)
#include "tst_table_file.moc"
