// SPDX-License-Identifier: GPL-3.0-or-later
// The way from a destination down to a field of a packet and on to Wireshark, in the whole window on a published
// capture: once by keyboard, once by mouse.
#include "models/packet_model.h"
#include "pages/flows/packet_pane.h"
#include "shell/main_window.h"
#include "support/paths.h"
#include "support/ui_test.h"
#include "widgets/hex_view.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using namespace waybill;

class tst_DownToBytes : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void byKeyboard();
    void byMouse();

private:
    template <typename View>
    [[nodiscard]] View* view(const char* name) const
    {
        return m_window->findChild<View*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTreeView* destinations() const;
    /// The row whose text begins so, wherever it stands in the tree.
    [[nodiscard]] static QModelIndex find(const QAbstractItemModel& model, const QString& text,
                                          const QModelIndex& parent = {});

    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<MainWindow> m_window;
};

void tst_DownToBytes::init()
{
    if (test::corpusPath().empty())
        QFAIL("needs the published captures (WAYBILL_CORPUS)");
    m_workers = std::make_unique<Workers>();
    m_window = std::make_unique<MainWindow>(*m_workers, [](ThemeChoice) {});
    m_window->resize(1280, 800);
    m_window->show();
    m_window->openArguments({QString::fromStdString(test::corpusPath() + "/handset/weibo.pcap")});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->currentView()->document().state() == Document::State::Ready, 60'000);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(find(*destinations()->model(), QStringLiteral("weibo.com")).isValid());
}

void tst_DownToBytes::cleanup()
{
    m_window.reset();
    m_workers.reset();
}

QTreeView* tst_DownToBytes::destinations() const
{
    return m_window->currentView()->page(PageId::Destinations)->findChild<QTreeView*>();
}

QModelIndex tst_DownToBytes::find(const QAbstractItemModel& model, const QString& text, const QModelIndex& parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString().startsWith(text))
            return index;
        if (const QModelIndex below = find(model, text, index); below.isValid())
            return below;
    }
    return {};
}

void tst_DownToBytes::byKeyboard()
{
    QTreeView* tree = destinations();
    tree->setCurrentIndex(find(*tree->model(), QStringLiteral("weibo.com")));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(QApplication::clipboard()->text().startsWith(QStringLiteral("ip.addr ")),
             qPrintable(QApplication::clipboard()->text()));
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_COMPARE(m_window->currentView()->currentPage(), PageId::Flows);

    auto* flows = view<QTableView>("flows");
    QTRY_VERIFY(flows->model()->rowCount() > 0);
    flows->setFocus();
    QTest::keyClick(flows, Qt::Key_Down);
    QTRY_VERIFY(flows->selectionModel()->hasSelection());
    QTest::keyClick(flows, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("tcp.port == ")));

    auto* packets = view<QTableView>("packets");
    QTRY_VERIFY(packets->model()->rowCount() > 3);
    QTest::keyClick(flows, Qt::Key_F8); // the first packet, from the list of flows
    QTRY_COMPARE(packets->currentIndex().row(), 0);
    packets->setFocus();
    QTest::keyClick(packets, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("frame.number == ") + packets->model()->index(0, PacketModel::Number).data().toString());

    auto* decoded = view<QTreeView>("decodedPacket");
    QTRY_VERIFY(decoded->model()->rowCount() > 0);
    decoded->setFocus();
    QTest::keyClick(decoded, Qt::Key_End);
    QTest::keyClick(decoded, Qt::Key_Right); // opens TCP
    QTest::keyClick(decoded, Qt::Key_Down);
    QTest::keyClick(decoded, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(QApplication::clipboard()->text().startsWith(QStringLiteral("tcp.srcport == ")),
             qPrintable(QApplication::clipboard()->text()));
    QCOMPARE(m_window->currentView()->findChild<HexView*>()->markedDigits().size(), 5); // two bytes
}

void tst_DownToBytes::byMouse()
{
    const auto click = [](QAbstractItemView* in, const QModelIndex& index) {
        in->scrollTo(index);
        QTest::mouseClick(in->viewport(), Qt::LeftButton, {}, in->visualRect(index).center());
    };
    QTreeView* tree = destinations();
    const QModelIndex row = find(*tree->model(), QStringLiteral("weibo.com"));
    for (QModelIndex above = row; above.isValid(); above = above.parent())
        tree->expand(above);
    QModelIndex flow = row;
    for (; tree->model()->rowCount(flow) > 0; flow = tree->model()->index(0, 0, flow)) // hosts, then flows
        tree->expand(flow);
    click(tree, flow);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(flow).center());
    QTRY_COMPARE(m_window->currentView()->currentPage(), PageId::Flows);

    auto* flows = view<QTableView>("flows");
    QTRY_VERIFY(flows->model()->rowCount() > 0);
    click(flows, flows->model()->index(0, 3));
    auto* packets = view<QTableView>("packets");
    QTRY_VERIFY(packets->model()->rowCount() > 3);
    click(packets, packets->model()->index(0, PacketModel::Info));
    auto* decoded = view<QTreeView>("decodedPacket");
    QTRY_VERIFY(decoded->model()->rowCount() > 0);
    const QModelIndex ip = find(*decoded->model(), QStringLiteral("Internet Protocol"));
    decoded->expand(ip);
    click(decoded, find(*decoded->model(), QStringLiteral("Source address"), ip));
    QCOMPARE(m_window->currentView()->findChild<HexView*>()->markedDigits(), QStringLiteral("c0 a8 01 69"));
    QTest::keyClick(decoded, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("ip.src == 192.168.1.105"));
}

WAYBILL_UI_TEST(tst_DownToBytes)
#include "tst_down_to_bytes.moc"
