// SPDX-License-Identifier: GPL-3.0-or-later
// waybill-screenshots FOLDER [CAPTURE…] [--before CAPTURE… --after CAPTURE…]: grabs every page of every capture and of
// the comparison (the samples when none is named), light and dark, into FOLDER as <capture>-<page>-<theme>.png; also
// the details of its first TLS flow and of the first that says something in the clear, and the comparison as it is
// printed. --card CARD.toml keeps a device card with every capture and the comparison; --language hi|zh_CN, --zoom
// PERCENT and --theme light|dark set these; --dialogs adds the dialogs;
// --live makes those of live captures alone;
// WAYBILL_SCREENSHOT_SIZE=3840x2160 the size. Run it a second time with QT_SCALE_FACTOR=2 for fine screens.
#include "job/workers.h"
#include "pages/claims/claims_panel.h"
#include "pages/compare/compare_page.h"
#include "screenshots/live_dialogs.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/page_print.h"
#include "style/style_sheet.h"
#include "support/open_dialogs.h"
#include "widgets/compare_row.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <cstdio>

namespace {

using namespace waybill;

constexpr int PatienceMs = 120'000;
bool withDialogs = false; ///< --dialogs
std::string deviceCard;   ///< --card

bool waitUntilRead(const Document& document)
{
    return QTest::qWaitFor([&] { return document.state() != Document::State::Loading; }, PatienceMs);
}

/// Long enough for the jobs behind the pages, which say nothing when they are done.
void settle()
{
    QTest::qWait(700);
}

void grab(MainWindow& window, const QString& file)
{
    settle();
    if (!deviceCard.empty()) // the first search reads the capture again
        QTest::qWait(6000);
    std::printf("%s %s\n", window.grab().save(file) ? "wrote" : "could not write", qPrintable(file));
}

/// The first flow of the handset that `isWanted`; none when there is none.
template <typename Wanted>
FlowId firstFlow(const Analysis& analysis, Wanted isWanted)
{
    for (std::uint32_t i = 0; i < analysis.flowCount(); ++i)
        if (analysis.view(FlowId{i}).role != FlowRole::NotOurs && isWanted(FlowId{i}))
            return FlowId{i};
    return FlowId::none();
}

/// The flows page with one flow selected, and the destinations by service.
void grabDetails(MainWindow& window, const QString& prefix, const QString& theme)
{
    DocumentView& view = *window.currentView();
    const AnalysisPtr analysis = view.document().analysis();
    const auto grabFlow = [&](FlowId flow, const QString& what) {
        FlowFilter filter;
        filter.flow = flow;
        if (flow.isNone())
            return;
        view.setFlowFilter(PageId::Flows, filter);
        grab(window, QStringLiteral("%1-%2-%3.png").arg(prefix, what, theme));
    };
    grabFlow(firstFlow(*analysis, [&](FlowId id) { return analysis->handshakeOf(id) != nullptr; }),
             QStringLiteral("flow-tls"));
    grabFlow(firstFlow(*analysis, [&](FlowId id) { return !analysis->factsOf(id).empty(); }),
             QStringLiteral("flow-facts"));
    view.setPage(PageId::Destinations);
    for (QTabBar* bar : view.findChildren<QTabBar*>()) {
        bar->setCurrentIndex(1);
        grab(window, QStringLiteral("%1-services-%2.png").arg(prefix, theme));
        bar->setCurrentIndex(2);
        grab(window, QStringLiteral("%1-apps-%2.png").arg(prefix, theme));
        bar->setCurrentIndex(0);
    }
}

/// A packet of the flow that is selected, with its bytes; the map; the page narrowed.
void grabMore(MainWindow& window, const QString& prefix, const QString& theme)
{
    DocumentView& view = *window.currentView();
    view.setPage(PageId::Flows);
    auto* packets = view.page(PageId::Flows)->findChild<QTableView*>(QStringLiteral("packets"));
    if (packets->model()->rowCount() > 0) {
        packets->selectRow(packets->model()->rowCount() / 2);
        packets->setFocus();
        settle();
        grab(window, QStringLiteral("%1-packet-%2.png").arg(prefix, theme));
    }
    view.setPage(PageId::Overview);
    test::press(*view.page(PageId::Overview), QCoreApplication::translate("OverviewPage", "Map"));
    grab(window, QStringLiteral("%1-map-%2.png").arg(prefix, theme));
    test::press(*view.page(PageId::Overview), QCoreApplication::translate("OverviewPage", "Map"));
    view.applyExpression(QStringLiteral("tcp and content.up > 0"));
    grab(window, QStringLiteral("%1-narrowed-%2.png").arg(prefix, theme));
    view.applyExpression({});
    settle();
}

/// Claims for the page that judges them.
void openPack(QWidget& view)
{
    view.findChild<ClaimsPanel*>()->takeFile(bundledClaimFile("xiaomi-2014"));
}

/// Every dialog of the menus, and those of the rows of what is in front.
void grabDialogs(MainWindow& window, const QString& prefix, const QString& theme, bool withMenus = true)
{
    int number = 0;
    const auto save = [&](QWidget& dialog) {
        settle();
        const QString file =
            QStringLiteral("%1-dialog%2-%3.png").arg(prefix).arg(++number, 2, 10, QLatin1Char('0')).arg(theme);
        std::printf("%s %s\n", dialog.grab().save(file) ? "wrote" : "could not write", qPrintable(file));
    };
    if (withMenus)
        test::visitDialogs(window, [&](QWidget& dialog, const QString&) { save(dialog); });
    for (QTableView* table : window.findChildren<QTableView*>())
        if (table->isVisible() && table->model()->rowCount() > 0)
            table->selectRow(std::min(3, table->model()->rowCount() - 1));
    const std::pair<const char*, const char*> buttons[] = {
        {"FlowsPage", "Country is wrong…"},    {"FlowsPage", "Leave out…"},
        {"IdentifiersPage", "Device card…"},   {"PacketPane", "Follow stream"},
        {"ClaimsPanel", "New claim…"},         {"ClaimsPanel", "Edit…"},
        {"ClaimsPanel", "Add reply…"},         {"ClaimsPanel", "Remove…"},
        {"CapturesPanel", "Edit conditions…"}, {"CapturesPanel", "Split at the update…"},
        {"StepsPanel", "Paste or import…"},    {"WindowActions", "&Help"}};
    for (const auto& [context, text] : buttons) {
        if (test::press(window, QCoreApplication::translate(context, text)))
            settle();
        test::visitOpenDialogs(window, save);
    }
}

void grabPages(MainWindow& window, const QString& folder, const QString& name, const QString& theme)
{
    static const QStringList Pages{QStringLiteral("overview"), QStringLiteral("destinations"),
                                   QStringLiteral("flows"),    QStringLiteral("identifiers"),
                                   QStringLiteral("claims"),   QStringLiteral("coverage")};
    if (!deviceCard.empty())
        window.currentView()->keepCard(deviceCard);
    for (int page = 0; page < Pages.size(); ++page) {
        window.currentView()->setPage(static_cast<PageId>(page));
        if (static_cast<PageId>(page) == PageId::Claims) {
            grab(window, QStringLiteral("%1/%2-claims-none-%3.png").arg(folder, name, theme));
            openPack(*window.currentView());
        }
        grab(window, QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, Pages[page], theme));
    }
    grabDetails(window, folder + QLatin1Char('/') + name, theme);
    grabMore(window, folder + QLatin1Char('/') + name, theme);
    window.currentView()->setPage(PageId::Flows);
    if (withDialogs)
        grabDialogs(window, folder + QLatin1Char('/') + name, theme);
}

