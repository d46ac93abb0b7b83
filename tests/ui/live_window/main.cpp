// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a live capture, for scripts: waybill-live-window SETTINGS_FOLDER [INTERFACE|PIPE FILE [BUFFER_MIB]].
// Without a capture the window as at its start. Tells on standard output, a JSON object a line, what can be seen: each
// text of the page in front when it appears, how the capture stands, and what is asked for. Obeys a line each on
// standard input: page 0-3, pause, resume, marker NAME, stop, stats, texts, answer yes|no (what was left open), card
// CARD.toml, shot
// FILE, quit.
#include "shell/application_look.h"
#include "shell/live_desk.h"
#include "shell/main_window.h"
#include "shell/window_set.h"
#include "support/heartbeat.h"
#include "widgets/live_strip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSocketNotifier>
#include <QTabBar>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <set>
#include <sys/resource.h>

using namespace waybill;

namespace {

constexpr int LookMs = 20;

/// What this process has used so far.
double processorSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

long residentKiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmRSS:" && status >> word)
            return std::stol(word);
    return 0;
}

class Driver {
public:
    explicit Driver(MainWindow& window) : m_window(window), m_input(fileno(stdin), QSocketNotifier::Read)
    {
        QObject::connect(&m_look, &QTimer::timeout, [this] { look(); });
        QObject::connect(&m_input, &QSocketNotifier::activated, [this] { obey(); });
        m_look.setTimerType(Qt::PreciseTimer);
        m_look.start(LookMs);
    }

private:
    void tell(QJsonObject what)
    {
        what[QStringLiteral("at")] = static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1e3;
        std::cout << QJsonDocument(what).toJson(QJsonDocument::Compact).constData() << std::endl;
    }
    /// Every text of rows and labels that can be seen just now.
    [[nodiscard]] std::set<QString> texts() const
    {
        std::set<QString> seen;
        for (const auto* label : m_window.findChildren<QLabel*>())
            if (label->isVisible())
                seen.insert(label->text());
        for (const auto* button : m_window.findChildren<QPushButton*>())
            if (button->isVisible())
                seen.insert(button->text());
        for (const auto* view : m_window.findChildren<QAbstractItemView*>())
            if (view->isVisible() && view->model())
                addRows(*view, {}, seen);
        return seen;
    }
    static void addRows(const QAbstractItemView& view, const QModelIndex& parent, std::set<QString>& seen)
    {
        constexpr int MostRows = 200;
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(parent), MostRows); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                seen.insert(model.index(row, column, parent).data().toString());
            addRows(view, model.index(row, 0, parent), seen);
        }
    }
    void look()
    {
        std::set<QString> now = m_tellsTexts ? texts() : std::set<QString>();
        for (const QString& text : now)
            if (!text.isEmpty() && !m_seen.contains(text))
                tell({{QStringLiteral("text"), text}});
        m_seen = std::move(now);
        const DocumentView* view = m_window.currentView();
        const int state = view ? static_cast<int>(view->document().state()) : -1;
        const bool isCapturing = view && view->isCapturing() && view->document().live()->state().capture.isReady;
        if (std::exchange(m_state, state) != state || std::exchange(m_wasCapturing, isCapturing) != isCapturing)
            tell({{QStringLiteral("state"), state}, {QStringLiteral("capturing"), isCapturing}});
    }
    /// All lines that came together: the notifier does not tell of what is buffered already.
    void obey()
    {
        do {
            std::string line;
            if (!std::getline(std::cin, line)) {
                QApplication::exit(0);
                return;
            }
            obey(line);
        } while (std::cin.rdbuf()->in_avail() > 0);
    }
    void obey(const std::string& line)
    {
        const QString text = QString::fromStdString(line);
        const QString word = text.section(QLatin1Char(' '), 0, 0), rest = text.section(QLatin1Char(' '), 1);
        DocumentView* view = m_window.currentView();
        if (word == QStringLiteral("stats"))
            stats();
        else if (word == QStringLiteral("texts"))
            m_tellsTexts = rest != QStringLiteral("off");
        else if (word == QStringLiteral("answer"))
            answer(rest == QStringLiteral("yes"));
        else if (word == QStringLiteral("shot"))
            tell({{QStringLiteral("shot"), m_window.grab().save(rest)}});
        else if (word == QStringLiteral("quit"))
            QApplication::exit(0);
        else if (view && word == QStringLiteral("page"))
            view->setPage(static_cast<PageId>(rest.toInt()));
        else if (view && word == QStringLiteral("card"))
            keepCard(*view, rest);
        else if (view && word == QStringLiteral("pause"))
            view->live().setPaused(true);
        else if (view && word == QStringLiteral("resume"))
            view->live().setPaused(false);
        else if (view && word == QStringLiteral("marker"))
            view->live().mark(rest, LiveDesk::now());
        else if (view && word == QStringLiteral("stop"))
            view->live().stop();
    }
    static void keepCard(DocumentView& view, const QString& path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            view.keepCard(file.readAll().toStdString());
    }
    void stats()
    {
        const DocumentView* view = m_window.currentView();
        const AnalysisPtr analysis = view ? view->document().analysis() : nullptr;
        tell({{QStringLiteral("cpu"), processorSeconds()},
              {QStringLiteral("rss_kib"), static_cast<double>(residentKiB())},
              {QStringLiteral("longest_stall_ms"), static_cast<double>(m_heart.longestMs())},
              {QStringLiteral("stall_ran_ms"), m_heart.ranMs()},
              {QStringLiteral("stall_waited_ms"), m_heart.waitedMs()},
              {QStringLiteral("stalls"), m_heart.stalls()},
              {QStringLiteral("packets"), analysis ? static_cast<double>(analysis->coverage().packets) : 0},
              {QStringLiteral("flows"), analysis ? static_cast<double>(analysis->flowCount()) : 0}});
        m_heart.forget();
    }
    /// To what was left open by a window that died.
    void answer(bool isWanted)
    {
        const QString label = isWanted ? QStringLiteral("Open what was open before") : QStringLiteral("Not needed");
        for (auto* button : m_window.findChildren<QPushButton*>())
            if (button->text() == label)
                button->click();
    }

    MainWindow& m_window;
    QSocketNotifier m_input;
    QTimer m_look;
    test::Heartbeat m_heart;
    std::set<QString> m_seen;
    int m_state = -1;
    bool m_wasCapturing = false;
    bool m_tellsTexts = true;
};

