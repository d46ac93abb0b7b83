// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus_analysis.h"
#include "models/packet_model.h"
#include "models/packet_tree_model.h"
#include "models/stream_model.h"
#include "pages/flows/packet_pane.h"
#include "pages/flows/stream_dialog.h"
#include "support/fake_analysis.h"
#include "support/ui_test.h"
#include "widgets/hex_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTreeView>
#include <QtTest>

using namespace waybill;
using namespace waybill::test;

namespace {

/// The first HTTP flow of weibo.pcap, with its packets listed.
struct Opened {
    QThreadPool pool;
    PacketPane pane{&pool, nullptr};
    QTableView* table = pane.findChild<QTableView*>(QStringLiteral("packets"));
    QTreeView* tree = pane.findChild<QTreeView*>(QStringLiteral("decodedPacket"));
    HexView* bytes = pane.findChild<HexView*>();
    QStringList notices;
    AnalysisPtr analysis;
    FlowId flow;

    explicit Opened(const AnalysisPtr& shown) : analysis(shown)
    {
        for (std::uint32_t row = 0; flow.isNone() && row < analysis->flowCount(); ++row)
            if (analysis->counters(FlowId{row}).protocol == FlowProtocol::Http)
                flow = FlowId{row};
        QObject::connect(&pane, &PacketPane::noticed, &pane, [this](const QString& text) { notices << text; });
        pane.resize(900, 600);
        pane.show();
        pane.setAnalysis(analysis);
        pane.showFlow(flow, 0);
    }
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return table->model()->rowCount() > 0; }, 20'000);
    }
    [[nodiscard]] bool select(int row)
    {
        table->selectRow(row);
        table->setFocus();
        return QTest::qWaitFor([this] { return tree->model()->rowCount() > 0; }, 10'000);
    }
    /// The row of the tree with that text at its beginning, below `parent`.
    [[nodiscard]] QModelIndex find(const QString& text, const QModelIndex& parent = {}) const
    {
        for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
            const QModelIndex index = tree->model()->index(row, 0, parent);
            if (index.data().toString().startsWith(text))
                return index;
            if (const QModelIndex below = find(text, index); below.isValid())
                return below;
        }
        return {};
    }
    [[nodiscard]] QString info(int row) const
    {
        return table->model()->index(row, PacketModel::Info).data().toString();
    }
    void trigger(const QString& text)
    {
        for (QAction* action : pane.findChildren<QAction*>())
            if (action->text() == text)
                action->trigger();
    }
};

} // namespace

class TestPacketPane : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QSettings().clear(); }
    void everyRowSaysItsProtocol();
    void aFieldMarksItsBytes();
    void aByteSelectsItsField();
    void openFieldsStayOpenFromPacketToPacket();
    void keysGoFromPacketToPacket();
    void fieldsAreCopied();
    void aPacketIsGoneTo();
    void theStreamIsFollowed();
    void theStreamIsSearchedAndSaved();
    void withoutAFileWiresharkIsNotOffered();
};

void TestPacketPane::everyRowSaysItsProtocol()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Opened opened(analysis);
    QVERIFY(opened.settle());
    const int rows = opened.table->model()->rowCount();
    const auto isKnown = [&opened](int row) {
        return opened.info(row) != QStringLiteral("…") && !opened.info(row).isEmpty();
    };
    for (int row = 0; row < rows; ++row)
        QTRY_VERIFY_WITH_TIMEOUT(isKnown(row), 10'000);
    QVERIFY2(opened.info(0).contains(QStringLiteral("[SYN]")), qPrintable(opened.info(0)));
    QVERIFY(opened.table->model()->index(3, PacketModel::Protocol).data().toString() == QStringLiteral("HTTP"));
}

void TestPacketPane::aFieldMarksItsBytes()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Opened opened(analysis);
    QVERIFY(opened.settle() && opened.select(0));
    const QModelIndex source = opened.find(QStringLiteral("Source address"));
    QVERIFY(source.isValid());
    opened.tree->setCurrentIndex(source);
    QCOMPARE(opened.bytes->markedDigits(), QStringLiteral("c0 a8 01 69")); // 192.168.1.105
    QCOMPARE(opened.bytes->extraSelections().size() % 2, 0);               // digits and letters
    QVERIFY(!opened.bytes->extraSelections().isEmpty());
}

