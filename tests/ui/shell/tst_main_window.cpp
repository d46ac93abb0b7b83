// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/overview_page.h"
#include "shell/handset_dialog.h"
#include "shell/handset_menu.h"
#include "shell/main_window.h"
#include "shell/message_page.h"
#include "shell/recent_files.h"
#include "shell/start_page.h"
#include "support/large_capture.h"
#include "support/ui_test.h"
#include "widgets/banner.h"
#include "widgets/progress_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace waybill;
using waybill::test::LargeCapture;

class tst_MainWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theStartPageIsShownWithoutCaptures();
    void anArgumentIsReadAndShown();
    void whatIsNoCaptureIsAnsweredInThePage();
    void aCutCaptureIsMarkedPartial();
    void closingWhileReadingIsSafe();
    void cancelDiscardsAndSaysSo();
    void stopHereKeepsAPartialResult();
    void filesDroppedAnywhereOpen();
    void severalCapturesAreSwitchedByKeyboard();
    void pagesAreReachedByKeyboard();
    void aFilterLeadsToTheLists();
    void theSentenceIsCopied();
    void anotherDeviceIsChosen();
    void recentFilesAreRemembered();
    void pagesAreSavedWithTheirFrame();
    void theSampleCarriesItsBand();

private:
    [[nodiscard]] QString capture(const QString& name, std::uint32_t packets);
    [[nodiscard]] bool waitUntilRead();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::init()
{
    RecentFiles::clear();
    m_directory = std::make_unique<QTemporaryDir>();
    m_workers = std::make_unique<Workers>();
    m_window = std::make_unique<MainWindow>(*m_workers, [](ThemeChoice) {});
    m_window->show();
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_workers.reset();
}

QString tst_MainWindow::capture(const QString& name, std::uint32_t packets)
{
    const QString path = m_directory->filePath(name);
    LargeCapture::write(path, packets);
    return path;
}

bool tst_MainWindow::waitUntilRead()
{
    return QTest::qWaitFor([this] { return m_window->currentView()->document().state() != Document::State::Loading; },
                           60'000);
}

void tst_MainWindow::theStartPageIsShownWithoutCaptures()
{
    QVERIFY(m_window->findChild<StartPage*>()->isVisible());
    QVERIFY(!m_window->currentView());
}

void tst_MainWindow::anArgumentIsReadAndShown()
{
    m_window->openArguments({capture(QStringLiteral("phone.pcap"), 100)});
    QVERIFY(waitUntilRead());
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("phone.pcap")));
    QCOMPARE(m_window->currentView()->document().analysis()->coverage().packets, std::uint64_t{100});
    QVERIFY(m_window->currentView()->page(PageId::Overview)->isVisible());
}

