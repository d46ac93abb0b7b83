// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, stars and corrections of one capture: made by key and menu, found again under another name, never overwritten.
#include "casefile/notebook.h"
#include "models/destination_tree_model.h"
#include "models/flow_model.h"
#include "models/note_list_model.h"
#include "pages/destinations/destinations_page.h"
#include "pages/flows/flows_page.h"
#include "pages/overview/timeline_panel.h"
#include "shell/main_window.h"
#include "shell/note_dialog.h"
#include "shell/notes_dialog.h"
#include "support/case_desk.h"
#include "support/ui_test.h"
#include "widgets/timeline_view.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QFile>
#include <QIcon>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QThread>
#include <QTreeView>
#include <sys/stat.h>

using namespace waybill;
using waybill::test::CaseDesk;

class TestNotesWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void starNoteAndCorrectionAreThereAgain();
    void theListFindsShowsAndRemoves();
    void aDamagedNotebookIsSaidAndLeftAlone();
    void twoWindowsLoseNothing();
    void aPipeIsKeptForTheSession();
    void menusSayWhatTheyDo();
    void aMomentIsMarkedInTheTimeline();
    void printsCarryTheNotes();

private:
    [[nodiscard]] bool open(const std::string& path);
    [[nodiscard]] std::unique_ptr<MainWindow> newWindow();
    [[nodiscard]] DocumentView& view() { return *m_window->currentView(); }
    [[nodiscard]] Document& document() { return view().document(); }
    [[nodiscard]] bool isKept() { return isKept(document()); }
    [[nodiscard]] static bool isKept(const Document& document)
    {
        return QTest::qWaitFor([&] { return document.keeper() && document.keeper()->isKept(); }, 60'000);
    }
    [[nodiscard]] QTableView* flows();
    [[nodiscard]] NotesDialog* openList();
    [[nodiscard]] static QPushButton* button(QWidget* parent, const QString& text);
    [[nodiscard]] QString notebookFile() const;

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::string m_capture;
};

void TestNotesWindow::init()
{
    m_desk = std::make_unique<CaseDesk>();
    m_capture = m_desk->capture(QStringLiteral("a.pcap"), 50);
    m_window = newWindow();
}

void TestNotesWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

std::unique_ptr<MainWindow> TestNotesWindow::newWindow()
{
    auto window = std::make_unique<MainWindow>(m_desk->workers, [](ThemeChoice) {});
    window->resize(1280, 800);
    window->show();
    return window;
}

bool TestNotesWindow::open(const std::string& path)
{
    m_window->openArguments({QString::fromStdString(path)});
    return QTest::qWaitFor([&] { return document().state() == Document::State::Ready && document().analysis(); },
                           60'000);
}

QTableView* TestNotesWindow::flows()
{
    view().setPage(PageId::Flows);
    auto* table = view().findChild<QTableView*>(QStringLiteral("flows"));
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 60'000))
        return nullptr;
    table->selectRow(0);
    table->setFocus();
    return table;
}

QPushButton* TestNotesWindow::button(QWidget* parent, const QString& text)
{
    for (QPushButton* button : parent->findChildren<QPushButton*>()) {
        if (button->text().remove(QLatin1Char('&')) == text)
            return button;
    }
    return nullptr;
}

NotesDialog* TestNotesWindow::openList()
{
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("N&otes and stars…"))
            action->trigger();
    }
    return m_window->findChild<NotesDialog*>();
}

QString TestNotesWindow::notebookFile() const
{
    QFile file(QString::fromStdString(m_capture));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    return m_desk->directory.filePath(QStringLiteral("data/Waybill/notebooks/%1.waybill").arg(QLatin1String(hash)));
}

