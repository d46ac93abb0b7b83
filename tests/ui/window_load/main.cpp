// SPDX-License-Identifier: GPL-3.0-or-later
// How the window behaves while a large capture is read: waybill-window-load CAPTURE [PAGE 0-3]. Prints the time to the
// first figures, the longest stall of the event loop, the time to the end, and how fast a second reading is cancelled.
// waybill-window-load --compare BEFORE AFTER prints the time from opening both to the sentence; --case CASE.waybill the
// time from opening the case.
#include "shell/application_look.h"
#include "shell/main_window.h"
#include "support/heartbeat.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <cstdio>

using namespace waybill;
using waybill::test::Heartbeat;

namespace {

void turnUntil(const std::function<bool()>& isDone)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, [&] {
        if (isDone())
            loop.quit();
    });
    poll.start(1);
    loop.exec();
}

int timeComparison(MainWindow& window, const QStringList& files)
{
    const Heartbeat heart;
    QElapsedTimer clock;
    clock.start();
    if (files.size() == 1)
        window.openCase(files[0]);
    else
        window.compareArguments({files[0]}, {files[1]});
    std::printf("opened after %lld ms\n", clock.elapsed());
    turnUntil([&] {
        const ComparisonDocument::State state = window.currentComparison()->document().state();
        return state == ComparisonDocument::State::Ready || state == ComparisonDocument::State::Failed ||
               state == ComparisonDocument::State::Cancelled;
    });
    const qint64 ms = clock.elapsed();
    std::printf("longest stall until then %lld ms\n", heart.longestMs());
    turnUntil([&] { return clock.elapsed() > ms + 1000; });
    const ComparisonPtr& comparison = window.currentComparison()->document().comparison();
    const std::string why = describe(window.currentComparison()->document().error());
    std::printf("compared after %lld ms: %s\n", ms, comparison ? comparison->sentence.c_str() : why.c_str());
    std::printf("longest stall %lld ms, %d over 50 ms\n", heart.longestMs(), heart.stalls());
    constexpr qint64 AimMs = 3000; // for 2 × 50 MB
    return comparison && ms < 10 * AimMs ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("WaybillBench"));
    QApplication::setApplicationName(QStringLiteral("bench"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: waybill-window-load CAPTURE [PAGE]\n");
        return 2;
    }
    applyLook(application, ThemeChoice::Light);
    Workers workers;
    MainWindow window(workers, [](ThemeChoice) {});
    window.resize(1280, 800);
    window.show();
    turnUntil([&] { return workers.geography.isFinished(); });
    if (arguments[1] == QStringLiteral("--compare") && arguments.size() == 4)
        return timeComparison(window, arguments.mid(2));
    if (arguments[1] == QStringLiteral("--case") && arguments.size() == 3)
        return timeComparison(window, arguments.mid(2));
    const Heartbeat heart;
    QElapsedTimer clock;
    clock.start();
    window.openArguments({arguments[1]});
    window.currentView()->setPage(static_cast<PageId>(arguments.value(2, QStringLiteral("0")).toInt()));
    turnUntil([&] { return window.currentView()->document().analysis() != nullptr; });
    std::printf("first figures after %lld ms\n", clock.elapsed());
    turnUntil([&] { return window.currentView()->document().state() != Document::State::Loading; });
    std::printf("read to the end after %lld ms\n", clock.elapsed());
    turnUntil([&, end = clock.elapsed() + 2000] { return clock.elapsed() > end; });
    std::printf("longest stall %lld ms, %d over 50 ms\n", heart.longestMs(), heart.stalls());

    Document again(&workers.readers, workers.geography, {arguments[1].toStdString()});
    again.start();
    turnUntil([&] { return again.analysis() != nullptr; });
    clock.restart();
    again.cancel();
    turnUntil([&] { return again.state() == Document::State::Cancelled || again.state() == Document::State::Ready; });
    std::printf("cancelled after %lld ms\n", clock.elapsed());
    return 0;
}
