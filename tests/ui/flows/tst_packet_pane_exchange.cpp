// SPDX-License-Identifier: GPL-3.0-or-later
// What may change while packets, a stream or a question stand in the window: the recording, the handset, the flow.
#include "models/corpus_analysis.h"
#include "models/packet_model.h"
#include "models/stream_model.h"
#include "pages/fact_view.h"
#include "pages/flows/packet_detail.h"
#include "pages/flows/packet_pane.h"
#include "pages/flows/stream_dialog.h"
#include "support/large_capture.h"
#include "support/no_nested_loop.h"
#include "support/ui_test.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFontMetrics>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

struct Opened {
    QThreadPool pool;
    PacketPane pane{&pool, nullptr};
    QTableView* table = pane.findChild<QTableView*>(QStringLiteral("packets"));
    PacketDetail* detail = pane.findChild<PacketDetail*>();

    Opened()
    {
        pane.resize(900, 600);
        pane.show();
    }
    void show(const AnalysisPtr& analysis, FlowId flow, int offsetMinutes = 0)
    {
        pane.setAnalysis(analysis);
        pane.showFlow(flow, offsetMinutes);
    }
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return table->model()->index(row, column).data(role).toString();
    }
    [[nodiscard]] bool isListed(std::uint64_t packets) const
    {
        return QTest::qWaitFor([&] { return table->model()->rowCount() == static_cast<int>(packets); }, 30'000);
    }
    void trigger(const QString& text) const
    {
        for (QAction* action : pane.flowActions())
            if (action->text() == text)
                action->trigger();
    }
    /// Follows the stream of the flow shown and waits for its lines.
    [[nodiscard]] QListView* followed()
    {
        trigger(QStringLiteral("Follow stream"));
        if (!QTest::qWaitFor([this] { return dialog() && dialog()->findChild<QListView*>()->model()->rowCount() > 0; },
                             30'000))
            return nullptr;
        return dialog()->findChild<QListView*>();
    }
    [[nodiscard]] StreamDialog* dialog() const { return pane.findChild<StreamDialog*>(); }
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = dialog()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }
};

std::uint64_t packetsOf(const AnalysisPtr& analysis, FlowId flow)
{
    return analysis->counters(flow).originator.packets + analysis->counters(flow).responder.packets;
}

FlowId flowWith(const AnalysisPtr& analysis, FlowProtocol protocol, FlowId after = FlowId::none())
{
    for (std::uint32_t row = after.isNone() ? 0 : after.value + 1; row < analysis->flowCount(); ++row)
        if (analysis->counters(FlowId{row}).protocol == protocol)
            return FlowId{row};
    return FlowId::none();
}

AnalysisPtr analysed(const QString& path)
{
    const auto geography = Geography::load(findResourceDirectory());
    AnalysisRequest request;
    request.runs = {{path.toStdString()}};
    const auto result = geography ? analyse(request, *geography, {}, {}) : AnalysisResult(Failure(geography.error()));
    return result ? *result : nullptr;
}

} // namespace

class TestPacketPaneExchange : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QSettings().clear(); }
    void anotherRecordingIsListedAnew();
    void theArrowsFollowTheHandset();
    void timesFollowTheZone();
    void aStreamIsSavedWithoutHoldingTheWindow();
    void aStreamIsSavedAsItWasWhenAsked();
    void aPacketIsAskedForWithoutHoldingTheWindow();
    void theMenuOfDetailsDoesNotHoldTheWindow();
    void whatIsAskedWhileAnotherFlowIsReadComesNext();
    void aSegmentThatIsNotListedSaysSo();
    void theWidestLineCanBeReached();
};

void TestPacketPaneExchange::anotherRecordingIsListedAnew()
{
    WAYBILL_NEED_CAPTURE(first, "weibo.pcap");
    WAYBILL_NEED_CAPTURE(second, "instagram.pcap");
    const FlowId flow = flowWith(first, FlowProtocol::Http);
    QVERIFY(flow.value < second->flowCount() && packetsOf(first, flow) != packetsOf(second, flow));
    Opened opened;
    opened.show(first, flow);
    QVERIFY(opened.isListed(packetsOf(first, flow)));
    opened.table->selectRow(0);
    QTRY_VERIFY(opened.detail->isVisible());
    opened.show(second, flow); // the same number, another flow
    QVERIFY(!opened.detail->isVisible());
    QVERIFY(opened.isListed(packetsOf(second, flow)));
    QCOMPARE(opened.cell(0, PacketModel::Number).remove(QChar(0x202F)).remove(QLatin1Char(',')).toULongLong(),
             qulonglong{second->flow(flow).firstFrame});
}