void TestNotesWindow::starNoteAndCorrectionAreThereAgain()
{
    QVERIFY(open(m_capture));
    QVERIFY(isKept());
    QVERIFY(!QFile::exists(notebookFile())); // nothing was noted
    QTableView* table = flows();
    QVERIFY(table);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(document().notebook().notes.size(), std::size_t{1});

    view().setPage(PageId::Destinations);
    auto* page = static_cast<DestinationsPage*>(view().page(PageId::Destinations));
    auto* tree = page->findChild<QTreeView*>();
    QTRY_VERIFY_WITH_TIMEOUT(page->model()->indexOfCountry(China).isValid() && !page->model()->isSearching(), 60'000);
    tree->setCurrentIndex(page->model()->indexOfCountry(China));
    tree->setFocus();
    QTRY_VERIFY(tree->hasFocus() && tree->currentIndex().isValid());
    QTest::keyClick(tree, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->findChild<NoteDialog*>());
    auto* dialog = m_window->findChild<NoteDialog*>();
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("all of it?"));
    button(dialog, QStringLiteral("Keep"))->click();
    AnalystRule rule;
    rule.subject = "42.62.48.181";
    rule.country = Singapore;
    rule.reason = "the operator says so";
    QVERIFY(document().addRule(rule));
    QVERIFY(isKept());
    QVERIFY(QFile::exists(notebookFile()));

    m_window.reset();
    const QString moved = m_desk->directory.filePath(QStringLiteral("elsewhere.pcap"));
    QVERIFY(QFile::rename(QString::fromStdString(m_capture), moved));
    m_window = newWindow();
    QVERIFY(open(moved.toStdString()));
    QTRY_COMPARE_WITH_TIMEOUT(document().notebook().notes.size(), std::size_t{2}, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(document().analysis()->country(Singapore).correctedUp > 0, 60'000);
    QCOMPARE(document().rules().size(), std::size_t{1});
    QCOMPARE(document().notebook().log.size(), std::size_t{3});
    const QModelIndex name = flows()->model()->index(0, static_cast<int>(FlowField::Name));
    QVERIFY(!name.data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("starred")));
    const CaseNote* note = findNote(document().notebook(), {"country:CN", {}});
    QVERIFY(note);
    QCOMPARE(note->text, std::string("all of it?"));
}

void TestNotesWindow::theListFindsShowsAndRemoves()
{
    QVERIFY(open(m_capture));
    QVERIFY(flows());
    view().toggleStar(noteSubjectOf(*document().analysis(), FlowId{0}).toString());
    QVERIFY(document().changeNotes([](Case& item) { return setNote(item, {"country:CN", {}}, "why?", "test"); }));
    QVERIFY(document().changeNotes([](Case& item) { return setNote(item, {"packet:17", {}}, "odd", "test"); }));
    NotesDialog* list = openList();
    QVERIFY(list);
    auto* table = list->findChild<QTableView*>();
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(table->model()->index(0, 0).data().toString().contains(QStringLiteral("42.62.48.181")));
    list->findChild<QCheckBox*>()->setChecked(true);
    QCOMPARE(table->model()->rowCount(), 1);
    list->findChild<QCheckBox*>()->setChecked(false);
    list->findChild<QLineEdit*>()->setText(QStringLiteral("why"));
    QCOMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    button(list, QStringLiteral("Show"))->click();
    QCOMPARE(view().currentPage(), PageId::Destinations);
    list->findChild<QLineEdit*>()->clear();

    view().setPage(PageId::Overview);
    table->selectRow(2);
    button(list, QStringLiteral("Show"))->click(); // of a packet: narrows to its flow, and selects it there
    QCOMPARE(view().currentPage(), PageId::Flows);
    auto* packets = view().findChild<QTableView*>(QStringLiteral("packets"));
    QTRY_VERIFY_WITH_TIMEOUT(packets->selectionModel()->hasSelection(), 60'000);
    QCOMPARE(packets->selectionModel()->selectedRows().front().data().toString(), QStringLiteral("17"));

    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Delete);
    if (table->model()->rowCount() == 3)
        button(list, QStringLiteral("Remove"))->click(); // no key reaches a window that is not in front
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(!findNote(document().notebook(), {"country:CN", {}}));
    QCOMPARE(document().notebook().log.back().text, std::string("Note taken back: country China (CN): why?"));
    list->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Lent by a friend."));
    button(list, QStringLiteral("Add note"))->click();
    QCOMPARE(document().notebook().notes.back().subject, std::string("capture"));
    QVERIFY(isKept());
}

void TestNotesWindow::aDamagedNotebookIsSaidAndLeftAlone()
{
    QFile file(notebookFile());
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("SQLite format 3") > 0);
    file.close();
    QVERIFY(open(m_capture));
    QTRY_VERIFY_WITH_TIMEOUT(!document().whyNotKept().isEmpty(), 60'000);
    QVERIFY(document().whyNotKept().contains(QFileInfo(file).fileName()));
    view().toggleStar("country:CN");
    QCOMPARE(document().notebook().notes.size(), std::size_t{1});
    QVERIFY(view().notesKept().startsWith(QStringLiteral("Kept for this session only: ")));
    m_window.reset();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("SQLite format 3"));
}