void TestPacketPane::aByteSelectsItsField()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Opened opened(analysis);
    QVERIFY(opened.settle() && opened.select(0));
    const QString text = opened.bytes->toPlainText();
    const int perLine = text.indexOf(QLatin1Char('\n')) > 60 ? 16 : 8;
    QTextCursor cursor(opened.bytes->document()->findBlockByNumber(26 / perLine)); // ip.src begins at byte 26
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 6 + 26 % perLine * 3);
    const QPoint place = opened.bytes->cursorRect(cursor).center();
    QTest::mouseClick(opened.bytes->viewport(), Qt::LeftButton, {}, place);
    QVERIFY2(opened.tree->currentIndex().data().toString().startsWith(QStringLiteral("Source address")),
             qPrintable(opened.tree->currentIndex().data().toString()));
}

void TestPacketPane::openFieldsStayOpenFromPacketToPacket()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Opened opened(analysis);
    QVERIFY(opened.settle() && opened.select(0));
    opened.tree->expand(opened.find(QStringLiteral("Transmission Control Protocol")));
    const QString before = opened.find(QStringLiteral("Sequence number")).data().toString();
    opened.table->selectRow(3);
    QTRY_VERIFY(opened.find(QStringLiteral("Sequence number")).data().toString() != before);
    QVERIFY(opened.tree->isExpanded(opened.find(QStringLiteral("Transmission Control Protocol"))));
    QVERIFY(!opened.tree->isExpanded(opened.find(QStringLiteral("Ethernet"))));
}

