// SPDX-License-Identifier: GPL-3.0-or-later
// One filter and one span of time for all pages, the way back, and the same figures as on the command line.
#include "models/flow_model.h"
#include "pages/flows/flows_page.h"
#include "shell/filter_line.h"
#include "support/ui_test.h"
#include "support/window_test.h"
#include "widgets/crumb_bar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace waybill;

namespace {

/// What the command line prints for the same question.
QByteArray printed(const QStringList& arguments)
{
    QProcess cli;
    cli.start(QCoreApplication::applicationDirPath() + QStringLiteral("/waybill-cli"), arguments);
    if (!cli.waitForFinished(60'000) || cli.exitCode() != 0)
        qWarning().noquote() << cli.readAllStandardError();
    return cli.readAllStandardOutput();
}

QString rfc3339(Timestamp time)
{
    return QDateTime::fromSecsSinceEpoch(time.ns / NsPerSecond, Qt::UTC)
               .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) +
           QStringLiteral(".%1Z").arg(time.ns % NsPerSecond, 9, 10, QLatin1Char('0'));
}

} // namespace

class tst_NarrowingWindow : public test::WindowTest {
    Q_OBJECT
private slots:
    void init()
    {
        makeWindow({1280, 800});
        open("weibo.pcap");
    }
    void cleanup() { closeWindow(); }
    void aFilterAndASpanGiveTheFiguresOfTheCommandLine();
    void theWayBackIsTheWayThereBackwards();
    void whatIsBeingLookedForIsNotNothing();
    void aFilterThatFindsNothingSaysSo();
    void eachTabKeepsItsOwnFilter();
    void aCountryIsAppliedFromItsMenu();

private:
    [[nodiscard]] const Analysis& shown() const { return *view().narrower().analysis(); }
    [[nodiscard]] CrumbBar& crumbs() const { return *view().findChild<CrumbBar*>(); }
    void type(const QString& expression);
};

void tst_NarrowingWindow::type(const QString& expression)
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* line = m_window->findChild<FilterLine*>();
    line->setText(expression);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(waitUntilFound());
}

