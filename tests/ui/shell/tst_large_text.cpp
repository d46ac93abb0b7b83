// SPDX-License-Identifier: GPL-3.0-or-later
// Text up to three times as large in a window of 1280×800: nothing is cut, covered or out of reach.
#include "pages/compare/compare_page.h"
#include "pages/flows/flows_page.h"
#include "shell/application_look.h"
#include "shell/main_window.h"
#include "shell/page_print.h"
#include "shell/sample_paths.h"
#include "style/theme.h"
#include "style/type.h"
#include "style/zoom.h"
#include "support/open_dialogs.h"
#include "support/paths.h"
#include "support/shown_texts.h"
#include "support/ui_test.h"

#include <QScreen>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>
#include <vector>

using namespace waybill;
using namespace waybill::test;

namespace {

constexpr QSize LaptopRoom{1264, 752}; ///< for a dialog on a screen of 1280×800

} // namespace

class tst_LargeText : public QObject {
    Q_OBJECT
private slots:
    void cleanup();
    void theStartFits_data() { sizes(); }
    void theStartFits();
    void everyPageOfACaptureFits_data() { sizes(); }
    void everyPageOfACaptureFits();
    void everySectionOfAComparisonFits_data() { sizes(); }
    void everySectionOfAComparisonFits();
    void everyDialogFitsItsScreen_data() { sizes(); }
    void everyDialogFitsItsScreen();
    void thePrintHoldsItsWholeNotice_data() { sizes(); }
    void thePrintHoldsItsWholeNotice();

private:
    static void sizes(const std::vector<int>& percents = {100, 150, 200, 300});
    void open(const QStringList& recent = {});
    [[nodiscard]] bool openCapture(const QString& path);
    [[nodiscard]] bool compare();
    void checkWindow(const QString& where);
    void checkDialog(QWidget& dialog, const QString& where);
    /// Tells all that was found, a line each.
    [[nodiscard]] bool isNothingFound();

    QStringList m_found;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<MainWindow> m_window;
};

void tst_LargeText::sizes(const std::vector<int>& percents)
{
    QTest::addColumn<int>("percent");
    for (const int percent : percents)
        QTest::addRow("%d %%", percent) << percent;
}

void tst_LargeText::open(const QStringList& recent)
{
    QFETCH(int, percent);
    QSettings().clear();
    QSettings().setValue(QStringLiteral("zoomPercent"), percent);
    QSettings().setValue(QStringLiteral("recentCaptures"), recent);
    m_found.clear();
    m_workers = std::make_unique<Workers>();
    m_window = std::make_unique<MainWindow>(*m_workers, [](ThemeChoice choice) { applyLook(*qApp, choice); });
    m_window->resize(1280, 800);
    m_window->show();
}

void tst_LargeText::cleanup()
{
    m_window->preferences().set({});
    m_window.reset();
    m_workers.reset();
    QSettings().clear();
}

