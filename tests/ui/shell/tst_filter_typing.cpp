// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the filter line: it stays while a search goes on, and files and prints say what it narrows.
#include "models/flow_model.h"
#include "pages/flows/flows_page.h"
#include "shell/filter_line.h"
#include "support/no_nested_loop.h"
#include "support/ui_test.h"
#include "support/window_test.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabBar>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace waybill;

class tst_FilterTyping : public test::WindowTest {
    Q_OBJECT
private slots:
    void init()
    {
        makeWindow({1280, 900});
        open("weibo.pcap");
    }
    void cleanup() { closeWindow(); }
    void typingStaysWhileASpanIsSearched();
    void typingStaysWhileACaptureIsReadWithAFilter();
    void quickWordsStayWhenASpanIsMarked();
    void whatIsToldTwiceIsNarrowedOnce();
    void bareWordsThatNarrowAreSaidInFiles();
    void wordsThatNarrowNothingAreNotSaid();
    void filesOfTheUserAreAskedForWithoutHoldingTheWindow();

private:
    [[nodiscard]] FlowsPage& flows() const { return *static_cast<FlowsPage*>(view().page(PageId::Flows)); }
    [[nodiscard]] FilterLine& line() const { return *m_window->findChild<FilterLine*>(); }
    [[nodiscard]] TimeSpan middle() const;
    [[nodiscard]] QFileDialog* asked(const QString& action) const;
    [[nodiscard]] QString exportedFilter() const;
    [[nodiscard]] QString printed() const;

    QTemporaryDir m_directory;
};

TimeSpan tst_FilterTyping::middle() const
{
    const Analysis& whole = *view().narrower().whole();
    const std::int64_t length = nanosecondsBetween(whole.firstTime(), whole.lastTime());
    return {Timestamp{whole.firstTime().ns + length / 4}, Timestamp{whole.firstTime().ns + length / 4 * 3}};
}

void tst_FilterTyping::typingStaysWhileASpanIsSearched()
{
    line().setFocus();
    line().setText(QStringLiteral("tcp"));
    QTest::keyClick(&line(), Qt::Key_Return);
    QVERIFY(waitUntilFound());
    emit view().page(PageId::Overview)->spanRequested(middle());
    QVERIFY(view().narrower().isSearching());
    line().selectAll();
    QTest::keyClicks(&line(), QStringLiteral("country == C"));
    QVERIFY(view().narrower().isSearching());
    QVERIFY(waitUntilFound());
    QCOMPARE(line().text(), QStringLiteral("country == C"));
    QCOMPARE(view().expression(), QStringLiteral("tcp"));
    m_window->currentView()->narrower().back();
    QVERIFY(waitUntilFound());
    QCOMPARE(line().text(), QStringLiteral("country == C")); // the span went, the filter did not
    m_window->currentView()->narrower().back();
    QCOMPARE(line().text(), QString()); // now it did
}

void tst_FilterTyping::typingStaysWhileACaptureIsReadWithAFilter()
{
    view().applyExpression(QStringLiteral("tcp"));
    QVERIFY(waitUntilFound());
    line().setText(QStringLiteral("name contains"));
    const AnalysisPtr whole = view().narrower().whole();
    view().narrower().setWhole(withHandset(whole, {}), false); // as snapshots come
    view().narrower().setWhole(withHandset(whole, {}), true);
    QVERIFY(view().narrower().isSearching());
    QVERIFY(waitUntilFound());
    QCOMPARE(line().text(), QStringLiteral("name contains"));
}

void tst_FilterTyping::quickWordsStayWhenASpanIsMarked()
{
    for (const QString& words : {QStringLiteral("weibo"), QStringLiteral("tls")}) { // "tls" is an expression as well
        line().setText(words);
        QCOMPARE(flows().model()->filterText(), words);
        TimeSpan span = middle();
        span.from->ns += words.size();
        emit view().page(PageId::Overview)->spanRequested(span);
        QVERIFY(view().narrower().isSearching());
        QVERIFY(waitUntilFound());
        QCOMPARE(line().text(), words);
        QCOMPARE(flows().model()->filterText(), words);
    }
    line().setFocus();
    QTest::keyClick(&line(), Qt::Key_Return); // now it is the expression, and no words any more
    QVERIFY(waitUntilFound());
    QCOMPARE(flows().model()->filterText(), QString());
}

