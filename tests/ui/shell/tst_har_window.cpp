// SPDX-License-Identifier: GPL-3.0-or-later
// A HAR file in the window: the offer to import it, what comes of it, and what stays when it cannot be.
#include "models/flow_facts.h"
#include "shell/har_import_dialog.h"
#include "support/ui_test.h"
#include "support/window_test.h"
#include "widgets/banner.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>

using namespace waybill;
using waybill::test::WindowTest;

class TestHarWindow : public WindowTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { closeWindow(); }
    void openingOffersToImport();
    void droppingOffersToImport();
    void theCaptureOpensWithItsBand();
    void nothingOverHttpsIsCalledClear();
    void whatCannotBeWrittenIsSaid();
    void closingWhileImportingIsSafe();

private:
    [[nodiscard]] QString har(const QString& name, int entries);
    [[nodiscard]] HarImportDialog* offer() const { return m_window->findChild<HarImportDialog*>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHarWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeWindow({1280, 800});
}

QString TestHarWindow::har(const QString& name, int entries)
{
    const QByteArray entry =
        R"({"startedDateTime":"2014-08-10T14:02:00+05:30","time":5,"request":{"method":"POST","url":)"
        R"("https://api.example.com/up","headers":[],"postData":{"text":"a=1"}},"response":{"status":200,)"
        R"("content":{"text":"ok"}},"timings":{"send":1,"wait":2,"receive":2},"serverIPAddress":"42.62.48.181"})";
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(R"({"log":{"version":"1.2","creator":{"name":"Tool","version":"1"},"entries":[)");
    for (int i = 0; i < entries; ++i)
        file.write(i == 0 ? entry : ',' + entry);
    file.write("]}}");
    return file.fileName();
}

void TestHarWindow::openingOffersToImport()
{
    const QString path = har(QStringLiteral("phone.har"), 1);
    m_window->openArguments({path});
    QVERIFY(offer());
    QVERIFY(offer()->isVisible());
    QCOMPARE(offer()->harPath(), path);
    QCOMPARE(m_window->documentCount(), 0);
    m_window->openArguments({path});
    QCOMPARE(m_window->findChildren<HarImportDialog*>().size(), 1);
    offer()->reject();
    QTRY_VERIFY(!offer());
    QCOMPARE(m_window->documentCount(), 0);
}

void TestHarWindow::droppingOffersToImport()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(har(QStringLiteral("phone.har"), 1))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(offer());
}

void TestHarWindow::theCaptureOpensWithItsBand()
{
    m_window->openArguments({har(QStringLiteral("phone.har"), 3)});
    const QString target = m_folder->filePath(QStringLiteral("phone.pcapng"));
    offer()->write(target);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->documentCount(), 1, 60'000);
    QVERIFY(QTest::qWaitFor([this] { return view().document().state() == Document::State::Ready; }, 60'000));
    QVERIFY(QFile::exists(target));
    QCOMPARE(view().document().analysis()->flowCount(), std::size_t{3});
    const QString notice = view().reconstructionNotice();
    QVERIFY2(notice.startsWith(QStringLiteral("Imported from a HAR file")), qPrintable(notice));
    for (int page = 0; page < static_cast<int>(PageCount); ++page) {
        view().setPage(static_cast<PageId>(page));
        bool isSaid = false;
        for (const Banner* banner : view().findChildren<Banner*>())
            isSaid |= banner->isVisible() && banner->text() == notice;
        QVERIFY(isSaid);
    }
    QTRY_VERIFY(!offer());
}

void TestHarWindow::nothingOverHttpsIsCalledClear()
{
    m_window->openArguments({har(QStringLiteral("phone.har"), 1)});
    offer()->write(m_folder->filePath(QStringLiteral("phone.pcapng")));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->documentCount(), 1, 60'000);
    QVERIFY(QTest::qWaitFor([this] { return view().document().state() == Document::State::Ready; }, 60'000));
    const AnalysisPtr analysis = view().document().analysis();
    const FactSheet sheet = flowFacts(FlowRow{*analysis, FlowId{0}, 0});
    const QString text = sheet.toPlainText();
    QVERIFY2(text.contains(QStringLiteral("Said inside TLS, and decrypted")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("not readable")), qPrintable(text));
    QString sentences;
    for (const FactSection& section : sheet.sections)
        for (const Fact& fact : section.facts)
            sentences += section.title + fact.sentence;
    QVERIFY2(sentences.contains(QStringLiteral("inside TLS, as the tool that decrypted it wrote")),
             qPrintable(sentences));
    QVERIFY2(!sentences.contains(QStringLiteral("in the clear")), qPrintable(sentences));
}

void TestHarWindow::whatCannotBeWrittenIsSaid()
{
    m_window->openArguments({har(QStringLiteral("phone.har"), 1)});
    QFile taken(m_folder->filePath(QStringLiteral("taken.pcapng")));
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
    taken.close();
    offer()->write(taken.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(!offer()->problem().isEmpty(), 60'000);
    QVERIFY2(offer()->problem().contains(QStringLiteral("nothing is overwritten")), qPrintable(offer()->problem()));
    QCOMPARE(m_window->documentCount(), 0);
    QVERIFY(offer()->isVisible());
    offer()->write(m_folder->filePath(QStringLiteral("other.pcapng")));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->documentCount(), 1, 60'000);
}

void TestHarWindow::closingWhileImportingIsSafe()
{
    m_window->openArguments({har(QStringLiteral("large.har"), 20'000)});
    const QString target = m_folder->filePath(QStringLiteral("large.pcapng"));
    offer()->write(target);
    closeWindow();
    QVERIFY(!QFile::exists(target));
}

WAYBILL_UI_TEST(TestHarWindow)
#include "tst_har_window.moc"