void TestPacketPaneExchange::theArrowsFollowTheHandset()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    const FlowId flow = flowWith(analysis, FlowProtocol::Http);
    Opened opened;
    opened.show(analysis, flow);
    QVERIFY(opened.isListed(packetsOf(analysis, flow)));
    const auto way = [&opened] { return opened.cell(0, PacketModel::Direction, Qt::AccessibleTextRole); };
    QCOMPARE(way(), QStringLiteral("up, from the handset"));
    QVERIFY(opened.followed());
    HandsetChoice server;
    server.address = analysis->flow(flow).responder;
    const AnalysisPtr turned = withHandset(analysis, server);
    QVERIFY(turned->view(flow).role == FlowRole::Down);
    QSignalSpy changed(opened.table->model(), &QAbstractItemModel::dataChanged);
    opened.show(turned, flow);
    QCOMPARE(way(), QStringLiteral("down, to the handset"));
    QCOMPARE(opened.cell(0, PacketModel::Direction), QStringLiteral("↓"));
    QCOMPARE(changed.count(), 1);
    const QString heading = opened.dialog()->findChild<QListView*>()->model()->index(0, 0).data().toString();
    QVERIFY2(heading.contains(QStringLiteral("From the server")), qPrintable(heading));
}

void TestPacketPaneExchange::timesFollowTheZone()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    const FlowId flow = flowWith(analysis, FlowProtocol::Http);
    Opened opened;
    opened.show(analysis, flow);
    QVERIFY(opened.isListed(packetsOf(analysis, flow)));
    const auto seconds = [&opened] {
        const QTime time = QTime::fromString(opened.cell(0, PacketModel::Time).left(8), QStringLiteral("HH:mm:ss"));
        return time.isValid() ? QTime(0, 0).secsTo(time) : -1;
    };
    const int utc = seconds();
    QVERIFY(utc >= 0);
    opened.show(analysis, flow, 330);
    QCOMPARE(seconds(), (utc + 330 * 60) % 86'400);
    const QString title =
        opened.table->model()->headerData(PacketModel::Time, Qt::Horizontal, Qt::DisplayRole).toString();
    QVERIFY2(title.contains(QStringLiteral("05:30")), qPrintable(title));
}

void TestPacketPaneExchange::aStreamIsSavedWithoutHoldingTheWindow()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    WAYBILL_NEED_CAPTURE(other, "instagram.pcap");
    Opened opened;
    opened.show(analysis, flowWith(analysis, FlowProtocol::Http));
    QVERIFY(opened.followed());
    const QPointer<StreamDialog> dialog = opened.dialog();
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (!button->text().startsWith(QStringLiteral("Save what the handset sent")))
            continue;
        NestedLoopWatch watch;
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!watch.wasNested());
    }
    const QPointer<QFileDialog> question = dialog->findChild<QFileDialog*>();
    QVERIFY(question && question->isVisible());
    opened.show(other, FlowId{0}); // the stream's dialog goes, and the question with it
    QTRY_VERIFY(!dialog && !question);
}

void TestPacketPaneExchange::aStreamIsSavedAsItWasWhenAsked()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    const FlowId flow = flowWith(analysis, FlowProtocol::Http);
    Opened opened;
    opened.show(analysis, flow);
    QVERIFY(opened.followed());
    for (QPushButton* button : opened.dialog()->findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Save what the handset sent")))
            QTest::mouseClick(button, Qt::LeftButton);
    auto* question = opened.dialog()->findChild<QFileDialog*>();
    QVERIFY(question);
    const FlowId next = flowWith(analysis, FlowProtocol::Http, flow);
    QVERIFY(!next.isNone());
    opened.pane.showFlow(next, 0);
    QVERIFY(opened.isListed(packetsOf(analysis, next)));
    QVERIFY(opened.followed());
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("sent.bin"));
    emit question->fileSelected(path);
    QCOMPARE(static_cast<std::uint64_t>(QFileInfo(path).size()), analysis->counters(flow).originator.payloadBytes);
    QVERIFY(opened.says(path));
}

