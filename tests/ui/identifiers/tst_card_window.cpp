// SPDX-License-Identifier: GPL-3.0-or-later
// The device card in the window: kept with its capture, from a finding to its bytes, before and after, and what of it
// must stand nowhere else.
#include "casefile/notebook.h"
#include "models/identifier_change_model.h"
#include "models/stream_model.h"
#include "pages/compare/compare_page.h"
#include "pages/compare/identifiers_panel.h"
#include "pages/flows/stream_dialog.h"
#include "pages/identifiers/findings_panel.h"
#include "pages/identifiers/identifiers_page.h"
#include "sample_run.h"
#include "shell/main_window.h"
#include "shell/page_print.h"
#include "support/case_desk.h"
#include "support/ui_test.h"
#include "widgets/hex_view.h"

#include <QDirIterator>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <sys/resource.h>

using namespace waybill;
using namespace waybill::test;

namespace {

constexpr int LongMs = 60'000;

} // namespace

class TestCardWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aCardIsKeptWithItsCapture();
    void aFindingIsMarkedInPacketAndStream();
    void beforeAndAfterStandSideBySide();
    void declaredValuesStandNowhereElse();

private:
    [[nodiscard]] bool open(const QString& name);
    [[nodiscard]] DocumentView& view() { return *m_window->currentView(); }
    [[nodiscard]] IdentifiersPage& page() { return *static_cast<IdentifiersPage*>(view().page(PageId::Identifiers)); }
    [[nodiscard]] bool isFound()
    {
        view().setPage(PageId::Identifiers);
        return QTest::qWaitFor([this] { return page().searcher().findings() != nullptr; }, LongMs);
    }
    void newWindow();
    static void press(QWidget& where, const QString& text);

    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestCardWindow::init()
{
    m_desk = std::make_unique<CaseDesk>();
    for (const char* name : {"redmi-1s-before.pcapng", "redmi-1s-after.pcapng"})
        QVERIFY(QFile::copy(QString::fromStdString(samplePath(name)),
                            m_desk->directory.filePath(QString::fromLatin1(name))));
    newWindow();
}

void TestCardWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestCardWindow::newWindow()
{
    m_window = std::make_unique<MainWindow>(m_desk->workers, [](ThemeChoice) {});
    m_window->resize(1280, 800);
    m_window->show();
}

bool TestCardWindow::open(const QString& name)
{
    m_window->openArguments({m_desk->directory.filePath(name)});
    return QTest::qWaitFor(
        [this] { return view().document().state() == Document::State::Ready && view().document().analysis(); }, LongMs);
}

void TestCardWindow::press(QWidget& where, const QString& text)
{
    for (auto* button : where.findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible())
            button->click();
}

void TestCardWindow::aCardIsKeptWithItsCapture()
{
    QVERIFY(open(QStringLiteral("redmi-1s-before.pcapng")));
    view().keepCard(sampleCard());
    QVERIFY(isFound());
    rlimit dumps{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &dumps), 0);
    QCOMPARE(dumps.rlim_max, rlim_t{0}); // no memory image with the values in it
    QVERIFY(
        QTest::qWaitFor([this] { return view().document().keeper() && view().document().keeper()->isKept(); }, LongMs));
    m_window.reset();
    newWindow();
    QVERIFY(open(QStringLiteral("redmi-1s-before.pcapng")));
    QTRY_VERIFY_WITH_TIMEOUT(page().searcher().card() != nullptr, LongMs);
    QCOMPARE(page().searcher().card()->identifiers.size(), std::size_t{5});
}