/// The window while a file is dragged over its left half.
void grabDropZones(MainWindow& window, const QString& file)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/captures/third.pcap"))});
    const QPoint where(window.width() / 4, window.height() * 2 / 3);
    QDragEnterEvent enter(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDragMoveEvent move(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &move);
    grab(window, file);
    QDragLeaveEvent leave;
    QApplication::sendEvent(&window, &leave);
}

/// Every section of the comparison in front, its first country's flows, and its print.
bool grabComparison(MainWindow& window, const QString& folder, const QString& theme)
{
    ComparisonView* view = window.currentComparison();
    const auto isDone = [view] {
        const ComparisonDocument::State state = view->document().state();
        return state != ComparisonDocument::State::Reading && state != ComparisonDocument::State::Comparing;
    };
    if (!view || !QTest::qWaitFor(isDone, PatienceMs))
        return false;
    const auto file = [&](const QString& what) {
        return QStringLiteral("%1/compare-%2-%3.png").arg(folder, what, theme);
    };
    if (!deviceCard.empty())
        view->keepCard(deviceCard);
    const QStringList names = view->pageNames();
    for (int section = 0; section < names.size(); ++section) {
        view->setPageIndex(section);
        if (section == static_cast<int>(CompareSection::Claims))
            openPack(*view);
        grab(window, file(QStringLiteral("%1-%2").arg(section).arg(names[section].toLower())));
        if (withDialogs)
            grabDialogs(window, QStringLiteral("%1/compare-%2").arg(folder).arg(section), theme, section == 0);
    }
    view->setPageIndex(0);
    grabDropZones(window, file(QStringLiteral("drop")));
    for (CompareRow* row : view->findChildren<CompareRow*>().mid(0, 1))
        row->click();
    grab(window, file(QStringLiteral("flows")));
    view->widen();
    const PrintFrame frame{view->title(), view->reconstructionNotice(), QStringLiteral("sources and date stand here")};
    return savePage(file(QStringLiteral("print")), *view->shownPage(), frame).has_value() &&
           savePage(QStringLiteral("%1/compare-print-%2.pdf").arg(folder, theme), *view->shownPage(), frame)
               .has_value();
}