LiveRequest requestFor(const QString& source, const QString& file, int bufferMiB)
{
    LiveRequest request;
    if (source.contains(QLatin1Char('/'))) {
        request.source = PipeSource{source.toStdString()};
    } else {
        InterfaceSource interface;
        interface.settings.interface = source.toStdString();
        interface.settings.bufferMiB = bufferMiB;
        request.source = interface;
    }
    request.output.path = file.toStdString();
    return request;
}

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false); // std::cin then knows what it has buffered
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("WaybillLive"));
    QApplication::setApplicationName(QStringLiteral("live"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || arguments.size() == 3) {
        std::fputs("usage: waybill-live-window SETTINGS_FOLDER [INTERFACE|PIPE FILE [BUFFER_MIB]]\n", stderr);
        return 2;
    }
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, arguments[1]);
    applyLook(application, ThemeChoice::Light);
    Workers workers;
    WindowSet windows(
        workers, [](ThemeChoice) {}, arguments[1] + QStringLiteral("/sessions"));
    MainWindow* window = windows.open();
    window->resize(1280, 800);
    windows.offerLeft(window);
    Driver driver(*window);
    if (arguments.size() > 3)
        window->startLive(requestFor(arguments[2], arguments[3], arguments.value(4, QStringLiteral("64")).toInt()));
    return QApplication::exec();
}
