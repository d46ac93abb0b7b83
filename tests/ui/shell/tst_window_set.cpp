// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"
#include "shell/start_page.h"
#include "shell/window_set.h"
#include "support/large_capture.h"
#include "support/ui_test.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace waybill;
using waybill::test::LargeCapture;

class tst_WindowSet : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatIsOpenIsWritten();
    void aCrashIsOfferedAndACleanEndIsNot();
    void whatIsOfferedStaysUntilItIsAnswered();
    void theNextStartOpensItWhenTheUserWants();
    void processesThatLiveKeepTheirs();
    void aDamagedFileIsSaidOnce();
    void forgettingLeavesNothing();
    void aTabMovesToAWindowOfItsOwn();
    void windowsCloseEachByItself();

private:
    [[nodiscard]] QString capture(const QString& name);
    [[nodiscard]] std::unique_ptr<WindowSet> start();
    [[nodiscard]] QStringList sessions() const;
    [[nodiscard]] QPushButton* offer(const MainWindow* window) const;
    void leave(const Session& session);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workers> m_workers;
};

void tst_WindowSet::init()
{
    QSettings().clear();
    m_directory = std::make_unique<QTemporaryDir>();
    m_workers = std::make_unique<Workers>();
    QApplication::setQuitOnLastWindowClosed(false);
}

void tst_WindowSet::cleanup()
{
    m_workers.reset();
    QSettings().clear();
}

QString tst_WindowSet::capture(const QString& name)
{
    const QString path = m_directory->filePath(name);
    LargeCapture::write(path, 5);
    return path;
}

std::unique_ptr<WindowSet> tst_WindowSet::start()
{
    return std::make_unique<WindowSet>(
        *m_workers, [](ThemeChoice) {}, m_directory->filePath(QStringLiteral("sessions")));
}

QStringList tst_WindowSet::sessions() const
{
    return QDir(m_directory->filePath(QStringLiteral("sessions"))).entryList({QStringLiteral("*.json")}, QDir::Files);
}