/// The values of an option, which are taken out of `arguments`.
QStringList take(QStringList& arguments, const QString& option)
{
    QStringList values;
    for (qsizetype at = arguments.indexOf(option); at >= 0; at = arguments.indexOf(option)) {
        arguments.removeAt(at);
        while (at < arguments.size() && !arguments[at].startsWith(QStringLiteral("--")))
            values << arguments.takeAt(at);
    }
    return values;
}

QSize sizeFromEnvironment()
{
    const QStringList parts = qEnvironmentVariable("WAYBILL_SCREENSHOT_SIZE", "1280x800").split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize(1280, 800);
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("WaybillTests"));
    QApplication::setApplicationName(QStringLiteral("screenshots"));
    QStringList arguments = QApplication::arguments().mid(1);
    const QStringList before = take(arguments, QStringLiteral("--before"));
    const QStringList after = take(arguments, QStringLiteral("--after"));
    const QString onlyTheme = take(arguments, QStringLiteral("--theme")).value(0);
    if (const QString card = take(arguments, QStringLiteral("--card")).value(0); !card.isEmpty()) {
        QFile file(card);
        if (file.open(QIODevice::ReadOnly))
            deviceCard = file.readAll().toStdString();
    }
    withDialogs = arguments.removeAll(QStringLiteral("--dialogs")) > 0;
    const bool isLiveOnly = arguments.removeAll(QStringLiteral("--live")) > 0;
    const QStringList language = take(arguments, QStringLiteral("--language"));
    QSettings().setValue(QStringLiteral("zoomPercent"),
                         take(arguments, QStringLiteral("--zoom")).value(0, QStringLiteral("100")));
    QSettings().setValue(QStringLiteral("language"), language.value(0));
    speakLanguage(application, language.isEmpty() ? LanguageChoice::English : storedLanguage());
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "usage: waybill-screenshots FOLDER [CAPTURE...]\n");
        return 2;
    }
    QDir().mkpath(arguments.front());
    Workers workers;
    for (const auto& [theme, name] : {std::pair(ThemeChoice::Light, QStringLiteral("light")),
                                      std::pair(ThemeChoice::Dark, QStringLiteral("dark"))}) {
        if (!onlyTheme.isEmpty() && onlyTheme != name)
            continue;
        applyTheme(application, theme);
        MainWindow window(workers, [&application, theme = theme](ThemeChoice) { applyTheme(application, theme); });
        window.resize(sizeFromEnvironment());
        window.show();
        settle();
        if (isLiveOnly) {
            test::grabLiveDialogs(arguments.front(), name);
            continue;
        }
        window.grab().save(QStringLiteral("%1/start-%2.png").arg(arguments.front(), name));
        QStringList captures = arguments.mid(1);
        const bool isSample = captures.isEmpty() && before.isEmpty() && after.isEmpty();
        if (isSample)
            window.openSample();
        for (const QString& capture : captures) {
            window.openArguments({capture});
            if (!window.currentView() || !waitUntilRead(window.currentView()->document()))
                return 1;
            grabPages(window, arguments.front(), QFileInfo(capture).completeBaseName(), name);
        }
        if (isSample && window.currentView() && waitUntilRead(window.currentView()->document()))
            grabPages(window, arguments.front(), QStringLiteral("sample"), name);
        if (isSample)
            window.compareSample();
        else if (!before.isEmpty() || !after.isEmpty())
            window.compareArguments(before, after);
        if (window.currentComparison() && !grabComparison(window, arguments.front(), name))
            return 1;
    }
    return 0;
}