bool tst_LargeText::openCapture(const QString& path)
{
    m_window->openArguments({path});
    return QTest::qWaitFor([this] { return m_window->currentView()->document().state() == Document::State::Ready; },
                           60'000);
}

bool tst_LargeText::compare()
{
    m_window->compareSample();
    const ComparisonView* view = m_window->currentComparison();
    return view &&
           QTest::qWaitFor([view] { return view->document().state() == ComparisonDocument::State::Ready; }, 60'000);
}

void tst_LargeText::checkWindow(const QString& where)
{
    const auto found = [this] { return cutTexts(*m_window) + hiddenParts(*m_window); };
    (void)QTest::qWaitFor([&] { return found().isEmpty() && m_window->size() == QSize(1280, 800); }, 2'000);
    for (const QString& each : found())
        m_found << where + QStringLiteral(": ") + each;
    if (m_window->size() != QSize(1280, 800))
        m_found
            << QStringLiteral("%1: the window grew to %2×%3").arg(where).arg(m_window->width()).arg(m_window->height());
}

void tst_LargeText::checkDialog(QWidget& dialog, const QString& where)
{
    (void)QTest::qWaitFor([&] { return cutTexts(dialog).isEmpty(); }, 2'000); // sizes follow the text
    const QSize most = dialog.screen()->availableSize();
    if (dialog.width() > most.width() || dialog.height() > most.height())
        m_found
            << QStringLiteral("%1: %2×%3 is more than the screen").arg(where).arg(dialog.width()).arg(dialog.height());
    for (const QString& each : cutTexts(dialog))
        m_found << where + QStringLiteral(": ") + each;
    dialog.resize(dialog.size().expandedTo(LaptopRoom)); // the screen of the tests is narrower
    (void)QTest::qWaitFor([&] { return hiddenParts(dialog).isEmpty(); }, 2'000);
    for (const QString& each : hiddenParts(dialog))
        m_found << where + QStringLiteral(": ") + each;
}

bool tst_LargeText::isNothingFound()
{
    m_found.removeDuplicates();
    for (const QString& each : std::as_const(m_found))
        qWarning("%s", qPrintable(each));
    return m_found.isEmpty();
}

void tst_LargeText::theStartFits()
{
    open({QStringLiteral("/home/") + QString(300, QLatin1Char('x')) + QStringLiteral("/a.pcap")});
    checkWindow(QStringLiteral("start"));
    QVERIFY(isNothingFound());
}

void tst_LargeText::everyPageOfACaptureFits()
{
    open();
    QVERIFY(openCapture(QString::fromStdString(corpusPath()) + QStringLiteral("/handset/xiaomi.pcap")));
    QVERIFY(openCapture(QString::fromStdString(corpusPath()) + QStringLiteral("/handset/1kxun.pcap")));
    DocumentView& view = *m_window->currentView();
    QVERIFY(press(*m_window, QStringLiteral("Map")));
    const QStringList names = view.pageNames();
    for (int page = 0; page < names.size(); ++page) {
        view.setPageIndex(page);
        checkWindow(names[page]);
    }
    auto* flows = view.findChild<FlowsPage*>();
    view.setPage(PageId::Flows);
    auto* list = flows->findChild<QTableView*>(QStringLiteral("flows"));
    QTRY_VERIFY(list->model()->rowCount() > 0);
    list->selectRow(0);
    auto* packets = flows->findChild<QTableView*>(QStringLiteral("packets"));
    QTRY_VERIFY(packets->model()->rowCount() > 0);
    packets->selectRow(0);
    checkWindow(QStringLiteral("packets"));
    view.applyExpression(QStringLiteral("tcp and content.up > 0"));
    QVERIFY(QTest::qWaitFor([&] { return !view.narrower().isSearching(); }, 60'000));
    checkWindow(QStringLiteral("narrowed"));
    QVERIFY(isNothingFound());
}

void tst_LargeText::everySectionOfAComparisonFits()
{
    open();
    QVERIFY(compare());
    ComparisonView& view = *m_window->currentComparison();
    const QStringList names = view.pageNames();
    for (int page = 0; page < names.size(); ++page) {
        view.setPageIndex(page);
        checkWindow(names[page]);
    }
    view.setPageIndex(1);
    auto* changes = view.findChild<QTableView*>(QStringLiteral("changes"));
    QTRY_VERIFY(changes->model()->rowCount() > 0);
    emit changes->activated(changes->model()->index(0, 0));
    checkWindow(QStringLiteral("flows behind"));
    QVERIFY(isNothingFound());
}

void tst_LargeText::everyDialogFitsItsScreen()
{
    open();
    QVERIFY(compare());
    const auto visit = [this](QWidget& dialog, const QString& name) { checkDialog(dialog, name); };
    QVERIFY(visitDialogs(*m_window, visit).size() >= 5);
    ComparisonView& view = *m_window->currentComparison();
    view.setPageIndex(static_cast<int>(view.pageNames().indexOf(QStringLiteral("Captures"))));
    view.findChild<QTableView*>(QStringLiteral("runsBefore"))->selectRow(0);
    for (const QString& button : {QStringLiteral("Edit conditions…"), QStringLiteral("Split at the update…")}) {
        QVERIFY2(press(view, button), qPrintable(button));
        QVERIFY(visitOpenDialogs(*m_window, [&](QWidget& dialog) { checkDialog(dialog, button); }) > 0);
    }
    view.setPageIndex(static_cast<int>(view.pageNames().indexOf(QStringLiteral("Steps"))));
    QVERIFY(press(view, QStringLiteral("Paste or import…")));
    QVERIFY(visitOpenDialogs(*m_window, [&](QWidget& dialog) { checkDialog(dialog, QStringLiteral("import")); }) > 0);
    QVERIFY(openCapture(samplePaths().front()));
    QVERIFY(visitDialogs(*m_window, visit).contains(QStringLiteral("&Steps of this capture…")));
    m_window->currentView()->setPage(PageId::Flows);
    auto* flows = m_window->currentView()->findChild<QTableView*>(QStringLiteral("flows"));
    QTRY_VERIFY(flows->model()->rowCount() > 3);
    flows->selectRow(3);
    for (const QString& action : {QStringLiteral("Country is wrong…"), QStringLiteral("Leave out…")}) {
        if (press(*m_window->currentView(), action))
            (void)visitOpenDialogs(*m_window, [&](QWidget& dialog) { checkDialog(dialog, action); });
    }
    QVERIFY(isNothingFound());
}

void tst_LargeText::thePrintHoldsItsWholeNotice()
{
    open();
    QVERIFY(compare());
    Page& page = *m_window->currentComparison()->shownPage();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("page.png"));
    const QString notice = QStringLiteral("Reconstruction from published accounts ").repeated(8);
    QVERIFY(savePage(file, page, {QStringLiteral("title"), notice, QStringLiteral("source")}));
    const QImage image(file);
    const QColor band = Theme::of(&page).noticeBack;
    QVERIFY(!image.isNull());
    const double scale = std::clamp(2 / textUnit(), 1.0, 2.0); // pixels for one of the screen
    int rows = 0;
    for (int y = 0; y < image.height(); ++y)
        rows += image.pixelColor(qRound(scale * (Grid + 2)), y) == band ? 1 : 0;
    const QFontMetrics metrics(typeFont(TypeSize::Body, QFont::DemiBold));
    const int width = qRound(image.width() / scale) - 4 * Grid;
    const int lines = metrics.boundingRect(QRect(0, 0, width, 4000), Qt::TextWordWrap, notice).height();
    QVERIFY2(rows >= lines * scale, qPrintable(QStringLiteral("%1 of %2").arg(rows).arg(lines * scale)));
}

WAYBILL_UI_TEST(tst_LargeText)
#include "tst_large_text.moc"
