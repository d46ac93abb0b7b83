// SPDX-License-Identifier: GPL-3.0-or-later
// waybill-screenshots FOLDER [CAPTURE…]: grabs every page of every capture (the sample when none is named), light and
// dark, into FOLDER as <capture>-<page>-<theme>.png; also the details of its first TLS flow and of the first that says
// something in the clear. Run it a second time with QT_SCALE_FACTOR=2 for fine screens.
#include "job/workers.h"
#include "shell/main_window.h"
#include "style/style_sheet.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <cstdio>

namespace {

using namespace waybill;

constexpr int PatienceMs = 120'000;

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
        bar->setCurrentIndex(0);
    }
}

void grabPages(MainWindow& window, const QString& folder, const QString& name, const QString& theme)
{
    static const QStringList Pages{QStringLiteral("overview"), QStringLiteral("destinations"), QStringLiteral("flows"),
                                   QStringLiteral("coverage")};
    for (int page = 0; page < Pages.size(); ++page) {
        window.currentView()->setPage(static_cast<PageId>(page));
        grab(window, QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, Pages[page], theme));
    }
    grabDetails(window, folder + QLatin1Char('/') + name, theme);
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
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "usage: waybill-screenshots FOLDER [CAPTURE...]\n");
        return 2;
    }
    QDir().mkpath(arguments.front());
    Workers workers;
    for (const auto& [theme, name] : {std::pair(ThemeChoice::Light, QStringLiteral("light")),
                                      std::pair(ThemeChoice::Dark, QStringLiteral("dark"))}) {
        applyTheme(application, theme);
        MainWindow window(workers, [&application, theme = theme](ThemeChoice) { applyTheme(application, theme); });
        window.resize(sizeFromEnvironment());
        window.show();
        settle();
        window.grab().save(QStringLiteral("%1/start-%2.png").arg(arguments.front(), name));
        QStringList captures = arguments.mid(1);
        if (captures.isEmpty())
            window.openSample();
        for (const QString& capture : captures) {
            window.openArguments({capture});
            if (!window.currentView() || !waitUntilRead(window.currentView()->document()))
                return 1;
            grabPages(window, arguments.front(), QFileInfo(capture).completeBaseName(), name);
        }
        if (captures.isEmpty() && window.currentView() && waitUntilRead(window.currentView()->document()))
            grabPages(window, arguments.front(), QStringLiteral("sample"), name);
    }
    return 0;
}
