// SPDX-License-Identifier: GPL-3.0-or-later
// What closes: the part of MainWindow that asks first when something would be lost or still runs.
#include "shell/end_capture_dialog.h"
#include "shell/live_desk.h"
#include "shell/main_window.h"

#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

namespace waybill {

void MainWindow::closeTab(TabView* tab)
{
    if (auto* capture = qobject_cast<DocumentView*>(tab); capture && capture->isCapturing())
        askAboutCaptures({capture}, [this, tab = QPointer<TabView>(tab)] { takeTabOut(tab); });
    else if (tab && tab->isModified())
        askAboutUnsaved({tab}, [this, tab = QPointer<TabView>(tab)] { takeTabOut(tab); });
    else
        takeTabOut(tab);
}

void MainWindow::takeTabOut(TabView* tab)
{
    const int index = tab ? m_stack->indexOf(tab) - 1 : -1;
    if (index < 0)
        return;
    tab->disconnect(this);
    m_stack->removeWidget(tab);
    m_documents->removeTab(index);
    tab->cancelReading();
    tab->deleteLater(); // it may be the sender of the signal that closes it
    showDocument(m_documents->currentIndex());
}

std::vector<DocumentView*> MainWindow::capturingTabs() const
{
    std::vector<DocumentView*> capturing;
    for (int i = 0; i < documentCount(); ++i)
        if (view(i) && view(i)->isCapturing())
            capturing.push_back(view(i));
    return capturing;
}

/// One question for all of them; `then` follows when the last one has ended.
void MainWindow::askAboutCaptures(const std::vector<DocumentView*>& views, std::function<void()> then)
{
    if (findChild<EndCaptureDialog*>())
        return; // it is being asked
    QStringList names;
    std::vector<QPointer<DocumentView>> running;
    for (DocumentView* view : views) {
        names << view->title();
        running.emplace_back(view);
    }
    auto* dialog = new EndCaptureDialog(names, this);
    connect(dialog, &EndCaptureDialog::endChosen, this,
            [this, running, then = std::move(then)] { endCaptures(running, then); });
    dialog->open();
}

void MainWindow::endCaptures(const std::vector<QPointer<DocumentView>>& running, const std::function<void()>& then)
{
    auto* once = new QObject(this);
    const auto look = [once, running, then, isDone = std::make_shared<bool>(false)] {
        const bool isAnyLeft = std::any_of(running.begin(), running.end(), [](const QPointer<DocumentView>& view) {
            return view && view->isCapturing();
        });
        if (isAnyLeft || std::exchange(*isDone, true))
            return;
        once->deleteLater();
        then();
    };
    for (const QPointer<DocumentView>& view : running) {
        if (!view)
            continue;
        connect(&view->live(), &LiveDesk::ended, once, look, Qt::QueuedConnection);
        view->live().stop();
    }
    QMetaObject::invokeMethod(once, look, Qt::QueuedConnection); // they may have ended by themselves
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (const std::vector<DocumentView*> capturing = capturingTabs(); !capturing.empty()) {
        event->ignore();
        askAboutCaptures(capturing, [this] { close(); });
        return;
    }
    if (const std::vector<TabView*> modified = modifiedTabs(); !modified.empty() && !m_isClosing) {
        event->ignore();
        askAboutUnsaved(modified, [this] {
            m_isClosing = true;
            close();
        });
        return;
    }
    QSettings().setValue(QStringLiteral("geometry"), saveGeometry());
    emit closing();
    QMainWindow::closeEvent(event);
}

} // namespace waybill