void tst_FilterTyping::whatIsToldTwiceIsNarrowedOnce()
{
    const AnalysisPtr whole = view().narrower().whole();
    Narrower narrower(&m_workers->views);
    narrower.narrow({middle(), {}});
    narrower.setWhole(whole, true);
    QVERIFY(narrower.isSearching());
    QTRY_VERIFY_WITH_TIMEOUT(!narrower.isSearching(), 60'000);
    const AnalysisPtr spanned = narrower.analysis();
    QVERIFY(spanned && spanned != whole);
    QSignalSpy changed(&narrower, &Narrower::changed), shown(&narrower, &Narrower::analysisChanged);
    narrower.setWhole(whole, true);
    QVERIFY(!narrower.isSearching());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(shown.count(), 0);
    QCOMPARE(narrower.analysis(), spanned);
    narrower.setWhole(withHandset(whole, {}), true); // another one is narrowed
    QVERIFY(narrower.isSearching());
}

QFileDialog* tst_FilterTyping::asked(const QString& action) const
{
    for (QAction* each : m_window->findChildren<QAction*>())
        if (each->text().remove(QLatin1Char('&')) == action)
            each->trigger();
    for (QFileDialog* dialog : m_window->findChildren<QFileDialog*>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

QString tst_FilterTyping::exportedFilter() const
{
    QFileDialog* dialog = asked(QStringLiteral("Export this table…"));
    if (!dialog)
        return QStringLiteral("no dialog");
    const QString path = m_directory.filePath(QStringLiteral("table.json"));
    QFile::remove(path);
    emit dialog->fileSelected(path);
    dialog->close();
    if (!QTest::qWaitFor([&path] { return QFileInfo::exists(path); }, 20'000))
        return QStringLiteral("no file");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                                .object()
                                                .value(QStringLiteral("filter"))
                                                .toString(QStringLiteral("no filter"))
                                          : QStringLiteral("not read");
}

QString tst_FilterTyping::printed() const
{
    QFileDialog* dialog = asked(QStringLiteral("Save this page as PDF or picture…"));
    if (!dialog)
        return QStringLiteral("no dialog");
    const QString path = m_directory.filePath(QStringLiteral("page.svg"));
    emit dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("no file");
    QXmlStreamReader svg(file.readAll());
    QString text;
    while (!svg.atEnd())
        if (svg.readNext() == QXmlStreamReader::Characters)
            text += svg.text().trimmed().toString() + QLatin1Char(' ');
    return text;
}

void tst_FilterTyping::bareWordsThatNarrowAreSaidInFiles()
{
    view().setPage(PageId::Flows);
    QTRY_VERIFY(flows().model()->analysis() && !flows().model()->isSearching());
    line().setText(QStringLiteral("dns")); // narrows as it is typed, though it is an expression too
    QTRY_VERIFY(!flows().model()->isSearching());
    QCOMPARE(exportedFilter(), QStringLiteral("rows with “dns”"));
    QVERIFY2(printed().contains(QStringLiteral("only rows with “dns”")), qPrintable(printed()));
    view().setPage(PageId::Destinations);
    QTRY_VERIFY(exportedFilter() == QStringLiteral("rows with “dns”"));
}

void tst_FilterTyping::wordsThatNarrowNothingAreNotSaid()
{
    line().setText(QStringLiteral("weibo"));
    view().setPage(PageId::Overview);
    QCOMPARE(exportedFilter(), QString());
    QVERIFY(!printed().contains(QStringLiteral("rows with")));
    view().setPage(PageId::Destinations);
    view().page(PageId::Destinations)->findChild<QTabBar*>()->setCurrentIndex(2); // by app
    QTRY_COMPARE(exportedFilter(), QString());
    QVERIFY(!printed().contains(QStringLiteral("rows with")));
    view().page(PageId::Destinations)->findChild<QTabBar*>()->setCurrentIndex(0);
    QVERIFY(printed().contains(QStringLiteral("only rows with “weibo”")));
}

void tst_FilterTyping::filesOfTheUserAreAskedForWithoutHoldingTheWindow()
{
    for (const QString& action :
         {QStringLiteral("Add a location database…"), QStringLiteral("Add your own service rules…")}) {
        test::NestedLoopWatch watch;
        QFileDialog* dialog = asked(action);
        QVERIFY(!watch.wasNested());
        QVERIFY2(dialog, qPrintable(action));
        dialog->close();
        QTRY_VERIFY(m_window->findChildren<QFileDialog*>().isEmpty());
    }
}

WAYBILL_UI_TEST(tst_FilterTyping)
#include "tst_filter_typing.moc"