void TestCardWindow::aFindingIsMarkedInPacketAndStream()
{
    QVERIFY(open(QStringLiteral("redmi-1s-before.pcapng")));
    view().keepCard(sampleCard());
    QVERIFY(isFound());
    auto* findings = page().findChild<FindingsPanel*>();
    auto* table = findings->findChild<QTableView*>(QStringLiteral("findings"));
    table->selectRow(0);
    const SoughtBytes sought = findings->model()->soughtAt(0);
    press(*findings, QStringLiteral("Show in stream"));
    QCOMPARE(view().currentPage(), PageId::Flows);
    const auto digits = [&sought] {
        QStringList parts;
        for (const char letter : sought.bytes)
            parts << QStringLiteral("%1").arg(static_cast<std::uint8_t>(letter), 2, 16, QLatin1Char('0'));
        return parts.join(QLatin1Char(' '));
    };
    auto* bytes = view().page(PageId::Flows)->findChild<HexView*>();
    QTRY_COMPARE_WITH_TIMEOUT(bytes->markedDigits(), digits(), LongMs);
    StreamDialog* stream = nullptr;
    QVERIFY(QTest::qWaitFor([&] { return (stream = m_window->findChild<StreamDialog*>()) != nullptr; }, LongMs));
    auto* model = stream->findChild<StreamModel*>();
    QTRY_VERIFY_WITH_TIMEOUT(model->markedRow() > 0, LongMs);
    const QModelIndex row = model->index(model->markedRow());
    const QPoint mark = row.data(StreamModel::MarkRole).toPoint();
    QCOMPARE(row.data().toString().mid(mark.x(), mark.y()), QString::fromStdString(sought.bytes));
    QCOMPARE(stream->findChild<QListView*>()->currentIndex().row(), row.row());
}

void TestCardWindow::beforeAndAfterStandSideBySide()
{
    m_window->compareArguments({m_desk->directory.filePath(QStringLiteral("redmi-1s-before.pcapng"))},
                               {m_desk->directory.filePath(QStringLiteral("redmi-1s-after.pcapng"))});
    ComparisonView* view = m_window->currentComparison();
    QVERIFY(view && CaseDesk::settle(view->document()));
    view->setPageIndex(static_cast<int>(CompareSection::Identifiers));
    auto* panel = view->findChild<IdentifiersPanel*>();
    QVERIFY(panel);
    QVERIFY(panel->sentence().isEmpty());
    view->keepCard(sampleCard());
    QTRY_COMPARE_WITH_TIMEOUT(panel->model()->rowCount(), 5, LongMs);
    QVERIFY2(panel->sentence().startsWith(QStringLiteral("Of 5 identifiers")), qPrintable(panel->sentence()));
    const QString before = panel->model()->index(0, IdentifierChangeModel::Before).data().toString();
    const QString change = panel->model()->index(0, IdentifierChangeModel::Change).data().toString();
    QCOMPARE(before, QStringLiteral("the value, 2×, to xiaomi.com"));
    QVERIFY2(change.startsWith(QStringLiteral("no longer readable: encrypted content went to xiaomi.com")),
             qPrintable(change));
    QVERIFY(view->document().isModified()); // a card is worth keeping
}

void TestCardWindow::declaredValuesStandNowhereElse()
{
    QVERIFY(open(QStringLiteral("redmi-1s-before.pcapng")));
    view().keepCard(sampleCard());
    QVERIFY(isFound());
    QVERIFY(
        QTest::qWaitFor([this] { return view().document().keeper() && view().document().keeper()->isKept(); }, LongMs));
    const QString folder = m_desk->directory.filePath(QStringLiteral("out"));
    QVERIFY(QDir().mkpath(folder));
    const PrintFrame frame{view().title(), view().reconstructionNotice(), QStringLiteral("sources")};
    QVERIFY(savePage(folder + QStringLiteral("/page.svg"), page(), frame).has_value());
    for (const ExportedTable& table : page().exportedTables())
        QVERIFY(table.model->rowCount() > 0);
    const QStringList values{QStringLiteral("352099002718282"), QStringLiteral("404002718281828"),
                             QStringLiteral("1047326181"), QStringLiteral("1096250377"),
                             QStringLiteral("35-209900-271828-2")};
    const auto check = [&values](const QByteArray& text, const QString& where) {
        for (const QString& value : values)
            QVERIFY2(!text.contains(value.toUtf8()), qPrintable(where + QStringLiteral(": ") + value));
    };
    for (const ExportedTable& table : page().exportedTables())
        for (int row = 0; row < table.model->rowCount(); ++row)
            for (int column = 0; column < table.model->columnCount(); ++column)
                check(table.model->index(row, column).data().toString().toUtf8(), table.title);
    check(page().copySentence().toUtf8(), QStringLiteral("copied sentence"));
    QDirIterator files(m_desk->directory.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(QStringLiteral("/notebooks/")) || path.endsWith(QStringLiteral(".pcapng")))
            continue; // where the card is kept, and the traffic itself
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        check(file.readAll(), path);
        ++looked;
    }
    QVERIFY(looked > 0);
}

WAYBILL_UI_TEST(TestCardWindow)
#include "tst_card_window.moc"