void TestPacketPane::keysGoFromPacketToPacket()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Opened opened(analysis);
    QVERIFY(opened.settle() && opened.select(0));
    const auto row = [&opened] { return opened.table->currentIndex().row(); };
    QTest::keyClick(opened.table, Qt::Key_F8);
    QCOMPARE(row(), 1);
    opened.tree->setFocus();
    QTest::keyClick(opened.tree, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(row(), 2);
    QTest::keyClick(opened.tree, Qt::Key_F7);
    QTest::keyClick(opened.bytes, Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(opened.tree, Qt::Key_F7);
    QCOMPARE(row(), 0);
}

void TestPacketPane::fieldsAreCopied()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Opened opened(analysis);
    QVERIFY(opened.settle() && opened.select(3));
    QTRY_VERIFY(opened.find(QStringLiteral("Host")).isValid());
    opened.tree->setCurrentIndex(opened.find(QStringLiteral("Host")));
    opened.tree->setFocus();
    const auto clipboard = [] { return QApplication::clipboard()->text(); };
    QTest::keyClick(opened.tree, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(clipboard(), QStringLiteral("http.host == \"weibo.com\""));
    QTest::keyClick(opened.tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("weibo.com"));
    QTest::keyClick(opened.tree, Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(clipboard(), QStringLiteral("77 65 69 62 6f 2e 63 6f 6d"));
    opened.trigger(QStringLiteral("Copy bytes as C string"));
    QCOMPARE(clipboard(), QStringLiteral("\"\\x77\\x65\\x69\\x62\\x6f\\x2e\\x63\\x6f\\x6d\""));
    opened.trigger(QStringLiteral("Copy bytes as text"));
    QCOMPARE(clipboard(), QStringLiteral("weibo.com"));
    opened.table->setFocus();
    QTest::keyClick(opened.table, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(clipboard().startsWith(QStringLiteral("frame.number == ")), qPrintable(clipboard()));
    QCOMPARE(opened.notices.size(), 6);
}

void TestPacketPane::aPacketIsGoneTo()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Opened opened(analysis);
    QVERIFY(opened.settle() && opened.select(0));
    const auto frame = opened.table->model()->index(4, PacketModel::Number).data().toString().toInt();
    QTest::keyClick(opened.table, Qt::Key_G, Qt::ControlModifier);
    auto* dialog = opened.pane.findChild<QInputDialog*>();
    QVERIFY(dialog);
    dialog->setIntValue(frame);
    dialog->accept();
    QCOMPARE(opened.table->currentIndex().row(), 4);
}

void TestPacketPane::theStreamIsFollowed()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Opened opened(analysis);
    QVERIFY(opened.settle() && opened.select(0));
    QTest::keyClick(opened.table, Qt::Key_T, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    auto* dialog = opened.pane.findChild<StreamDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* view = dialog->findChild<QListView*>();
    QTRY_VERIFY(view->model()->rowCount() > 0);
    const QString heading = view->model()->index(0, 0).data().toString();
    QVERIFY2(heading.contains(QStringLiteral("From the handset · packet ")), qPrintable(heading));
    QVERIFY(view->model()->index(1, 0).data().toString().startsWith(QStringLiteral("GET /")));
    view->setCurrentIndex(view->model()->index(1, 0)); // its packet is shown in the list behind
    QVERIFY(opened.table->currentIndex().row() > 0);
    const QString frame = opened.table->currentIndex().siblingAtColumn(PacketModel::Number).data().toString();
    QVERIFY(heading.contains(QStringLiteral("packet ") + frame));
    const auto boxes = dialog->findChildren<QComboBox*>();
    boxes[0]->setCurrentIndex(2);
    emit boxes[0]->activated(2);
    QVERIFY(view->model()->index(0, 0).data().toString().contains(QStringLiteral("From the server")));
    emit boxes[1]->activated(1);
    QVERIFY2(view->model()->index(1, 0).data().toString().startsWith(QStringLiteral("000000  48 54 54 50 ")),
             qPrintable(view->model()->index(1, 0).data().toString())); // HTTP
}

void TestPacketPane::theStreamIsSearchedAndSaved()
{
    WAYBILL_NEED_CAPTURE(analysis, "weibo.pcap");
    Opened opened(analysis);
    QVERIFY(opened.settle());
    opened.trigger(QStringLiteral("Follow stream"));
    auto* dialog = opened.pane.findChild<StreamDialog*>();
    auto* view = dialog->findChild<QListView*>();
    QTRY_VERIFY(view->model()->rowCount() > 0);
    auto* find = dialog->findChild<QLineEdit*>();
    find->setText(QStringLiteral("hOsT:"));
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY2(view->currentIndex().data().toString().startsWith(QStringLiteral("Host:")),
             qPrintable(view->currentIndex().data().toString()));
    find->setText(QStringLiteral("no such words"));
    QTest::keyClick(find, Qt::Key_Return);
    const auto labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(QStringLiteral("is not in what is shown"));
    }));
    for (const QPushButton* button : dialog->findChildren<QPushButton*>())
        QCOMPARE(button->isHidden(), button->text() == QStringLiteral("Read on")); // all of it is there
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("sent.bin"));
    QVERIFY(dialog->saveTo(path, true));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(bytes.startsWith("GET /"));
    QCOMPARE(static_cast<std::uint64_t>(bytes.size()), analysis->counters(opened.flow).originator.payloadBytes);
    QVERIFY(!dialog->saveTo(directory.filePath(QStringLiteral("none/sent.bin")), true));
}

void TestPacketPane::withoutAFileWiresharkIsNotOffered()
{
    Opened opened(FakeAnalysis::typical().build()); // "/tmp/redmi.pcapng" does not exist
    opened.pane.showFlow(FlowId{0}, 0);
    for (const QPushButton* button : opened.pane.findChildren<QPushButton*>()) {
        if (button->text() != QStringLiteral("Open in Wireshark"))
            continue;
        QVERIFY(!button->isEnabled());
        QVERIFY2(button->toolTip().contains(QStringLiteral("no longer there")), qPrintable(button->toolTip()));
    }
}

WAYBILL_UI_TEST(TestPacketPane)
#include "tst_packet_pane.moc"