QPushButton* tst_WindowSet::offer(const MainWindow* window) const
{
    for (QPushButton* button : window->findChild<StartPage*>()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Open what was open before") && button->isVisible())
            return button;
    return nullptr;
}

/// As a process that was killed leaves it: its file, and no lock that anybody holds.
void tst_WindowSet::leave(const Session& session)
{
    const QString folder = m_directory->filePath(QStringLiteral("dying"));
    SessionKeeper dying(folder);
    dying.noteChange([&session] { return session; });
    dying.flush();
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QDir().mkpath(m_directory->filePath(QStringLiteral("sessions")));
    QVERIFY(QFile::copy(folder + QLatin1Char('/') + files[0],
                        m_directory->filePath(QStringLiteral("sessions/") + files[0])));
    dying.finish(false);
}

void tst_WindowSet::whatIsOpenIsWritten()
{
    const auto set = start();
    MainWindow* window = set->open();
    QVERIFY(sessions().isEmpty());
    window->openArguments({capture(QStringLiteral("a.pcap")), capture(QStringLiteral("b.pcap"))});
    QTRY_COMPARE(sessions().size(), 1);
    const QFile::Permissions permissions =
        QFile::permissions(m_directory->filePath(QStringLiteral("sessions/") + sessions()[0]));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    const Session session = set->session();
    QCOMPARE(session.windows.size(), std::size_t{1});
    QCOMPARE(session.windows[0].tabs.size(), std::size_t{2});
    QCOMPARE(session.files(), QStringList({m_directory->filePath(QStringLiteral("a.pcap")),
                                           m_directory->filePath(QStringLiteral("b.pcap"))}));
}

void tst_WindowSet::aCrashIsOfferedAndACleanEndIsNot()
{
    SessionTab tab;
    tab.files = QStringList{capture(QStringLiteral("a.pcap"))};
    tab.page = 2;
    leave({{{QByteArray(), {tab}, 0}}});
    {
        const auto set = start();
        MainWindow* window = set->open();
        set->offerLeft(window);
        QCOMPARE(window->documentCount(), 0); // never by itself
        QVERIFY(offer(window));
        offer(window)->click();
        QCOMPARE(window->documentCount(), 1);
        QCOMPARE(window->currentTab()->pageIndex(), 2);
        QTRY_COMPARE(sessions().size(), 1);
    }
    QVERIFY(sessions().isEmpty()); // it ended as the user wanted
    const auto set = start();
    MainWindow* window = set->open();
    set->offerLeft(window);
    QVERIFY(!offer(window));
}

void tst_WindowSet::whatIsOfferedStaysUntilItIsAnswered()
{
    SessionTab tab;
    tab.files = QStringList{capture(QStringLiteral("a.pcap"))};
    leave({{{QByteArray(), {tab}, 0}}});
    for (int start = 0; start < 2; ++start) {
        const auto set = this->start();
        MainWindow* window = set->open();
        set->offerLeft(window);
        QVERIFY(offer(window));
        const auto other = this->start(); // beside it: offered once at a time
        MainWindow* second = other->open();
        other->offerLeft(second);
        QVERIFY(!offer(second));
    }
    const auto set = start();
    MainWindow* window = set->open();
    set->offerLeft(window);
    for (QPushButton* button : window->findChild<StartPage*>()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Not needed"))
            button->click();
    QVERIFY(sessions().isEmpty());
}

void tst_WindowSet::theNextStartOpensItWhenTheUserWants()
{
    {
        const auto set = start();
        Preferences::Values values = set->preferences().values();
        values.opensLastSession = true;
        set->preferences().set(values);
        MainWindow* window = set->open();
        window->openArguments({capture(QStringLiteral("a.pcap"))});
        QVERIFY(window->close()); // the last window: the program would end
    }
    QCOMPARE(sessions().size(), 1);
    const auto set = start();
    MainWindow* window = set->open();
    set->offerLeft(window);
    QCOMPARE(window->documentCount(), 1);
}

void tst_WindowSet::processesThatLiveKeepTheirs()
{
    const auto first = start();
    first->open()->openArguments({capture(QStringLiteral("a.pcap"))});
    QTRY_COMPARE(sessions().size(), 1);
    const auto second = start();
    MainWindow* window = second->open();
    second->offerLeft(window);
    QVERIFY(!offer(window));
    QCOMPARE(sessions().size(), 1);
    window->openArguments({capture(QStringLiteral("b.pcap"))});
    QTRY_COMPARE(sessions().size(), 2);
}

void tst_WindowSet::aDamagedFileIsSaidOnce()
{
    const QString folder = m_directory->filePath(QStringLiteral("sessions"));
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/left.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\": \"waybill.session/1\", \"windows\": [");
    file.close();
    SessionKeeper keeper(folder);
    const LeftSession left = keeper.takeLeft();
    QVERIFY(left.session.isEmpty());
    QVERIFY2(left.problem.contains(QStringLiteral("left.json: byte ")), qPrintable(left.problem));
    QVERIFY(keeper.takeLeft().problem.isEmpty());
}

void tst_WindowSet::forgettingLeavesNothing()
{
    const auto set = start();
    MainWindow* window = set->open();
    window->openArguments({capture(QStringLiteral("a.pcap"))});
    QTRY_COMPARE(sessions().size(), 1);
    emit window->forgetRequested();
    QVERIFY(sessions().isEmpty());
}

void tst_WindowSet::aTabMovesToAWindowOfItsOwn()
{
    const auto set = start();
    MainWindow* window = set->open();
    window->openArguments({capture(QStringLiteral("a.pcap")), capture(QStringLiteral("b.pcap"))});
    DocumentView* moved = window->currentView();
    QTRY_VERIFY(moved->document().state() == Document::State::Ready);
    emit window->moveTabRequested(moved);
    QCOMPARE(set->windows().size(), std::size_t{2});
    MainWindow* other = set->windows()[1];
    QCOMPARE(window->documentCount(), 1);
    QCOMPARE(other->documentCount(), 1);
    QVERIFY(other->currentView() == moved); // the same, not read again
    QVERIFY(moved->document().state() == Document::State::Ready);
    QVERIFY(other->windowTitle().startsWith(QStringLiteral("b.pcap")));
    QApplication::setActiveWindow(other);
    QTest::keyClick(other, Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(moved->currentPage(), PageId::Destinations);
    emit window->moveTabRequested(window->currentTab()); // the only one: it stays
    QCOMPARE(set->windows().size(), std::size_t{2});
}

void tst_WindowSet::windowsCloseEachByItself()
{
    const auto set = start();
    MainWindow* first = set->open();
    QSignalSpy wanted(first, &MainWindow::newWindowRequested);
    QApplication::setActiveWindow(first);
    QTest::keyClick(first, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(set->windows().size(), std::size_t{2});
    MainWindow* second = set->windows()[1];
    second->openArguments({capture(QStringLiteral("a.pcap"))});
    QVERIFY(first->close());
    QTRY_COMPARE(set->windows().size(), std::size_t{1});
    QCOMPARE(set->windows()[0], second);
    QCOMPARE(second->documentCount(), 1);
}

WAYBILL_UI_TEST(tst_WindowSet)
#include "tst_window_set.moc"