void TestPacketPaneExchange::aPacketIsAskedForWithoutHoldingTheWindow()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    const FlowId flow = flowWith(analysis, FlowProtocol::Http);
    Opened opened;
    opened.show(analysis, flow);
    QVERIFY(opened.isListed(packetsOf(analysis, flow)));
    NestedLoopWatch watch;
    opened.trigger(QStringLiteral("Go to packet…"));
    QVERIFY(!watch.wasNested());
    auto* question = opened.pane.findChild<QInputDialog*>();
    QVERIFY(question && question->isVisible());
    opened.pane.showFlow(FlowId::none(), 0);
    question->setIntValue(3);
    question->accept(); // nothing is selected any more; nothing happens
    QCOMPARE(opened.table->model()->rowCount(), 0);
}

void TestPacketPaneExchange::theMenuOfDetailsDoesNotHoldTheWindow()
{
    FactView view(nullptr);
    view.resize(400, 300);
    view.show();
    NestedLoopWatch watch;
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(20, 20), view.viewport()->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(view.viewport(), &asked);
    QVERIFY(!watch.wasNested());
    const QPointer<QMenu> menu = view.findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    menu->close();
    QTRY_VERIFY(!menu);
}

/// 40 MB, which are not read before the user asks for it; packets from two ports in turn.
void TestPacketPaneExchange::whatIsAskedWhileAnotherFlowIsReadComesNext()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("two.pcap"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(LargeCapture::header());
    constexpr std::uint32_t Packets = 38'000;
    constexpr int SourcePort = 16 + 14 + 20 + 1; // its lower byte
    for (std::uint32_t number = 0; number < Packets; ++number) {
        QByteArray packet = LargeCapture::packet(number);
        packet[SourcePort] = static_cast<char>(0x40 + number % 2);
        file.write(packet);
    }
    file.close();
    const AnalysisPtr analysis = analysed(path);
    QVERIFY(analysis && analysis->flowCount() == 2);
    Opened opened;
    opened.show(analysis, FlowId{0});
    for (QPushButton* button : opened.pane.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Read the packets"))
            QTest::mouseClick(button, Qt::LeftButton);
    opened.pane.showFlow(FlowId{1}, 0);
    QVERIFY(opened.followed());
    QVERIFY(opened.isListed(Packets / 2));
    QCOMPARE(opened.cell(0, PacketModel::Number), QStringLiteral("2"));
}

void TestPacketPaneExchange::aSegmentThatIsNotListedSaysSo()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    const FlowId flow = flowWith(analysis, FlowProtocol::Http);
    Opened opened;
    opened.show(analysis, flow);
    QListView* view = opened.followed();
    QVERIFY(view);
    const FlowId next = flowWith(analysis, FlowProtocol::Http, flow);
    QVERIFY(!next.isNone());
    opened.pane.showFlow(next, 0);
    QVERIFY(opened.isListed(packetsOf(analysis, next)));
    view->setCurrentIndex(view->model()->index(1, 0));
    QVERIFY(opened.says(QStringLiteral("Another flow is selected")));
    opened.pane.showFlow(flow, 0);
    QVERIFY(opened.isListed(packetsOf(analysis, flow)));
    view->setCurrentIndex(view->model()->index(0, 0));
    view->setCurrentIndex(view->model()->index(2, 0));
    QVERIFY(!opened.says(QStringLiteral("Another flow is selected")));
    auto* find = opened.dialog()->findChild<QLineEdit*>();
    find->setText(QStringLiteral("no such words"));
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(opened.says(QStringLiteral("“no such words” is not in what is shown")));
}

void TestPacketPaneExchange::theWidestLineCanBeReached()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Opened opened;
    opened.show(analysis, flowWith(analysis, FlowProtocol::Http));
    QListView* view = opened.followed();
    QVERIFY(view);
    QFont font = view->font();
    font.setPointSize(30);
    view->setFont(font);
    int widest = 0;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(view->model()->index(row, 0).data().toString()));
    QVERIFY(widest > view->viewport()->width());
    const auto reached = [view] { return view->horizontalScrollBar()->maximum() + view->viewport()->width(); };
    QTRY_VERIFY2(reached() >= widest, qPrintable(QStringLiteral("%1 of %2").arg(reached()).arg(widest)));
}

WAYBILL_UI_TEST(TestPacketPaneExchange)
#include "tst_packet_pane_exchange.moc"