void tst_MainWindow::whatIsNoCaptureIsAnsweredInThePage()
{
    QFile file(m_directory->filePath(QStringLiteral("notes.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("only notes, long enough to be recognised as text\n");
    file.close();
    m_window->openArguments({file.fileName()});
    QVERIFY(waitUntilRead());
    const auto* message = m_window->currentView()->findChild<MessagePage*>();
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("notes.txt")));
    QVERIFY(!QApplication::activeModalWidget());
    for (QPushButton* button : message->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Copy this message"))
            button->click();
    }
    QCOMPARE(QApplication::clipboard()->text(), message->text());
}

void tst_MainWindow::aCutCaptureIsMarkedPartial()
{
    const QString path = capture(QStringLiteral("cut.pcap"), 100);
    QFile file(path);
    QVERIFY(file.resize(file.size() - 500));
    m_window->openArguments({path});
    QVERIFY(waitUntilRead());
    QVERIFY2(m_window->windowTitle().contains(QStringLiteral("(partial)")), qPrintable(m_window->windowTitle()));
    bool isSaid = false;
    for (const Banner* banner : m_window->currentView()->findChildren<Banner*>())
        isSaid |= banner->isVisible() && banner->text().startsWith(QStringLiteral("Partial"));
    QVERIFY(isSaid);
}

void tst_MainWindow::closingWhileReadingIsSafe()
{
    m_window->openArguments({capture(QStringLiteral("large.pcap"), 200'000)});
    QTest::qWait(20);
    m_window.reset(); // waits for its jobs; one that does not end is ended by the test runner
    m_workers->readers.waitForDone();
}

void tst_MainWindow::cancelDiscardsAndSaysSo()
{
    m_window->openArguments({capture(QStringLiteral("large.pcap"), 200'000)});
    emit m_window->currentView()->findChild<ProgressStrip*>()->cancelRequested();
    QVERIFY(waitUntilRead());
    QCOMPARE(m_window->currentView()->document().state(), Document::State::Cancelled);
    QVERIFY(!m_window->currentView()->document().analysis());
    QVERIFY(m_window->currentView()->findChild<MessagePage*>()->isVisible());
}

void tst_MainWindow::stopHereKeepsAPartialResult()
{
    m_window->openArguments({capture(QStringLiteral("large.pcap"), 200'000)});
    emit m_window->currentView()->findChild<ProgressStrip*>()->stopRequested();
    QVERIFY(waitUntilRead());
    QCOMPARE(m_window->currentView()->document().state(), Document::State::Ready);
    QVERIFY(m_window->currentView()->document().analysis()->recording().wasStopped);
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("(partial)")));
}

void tst_MainWindow::filesDroppedAnywhereOpen()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(capture(QStringLiteral("a.pcap"), 5)),
                  QUrl::fromLocalFile(capture(QStringLiteral("b.pcap"), 5)),
                  QUrl::fromLocalFile(capture(QStringLiteral("c.pcap"), 5))}); // two would be compared
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(m_window->documentCount(), 3);
    for (const QLineEdit* edit : m_window->findChildren<QLineEdit*>())
        QVERIFY(!edit->acceptDrops());
}

void tst_MainWindow::severalCapturesAreSwitchedByKeyboard()
{
    const QString first = capture(QStringLiteral("a.pcap"), 5);
    m_window->openArguments({first, capture(QStringLiteral("b.pcap"), 5)});
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("b.pcap")));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(m_window->windowTitle().startsWith(QStringLiteral("a.pcap")));
    m_window->openArguments({first}); // open already
    QCOMPARE(m_window->documentCount(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_window->documentCount(), 1);
    QTRY_VERIFY(m_window->windowTitle().startsWith(QStringLiteral("b.pcap")));
}

void tst_MainWindow::pagesAreReachedByKeyboard()
{
    m_window->openArguments({capture(QStringLiteral("a.pcap"), 5)});
    QVERIFY(waitUntilRead());
    for (int page = 3; page >= 0; --page) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        QTRY_COMPARE(static_cast<int>(m_window->currentView()->currentPage()), page);
        QVERIFY(m_window->currentView()->page(static_cast<PageId>(page))->isVisible());
    }
}

void tst_MainWindow::aFilterLeadsToTheLists()
{
    m_window->openArguments({capture(QStringLiteral("a.pcap"), 5)});
    QVERIFY(waitUntilRead());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = qobject_cast<QLineEdit*>(m_window->focusWidget());
    QVERIFY(filter);
    QTest::keyClicks(filter, QStringLiteral("42.62"));
    QCOMPARE(m_window->currentView()->currentPage(), PageId::Destinations);
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_VERIFY(filter->text().isEmpty());
}

void tst_MainWindow::theSentenceIsCopied()
{
    m_window->openArguments({capture(QStringLiteral("a.pcap"), 5)});
    QVERIFY(waitUntilRead());
    QApplication::clipboard()->clear();
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("China")));
}

void tst_MainWindow::anotherDeviceIsChosen()
{
    m_window->openArguments({capture(QStringLiteral("a.pcap"), 5)});
    QVERIFY(waitUntilRead());
    Document& document = m_window->currentView()->document();
    const auto choice = HandsetDialog::parse(QStringLiteral(" 42.62.48.181 "));
    QVERIFY(choice);
    document.chooseHandset(*choice);
    QTRY_VERIFY(document.analysis()->choice() == *choice);
    QVERIFY(!HandsetDialog::parse(QStringLiteral("not an address")));
    QVERIFY(HandsetDialog::parse(QStringLiteral("02:00:00:00:00:01"))->mac.has_value());
}

void tst_MainWindow::recentFilesAreRemembered()
{
    const QString path = capture(QStringLiteral("a.pcap"), 5);
    m_window->openArguments({path});
    QCOMPARE(RecentFiles::load(), QStringList{path});
    for (int i = 0; i < 2 * RecentFiles::Limit; ++i)
        RecentFiles::add(QStringLiteral("/tmp/%1.pcap").arg(i));
    QCOMPARE(RecentFiles::load().size(), RecentFiles::Limit);
}

void tst_MainWindow::pagesAreSavedWithTheirFrame()
{
    m_window->openArguments({capture(QStringLiteral("a.pcap"), 5)});
    QVERIFY(waitUntilRead());
    Page& page = *m_window->currentView()->page(PageId::Overview);
    const PrintFrame frame{QStringLiteral("a.pcap"), QStringLiteral("Reconstruction"), QStringLiteral("Sources")};
    for (const QString& name : {QStringLiteral("page.pdf"), QStringLiteral("page.png")}) {
        QVERIFY(savePage(m_directory->filePath(name), page, frame).has_value());
        const qint64 size = QFileInfo(m_directory->filePath(name)).size();
        QVERIFY2(size > 5000 && size < 1'000'000, qPrintable(QString::number(size))); // drawn, not one huge image
    }
    QVERIFY(!savePage(m_directory->filePath(QStringLiteral("missing/page.png")), page, frame).has_value());
    PrintFrame without = frame;
    without.notice.clear();
    QVERIFY(savePage(m_directory->filePath(QStringLiteral("plain.png")), page, without).has_value());
    const QImage banded(m_directory->filePath(QStringLiteral("page.png")));
    const QImage plain(m_directory->filePath(QStringLiteral("plain.png")));
    QVERIFY(banded != plain);
}

void tst_MainWindow::theSampleCarriesItsBand()
{
    m_window->openSample();
    QVERIFY2(m_window->currentView(), "the bundled sample did not open");
    QVERIFY(waitUntilRead());
    QVERIFY(m_window->currentView()->reconstructionNotice().startsWith(QStringLiteral("Reconstruction")));
    for (int page = 0; page < static_cast<int>(PageCount); ++page) {
        m_window->currentView()->setPage(static_cast<PageId>(page));
        bool isSaid = false;
        for (const Banner* banner : m_window->currentView()->findChildren<Banner*>())
            isSaid |= banner->isVisible() && banner->text() == m_window->currentView()->reconstructionNotice();
        QVERIFY(isSaid);
    }
}

WAYBILL_UI_TEST(tst_MainWindow)
#include "tst_main_window.moc"