void tst_NarrowingWindow::aFilterAndASpanGiveTheFiguresOfTheCommandLine()
{
    const QString expression = QStringLiteral("tcp and wire.up > 500");
    const Analysis& whole = shown();
    const std::int64_t length = nanosecondsBetween(whole.firstTime(), whole.lastTime());
    const TimeSpan span{Timestamp{whole.firstTime().ns + length / 8}, Timestamp{whole.firstTime().ns + length / 8 * 7}};
    emit view().page(PageId::Overview)->spanRequested(span);
    QVERIFY(waitUntilFound());
    type(expression);
    const QStringList asked{QStringLiteral("--from"),   rfc3339(*span.from), QStringLiteral("--to"),  rfc3339(*span.to),
                            QStringLiteral("--filter"), expression,          corpusFile("weibo.pcap")};
    const QJsonObject summary =
        QJsonDocument::fromJson(printed(QStringList{QStringLiteral("summary"), QStringLiteral("--json")} + asked))
            .object();
    const QJsonArray countries = summary.value(QStringLiteral("countries")).toArray();
    QVERIFY(!countries.isEmpty());
    std::size_t seen = 0;
    for (const QJsonValue& country : countries) {
        const CountryCode code = CountryCode::parse(country[QStringLiteral("code")].toString().toStdString()).value();
        const QJsonValue content = country[QStringLiteral("content_bytes_up")];
        QCOMPARE(shown().country(code).contentUp.min,
                 static_cast<std::uint64_t>(content[QStringLiteral("min")].toInteger()));
        QCOMPARE(shown().country(code).contentUp.max,
                 static_cast<std::uint64_t>(content[QStringLiteral("max")].toInteger()));
        QCOMPARE(shown().country(code).flows, static_cast<std::uint64_t>(country[QStringLiteral("flows")].toInteger()));
        ++seen;
    }
    QCOMPARE(shown().countries().size(), seen);
    QCOMPARE(static_cast<qsizetype>(shown().destinations().size()),
             summary.value(QStringLiteral("destinations")).toArray().size());
    const QByteArray flows = printed(QStringList{QStringLiteral("flows")} + asked);
    view().setPage(PageId::Flows);
    const FlowModel* model = static_cast<FlowsPage*>(view().page(PageId::Flows))->model();
    QVERIFY(QTest::qWaitFor([&] { return model->rowCount() == flows.count('\n'); }, 10'000));
    QVERIFY(flows.count('\n') > 0);
}

void tst_NarrowingWindow::theWayBackIsTheWayThereBackwards()
{
    const std::uint64_t all = shown().listedFlows().listed;
    type(QStringLiteral("dns"));
    const std::uint64_t dns = shown().listedFlows().listed;
    QVERIFY(dns > 0 && dns < all);
    type(QStringLiteral("tls"));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(waitUntilFound());
    QCOMPARE(shown().listedFlows().listed, dns);
    QCOMPARE(m_window->findChild<FilterLine*>()->text(), QStringLiteral("dns"));
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->findChild<FilterLine*>()->text(), QStringLiteral("tls"));
    QVERIFY(waitUntilFound());
    view().page(PageId::Overview)->setFocus();
    QTest::keyClick(view().page(PageId::Overview), Qt::Key_Escape);
    QVERIFY(waitUntilFound());
    QCOMPARE(shown().listedFlows().listed, all);
    QVERIFY(!crumbs().isVisible());
}

void tst_NarrowingWindow::whatIsBeingLookedForIsNotNothing()
{
    const Timestamp late{shown().lastTime().ns};
    QSignalSpy changed(&view().narrower(), &Narrower::changed);
    emit view().page(PageId::Overview)->spanRequested({late, {}});
    QVERIFY(view().narrower().isSearching());
    QVERIFY(crumbs().stateText().contains(QStringLiteral("Searching")));
    QVERIFY(waitUntilFound());
    QVERIFY(!crumbs().stateText().contains(QStringLiteral("Searching")));
}

void tst_NarrowingWindow::aFilterThatFindsNothingSaysSo()
{
    type(QStringLiteral("name == \"nobody.invalid\""));
    QVERIFY2(crumbs().stateText().startsWith(QStringLiteral("Nothing matches")), qPrintable(crumbs().stateText()));
    QCOMPARE(shown().coverage().remote.contentUp, std::uint64_t{0});
}

void tst_NarrowingWindow::eachTabKeepsItsOwnFilter()
{
    type(QStringLiteral("dns"));
    open("instagram.pcap");
    QCOMPARE(m_window->findChild<FilterLine*>()->text(), QString());
    QVERIFY(!shown().isNarrowed());
    QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_window->findChild<FilterLine*>()->text(), QStringLiteral("dns"));
    QVERIFY(shown().isNarrowed());
}

void tst_NarrowingWindow::aCountryIsAppliedFromItsMenu()
{
    emit view()
        .page(PageId::Overview)
        ->filterRequested(filterExpression(FlowFilter::ofCountry(China)), FilterUse::Selected, true);
    QVERIFY(waitUntilFound());
    QCOMPARE(m_window->findChild<FilterLine*>()->text(), QStringLiteral("country == CN"));
    for (const CountryTotals& country : shown().countries())
        QVERIFY(country.code == China || country.contentUp.min == 0);
    emit view().page(PageId::Overview)->filterRequested(QStringLiteral("tls"), FilterUse::AndNotSelected, false);
    QCOMPARE(m_window->findChild<FilterLine*>()->text(), QStringLiteral("(country == CN) and not (tls)"));
    QCOMPARE(view().expression(), QStringLiteral("country == CN"));
}

WAYBILL_UI_TEST(tst_NarrowingWindow)
#include "tst_narrowing_window.moc"
