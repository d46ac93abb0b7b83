// SPDX-License-Identifier: GPL-3.0-or-later
// A live capture in the window, from a named pipe into which this test writes a published capture piece by piece.
#include "casefile/stated_facts.h"
#include "shell/end_capture_dialog.h"
#include "shell/live_desk.h"
#include "shell/message_page.h"
#include "support/case_desk.h"
#include "support/paths.h"
#include "support/ui_test.h"
#include "support/window_test.h"
#include "widgets/live_strip.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace waybill;

namespace {

constexpr int LongMs = 60'000; ///< that no machine needs
constexpr std::size_t Half = 60'000;

/// The writer's end of a named pipe.
class Writer {
public:
    explicit Writer(const QString& path) : m_path(path.toStdString())
    {
        std::signal(SIGPIPE, SIG_IGN);
        mkfifo(m_path.c_str(), 0600);
    }
    ~Writer() { close(); }
    /// True when somebody reads.
    [[nodiscard]] bool open()
    {
        return QTest::qWaitFor([this] { return (m_pipe = ::open(m_path.c_str(), O_WRONLY | O_NONBLOCK)) >= 0; },
                               LongMs);
    }
    /// All of it, however slowly it is taken.
    [[nodiscard]] bool write(QByteArray bytes) const
    {
        return QTest::qWaitFor(
            [&] {
                const ssize_t count = ::write(m_pipe, bytes.data(), static_cast<std::size_t>(bytes.size()));
                bytes.remove(0, std::max<ssize_t>(count, 0));
                return bytes.isEmpty();
            },
            LongMs);
    }
    void close()
    {
        if (m_pipe >= 0)
            ::close(std::exchange(m_pipe, -1));
    }

private:
    std::string m_path;
    int m_pipe = -1;
};

} // namespace

class TestLiveWindow : public waybill::test::WindowTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { closeWindow(); }
    void whatComesIsShownAndAllOfItAtTheEnd();
    void theViewStandsStillWhileTheCaptureGoesOn();
    void aMarkerIsACommentAndAStep();
    void furtherFilesAreFollowed();
    void closingAsksFirstAndKeepsTheFile();
    void whatWasStatedComesIntoTheComparison();
    void aRunForASideIsAddedWhenItEnds();
    void aCaptureThatCannotBeginSaysWhy();
    void stoppingBeforeAnythingCameLeavesNoFile();

private:
    [[nodiscard]] LiveRequest request(const QString& name = QStringLiteral("live.pcapng")) const;
    [[nodiscard]] QString path(const QString& name) const { return QString::fromStdString(m_desk->path(name)); }
    [[nodiscard]] bool waitForPackets(std::uint64_t count)
    {
        return QTest::qWaitFor(
            [&] { return view().narrower().analysis() && view().narrower().analysis()->coverage().packets >= count; },
            LongMs);
    }
    [[nodiscard]] bool waitUntilRead(DocumentView& shown)
    {
        return QTest::qWaitFor([&] { return shown.document().state() == Document::State::Ready; }, LongMs);
    }
    [[nodiscard]] LiveStrip& strip() { return *view().findChild<LiveStrip*>(); }
    /// Captures the first part.
    void begin(const LiveRequest& request);

    std::unique_ptr<waybill::test::CaseDesk> m_desk;
    std::unique_ptr<Writer> m_writer;
    QByteArray m_bytes;
};