void TestNotesWindow::twoWindowsLoseNothing()
{
    QVERIFY(open(m_capture));
    const std::unique_ptr<MainWindow> other = newWindow();
    other->openArguments({QString::fromStdString(m_capture)});
    Document& theirs = other->currentView()->document();
    QTRY_VERIFY_WITH_TIMEOUT(theirs.state() == Document::State::Ready, 60'000);
    QVERIFY(isKept() && isKept(theirs));
    view().toggleStar("country:CN");
    other->currentView()->toggleStar("country:SG");
    QVERIFY(isKept() && isKept(theirs));
    const Result<Case> found = readNotebook(notebookFile().toStdString());
    QVERIFY(found);
    QCOMPARE(found->notes.size(), std::size_t{2});
    view().toggleStar("country:CN"); // taken back where the other one is not known yet, or is
    QVERIFY(isKept());
    QCOMPARE(document().notebook().notes.size(), std::size_t{1});
    QCOMPARE(document().notebook().notes.front().subject, std::string("country:SG"));
}

void TestNotesWindow::aPipeIsKeptForTheSession()
{
    const std::string pipe = m_desk->path(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    QFile capture(QString::fromStdString(m_capture));
    QVERIFY(capture.open(QIODevice::ReadOnly));
    const QByteArray bytes = capture.readAll();
    const std::unique_ptr<QThread> writer(QThread::create([pipe, bytes] {
        QFile out(QString::fromStdString(pipe));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
    }));
    writer->start();
    QVERIFY(open(pipe));
    QVERIFY(writer->wait(60'000));
    QVERIFY(view().notesKept().contains(QStringLiteral("came through a pipe")));
    view().toggleStar("country:CN");
    QCOMPARE(document().notebook().notes.size(), std::size_t{1});
    QVERIFY(!QFile::exists(notebookFile()));
}

void TestNotesWindow::menusSayWhatTheyDo()
{
    QVERIFY(open(m_capture));
    QTableView* table = flows();
    QVERIFY(table);
    const auto offered = [&] {
        emit table->customContextMenuRequested(table->visualRect(table->model()->index(0, 1)).center());
        QStringList texts;
        for (QMenu* menu : m_window->findChildren<QMenu*>()) {
            if (menu->isVisible()) {
                for (const QAction* action : menu->actions())
                    texts << action->text();
                menu->close();
            }
        }
        return texts;
    };
    QVERIFY(offered().contains(QStringLiteral("Star")));
    view().toggleStar(noteSubjectOf(*document().analysis(), FlowId{0}).toString());
    QVERIFY(offered().contains(QStringLiteral("Remove star")));
}

void TestNotesWindow::aMomentIsMarkedInTheTimeline()
{
    QVERIFY(open(m_capture));
    auto* panel = view().findChild<TimelinePanel*>();
    auto* timeline = panel->findChild<TimelineView*>();
    QTRY_VERIFY_WITH_TIMEOUT(timeline->whole().ns() > 0, 60'000);
    const std::size_t before = timeline->scene().markers.size();
    view().toggleStar(NoteSubject::moment(document().analysis()->firstTime()).toString());
    QCOMPARE(timeline->scene().markers.size(), before + 1);
    view().toggleStar("country:CN"); // its row of the first page says so, too
    bool isSaid = false;
    for (const QWidget* row : view().page(PageId::Overview)->findChildren<QWidget*>())
        isSaid |= row->accessibleName().startsWith(QStringLiteral("China: ")) &&
                  row->accessibleName().endsWith(QStringLiteral(", starred"));
    QVERIFY(isSaid);
}

void TestNotesWindow::printsCarryTheNotes()
{
    QVERIFY(open(m_capture));
    QVERIFY(view().notesLine().isEmpty());
    QVERIFY(document().changeNotes([](Case& item) { return setNote(item, {"country:CN", {}}, "why\nso?", "test"); }));
    QCOMPARE(view().notesLine(), QStringLiteral("Notes: Country China (CN), note: why so?"));
    for (int i = 0; i < 30; ++i)
        view().toggleStar("packet:" + std::to_string(i + 1));
    QVERIFY(view().notesLine().endsWith(QStringLiteral("; 11 more")));
}

WAYBILL_UI_TEST(TestNotesWindow)
#include "tst_notes_window.moc"