void TestLiveWindow::init()
{
    m_desk = std::make_unique<waybill::test::CaseDesk>();
    makeWindow({1280, 800});
    QFile file(corpusFile("iphone.pcap"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    m_writer = std::make_unique<Writer>(path(QStringLiteral("pipe")));
}

LiveRequest TestLiveWindow::request(const QString& name) const
{
    LiveRequest request;
    request.source = PipeSource{path(QStringLiteral("pipe")).toStdString()};
    request.output.path = path(name).toStdString();
    request.output.leastFreeBytes = 0;
    return request;
}

void TestLiveWindow::begin(const LiveRequest& request)
{
    m_window->startLive(request);
    QVERIFY(m_writer->open());
    QVERIFY(m_writer->write(m_bytes.left(Half)));
    QVERIFY(waitForPackets(50));
}

void TestLiveWindow::whatComesIsShownAndAllOfItAtTheEnd()
{
    m_window->startLive(request());
    QVERIFY(QTest::qWaitFor([&] { return strip().isVisible() && strip().text().contains(QStringLiteral("pipe")); },
                            LongMs));
    QVERIFY(m_writer->open());
    QVERIFY(m_writer->write(m_bytes.left(Half)));
    QVERIFY(waitForPackets(50));
    const std::uint64_t half = view().document().analysis()->coverage().packets;
    QVERIFY(view().isCapturing());
    QVERIFY2(strip().text().contains(QStringLiteral("Capturing on")), qPrintable(strip().text()));
    QVERIFY(m_writer->write(m_bytes.mid(Half)));
    m_writer->close();
    QVERIFY(waitUntilRead(view()));
    QVERIFY(!view().isCapturing());
    QVERIFY2(strip().text().contains(QStringLiteral("kept in")), qPrintable(strip().text()));
    const AnalysisPtr live = view().document().analysis();
    QVERIFY(live->isComplete());
    open("iphone.pcap");
    const AnalysisPtr file = view().document().analysis();
    QVERIFY(half < live->coverage().packets);
    QCOMPARE(live->coverage().packets, file->coverage().packets);
    QCOMPARE(live->coverage().remote.contentUp, file->coverage().remote.contentUp);
    QCOMPARE(live->destinations().size(), file->destinations().size());
}

void TestLiveWindow::theViewStandsStillWhileTheCaptureGoesOn()
{
    begin(request());
    view().live().setPaused(true);
    const AnalysisPtr shown = view().narrower().analysis();
    QVERIFY(m_writer->write(m_bytes.mid(Half)));
    m_writer->close();
    QVERIFY(waitUntilRead(view()));
    QCOMPARE(view().narrower().analysis(), shown);
    QVERIFY(view().document().analysis()->coverage().packets > shown->coverage().packets);
    view().live().setPaused(false);
    QCOMPARE(view().narrower().analysis(), view().document().analysis());
}

void TestLiveWindow::aMarkerIsACommentAndAStep()
{
    begin(request());
    view().live().mark(QStringLiteral("opened the gallery"), LiveDesk::now());
    view().live().mark({}, LiveDesk::now());
    QTest::qWait(200); // both are there before the next packet
    QVERIFY(m_writer->write(m_bytes.mid(Half)));
    m_writer->close();
    QVERIFY(waitUntilRead(view()));
    const std::vector<CaseStep>& steps = view().document().notebook().steps;
    QCOMPARE(steps.size(), std::size_t{2});
    QCOMPARE(steps[0].text, std::string("opened the gallery"));
    QCOMPARE(steps[1].text, std::string("Marker 2"));
    QFile file(path(QStringLiteral("live.pcapng")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("opened the gallery") && written.contains("Marker 2"));
}

void TestLiveWindow::furtherFilesAreFollowed()
{
    LiveRequest wanted = request();
    wanted.output.rotateBytes = 30'000;
    begin(wanted);
    for (qsizetype at = Half; at < m_bytes.size(); at += 20'000) {
        QVERIFY(m_writer->write(m_bytes.mid(at, 20'000)));
        QTest::qWait(120); // rotation looks at the length between two writes
    }
    m_writer->close();
    QVERIFY(waitUntilRead(view()));
    QVERIFY(view().document().files().size() >= 3);
    const AnalysisPtr live = view().document().analysis();
    QCOMPARE(live->recording().captures.size(), view().document().files().size());
    QCOMPARE(live->recording().runs.size(), std::size_t{1});
    open("iphone.pcap");
    QCOMPARE(live->coverage().packets, view().document().analysis()->coverage().packets);
    QCOMPARE(live->flowCount(), view().document().analysis()->flowCount());
}

void TestLiveWindow::closingAsksFirstAndKeepsTheFile()
{
    begin(request());
    m_window->close();
    auto* dialog = m_window->findChild<EndCaptureDialog*>();
    QVERIFY(dialog && m_window->isVisible());
    dialog->reject();
    QVERIFY(view().isCapturing());
    QTRY_VERIFY(!m_window->findChild<EndCaptureDialog*>());
    m_window->close();
    dialog = m_window->findChild<EndCaptureDialog*>();
    QVERIFY(dialog);
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (!button->isDefault())
            button->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), LongMs);
    QVERIFY(QFileInfo(path(QStringLiteral("live.pcapng"))).size() > 50'000);
}

void TestLiveWindow::whatWasStatedComesIntoTheComparison()
{
    LiveRequest wanted = request();
    wanted.facts.conditions.consent = "off";
    wanted.facts.conditions.vantage = "access point";
    wanted.facts.sheet.startReason = "first boot after the update";
    begin(wanted);
    QVERIFY(m_writer->write(m_bytes.mid(Half)));
    m_writer->close();
    QVERIFY(waitUntilRead(view()));
    QCOMPARE(statedRun(view().document().notebook()).conditions.consent, std::string("off"));
    QVERIFY(
        QTest::qWaitFor([&] { return view().document().keeper() && view().document().keeper()->isKept(); }, LongMs));
    QMenu* menu = nullptr;
    for (auto* each : m_window->findChildren<QMenu*>())
        if (each->title().contains(QStringLiteral("Add this run")))
            menu = each;
    QVERIFY(menu && menu->isEnabled());
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().isEmpty());
    menu->actions().last()->trigger(); // a new comparison, with this run as After
    QVERIFY(m_window->currentComparison());
    const auto& runs = m_window->currentComparison()->document().runs(SideRole::After);
    QCOMPARE(runs.size(), std::size_t{1});
    QTRY_COMPARE_WITH_TIMEOUT(
        QString::fromStdString(
            m_window->currentComparison()->document().runs(SideRole::After).front().conditions.consent),
        QStringLiteral("off"), LongMs);
    QCOMPARE(runs.front().conditions.vantage, std::string("access point"));
    QCOMPARE(runs.front().sheet.startReason, std::string("first boot after the update"));
}

void TestLiveWindow::aRunForASideIsAddedWhenItEnds()
{
    m_window->compareArguments({corpusFile("android.pcap")}, {});
    ComparisonView* comparison = m_window->currentComparison();
    QVERIFY(comparison);
    DocumentView* run = m_window->startLive(request(), comparison, SideRole::After);
    QVERIFY(m_writer->open());
    QVERIFY(m_writer->write(m_bytes));
    QVERIFY(comparison->document().runs(SideRole::After).empty());
    m_writer->close();
    QVERIFY(waitUntilRead(*run));
    QTRY_COMPARE_WITH_TIMEOUT(comparison->document().runs(SideRole::After).size(), std::size_t{1}, LongMs);
    QCOMPARE(m_window->currentComparison(), comparison);
}

void TestLiveWindow::aCaptureThatCannotBeginSaysWhy()
{
    LiveRequest wanted = request();
    wanted.source = PipeSource{path(QStringLiteral("nothing-here")).toStdString()};
    m_window->startLive(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(view().document().state(), Document::State::Failed, LongMs);
    const auto* message = view().findChild<MessagePage*>();
    QVERIFY(message && message->isVisible());
    QVERIFY2(message->text().contains(QStringLiteral("nothing-here")), qPrintable(message->text()));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("live.pcapng"))));
}

void TestLiveWindow::stoppingBeforeAnythingCameLeavesNoFile()
{
    m_window->startLive(request());
    QVERIFY(QTest::qWaitFor([&] { return strip().isVisible(); }, LongMs));
    QTRY_COMPARE_WITH_TIMEOUT(view().document().live()->state().files.size(), std::size_t{1}, LongMs); // until it ends
    view().live().stop();
    QTRY_COMPARE_WITH_TIMEOUT(view().document().state(), Document::State::Failed, LongMs);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("live.pcapng"))));
    QVERIFY(view().findChild<MessagePage*>()->text().startsWith(QStringLiteral("Nothing was captured.")));
}

WAYBILL_UI_TEST(TestLiveWindow)
#include "tst_live_window.moc"
